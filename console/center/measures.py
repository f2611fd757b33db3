"""The figures: each a pure question to tallies, visits and agents, with one definition and its variants.

A quotient whose divisor is nought is None: no data is not nought per cent. Seconds are floats, shares are 0…100.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import fields

from console.center.agent import Agent, Workload
from console.center.call import Visit
from console.center.ids import link_of
from console.center.queue import Queue, Tally
from console.center.rules import Target
from console.center.state import Center
from console.center.states import Variant
from console.center.tally import count


def share(part: float, whole: float) -> float | None:
    """`part` of `whole` in per cent, None without a whole."""
    return 100.0 * part / whole if whole > 0 else None


def mean(total: float, count_: float) -> float | None:
    """The arithmetic mean, None of nothing."""
    return total / count_ if count_ > 0 else None


def tally_of(visits: Iterable[Visit], target: Target) -> Tally:
    """The tally of these ended visits."""
    tally = Tally()
    for visit in visits:
        count(tally, visit, target)
    return tally


def added(tallies: Iterable[Tally]) -> Tally:
    """Several queues' tallies as one (of the longest wait, the greatest)."""
    total = Tally()
    for tally in tallies:
        for f in fields(Tally):
            ours, theirs = getattr(total, f.name), getattr(tally, f.name)
            setattr(total, f.name, max(ours, theirs) if f.name == "wait_max_s" else ours + theirs)
    return total


def ended_since(queue: Queue, since: float) -> list[Visit]:
    """The queue's visits that ended at or after `since`, oldest first."""
    visits = queue.ended
    start = len(visits)
    while start and visits[start - 1].ended >= since:
        start -= 1
    return visits[start:]


def seen_share(center: Center, link: str, now: float) -> float | None:
    """The share of today, in per cent, in which a link told what its switch does: the day less its gaps.

    `gaps` of one link do not overlap, and one that lasts lasts until now. None: the day has not begun.
    """
    since = center.day_since
    gaps = (gap for gap in center.gaps if gap.link == link and not gap.lost)
    blind_s = sum(max(min(gap.until or now, now) - max(gap.since, since), 0.0) for gap in gaps)
    return share(now - since - blind_s, now - since) if since else None


def recorded_by(visits: Iterable[Visit]) -> tuple[tuple[str, int], ...]:
    """How many of these visits were known only by a record after the call, by the link whose records they are."""
    found = Counter(link_of(visit.id) for visit in visits if visit.recorded and not visit.short)
    return tuple(sorted(found.items()))


def recorded_today(center: Center, queue: Queue) -> tuple[tuple[str, int], ...]:
    """The same of a queue's day; costs nothing where no record came."""
    return recorded_by(ended_since(queue, center.day_since)) if queue.day.recorded else ()


def late_waiting(center: Center, queue: Queue, now: float) -> int:
    """Waiting calls whose service-level event, the threshold passed, has already come."""
    limit = center.target(queue.id).seconds
    return sum(now - center.visits[visit].joined > limit for visit in queue.waiting)


def offered(tally: Tally, waiting: int = 0) -> int:
    """Queue visits: ended in whatever way, short abandons left out, plus those still waiting."""
    others = tally.timed_out + tally.left_by_key + tally.moved + tally.withdrawn
    return tally.answered + tally.abandoned + others + tally.switch_restarted + tally.unobserved + waiting


def service_level(tally: Tally, variant: Variant, late: int = 0) -> float | None:
    """Per cent in time, among the calls that had their service-level event; `late`: waiting past the threshold.

    Ignored AnsIn/(SLOffered−AbIn) · negative AnsIn/SLOffered · positive (AnsIn+AbIn)/SLOffered.
    """
    events = tally.answered + tally.abandoned + tally.other_late + late
    if variant is Variant.IGNORED:
        return share(tally.answered_in, events - tally.abandoned_in)
    if variant is Variant.NEGATIVE:
        return share(tally.answered_in, events)
    return share(tally.answered_in + tally.abandoned_in, events)


def asa(tally: Tally) -> float | None:
    """Average speed of answer in seconds, from queue entry, ringing included."""
    return mean(tally.wait_answered_s, tally.answered)


def average_time_to_abandon(tally: Tally) -> float | None:
    """Seconds that those who gave up had waited, short abandons left out."""
    return mean(tally.wait_abandoned_s, tally.abandoned)


def abandonment(tally: Tally, waiting: int = 0) -> float | None:
    """Per cent of the offered calls that hung up before an agent."""
    return share(tally.abandoned, offered(tally, waiting))


def aht(tally: Tally) -> float | None:
    """Average handling time in seconds: talk, hold and wrap-up per handled call."""
    return mean(tally.talk_s + tally.hold_s + tally.wrap_s, tally.handled)


def longest_wait(center: Center, queue: Queue, now: float) -> float | None:
    """Age in seconds of the oldest waiting call, None when nobody waits."""
    if not queue.waiting:
        return None
    return max(now - min(center.visits[visit].joined for visit in queue.waiting), 0.0)


def expected_wait(center: Center, queue: Queue, now: float, window_s: float = 1800.0) -> float | None:
    """Predicted wait in seconds of a call joining now: those ahead over the recent rate of calls leaving the queue.

    None while nothing left the queue within the window: there is no rate to predict from.
    """
    left = ended_since(queue, now - window_s)
    if not left:
        return None
    span = max(min(window_s, now - left[0].joined), 1.0)
    return len(queue.waiting) * span / len(left)


def occupancy(load: Workload) -> float | None:
    """Per cent of the time available for work that went into talk, hold and wrap-up (COPC)."""
    busy = load.talk_s + load.hold_s + load.wrap_s
    return share(busy, busy + load.ready_s + load.reserved_s)


def agent_aht(load: Workload) -> float | None:
    """An agent's average handling time in seconds."""
    return mean(load.talk_s + load.hold_s + load.wrap_s, load.handled)


def agents_of(center: Center, queue: Queue) -> list[Agent]:
    """The agents that serve a queue and are present."""
    return [a for a in (center.agents.get(i) for i in queue.members) if a is not None and a.present]


def perf(tally: Tally, short_in: int = 0) -> tuple[float | None, float | None]:
    """Asterisk's own ServicelevelPerf and Perf2 from our counts, for reconciliation only.

    Perf = AnsIn/Answered; Perf2 = (AnsIn+AbIn)/(Answered+Abandoned). The switch knows no short abandons: `short_in`.
    """
    abandoned_in, abandoned = tally.abandoned_in + short_in, tally.abandoned + tally.short
    first = share(tally.answered_in, tally.answered)
    return first, share(tally.answered_in + abandoned_in, tally.answered + abandoned)
