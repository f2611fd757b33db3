"""The lists of calls: those that wait, those in progress, and all of the last hour.

Its length is its content: three lists, each a catalogue of columns read from top to bottom.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.center.call import Call, Visit
from console.center.ids import link_of
from console.center.state import Center, Key
from console.center.states import AgentState, LegRole, LegState
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor import limits
from console.ui.supervisor.listing import Listing, of_kind
from console.ui.supervisor.sentences import agent_name, queue_name
from console.ui.supervisor.subjects import caller, talks_since

translate = QCoreApplication.translate


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
            28,
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
            56,
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
            width=112,
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
        of_kind("call"),
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
        of_kind("call"),
        "began",
        True,
    )


def _agents_of(bridge: Bridge, call: Call) -> str:
    found = [agent_name(bridge.center, agent) for agent in call.agents()]
    if not found and call.ended:
        visits = [bridge.center.visits[v] for v in call.visits if v in bridge.center.visits]
        found = [agent_name(bridge.center, visit.agent) for visit in visits if visit.agent]
    return ", ".join(found)
