"""The supervisor's commands: each is refused with a reason, or carried out with the facts a switch would tell.

One small function a verb; each returns why it refuses, or nothing. Values that must not go onto a wire never get
here: the link refuses them. A few lines over the measure: one short function for every verb there is.
"""

from collections.abc import Callable
from typing import Any

from console.center import commands as c
from console.center import events as e
from console.center import phone_commands as p
from console.center.events import Event
from console.center.states import Outcome
from drivers.contract import Reply
from drivers.sim import acd, handing, presence, status, talks, telephone
from drivers.sim.model import Call, Person, Queue, Visit
from drivers.sim.presence import Refusal
from drivers.sim.world import World


def obey(world: World, command: c.Command, now: float) -> tuple[Reply, list[Event]]:
    """The switch's answer to a command asked at `now`, and what has happened up to then and by it."""
    told = world.advance(now)
    deed = _DEEDS.get(type(command))
    if deed is None:
        return Reply(False, f"this switch knows no {type(command).__name__}"), told
    try:
        _man(world, command)
        deed(world, command)
    except Refusal as refusal:
        return Reply(False, str(refusal)), told + world.taken()
    return Reply(True), told + world.taken()


# --- finding what is meant -------------------------------------------------------------------------------------


def _person(world: World, agent: str) -> Person:
    if agent not in world.people:
        raise Refusal("there is no such agent")
    return world.people[agent]


def _logged_in(world: World, agent: str) -> Person:
    person = _person(world, agent)
    if not person.joined:
        raise Refusal(f"{person.name} is logged out")
    return person


def _queue(world: World, queue: str) -> Queue:
    for one in world.queues.values():
        if one.id == queue:
            return one
    raise Refusal("there is no such queue")


def _visit(world: World, visit: str) -> Visit:
    if visit not in world.visits:
        raise Refusal("this caller is waiting no longer")
    return world.visits[visit]


def _call(world: World, call: str) -> Call:
    if call not in world.calls:
        raise Refusal("this call is over")
    return world.calls[call]


def _man(world: World, command: c.Command) -> None:
    """Who asks for anything as an operator, or of a station's telephone, sits there; until they log out."""
    if command.role == "operator" or type(command) in vars(p).values():
        person = world.people.get(getattr(command, "agent", ""))
        if person is not None:
            person.manned = not isinstance(command, c.LogOut)


def _at(deed: Callable[[World, Person, Any], None]) -> Callable[[World, Any], None]:
    """A deed of the telephone at the agent's own station."""

    def done(world: World, command: Any) -> None:
        deed(world, _person(world, command.agent), command)

    return done


# --- calls -----------------------------------------------------------------------------------------------------


def _take_over(world: World, command: c.TakeOver) -> None:
    call = _call(world, command.call)
    if call.customer is None:
        raise Refusal("there is no customer in this call")
    _out_of_queue(world, call, "taken over by a supervisor")
    presence.take_over(world, call, command.station)


def _hang_up(world: World, command: c.HangUp) -> None:
    call = _call(world, command.call)
    if command.leg and command.leg not in call.legs:
        raise Refusal("this party has left the call")
    for watch in call.watches:
        if watch.leg is not None and watch.leg.id == command.leg:
            talks.end_watch(world, watch)
            return
    if command.leg and telephone.leave_conference(world, call, call.legs[command.leg]):
        return
    if call.visit is not None:
        acd.end(world, call.visit, Outcome.WITHDRAWN, "hung up by a supervisor")
    talks.clear(world, call, "hung up by a supervisor", "supervisor")


def _transfer(world: World, command: c.Transfer) -> None:
    call = _call(world, command.call)
    if call.customer is None:
        raise Refusal("there is no customer in this call to hand on")
    queue = next((q for q in world.queues.values() if command.to in (q.plan.extension, q.plan.name)), None)
    person = next((one for one in world.people.values() if one.native == command.to), None)
    if person is not None and (not person.joined or person.call is not None or person.ringing is not None):
        raise Refusal(f"{person.name} cannot take a call now")
    outside = command.to.lstrip("+").isdigit() and len(command.to) >= 6
    if queue is None and person is None and command.to not in (*talks.BACK_OFFICE, talks.VOICEMAIL) and not outside:
        raise Refusal(f"there is no extension {command.to}")
    _out_of_queue(world, call, f"transferred to {command.to} by a supervisor")
    if queue is not None:
        handing.to_queue(world, call, queue, command.to)
    elif person is not None:
        handing.to_agent(world, call, person)
    else:
        handing.to_extension(world, call, command.to)


def _out_of_queue(world: World, call: Call, evidence: str) -> None:
    if call.visit is not None:
        acd.end(world, call.visit, Outcome.MOVED, evidence)


# --- waiting calls ---------------------------------------------------------------------------------------------


def _move(world: World, command: c.MoveWaitingCall) -> None:
    visit, queue = _visit(world, command.visit), _queue(world, command.queue)
    if visit.queue is queue:
        raise Refusal(f"the caller already waits in {queue.plan.title}")
    acd.end(world, visit, Outcome.MOVED, f"moved to {queue.plan.title}")
    acd.enqueue(world, visit.call, queue)


def _assign(world: World, command: c.AssignWaitingCall) -> None:
    visit, person = _visit(world, command.visit), _logged_in(world, command.agent)
    if visit.ringing is person:
        return
    if person.call is not None or person.ringing is not None:
        raise Refusal(f"{person.name} has a call")
    rang = acd.stop_ringing(world, visit, "assigned to another agent")
    visit.assigned = True
    if person.wrap_until > world.now:
        person.wrap_until = 0.0
        world.tell(e.WrapUpEnded, "", f"{person.native}.wrap", agent=person.id)
    acd.ring(world, visit, person, sure=True)
    if rang is not None:
        acd.find_work(world, rang)


def _to_front(world: World, command: c.MoveToFront) -> None:
    visit = _visit(world, command.visit)
    waiting = visit.queue.waiting
    waiting.remove(visit)
    visit.priority = 10
    waiting.insert(0, visit)
    order = tuple(other.id for other in waiting)
    world.tell(e.QueueOrdered, f"queue.{visit.queue.plan.name}.order", queue=visit.queue.id, visits=order)


def _withdraw(world: World, command: c.WithdrawCall) -> None:
    visit = _visit(world, command.visit)
    acd.end(world, visit, Outcome.WITHDRAWN, "withdrawn by a supervisor")
    talks.to_voicemail(world, visit.call)


# --- agents ----------------------------------------------------------------------------------------------------


def _set_ready(world: World, command: c.SetReady) -> None:
    person = _person(world, command.agent)
    if person.manned and not person.joined:
        status.log_in(world, person)
        return
    _logged_in(world, command.agent)
    if command.queue:
        status.resume_in(world, person, _joined(world, person, command.queue))
    else:
        status.set_ready(world, person)


def _set_not_ready(world: World, command: c.SetNotReady) -> None:
    person = _logged_in(world, command.agent)
    if command.queue:
        status.pause_in(world, person, _joined(world, person, command.queue), command.reason)
    else:
        status.set_not_ready(world, person, command.reason)


def _joined(world: World, person: Person, queue: str) -> str:
    one = _queue(world, queue)
    if one.plan.name not in person.joined:
        raise Refusal(f"{person.name} does not serve {one.plan.title}")
    return one.plan.name


def _log_out(world: World, command: c.LogOut) -> None:
    status.log_out(world, _logged_in(world, command.agent))


def _join_queue(world: World, command: c.JoinQueue) -> None:
    person, queue = _person(world, command.agent), _queue(world, command.queue)
    if queue.plan.name in person.joined:
        raise Refusal(f"{person.name} already serves {queue.plan.title}")
    person.skills.setdefault(queue.plan.name, command.penalty)
    first = not person.joined
    status.join(world, person, queue.plan.name, command.penalty)
    if first:
        status.set_ready(world, person)
    acd.find_work(world, person)


def _leave_queue(world: World, command: c.LeaveQueue) -> None:
    person = _logged_in(world, command.agent)
    status.leave(world, person, _joined(world, person, command.queue))


def _set_penalty(world: World, command: c.SetPenalty) -> None:
    person = _logged_in(world, command.agent)
    status.join(world, person, _joined(world, person, command.queue), command.penalty)


_DEEDS: dict[type[c.Command], Callable[[World, Any], None]] = {
    c.Monitor: presence.monitor,
    c.StopMonitor: presence.stop,
    c.TakeOver: _take_over,
    c.HangUp: _hang_up,
    c.Transfer: _transfer,
    c.MoveWaitingCall: _move,
    c.AssignWaitingCall: _assign,
    c.MoveToFront: _to_front,
    c.WithdrawCall: _withdraw,
    c.SetReady: _set_ready,
    c.SetNotReady: _set_not_ready,
    c.LogOut: _log_out,
    c.JoinQueue: _join_queue,
    c.LeaveQueue: _leave_queue,
    c.SetPenalty: _set_penalty,
    p.Answer: _at(telephone.answer),
    p.Hold: _at(telephone.hold),
    p.Retrieve: _at(telephone.retrieve),
    p.Dial: _at(telephone.dial),
    p.Consult: _at(telephone.consult),
    p.CompleteTransfer: _at(telephone.complete),
    p.Conference: _at(telephone.conference),
    p.AbortConsult: _at(telephone.abort),
    p.EndWrapUp: _at(telephone.end_wrap_up),
}
