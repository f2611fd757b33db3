"""The settings of a Modbus link, typed and checked: where the bus is, which devices are on it, how patient to be.

    [[links]]
    name = "plant"
    driver = "modbus"
    [links.options]
    transport = "rtu"
    serial = "/dev/serial/by-id/usb-FTDI-if00"
    [[links.options.devices]]
    name = "relays"
    map = "relay8"
    unit = 1
    place = "Switch room"
    serves = "pbx"

`map` is the name of one that ships, or the path of a site's own file.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from importlib.resources import files
from pathlib import Path

from drivers.contract import Option
from drivers.errors import BadOption
from drivers.modbus.map import DeviceMap, parse

TCP, RTU = "tcp", "rtu"
OPTIONS = (
    Option("transport", "str", TCP, "tcp, or rtu for a serial line (RS-485)"),
    Option("host", "str", "127.0.0.1", "where the device or gateway is, over TCP"),
    Option("port", "int", 502, "its TCP port"),
    Option("serial", "str", "", "the serial port, as /dev/serial/by-id/…"),
    Option("baud", "int", 9600, "its speed"),
    Option("parity", "str", "N", "N, E or O"),
    Option("stopbits", "int", 1, "1 or 2"),
    Option("devices", "tables", None, "the devices: name, map, unit, place, serves (a table each)", required=True),
    Option("timeout_s", "float", 0.25, "how long a device may take to answer"),
    Option("late_s", "float", 0.25, "how much later an answer may still come on a serial line, and is thrown away"),
    Option("poll_s", "float", 0.25, "how often every device is read"),
    Option("silent_s", "float", 0.8, "no answer for so long: the device is silent"),
    Option("lost_s", "float", 0.8, "the bus cannot be had for so long: the link is lost"),
    Option("watchdog_s", "float", 2.0, "nobody has judged the centre for so long: lamps show that nothing is known"),
    Option("guard", "bool", True, "a small process of its own that shows it when the engine dies"),
    Option("blind_for_s", "float", 43200.0, "how long that process goes on when no engine comes back"),
    Option("simulate", "bool", False, "no hardware: the devices are simulated in this process"),
)
_KINDS: dict[str, type] = {"str": str, "int": int, "float": float, "bool": bool}
_DEVICE_KEYS = ("name", "map", "unit", "place", "serves")


@dataclass(frozen=True, slots=True)
class DeviceOptions:
    """One device on the bus. `serves`: the link whose surroundings it watches."""

    name: str
    map: DeviceMap
    unit: int = 1
    place: str = ""
    serves: str = ""


@dataclass(frozen=True, slots=True)
class ModbusOptions:
    """See `OPTIONS` for what each means. Times in seconds."""

    transport: str = TCP
    host: str = "127.0.0.1"
    port: int = 502
    serial: str = ""
    baud: int = 9600
    parity: str = "N"
    stopbits: int = 1
    devices: tuple[DeviceOptions, ...] = ()
    timeout_s: float = 0.25
    late_s: float = 0.25
    poll_s: float = 0.25
    silent_s: float = 0.8
    lost_s: float = 0.8
    watchdog_s: float = 2.0
    guard: bool = True
    blind_for_s: float = 43200.0
    simulate: bool = False

    @property
    def is_serial(self) -> bool:
        """Whether frames have a check instead of a transaction number."""
        return self.transport == RTU

    @property
    def where(self) -> str:
        """The bus, as a person would name it."""
        return self.serial if self.is_serial else f"{self.host}:{self.port}"

    @property
    def quiet_s(self) -> float:
        """The silence between two frames of a serial line: 3.5 characters, 1.75 ms from 19,200 bit/s on."""
        return max(3.5 * 11 / self.baud, 0.00175) if self.is_serial else 0.0


def read(given: Mapping[str, object]) -> ModbusOptions:
    """Options as given by a configuration file, maps loaded. Raises `BadOption` that names the one that is wrong."""
    known = {option.name: option for option in OPTIONS}
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in known:
            raise BadOption(f"a Modbus link has no option “{name}”; it has: {', '.join(known)}")
        if value is not None:
            values[name] = _devices(value) if name == "devices" else _value(known[name], value)
    options = ModbusOptions(**values)  # type: ignore[arg-type]
    _check(options)
    return options


def load_map(name: str) -> DeviceMap:
    """A map that ships, by its name, or a file by its path. Raises `BadOption`."""
    shipped = files("resources") / "drivers" / "modbus" / f"{name}.toml"
    if name.isidentifier():
        if not shipped.is_file():
            raise BadOption(f"there is no map “{name}”; there are: {', '.join(shipped_maps())}")
        return parse(shipped.read_text(encoding="utf-8"), f"{name}.toml")
    try:
        return parse(Path(name).read_text(encoding="utf-8"), name)
    except (OSError, UnicodeDecodeError) as error:
        raise BadOption(f"the map {name} cannot be read: {error}") from error


def shipped_maps() -> list[str]:
    """The names of the maps that ship."""
    folder = files("resources") / "drivers" / "modbus"
    return sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))


def _devices(value: object) -> tuple[DeviceOptions, ...]:
    if not isinstance(value, list | tuple) or not value:
        raise BadOption("“devices” must be a list of tables: [[links.options.devices]]")
    devices = tuple(_device(entry, f"devices[{place}]") for place, entry in enumerate(value, 1))
    for kind, found in (("names", [d.name for d in devices]), ("unit numbers", [d.unit for d in devices])):
        if len(set(found)) < len(found):
            raise BadOption(f"“devices”: two have the same of these {kind}: {', '.join(map(str, found))}")
    return devices


def _device(entry: object, where: str) -> DeviceOptions:
    if isinstance(entry, DeviceOptions):
        return entry
    if not isinstance(entry, Mapping):
        raise BadOption(f"“{where}” must be a table with: {', '.join(_DEVICE_KEYS)}")
    for key in entry:
        if key not in _DEVICE_KEYS:
            raise BadOption(f"“{where}.{key}” means nothing here; known: {', '.join(_DEVICE_KEYS)}")
    texts = {key: entry.get(key, "") for key in _DEVICE_KEYS if key != "unit"}
    for key, text in texts.items():
        if not isinstance(text, str) or (key in ("name", "map") and not text):
            raise BadOption(f"“{where}.{key}” must be a text")
    if not texts["name"].replace("-", "_").isidentifier():
        raise BadOption(f"“{where}.name” must be one word of letters, digits, - and _, not “{texts['name']}”")
    unit = entry.get("unit", 1)
    if type(unit) is not int or not 0 <= unit <= 247:
        raise BadOption(f"“{where}.unit” must be a whole number from 0 to 247, not {unit!r}")
    return DeviceOptions(texts["name"], load_map(texts["map"]), unit, texts["place"], texts["serves"])


def _value(option: Option, value: object) -> object:
    kind = _KINDS[option.kind]
    right = type(value) is kind or (kind is float and type(value) is int)
    if not right or (isinstance(value, float) and not math.isfinite(value)):
        raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}")
    return kind(value)


def _check(options: ModbusOptions) -> None:
    if options.transport not in (TCP, RTU):
        raise BadOption(f"“transport” must be {TCP} or {RTU}, not {options.transport!r}")
    if options.is_serial and not options.serial and not options.simulate:
        raise BadOption("“serial” is missing: the port of the serial line, as /dev/serial/by-id/…")
    if not 0 < options.port < 65536:
        raise BadOption(f"“port” must be between 1 and 65535, not {options.port}")
    if options.parity not in ("N", "E", "O") or options.stopbits not in (1, 2) or options.baud <= 0:
        raise BadOption("“parity” must be N, E or O, “stopbits” 1 or 2, “baud” above 0")
    if not options.devices:
        raise BadOption("“devices” is missing: [[links.options.devices]] with name, map and unit")
    for field in fields(options):
        if field.name.endswith("_s") and getattr(options, field.name) <= 0:
            raise BadOption(f"“{field.name}” must be greater than 0")
