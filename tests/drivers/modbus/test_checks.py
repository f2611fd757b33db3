"""The tests of a bus: our own peer's faults, and a board on libmodbus as the independent other end."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from console.center.check import Check, Verdict, conformance
from drivers.errors import LinkLost
from drivers.modbus import checks
from drivers.modbus.bus import Bus
from drivers.modbus.options import ModbusOptions
from drivers.modbus.peer import Peer
from tests.drivers.modbus.rig import options
from tests.helpers.modbus import board, compile_board

CHOSEN = options("relays", "tower", "room")


def told(_words: str) -> None:
    """Nobody listens to progress."""


def on(faults: Callable[[Peer], Awaitable[None]] | None, write: tuple[str, str] | None = None) -> dict[str, Check]:
    """Every device tested against our peer, and one output thrown; the checks by name."""
    found: list[Check] = []

    def add(*more: Check) -> None:
        found.extend(more)

    async def story() -> None:
        async with Peer(CHOSEN.devices) as peer:
            if faults is not None:
                await faults(peer)
            async with checks.opened(replace(CHOSEN, port=peer.port), add, told) as bus:
                for one in CHOSEN.devices:
                    await checks.device(bus, one, add, told)
                    if write is not None and one.name == write[0]:
                        await checks.write(bus, one, write[1], add, told)

    asyncio.run(story())
    return {check.name: check for check in found}


def faults_of(found: dict[str, Check]) -> set[str]:
    return {name for name, check in found.items() if check.verdict is Verdict.FAULT}


def test_good_devices_keep_their_maps() -> None:
    found = on(None)
    assert faults_of(found) == set()
    kept = conformance(checks.promises(CHOSEN.devices), list(found.values()))
    assert kept.failed == 0 and kept.kept == 6  # figures and read-backs; outputs are not thrown unasked
    assert found["  temperature"].figure == 20.0 and found["  temperature"].unit == "°C"


def test_a_dead_device_is_found_and_everything_it_promises_counts_as_failed() -> None:
    async def dead(peer: Peer) -> None:
        peer.faults.silent.add(3)

    found = on(dead)
    assert faults_of(found) == {"room"}
    kept = conformance(checks.promises(CHOSEN.devices), list(found.values()))
    assert {line.promise for line in kept.lines if line.failed} == {"room.temperature", "room.humidity"}


def test_a_wrong_value_is_to_be_looked_at() -> None:
    async def hot(peer: Peer) -> None:
        await peer.put("room", "temperature", 61.0)

    assert on(hot)["  temperature"].verdict is Verdict.NOTICE


def test_a_thrown_output_is_read_back_and_put_back() -> None:
    written: list[list[int]] = []

    async def watch(peer: Peer) -> None:
        written.append([])
        peer.writes = Recording(written[-1])  # type: ignore[assignment]

    found = on(watch, ("relays", "lamp1"))
    assert found["write lamp1"].verdict is found["as found"].verdict is Verdict.FINE
    assert written == [[1, 0]]


class Recording(list[tuple[int, int, int, list[int]]]):
    """Keeps what was written, in its order."""

    def __init__(self, kept: list[int]) -> None:
        super().__init__()
        self._kept = kept

    def append(self, entry: tuple[int, int, int, list[int]]) -> None:
        self._kept.append(int(entry[3][0]))
        super().append(entry)


def test_a_stuck_relay_is_found_by_its_read_back() -> None:
    async def stuck(peer: Peer) -> None:
        peer.faults.stuck.add((2, 0))

    found = on(stuck, ("tower", "red"))
    assert faults_of(found) == {"write red"} and "red_lit" in found["write red"].words


def test_what_is_no_output_is_not_written() -> None:
    with pytest.raises(KeyError, match="is no output"):
        on(None, ("room", "temperature"))


def test_a_scan_finds_who_is_there() -> None:
    found: list[Check] = []

    async def story() -> list[int]:
        async with Peer(CHOSEN.devices) as peer:
            peer.faults.silent |= {4, 5, 6}
            bus = Bus(replace(CHOSEN, port=peer.port, timeout_s=0.5))
            await bus.open()
            try:
                return await checks.scan(bus, range(1, 7), lambda *more: found.extend(more), told)
            finally:
                bus.close()

    assert asyncio.run(story()) == [1, 2, 3]
    assert found[0].figure == 3.0


def test_a_bus_that_is_not_there_is_lost() -> None:
    async def story() -> None:
        async with checks.opened(ModbusOptions(port=1), lambda *_more: None, told):
            pytest.fail("it cannot be opened")

    with pytest.raises(LinkLost):
        asyncio.run(story())


def test_on_a_board_of_libmodbus_an_output_is_thrown_and_put_back(tmp_path: Path) -> None:
    found: list[Check] = []

    def add(*more: Check) -> None:
        found.extend(more)

    async def story(port: int) -> None:
        relays = CHOSEN.devices[0]
        async with checks.opened(replace(CHOSEN, port=port), add, told) as bus:
            assert await checks.device(bus, relays, add, told)
            await checks.write(bus, relays, "lamp2", add, told)

    with board(compile_board(tmp_path)) as one:
        asyncio.run(story(one.port))
        assert one.coils() == [0] * 8
    assert {check.name: check.verdict for check in found if check.name in ("write lamp2", "as found")} == {
        "write lamp2": Verdict.FINE,
        "as found": Verdict.FINE,
    }
