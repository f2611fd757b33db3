"""What the contract suite asks of a switch: for every verb, a target found in the centre, as a person would."""

from collections.abc import Callable
from typing import Any

from console.center import commands as c
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState, MonitorMode, Status

ME: dict[str, Any] = {"id": "order-1", "who": "tester"}


def _waiting(center: Center, ahead: int = 0) -> str:
    """A visit that waits with at least so many before it and rings nowhere."""
    for queue in center.queues.values():
        for visit in queue.waiting[ahead:]:
            call = center.calls.get(center.visits[visit].call)
            if call is not None and not any(leg.state is LegState.RINGING for leg in call.legs.values()):
                return visit
    return ""


def _talking(center: Center) -> tuple[str, str]:
    """A queue's call with an agent who talks, and the agent."""
    for agent in center.agents.values():
        contact = agent.contact()
        call = center.calls.get(contact.call) if contact is not None else None
        if call is None or contact is None or contact.state is not LegState.TALKING:
            continue
        customer = any(leg.role is LegRole.CUSTOMER for leg in call.legs.values())
        fresh = len(agent.contacts) == 1 and len(call.agents()) == 1
        if customer and fresh and call.direction is Direction.INBOUND and center.now - contact.since < 30:
            return call.id, agent.id
    return "", ""


def _ready(center: Center, status: Status = Status.READY) -> str:
    for agent in center.agents.values():
        if agent.status is status and agent.queues and not agent.contacts and agent.wrap_until <= center.now:
            return agent.id
    return ""


def logged_in(center: Center) -> str:
    return next((a.id for a in center.agents.values() if a.status is Status.READY and a.queues), "")


def _other_queue(center: Center, agent: str) -> str:
    return next((queue for queue in center.queues if queue not in center.agents[agent].queues), "")


Aim = Callable[[Center, str], c.Command | None]


def _aim_talking(make: Callable[[str, str, str], c.Command]) -> Aim:
    def aim(center: Center, station: str) -> c.Command | None:
        call, agent = _talking(center)
        return make(call, agent, station) if call else None

    return aim


def _aim_waiting(make: Callable[[Center, str], c.Command | None], ahead: int = 0) -> Aim:
    def aim(center: Center, _station: str) -> c.Command | None:
        visit = _waiting(center, ahead)
        return make(center, visit) if visit else None

    return aim


def _aim_agent(make: Callable[[Center, str], c.Command | None]) -> Aim:
    def aim(center: Center, _station: str) -> c.Command | None:
        agent = logged_in(center)
        return make(center, agent) if agent else None

    return aim


def _move(center: Center, visit: str) -> c.Command:
    other = next(queue for queue in center.queues if queue != center.visits[visit].queue)
    return c.MoveWaitingCall(**ME, visit=visit, queue=other)


def _assign(center: Center, visit: str) -> c.Command | None:
    agent = _ready(center) or _ready(center, Status.NOT_READY)
    return c.AssignWaitingCall(**ME, visit=visit, agent=agent) if agent else None


def _join(center: Center, agent: str) -> c.Command | None:
    queue = _other_queue(center, agent)
    return c.JoinQueue(**ME, agent=agent, queue=queue, penalty=2) if queue else None


def _leave(center: Center, agent: str) -> c.Command:
    return c.LeaveQueue(**ME, agent=agent, queue=next(iter(center.agents[agent].queues)))


def _penalty(center: Center, agent: str) -> c.Command:
    return c.SetPenalty(**ME, agent=agent, queue=next(iter(center.agents[agent].queues)), penalty=7)


AIMS: dict[str, Aim] = {
    "Listen": _aim_talking(lambda _call, agent, at: c.Monitor(**ME, agent=agent, station=at)),
    "Whisper": _aim_talking(
        lambda _call, agent, at: c.Monitor(**ME, agent=agent, station=at, mode=MonitorMode.WHISPER)
    ),
    "Barge": _aim_talking(lambda _call, agent, at: c.Monitor(**ME, agent=agent, station=at, mode=MonitorMode.BARGE)),
    "TakeOver": _aim_talking(lambda call, _agent, at: c.TakeOver(**ME, call=call, station=at)),
    "HangUp": _aim_talking(lambda call, _agent, _at: c.HangUp(**ME, call=call)),
    "Transfer": _aim_talking(lambda call, _agent, at: c.Transfer(**ME, call=call, to="801")),
    "MoveWaitingCall": _aim_waiting(_move),
    "AssignWaitingCall": _aim_waiting(_assign),
    "MoveToFront": _aim_waiting(lambda _center, visit: c.MoveToFront(**ME, visit=visit), ahead=1),
    "WithdrawCall": _aim_waiting(lambda _center, visit: c.WithdrawCall(**ME, visit=visit)),
    "SetNotReady": _aim_agent(lambda _center, agent: c.SetNotReady(**ME, agent=agent, reason="training")),
    "LogOut": _aim_agent(lambda _center, agent: c.LogOut(**ME, agent=agent)),
    "JoinQueue": _aim_agent(_join),
    "LeaveQueue": _aim_agent(_leave),
    "SetPenalty": _aim_agent(_penalty),
}
