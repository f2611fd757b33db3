"""The settings of an AMI link, typed and checked; and how the switch's dialplan is reached by commands."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from drivers.contract import Option
from drivers.errors import BadOption
from drivers.transport.tcp import PLAIN, UNVERIFIED, VERIFIED, Address

OPTIONS = (
    Option("host", "str", "127.0.0.1", "where the switch is", required=True),
    Option("port", "int", 5038, "its manager port (5039 for TLS, as a rule)"),
    Option("tls", "str", PLAIN, "plain, verified (by a known authority, `ca_file` or `pin`) or unverified"),
    Option("ca_file", "str", "", "the authority's certificate, if the system does not know it"),
    Option("pin", "str", "", "SHA-256 of the only certificate accepted, in hex"),
    Option("user", "str", "monitor", "the reading user: read = all, write = reporting", required=True),
    Option("secret", "secret", "", "the name of the reading user's secret", required=True),
    Option("writer", "str", "", "the user for commands: write = agent,call,originate (empty: only look)"),
    Option("writer_secret", "secret", "", "the name of that user's secret"),
    Option("context", "str", "default", "the dialplan context where queues and extensions are dialled"),
    Option("queue_numbers", "str", "", "what is dialled for a queue: support=8001,sales=8003 (default: its name)"),
    Option("technology", "str", "PJSIP", "the channel technology of a station given by number alone"),
    Option("cli", "str", "", "the number shown to whoever is dialled from a station (default: the station's)"),
    Option("hold_keys", "str", "*91", "the keys of the feature centralino_hold (features.conf)"),
    Option("connect_s", "float", 5.0, "how long a connection and a login may take"),
    Option("ping_s", "float", 2.0, "how often the switch is asked for a sign of life"),
    Option("silence_s", "float", 10.0, "no answer for so long: the link is lost"),
    Option("reconcile_s", "float", 5.0, "how often our state is set beside the switch's own lists"),
)
_KINDS: dict[str, type] = {"str": str, "secret": str, "int": int, "float": float}


@dataclass(frozen=True, slots=True)
class AmiOptions:
    """See `OPTIONS` for what each means. Times in seconds."""

    host: str = "127.0.0.1"
    port: int = 5038
    tls: str = PLAIN
    ca_file: str = ""
    pin: str = ""
    user: str = "monitor"
    secret: str = ""
    writer: str = ""
    writer_secret: str = ""
    context: str = "default"
    queue_numbers: str = ""
    technology: str = "PJSIP"
    cli: str = ""
    hold_keys: str = "*91"
    connect_s: float = 5.0
    ping_s: float = 2.0
    silence_s: float = 10.0
    reconcile_s: float = 5.0

    @property
    def address(self) -> Address:
        """Where to connect."""
        return Address(self.host, self.port, self.tls, self.ca_file, self.pin, self.connect_s)

    def number_of(self, queue: str) -> str:
        """What is dialled to reach a queue."""
        return _numbers(self.queue_numbers).get(queue, queue)


def read(given: Mapping[str, object]) -> AmiOptions:
    """Options as given by a configuration file. Raises `BadOption` that names the one that is wrong."""
    known = {option.name: option for option in OPTIONS}
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in known:
            raise BadOption(f"an AMI link has no option “{name}”; it has: {', '.join(known)}")
        if value is not None:
            values[name] = _value(known[name], value)
    options = AmiOptions(**values)  # type: ignore[arg-type]
    _check(options)
    return options


def _value(option: Option, value: object) -> object:
    kind = _KINDS[option.kind]
    if isinstance(value, bool) or (kind is str and not isinstance(value, str)):
        raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}")
    try:
        return kind(value)
    except (TypeError, ValueError) as error:
        raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}") from error


def _check(options: AmiOptions) -> None:
    if options.tls not in (PLAIN, VERIFIED, UNVERIFIED):
        raise BadOption(f"“tls” must be {PLAIN}, {VERIFIED} or {UNVERIFIED}, not {options.tls!r}")
    if not 0 < options.port < 65536:
        raise BadOption(f"“port” must be between 1 and 65535, not {options.port}")
    for field in fields(options):
        if field.name.endswith("_s") and getattr(options, field.name) <= 0:
            raise BadOption(f"“{field.name}” must be greater than 0")
    _numbers(options.queue_numbers)


def _numbers(text: str) -> dict[str, str]:
    pairs = [pair.strip() for pair in text.split(",") if pair.strip()]
    if any("=" not in pair for pair in pairs):
        raise BadOption(f"“queue_numbers” must be like support=8001,sales=8003, not {text!r}")
    return {name.strip(): number.strip() for name, number in (pair.split("=", 1) for pair in pairs)}
