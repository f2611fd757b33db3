"""The other end, for tests and for learning without hardware: a switch that writes records, pages, repeats, damage.

It writes from a layout's table with its own formatting code, so that what the reading code believes of a shape is
tried by something that does not share it. It knows the wire and nothing of the centre.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from console.center.states import Direction
from drivers.smdr.layout import Field, Layout


@dataclass(frozen=True, slots=True)
class Told:
    """A call as the switch knows it. `at`: its wall clock at the time the format tells (start or end)."""

    at: datetime
    direction: Direction = Direction.INBOUND
    extension: str = "101"
    trunk: str = "3"
    number: str = "0612345678"
    dialled: str = "600"
    ring_s: int = 5
    talk_s: int = 60
    answered: bool = True
    call_id: str = "1000000001"
    more: bool = False


def write(layout: Layout, call: Told) -> bytes:
    """The record of a call, without its line end. `KeyError` for a layout this peer cannot write."""
    values = _WRITERS[layout.name](call)
    if layout.kind == "csv":
        return ",".join(str(values.get(one.name, "")) for one in layout.fields[: layout.length[0]]).encode()
    line = [" "] * layout.length[1]
    for one in layout.fields:
        text = _shaped(one, values.get(one.name, ""))
        line[one.at : one.at + one.width] = text
    return "".join(line).rstrip().encode(layout.encoding)


_RIGHT: Final = {"extension", "trunk", "units", "info", "seizure", "ring", "meter"}


def _shaped(one: Field, value: Any) -> str:
    text = str(value)
    if len(text) > one.width:
        raise ValueError(f"{text!r} does not go into the {one.width} columns of “{one.name}”")
    return text.rjust(one.width) if one.name in _RIGHT else text.ljust(one.width)


def _clock(seconds: int) -> tuple[int, int, int]:
    return seconds // 3600, seconds // 60 % 60, seconds % 60


def _panasonic(call: Told) -> dict[str, Any]:
    hours, minutes, seconds = _clock(call.talk_s)
    dial = {
        Direction.INBOUND: f"<D>{call.dialled}<I>{call.number}" if call.dialled else f"<I>{call.number}",
        Direction.OUTBOUND: call.number,
        Direction.INTERNAL: f"EXT{call.dialled}",
    }[call.direction]
    inbound = call.direction is Direction.INBOUND
    return {
        "date": call.at.strftime("%d/%m/%y"),
        "time": call.at.strftime("%I:%M") + ("AM" if call.at.hour < 12 else "PM"),
        "extension": call.extension,
        "trunk": "" if call.direction is Direction.INTERNAL else call.trunk.zfill(2),
        "dial": dial,
        "ring": f"{call.ring_s // 60}'{call.ring_s % 60:02}" if inbound else "",
        "duration": f"{hours:02}:{minutes:02}'{seconds:02}" if call.answered else "",
        "condition": "NA" if inbound and not call.answered else "",
    }


def _hipath(call: Told) -> dict[str, Any]:
    hours, minutes, seconds = _clock(call.talk_s)
    inbound = call.direction is Direction.INBOUND
    return {
        "date": call.at.strftime("%d.%m.%y"),
        "time": call.at.strftime("%H:%M:%S"),
        "trunk": call.trunk,
        "extension": call.extension,
        "ring": f"{call.ring_s // 60:02}:{call.ring_s % 60:02}" if inbound else "",
        "duration": f"{hours:02}:{minutes:02}:{seconds:02}" if call.answered else "",
        "number": call.number,
        "info": "1" if inbound else "2",
        "msn": call.dialled if inbound else "",
    }


def _mitel(call: Told) -> dict[str, Any]:
    hours, minutes, seconds = _clock(call.talk_s)
    inbound = call.direction is Direction.INBOUND
    flag = "" if call.talk_s < 300 else "-" if call.talk_s < 600 else "%" if call.talk_s < 1800 else "+"
    trunk = f"T{call.trunk}"
    calling, called = {
        Direction.INBOUND: (trunk, call.extension),
        Direction.OUTBOUND: (call.extension, trunk),
        Direction.INTERNAL: (call.extension, call.dialled),
    }[call.direction]
    return {
        "long_call": flag,
        "date": call.at.strftime("%m/%d"),
        "time": call.at.strftime("%H:%M"),
        "duration": f"{hours:02}:{minutes:02}:{seconds:02}",
        "calling": calling,
        "ring": ("***" if not call.answered else f"{call.ring_s:03}") if inbound else "",
        "digits": call.number if call.direction is Direction.OUTBOUND else call.dialled,
        "called": called,
        "ani": call.number if inbound else "",
        "dnis": call.dialled if inbound else "",
    }


def _avaya(call: Told) -> dict[str, Any]:
    hours, minutes, seconds = _clock(call.talk_s)
    inbound, inside = call.direction is Direction.INBOUND, call.direction is Direction.INTERNAL
    return {
        "start": call.at.strftime("%Y/%m/%d %H:%M:%S"),
        "duration": f"{hours:02}:{minutes:02}:{seconds:02}",
        "ring": call.ring_s,
        "caller": call.number if inbound else call.extension,
        "direction": "I" if inbound else "O",
        "called": call.number if call.direction is Direction.OUTBOUND else call.dialled,
        "dialled_number": call.dialled,
        "internal": int(inside),
        "call_id": call.call_id,
        "continuation": int(call.more),
        "party1": f"E{call.extension}",
        "party1_name": f"Extn{call.extension}",
        "party2": f"E{call.dialled}" if inside else f"T{call.trunk}",
        "party2_name": f"Line {call.trunk}",
        "hold": 0,
        "park": 0,
    }


_WRITERS: Final[dict[str, Callable[[Told], dict[str, Any]]]] = {
    "panasonic-80": _panasonic,
    "panasonic-120": _panasonic,
    "hipath-3000": _hipath,
    "avaya-ip-office": _avaya,
    **dict.fromkeys(("mitel-90", "mitel-101", "mitel-112", "mitel-120"), _mitel),
}

HEADERS: Final[dict[str, tuple[bytes, ...]]] = {
    "panasonic-80": (b"  Date     Time    Ext CO     Dial Number              Ring Duration  Acc code  CD", b"-" * 80),
    "panasonic-120": (b"  Date     Time    Ext   CO   Dial Number", b"-" * 120),
}
"""What stands at the head of a page, where the switch writes pages."""


@dataclass(slots=True)
class Printer:
    """Writes lines as the switch does. `page`: records a page (0: no pages); `repeat`, `damage`: chances of each.

    `damage` is the chance of one bit error in a byte. `written` holds every line as it was meant, `sent` as it went.
    """

    layout: Layout
    page: int = 0
    repeat: float = 0.0
    damage: float = 0.0
    end: bytes = b"\r\n"
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    written: list[bytes] = field(default_factory=list)
    sent: list[bytes] = field(default_factory=list)

    def lines(self, calls: Iterator[Told] | list[Told]) -> Iterator[bytes]:
        """The bytes of each line, its end included."""
        for count, call in enumerate(calls):
            if self.page and count % self.page == 0:
                for header in HEADERS.get(self.layout.name, ()):
                    yield self._send(header)
                yield b"\f" if count else b""
            line = write(self.layout, call)
            for _ in range(1 + (self.chance.random() < self.repeat)):
                yield self._send(line)

    def _send(self, line: bytes) -> bytes:
        self.written.append(line)
        sent = line + self.end
        if self.damage:
            sent = bytes(byte ^ self._error() for byte in sent)
        self.sent.append(sent)
        return sent

    def _error(self) -> int:
        return 1 << self.chance.randrange(8) if self.chance.random() < self.damage else 0


def calls(count: int, began: datetime, chance: random.Random, every_s: int = 30) -> Iterator[Told]:
    """So many calls, one after the other, as a small office has them."""
    at = began.timestamp()
    for number in range(count):
        at += chance.randrange(1, 2 * every_s)
        answered = chance.random() < 0.85
        direction = chance.choices(list(Direction), (6, 3, 1))[0]
        if direction is not Direction.INBOUND:
            answered = True
        yield Told(
            datetime.fromtimestamp(at, began.tzinfo).replace(microsecond=0), direction,
            str(chance.randrange(101, 120)), str(chance.randrange(1, 10)), f"0{chance.randrange(10**8, 10**9)}",
            str(chance.choice((600, 601))), chance.randrange(1, 50),
            chance.randrange(5, 900) if answered else 0, answered, str(1_000_000_000 + number),
        )  # fmt: skip
