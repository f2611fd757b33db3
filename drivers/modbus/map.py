"""Register maps: what a device's coils and registers mean, read from TOML. An error names the file and the key.

A map is data: its `name`, `title` and `[[points]]`. Addresses are those on the wire, counted from 0 (a manual that
counts from 1, or prints 40001, must be converted). Pure: a text in, a value out.

`role` of a point:
`output` a lamp or relay · `failover` the relay that leads the trunks past the switch · `sensor` a figure · `contact` a
switch · `duress` a button · `readback` what an output really is · `watchdog` a register that must be fed.
`kind`: `coil` and `holding` can be written, `discrete` and `input` only read. `type` of registers: int16, uint16,
int32, uint32, float32 (two registers, the high word first).
`blind`, of an output: what it shows when nothing is known: off, on, slow, fast, double, or keep.
"""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, NoReturn

from drivers.errors import BadOption

WORDS = {"bool": 1, "int16": 1, "uint16": 1, "int32": 2, "uint32": 2, "float32": 2}
"""How many registers a value of each type fills."""
BLINDS = ("off", "on", "slow", "fast", "double", "keep")
ROLES = ("output", "failover", "sensor", "contact", "duress", "readback", "watchdog")
_HIGHEST = 65535


class Table(StrEnum):
    """The four tables of a Modbus device."""

    COIL = "coil"
    DISCRETE = "discrete"
    HOLDING = "holding"
    INPUT = "input"

    @property
    def is_bits(self) -> bool:
        """Whether it holds single bits, not registers."""
        return self in (Table.COIL, Table.DISCRETE)

    @property
    def is_writable(self) -> bool:
        """Whether a master may write it."""
        return self in (Table.COIL, Table.HOLDING)


@dataclass(frozen=True, slots=True)
class PointMap:
    """One point. `value = register * scale + offset`, in `unit`; `low`, `high`: limits of a right value.

    `deadband`: how far a value must move to be told again. `on`, `off`: what a register output is written. `readback`:
    the key of the point that shows what this output really is; empty: it is read back itself.
    """

    key: str
    title: str
    role: str
    kind: Table
    address: int
    type: str = "uint16"
    scale: float = 1.0
    offset: float = 0.0
    unit: str = ""
    low: float | None = None
    high: float | None = None
    deadband: float = 0.0
    on: int = 1
    off: int = 0
    readback: str = ""
    blind: str = "keep"
    purpose: str = ""

    @property
    def is_output(self) -> bool:
        """Whether it does something when told to."""
        return self.role in ("output", "failover")

    @property
    def size(self) -> int:
        """How many bits or registers it fills."""
        return 1 if self.kind.is_bits else WORDS[self.type]


@dataclass(frozen=True, slots=True)
class DeviceMap:
    """A device's points by key, in the file's order."""

    name: str
    title: str
    points: Mapping[str, PointMap]

    @property
    def outputs(self) -> list[PointMap]:
        """Those that do something."""
        return [point for point in self.points.values() if point.is_output]

    @property
    def watchdog(self) -> PointMap | None:
        """The register that must be fed, if the device has one."""
        return next((point for point in self.points.values() if point.role == "watchdog"), None)

    def seen_of(self, output: PointMap) -> PointMap:
        """The point that shows what this output really is."""
        return self.points[output.readback] if output.readback else output


def parse(text: str, source: str) -> DeviceMap:
    """The map a TOML text holds. Raises BadOption that names `source` and the key that is wrong."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadOption(f"{source}: not a TOML file: {error}") from error
    return _Reader(source).device(table)


class _Reader:
    """One file; every refusal names it and the key."""

    def __init__(self, source: str) -> None:
        self._source = source

    def device(self, table: dict[str, Any]) -> DeviceMap:
        self._only(table, "", {"name", "title", "points"})
        name = self._text(table.get("name"), "name")
        title = self._text(table.get("title"), "title")
        found = table.get("points")
        if not isinstance(found, list) or not found:
            self._fail("points", "a map needs at least one [[points]] table")
        points: dict[str, PointMap] = {}
        for place, entry in enumerate(found, 1):
            point = self._point(entry, f"points[{place}]")
            if point.key in points:
                self._fail(f"points[{place}].key", f"“{point.key}” is there twice")
            points[point.key] = point
        made = DeviceMap(name, title, points)
        self._check(made)
        return made

    def _point(self, entry: object, where: str) -> PointMap:
        if not isinstance(entry, dict):
            self._fail(where, "must be a table: [[points]]")
        known = {item.name for item in fields(PointMap)}
        self._only(entry, where, known)
        for needed in ("key", "title", "role", "kind", "address"):
            if needed not in entry:
                self._fail(f"{where}.{needed}", "is missing")
        values = {key: self._value(key, value, f"{where}.{key}") for key, value in entry.items()}
        if Table(values["kind"]).is_bits:
            values.setdefault("type", "bool")
        point = PointMap(**values)
        self._check_point(point, where)
        return point

    def _value(self, key: str, value: object, where: str) -> Any:
        if key == "key":
            word = self._text(value, where)
            if not word.isidentifier():
                self._fail(where, f"must be one word of letters, digits and _, not “{word}”")
            return word
        if key == "kind":
            return Table(self._one_of(value, where, tuple(Table)))
        if key in ("role", "type", "blind"):
            return self._one_of(value, where, {"role": ROLES, "type": tuple(WORDS), "blind": BLINDS}[key])
        if key == "address":
            return self._integer(value, where, 0, _HIGHEST)
        if key in ("on", "off"):
            return self._integer(value, where, 0, _HIGHEST)
        if key in ("scale", "offset", "low", "high", "deadband"):
            return self._number(value, where)
        return self._text(value, where, empty=True)

    def _check_point(self, point: PointMap, where: str) -> None:
        if point.kind.is_bits != (point.type == "bool"):
            self._fail(f"{where}.type", f"a {point.kind} cannot be of type {point.type}")
        if point.address + point.size - 1 > _HIGHEST:
            self._fail(f"{where}.address", f"ends beyond {_HIGHEST}")
        if (point.is_output or point.role == "watchdog") and not point.kind.is_writable:
            self._fail(f"{where}.kind", f"a {point.kind} cannot be written, and {point.role} means it must be")
        if (point.is_output or point.role == "watchdog") and point.size > 1:
            self._fail(f"{where}.type", "what is written must be a coil or one register")
        if point.scale == 0:
            self._fail(f"{where}.scale", "must not be 0")
        if point.deadband < 0:
            self._fail(f"{where}.deadband", "must not be negative")
        if point.low is not None and point.high is not None and point.low > point.high:
            self._fail(f"{where}.low", "is above “high”")
        if point.is_output and point.kind is Table.HOLDING and point.on == point.off:
            self._fail(f"{where}.on", "must differ from “off”")
        if point.blind != "keep" and not point.is_output:
            self._fail(f"{where}.blind", "only an output can show anything")
        if point.readback and not point.is_output:
            self._fail(f"{where}.readback", "only an output is read back")

    def _check(self, device: DeviceMap) -> None:
        written: dict[tuple[Table, int], str] = {}
        for point in device.points.values():
            if point.readback and point.readback not in device.points:
                self._fail(f"points.{point.key}.readback", f"there is no point “{point.readback}”")
            if point.readback and device.points[point.readback].size > 1:
                self._fail(f"points.{point.key}.readback", "must be a bit or one register")
            if point.is_output or point.role == "watchdog":
                place = (point.kind, point.address)
                if place in written:
                    self._fail(f"points.{point.key}.address", f"is that of “{written[place]}” already")
                written[place] = point.key
        if sum(point.role == "watchdog" for point in device.points.values()) > 1:
            self._fail("points", "a device has at most one watchdog")

    # --- kinds of values

    def _text(self, value: object, where: str, empty: bool = False) -> str:
        if not isinstance(value, str) or not (value or empty):
            self._fail(where, "must be a text" if value is not None else "is missing")
        if any(ord(sign) < 32 for sign in value):
            self._fail(where, "must be one line")
        return value

    def _one_of(self, value: object, where: str, known: tuple[str, ...]) -> str:
        if not isinstance(value, str) or value not in known:
            self._fail(where, f"must be one of {', '.join(known)}, not {value!r}")
        return value

    def _integer(self, value: object, where: str, low: int, high: int) -> int:
        if type(value) is not int or not low <= value <= high:
            self._fail(where, f"must be a whole number from {low} to {high}, not {value!r}")
        return value

    def _number(self, value: object, where: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            self._fail(where, f"must be a number, not {value!r}")
        return float(value)

    def _only(self, table: dict[str, Any], where: str, known: set[str]) -> None:
        for name in table:
            if name not in known:
                self._fail(
                    f"{where}.{name}" if where else name, f"means nothing here (known: {', '.join(sorted(known))})"
                )

    def _fail(self, key: str, why: str) -> NoReturn:
        raise BadOption(f"{self._source}: {key}: {why}")
