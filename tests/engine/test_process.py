"""Engines as real processes: killed under load, told to stop, kept running by a console."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from console.center.events import EngineStarted, EngineStopped, LinkUp
from console.engine.embedded import Keeper, engine_words, start_detached
from console.engine.engine import PATIENCE_S, RELEASE_S
from console.engine.leases import HOUSE
from console.engine.status import read_status
from console.store.journal import Journal
from scripts.prove.engine import hung, killed
from tests.engine.script import facts
from tests.helpers.waiting import wait_until


def test_killed_at_five_random_points_counts_nothing_twice(database: str, tmp_path: Path) -> None:
    told: list[str] = []
    assert killed(told.append, database, tmp_path, 5, 150.0), told


def test_a_database_that_hangs_never_stalls_the_switch(database: str, tmp_path: Path) -> None:
    told: list[str] = []
    assert hung(told.append, database, tmp_path, 3.0, 200.0), told


LIVE = '[[links]]\nname = "demo"\ndriver = "sim"\noptions = { scenario = "quiet", history = false }\n'


def configured(data: Path) -> list[str]:
    """The words of a quiet simulated switch that has no past to tell."""
    file = data / "settings.toml"
    file.write_text(LIVE, encoding="utf-8")
    return ["--data", str(data), "--config", str(file)]


def run_engine(data: Path, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "console", "engine", *configured(data), *words],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def is_level(data: Path) -> bool:
    """Whether the engine's link is up and nothing waits to be written."""
    status = read_status(data / "engine.json")
    return status.get("links") == {"demo": "up"} and status.get("waiting") == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_ends_in_good_order_within_three_seconds(tmp_path: Path, number: signal.Signals) -> None:
    process = run_engine(tmp_path)
    try:
        wait_until(lambda: is_level(tmp_path), "it has written the simulated day so far", 30)
        process.send_signal(number)
        said, _ = process.communicate(timeout=30)
    finally:
        process.kill()
    # Three seconds are promised; a machine that tests three things at once may take longer over its exit.
    assert PATIENCE_S + RELEASE_S < 3.0
    assert (process.returncode, said) == (0, "")
    address = f"sqlite:///{tmp_path / 'journal.sqlite'}"
    assert isinstance(facts(address)[-1], EngineStopped)
    with Journal(address) as journal:
        checkpoint, lease = journal.newest_checkpoint(), journal.read_lease(HOUSE)
        assert checkpoint is not None
        assert checkpoint.seq == journal.last_seq()
        assert lease is not None
        assert not lease.held


def test_the_demo_comes_back_after_a_restart_on_the_same_day(tmp_path: Path) -> None:
    """The simulated switch repeats its refs; that we were connected again is a fact all the same."""
    for count in (1, 2):
        process = run_engine(tmp_path)
        try:
            wait_until(lambda: is_level(tmp_path), "it runs", 30)
            wait_until(
                lambda count=count: len(facts(f"sqlite:///{tmp_path / 'journal.sqlite'}", LinkUp)) == count, "up", 20
            )
        finally:
            process.terminate()
            process.communicate(timeout=10)


def test_wrong_rules_and_settings_are_one_sentence(tmp_path: Path) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text('[[rule]]\nname = "x"\nscope = "queue"\nfigure = "moon"\nlimit = 1\n', encoding="utf-8")
    process = run_engine(tmp_path, "--rules", str(rules))
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "there is no figure “moon” of a queue" in said
    process = run_engine(tmp_path, "--rules", str(tmp_path / "none.toml"))
    said, _ = process.communicate(timeout=30)
    assert "cannot be read" in said


def holder(address: str) -> str:
    with Journal(address) as journal:
        lease = journal.read_lease(HOUSE)
    return lease.holder if lease is not None and lease.held else ""


def test_a_console_keeps_an_engine_running_and_leaves_it_running(tmp_path: Path) -> None:
    """Started when there is none, started again when it is killed, left alone when the console goes, gone by itself."""
    address = f"sqlite:///{tmp_path / 'journal.sqlite'}"
    words = engine_words([*configured(tmp_path), "--linger", "4"])
    states: list[str] = []
    keeper = Keeper(Journal(address), words, tmp_path / "log" / "said.log", states.append)
    with Journal(address) as console:
        presence = console.acquire("console/eve", "eve", 30.0)
        assert presence is not None
        keeper.start()
        wait_until(lambda: read_status(tmp_path / "engine.json").get("seq"), "an engine records", 30)
        first = holder(address)
        number = int(first.split(":")[2])
        assert os.getsid(number) == number, "it is in a session of its own"
        os.kill(number, signal.SIGKILL)
        second = wait_until(lambda: holder(address) not in ("", first) and holder(address), "another records", 40)
        other = Keeper(Journal(address), words, tmp_path / "log" / "other.log")
        other.start()
        wait_until(lambda: other.state == f"an engine runs: {second}", "a second console finds it")
        other.stop()
        keeper.stop()
        assert (keeper.starts, other.starts) == (2, 0)
        wait_until(lambda: len(facts(address, EngineStarted)) == 2, "the second says that it started", 20)
        assert holder(address) == second
        console.release(presence)
    wait_until(lambda: not holder(address), "it ends after the last console", 40)
    started = facts(address, EngineStarted)
    assert [isinstance(fact, EngineStarted) and fact.blind_since > 0 for fact in started] == [False, True]
    assert any("the engine ended (exit code -9)" in state for state in states)


def test_an_engine_that_cannot_start_costs_little(tmp_path: Path) -> None:
    keeper = Keeper(Journal(f"sqlite:///{tmp_path / 'j.sqlite'}"), ["/no/such/program"], tmp_path / "said.log")
    keeper.start()
    wait_until(lambda: "cannot be started" in keeper.state, "it says so")
    keeper.stop()
    assert keeper.starts == 0


def test_what_an_engine_says_is_kept(tmp_path: Path) -> None:
    process = start_detached([sys.executable, "-c", "print('hello')"], tmp_path / "log" / "said.log")
    assert process.wait(20) == 0
    assert (tmp_path / "log" / "said.log").read_text(encoding="utf-8") == "hello\n"
