"""What each link was like in the last ten minutes: its lag, how much it told, whether it was there. No widget.

It begins when the window opens; what was before is in the journal. Once a second `sample` is asked to note the moment.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from console.center.ids import link_of
from console.center.state import Center, Key

SPAN_S = 600
_SCOPED = frozenset({"queue", "agent", "call", "visit", "trunk", "point", "device", "message"})
RATE_OVER_S = 10


@dataclass(frozen=True, slots=True)
class Moment:
    """One second of a link: `lag_s` None: not told, or the link is lost; `changes`: things that changed in it."""

    at: float
    lag_s: float | None
    changes: int
    up: bool


class History:
    """The last `SPAN_S` seconds of every link."""

    def __init__(self) -> None:
        self._moments: dict[str, deque[Moment]] = {}
        self._changes: dict[str, int] = {}

    def note(self, keys: Iterable[Key]) -> None:
        """What changed in one frame."""
        for kind, name in keys:
            if kind in _SCOPED:
                link = link_of(name)
                self._changes[link] = self._changes.get(link, 0) + 1

    def sample(self, center: Center, now: float) -> None:
        """Write this second down for every link."""
        for name, link in center.links.items():
            kept = self._moments.setdefault(name, deque(maxlen=SPAN_S))
            lag = link.lag_s if link.up and link.lag_s >= 0 else None
            kept.append(Moment(now, lag, self._changes.pop(name, 0), link.up))
        self._changes.clear()

    def put(self, link: str, moments: Iterable[Moment]) -> None:
        """What a link was like before, where that is known."""
        self._moments.setdefault(link, deque(maxlen=SPAN_S)).extend(moments)

    def of(self, link: str) -> tuple[Moment, ...]:
        """A link's seconds, oldest first."""
        return tuple(self._moments.get(link, ()))

    def rate(self, link: str) -> float | None:
        """Changes a second over the last ten; None before the first second."""
        last = list(self._moments.get(link, ()))[-RATE_OVER_S:]
        return sum(moment.changes for moment in last) / len(last) if last else None

    def worst_lag(self, link: str) -> float | None:
        """The longest lag of the time kept, in seconds; None when none was told."""
        return max((m.lag_s for m in self._moments.get(link, ()) if m.lag_s is not None), default=None)
