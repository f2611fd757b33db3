"""A tape as a regression test: the facts its driver tells of it, saved once and compared ever after.

Format 1 of an expectation: JSON lines; the first names the cassette, each further one is a fact: `kind`, `at`, `ref`
and its own fields, as the journal writes them. Pure but for the file names: chunks in, lines out.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from console.center.codec import encode_event
from console.center.events import Event
from drivers.contract import Folding, folded
from drivers.transport.tape import Chunk

FORMAT = 1
Fact = dict[str, Any]


class NotACassette(ValueError):
    """The expectation's file is not one; says what is wrong with it."""


def facts(folding: Folding, chunks: Iterable[Chunk]) -> Iterator[Fact]:
    """What the driver tells of these bytes, in its order."""
    for chunk in chunks:
        yield from map(fact, folded(folding, chunk.received, chunk.data, chunk.at))
    yield from map(fact, folding.end())


def driver_note(driver: str) -> str:
    """The note by which a tape says whose wire it is."""
    return f"driver: {driver}"


def driver_of(note: str) -> str:
    """The driver that a tape's note names, or nothing."""
    return note.removeprefix("driver: ").strip() if note.startswith("driver: ") else ""


def fact(event: Event) -> Fact:
    """One fact as plain values."""
    kind, body = encode_event(event)
    return {"kind": kind, "at": round(event.at, 6), "ref": event.ref, **json.loads(body)}


def dump(driver: str, tape: str, told: Sequence[Fact], options: Mapping[str, Any] | None = None) -> str:
    """An expectation's text. `options`: those the driver was given to read the tape."""
    head = {"cassette": FORMAT, "driver": driver, "options": dict(options or {}), "tape": tape, "facts": len(told)}
    return "".join(json.dumps(line, ensure_ascii=True) + "\n" for line in (head, *told))


def load(text: str) -> tuple[str, dict[str, Any], list[Fact]]:
    """The driver's name, its options and the facts of an expectation. Raises NotACassette."""
    try:
        head, *told = [json.loads(line) for line in text.splitlines() if line.strip()]
        if head["cassette"] != FORMAT:
            raise NotACassette(f"format {head['cassette']}; this program reads {FORMAT}")
        if len(told) != head["facts"] or not all(isinstance(one, dict) for one in told):
            raise NotACassette(f"{len(told)} facts, its first line says {head['facts']}: it is cut short")
        return str(head["driver"]), dict(head.get("options", {})), told
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, NotACassette):
            raise
        raise NotACassette(f"not an expectation: {error}") from error


def differences(expected: Sequence[Fact], told: Sequence[Fact]) -> list[str]:
    """What is told otherwise, a line each: `-` expected and not told, `+` told and not expected, `~` told otherwise."""
    before, after = [_key(one) for one in expected], [_key(one) for one in told]
    said: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            pairs = zip(range(a, b), expected[a:b], told[c:d], strict=True)
            said += [f"~ {place + 1}: {_title(was)}: {_changes(was, now)}" for place, was, now in pairs if was != now]
            continue
        said += [f"- {place + 1}: {_title(expected[place])} {_rest(expected[place])}" for place in range(a, b)]
        said += [f"+ {place + 1}: {_title(told[place])} {_rest(told[place])}" for place in range(c, d)]
    return said


def _key(one: Fact) -> tuple[str, str]:
    return str(one.get("kind")), str(one.get("ref"))


def _title(one: Fact) -> str:
    return f"{one.get('kind')} [{one.get('ref')}]"


def _rest(one: Fact) -> str:
    return json.dumps({name: value for name, value in one.items() if name not in ("kind", "ref")}, ensure_ascii=False)


def _changes(was: Fact, now: Fact) -> str:
    names = [name for name in dict.fromkeys([*was, *now]) if was.get(name) != now.get(name)]
    return ", ".join(f"{name} {_shown(was, name)} → {_shown(now, name)}" for name in names)


def _shown(one: Fact, name: str) -> str:
    return json.dumps(one[name], ensure_ascii=False) if name in one else "(nothing)"
