"""The lists of agents: the short one of the floor and the full one."""

from PySide6.QtCore import QCoreApplication

from console.center import measures
from console.center.agent import Agent
from console.center.states import AgentState, Status
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor import limits
from console.ui.supervisor.listing import Listing, of_kind
from console.ui.supervisor.sentences import queue_name, share
from console.ui.supervisor.subjects import caller

translate = QCoreApplication.translate


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
            stretch=not full,
            width=150 if full else 130,
            shape=lambda a, now: _shape(bridge, a, now),
        ),
        Column(
            "state",
            translate("Lists", "State"),
            _state_words,
            lambda a, now: _STATE_ORDER.index(a.state(now)[0]),
            width=96 if full else 74,
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
            74 if full else 42,
            severity=lambda a, now: "dim",
            gives_way=0 if full else 1,
        ),
    )
    if not full:
        return short
    return (
        *short[:3],
        Column("with", translate("Lists", "Talks to"), lambda a, now: _with(bridge, a), stretch=True, width=130),
        Column(
            "queues",
            translate("Lists", "Queues"),
            lambda a, now: _queues_of(bridge, a),
            stretch=True,
            width=130,
            severity=lambda a, now: "dim",
        ),
        Column(
            "team",
            translate("Lists", "Team"),
            lambda a, now: a.team,
            width=76,
            severity=lambda a, now: "dim",
            gives_way=2,
        ),
        Column(
            "station",
            translate("Lists", "Station"),
            lambda a, now: a.station,
            width=78,
            severity=lambda a, now: "dim",
            gives_way=1,
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
        of_kind("agent"),
        "name",
    )
