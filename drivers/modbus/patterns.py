"""When a lamp is lit: patterns as a function of time, so that all lamps of a site flash together. Pure.

`slow` one second on, one off; `fast` three tenths on, three off; `double` two short flashes and a pause: the sign that
nothing is known. A map may show blindness otherwise, or leave an output alone (`keep`).
"""

from console.center.plant import Pattern
from drivers.modbus.map import PointMap

_PHASES: dict[str, tuple[float, ...]] = {
    "slow": (1.0, 1.0),
    "fast": (0.3, 0.3),
    "double": (0.2, 0.2, 0.2, 1.0),
}
"""Seconds lit, dark, lit, dark, …"""


def form_of(point: PointMap, pattern: Pattern) -> str:
    """How an output shows a pattern: `off`, `on`, `slow`, `fast`, `double`, or `keep` for as it is."""
    if pattern is Pattern.BLIND:
        return point.blind
    return "keep" if pattern is Pattern.UNKNOWN else pattern.value


def is_lit(form: str, now: float) -> bool:
    """Whether a lamp of this form is lit at `now` (seconds of any clock)."""
    phases = _PHASES.get(form)
    if phases is None:
        return form == "on"
    at = now % sum(phases)
    for place, phase in enumerate(phases):
        if at < phase:
            return place % 2 == 0
        at -= phase
    return False


def next_change(form: str, now: float) -> float:
    """Seconds until the form changes; infinite for one that does not."""
    phases = _PHASES.get(form)
    if phases is None:
        return float("inf")
    at = now % sum(phases)
    for phase in phases:
        if at < phase:
            return phase - at
        at -= phase
    return phases[0]


def flashes(form: str) -> bool:
    """Whether it changes by itself."""
    return form in _PHASES
