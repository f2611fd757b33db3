"""A ticket's three clocks, read from the marks its life has left: first answer, next update, solution.

Everything is worked out anew from the opening whenever it is asked, so nothing can drift: a clock's due is the instant
at which its target of open seconds has run while it was not paused, under the terms in force now. A change of priority
therefore moves the due as if it had always been so, yet what ran out under the terms of its time stays run out. Marks
that go back in time (a database's clock set back) count as made when the one before them was. Pure; `now` is data.

An instant's state is that after all marks up to it. A clock met in the very second of its due was in time.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from console.desk.calendar import Calendar
from console.desk.ticket import DONE

ANSWER, UPDATE, SOLVE = "answer", "update", "solve"
NAMES = (ANSWER, UPDATE, SOLVE)
OPENED, STATUS, TERMS, ANSWERED, UPDATED = "opened", "status", "terms", "answered", "updated"
Pauses = Mapping[str, frozenset[str]]
"""Which clocks stand still in which status; a status that is not in it stops none."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is promised: open seconds by `calendar` until each clock runs out; 0: no such clock."""

    calendar: Calendar
    answer: float = 0.0
    update: float = 0.0
    solve: float = 0.0

    def target(self, clock: str) -> float:
        """The target of one clock, in open seconds."""
        return {ANSWER: self.answer, UPDATE: self.update, SOLVE: self.solve}[clock]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that clocks must know of: when, what, and the status and the terms from then on."""

    at: float
    what: str
    status: str
    terms: Terms


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock now. `due`: when it runs out if nothing stops it; 0 when it is met, stands still, or there is none.

    `left_s`: open seconds left now, never under 0. `paused_since`, `met`, `breached`: since when, 0 if not.
    """

    name: str
    target_s: float = 0.0
    due: float = 0.0
    left_s: float = 0.0
    paused_since: float = 0.0
    met: float = 0.0
    breached: float = 0.0


@dataclass(frozen=True, slots=True)
class Clocks:
    """The three of one ticket."""

    answer: Clock
    update: Clock
    solve: Clock

    def all(self) -> tuple[Clock, Clock, Clock]:
        """In the order they run out in a quiet life."""
        return self.answer, self.update, self.solve

    def breached(self) -> str:
        """The names of those that ran out, a space between."""
        return " ".join(clock.name for clock in self.all() if clock.breached)


def read(marks: Sequence[Mark], pauses: Pauses, now: float) -> Clocks:
    """The clocks at `now`. `marks`: in the order they were made, the first being the opening. Raises NeverOpen."""
    life = _in_order(marks)
    now = max(now, life[-1].at)
    return Clocks(*(_Reading(life, pauses, now, name).clock() for name in NAMES))


def reach(marks: Sequence[Mark], pauses: Pauses, now: float, name: str, seconds: float) -> float:
    """When a clock has run for so many open seconds, past or to come; 0: it is met, or stands still before."""
    life = _in_order(marks)
    reading = _Reading(life, pauses, max(now, life[-1].at), name)
    if reading._met_at(reading.now):
        return 0.0
    return _due(reading._runs(reading.now)[0], life[-1].terms.calendar, seconds)


def spent(marks: Sequence[Mark], pauses: Pauses, now: float, name: str) -> float:
    """The open seconds a clock has run by `now`, by the calendar in force."""
    life = _in_order(marks)
    until = max(now, life[-1].at)
    runs, _ = _Reading(life, pauses, until, name)._runs(until)
    return _ran(runs, life[-1].terms.calendar, until)


def _in_order(marks: Sequence[Mark]) -> list[Mark]:
    """Time does not run backwards: a mark is never before the one it follows."""
    ordered: list[Mark] = []
    for mark in marks:
        ordered.append(mark if not ordered or mark.at >= ordered[-1].at else replace(mark, at=ordered[-1].at))
    return ordered


@dataclass(slots=True)
class _Reading:
    """One clock of one life."""

    life: list[Mark]
    pauses: Pauses
    now: float
    name: str

    def clock(self) -> Clock:
        terms = self.life[-1].terms
        target = terms.target(self.name)
        met = self._met_at(self.now)
        if not target:
            return Clock(self.name, met=met, breached=self._breached())
        runs, paused_since = self._runs(self.now)
        due = _due(runs, terms.calendar, target)
        stands = met or paused_since or not due
        left = 0.0 if met else max(0.0, target - _ran(runs, terms.calendar, self.now))
        shown = Clock(self.name, target, 0.0 if stands else due, left, 0.0 if met else paused_since, met)
        return replace(shown, breached=self._breached())

    def _breached(self) -> float:
        """The first instant at which the clock had run out and was not met, under the terms of that instant."""
        begin = bisect_right([mark.at for mark in self.life], self._base(self.now)) - 1
        while begin < len(self.life):
            end = begin + 1
            while end < len(self.life) and self.life[end].terms == self.life[begin].terms:
                end += 1
            last = end == len(self.life)
            until = self.now if last else self.life[end].at
            at = self._ran_out(self.life[begin], until)
            if at and (at < until or last):
                return at
            begin = end
        return 0.0

    def _ran_out(self, since: Mark, until: float) -> float:
        """When the clock was out, between a mark and `until`, by that mark's terms; 0: it was not."""
        target = since.terms.target(self.name)
        if not target:
            return 0.0
        runs, _ = self._runs(until)
        due = _due([(begin, min(end, until)) for begin, end in runs], since.terms.calendar, target)
        return self._first_unmet(max(due, since.at, self._base(until)), until) if due else 0.0

    def _first_unmet(self, at: float, until: float) -> float:
        """The first instant from `at` to `until` at which the clock was not met; 0: there is none."""
        if not self._met_at(at):
            return at
        later = (mark.at for mark in self.life if at < mark.at <= until and not self._met_at(mark.at))
        return next(later, 0.0)

    def _met_at(self, at: float) -> float:
        """Since when the clock was met at an instant; 0: it was not."""
        since = 0.0
        for mark in self._until(at):
            done = mark.status in DONE
            if self.name == ANSWER:
                since = since or (mark.at if done or mark.what == ANSWERED else 0.0)
            else:
                since = (since or mark.at) if done else 0.0
        return since

    def _base(self, at: float) -> float:
        """The instant from which the clock counts: the opening, or for updates the last one or a reopening."""
        base, was_done = self.life[0].at, False
        for mark in self._until(at) if self.name == UPDATE else ():
            if mark.what == UPDATED or (was_done and mark.status not in DONE):
                base = mark.at
            was_done = mark.status in DONE
        return base

    def _runs(self, at: float) -> tuple[list[tuple[float, float]], float]:
        """The spans in which the clock ran, the last without end if it still runs; and since when it stands still."""
        base, spans = self._base(at), []
        begin, paused, stood = -1.0, 0.0, 0.0  # since when it runs, since when it stands, since when it stood before
        for mark in self._until(at):
            stands = mark.status in DONE or self.name in self.pauses.get(mark.status, ())
            if stands and begin >= 0:
                # A run that ends in the second it began is none: the clock has stood all the while.
                paused = stood if stood and mark.at == begin else mark.at
                spans.append((max(begin, base), max(mark.at, base)))
                begin = -1.0
            elif stands:
                paused = paused or mark.at
            elif begin < 0:
                begin, stood, paused = mark.at, paused, 0.0
        if begin >= 0:
            spans.append((max(begin, base), float("inf")))
        return spans, paused

    def _until(self, at: float) -> list[Mark]:
        return [mark for mark in self.life if mark.at <= at]


def _ran(runs: Sequence[tuple[float, float]], calendar: Calendar, until: float) -> float:
    """The open seconds of these spans, up to an instant."""
    return sum(calendar.seconds(begin, min(end, until)) for begin, end in runs)


def _due(runs: Sequence[tuple[float, float]], calendar: Calendar, target: float) -> float:
    """When the target was or will be reached; 0: the clock stands before."""
    left = target
    for begin, end in runs:
        if end == float("inf"):
            return calendar.after(begin, left)
        run = calendar.seconds(begin, end)
        if run >= left:
            return calendar.after(begin, left)
        left -= run
    return 0.0
