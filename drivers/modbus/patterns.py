"""When a lamp is lit: patterns as a function of time, so that all lamps of a site flash together. Pure.

`slow` one second on, one off; `fast` three tenths on, three off; `double` two short flashes and a pause: the sign that
nothing is known. A map may show blindness otherwise, or leave an output alone (`keep`).
"""

from bisect import bisect_right
from itertools import accumulate

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
    if form not in _PHASES:
        return form == "on"
    return _phase(form, now)[0] % 2 == 0


def next_change(form: str, now: float) -> float:
    """Seconds until the form changes; infinite for one that does not."""
    return _phase(form, now)[1] if form in _PHASES else float("inf")


def _phase(form: str, now: float) -> tuple[int, float]:
    """Which of its phases a form is in, and for how much longer."""
    ends = list(accumulate(_PHASES[form]))
    at = now % ends[-1]
    place = bisect_right(ends, at)
    return place, ends[place] - at


def flashes(form: str) -> bool:
    """Whether it changes by itself."""
    return form in _PHASES
