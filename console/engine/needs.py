"""What a command needs of its link, and why a link cannot do it. Words for a person; decides nothing else."""

from console.center import commands as c
from console.center.agent import Agent
from console.center.expect import same_station
from console.center.ids import link_of
from console.center.state import Center
from console.center.states import Status
from drivers.contract import NEEDS, Capability, Link

_TARGETS = ("visit", "call", "agent", "trunk", "output", "device")


def target_of(command: c.Command) -> str:
    """The scoped id whose link carries the command out: the visit or call it names, else the agent or trunk."""
    for field in _TARGETS:
        if target := getattr(command, field, ""):
            return str(target)
    return ""


def needed(center: Center, command: c.Command) -> list[Capability]:
    """The capabilities a link must have for this."""
    if not isinstance(command, c.Monitor):
        return [NEEDS[type(command).__name__]]
    mode = Capability(command.mode.value)
    present = [p for p in center.presences.values() if p.agent == command.agent]
    changing = any(same_station(p.who, command.station) and p.mode is not command.mode for p in present)
    return [mode, Capability.CHANGE_MONITOR] if changing else [mode]


def lacking(center: Center, link: Link, command: c.Command) -> str:
    """Why this link cannot do it now; empty when it can."""
    state = center.links.get(link.name)
    if state is None or not state.up:
        return f"the link “{link.name}” is not connected: {state.reason if state is not None else 'not yet'}"
    for capability in needed(center, command):
        if capability not in link.capabilities:
            return f"the link “{link.name}” cannot do this ({capability.value.replace('_', ' ')})"
    for field in ("queue", "agent"):
        other = link_of(getattr(command, field, ""))
        if other and other != link.name:
            return f"“{getattr(command, field)}” belongs to another link, “{other}”"
    return ""


def superfluous(center: Center, command: c.Command) -> str:
    """Why there is nothing to do: what is asked is so already, and no fact would ever show it. Empty otherwise."""
    if isinstance(command, c.MoveToFront):
        visit = center.visits.get(command.visit)
        queue = center.queues.get(visit.queue) if visit is not None else None
        return "this call is the first already" if queue is not None and queue.waiting[:1] == [command.visit] else ""
    if isinstance(command, c.Monitor):
        here = [p for p in center.presences.values() if p.agent == command.agent and p.mode is command.mode]
        return "you are there already" if any(same_station(p.who, command.station) for p in here) else ""
    agent = center.agents.get(getattr(command, "agent", ""))
    return _about_agent(agent, command) if agent is not None else ""


def _about_agent(agent: Agent, command: c.Command) -> str:
    if isinstance(command, c.JoinQueue):
        return f"{agent.name} serves this queue already" if command.queue in agent.queues else ""
    if isinstance(command, c.LeaveQueue):
        return "" if command.queue in agent.queues else f"{agent.name} does not serve this queue"
    if isinstance(command, c.SetPenalty):
        place = agent.queues.get(command.queue)
        return "the penalty is that already" if place is not None and place.penalty == command.penalty else ""
    places = [place for place in agent.queues.values() if command_queue(command) in ("", place.queue)]
    if isinstance(command, c.SetReady) and agent.status is Status.READY:
        return "" if any(place.paused for place in places) or not places else f"{agent.name} is ready already"
    if isinstance(command, c.SetNotReady) and places:
        same = all(place.paused and place.reason == command.reason for place in places)
        return f"{agent.name} is not ready already, for that reason" if same else ""
    return ""


def command_queue(command: c.Command) -> str:
    """The queue a command is limited to; empty: none."""
    return str(getattr(command, "queue", ""))
