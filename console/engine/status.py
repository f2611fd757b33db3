"""What an engine would say if asked how it is: one small JSON file, for people, scripts and tests.

Nothing depends on it: it is written when something changed, by rename, so that a reader finds it whole.
"""

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Status:
    """`waiting`: facts in memory, not committed yet; `journal_away_since`: epoch seconds, 0 while it is there."""

    pid: int
    engine: str
    records: tuple[str, ...]
    stands_by_for: tuple[str, ...]
    links: dict[str, str]
    seq: int
    written: int
    waiting: int
    discarded: int
    journal_away_since: float
    journal_why: str


def write_status(file: Path, status: Status) -> None:
    """Write it, or log that it cannot be."""
    fresh = file.with_suffix(".json.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(asdict(status), indent=1), encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        log.info("the status file cannot be written: %s", error)


def read_status(file: Path) -> dict[str, object]:
    """What it says, nothing when there is none."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
