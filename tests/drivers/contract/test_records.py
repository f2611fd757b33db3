"""What a driver of records after the call must hold: no live call, every record once, lost and found inside one run."""

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.record_events import CallRecorded
from drivers.contract import Capability, Surroundings
from drivers.errors import LinkLost
from drivers.registry import find
from drivers.smdr.link import SmdrLink
from drivers.smdr.options import layout_of, read
from drivers.smdr.peer import Printer, calls
from drivers.transport.loopback import LoopbackStream, pair
from drivers.transport.stream import Stream, TransportError
from tests.drivers.contract.rigs import Folder
from tests.helpers.waiting import until

OPTIONS = {"port": "loop://", "format": "hipath-3000", "queues": "101=support,102=support", "time_zone": "Europe/Rome"}


class Switch:
    """The far end of each line the link opens; `there` False: no line can be had."""

    def __init__(self) -> None:
        self.far: LoopbackStream | None = None
        self.there = True

    async def open(self) -> Stream:
        if not self.there:
            raise TransportError("no such port")
        near, self.far = pair("serial")
        return near

    async def write(self, count: int = 40, seed: int = 1) -> None:
        assert self.far is not None
        # To the hour: what is sent again a second later is the very same record.
        began = datetime.now(UTC).replace(hour=1, minute=0, second=0, microsecond=0)
        printer = Printer(layout_of("hipath-3000"), chance=random.Random(seed))
        for line in printer.lines(calls(count, began, random.Random(seed))):
            await self.far.write(line)


@asynccontextmanager
async def running(switch: Switch, sink: Folder) -> AsyncIterator[SmdrLink]:
    link = SmdrLink("pbx", read(OPTIONS), Surroundings(time.time, lambda name: name), switch.open)
    task = asyncio.create_task(link.run(sink))
    try:
        await until(lambda: sink.snapshots() or task.done(), "the snapshot")
        yield link
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def recorded(folder: Folder) -> list[CallRecorded]:
    return [event for event in folder.events if isinstance(event, CallRecorded)]


def test_it_says_what_it_can_and_tells_no_live_call() -> None:
    async def scene() -> None:
        switch, folder = Switch(), Folder()
        async with running(switch, folder) as link:
            first = folder.events[0]
            assert isinstance(first, e.LinkUp) and first.capabilities == (Capability.RECORDS_AFTER_CALL.value,)
            assert link.capabilities == find("smdr").info.capabilities
            await switch.write(40)
            await until(lambda: len(recorded(folder)) == 40, "all records")
            assert not folder.center.calls and not folder.center.agents
            assert set(folder.center.past) == {event.call for event in recorded(folder)}
            queue = folder.center.queues["pbx/support"]
            assert queue.day.recorded == queue.day.answered + queue.day.abandoned > 0
            assert all(tuple(given) == copied for given, copied in folder.handed)

    asyncio.run(scene())


def test_lost_and_found_within_one_run_and_nothing_is_told_twice() -> None:
    async def scene() -> None:
        switch, folder = Switch(), Folder()
        async with running(switch, folder):
            await switch.write(20)
            await until(lambda: len(recorded(folder)) == 20, "the records")
            switch.there = False
            assert switch.far is not None
            await switch.far.cut()
            await until(lambda: folder.center.links["pbx"].blind_since, "the loss is told")
            switch.there = True
            await until(lambda: folder.center.links["pbx"].up, "it is back by itself")
            await switch.write(20)  # the switch sends again what was not acknowledged
            await switch.write(10, seed=2)
            await until(lambda: len({event.ref for event in recorded(folder)}) == 30, "the new records")
            assert len(folder.center.past) == 30 and folder.center.links["pbx"].records == 30
        assert isinstance(folder.events[-1], e.LinkDown)
        assert len({event.ref for event in folder.events if isinstance(event, e.LinkUp)}) == 2

    asyncio.run(scene())


def test_a_second_run_makes_the_same_rows() -> None:
    async def told() -> list[str]:
        switch, folder = Switch(), Folder()
        async with running(switch, folder):
            await switch.write(15)
            await until(lambda: len(recorded(folder)) == 15, "the records")
            return [event.ref for event in recorded(folder)]

    assert asyncio.run(told()) == asyncio.run(told())


def test_nothing_can_be_asked_of_it() -> None:
    async def scene() -> None:
        switch, folder = Switch(), Folder()
        async with running(switch, folder) as link:
            with pytest.raises(LinkLost, match="nothing can be asked"):
                await link.execute(c.HangUp(id="1", who="w", call="pbx/1"))

    asyncio.run(scene())
