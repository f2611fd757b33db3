"""Business hours: how many seconds an office is open between two instants, and when so many will have passed.

An office is open at an instant when the local wall clock of its zone lies in the hours of that weekday and the date is
no holiday. Said so, both changes of the clocks need no rule of their own: an hour that does not exist counts for
nothing, one that comes twice counts twice. Instants are seconds since the epoch, UTC. Reads no clock.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

DAY_S = 86400
Span = tuple[float, float]
"""From an instant to a later one."""
_EPOCH = date(1970, 1, 1).toordinal()
_LONGEST_DAYS = 3660
"""A wait that ten years do not end is a mistake of the calendar, not of the clock."""


class NeverOpen(ValueError):
    """The calendar is not open for long enough within ten years."""


@dataclass(frozen=True)
class Calendar:
    """`hours`: for Monday to Sunday the spans (from, until) of local wall time, in seconds after midnight, in order.

    `holidays`: closed all day. `until` may be 86400, the end of the day. What was worked out is kept in `_days`.
    """

    name: str
    zone: ZoneInfo
    hours: tuple[tuple[tuple[int, int], ...], ...]
    holidays: frozenset[date] = frozenset()
    _days: dict[int, tuple[Span, ...]] = field(default_factory=dict, compare=False, repr=False)

    def seconds(self, since: float, until: float) -> float:
        """Open seconds from `since` to `until`; 0 when `until` is not later: never a negative duration."""
        if until <= since:
            return 0.0
        total = 0.0
        for day in range(self._day_of(since), self._day_of(until) + 1):
            for begin, end in self._open(day):
                overlap = min(end, until) - max(begin, since)
                if overlap > 0:
                    total += overlap
        return total

    def after(self, since: float, seconds: float) -> float:
        """The first instant by which `seconds` open seconds have passed since `since` (`since` itself for none).

        Raises NeverOpen.
        """
        if seconds <= 0:
            return since
        left, first = seconds, self._day_of(since)
        for day in range(first, first + _LONGEST_DAYS):
            for begin, end in self._open(day):
                begin = max(begin, since)
                if end - begin >= left:
                    return begin + left
                if end > begin:
                    left -= end - begin
        raise NeverOpen(f"the calendar “{self.name}” is not open for {seconds:.0f} s within ten years")

    def is_open(self, at: float) -> bool:
        """Whether somebody is there at that instant."""
        return any(begin <= at < end for begin, end in self._open(self._day_of(at)))

    def _day_of(self, at: float) -> int:
        """The local date at an instant, as an ordinal."""
        return datetime.fromtimestamp(at, self.zone).toordinal()

    def _open(self, day: int) -> tuple[Span, ...]:
        found = self._days.get(day)
        if found is None:
            found = self._days[day] = tuple(self._work_out(day))
        return found

    def _work_out(self, day: int) -> Iterable[Span]:
        """The open spans of one local date, in order. One change of the clocks a day is all the world has."""
        if date.fromordinal(day) in self.holidays:
            return []
        midnight = (day - _EPOCH) * DAY_S
        # Wide enough for any offset: the date begins and ends in here.
        earliest, latest = midnight - DAY_S, midnight + 2 * DAY_S
        pieces = _pieces(self.zone, earliest, latest)
        found = []
        for begin, end in self.hours[date.fromordinal(day).weekday()]:
            for since, until, offset in pieces:
                span = max(midnight + begin - offset, since), min(midnight + end - offset, until)
                if span[0] < span[1]:
                    found.append((float(span[0]), float(span[1])))
        return sorted(found)


def _pieces(zone: ZoneInfo, since: int, until: int) -> list[tuple[int, int, int]]:
    """(since, until, seconds ahead of UTC): a span of time cut where the zone's offset changes, to the second."""
    pieces, begin = [], since
    for hour in range(since, until, 6 * 3600):
        end = min(hour + 6 * 3600, until)
        here = _offset(zone, hour)
        if _offset(zone, end) != here:
            cut = _change(zone, hour, end)
            pieces.append((begin, cut, here))
            begin = cut
    pieces.append((begin, until, _offset(zone, until)))
    return pieces


def _change(zone: ZoneInfo, low: int, high: int) -> int:
    """The first second at which the offset is no longer that of `low`."""
    here = _offset(zone, low)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(zone, middle) == here else (low, middle)
    return high


def _offset(zone: ZoneInfo, at: int) -> int:
    offset = datetime.fromtimestamp(at, UTC).astimezone(zone).utcoffset() or timedelta()
    return round(offset.total_seconds())


def around_the_clock(name: str = "always") -> Calendar:
    """Open at every instant."""
    return Calendar(name, ZoneInfo("UTC"), (((0, DAY_S),),) * 7)
