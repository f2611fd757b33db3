"""What a driver of a line (a modem) must hold: live calls both ways, each command seen or refused, nothing over."""

import asyncio
from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center import line_commands as lc
from console.center.expect import satisfied
from drivers.contract import NEEDS, Capability
from drivers.errors import DriverError, LinkLost, RefusedValue
from drivers.modem.peer import ModemPeer
from tests.drivers.contract.rigs import Folder, running
from tests.drivers.modem.stand import LINE, Stand, standing
from tests.helpers.waiting import until

ME: dict[str, Any] = {"id": "order-1", "who": "tester"}
KINDS = {"mobile": True, "analogue": False}


@pytest.fixture(params=sorted(KINDS))
def peer(request: pytest.FixtureRequest) -> ModemPeer:
    """A modem of each kind in turn."""
    return ModemPeer(mobile=KINDS[request.param])


async def ask(stand: Stand, folder: Folder, command: c.Command) -> None:
    """It is accepted, and then seen in what the line tells."""
    assert NEEDS[type(command).__name__] in stand.link.capabilities
    reply = await stand.link.execute(command)
    assert reply.accepted, reply.why
    seen = lambda: any(satisfied(command, event, folder.center) for event in folder.events)  # noqa: E731
    await until(seen, f"{command} is seen")


async def ringing(stand: Stand, folder: Folder) -> str:
    """Somebody calls; the call's id."""
    await stand.peer.ring("0551234567", "Ann", rings=2)
    return str(await until(lambda: next(iter(folder.center.calls), None), "the call"))


def test_it_says_what_it_can_and_its_snapshot_is_complete(peer: ModemPeer) -> None:
    async def scene() -> None:
        async with standing(peer) as (stand, folder):
            first = folder.events[0]
            assert isinstance(first, e.LinkUp)
            assert set(first.capabilities) == {one.value for one in stand.link.capabilities}
            assert {event.link for event in folder.events} == {stand.link.name}
            assert set(folder.center.trunks) == {LINE} and not folder.center.calls
            assert Capability.LIVE_CALLS in stand.link.capabilities

    asyncio.run(scene())


def test_a_call_in_is_answered_and_hung_up(peer: ModemPeer) -> None:
    async def scene() -> None:
        async with standing(peer) as (stand, folder):
            call = await ringing(stand, folder)
            await ask(stand, folder, lc.AnswerLine(**ME, call=call))
            await ask(stand, folder, c.HangUp(**ME, call=call))
            assert not folder.center.calls and call in folder.center.past
            assert not folder.center.trunks[LINE].calls

    asyncio.run(scene())


def test_a_call_out_is_seen_and_ends(peer: ModemPeer) -> None:
    async def scene() -> None:
        async with standing(peer) as (stand, folder):
            await ask(stand, folder, lc.DialOut(**ME, trunk=LINE, to="0559876543"))
            await stand.peer.picked_up()
            call = next(iter(folder.center.calls))
            await ask(stand, folder, c.HangUp(**ME, call=call))
            assert not folder.center.calls and not stand.peer.calls

    asyncio.run(scene())


def test_what_is_not_there_is_refused_with_a_reason(peer: ModemPeer) -> None:
    async def scene() -> None:
        async with standing(peer) as (stand, _):
            for command in (
                lc.AnswerLine(**ME, call=f"{stand.link.name}/gone"),
                c.HangUp(**ME, call=f"{stand.link.name}/gone"),
                c.MoveToFront(**ME, visit=f"{stand.link.name}/gone"),
            ):
                reply = await stand.link.execute(command)
                assert not reply.accepted and reply.why, command

    asyncio.run(scene())


@pytest.mark.parametrize("evil", ["1\r\nATD0900", "1;+CMGD=1,4", "a\0b", "1\x1a"])
def test_a_value_that_would_break_the_wire_is_never_sent(peer: ModemPeer, evil: str) -> None:
    async def scene() -> None:
        async with standing(peer) as (stand, _):
            with pytest.raises(RefusedValue):
                await stand.link.execute(lc.DialOut(**ME, trunk=LINE, to=evil))
            assert not any("D0900" in heard or "CMGD=1,4" in heard for heard in stand.peer.heard)
            assert not any(evil.encode() in data for received, data in stand.taped if not received)

    asyncio.run(scene())


def test_what_was_told_never_changes(peer: ModemPeer) -> None:
    async def scene() -> None:
        async with standing(peer) as (stand, folder):
            await ringing(stand, folder)
            await stand.peer.gone()
            await until(lambda: folder.center.past and not folder.center.calls, "the end of the call")
            assert all(tuple(given) == copied for given, copied in folder.handed)
            assert len({event.ref for event in folder.events}) == len(folder.events)

    asyncio.run(scene())


def test_after_a_loss_nothing_is_left_over(peer: ModemPeer) -> None:
    async def scene() -> None:
        stand, folder = Stand(peer), Folder()
        try:
            task = asyncio.create_task(stand.link.run(folder))
            await until(lambda: folder.snapshots() or task.done(), "the snapshot")
            await ringing(stand, folder)
            assert stand.near is not None
            await stand.near.cut()
            with pytest.raises(DriverError):
                await asyncio.wait_for(task, 30)
            assert isinstance(folder.events[-1], e.LinkDown) and folder.events[-1].reason
            with pytest.raises(LinkLost):
                await stand.link.execute(c.HangUp(**ME, call=next(iter(folder.center.calls), "gsm/1")))
            peer.calls.clear()  # the caller gave up meanwhile
            async with running(stand.link, folder):
                assert not folder.center.calls and folder.center.links[stand.link.name].up
        finally:
            await stand.end()

    asyncio.run(scene())
