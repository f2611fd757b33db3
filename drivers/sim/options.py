"""The settings of a simulated link, typed and checked."""

from collections.abc import Mapping
from dataclasses import dataclass

from drivers.contract import Option
from drivers.errors import BadOption

OPTIONS = (
    Option("scenario", "str", "busy", "which centre: busy, quiet, crowded (500 agents), storm"),
    Option("speed", "float", 1.0, "how many times faster than the clock; the times told then run ahead of it"),
    Option("seed", "int", None, "another seed tells another story (default: the engine's)"),
    Option("history", "bool", True, "tell what happened since the day's start when the link opens"),
    Option("link_lost_after_s", "float", 0.0, "lose the link so many seconds after it is up (0: never)"),
    Option("link_lost_for_s", "float", 10.0, "how long a lost link cannot be had again"),
    Option("restart_after_s", "float", 0.0, "restart the switch so many seconds after the link is up (0: never)"),
    Option("lose_every", "int", 0, "lose every n-th event (0: none)"),
    Option("double_every", "int", 0, "tell every n-th event twice (0: none)"),
)
_KINDS: dict[str, type] = {"str": str, "float": float, "int": int, "bool": bool}


@dataclass(frozen=True, slots=True)
class SimOptions:
    """See `OPTIONS` for what each means."""

    scenario: str = "busy"
    speed: float = 1.0
    seed: int | None = None
    history: bool = True
    link_lost_after_s: float = 0.0
    link_lost_for_s: float = 10.0
    restart_after_s: float = 0.0
    lose_every: int = 0
    double_every: int = 0


def read(given: Mapping[str, object]) -> SimOptions:
    """Options as given by a configuration file. Raises `BadOption` that names the one that is wrong."""
    known = {option.name: option for option in OPTIONS}
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in known:
            raise BadOption(f"the simulated switch has no option “{name}”; it has: {', '.join(known)}")
        values[name] = None if value is None else _value(known[name], value)
    options = SimOptions(**values)  # type: ignore[arg-type]
    if options.speed <= 0:
        raise BadOption("“speed” must be greater than 0")
    return options


def _value(option: Option, value: object) -> object:
    kind = _KINDS[option.kind]
    if kind is bool:
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        if isinstance(value, bool):
            return value
    elif kind is str and isinstance(value, str):
        return value
    elif kind is not str and isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            return kind(value)
        except ValueError:
            pass  # said below, in words that name the option
    raise BadOption(f"“{option.name}” must be of type {option.kind}, not {value!r}")
