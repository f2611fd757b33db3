"""The shapes a field of a record may have: a rule a text must keep, and the value it then has. Pure.

A shape is the only thing that stands between noise and an invented call, so each is as narrow as the manuals allow.
A blank field has the value None where the shape may be blank, and breaks the rule where it may not.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

Values = dict[str, Any]
"""What a field's text means: parts of the time (`year`, `month`, … `second`), or one value under the field's name."""


class Broken(ValueError):
    """A text that breaks the rule of its field; says which and how."""


@dataclass(frozen=True, slots=True)
class Shape:
    """`rule`: the whole text must match, blanks at its sides aside where `padded`; `read`: its value from the match."""

    name: str
    rule: "re.Pattern[str]"
    read: Callable[["re.Match[str]"], Any]
    blank: bool = False
    parts: bool = False

    def take(self, text: str) -> Any:
        """The value of a field's text. Raises `Broken`."""
        stripped = text.strip(" ")
        if not stripped:
            if self.blank:
                return None
            raise Broken(f"is empty, must be {self.name}")
        found = self.rule.fullmatch(stripped)
        if found is None:
            raise Broken(f"{stripped!r} is not {self.name}")
        return self.read(found)


def _date(*order: str) -> Callable[["re.Match[str]"], Values]:
    def read(found: "re.Match[str]") -> Values:
        values = dict(zip(order, map(int, found.groups()), strict=True))
        if not 1 <= values["month"] <= 12 or not 1 <= values["day"] <= 31:
            raise Broken(f"{found[0]!r} is no day of a year")
        if "year" in values and values["year"] < 100:
            values["year"] += 2000
        return values

    return read


def _clock(found: "re.Match[str]") -> Values:
    hour, minute = int(found[1]), int(found[2])
    second = int(found[3]) if found.re.groups > 2 and found[3] else 0
    if hour > 23 or minute > 59 or second > 59:
        raise Broken(f"{found[0]!r} is no time of a day")
    values = {"hour": hour, "minute": minute}
    return {**values, "second": second} if found.re.groups > 2 and found[3] else values


def _clock12(found: "re.Match[str]") -> Values:
    hour, minute = int(found[1]), int(found[2])
    if not 1 <= hour <= 12 or minute > 59:
        raise Broken(f"{found[0]!r} is no time of a day")
    return {"hour": hour % 12 + (12 if found[3] == "PM" else 0), "minute": minute}


def _mitel_clock(found: "re.Match[str]") -> Values:
    hour, minute = int(found[1]), int(found[2])
    if hour > 23 or minute > 59 or (found[3] and not 1 <= hour <= 12):
        raise Broken(f"{found[0]!r} is no time of a day")
    return {"hour": hour % 12 + 12 if found[3] else hour, "minute": minute}


def _span(found: "re.Match[str]") -> float:
    total = 0.0
    for index, part in enumerate(found.groups()):
        if index and int(part) > 59:
            raise Broken(f"{found[0]!r} is no length of time")
        total = total * 60 + int(part)
    return total


def _stamp(found: "re.Match[str]") -> Values:
    year, month, day, hour, minute, second = map(int, found.groups())
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60 and second < 60):
        raise Broken(f"{found[0]!r} is no moment")
    return {"year": year, "month": month, "day": day, "hour": hour, "minute": minute, "second": second}


def _text(found: "re.Match[str]") -> str:
    return found[0]


def _shape(name: str, rule: str, read: Callable[["re.Match[str]"], Any], **more: bool) -> Shape:
    return Shape(name, re.compile(rule), read, **more)


_D2 = "([0-9]{2})"
SHAPES: Final[dict[str, Shape]] = {
    "dmy/": _shape("a date dd/mm/yy", f"{_D2}/{_D2}/{_D2}", _date("day", "month", "year"), parts=True),
    "mdy/": _shape("a date mm/dd/yy", f"{_D2}/{_D2}/{_D2}", _date("month", "day", "year"), parts=True),
    "ymd/": _shape("a date yy/mm/dd", f"{_D2}/{_D2}/{_D2}", _date("year", "month", "day"), parts=True),
    "dmy.": _shape("a date dd.mm.yy", rf"{_D2}\.{_D2}\.{_D2}", _date("day", "month", "year"), parts=True),
    "md/": _shape("a date mm/dd", f"{_D2}/{_D2}", _date("month", "day"), parts=True),
    "dm/": _shape("a date dd/mm", f"{_D2}/{_D2}", _date("day", "month"), parts=True),
    "stamp": _shape("a moment yyyy/mm/dd hh:mm:ss", f"([0-9]{{4}})/{_D2}/{_D2} {_D2}:{_D2}:{_D2}", _stamp, parts=True),
    "hh:mm": _shape("a time hh:mm", f"{_D2}:{_D2}", _clock, parts=True),
    "hh:mm:ss": _shape("a time hh:mm:ss", f"{_D2}:{_D2}:{_D2}", _clock, parts=True),
    "hh:mmAM": _shape("a time hh:mmAM", f"([ 0-9]?[0-9]):{_D2}(AM|PM)", _clock12, parts=True),
    "hh:mmp": _shape("a time hh:mm or hh:mmp", f"{_D2}:{_D2}([pP]?)", _mitel_clock, parts=True),
    "span h:mm'ss": _shape("a length hh:mm'ss", rf"{_D2}:{_D2}'{_D2}", _span, blank=True),
    "span m'ss": _shape("a length m'ss", rf"([0-9]{{1,2}})'{_D2}", _span, blank=True),
    "span hh:mm:ss": _shape("a length hh:mm:ss", f"{_D2}:{_D2}:{_D2}", _span, blank=True),
    "span mm:ss": _shape("a length mm:ss", f"{_D2}:{_D2}", _span, blank=True),
    "seconds": _shape("a number of seconds", "[0-9]{1,6}", lambda found: float(found[0]), blank=True),
    "answer": _shape("seconds or ***", r"[0-9]{3,4}|\*{3,4}", _text, blank=True),
    "digits": _shape("digits", "[0-9]+", _text, blank=True),
    "dialled": _shape("dialled digits", "[0-9*#]+", _text, blank=True),
    "number": _shape("a number", "[+0-9*#?]+", _text, blank=True),
    "party": _shape("an extension or trunk", "[A-Z*]?[0-9]{1,8}", _text, blank=True),
    "word": _shape("a word", "[A-Za-z0-9*#.@_+:-]+", _text, blank=True),
    "money": _shape("an amount", r"[A-Z$€£ ]{0,4}[0-9]+(?:[.,][0-9]+)?", _text, blank=True),
    "text": _shape("text", r"[^\x00-\x1f\x7f-\x9f]+", _text, blank=True),
    "letter": _shape("one letter", "[A-Z*]", _text, blank=True),
    "flag": _shape("0 or 1", "[01]", _text),
    "direction": _shape("I or O", "[IO]", _text),
    "count": _shape("a count", "[0-9]+", lambda found: int(found[0])),
    "address": _shape("an address", "[0-9A-Fa-f.:]+", _text, blank=True),
}
"""Every shape by the name a layout gives it."""


def one_of(words: tuple[str, ...]) -> Shape:
    """One of these words, or blank where one of them is empty."""
    rule = "|".join(re.escape(word) for word in words if word)
    return Shape(f"one of {', '.join(word or 'nothing' for word in words)}", re.compile(rule), _text, "" in words)
