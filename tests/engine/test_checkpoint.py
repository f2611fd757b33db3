"""Checkpoints kept by a process of their own, so that nobody waits for a busy day to be written down."""

import asyncio
from functools import partial
from pathlib import Path

import pytest

from console.center import events as e
from console.engine import engine as engines
from console.engine import timers as timing
from console.engine.checkpoint import checkpoint_words, keep_checkpoint, run_apart
from console.engine.engine import Engine
from console.engine.follower import newest_center
from console.engine.plan import Plan
from console.secrets import Secret
from console.store.journal import Journal
from tests.engine.script import ScriptedLink, folded, same
from tests.helpers.waiting import until


def visits(count: int) -> list[e.Event]:
    return [e.CallQueued(n, f"q{n}", "lab", f"lab/c{n}", f"lab/v{n}", "lab/sales") for n in range(1, count + 1)]


def test_it_goes_on_from_the_newest(sqlite_database: str) -> None:
    with Journal(sqlite_database) as journal:
        journal.append(visits(5))
        assert keep_checkpoint(journal) == 5
        journal.append(visits(9))
        assert keep_checkpoint(journal) == 9
        assert keep_checkpoint(journal) == 9, "nothing new, nothing kept"
        assert same(newest_center(journal), folded(sqlite_database))


def test_in_a_process_of_its_own(database: str, tmp_path: Path) -> None:
    with Journal(database) as journal:
        journal.append(visits(7))
        words = checkpoint_words(["--data", str(tmp_path), "--database", database])
        assert run_apart(words, Secret("sesame"))
        checkpoint = journal.newest_checkpoint()
        assert checkpoint is not None
        assert checkpoint.seq == 7
        assert not any("sesame" in word for word in words)


def test_a_checkpoint_that_fails_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert not run_apart(checkpoint_words(["--data", str(tmp_path), "--database", f"{tmp_path}/folder"]), None)
    assert not run_apart(["/no/such/program"], None)


@pytest.mark.parametrize("limit", ["CHECKPOINT_ROWS", "CHECKPOINT_S"])
def test_the_engine_has_one_kept_when_it_is_due(
    sqlite_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(timing, limit, 2)
    monkeypatch.setattr(timing, "CHECKPOINT_PAUSE_S", 0.1)
    monkeypatch.setattr(engines, "SMALL_DAY", 0)
    kept: list[int] = []

    async def scene() -> None:
        journal, link = Journal(sqlite_database), ScriptedLink()

        def keep(results: list[bool]) -> bool:
            kept.append(keep_checkpoint(journal))
            return results.pop()

        engine = Engine(journal, [link], Plan(tmp_path), partial(keep, [True, True, True, False]))
        running = asyncio.create_task(engine.run())
        await until(lambda: link.connected, "up", 30)
        link.join("c1")
        await until(lambda: len(kept) >= 2, "tried again after it failed", 30)
        engine.stop("over")
        await running
        engine.close()

    asyncio.run(scene())
    with Journal(sqlite_database) as journal:
        checkpoint = journal.newest_checkpoint()
        assert checkpoint is not None
        assert checkpoint.seq == kept[-1] < journal.last_seq(), "a great day is not written down at the end"
