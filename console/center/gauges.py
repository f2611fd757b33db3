"""What alarm rules look at: one number for a subject now, by (scope, figure); one table of small functions.

A gauge answers None when there is no such number (nobody answered, so no service level): no data is never “well”.
Seconds everywhere. Figures over a window (`missed`, `abandoned`, `service_level`…) look back `rule.window_s` seconds
(`WINDOW_S` when the rule names none). Pure; the house's own figures (database lag) come in as data.
"""

from collections.abc import Callable, Iterable, Mapping

from console.center import measures, ticket_gauges
from console.center.agent import Agent
from console.center.ids import native
from console.center.queue import Tally
from console.center.rules import Rule
from console.center.state import Center
from console.center.states import AgentState, Status

WINDOW_S = 1800.0
CENTRE = "centre"
OF_LINKS = ("link", "bus")
"""Scopes whose subjects are links: all of them, or those to equipment alone."""
LOOK_S = 3.0
"""An engine that has just begun has not lost what it has not yet found."""

Gauge = Callable[[Center, str, float, Rule], float | None]


def read(center: Center, rule: Rule, subject: str, now: float, house: Mapping[str, float]) -> float | None:
    """The figure a rule looks at, of one subject. None: there is no number. Raises `KeyError` for an unknown figure."""
    if rule.scope == CENTRE and rule.figure in house:
        return house[rule.figure]
    return _GAUGES[rule.scope, rule.figure](center, subject, now, rule)


def known(rule: Rule) -> bool:
    """Whether the rule's scope and figure mean something here."""
    return (rule.scope, rule.figure) in _GAUGES


def subjects(center: Center, rule: Rule) -> list[str]:
    """Whom the rule watches: those it names (as scoped ids or by the switch's own name), else all of its scope."""
    found = _SCOPES[rule.scope](center)
    if not rule.subjects:
        return list(found)
    return [subject for subject in found if subject in rule.subjects or native(subject) in rule.subjects]


# --- queues ----------------------------------------------------------------------------------------------------


def _waiting(center: Center, queue: str, _now: float, _rule: Rule) -> float:
    return float(len(center.queues[queue].waiting))


def _longest(center: Center, queue: str, now: float, _rule: Rule) -> float:
    return measures.longest_wait(center, center.queues[queue], now) or 0.0


def _ready(center: Center, queue: str, now: float, _rule: Rule) -> float:
    return float(sum(a.state(now)[0] is AgentState.READY for a in _members(center, queue)))


def _logged_in(center: Center, queue: str, _now: float, _rule: Rule) -> float:
    return float(len(_members(center, queue)))


def _unserved(center: Center, queue: str, _now: float, _rule: Rule) -> float:
    """Callers who wait where nobody who could serve them is logged in."""
    return 0.0 if _members(center, queue) else float(len(center.queues[queue].waiting))


def _members(center: Center, queue: str) -> list[Agent]:
    serving = measures.agents_of(center, center.queues[queue])
    return [agent for agent in serving if agent.status is not Status.LOGGED_OUT]


def _tally(center: Center, queue: str, now: float, rule: Rule) -> Tally:
    recent = measures.ended_since(center.queues[queue], now - (rule.window_s or WINDOW_S))
    return measures.tally_of(recent, center.target(queue))


def _service_level(center: Center, queue: str, now: float, rule: Rule) -> float | None:
    late = measures.late_waiting(center, center.queues[queue], now)
    return measures.service_level(_tally(center, queue, now, rule), center.target(queue).variant, late)


def _below_target(center: Center, queue: str, now: float, rule: Rule) -> float | None:
    """Percentage points the service level is under its target (negative: over it)."""
    level = _service_level(center, queue, now, rule)
    return None if level is None else center.target(queue).percent - level


def _abandoned(center: Center, queue: str, now: float, rule: Rule) -> float:
    return float(_tally(center, queue, now, rule).abandoned)


def _abandonment(center: Center, queue: str, now: float, rule: Rule) -> float | None:
    return measures.abandonment(_tally(center, queue, now, rule))


# --- agents and teams ------------------------------------------------------------------------------------------


def _in_state(*states: AgentState) -> Gauge:
    """How long an agent has been in one of these states; 0 when in another."""

    def seconds(center: Center, agent: str, now: float, _rule: Rule) -> float:
        state, since = center.agents[agent].state(now)
        return max(now - since, 0.0) if state in states else 0.0

    return seconds


def _missed(center: Center, agent: str, now: float, rule: Rule) -> float:
    since, missed = now - (rule.window_s or WINDOW_S), 0
    for moment in reversed(center.agents[agent].timeline):
        if moment.at < since:
            break
        missed += moment.what == "rang_no_answer"
    return float(missed)


def _help(center: Center, agent: str, now: float, _rule: Rule) -> float:
    """1 while the agent asks for a supervisor who has not come."""
    return float(center.agents[agent].asks_help(now))


def _team_in(*states: AgentState) -> Gauge:
    """How many of a team are in one of these states."""

    def heads(center: Center, team: str, now: float, _rule: Rule) -> float:
        return float(sum(a.team == team and a.state(now)[0] in states for a in center.agents.values()))

    return heads


def _team_logged_in(center: Center, team: str, _now: float, _rule: Rule) -> float:
    away = (Status.LOGGED_OUT, Status.UNKNOWN)
    return float(sum(a.team == team and a.status not in away for a in center.agents.values()))


# --- links and the centre --------------------------------------------------------------------------------------


def _blind(center: Center, link: str, now: float, _rule: Rule) -> float:
    since = center.links[link].blind_since
    return max(now - since, 0.0) if since else 0.0


def _bus_blind(center: Center, bus: str, now: float, rule: Rule) -> float | None:
    """As of a link; None while the engine has only begun to look, and the bus may yet be opened."""
    return None if now - center.engine_since < LOOK_S else _blind(center, bus, now, rule)


def _lag(center: Center, link: str, _now: float, _rule: Rule) -> float | None:
    lag = center.links[link].lag_s
    return lag if lag >= 0 and center.links[link].up else None


def _gaps(center: Center, link: str, now: float, rule: Rule) -> float:
    since = now - (rule.window_s or WINDOW_S)
    return float(sum(gap.link == link and gap.since >= since for gap in center.gaps))


def _all_waiting(center: Center, _subject: str, _now: float, _rule: Rule) -> float:
    return float(sum(len(queue.waiting) for queue in center.queues.values()))


def _longest_of_all(center: Center, _subject: str, now: float, rule: Rule) -> float:
    return max((_longest(center, queue, now, rule) for queue in center.queues), default=0.0)


def _calls(center: Center, _subject: str, _now: float, _rule: Rule) -> float:
    return float(len(center.calls))


def _silent(center: Center, device: str, _now: float, _rule: Rule) -> float:
    return float(center.devices[device].silent_since > 0)


def _stuck(center: Center, point: str, _now: float, _rule: Rule) -> float:
    return float(center.points[point].stuck_since > 0)


def _failover_due(center: Center, point: str, _now: float, _rule: Rule) -> float:
    return float(center.points[point].proposed_since > 0)


def _off_limits(center: Center, point: str, _now: float, _rule: Rule) -> float | None:
    known = center.points[point]
    return None if known.value is None and not known.wrong_since else float(known.out_of_limits)


def _duress(center: Center, point: str, _now: float, _rule: Rule) -> float:
    """Pressed is pressed until it is set back, also while the button cannot be seen."""
    return float(center.points[point].pressed_since > 0)


def _value(center: Center, point: str, _now: float, _rule: Rule) -> float | None:
    return center.points[point].value


def _told_by_the_house(_center: Center, _subject: str, _now: float, _rule: Rule) -> None:
    """A figure only the engine knows, and did not tell this time."""
    return


def _teams(center: Center) -> Iterable[str]:
    return sorted({agent.team for agent in center.agents.values() if agent.team})


_SCOPES: dict[str, Callable[[Center], Iterable[str]]] = {
    "queue": lambda center: [queue.id for queue in center.queues.values() if queue.present],
    "agent": lambda center: [agent.id for agent in center.agents.values() if agent.present],
    "team": _teams,
    "link": lambda center: list(center.links),
    "bus": lambda center: [link.name for link in center.links.values() if "outputs" in link.capabilities],
    "device": lambda center: list(center.devices),
    "point": lambda center: list(center.points),
    "ticket": ticket_gauges.troubled,
    CENTRE: lambda center: [CENTRE],
}

_GAUGES: dict[tuple[str, str], Gauge] = {
    ("queue", "waiting"): _waiting,
    ("queue", "longest_wait"): _longest,
    ("queue", "ready"): _ready,
    ("queue", "logged_in"): _logged_in,
    ("queue", "unserved"): _unserved,
    ("queue", "service_level"): _service_level,
    ("queue", "below_target"): _below_target,
    ("queue", "abandoned"): _abandoned,
    ("queue", "abandonment_rate"): _abandonment,
    ("agent", "talking"): _in_state(AgentState.TALKING, AgentState.HOLD),
    ("agent", "on_hold"): _in_state(AgentState.HOLD),
    ("agent", "ringing"): _in_state(AgentState.RESERVED),
    ("agent", "not_ready"): _in_state(AgentState.NOT_READY),
    ("agent", "wrap_up"): _in_state(AgentState.WRAP_UP),
    ("agent", "missed"): _missed,
    ("agent", "help"): _help,
    ("team", "ready"): _team_in(AgentState.READY),
    ("team", "not_ready"): _team_in(AgentState.NOT_READY),
    ("team", "logged_in"): _team_logged_in,
    ("link", "blind"): _blind,
    ("bus", "blind"): _bus_blind,
    ("link", "lag"): _lag,
    ("link", "gaps"): _gaps,
    ("device", "silent"): _silent,
    ("point", "stuck"): _stuck,
    ("point", "failover_due"): _failover_due,
    ("point", "out_of_limits"): _off_limits,
    ("point", "duress"): _duress,
    ("point", "value"): _value,
    **ticket_gauges.GAUGES,
    (CENTRE, "waiting"): _all_waiting,
    (CENTRE, "longest_wait"): _longest_of_all,
    (CENTRE, "calls"): _calls,
    (CENTRE, "engine_lag"): _told_by_the_house,
    (CENTRE, "database_lag"): _told_by_the_house,
}
