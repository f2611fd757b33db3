"""What is selected, and whom an action on it concerns.

A subject is a key of the centre (`("agent", id)`, `("call", id)`, `("queue", id)`, …) or a team. Selecting an agent
means their call too, selecting a queue means all who serve it. Pure questions to the centre, no widgets.
"""

from console.center.agent import Agent
from console.center.call import Call, Visit
from console.center.state import Center, Key
from console.center.states import LegRole, LegState
from console.ui import labels


def agents_of(center: Center, subject: Key) -> list[str]:
    """The agents a subject stands for, by name."""
    kind, name = subject
    if kind == "agent":
        return [name] if name in center.agents else []
    if kind == "queue":
        queue = center.queues.get(name)
        return by_name(center, queue.members) if queue else []
    if kind == "team":
        return by_name(center, [agent.id for agent in center.agents.values() if agent.team == name])
    if kind == "call":
        call = center.calls.get(name)
        return list(dict.fromkeys(agent for agent in call.agents() if agent in center.agents)) if call else []
    return []


def call_of(center: Center, subject: Key) -> Call | None:
    """The live call a subject stands for."""
    kind, name = subject
    if kind == "call":
        return center.calls.get(name)
    if kind == "visit" and name in center.visits:
        return center.calls.get(center.visits[name].call)
    if kind == "agent" and name in center.agents:
        contact = center.agents[name].contact()
        return center.calls.get(contact.call) if contact else None
    return None


def visit_of(center: Center, subject: Key) -> Visit | None:
    """The queue visit still waiting that a subject stands for."""
    kind, name = subject
    if kind == "visit":
        visit = center.visits.get(name)
    else:
        call = call_of(center, subject) if kind == "call" else None
        visit = center.visits.get(call.visit) if call else None
    return visit if visit is not None and visit.outcome is None else None


def talking_agent(center: Center, subject: Key) -> Agent | None:
    """The agent of a subject who is in a call one can listen to."""
    for agent_id in agents_of(center, subject) if subject[0] in ("agent", "call") else ():
        agent = center.agents[agent_id]
        if any(contact.state in (LegState.TALKING, LegState.HELD) for contact in agent.contacts.values()):
            return agent
    return None


def by_name(center: Center, agent_ids: object) -> list[str]:
    """Known agents in the order of their names."""
    known = [center.agents[agent] for agent in agent_ids if agent in center.agents]  # type: ignore[attr-defined]
    return [agent.id for agent in sorted(known, key=lambda agent: agent.name.casefold())]


def caller(call: Call) -> str:
    """What to call who calls: the name shown, else the number, else what was dialled, else that it is withheld."""
    return call.name or call.cli or call.dnis or labels.anonymous()


def caller_of(center: Center, call_id: str) -> str:
    """The same by id, for a call that may be over or unknown."""
    call = center.calls.get(call_id) or center.past.get(call_id)
    return caller(call) if call else call_id.partition("/")[2]


def talks_since(call: Call) -> float:
    """When the conversation began: the agent's first word, else the arrival."""
    begun = [leg.talk_since for leg in call.legs.values() if leg.talk_since and leg.role is LegRole.AGENT]
    return min(begun) if begun else call.since


def teams(center: Center) -> list[str]:
    """The teams there are."""
    return sorted({agent.team for agent in center.agents.values() if agent.team})
