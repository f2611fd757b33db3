"""The settings of a modem's link, typed and checked."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from drivers.contract import Option
from drivers.errors import BadOption
from drivers.transport.line_settings import parse

AUTO, MOBILE, ANALOGUE = "auto", "mobile", "analogue"
OPTIONS = (
    Option("port", "str", "", "the serial port (/dev/serial/by-id/…, COM3, vid:pid:serial) or tcp://host:port", True),
    Option("line", "str", "115200 8N1", "the port's speed, frame and flow control"),
    Option("kind", "str", AUTO, "auto, mobile (GSM and later) or analogue (Hayes)"),
    Option("trunk", "str", "line", "how people call the line"),
    Option("pin", "secret", "", "the name of the secret that is the SIM's PIN; tried once, never twice"),
    Option("init", "str", "", "further commands at the start, separated by blanks: AT&D0 ATM0"),
    Option("answer_s", "float", 5.0, "how long an answer may take (dialling and sending may take 60 s)"),
    Option("ping_s", "float", 5.0, "how often the modem is asked for a sign of life"),
    Option("poll_s", "float", 1.0, "how often a mobile modem is asked for its calls while it has some"),
    Option("keep_s", "float", 30.0, "how long a message that was told stays in the modem's memory"),
)
_KINDS: dict[str, type] = {"str": str, "secret": str, "float": float}


@dataclass(frozen=True, slots=True)
class ModemOptions:
    """See `OPTIONS` for what each means. Times in seconds."""

    port: str = ""
    line: str = "115200 8N1"
    kind: str = AUTO
    trunk: str = "line"
    pin: str = ""
    init: str = ""
    answer_s: float = 5.0
    ping_s: float = 5.0
    poll_s: float = 1.0
    keep_s: float = 30.0

    @property
    def tcp(self) -> tuple[str, int] | None:
        """Host and port of a modem behind a network socket."""
        host, _, port = self.port.removeprefix("tcp://").rpartition(":")
        return (host, int(port)) if self.port.startswith("tcp://") else None


def read(given: Mapping[str, object]) -> ModemOptions:
    """Options as given by a configuration file. Raises `BadOption` that names the one that is wrong."""
    known = {option.name: option for option in OPTIONS}
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in known:
            raise BadOption(f"a modem's link has no option “{name}”; it has: {', '.join(known)}")
        if value is not None:
            values[name] = _value(known[name], value)
    options = ModemOptions(**values)  # type: ignore[arg-type]
    _check(options)
    return options


def _value(option: Option, value: object) -> object:
    kind = _KINDS[option.kind]
    if isinstance(value, bool) or not isinstance(value, str if kind is str else (int, float)):
        raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}")
    return kind(value)


def _check(options: ModemOptions) -> None:
    if not options.port:
        raise BadOption("“port” is missing: a serial port, or tcp://host:port")
    if options.port.startswith("tcp://"):
        host, _, port = options.port.removeprefix("tcp://").rpartition(":")
        if not host or not port.isdigit() or not 0 < int(port) < 65536:
            raise BadOption(f"“port” must be like tcp://host:port, not {options.port!r}")
    if options.kind not in (AUTO, MOBILE, ANALOGUE):
        raise BadOption(f"“kind” must be {AUTO}, {MOBILE} or {ANALOGUE}, not {options.kind!r}")
    for word in options.init.split():
        if not word.upper().startswith("AT") or not (word.isascii() and word.isprintable()):
            raise BadOption(f"“init” must be commands that begin with AT, not {word!r}")
    for one in fields(options):
        if one.name.endswith("_s") and getattr(options, one.name) <= 0:
            raise BadOption(f"“{one.name}” must be greater than 0")
    try:
        parse(options.line)
    except ValueError as error:
        raise BadOption(f"“line”: {error}") from error
