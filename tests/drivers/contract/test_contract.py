"""One suite for every driver: what the hub and the screens rely on, whatever the switch."""

import asyncio
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.expect import satisfied
from console.center.ids import native
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState, MonitorMode, Status
from drivers.contract import NEEDS, Capability, Link, Reply
from drivers.errors import DriverError, LinkLost, RefusedValue
from tests.drivers.contract.rigs import Folder, Rig, running
from tests.drivers.contract.sim_rig import SimRig
from tests.helpers.waiting import until

RIGS: dict[str, Callable[[], Rig]] = {"sim": SimRig}


@pytest.fixture(params=sorted(RIGS))
def rig(request: pytest.FixtureRequest) -> Rig:
    """The rig of each driver in turn."""
    return RIGS[request.param]()


# --- telling ---------------------------------------------------------------------------------------------------


def test_link_up_comes_first_and_says_what_the_link_can(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            first = folder.events[0]
            assert isinstance(first, e.LinkUp)
            assert set(first.capabilities) == {one.value for one in link.capabilities}
            assert {event.link for event in folder.events} == {link.name}

    asyncio.run(scene())


def test_the_snapshot_is_complete(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            snapshot = folder.snapshots()[0]
            center = Center()
            for event in folder.events[: folder.events.index(snapshot) + 1]:
                apply(center, event)
            assert set(center.calls) == set(snapshot.calls) and snapshot.calls
            assert {visit for queue in center.queues.values() for visit in queue.waiting} == set(snapshot.visits)
            assert {one.id for one in center.agents.values() if one.present} == set(snapshot.agents)
            assert {one.id for one in center.queues.values() if one.present} == set(snapshot.queues)
            assert all(agent.status is not Status.UNKNOWN for agent in center.agents.values())
            for call in center.calls.values():
                assert call.native and call.legs, call

    asyncio.run(scene())


def test_refs_are_unique_and_the_same_again(rig: Rig) -> None:
    async def told() -> list[str]:
        async with rig.opened() as link, running(link) as folder:
            return [event.ref for event in folder.events if isinstance(event, e.CallArrived | e.CallQueued)]

    first, second = asyncio.run(told()), asyncio.run(told())
    assert len(first) == len(set(first))
    assert set(first) & set(second), "a second link on the same story tells other refs"


def test_what_was_told_never_changes_and_nobody_is_waited_for(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            count = len(folder.events)
            await until(lambda: len(folder.events) > count + 20, "more events", 20)
            for given, copied in folder.handed:
                assert tuple(given) == copied

    asyncio.run(scene())


def test_folding_leaves_no_ghosts(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            count = len(folder.events)
            await until(lambda: len(folder.events) > count + 60, "more events", 30)
            alive = rig.alive(link)
            if alive is not None:
                await until(lambda: set(folder.center.calls) == rig.alive(link), "the centre has what the switch has")
            for call in folder.center.calls.values():
                assert call.legs or call.visit, f"{call.id} lives without anybody in it"
            for agent in folder.center.agents.values():
                assert set(agent.contacts) <= set(folder.center.calls), agent.name

    asyncio.run(scene())


# --- the connection --------------------------------------------------------------------------------------------


def test_after_a_loss_it_runs_again_and_nothing_is_left_over(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link:
            folder = Folder()
            task = asyncio.create_task(link.run(folder))
            await until(lambda: folder.snapshots() or task.done(), "the snapshot", 20)
            await rig.cut(link)
            with pytest.raises(DriverError):
                await asyncio.wait_for(task, 20)
            assert isinstance(folder.events[-1], e.LinkDown) and folder.events[-1].reason
            with pytest.raises(LinkLost):
                await link.execute(c.SetReady(id="1", who="w", agent=next(iter(folder.center.agents))))
            await _again(link, folder)
            assert len([event for event in folder.events if isinstance(event, e.LinkUp)]) == 2

    asyncio.run(scene())


async def _again(link: Link, folder: Folder) -> None:
    """Run until it is up again, as the hub does: after a back-off."""
    for _ in range(50):
        task = asyncio.create_task(link.run(folder))
        before = len(folder.snapshots())
        await until(lambda: len(folder.snapshots()) > before or task.done(), "another snapshot", 20)  # noqa: B023
        if not task.done():
            assert set(folder.snapshots()[-1].calls) == set(folder.center.calls)
            assert not folder.center.links[link.name].blind_since
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return
        assert isinstance(task.exception(), DriverError)
        await asyncio.sleep(0.02)
    raise AssertionError("the link never came back")


def test_cancelling_closes(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link:
            async with running(link) as folder:
                pass
            assert isinstance(folder.events[-1], e.LinkDown)
            count = len(folder.events)
            with pytest.raises(LinkLost):
                await link.execute(c.SetReady(id="1", who="w", agent=next(iter(folder.center.agents))))
            assert len(folder.events) == count

    asyncio.run(scene())


# --- commands --------------------------------------------------------------------------------------------------

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


def _logged_in(center: Center) -> str:
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
        agent = _logged_in(center)
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


async def ask(rig: Rig, link: Link, folder: Folder, aim: Aim) -> c.Command:
    """Ask what `aim` finds to ask, until it is done and seen; a refusal must say why, and another target is tried."""
    refused: list[Reply] = []
    for _ in range(12):
        command = await until(lambda: aim(folder.center, rig.station), "something to ask it of", 30)
        seen: list[str] = []
        wanted = command  # bound for the watcher

        def watch(event: e.Event, center: Center, seen: list[str] = seen, wanted: c.Command = wanted) -> None:
            if satisfied(wanted, event, center):
                seen.append(event.ref)

        folder.watchers = [watch]
        reply = await link.execute(command)
        if not reply.accepted:
            assert reply.why, command
            refused.append(reply)
            await asyncio.sleep(0.02)
            continue
        await until(lambda: seen, f"{command} is accepted and then seen", 15)  # noqa: B023
        return command
    raise AssertionError(f"always refused: {refused}")


@pytest.mark.parametrize("verb", sorted(AIMS))
def test_a_command_is_obeyed_and_then_seen(rig: Rig, verb: str) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            capability = NEEDS.get(verb, Capability(verb.lower()) if verb in ("Listen", "Whisper", "Barge") else None)
            assert capability in link.capabilities
            await ask(rig, link, folder, AIMS[verb])

    asyncio.run(scene())


def test_a_monitor_changes_its_mode_and_leaves(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            for _ in range(8):
                first = await ask(rig, link, folder, AIMS["Listen"])
                assert isinstance(first, c.Monitor)
                monitors = len([x for x in folder.center.presences.values() if x.agent == first.agent])
                try:
                    await ask(rig, link, folder, lambda _c, _s: replace(first, mode=MonitorMode.WHISPER))  # noqa: B023
                    now = len([x for x in folder.center.presences.values() if x.agent == first.agent])
                    assert monitors == now, "the supervisor was called a second time"
                    stop = c.StopMonitor(**ME, agent=first.agent, station=first.station)
                    await ask(rig, link, folder, lambda _c, _s: stop)  # noqa: B023
                    return
                except AssertionError:
                    if any(x.agent == first.agent for x in folder.center.presences.values()):
                        raise  # the call was still there: that is a fault; else it ended under our hands
            raise AssertionError("every call ended too soon")

    asyncio.run(scene())


def test_not_ready_and_ready_again(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            down = await ask(rig, link, folder, AIMS["SetNotReady"])
            assert isinstance(down, c.SetNotReady)
            assert folder.center.agents[down.agent].reason == "training"
            await ask(rig, link, folder, lambda _c, _s: c.SetReady(**ME, agent=down.agent))
            assert folder.center.agents[down.agent].status is Status.READY

    asyncio.run(scene())


def test_what_is_not_there_is_refused_with_a_reason(rig: Rig) -> None:
    nobody = {
        c.Monitor(**ME, agent="{link}/nobody", station="901"),
        c.StopMonitor(**ME, agent="{link}/nobody", station="901"),
        c.TakeOver(**ME, call="{link}/gone", station="901"),
        c.HangUp(**ME, call="{link}/gone"),
        c.Transfer(**ME, call="{link}/gone", to="801"),
        c.MoveWaitingCall(**ME, visit="{link}/gone", queue="{link}/nowhere"),
        c.AssignWaitingCall(**ME, visit="{link}/gone", agent="{link}/nobody"),
        c.MoveToFront(**ME, visit="{link}/gone"),
        c.WithdrawCall(**ME, visit="{link}/gone"),
        c.SetPenalty(**ME, agent="{link}/nobody", queue="{link}/nowhere", penalty=1),
        c.LeaveQueue(**ME, agent="{link}/nobody", queue="{link}/nowhere"),
    }

    async def scene() -> None:
        async with rig.opened() as link, running(link):
            for command in sorted(nobody, key=repr):
                targets = {
                    one.name: getattr(command, one.name).replace("{link}", link.name)
                    for one in fields(command)
                    if isinstance(getattr(command, one.name), str)
                }
                try:
                    reply = await link.execute(replace(command, **targets))
                except RefusedValue as refusal:
                    assert str(refusal)
                    continue
                assert not reply.accepted and reply.why, command

    asyncio.run(scene())


@pytest.mark.parametrize("evil", ["1\r\nAction: Command", "1\nAction: Ping", "a\0b", "x\r"])
def test_a_value_that_would_break_the_wire_is_never_sent(rig: Rig, evil: str) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            agent = _logged_in(folder.center)
            queue = next(iter(folder.center.queues))
            before = rig.sent()
            for command in (
                c.SetNotReady(**ME, agent=agent, reason=evil),
                c.Monitor(**ME, agent=agent, station=evil),
                c.JoinQueue(**ME, agent=agent, queue=f"{link.name}/{evil}"),
                c.SetPenalty(**ME, agent=f"{link.name}/{evil}", queue=queue, penalty=1),
                c.Transfer(**ME, call=next(iter(folder.center.calls)), to=evil),
                c.TakeOver(**ME, call=next(iter(folder.center.calls)), station=evil),
            ):
                with pytest.raises(RefusedValue):
                    await link.execute(command)
            after = rig.sent()
            if before is not None and after is not None:
                assert evil.encode() not in after[len(before) :]

    asyncio.run(scene())


def test_the_native_part_is_what_the_switch_says(rig: Rig) -> None:
    async def scene() -> None:
        async with rig.opened() as link, running(link) as folder:
            for call in folder.center.calls.values():
                assert call.native and call.id.startswith(f"{link.name}/")
                assert native(call.id)

    asyncio.run(scene())
