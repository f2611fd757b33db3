"""Facts an engine could not commit before it had to stop: kept in a file beside the log, recorded at the next start.

One JSON line a fact. Recording them late, or twice, does no harm: every fact has its ref. The file is removed only
when its facts are committed.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from console.center.codec import Unreadable, decode_event, encode_event
from console.center.events import Event

log = logging.getLogger(__name__)

Kept = list[tuple[str, Event]]
"""A lease's name and a fact recorded under it."""


def keep(file: Path, facts: Sequence[tuple[str, Event]]) -> None:
    """Add facts to the file. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as out:
        for lease, event in facts:
            kind, body = encode_event(event)
            out.write(json.dumps([lease, kind, body, event.at, event.ref, event.link]) + "\n")


def kept(file: Path) -> Kept:
    """The facts in the file, none when there is no file. A line that cannot be read (cut short by a crash) is told."""
    if not file.exists():
        return []
    facts: Kept = []
    for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        try:
            lease, kind, body, at, ref, link = json.loads(line)
            facts.append((lease, decode_event(kind, body, at, ref, link)))
        except (ValueError, TypeError, Unreadable) as fault:
            log.error("line %d of %s holds no fact and is passed over: %s", number, file, fault)
    return facts
