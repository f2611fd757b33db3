"""What the inspector says of an agent and of a team."""

import re

from PySide6.QtCore import QCoreApplication

from console.center import measures
from console.center.agent import Agent
from console.center.boards import states_of
from console.center.ids import native
from console.center.state import Center
from console.center.states import AgentState
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor.fact import Fact, Sheet, blind_words
from console.ui.supervisor.sentences import queue_name, share
from console.ui.supervisor.subjects import agents_of, caller
from console.ui.widgets.text import plain

translate = QCoreApplication.translate
_TAIL = re.compile(r"-[0-9a-f]{8}\Z")


def agent_sheet(bridge: Bridge, agent: Agent) -> Sheet:
    """What is known of an agent."""
    center, now = bridge.center, bridge.now()
    state, since = agent.state(now)
    words = labels.agent_state_with_reason(state, agent.reason)
    facts = [
        Fact(translate("Facts", "State"), words),
        Fact(translate("Facts", "Since"), since=since if state is not AgentState.LOGGED_OUT else 0.0),
    ]
    facts += _talks_to(center, agent) + _presences(center, agent)
    facts.append(Fact(translate("Facts", "Chosen"), _chosen(agent)))
    if agent.team:
        facts.append(Fact(translate("Facts", "Team"), plain(agent.team, 40), go=("team", agent.team)))
    facts += [
        Fact(queue_name(center, place.queue), _place(place), go=("queue", place.queue))
        for place in agent.queues.values()
    ]
    day = agent.day
    facts += [
        Fact(translate("Facts", "Calls today"), labels.count(day.handled), figure=("agent_handled", agent.id)),
        Fact(translate("Facts", "AHT"), labels.span(measures.agent_aht(day)), figure=("agent_aht", agent.id)),
        Fact(translate("Facts", "Occupancy"), share(measures.occupancy(day)), figure=("agent_occupancy", agent.id)),
        Fact(translate("Facts", "Not answered"), labels.count(day.rang_no_answer), figure=("agent_missed", agent.id)),
    ]
    sub = translate("Facts", "station {station}").format(station=plain(native(agent.station) or "–", 30))
    return Sheet(
        plain(agent.name, 80),
        f"{sub} · {agent.link}",
        tuple(facts),
        tuple(agent.timeline[-60:]),
        blind=blind_words(bridge, agent.link),
    )


def team_sheet(bridge: Bridge, team: str) -> Sheet | None:
    """What is known of a team; None when nobody is in it."""
    center, now = bridge.center, bridge.now()
    people = [center.agents[agent] for agent in agents_of(center, ("team", team))]
    if not people:
        return None
    facts = [Fact(labels.agent_state(state), str(count)) for state, count in by_state(states_of(people, now))]
    facts += [
        Fact(
            plain(agent.name, 40),
            labels.agent_state_with_reason(agent.state(now)[0], agent.reason),
            go=("agent", agent.id),
        )
        for agent in people
    ]
    return Sheet(plain(team, 60), translate("Facts", "team, %n agent(s)", "", len(people)), tuple(facts))


def by_state(counts: dict[AgentState, int]) -> list[tuple[AgentState, int]]:
    """Counts in the order in which states are spoken of."""
    return sorted(counts.items(), key=lambda item: list(AgentState).index(item[0]))


def _talks_to(center: Center, agent: Agent) -> list[Fact]:
    contact = agent.contact()
    call = center.calls.get(contact.call) if contact else None
    if call is None:
        return []
    return [Fact(translate("Facts", "Talks to"), plain(caller(call), 60), go=("call", call.id))]


def _presences(center: Center, agent: Agent) -> list[Fact]:
    return [
        Fact(
            plain(_telephone(p.who), 30) if p.who else translate("Facts", "Supervisor"),
            labels.monitor_mode(p.mode),
            severity="accent",
        )
        for p in center.presences.values()
        if p.agent == agent.id
    ]


def _telephone(who: str) -> str:
    """The number people know a telephone by: `2001` of the channel `PJSIP/2001-00000011`."""
    return _TAIL.sub("", native(who))


def _chosen(agent: Agent) -> str:
    words = labels.status(agent.status)
    reason = labels.not_ready_reason(agent.reason) if agent.reason else ""
    return f"{words} ({plain(reason, 40)})" if reason else words


def _place(place: object) -> str:
    parts = [translate("Facts", "penalty {n}").format(n=place.penalty)] if place.penalty else []
    if place.paused:
        parts.append(translate("Facts", "paused"))
    if not place.dynamic:
        parts.append(translate("Facts", "fixed"))
    return " · ".join(parts) or translate("Facts", "serves")
