"""Rows of the journal: from events to lines of text and back.

The body is JSON in ASCII, so nothing hostile is in it. A link or a ref may hold what a database's text cannot (NUL, a
lone surrogate): then it is written as a JSON string, recognisable by its leading quote. One that is longer than an
index takes is cut and ends in its hash: it stays unique, and recording it twice stays one row.
"""

import hashlib
import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from console.center.codec import Unreadable, decode_event, encode_event
from console.center.events import (
    AlarmAcknowledged,
    AlarmShelved,
    CommandAsked,
    Event,
    RulesSet,
    TargetsSet,
)

Line = tuple[float, str, str, str, str]
"""at (seconds since the epoch, UTC), kind, link, ref, body (JSON)."""

_LONGEST, _LONGEST_BYTES = 200, 1200
"""Of a link or a ref: together they stay under PostgreSQL's 2,704 bytes of an index row."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]").search

PEOPLES_WORK = (CommandAsked, AlarmAcknowledged, AlarmShelved, RulesSet, TargetsSet)
"""What somebody did: on stable storage before they are told so."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row read: its place and its event. `event` is None when this program cannot read it, and `why` says so."""

    seq: int
    event: Event | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """What an append wrote: the first and last seq (0 when all was there already) and how many rows are new."""

    first: int
    last: int
    added: int


def to_lines(events: Iterable[Event]) -> list[Line]:
    """The rows of these events. Raises ValueError for a time that is no number: nothing is written then."""
    lines = []
    for event in events:
        kind, body = encode_event(event)
        lines.append((event.at, kind, event.link, event.ref, body))
    return lines


def to_storable(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines as a database can hold them. Raises ValueError for a time that is no number."""
    if not math.isfinite(sum(line[0] for line in lines)):
        raise ValueError(f"a time that is no number: {next(line for line in lines if not math.isfinite(line[0]))}")
    refs = [line[3] for line in lines]
    words = "".join(refs) + "".join({line[2] for line in lines})
    if words.isascii() and '"' not in words and "\0" not in words and max(map(len, refs), default=0) <= _LONGEST:
        return lines
    return [(at, kind, to_word(link), to_word(ref), body) for at, kind, link, ref, body in lines]


def to_word(text: str) -> str:
    """The text itself, or its JSON string when a database could not hold it, or a cut one when it is too long."""
    hostile = "\0" in text or text.startswith('"') or (not text.isascii() and _LONE_SURROGATE(text) is not None)
    word = json.dumps(text) if hostile else text
    if len(word) > _LONGEST and len(word.encode()) > _LONGEST_BYTES:
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return to_word(f"{text[:60]}…{digest}")
    return word


def from_word(word: str) -> str:
    """What `to_word` was given."""
    if word.startswith('"'):
        text: str = json.loads(word)
        return text
    return word


def to_row(seq: int, at: float, kind: str, link: str, ref: str, body: str) -> Row:
    """The row as an event; one that this program cannot read is told, never skipped."""
    try:
        return Row(seq, decode_event(kind, body, at, from_word(ref), from_word(link)))
    except Unreadable as fault:
        return Row(seq, None, f"row {seq}: {fault}")
