"""How facts about agents change the centre."""

from console.center import events as e
from console.center.agent import Agent, Membership
from console.center.call import Moment
from console.center.ids import link_of, native
from console.center.state import Center, Fold, Key
from console.center.states import Status


def agent_of(center: Center, agent_id: str) -> Agent:
    """The agent with this id, made up from the id alone when a fact comes before the agent was seen."""
    agent = center.agents.get(agent_id)
    if agent is None:
        agent = center.agents[agent_id] = Agent(agent_id, link_of(agent_id), native(agent_id))
    return agent


def _seen(center: Center, event: e.AgentSeen) -> list[Key]:
    agent = agent_of(center, event.agent)
    agent.name = event.name or agent.name
    agent.station = event.station or agent.station
    agent.team = event.team or agent.team
    agent.present = True
    if not agent.status_since:
        agent.status_since = agent.day.accrued = event.at
    return [("agent", agent.id)]


def _joined(center: Center, event: e.AgentJoinedQueue) -> list[Key]:
    agent = agent_of(center, event.agent)
    membership = agent.queues.get(event.queue)
    if membership is None:
        agent.queues[event.queue] = Membership(event.queue, event.penalty, event.dynamic)
        agent.timeline.append(Moment(event.at, "joined_queue", (native(event.queue),)))
    else:
        membership.penalty, membership.dynamic = event.penalty, event.dynamic
    queue = center.queues.get(event.queue)
    if queue is not None:
        queue.members[agent.id] = None
    if agent.status in (Status.LOGGED_OUT, Status.UNKNOWN):
        _set_status(agent, Status.READY, "", event.at)
    return [("agent", agent.id), ("queue", event.queue)]


def _left(center: Center, event: e.AgentLeftQueue) -> list[Key]:
    agent = agent_of(center, event.agent)
    if agent.queues.pop(event.queue, None) is not None:
        agent.timeline.append(Moment(event.at, "left_queue", (native(event.queue),)))
    queue = center.queues.get(event.queue)
    if queue is not None:
        queue.members.pop(agent.id, None)
    if not agent.queues:
        _set_status(agent, Status.LOGGED_OUT, "", event.at)
    return [("agent", agent.id), ("queue", event.queue)]


def _ready(center: Center, event: e.AgentReady) -> list[Key]:
    agent = agent_of(center, event.agent)
    _pause(agent, event.queue, False, "")
    if not any(m.paused for m in agent.queues.values()) or not event.queue:
        _set_status(agent, Status.READY, "", event.at)
    return _with_queues(agent)


def _not_ready(center: Center, event: e.AgentNotReady) -> list[Key]:
    agent = agent_of(center, event.agent)
    _pause(agent, event.queue, True, event.reason)
    if not event.queue or all(m.paused for m in agent.queues.values()):
        _set_status(agent, Status.NOT_READY, event.reason, event.at)
    return _with_queues(agent)


def _pause(agent: Agent, queue: str, paused: bool, reason: str) -> None:
    for membership in agent.queues.values():
        if not queue or membership.queue == queue:
            membership.paused, membership.reason = paused, reason


def _set_status(agent: Agent, status: Status, reason: str, at: float) -> None:
    if (agent.status, agent.reason) == (status, reason):
        return
    agent.accrue(at)
    agent.status, agent.reason, agent.status_since = status, reason, at
    agent.timeline.append(Moment(at, status.value, (reason,) if reason else ()))


def _device(center: Center, event: e.AgentDeviceChanged) -> list[Key]:
    agent = agent_of(center, event.agent)
    if agent.device is not event.device:
        agent.accrue(event.at)
        agent.device, agent.device_since = event.device, event.at
    return [("agent", agent.id)]


def _rang(center: Center, event: e.AgentRangNoAnswer) -> list[Key]:
    agent = agent_of(center, event.agent)
    agent.day.rang_no_answer += 1
    agent.timeline.append(Moment(event.at, "rang_no_answer", (native(event.queue), f"{event.ring_s:.0f}")))
    return [("agent", agent.id)]


def _wrap_started(center: Center, event: e.WrapUpStarted) -> list[Key]:
    agent = agent_of(center, event.agent)
    agent.accrue(event.at)
    agent.wrap_since, agent.wrap_until, agent.wrap_call = event.at, event.until, event.call
    agent.timeline.append(Moment(event.at, "wrap_up"))
    return [("agent", agent.id)]


def _wrap_ended(center: Center, event: e.WrapUpEnded) -> list[Key]:
    agent = agent_of(center, event.agent)
    agent.accrue(event.at)
    if agent.wrap_until > event.at:
        agent.wrap_until = event.at
    return [("agent", agent.id)]


def _with_queues(agent: Agent) -> list[Key]:
    return [("agent", agent.id), *(("queue", queue) for queue in agent.queues)]


FOLDS: dict[type[e.Event], Fold] = {
    e.AgentSeen: _seen,
    e.AgentJoinedQueue: _joined,
    e.AgentLeftQueue: _left,
    e.AgentReady: _ready,
    e.AgentNotReady: _not_ready,
    e.AgentDeviceChanged: _device,
    e.AgentRangNoAnswer: _rang,
    e.WrapUpStarted: _wrap_started,
    e.WrapUpEnded: _wrap_ended,
}
