"""From the links to the journal: groups, order, a database that is away, facts that cannot be written."""

import asyncio
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from console.center import events as e
from console.engine import hub as hubs
from console.engine.hub import BATCH, Hub
from console.store.errors import Fenced, StoreLost
from console.store.journal import Journal
from console.store.lease import Fence
from console.store.lines import Span
from tests.engine.block import blocked
from tests.engine.script import ScriptedLink, engine_on, facts, folded, same

FENCE = Fence("lab", "me", 1)


class PaperJournal:
    """Keeps what it is given, or fails as told."""

    def __init__(self, *faults: Exception) -> None:
        self.groups: list[list[e.Event]] = []
        self.faults = list(faults)

    def append(self, events: Sequence[e.Event], _fence: Fence | None = None) -> Span:
        if self.faults:
            raise self.faults.pop(0)
        if any(event.ref == "poison" for event in events):
            raise TypeError("not to be written")
        self.groups.append(list(events))
        first = sum(map(len, self.groups[:-1])) + 1
        return Span(first, first + len(events) - 1, len(events))


def fact(ref: str | int) -> e.Event:
    return e.MonitorEnded(1.0, str(ref), "lab", "m")


@dataclass
class Desk:
    """A hub over paper, with what it committed and whom it fenced."""

    hub: Hub
    journal: PaperJournal
    committed: list[str]
    fenced: list[str]
    fences: dict[str, Fence]


def desk(*faults: Exception) -> Desk:
    committed: list[str] = []
    fenced: list[str] = []
    fences = {"a": FENCE, "b": FENCE}

    async def note(_span: Span, events: Sequence[e.Event]) -> None:
        committed.extend(event.ref for event in events)

    def fence_off(lease: str, why: str) -> None:
        fenced.append(why)
        fences.pop(lease)

    journal = PaperJournal(*faults)
    hub = Hub(journal, fences.get, fence_off, note)  # type: ignore[arg-type]
    return Desk(hub, journal, committed, fenced, fences)


async def written(desk: Desk) -> None:
    running = asyncio.create_task(desk.hub.run())
    await asyncio.wait_for(desk.hub.settle(), 5)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def test_groups_of_one_lease_in_order_and_never_too_large() -> None:
    async def scene() -> Desk:
        at = desk()
        at.hub.emit("a", [fact(n) for n in range(BATCH + 5)])
        at.hub.emit("b", [fact("b1"), fact("b2")])
        at.hub.emit("a", [fact("a1")])
        at.hub.emit("a", [])
        assert at.hub.waiting == BATCH + 8
        await written(at)
        return at

    at = asyncio.run(scene())
    assert [len(group) for group in at.journal.groups] == [BATCH, 5, 2, 1]
    assert at.committed == [*map(str, range(BATCH + 5)), "b1", "b2", "a1"]
    assert (at.hub.waiting, at.hub.written, at.hub.rest(), at.hub.lag_s()) == (0, BATCH + 8, [], 0.0)


@pytest.mark.expected_log(r"ERROR console.engine.hub: the journal is away, 2 facts wait in memory: gone")
@pytest.mark.expected_log(r"WARNING console.engine.hub: the journal is back .* the 2 facts that waited")
def test_a_database_that_is_away_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hubs, "_FIRST_PAUSE_S", 0.01)

    async def scene() -> Desk:
        at = desk(StoreLost("gone"), StoreLost("gone"))
        at.hub.emit("a", [fact(1), fact(2)])
        await written(at)
        return at

    at = asyncio.run(scene())
    assert at.committed == ["1", "2"]
    assert (at.hub.away_since, at.hub.why) == (0.0, "")


@pytest.mark.expected_log(r"WARNING console.engine.hub: 1 facts of a are not recorded here")
def test_a_fenced_engine_stops_writing_at_once() -> None:
    async def scene() -> Desk:
        at = desk(Fenced("engine 2 records"))
        at.hub.emit("a", [fact(1)])
        at.hub.emit("b", [fact(2)])
        await written(at)
        return at

    at = asyncio.run(scene())
    assert (at.committed, at.fenced, at.hub.discarded) == (["2"], ["engine 2 records"], 1)


@pytest.mark.expected_log(r"ERROR console.engine.hub: a fact cannot be written")
def test_a_fact_that_cannot_be_written_is_told_and_holds_nobody_up() -> None:
    async def scene() -> Desk:
        at = desk()
        at.hub.emit("a", [fact(1), fact("poison"), fact(3)])
        await written(at)
        return at

    at = asyncio.run(scene())
    assert (at.committed, at.hub.refused) == (["1", "3"], 1)


def test_emit_never_waits_for_the_database(database: str, tmp_path: Path) -> None:
    """A database blocked for 3 s: the link is read all the while, and everything is written afterwards."""
    slowest = 0.0

    async def scene() -> None:
        nonlocal slowest
        link = ScriptedLink()
        async with engine_on(database, tmp_path, link) as engine:
            async with blocked(database, 3.0) as released:
                number = 0
                while not released.is_set():
                    begun = time.perf_counter()
                    link.join(f"c{number}")
                    number += 1
                    slowest = max(slowest, time.perf_counter() - begun)
                    await asyncio.sleep(0.01)
                assert engine.hub.waiting > 100
                assert engine.hub.lag_s() > 2.0
            await asyncio.wait_for(engine.hub.settle(), 20)
            assert len(engine.follower.center.queues["lab/sales"].waiting) == number
            assert same(engine.follower.center, folded(database))

    asyncio.run(scene())
    assert slowest < 1.0, "the database was blocked for three seconds"
    arrived = [event.ref for event in facts(database, e.CallArrived)]
    assert len(arrived) == len(set(arrived)) > 100


def test_rows_of_others_are_folded_in_journal_order(database: str, tmp_path: Path) -> None:
    """Other writers append all the while; the engine's centre is that of whoever reads the journal."""

    async def scene() -> None:
        link = ScriptedLink()
        async with engine_on(database, tmp_path, link) as engine:
            with Journal(database) as other:
                writer = threading.Thread(
                    target=lambda: [other.append([e.DayStarted(n, f"x{n}", "", f"day {n}")]) for n in range(40)]
                )
                writer.start()
                for n in range(200):
                    link.join(f"c{n}")
                    await asyncio.sleep(0.001)
                while writer.is_alive():
                    await asyncio.sleep(0.01)
                last = other.last_seq()
            await engine.hub.settle()
            await engine.follower.catch_up()
            assert engine.follower.center.seq >= last
            assert same(engine.follower.center, folded(database))

    asyncio.run(scene())
