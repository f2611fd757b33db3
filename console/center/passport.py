"""A figure's passport: definition, threshold, variants side by side, what is in and out, the calls behind it, gaps.

Words are keys that `labels` puts into a language; numbers come from `measures` alone, so a passport cannot disagree
with the screen it was opened from.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from console.center import measures as m
from console.center.boards import WINDOW_S, gaps_of
from console.center.call import Visit
from console.center.queue import Queue, Tally
from console.center.rules import Target
from console.center.site import Gap
from console.center.state import Center
from console.center.states import Outcome, Variant

FIGURES = (
    "service_level",
    "service_level_day",
    "waiting",
    "longest_wait",
    "expected_wait",
    "offered",
    "answered",
    "abandoned",
    "abandonment",
    "asa",
    "average_time_to_abandon",
    "aht",
)
"""Figures of a queue that have a passport, and of the whole centre when the subject is empty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One value with its unit: `%`, `s` or `calls`; None: no data."""

    name: str
    value: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Passport:
    """Everything behind one figure at one moment. `parts`: the counts it is made of; `out`: what is left out.

    `recorded`: how many of the calls behind it are known only by records after the call, and of which link.
    """

    figure: str
    subject: str
    now: float
    since: float
    reading: Reading
    target: Target
    variants: tuple[Reading, ...]
    parts: tuple[Reading, ...]
    visits: tuple[Visit, ...] = field(repr=False)
    out: dict[str, int] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    recorded: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """One counter of the switch beside ours, and the reasons that account for the difference."""

    name: str
    ours: float | None
    theirs: float | None
    unit: str
    because: tuple[tuple[str, int], ...] = ()

    @property
    def explained(self) -> bool:
        """Whether the reasons add up to the difference exactly."""
        difference = (self.theirs or 0) - (self.ours or 0)
        return abs(difference - sum(count for _, count in self.because)) < 0.5


def passport(center: Center, figure: str, subject: str, now: float) -> Passport:
    """The passport of a queue's figure (`subject` empty: all queues). Raises `KeyError` for an unknown one."""
    if figure not in FIGURES:
        raise KeyError(figure)
    queues = [center.queues[subject]] if subject else [q for q in center.queues.values() if q.present]
    # The window's figure looks back half an hour, everything else to the day's begin.
    since = now - WINDOW_S if figure == "service_level" and subject else center.day_since
    target = center.target(subject)
    visits = [visit for queue in queues for visit in m.ended_since(queue, since)]
    waiting = [center.visits[visit] for queue in queues for visit in queue.waiting]
    late = sum(m.late_waiting(center, queue, now) for queue in queues)
    tally = m.added(m.tally_of(m.ended_since(q, since), center.target(q.id)) for q in queues)
    behind = _BEHIND.get(figure, _everything)(visits, waiting)
    link = queues[0].link if subject else ""
    return Passport(
        figure=figure,
        subject=subject,
        now=now,
        since=since,
        reading=_reading(center, figure, queues, tally, target, len(waiting), late, now),
        target=target,
        variants=_variants(figure, tally, target, late),
        parts=_parts(tally, len(waiting), late),
        visits=tuple(sorted(behind, key=lambda v: v.joined)),
        out={"short": tally.short, "unobserved": tally.unobserved, "switch_restarted": tally.switch_restarted},
        gaps=gaps_of(center, link, since, now),
        recorded=m.recorded_by(behind),
    )


def _reading(
    center: Center, figure: str, queues: list[Queue], tally: Tally, target: Target, waiting: int, late: int, now: float
) -> Reading:
    if figure in ("service_level", "service_level_day"):
        return Reading(figure, m.service_level(tally, target.variant, late), "%")
    if figure in ("longest_wait", "expected_wait"):
        ask = m.longest_wait if figure == "longest_wait" else m.expected_wait
        found = [w for w in (ask(center, queue, now) for queue in queues) if w is not None]
        return Reading(figure, max(found, default=None), "s")
    value, unit = _PLAIN[figure](tally, waiting)
    return Reading(figure, value, unit)


_PLAIN: dict[str, Callable[[Tally, int], tuple[float | None, str]]] = {
    "waiting": lambda t, waiting: (float(waiting), "calls"),
    "offered": lambda t, waiting: (float(m.offered(t, waiting)), "calls"),
    "answered": lambda t, waiting: (float(t.answered), "calls"),
    "abandoned": lambda t, waiting: (float(t.abandoned), "calls"),
    "abandonment": lambda t, waiting: (m.abandonment(t, waiting), "%"),
    "asa": lambda t, waiting: (m.asa(t), "s"),
    "average_time_to_abandon": lambda t, waiting: (m.average_time_to_abandon(t), "s"),
    "aht": lambda t, waiting: (m.aht(t), "s"),
}

_BEHIND: dict[str, Callable[[list[Visit], list[Visit]], list[Visit]]] = {
    "waiting": lambda ended, waiting: waiting,
    "longest_wait": lambda ended, waiting: waiting,
    "answered": lambda ended, waiting: [v for v in ended if v.outcome is Outcome.ANSWERED],
    "asa": lambda ended, waiting: [v for v in ended if v.outcome is Outcome.ANSWERED],
    "aht": lambda ended, waiting: [v for v in ended if v.talk_s >= 0],
    "abandoned": lambda ended, waiting: [v for v in ended if v.outcome is Outcome.ABANDONED and not v.short],
    "average_time_to_abandon": lambda ended, waiting: [
        v for v in ended if v.outcome is Outcome.ABANDONED and not v.short
    ],
}


def _everything(ended: list[Visit], waiting: list[Visit]) -> list[Visit]:
    return [*ended, *waiting]


def _variants(figure: str, tally: Tally, target: Target, late: int) -> tuple[Reading, ...]:
    if not figure.startswith("service_level"):
        return ()
    ours = tuple(Reading(v.value, m.service_level(tally, v, late), "%") for v in Variant)
    first, second = m.perf(tally)
    return (*ours, Reading("switch_perf", first, "%"), Reading("switch_perf2", second, "%"))


def _parts(tally: Tally, waiting: int, late: int) -> tuple[Reading, ...]:
    names = ("answered", "answered_in", "abandoned", "abandoned_in", "short", "timed_out", "left_by_key", "moved")
    more = ("withdrawn", "switch_restarted", "unobserved")
    counts = [Reading(name, float(getattr(tally, name)), "calls") for name in (*names, *more)]
    return (*counts, Reading("waiting", float(waiting), "calls"), Reading("late_waiting", float(late), "calls"))


def reconcile(center: Center, queue_id: str) -> tuple[Comparison, ...]:
    """The switch's own counters of a queue beside ours, counted since both can be. Raises `KeyError`.

    Asterisk counts a call as completed when its conversation ends, and as abandoned whenever the caller leaves without
    an agent, so time-outs, key exits and moves are among its abandons.
    """
    queue = center.queues[queue_id]
    counters = queue.counters
    # Another switch's records may be counted into this queue; this switch knows nothing of them.
    since = [visit for visit in queue.ended if visit.ended >= counters.since and not visit.recorded]
    tally = m.tally_of(since, center.target(queue_id))
    talking = tally.answered - tally.handled
    others = ("short", "timed_out", "left_by_key", "moved", "withdrawn")
    reasons = tuple((name, getattr(tally, name)) for name in others if getattr(tally, name))
    completed = float(counters.completed - counters.base_completed)
    abandoned = float(counters.abandoned - counters.base_abandoned)
    first, second = m.perf(tally)
    return (
        Comparison("answered", tally.answered, completed, "calls", (("still_talking", -talking),) if talking else ()),
        Comparison("abandoned", tally.abandoned, abandoned, "calls", reasons),
        Comparison("switch_perf", first, counters.perf, "%"),
        Comparison("switch_perf2", second, counters.perf2, "%"),
    )
