"""A taped bus to facts: what was asked and what was answered, folded as the live link concludes from them. Pure.

An answer on Modbus does not say which registers it is of, so both ways are needed: each request lays down what may
answer it, as on the live bus. What the wire does not hold cannot be told again: who wanted an output so and why, and
that a lamp flashes (here it is on and off, as it was read back).
"""

from collections.abc import Mapping as Options
from dataclasses import dataclass

from console.center.events import Event
from console.center.plant import Pattern
from drivers.contract import PLANT
from drivers.modbus.map import Table
from drivers.modbus.mapping import TWICE, Device, Output, Plant
from drivers.modbus.options import read as read_options
from drivers.modbus.wire import (
    ILLEGAL_ADDRESS,
    LONGEST,
    READ_CODES,
    WRITE_COIL,
    WRITE_REGISTER,
    Expected,
    Read,
    expected,
    lit_of,
    pdu_of,
    refusal_words,
)

_TABLES = {code: table for table, code in READ_CODES.items()}
_KEPT = 4 * LONGEST
"""Of what answered nothing no more is kept than can still hold an answer."""


@dataclass(slots=True)
class _Look:
    """What was read back of an output. `fresh`: written since; `wrong`: read-backs after a write that denied it."""

    fresh: bool = False
    wrong: int = 0
    moved: bool = False
    told: bool | None = None


class Recorded:
    """See `drivers.contract.TwoWayFolding`. Raises BadOption: the devices and their maps are needed."""

    def __init__(self, name: str, options: Options[str, object]) -> None:
        self._options = read_options(options)
        self._plant = Plant(name, self._options.devices)
        self._units = {device.unit: device for device in self._plant.devices.values()}
        self._looks = {id(o): _Look() for d in self._plant.devices.values() for o in d.outputs.values()}
        self._asked: Expected | None = None
        self._request = b""
        self._heard = b""
        self._at = self._asked_at = 0.0
        self._begun = False
        self._misses: dict[str, int] = {}
        self._answered: dict[str, float] = {}

    def sent(self, data: bytes, at: float | None) -> list[Event]:
        """A request went out, one frame at a time; the one before it has had its time."""
        told = [*self._begin(at), *self._unanswered()]
        self._heard, self._asked_at = b"", self._at
        self._asked = expected(data, self._options.is_serial)
        self._request = pdu_of(data, self._options.is_serial) if self._asked is not None else b""
        if self._request and self._request[0] in (WRITE_COIL, WRITE_REGISTER):
            self._write(self._asked.unit if self._asked is not None else 0)
        return told

    def feed(self, data: bytes, at: float | None) -> list[Event]:
        """Bytes came; only the very answer to what was asked tells anything."""
        told = self._begin(at)
        if self._asked is None or self._at - self._asked_at > self._options.timeout_s:
            return told  # nobody waited for it any more
        self._heard = (self._heard + data)[-_KEPT:]
        answer = self._asked.find(self._heard)
        if not answer:
            return told
        device, self._asked = self._units.get(self._asked.unit), None
        pdu = pdu_of(answer, self._options.is_serial)
        if device is None:
            return told
        if pdu[0] & 0x80:
            return told if pdu[1] == ILLEGAL_ADDRESS else [*told, *self._missed(device, refusal_words(pdu[1]))]
        if pdu[0] in _TABLES:
            told += self._take(device, pdu)
        return told

    def end(self) -> list[Event]:
        """The last request may not have been answered."""
        return self._unanswered()

    # --- what the live link's rounds and hands conclude

    def _begin(self, at: float | None) -> list[Event]:
        self._at = at if at is not None else self._at
        if self._begun:
            return []
        self._begun = True
        self._answered = dict.fromkeys(self._plant.devices, self._at)
        return self._plant.up(self._options.where, tuple(sorted(PLANT)), self._at)

    def _unanswered(self) -> list[Event]:
        asked, self._asked = self._asked, None
        if asked is None or asked.function not in _TABLES or asked.unit not in self._units:
            return []
        return self._missed(self._units[asked.unit], f"no answer within {self._options.timeout_s * 1000:.0f} ms")

    def _missed(self, device: Device, why: str) -> list[Event]:
        name = device.options.name
        self._misses[name] = self._misses.get(name, 0) + 1
        quiet_s = self._at - self._answered[name]
        if self._misses[name] < TWICE or quiet_s < self._options.silent_s:
            return []
        return self._plant.silent(device, why, self._at)

    def _take(self, device: Device, pdu: bytes) -> list[Event]:
        name, table = device.options.name, _TABLES[pdu[0]]
        self._misses[name], self._answered[name] = 0, self._at
        address, count = int.from_bytes(self._request[1:3], "big"), int.from_bytes(self._request[3:5], "big")
        read, values = Read(table, address, count), _values(table, pdu[2:], count)
        told = self._plant.taken(device, read, values, self._at)
        for output in device.outputs.values():
            seen = device.options.map.seen_of(output.point)
            place = seen.address - read.address
            if seen.kind is table and 0 <= place < len(values):
                told += self._look(device, output, lit_of(output.point, seen, values[place]))
        return told

    def _write(self, unit: int) -> None:
        table = Table.COIL if self._request[0] == WRITE_COIL else Table.HOLDING
        address, raw = int.from_bytes(self._request[1:3], "big"), int.from_bytes(self._request[3:5], "big")
        device = self._units.get(unit)
        for output in device.outputs.values() if device is not None else ():
            if (output.point.kind, output.point.address) == (table, address):
                output.lit = bool(raw) if table is Table.COIL else raw == output.point.on
                self._looks[id(output)].fresh = True

    def _look(self, device: Device, output: Output, lit: bool | None) -> list[Event]:
        """An output was read: as it was written last, or not."""
        look = self._looks[id(output)]
        if lit is None or (output.lit is not None and lit != output.lit):
            look.wrong += look.fresh
            look.moved = look.moved or not (look.fresh or look.wrong)
            look.fresh = False
            return self._plant.stuck(device, output, lit, self._at) if look.wrong >= TWICE else []
        told: list[Event] = []
        if look.moved and not output.stuck:
            told += self._plant.moved_by_another(device, output, not lit, self._at)
        if look.told != lit or output.stuck or not output.right:
            output.wanted = Pattern.ON if lit else Pattern.OFF
            told += self._plant.shown(device, output, output.wanted, self._at)
        output.lit, look.told = lit, lit
        look.wrong, look.moved, look.fresh = 0, False, False
        return told


def _values(table: Table, data: bytes, count: int) -> list[int]:
    """The bits or registers behind an answer's byte count."""
    if table.is_bits:
        return [data[place // 8] >> place % 8 & 1 for place in range(count)]
    return [int.from_bytes(data[2 * place : 2 * place + 2], "big") for place in range(count)]
