"""Independent ends: mbpoll against our peer, a board on libmodbus under our link, over TCP and over a serial line."""

import asyncio
from dataclasses import replace
from pathlib import Path

from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.plant import Pattern
from drivers.modbus.peer import Peer
from tests.drivers.modbus.rig import EVE, Rig, options, plant
from tests.helpers.modbus import Board, board, line, mbpoll_async, mbpoll_write
from tests.helpers.waiting import until

ON, OFF = Pattern.ON, Pattern.OFF
SLOW_LINE = {"timeout_s": 0.5, "late_s": 0.3, "silent_s": 2.0}


def test_mbpoll_reads_and_writes_our_peer_over_tcp() -> None:
    async def story() -> None:
        async with Peer(options().devices) as peer:
            await asyncio.to_thread(mbpoll_write, peer.port, 1, 1, 0, 3)
            assert await peer.get("relays", "lamp3") == 1
            assert await mbpoll_async(peer.port, count=8) == [0, 0, 0, 1, 0, 0, 0, 0]
            assert await mbpoll_async(peer.port, unit=3, kind=3, start=1, count=2) == [200, 450]
            await asyncio.to_thread(mbpoll_write, peer.port, 1, 2, 0, 1)
            assert await mbpoll_async(peer.port, unit=2, kind=1, count=3) == [0, 1, 0]

    asyncio.run(story())


def test_mbpoll_reads_and_writes_our_peer_over_a_serial_line(tmp_path: Path) -> None:
    async def story(near: str, far: str) -> None:
        async with Peer(options().devices, serial=far) as peer:
            await asyncio.to_thread(mbpoll_write, near, 1, 1, 0, 2)
            assert await peer.get("relays", "lamp2") == 1
            assert await mbpoll_async(near, count=4) == [0, 0, 1, 0]
            assert await mbpoll_async(near, unit=3, kind=3, start=1, count=1) == [200]

    with line(tmp_path) as (near, far):
        asyncio.run(story(near, far))


async def _works_on(rig: Rig, other: Board) -> None:
    """What the link asks of a board is seen by mbpoll, and what mbpoll does to it by the link."""
    await until(lambda: rig.point("relays/failover").actual is OFF, "the relay is read as it was found", 20)
    assert (await rig.set("relays/lamp1", ON)).accepted
    assert (await rig.set("relays/lamp3", ON)).accepted
    coils = await asyncio.to_thread(other.coils)
    assert (coils[1], coils[3], coils[0]) == (1, 1, 0)
    relay = {"id": "f", "output": "plant/relays/failover", "why": "the switch is dead", **EVE}
    assert (await rig.do(pc.ArmFailover(**relay))).accepted
    assert (await asyncio.to_thread(other.coils))[0] == 0
    assert (await rig.do(pc.ThrowFailover(**relay))).accepted
    assert (await asyncio.to_thread(other.coils))[0] == 1
    assert (await rig.do(pc.ArmFailover(**relay))).accepted
    assert (await rig.do(pc.RestoreFailover(**relay))).accepted
    assert (await asyncio.to_thread(other.coils))[0] == 0


def test_a_board_on_libmodbus_does_what_we_ask_over_tcp(board_program: Path) -> None:
    async def story(other: Board) -> None:
        async with plant(replace(options("relays"), port=other.port)) as rig:
            await _works_on(rig, other)

    with board(board_program) as other:
        asyncio.run(story(other))


def test_a_board_on_libmodbus_does_what_we_ask_over_a_serial_line(board_program: Path, tmp_path: Path) -> None:
    async def story(near: str, other: Board) -> None:
        async with plant(options("relays", transport="rtu", serial=near, **SLOW_LINE)) as rig:
            await _works_on(rig, other)

    with line(tmp_path) as (near, far), board(board_program, far) as other:
        asyncio.run(story(near, other))


def test_a_welded_relay_of_the_board_is_said(board_program: Path) -> None:
    async def story(other: Board) -> None:
        async with plant(replace(options("relays"), port=other.port)) as rig:
            await until(lambda: rig.point("relays/failover").actual is OFF, "read")
            await asyncio.to_thread(other.weld, 7)
            reply = await rig.set("relays/relay8", ON)
            assert not reply.accepted and rig.told(pe.OutputStuck)
            assert rig.point("relays/relay8").stuck_since > 0
            assert await mbpoll_async(other.port, start=7) == [0]

    with board(board_program) as other:
        asyncio.run(story(other))
