"""What the simulated switch refuses, and the words it does so in."""

from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center import phone_commands as p
from console.center.states import Outcome
from drivers.sim import orders
from drivers.sim.model import Person, Visit
from drivers.sim.world import World
from tests.drivers.sim.worlds import folded, opened, run

ME: dict[str, Any] = {"id": "1", "who": "tester"}


@pytest.fixture
def world() -> World:
    """A storm at half past nine, with callers waiting in every case."""
    world = opened("storm", seed=9)
    world.advance(world.origin + 9.5 * 3600)
    while not any(len(queue.waiting) > 2 for queue in world.queues.values()):
        world.advance(world.now + 5)
    return world


def waiting(world: World) -> Visit:
    """The last of the longest queue, ringing nowhere."""
    queue = max(world.queues.values(), key=lambda one: len(one.waiting))
    return next(visit for visit in reversed(queue.waiting) if visit.ringing is None)


def on_call(world: World) -> Person:
    """An agent who talks to a customer of a queue."""
    return next(p for p in world.people.values() if p.call is not None and p.call.handling is not None)


def logged_out(world: World) -> Person:
    """An agent who is not at work."""
    return next(p for p in world.people.values() if not p.joined)


def refusal(world: World, command: c.Command) -> str:
    """Why it is refused; nothing was told of it."""
    world.advance(world.now)
    reply, told = orders.obey(world, command, world.now)
    assert not reply.accepted
    assert not told
    return reply.why


def test_refusals_are_plausible(world: World) -> None:
    visit, agent, out = waiting(world), on_call(world), logged_out(world)
    queue = visit.queue
    stranger = next(q for q in world.queues.values() if q.plan.name not in agent.joined)
    assert "logged out" in refusal(world, c.SetReady(**ME, agent=out.id))
    assert "already waits" in refusal(world, c.MoveWaitingCall(**ME, visit=visit.id, queue=queue.id))
    assert "has a call" in refusal(world, c.AssignWaitingCall(**ME, visit=visit.id, agent=agent.id))
    assert "is in no call" in refusal(world, c.Monitor(**ME, agent=out.id, station="901"))
    assert "own telephone" in refusal(world, c.Monitor(**ME, agent=agent.id, station=agent.native))
    assert "does not serve" in refusal(world, c.LeaveQueue(**ME, agent=agent.id, queue=stranger.id))
    mine = world.queues[next(iter(agent.joined))].id
    assert "already serves" in refusal(world, c.JoinQueue(**ME, agent=agent.id, queue=mine))
    assert agent.call is not None
    assert "no extension" in refusal(world, c.Transfer(**ME, call=agent.call.id, to="77"))
    assert "left the call" in refusal(world, c.HangUp(**ME, call=agent.call.id, leg="demo/none"))
    assert "waiting no longer" in refusal(world, c.MoveToFront(**ME, visit="demo/gone"))
    assert "knows no Cancel" in refusal(world, c.Cancel(**ME, command="2"))


def test_a_moved_caller_waits_again_and_the_first_visit_is_moved(world: World) -> None:
    visit = waiting(world)
    other = next(queue for queue in world.queues.values() if queue is not visit.queue)
    reply, told = orders.obey(world, c.MoveWaitingCall(**ME, visit=visit.id, queue=other.id), world.now)
    assert reply.accepted
    ended = next(event for event in told if isinstance(event, e.VisitEnded))
    queued = next(event for event in told if isinstance(event, e.CallQueued))
    assert (ended.visit, ended.outcome) == (visit.id, Outcome.MOVED)
    assert (queued.queue, queued.call) == (other.id, visit.call.id)


def test_moved_to_the_front_is_served_next(world: World) -> None:
    visit = waiting(world)
    orders.obey(world, c.MoveToFront(**ME, visit=visit.id), world.now)
    assert visit.queue.waiting[0] is visit


def test_one_monitor_changes_its_mode_without_a_second_call(world: World) -> None:
    agent = on_call(world)
    orders.obey(world, c.Monitor(**ME, agent=agent.id, station="901"), world.now)
    world.advance(world.now + 1)
    assert len(world.watches) == 1
    _, told = orders.obey(world, c.Monitor(**ME, agent=agent.id, station="901", mode=c.MonitorMode.BARGE), world.now)
    assert [event.mode for event in told if isinstance(event, e.MonitorChanged)] == [c.MonitorMode.BARGE]
    assert len(world.watches) == 1
    orders.obey(world, c.StopMonitor(**ME, agent=agent.id, station="901"), world.now)
    assert not world.watches


def test_a_forced_pause_lasts_until_it_is_lifted(world: World) -> None:
    agent = on_call(world)
    orders.obey(world, c.SetNotReady(**ME, agent=agent.id, reason="see me"), world.now)
    world.advance(world.now + 900)
    assert not agent.ready and agent.reason == "see me"
    orders.obey(world, c.SetReady(**ME, agent=agent.id), world.now)
    assert agent.ready


def test_orders_at_random_moments_leave_no_ghosts() -> None:
    world = opened("storm", seed=12)
    told = run(world, 9)
    for step in range(600):
        told += world.advance(world.now + 7)
        command = any_order(world, step)
        if command is not None:
            told += orders.obey(world, command, world.now)[1]
    center = folded(told)
    assert set(center.calls) == set(world.calls)
    for queue in world.queues.values():
        assert sorted(center.queues[queue.id].waiting) == sorted(visit.id for visit in queue.waiting)
    busy = {person.id for person in world.people.values() if person.call or person.ringing}
    assert {agent.id for agent in center.agents.values() if agent.contacts} == busy
    for trunk in world.trunks:
        assert trunk.in_use == len([call for call in world.calls.values() if call.trunk is trunk])
    for person in world.people.values():
        assert person.call is None or person.call.alive, person.name


def any_order(world: World, step: int) -> c.Command | None:
    """Another verb at each step, aimed at whatever is there."""
    calls, visits, people = list(world.calls), list(world.visits), list(world.people)
    agent, queue = people[step % len(people)], list(world.queues.values())[step % 5].id
    call = calls[step % len(calls)] if calls else ""
    visit = visits[step % len(visits)] if visits else ""
    everything: list[c.Command] = [
        c.HangUp(**ME, call=call),
        c.Transfer(**ME, call=call, to=("801", "601", "207", "+393331234567")[step // 13 % 4]),
        c.TakeOver(**ME, call=call, station="901"),
        c.Monitor(**ME, agent=agent, station="901"),
        c.MoveWaitingCall(**ME, visit=visit, queue=queue),
        c.AssignWaitingCall(**ME, visit=visit, agent=agent),
        c.MoveToFront(**ME, visit=visit),
        c.WithdrawCall(**ME, visit=visit),
        c.SetNotReady(**ME, agent=agent, reason="x"),
        c.SetReady(**ME, agent=people[step * 7 % len(people)]),
        c.LogOut(**ME, agent=agent),
        c.JoinQueue(**ME, agent=agent, queue=queue),
        c.LeaveQueue(**ME, agent=agent, queue=queue),
        *at_a_station(world, step),
    ]
    return everything[step % len(everything)]


def at_a_station(world: World, step: int) -> list[c.Command]:
    """What a person asks of their telephone, at whichever station somebody is in a call, or is rung."""
    busy = [one for one in world.people.values() if one.call is not None or one.ringing is not None]
    person = busy[step * 5 % len(busy)] if busy else next(iter(world.people.values()))
    calls = [person.call, person.ringing.call if person.ringing is not None else None]
    call = next((one.id for one in calls if one is not None), "")
    to = ("801", list(world.people.values())[step * 3 % len(world.people)].native)[step // 7 % 2]
    of = {**ME, "agent": person.id}
    return [
        p.Answer(**of, call=call),
        p.Hold(**of, call=call),
        p.Retrieve(**of, call=call),
        p.Consult(**of, call=call, to=to),
        p.Answer(**of, call=call),
        p.Conference(**of, call=call),
        p.CompleteTransfer(**of, call=call),
        p.Consult(**of, call=call, to=to),
        p.AbortConsult(**of, call=call),
        p.Dial(**of, to=to),
        p.EndWrapUp(**of),
    ]
