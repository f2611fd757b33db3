"""Boards: what a screen shows of a queue, a team or the whole centre, as values computed at `now`."""

from collections import Counter
from dataclasses import dataclass, field

from console.center import measures as m
from console.center.agent import Agent
from console.center.queue import Queue, Tally
from console.center.rules import Target
from console.center.site import Alarm, Gap
from console.center.state import Center
from console.center.states import AgentState, Severity

WINDOW_S = 1800.0
SPARK_S = 3600.0
SPARK_POINTS = 60


@dataclass(frozen=True, slots=True)
class QueueBoard:
    """A queue at one moment. Seconds and per cents as in `measures`; None means no data.

    `blind_since` > 0: its link is lost, since then; `gaps`: lost links that the day's figures touch; `severity`: of
    the gravest standing alarm on it, None when calm; `spark`: arrivals per minute of the last hour, oldest first;
    `recorded`: how many of the day's calls are known only by records after the call, and of which link.
    """

    id: str
    name: str
    waiting: int
    longest_s: float | None
    oldest_joined: float
    target: Target
    service_level: float | None
    service_level_day: float | None
    asa_s: float | None
    abandonment: float | None
    aht_s: float | None
    expected_wait_s: float | None
    agents: dict[AgentState, int]
    offered: int
    day: Tally
    blind_since: float
    gaps: tuple[Gap, ...]
    severity: Severity | None
    spark: tuple[int, ...] = field(repr=False, default=())
    recorded: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class CentreBoard:
    """The whole centre (or a team's share of it) at one moment."""

    waiting: int
    longest_s: float | None
    in_progress: int
    offered: int
    service_level: float | None
    asa_s: float | None
    abandonment: float | None
    aht_s: float | None
    agents: dict[AgentState, int]
    day: Tally
    trunks_used: int
    trunks_capacity: int
    blind_since: float
    alarms: tuple[Alarm, ...]
    recorded: tuple[tuple[str, int], ...] = ()


def queue_board(center: Center, queue_id: str, now: float, window_s: float = WINDOW_S) -> QueueBoard:
    """The board of one queue. Raises `KeyError` for a queue the centre does not know."""
    queue = center.queues[queue_id]
    target = center.target(queue_id)
    late = m.late_waiting(center, queue, now)
    window = m.tally_of(m.ended_since(queue, now - window_s), target)
    waiting = len(queue.waiting)
    link = center.links.get(queue.link)
    return QueueBoard(
        id=queue.id,
        name=queue.name,
        waiting=waiting,
        longest_s=m.longest_wait(center, queue, now),
        oldest_joined=min((center.visits[v].joined for v in queue.waiting), default=0.0),
        target=target,
        service_level=m.service_level(window, target.variant, late),
        service_level_day=m.service_level(queue.day, target.variant, late),
        asa_s=m.asa(queue.day),
        abandonment=m.abandonment(queue.day, waiting),
        aht_s=m.aht(queue.day),
        expected_wait_s=m.expected_wait(center, queue, now, window_s),
        agents=states_of(m.agents_of(center, queue), now),
        offered=m.offered(queue.day, waiting),
        day=queue.day,
        blind_since=link.blind_since if link is not None else 0.0,
        gaps=gaps_of(center, queue.link, center.day_since, now),
        severity=severity_of(center, queue.id, now),
        spark=spark(center, queue, now),
        recorded=m.recorded_today(center, queue),
    )


def centre_board(center: Center, now: float, queues: tuple[str, ...] = ()) -> CentreBoard:
    """The board of all present queues, or of these."""
    chosen = [q for q in center.queues.values() if (q.id in queues if queues else q.present)]
    day = m.added(queue.day for queue in chosen)
    waiting = sum(len(queue.waiting) for queue in chosen)
    late = sum(m.late_waiting(center, queue, now) for queue in chosen)
    longest = [w for w in (m.longest_wait(center, queue, now) for queue in chosen) if w is not None]
    serving = {agent.id: agent for queue in chosen for agent in m.agents_of(center, queue)}
    people = list(serving.values()) if queues else [a for a in center.agents.values() if a.present]
    recorded = Counter[str]()
    for queue in chosen:
        recorded.update(dict(m.recorded_today(center, queue)))
    blind = [link.blind_since for link in center.links.values() if link.blind_since]
    return CentreBoard(
        waiting=waiting,
        longest_s=max(longest, default=None),
        in_progress=sum(1 for call in center.calls.values() if not call.visit and call.legs),
        offered=m.offered(day, waiting),
        service_level=m.service_level(day, center.target("").variant, late),
        asa_s=m.asa(day),
        abandonment=m.abandonment(day, waiting),
        aht_s=m.aht(day),
        agents=states_of(people, now),
        day=day,
        trunks_used=sum(len(trunk.calls) for trunk in center.trunks.values()),
        trunks_capacity=sum(trunk.capacity for trunk in center.trunks.values()),
        blind_since=min(blind, default=0.0),
        alarms=standing(center, now),
        recorded=tuple(sorted(recorded.items())),
    )


def states_of(agents: list[Agent], now: float) -> dict[AgentState, int]:
    """How many agents are in each state."""
    return dict(Counter(agent.state(now)[0] for agent in agents))


def standing(center: Center, now: float) -> tuple[Alarm, ...]:
    """Alarms that stand and are not shelved: root causes first, then the graver, then the older."""
    open_ = [a for a in center.alarms.values() if not a.cleared and a.shelved_until <= now]
    return tuple(sorted(open_, key=lambda a: (bool(a.cause), a.severity is not Severity.ALARM, a.since)))


def severity_of(center: Center, subject: str, now: float) -> Severity | None:
    """The gravest standing alarm's severity on a subject."""
    found = {alarm.severity for alarm in standing(center, now) if alarm.subject == subject}
    if Severity.ALARM in found:
        return Severity.ALARM
    return Severity.WARNING if found else None


def gaps_of(center: Center, link: str, since: float, until: float) -> tuple[Gap, ...]:
    """Gaps of a link (empty: of any) that touch a span of time."""
    return tuple(gap for gap in center.gaps if (not link or gap.link == link) and gap.touches(since, until))


def spark(center: Center, queue: Queue, now: float) -> tuple[int, ...]:
    """Arrivals in each minute of the last hour, oldest first."""
    begin = now - SPARK_S
    points = [0] * SPARK_POINTS
    waiting = (center.visits[visit] for visit in queue.waiting)
    for visit in (*m.ended_since(queue, begin), *waiting):
        if begin <= visit.joined < now:
            points[int((visit.joined - begin) // 60)] += 1
    return tuple(points)
