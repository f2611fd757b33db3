"""The contract suite, asking: each command is obeyed and seen, or refused with a reason; no value breaks a wire."""

import asyncio
from dataclasses import fields, replace

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.expect import satisfied
from console.center.ids import native
from console.center.state import Center
from console.center.states import MonitorMode, Status
from drivers.contract import NEEDS, Capability, Link, Reply
from drivers.errors import RefusedValue
from tests.drivers.contract.aims import AIMS, ME, Aim, logged_in
from tests.drivers.contract.rigs import Folder, Rig, running
from tests.helpers.waiting import until


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
            agent = logged_in(folder.center)
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
