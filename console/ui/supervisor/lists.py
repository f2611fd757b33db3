"""What the lists of the window list: which rows, which columns, and which changed keys concern them.

A `Listing` is the whole description of one list; `panes.py` puts it on the screen. Rows are the centre's own entities
(never copies), so a list costs what changed in it. Columns read the centre through the bridge at painting time.

Its length is its content: a catalogue of listings, each a list of columns, read from top to bottom.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.center import measures
from console.center.agent import Agent
from console.center.boards import QueueBoard, queue_board
from console.center.call import Call, Visit
from console.center.ids import link_of
from console.center.state import Center, Key
from console.center.states import AgentState, LegRole, LegState, Status
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor import limits
from console.ui.supervisor.sentences import agent_name, queue_name
from console.ui.supervisor.subjects import caller, talks_since

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Listing:
    """One list. `rows`: all of it; `touched`: changed keys → row keys; `row`: one row, None when it is not listed."""

    kind: str
    columns: tuple[Column, ...]
    rows: Callable[[Center], dict[str, Any]]
    row: Callable[[Center, str], Any | None]
    touched: Callable[[Center, Iterable[Key]], set[str]]
    sort: str = ""
    descending: bool = False
    row_height: int = 0
    everything_on: frozenset[str] = field(default_factory=lambda: frozenset({"centre"}))


def _of_kind(kind: str) -> Callable[[Center, Iterable[Key]], set[str]]:
    return lambda center, keys: {name for k, name in keys if k == kind}


# --- waiting ---------------------------------------------------------------------------------------------------


def waiting(bridge: Bridge) -> Listing:
    """Calls that wait, the longest first."""

    def place(visit: Visit, _now: float) -> int:
        queue = bridge.center.queues.get(visit.queue)
        return queue.waiting.index(visit.id) + 1 if queue and visit.id in queue.waiting else visit.position

    def name(visit: Visit, _now: float) -> str:
        call = bridge.center.calls.get(visit.call)
        return caller(call) if call else visit.native

    def severity(visit: Visit, now: float) -> str:
        if bridge.blind_since(link_of(visit.queue)):
            return "blind"
        return limits.wait_severity(bridge.center, visit.queue, now - visit.joined)

    columns = (
        Column(
            "place",
            translate("Lists", "Place"),
            lambda v, now: str(place(v, now)),
            place,
            "center",
            34,
            severity=lambda v, now: "faint",
        ),
        Column(
            "caller",
            translate("Lists", "Caller"),
            name,
            stretch=True,
            width=150,
            under=lambda v, now: queue_name(bridge.center, v.queue),
            tooltip=lambda v, now: _caller_tip(bridge, v.call),
        ),
        Column(
            "waited",
            translate("Lists", "Waited"),
            lambda v, now: labels.span(now - v.joined),
            lambda v, now: now - v.joined,
            "right",
            64,
            severity=severity,
            ticking=True,
            strong=True,
        ),
    )

    def rows(center: Center) -> dict[str, Any]:
        return {v: center.visits[v] for queue in center.queues.values() for v in queue.waiting if v in center.visits}

    def row(center: Center, visit_id: str) -> Any | None:
        visit = center.visits.get(visit_id)
        return visit if visit is not None and visit.outcome is None else None

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        found: set[str] = set()
        for kind, name_ in keys:
            if kind == "visit":
                found.add(name_)
            elif kind == "queue" and name_ in center.queues:
                found.update(center.queues[name_].waiting)
            elif kind == "call" and name_ in center.calls and center.calls[name_].visit:
                found.add(center.calls[name_].visit)
        return found

    return Listing("visit", columns, rows, row, touched, "waited", True, 46)


def _caller_tip(bridge: Bridge, call_id: str) -> str:
    call = bridge.center.calls.get(call_id) or bridge.center.past.get(call_id)
    return "\n".join(part for part in (call.name, call.cli, call.dnis) if part) if call else ""


# --- calls -----------------------------------------------------------------------------------------------------


def _talking_agent_name(bridge: Bridge, call: Call) -> str:
    legs = [leg for leg in call.legs.values() if leg.agent]
    legs.sort(key=lambda leg: leg.state is not LegState.TALKING)
    if legs:
        return agent_name(bridge.center, legs[0].agent)
    others = [leg.address for leg in call.legs.values() if leg.role is not LegRole.CUSTOMER and leg.address]
    return others[0] if others else ""


_SHAPES = {
    LegState.RINGING: "ringing",
    LegState.TALKING: "talking",
    LegState.HELD: "hold",
    LegState.DIALLING: "ringing",
}


def _call_shape(call: Call, _now: float) -> str:
    states = [leg.state for leg in call.legs.values() if leg.agent] or [leg.state for leg in call.legs.values()]
    for state in (LegState.HELD, LegState.TALKING, LegState.RINGING, LegState.DIALLING):
        if state in states:
            return _SHAPES[state]
    return "waiting"


def _in_progress(call: Call | None) -> bool:
    """In progress is what has somebody on the other side; a call that waits, or is still in the menu, has not."""
    return (
        call is not None
        and any(leg.role is not LegRole.CUSTOMER for leg in call.legs.values())
        and bool([leg for leg in call.legs.values() if leg.state in (LegState.TALKING, LegState.HELD)])
    )


def in_progress(bridge: Bridge) -> Listing:
    """Calls that talk, on the floor: who with whom, since when."""
    columns = (
        Column(
            "agent",
            translate("Lists", "Agent"),
            lambda c, now: _talking_agent_name(bridge, c),
            width=106,
            stretch=True,
            shape=_call_shape,
        ),
        Column(
            "caller",
            translate("Lists", "Caller"),
            lambda c, now: caller(c),
            stretch=True,
            width=110,
            tooltip=lambda c, now: _caller_tip(bridge, c.id),
        ),
        Column(
            "since",
            translate("Lists", "Time"),
            lambda c, now: labels.span(now - talks_since(c)),
            lambda c, now: now - talks_since(c),
            "right",
            54,
            severity=lambda c, now: _call_severity(bridge, c, "dim"),
            ticking=True,
        ),
    )
    return Listing(
        "call",
        columns,
        lambda center: {c.id: c for c in center.calls.values() if _in_progress(c)},
        lambda center, name: call if _in_progress(call := center.calls.get(name)) else None,
        _of_kind("call"),
        "agent",
    )


def _call_severity(bridge: Bridge, call: Call, calm: str = "") -> str:
    return "blind" if bridge.blind_since(call.link) else calm


def _call_state(bridge: Bridge, call: Call) -> str:
    if call.ended:
        visits = [bridge.center.visits[v] for v in call.visits if v in bridge.center.visits]
        return labels.outcome(visits[-1].outcome) if visits else translate("Lists", "ended")
    if call.visit:
        return translate("Lists", "waiting")
    states = {leg.state for leg in call.legs.values() if leg.role is not LegRole.CUSTOMER}
    for state, word in (
        (LegState.TALKING, AgentState.TALKING),
        (LegState.HELD, AgentState.HOLD),
        (LegState.RINGING, AgentState.RESERVED),
    ):
        if state in states:
            return labels.agent_state(word)
    return translate("Lists", "at the switch")


def calls(bridge: Bridge) -> Listing:
    """Every live call and those that ended in the last hour."""
    columns = (
        Column(
            "state",
            translate("Lists", "State"),
            lambda c, now: _call_state(bridge, c),
            width=130,
            shape=lambda c, now: "check" if c.ended else _call_shape(c, now),
            severity=lambda c, now: _call_severity(bridge, c, "dim" if c.ended else ""),
        ),
        Column(
            "caller",
            translate("Lists", "Caller"),
            lambda c, now: caller(c),
            stretch=True,
            width=180,
            tooltip=lambda c, now: _caller_tip(bridge, c.id),
        ),
        Column("number", translate("Lists", "Number"), lambda c, now: c.cli, width=140),
        Column(
            "queue",
            translate("Lists", "Queue"),
            lambda c, now: queue_name(bridge.center, c.queue) if c.queue else "",
            width=120,
        ),
        Column("agent", translate("Lists", "Agent"), lambda c, now: _agents_of(bridge, c), width=140),
        Column(
            "began",
            translate("Lists", "Began"),
            lambda c, now: labels.clock_time(c.since, seconds=True),
            lambda c, now: c.since,
            "right",
            78,
        ),
        Column(
            "lasted",
            translate("Lists", "Lasts"),
            lambda c, now: labels.span((c.ended or now) - c.since),
            lambda c, now: (c.ended or now) - c.since,
            "right",
            70,
            ticking=True,
            strong=True,
        ),
        Column("direction", translate("Lists", "Way"), lambda c, now: labels.direction(c.direction), width=70),
        Column("dnis", translate("Lists", "Dialled"), lambda c, now: c.dnis, width=110, hidden=True),
        Column("trunk", translate("Lists", "Trunk"), lambda c, now: c.trunk.partition("/")[2], width=110, hidden=True),
        Column("link", translate("Lists", "Link"), lambda c, now: c.link, width=100, hidden=True),
    )
    return Listing(
        "call",
        columns,
        lambda center: {**center.past, **center.calls},
        lambda center, name: center.calls.get(name) or center.past.get(name),
        _of_kind("call"),
        "began",
        True,
    )


def _agents_of(bridge: Bridge, call: Call) -> str:
    found = [agent_name(bridge.center, agent) for agent in call.agents()]
    if not found and call.ended:
        visits = [bridge.center.visits[v] for v in call.visits if v in bridge.center.visits]
        found = [agent_name(bridge.center, visit.agent) for visit in visits if visit.agent]
    return ", ".join(found)


# --- agents ----------------------------------------------------------------------------------------------------


def _state_words(agent: Agent, now: float) -> str:
    return labels.agent_state_with_reason(agent.state(now)[0], agent.reason)


def _agent_severity(bridge: Bridge, agent: Agent, now: float, calm: str = "") -> str:
    if bridge.blind_since(agent.link):
        return "blind"
    return limits.agent_severity(bridge.center, agent, now) or calm


def _since(bridge: Bridge, agent: Agent, now: float) -> str:
    if bridge.blind_since(agent.link):
        return "–"
    state, since = agent.state(now)
    return labels.span(now - since) if since and state is not AgentState.LOGGED_OUT else "–"


def _shape(bridge: Bridge, agent: Agent, now: float) -> str:
    return "unknown" if bridge.blind_since(agent.link) else labels.state_icon(agent.state(now)[0])


_STATE_ORDER = (
    AgentState.RESERVED,
    AgentState.TALKING,
    AgentState.HOLD,
    AgentState.READY,
    AgentState.WRAP_UP,
    AgentState.NOT_READY,
    AgentState.UNKNOWN,
    AgentState.LOGGED_OUT,
)


def _agent_columns(bridge: Bridge, *, full: bool) -> tuple[Column, ...]:
    short = (
        Column(
            "name",
            translate("Lists", "Agent"),
            lambda a, now: a.name,
            stretch=True,
            width=140,
            shape=lambda a, now: _shape(bridge, a, now),
        ),
        Column(
            "state",
            translate("Lists", "State"),
            _state_words,
            lambda a, now: _STATE_ORDER.index(a.state(now)[0]),
            width=110 if full else 74,
            severity=lambda a, now: "dim",
            ticking=True,
        ),
        Column(
            "since",
            translate("Lists", "Since"),
            lambda a, now: _since(bridge, a, now),
            lambda a, now: now - a.state(now)[1],
            "right",
            62,
            severity=lambda a, now: _agent_severity(bridge, a, now),
            ticking=True,
            strong=True,
        ),
        Column(
            "handled",
            translate("Lists", "Calls"),
            lambda a, now: str(a.day.handled),
            lambda a, now: a.day.handled,
            "right",
            60 if full else 42,
            severity=lambda a, now: "dim",
        ),
    )
    if not full:
        return short
    return (
        *short[:3],
        Column("with", translate("Lists", "Talks to"), lambda a, now: _with(bridge, a), stretch=True, width=150),
        Column(
            "queues",
            translate("Lists", "Queues"),
            lambda a, now: _queues_of(bridge, a),
            stretch=True,
            width=190,
            severity=lambda a, now: "dim",
        ),
        Column("team", translate("Lists", "Team"), lambda a, now: a.team, width=90, severity=lambda a, now: "dim"),
        Column(
            "station", translate("Lists", "Station"), lambda a, now: a.station, width=100, severity=lambda a, now: "dim"
        ),
        short[3],
        Column(
            "aht",
            translate("Lists", "AHT"),
            lambda a, now: labels.span(measures.agent_aht(a.day)),
            lambda a, now: measures.agent_aht(a.day),
            "right",
            62,
        ),
        Column(
            "occupancy",
            translate("Lists", "Occupancy"),
            lambda a, now: share(measures.occupancy(a.day)),
            lambda a, now: measures.occupancy(a.day),
            "right",
            86,
        ),
        Column(
            "missed",
            translate("Lists", "Missed"),
            lambda a, now: str(a.day.rang_no_answer),
            lambda a, now: a.day.rang_no_answer,
            "right",
            62,
            hidden=True,
        ),
        Column("link", translate("Lists", "Link"), lambda a, now: a.link, width=90, hidden=True),
    )


def _queues_of(bridge: Bridge, agent: Agent) -> str:
    return ", ".join(queue_name(bridge.center, queue) for queue in agent.queues)


def _with(bridge: Bridge, agent: Agent) -> str:
    contact = agent.contact()
    call = bridge.center.calls.get(contact.call) if contact else None
    return caller(call) if call else ""


def share(value: float | None) -> str:
    """Per cent as `measures` gives it, in the reader's manner."""
    return labels.percent(value)


def agents(bridge: Bridge, *, full: bool = False) -> Listing:
    """Everybody the switches know of; on the floor only those who are there."""

    def here(agent: Agent | None) -> bool:
        if agent is None or not agent.present:
            return False
        return full or agent.status is not Status.LOGGED_OUT or bool(agent.contacts)

    return Listing(
        "agent",
        _agent_columns(bridge, full=full),
        lambda center: {a.id: a for a in center.agents.values() if here(a)},
        lambda center, name: a if here(a := center.agents.get(name)) else None,
        _of_kind("agent"),
        "name",
    )


# --- queues ----------------------------------------------------------------------------------------------------


def queues(bridge: Bridge) -> Listing:
    """Every queue with its figures."""

    boards: dict[str, tuple[tuple[int, int], QueueBoard]] = {}

    def board(queue: Any) -> QueueBoard:
        """The board of a row; one for all its columns, good for a quarter of a second."""
        stamp = (int(bridge.now() * 4), bridge.center.seq)
        known = boards.get(queue.id)
        if known is None or known[0] != stamp:
            known = boards[queue.id] = (stamp, queue_board(bridge.center, queue.id, bridge.now()))
        return known[1]

    def unless_blind(make: Callable[[QueueBoard], str]) -> Callable[[Any, float], str]:
        return lambda q, now: "–" if bridge.blind_since(q.link) else make(board(q))

    def longest(queue: Any, now: float) -> float | None:
        return measures.longest_wait(bridge.center, queue, now)

    columns = (
        Column(
            "name",
            translate("Lists", "Queue"),
            lambda q, now: q.name,
            stretch=True,
            width=150,
            shape=lambda q, now: _queue_shape(bridge, q.id, q.link, now),
            severity=lambda q, now: "blind" if bridge.blind_since(q.link) else "",
        ),
        Column(
            "waiting",
            translate("Lists", "Waiting"),
            unless_blind(lambda b: str(b.waiting)),
            lambda q, now: len(q.waiting),
            "right",
            62,
            strong=True,
        ),
        Column(
            "longest",
            translate("Lists", "Longest"),
            lambda q, now: labels.span(longest(q, now)),
            longest,
            "right",
            68,
            ticking=True,
            strong=True,
            severity=lambda q, now: limits.wait_severity(bridge.center, q.id, longest(q, now) or 0.0),
        ),
        Column(
            "level",
            translate("Lists", "Service level"),
            unless_blind(lambda b: share(b.service_level)),
            lambda q, now: board(q).service_level,
            "right",
            98,
            severity=lambda q, now: limits.level_severity(board(q)),
        ),
        Column(
            "target",
            translate("Lists", "Target"),
            lambda q, now: target_words(bridge.center, q.id),
            width=62,
            align="right",
            severity=lambda q, now: "dim",
        ),
        Column(
            "offered",
            translate("Lists", "Offered"),
            lambda q, now: str(board(q).offered),
            lambda q, now: board(q).offered,
            "right",
            64,
        ),
        Column(
            "answered",
            translate("Lists", "Answered"),
            lambda q, now: str(q.day.answered),
            lambda q, now: q.day.answered,
            "right",
            82,
        ),
        Column(
            "abandoned",
            translate("Lists", "Abandoned"),
            lambda q, now: str(q.day.abandoned),
            lambda q, now: q.day.abandoned,
            "right",
            94,
        ),
        Column(
            "asa",
            translate("Lists", "ASA"),
            lambda q, now: labels.span(measures.asa(q.day)),
            lambda q, now: measures.asa(q.day),
            "right",
            54,
        ),
        Column(
            "aht",
            translate("Lists", "AHT"),
            lambda q, now: labels.span(measures.aht(q.day)),
            lambda q, now: measures.aht(q.day),
            "right",
            54,
        ),
        Column(
            "ready",
            translate("Lists", "Ready"),
            unless_blind(lambda b: str(b.agents.get(AgentState.READY, 0))),
            lambda q, now: board(q).agents.get(AgentState.READY, 0),
            "right",
            60,
        ),
        Column(
            "members",
            translate("Lists", "Agents"),
            lambda q, now: str(len(q.members)),
            lambda q, now: len(q.members),
            "right",
            60,
            hidden=True,
        ),
        Column(
            "ewt",
            translate("Lists", "Expected wait"),
            lambda q, now: labels.span(board(q).expected_wait_s),
            lambda q, now: board(q).expected_wait_s,
            "right",
            110,
            hidden=True,
        ),
        Column("strategy", translate("Lists", "Strategy"), lambda q, now: q.strategy, width=110, hidden=True),
        Column("link", translate("Lists", "Link"), lambda q, now: q.link, width=90, hidden=True),
    )

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        found: set[str] = set()
        for kind, name in keys:
            if kind == "queue":
                found.add(name)
            elif kind == "agent" and name in center.agents:
                found.update(center.agents[name].queues)
        return found

    return Listing(
        "queue",
        columns,
        lambda center: {q.id: q for q in center.queues.values() if q.present},
        lambda center, name: q if (q := center.queues.get(name)) and q.present else None,
        touched,
        "name",
    )


def _queue_shape(bridge: Bridge, queue: str, link: str, now: float) -> str:
    if bridge.blind_since(link):
        return "blind"
    severity = queue_board(bridge.center, queue, now).severity
    return severity.value if severity else "queues"


def target_words(center: Center, queue: str) -> str:
    """80/20."""
    target = center.target(queue)
    return f"{target.percent:g}/{target.seconds:g}"
