"""The settings of an SMDR link, typed and checked; and the layouts there are."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import tzinfo
from functools import cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from drivers.contract import Option
from drivers.errors import BadOption
from drivers.smdr.layout import Layout, parse_layout, reordered
from drivers.smdr.mapping import Site
from drivers.transport import line_settings, serial_names

FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "drivers" / "smdr"

OPTIONS: Final = (
    Option("port", "str", "", "a serial port, tcp://host:port, or listen://address:port", required=True),
    Option("line", "str", "9600 8N1", "the serial line's settings, as 9600 8N1 xonxoff"),
    Option("format", "str", "", "panasonic-120, avaya-ip-office … or a file of your own (.toml)", required=True),
    Option("date_order", "str", "", "dmy, mdy or ymd where the switch was programmed to another than its format's"),
    Option("time_zone", "str", "", "the switch's time zone, as Europe/Rome (empty: this machine's)"),
    Option("queues", "str", "", "who had the call, or what was dialled, to queues: 101=support,102=support,600=sales"),
    Option("people", "str", "", "extensions to names: 101=Anna Rossi,102=Ugo Verdi"),
    Option("allow", "str", "", "for listen://, the only addresses that may connect (empty: any)"),
    Option("silent_s", "float", 3600.0, "a line without a byte for so long is told as silent"),
    Option("year", "int", 0, "for the replay of a capture without times, the year its records leave out"),
)


@dataclass(frozen=True, slots=True)
class SmdrOptions:
    """See `OPTIONS` for what each means."""

    port: str = ""
    line: str = "9600 8N1"
    format: str = ""
    date_order: str = ""
    time_zone: str = ""
    queues: str = ""
    people: str = ""
    allow: str = ""
    silent_s: float = 3600.0
    year: int = 0

    @property
    def layout(self) -> Layout:
        """The format's layout, its date in the order the switch was programmed to. Raises `BadOption`."""
        layout = layout_of(self.format)
        try:
            return reordered(layout, self.date_order) if self.date_order else layout
        except KeyError as error:
            raise BadOption(f"“date_order” {self.date_order!r} is none of the format “{layout.name}”") from error

    @property
    def zone(self) -> tzinfo | None:
        """The switch's time zone. Raises `BadOption`."""
        try:
            return ZoneInfo(self.time_zone) if self.time_zone else None
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise BadOption(f"“time_zone” {self.time_zone!r} is not known here") from error

    @property
    def site(self) -> Site:
        """What the site adds to the records. Raises `BadOption`."""
        return Site(_pairs("queues", self.queues), _pairs("people", self.people), self.zone, self.year)


@cache
def layouts() -> tuple[Layout, ...]:
    """The formats that ship, by name. Raises `BadOption` for one that is broken."""
    return tuple(parse_layout(file.read_text(encoding="utf-8"), file.name) for file in sorted(FOLDER.glob("*.toml")))


def layout_of(name: str) -> Layout:
    """A layout by name, or of a file. Raises `BadOption` that names those there are."""
    if name.endswith(".toml"):
        try:
            return parse_layout(Path(name).expanduser().read_text(encoding="utf-8"), name)
        except (OSError, UnicodeDecodeError) as error:
            raise BadOption(f"the format's file {name} cannot be read: {error}") from error
    found = next((layout for layout in layouts() if layout.name == name), None)
    if found is None:
        known = ", ".join(layout.name for layout in layouts())
        raise BadOption(f"“format” must be one of {known}, or a file that ends in .toml, not {name!r}")
    return found


def read(given: Mapping[str, object], with_port: bool = True) -> SmdrOptions:
    """Options as a configuration file gives them. Raises `BadOption` that names the one that is wrong."""
    known = {option.name: option for option in OPTIONS}
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in known:
            raise BadOption(f"an SMDR link has no option “{name}”; it has: {', '.join(known)}")
        if value is not None:
            values[name] = _value(known[name], value)
    options = SmdrOptions(**values)  # type: ignore[arg-type]
    _check(options, with_port)
    return options


_KINDS: Final[dict[str, type]] = {"str": str, "int": int, "float": float}


def _value(option: Option, value: object) -> object:
    kind = _KINDS[option.kind]
    if isinstance(value, bool) or (kind is str and not isinstance(value, str)):
        raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}")
    try:
        return kind(value)
    except (TypeError, ValueError) as error:
        raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}") from error


def _check(options: SmdrOptions, with_port: bool) -> None:
    assert {field.name for field in fields(options)} == {option.name for option in OPTIONS}
    _ = options.layout, options.site
    if options.silent_s <= 0:
        raise BadOption("“silent_s” must be greater than 0")
    if not with_port:
        return
    try:
        if network(options.port) is None:
            serial_names.check(options.port)
        line_settings.parse(options.line)
    except ValueError as error:
        raise BadOption(f"“port” or “line”: {error}") from error


def network(port: str) -> tuple[str, str, int] | None:
    """(`tcp` or `listen`, host, port) of a network end, None for a serial one. `ValueError` for a bad one."""
    scheme, mark, rest = port.partition("://")
    if not mark or scheme not in ("tcp", "listen"):
        return None
    host, colon, number = rest.rpartition(":")
    if not colon or not number.isdecimal() or not 0 < int(number) < 65536 or (scheme == "tcp" and not host):
        raise ValueError(f"“{port}” must be like {scheme}://host:port")
    return scheme, host.strip("[]"), int(number)


def _pairs(name: str, text: str) -> dict[str, str]:
    pairs = [pair.strip() for pair in text.split(",") if pair.strip()]
    if any("=" not in pair or not all(part.strip() for part in pair.split("=", 1)) for pair in pairs):
        raise BadOption(f"“{name}” must be like 101=this,102=that, not {text!r}")
    return {left.strip(): right.strip() for left, right in (pair.split("=", 1) for pair in pairs)}
