"""One timed run of Centralino on the same bytes: `ours.py state|durable FILE [DATABASE]`. Last line: JSON."""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from console.center.apply import apply
from console.center.events import Event
from console.center.state import Center
from console.store.journal import Journal
from drivers.registry import find

CHUNK = 65536
BATCH = 1000


def live_state(data: bytes) -> dict[str, int]:
    """Bytes to the live centre: every event folded, as the replay and the engine do."""
    folding, center, events = find("ami").fold("bench"), Center(), 0
    for at in range(0, len(data), CHUNK):
        for event in folding.feed(data[at : at + CHUNK], time.time()):
            apply(center, event)
            events += 1
    answered = sum(queue.day.answered for queue in center.queues.values())
    return {"events": events, "answered": answered, "open": len(center.calls)}


def durable_rows(data: bytes, address: str) -> dict[str, int]:
    """Bytes to committed journal rows, a thousand events a commit."""
    folding, rows = find("ami").fold("bench"), 0
    pending: list[Event] = []
    with Journal(address) as journal:
        for at in range(0, len(data), CHUNK):
            pending += folding.feed(data[at : at + CHUNK], None)
            while len(pending) >= BATCH:
                rows += journal.append(pending[:BATCH]).added
                del pending[:BATCH]
        rows += journal.append(pending).added
    return {"rows": rows}


def main(what: str, file: str, address: str = "") -> None:
    """Time one run; the database, like the peer's, is opened inside the time."""
    data = Path(file).read_bytes()
    find("ami").fold("imported before the time starts, as the peers are")
    began, worked = time.perf_counter(), time.process_time()
    told = durable_rows(data, address) if what == "durable" else live_state(data)
    spent = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - worked}
    print(json.dumps({**spent, **told}))


if __name__ == "__main__":
    main(*sys.argv[1:])
