"""One line to one ticket, by a layout: every rule kept, or the line is refused with the rule it breaks. Pure.

Nothing is repaired and nothing guessed: a line that is not exactly of its format is no call. What a layout says is no
call (a page's header, a log-in, a call that only rings) is passed over, which is not the same as refused.
"""

import csv
from dataclasses import dataclass, field
from typing import Any, Final

from console.center.states import Direction
from drivers.smdr.layout import Layout, Meaning
from drivers.smdr.shapes import Broken, Values
from drivers.smdr.wire import Line


@dataclass(frozen=True, slots=True)
class Stamp:
    """A wall-clock time by the switch's own clock. `year` 0: it does not say; `second` < 0: exact to the minute."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int = -1


@dataclass(frozen=True, slots=True)
class Ticket:
    """What one line says. Seconds; < 0: it does not say. `more`: another line of the same `call_id` follows."""

    raw: bytes
    stamp: Stamp
    time_is: str
    direction: Direction
    talk_s: float = -1.0
    ring_s: float = -1.0
    hold_s: float = 0.0
    answered: bool = False
    cli: str = ""
    name: str = ""
    dialled: str = ""
    extension: str = ""
    who: str = ""
    trunk: str = ""
    account: str = ""
    cause: str = ""
    call_id: str = ""
    more: bool = False
    parts: tuple[bytes, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Passed:
    """A line that is no call by its format's own rules, and why."""

    raw: bytes
    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that breaks a rule, and which."""

    raw: bytes
    why: str


_PADDING: Final = b"\0 "
_SAID: Final = ("cli", "name", "dialled", "extension", "who", "trunk", "account", "cause", "call_id")


def read_line(line: Line, layout: Layout) -> Ticket | Passed | Refused:
    """What a line is. Never raises."""
    if not line.whole:
        return Refused(line.raw, "no whole line: over-long, or cut off")
    raw = line.raw.strip(b"\0")
    try:
        text = raw.decode(layout.encoding)
    except UnicodeDecodeError as error:
        return Refused(line.raw, f"not {layout.encoding}: {error.reason}")
    if not text.strip():
        return Passed(line.raw, "blank")
    if any(header.search(text) for header in layout.headers):
        return Passed(line.raw, "header")
    try:
        values = _fields(text, layout)
        _check(values, layout)
        return _mean(line.raw, values, layout)
    except Broken as error:
        return Refused(line.raw, str(error))


def _fields(text: str, layout: Layout) -> Values:
    return _csv(text, layout) if layout.kind == "csv" else _columns(text, layout)


def _columns(text: str, layout: Layout) -> Values:
    least, most = layout.length
    text = text.rstrip(" ")
    if not least <= len(text) <= most:
        raise Broken(f"{len(text)} characters, must be {least} to {most}")
    values: Values = {}
    end = 0
    for one in layout.fields:
        if text[end : one.at].strip(" "):
            raise Broken(f"columns {end}–{one.at} before “{one.name}” are not blank")
        end = one.at + one.width
        _take(values, one.name, text[one.at : end], one.shape)
    if text[end:].strip(" "):
        raise Broken(f"something stands after column {end}")
    return values


def _csv(text: str, layout: Layout) -> Values:
    try:
        parts = next(csv.reader([text], strict=True))
    except (csv.Error, StopIteration) as error:
        raise Broken(f"no line of CSV: {error}") from error
    least, most = layout.length
    if not least <= len(parts) <= most:
        raise Broken(f"{len(parts)} fields, must be {least} to {most}")
    values: Values = {}
    for one, part in zip(layout.fields, parts, strict=False):
        _take(values, one.name, part, one.shape)
    return values


def _take(values: Values, name: str, text: str, shape: Any) -> None:
    try:
        value = shape.take(text)
    except Broken as error:
        raise Broken(f"{name}: {error}") from error
    if shape.parts and value is not None:
        values.update(value)
    values[name] = text.strip(" ") if shape.parts else value


def _check(values: Values, layout: Layout) -> None:
    if "mitel_long_call" in layout.checks:
        talk = values["duration"] or 0.0
        flag = " " if talk < 300 else "-" if talk < 600 else "%" if talk < 1800 else "+"
        if (values["long_call"] or " ") != flag:
            raise Broken(f"the long-call mark {values['long_call']!r} does not go with {talk:.0f} s")


def _mean(raw: bytes, values: Values, layout: Layout) -> Ticket | Passed:
    for meaning in layout.meanings:
        said = _matched(values, meaning)
        if said is None:
            continue
        if meaning.what == "pass":
            return Passed(raw, meaning.why or "not a call")
        return _ticket(raw, {**values, **{k: v for k, v in said.items() if v}}, meaning, layout)
    raise Broken("it is neither a call in, nor out, nor inside, by the rules of its format")


def _matched(values: Values, meaning: Meaning) -> dict[str, str] | None:
    said: dict[str, str] = {}
    for name, rule in meaning.when:
        value = values.get(name)
        found = rule.fullmatch("" if value is None else str(value))
        if found is None:
            return None
        said.update({group: (text or "").strip() for group, text in found.groupdict().items()})
    return said


def _ticket(raw: bytes, values: Values, meaning: Meaning, layout: Layout) -> Ticket:
    talk, ring = _seconds(values.get("duration")), _ring(values.get("ring"))
    answered = meaning.answered if meaning.answered is not None else talk > 0
    if talk < 0 and (answered or meaning.direction is not Direction.INBOUND or ring < 0):
        raise Broken("it does not say how long the call was")
    if not answered and talk > 0:
        raise Broken(f"not answered, and yet {talk:.0f} s long")
    stamp = Stamp(
        values.get("year", 0), values["month"], values["day"], values["hour"], values["minute"],
        values.get("second", -1),
    )  # fmt: skip
    said = {name: str(values.get(name) or "") for name in _SAID}
    return Ticket(
        raw, stamp, layout.time_is, meaning.direction, talk, ring,
        max(_seconds(values.get("hold")), 0.0) + max(_seconds(values.get("park")), 0.0), answered,
        more=values.get("continuation") == "1", parts=(raw,), **said,
    )  # fmt: skip


def _seconds(value: Any) -> float:
    return -1.0 if value is None else float(value)


def _ring(value: Any) -> float:
    """Seconds of ringing; Mitel's asterisks say only that nobody answered."""
    if isinstance(value, str):
        return float(value) if value.isdigit() else -1.0
    return _seconds(value)
