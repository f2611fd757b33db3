"""The engine's own replica: cold starts, rows it cannot read, a database that goes away, reactions that fail."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from console.center import events as e
from console.center.codec import dump_center
from console.center.state import Center
from console.engine.follower import Follower, newest_center
from console.engine.leases import HOUSE
from console.store.errors import StoreLost
from console.store.journal import Journal
from tests.engine.script import ScriptedLink, engine_on, settled
from tests.helpers.waiting import until


def days(*names: str) -> list[e.Event]:
    return [e.DayStarted(n, f"day/{name}", "", name) for n, name in enumerate(names, 1)]


def spoil(journal: Journal, seq: int) -> None:
    """A newer program wrote this row."""
    with journal.database.write() as connection:
        connection.execute(text("UPDATE journal SET kind = 'FromTheFuture' WHERE seq = :seq"), {"seq": seq})


def test_a_cold_start_is_the_newest_readable_checkpoint_and_the_tail(database: str) -> None:
    center = Center(day="b", day_since=2.0)
    with Journal(database) as journal:
        journal.append(days("a", "b", "c"))
        journal.save_checkpoint(2, 2.0, dump_center(center))
        journal.save_checkpoint(3, 3.0, '{"version": 999}')
        found = newest_center(journal)
        assert (found.seq, found.day) == (2, "b")
        follower = Follower(journal)
        asyncio.run(follower.load())
        assert (follower.center.seq, follower.center.day, follower.since_checkpoint) == (3, "c", 1)


@pytest.mark.expected_log(r"ERROR console.engine.follower: a journal row cannot be read")
def test_a_row_from_a_newer_program_is_told_and_passed_over(database: str) -> None:
    async def scene(journal: Journal) -> None:
        follower = Follower(journal)
        heard: list[e.Event] = []
        follower.listeners.append(lambda event, _changed: heard.append(event))
        await follower.load()
        journal.append(days("a", "b", "c"))
        spoil(journal, 2)
        await follower.catch_up()
        assert follower.center.seq == 3
        assert [event.ref for event in heard] == ["day/a", "day/c"]

    with Journal(database) as journal:
        asyncio.run(scene(journal))


@pytest.mark.expected_log(r"ERROR console.engine.follower: a reaction to DayStarted day/a failed")
def test_a_reaction_that_fails_stops_nothing(sqlite_database: str) -> None:
    def fail(_event: e.Event, _changed: object) -> None:
        raise ZeroDivisionError("oh")

    async def scene(journal: Journal) -> None:
        follower = Follower(journal)
        follower.listeners.append(fail)
        await follower.load()
        journal.append(days("a"))
        await follower.catch_up()
        assert follower.center.day == "a"

    with Journal(sqlite_database) as journal:
        asyncio.run(scene(journal))


def test_a_database_that_goes_away_is_followed_again(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(journal: Journal) -> None:
        follower = Follower(journal)
        await follower.load()
        faults: list[Exception] = [StoreLost("away")]
        wait = journal.wait

        def failing(timeout_s: float) -> bool:
            if faults:
                raise faults.pop()
            return wait(timeout_s)

        monkeypatch.setattr(journal, "wait", failing)
        running = asyncio.create_task(follower.run())
        journal.append(days("a"))
        await until(lambda: follower.center.day == "a", "followed again")
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert all(worker.join(5) for worker in follower.workers)

    with Journal(sqlite_database) as journal:
        asyncio.run(scene(journal))


def test_there_is_nothing_to_keep_twice(sqlite_database: str) -> None:
    async def scene(journal: Journal) -> None:
        follower = Follower(journal)
        journal.append(days("a"))
        await follower.load()
        await follower.checkpoint()
        kept = journal.newest_checkpoint()
        assert kept is not None
        assert kept.seq == 1
        await follower.checkpoint()
        assert journal.newest_checkpoint(1) is None

    with Journal(sqlite_database) as journal:
        asyncio.run(scene(journal))


def test_who_takes_the_house_over_is_not_blind_to_the_link_it_held_all_the_while(
    sqlite_database: str, tmp_path: Path
) -> None:
    """Two engines with a link each: the one that goes leaves the house, and its link, to the other."""

    async def scene() -> None:
        ours, theirs = ScriptedLink("ours"), ScriptedLink("theirs")
        async with (
            engine_on(sqlite_database, tmp_path / "1", theirs) as first,
            engine_on(sqlite_database, tmp_path / "2", ours) as second,
        ):
            assert first.active == {HOUSE, "link/theirs"}
            assert second.active == {"link/ours"}
            first.stop("going")
            await until(lambda: HOUSE in second.active, "the house is taken over", 30)
            await settled(second, lambda center: center.links["ours"].up, "ours is seen")
            assert not second.follower.center.links["theirs"].up
            assert ours.starts == 1

    asyncio.run(scene())
