"""The desk's clocks beside a count made second by second, which shares no line with them.

Random tickets, some thousands: calendars of several zones with both changes of the clocks, pauses, answers, updates,
priorities that change and change back, marks in the same second, a database's clock set back. The witness colours each
second of a ticket's life as running or not and as open or not, and counts. Equal to the second, or it does not hold.
It is long because the whole witness stands in one file.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from console.desk import clock
from console.desk.calendar import Calendar
from console.desk.clock import Mark, Terms

Print = Callable[[str], None]
Bools = NDArray[np.bool_]
PAUSES = {"waiting_customer": frozenset(("update", "solve")), "waiting_third_party": frozenset(("solve",))}
DONE = ("solved", "closed", "merged")
FIRST, LAST = int(datetime(2025, 10, 1, tzinfo=UTC).timestamp()), int(datetime(2026, 12, 1, tzinfo=UTC).timestamp())
CHANGES = (
    "2025-10-26T01:00", "2026-03-29T01:00", "2026-10-25T01:00", "2025-11-02T06:00", "2026-03-08T07:00",
    "2026-04-04T15:00",
)  # fmt: skip
"""Instants (UTC) at which clocks change in Europe, in New York and on Lord Howe Island."""
_OFFICE, _LONG, _NIGHT, _ALL = [(8, 13), (14, 18)], [(7, 22)], [(0, 4), (22, 24)], [(0, 24)]
WEEKS: dict[str, tuple[str, list[list[tuple[int, int]]]]] = {
    "rome": ("Europe/Rome", [_OFFICE] * 5 + [[], []]),
    "lisbon": ("Europe/Lisbon", [_LONG] * 6 + [[]]),
    "new york, nights": ("America/New_York", [_NIGHT] * 7),
    "rome, all day": ("Europe/Rome", [_ALL] * 7),
    "lord howe, nights": ("Australia/Lord_Howe", [_NIGHT] * 7),
    "kathmandu": ("Asia/Kathmandu", [_OFFICE] * 5 + [[(9, 12)], []]),
}
HOLIDAYS = (date(2025, 11, 1), date(2025, 12, 25), date(2025, 12, 26), date(2026, 3, 30), date(2026, 4, 6))


def prove_clocks(print: Print, tickets: int = 10_000, seed: int = 1) -> bool:
    """Random tickets' clocks equal a count second by second, and no duration is ever negative."""
    dice, witness = random.Random(seed), Witness()
    wrong: list[str] = []
    looked = marks = breaches = 0
    for number in range(tickets):
        life = random_life(dice)
        marks += len(life.marks)
        for now in (dice.randrange(life.marks[0].at, life.end),):
            seen = [mark for mark in life.marks if mark.made <= now]
            told = clock.read([mark.real for mark in seen], PAUSES, now)
            for name, one in zip(clock.NAMES, told.all(), strict=True):
                counted = witness.count(seen, now, name)
                ours = (one.due, one.left_s, one.paused_since, one.breached)
                looked, breaches = looked + 1, breaches + bool(one.breached)
                negative = min(*ours, one.target_s, one.met) < 0
                if negative or ours != counted:
                    wrong.append(f"ticket {number} at {now}, {name}: told {ours}, counted {counted}")
    print(f"  {tickets} tickets, {marks} marks, {looked} clocks read, {breaches} of them run out;")
    print(f"  wrong: {len(wrong)} {wrong[:3] or ''}")
    return not wrong and breaches > 0


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark as the witness knows it: numbers and words only. `made`: by a clock that never goes back."""

    at: int
    made: int
    what: str
    status: str
    calendar: str
    targets: tuple[int, int, int]

    @property
    def real(self) -> Mark:
        """The same as the program's value."""
        return Mark(float(self.at), self.what, self.status, Terms(CALENDARS[self.calendar], *map(float, self.targets)))


@dataclass(slots=True)
class Life:
    """A ticket's marks, and until when it is looked at."""

    marks: list[Sign] = field(default_factory=list)
    end: int = 0


def random_life(dice: random.Random) -> Life:
    """A ticket with up to a dozen marks; half of them live through a change of the clocks."""
    at = dice.randrange(FIRST + 10 * 86400, LAST - 60 * 86400)
    if dice.random() < 0.5:
        change = datetime.fromisoformat(dice.choice(CHANGES)).replace(tzinfo=UTC)
        at = int(change.timestamp()) - dice.randrange(3 * 86400)
    terms = _random_terms(dice)
    life = Life([Sign(at, at, "opened", "new", *terms)])
    made, status = at, "new"
    for _ in range(dice.randrange(12)):
        made += dice.choice((0, dice.randrange(60), dice.randrange(7200), dice.randrange(86400)))
        # A database's clock set back, now and then: the mark lies before the one it follows.
        at = made - (dice.randrange(40_000) if dice.random() < 0.1 else 0)
        what = dice.choice(("status", "status", "terms", "terms", "answered", "updated"))
        if what == "status":
            status = dice.choice(("open", "waiting_customer", "waiting_third_party", "solved", "closed"))
        if what == "terms":
            terms = dice.choice((terms, _random_terms(dice)))
        life.marks.append(Sign(max(at, FIRST), made, what, status, *terms))
    life.end = made + dice.randrange(1, 3 * 86400)
    return life


def _random_terms(dice: random.Random) -> tuple[str, tuple[int, int, int]]:
    def target() -> int:
        return dice.choice((0, dice.randrange(1, 4000), dice.randrange(1, 100_000), 3600 * dice.randrange(1, 12)))

    return dice.choice(list(WEEKS)), (target(), target(), target())


def _calendar(name: str) -> Calendar:
    zone, week = WEEKS[name]
    hours = tuple(tuple((begin * 3600, end * 3600) for begin, end in day) for day in week)
    return Calendar(name, ZoneInfo(zone), hours, frozenset(HOLIDAYS))


CALENDARS = {name: _calendar(name) for name in WEEKS}


class Witness:
    """Counts seconds. Knows for each calendar which minutes are open, asked of a wall clock minute by minute."""

    def __init__(self) -> None:
        self._open: dict[str, Bools] = {}

    def count(self, marks: list[Sign], now: int, name: str) -> tuple[float, float, float, float]:
        """(due, seconds left, paused since, breached at) of one clock at `now`."""
        at, place = self._never_back(marks), clock.NAMES.index(name)
        now = max(now, at[-1])
        base = self._base(marks, at, name)
        begin, size = at[0], now - at[0] + 1
        state = np.zeros(size, dtype=np.int16)  # the last mark made by each second
        for number, when in enumerate(at):
            state[when - begin :] = number
        met = np.array(self._met(marks, name), dtype=bool)[state]
        paused = np.array([m.status in DONE or name in PAUSES.get(m.status, ()) for m in marks], dtype=bool)[state]
        running = ~paused
        running[: base - begin] = False
        breached = self._breached(marks, state, met, running, base - begin, place)
        last = marks[-1]
        target = last.targets[place]
        spent = int(np.count_nonzero(running[:-1] & self._seconds(last.calendar, begin, size - 1)))
        since = self._paused_since(paused, begin) if not met[-1] and target else 0
        left, due = max(0, target - spent), self._due(last, running, begin, now, target, spent)
        stands = met[-1] or paused[-1] or not target
        left = 0 if met[-1] else left
        return float(0 if stands else due), float(left), float(since), float(breached + begin if breached >= 0 else 0)

    def _due(self, last: Sign, running: Bools, begin: int, now: int, target: int, spent: int) -> int:
        """When the target was reached, or will be if nothing stops the clock."""
        if not target:
            return 0
        if spent >= target:
            counted = np.cumsum(running & self._seconds(last.calendar, begin, len(running)))
            return begin + int(np.searchsorted(counted, target)) + 1
        return self._later(last.calendar, now, target - spent)

    def _breached(
        self, marks: list[Sign], state: NDArray[np.int16], met: Bools, running: Bools, base: int, place: int
    ) -> int:
        """The first second at which the clock had run out and was not met; -1: there is none."""
        first, begin = -1, self._never_back(marks)[0]
        sums: dict[str, NDArray[np.int64]] = {}
        for number, mark in enumerate(marks):
            target = mark.targets[place]
            here = state == number
            if not target or not here.any():
                continue
            if mark.calendar not in sums:  # what had been spent when each second began
                counted = np.cumsum(running & self._seconds(mark.calendar, begin, len(state)))
                sums[mark.calendar] = np.concatenate(([0], counted[:-1]))
            out = here & ~met & (sums[mark.calendar] >= target)
            out[:base] = False
            found = np.flatnonzero(out)
            if len(found) and (first < 0 or found[0] < first):
                first = int(found[0])
        return first

    def _later(self, calendar: str, since: int, left: int) -> int:
        """Minute by minute from an instant on, until so many open seconds are counted."""
        at = since
        while left > 0:
            step = 60 - at % 60
            if self._is_open(calendar, at):
                if left <= step:
                    return at + left
                left -= step
            at += step
        return at

    def _paused_since(self, paused: Bools, begin: int) -> int:
        if not paused[-1]:
            return 0
        ran = np.flatnonzero(~paused)
        return begin + (int(ran[-1]) + 1 if len(ran) else 0)

    def _never_back(self, marks: list[Sign]) -> list[int]:
        return [int(at) for at in np.maximum.accumulate([mark.at for mark in marks])]

    def _base(self, marks: list[Sign], at: list[int], name: str) -> int:
        base = at[0]
        if name == "update":
            for number in range(1, len(marks)):
                again = marks[number - 1].status in DONE and marks[number].status not in DONE
                if marks[number].what == "updated" or again:
                    base = at[number]
        return base

    def _met(self, marks: list[Sign], name: str) -> list[bool]:
        done = [mark.status in DONE for mark in marks]
        if name != "answer":
            return done
        answered = [mark.what == "answered" or over for mark, over in zip(marks, done, strict=True)]
        return [any(answered[: number + 1]) for number in range(len(marks))]

    def _seconds(self, calendar: str, begin: int, size: int) -> Bools:
        """Whether each of these seconds is open."""
        minutes = self._minutes(calendar)
        first = (begin - FIRST) // 60
        whole = np.repeat(minutes[first : first + size // 60 + 2], 60)
        skip = (begin - FIRST) % 60
        return whole[skip : skip + size]

    def _is_open(self, calendar: str, at: int) -> bool:
        return bool(self._minutes(calendar)[(at - FIRST) // 60])

    def _minutes(self, calendar: str) -> Bools:
        """Each minute of the years looked at: what does the wall clock there say, and is that an hour of the office?"""
        if calendar not in self._open:
            zone, week = WEEKS[calendar]
            wall, found = ZoneInfo(zone), []
            minute, end = datetime.fromtimestamp(FIRST, UTC), datetime.fromtimestamp(LAST, UTC)
            while minute < end:
                here = minute.astimezone(wall)
                hours = [] if here.date() in HOLIDAYS else week[here.weekday()]
                found.append(any(begin <= here.hour < until for begin, until in hours))
                minute += timedelta(minutes=1)
            self._open[calendar] = np.array(found, dtype=bool)
        return self._open[calendar]
