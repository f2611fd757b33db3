"""One timed run of Centralino on one very large message: `large.py FILE`. Last line: JSON."""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drivers.ami.wire import Reader
from drivers.ami.wire_message import EVENT, RESPONSE

CHUNK = 65536


def main(file: str) -> None:
    """Read in 64 KB pieces until all three messages are there, and take the large one's lines."""
    data = Path(file).read_bytes()
    reader = Reader()
    began, worked = time.perf_counter(), time.process_time()
    messages = [one for at in range(0, len(data), CHUNK) for one in reader.feed(data[at : at + CHUNK])]
    kinds = [message.kind for message in messages if message.kind in (EVENT, RESPONSE)]
    lines = sum(len(message.all("Output")) for message in messages if message.kind == RESPONSE)
    spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - worked}
    if kinds != [EVENT, RESPONSE, EVENT] or lines < 40_000:
        raise SystemExit(f"read {kinds} and {lines} lines")
    print(json.dumps({**spent, "lines": lines}))


if __name__ == "__main__":
    main(sys.argv[1])
