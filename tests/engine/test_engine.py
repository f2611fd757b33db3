"""An engine's beginning, its end, and who takes over.

Long because the cases of one subject share its fixtures and read as one list.
"""

import asyncio
import time
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from console.center import events as e
from console.center.rules import Rule, Target
from console.center.states import Outcome
from console.engine import engine as engines
from console.engine import leases as leasing
from console.engine import spill
from console.engine import timers as timing
from console.engine.engine import Engine
from console.engine.leases import HOUSE, is_dead, own_name
from console.engine.plan import Plan
from console.engine.status import read_status
from console.store.errors import StoreLost, StoreRefused
from console.store.journal import Journal
from tests.engine.block import blocked
from tests.engine.script import ScriptedLink, engine_on, facts, folded, same, settled
from tests.helpers.waiting import until

RULES = (Rule("wait", "longest_wait", "queue", 0.2), Rule("lost", "blind", "link", 0.5))
TARGETS = (Target("", 90.0, 15.0),)


def test_the_first_start_tells_day_rules_and_targets(database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        link = ScriptedLink()
        plan = Plan(tmp_path, ZoneInfo("Europe/Rome"), RULES, TARGETS)
        async with engine_on(database, tmp_path, link, plan=plan) as engine:
            center = engine.follower.center
            assert (center.rules, center.targets) == (RULES, TARGETS)
            assert center.day == plan.day_of(time.time())[0]
            assert center.engine == engine.name
            await until(
                lambda: read_status(tmp_path / "engine.json").get("links") == {"lab": "up"}, "the status says so"
            )

    asyncio.run(scene())
    first, *_, last = facts(database)
    assert isinstance(first, e.EngineStarted)
    assert first.blind_since == 0.0
    assert isinstance(last, e.EngineStopped)
    assert last.reason == "the test is over"
    center = folded(database)
    assert (center.engine, center.links["lab"].up) == ("", False)


def test_a_restart_says_what_it_did_not_see(database: str, tmp_path: Path) -> None:
    async def once(play: bool) -> None:
        link = ScriptedLink()
        async with engine_on(database, tmp_path, link) as engine:
            if play:
                link.join("c1")
                await settled(engine, lambda center: center.visits, "somebody waits")
                return
            await until(lambda: engine.follower.center.visits["lab/c1/v"].outcome, "the snapshot closed it", 30)
            visit = engine.follower.center.visits["lab/c1/v"]
            assert (visit.outcome, visit.gap) == (Outcome.UNOBSERVED, True)
            gap = engine.follower.center.gaps[-1]
            assert gap.since < gap.until

    asyncio.run(once(True))
    with Journal(database) as journal:
        checkpoint = journal.newest_checkpoint()
    assert checkpoint is not None, "a clean end keeps the state"
    asyncio.run(once(False))
    second = facts(database, e.EngineStarted)[1]
    assert isinstance(second, e.EngineStarted)
    assert 0 < second.blind_since < second.at
    assert len(facts(database, e.DayStarted)) == 1


def test_an_alarm_is_raised_and_cleared_by_the_clock(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        link = ScriptedLink()
        async with engine_on(sqlite_database, tmp_path, link, plan=Plan(tmp_path, rules=RULES)) as engine:
            link.join("c1")
            await settled(engine, lambda center: any(not a.cleared for a in center.alarms.values()), "raised")
            link.leave("c1")
            await settled(engine, lambda center: all(a.cleared for a in center.alarms.values()), "cleared")

    asyncio.run(scene())
    assert len(facts(sqlite_database, e.AlarmRaised)) == len(facts(sqlite_database, e.AlarmCleared)) == 1


def test_the_day_turns_at_the_centres_midnight(sqlite_database: str, tmp_path: Path) -> None:
    """A clock that stands 1.5 s before midnight in Rome and then goes on."""
    zone = ZoneInfo("Europe/Rome")
    _, _, midnight = Plan(tmp_path, zone).day_of(1_795_000_000.0)
    goes_on: list[float] = []

    async def scene() -> None:
        link = ScriptedLink()
        plan = Plan(tmp_path, zone, clock=lambda: midnight - 1.5 + sum(time.time() - since for since in goes_on))
        async with engine_on(sqlite_database, tmp_path, link, plan=plan) as engine:
            before = engine.follower.center.day
            goes_on.append(time.time())
            await settled(engine, lambda center: center.day != before, "a new day")
            assert engine.follower.center.day_since == midnight
            assert 0 <= plan.clock() - midnight < 10

    asyncio.run(scene())


def test_days_of_23_and_25_hours() -> None:
    plan = Plan(Path(), ZoneInfo("Europe/Rome"))
    for noon, hours in ((1_774_778_400.0, 23), (1_792_926_000.0, 25), (1_795_000_000.0, 24)):
        day, began, ends = plan.day_of(noon)
        assert (ends - began) / 3600 == hours
        assert plan.day_of(began)[0] == plan.day_of(ends - 0.001)[0] == day
        assert plan.day_of(ends)[0] > day
    here = replace(plan, zone=None).day_of(1_795_000_000.0)
    assert here[1] <= 1_795_000_000.0 < here[2]


@pytest.mark.expected_log(r"WARNING console.engine.leases: recording of .* stops here")
@pytest.mark.expected_log(r"WARNING console.engine.engine: link lab: standing by")
@pytest.mark.expected_log(r"WARNING console.engine.hub: .* are not recorded here", optional=True)
def test_a_standby_takes_over_in_seconds_and_the_fenced_one_stops(database: str, tmp_path: Path) -> None:
    """The first engine's beat is stopped: its lease runs out, the second records, the first is fenced and stands by."""

    async def scene() -> None:
        one, two = ScriptedLink(), ScriptedLink()
        async with engine_on(database, tmp_path / "1", one) as first:
            one.join("c1")
            async with engine_on(database, tmp_path / "2", two, wait=False) as second:
                await settled(second, lambda center: "lab/c1" in center.calls, "the standby follows")
                await until(lambda: second.leases.others.get(HOUSE) == first.name, "the standby waits", 30)
                assert (second.active, two.starts) == (set(), 0)
                first.leases.beat = lambda: asyncio.sleep(3600)  # type: ignore[method-assign]
                stopped = time.monotonic()
                await until(lambda: two.connected, "taken over", 30)
                assert time.monotonic() - stopped < leasing.TTL_S + 10
                one.join("c2")
                await until(lambda: not one.connected, "the fenced engine let go of the link", 30)
                two.join("c3")
                await settled(second, lambda center: "lab/c3" in center.calls, "the second records")
                await settled(first, lambda center: "lab/c3" in center.calls, "the first follows")
                assert "lab/c2" not in second.follower.center.calls
                assert same(first.follower.center, second.follower.center)

    asyncio.run(scene())
    assert len(facts(database, e.EngineStarted)) == 2


def test_a_stopped_engine_hands_over_at_once(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        one, two = ScriptedLink(), ScriptedLink()
        async with engine_on(sqlite_database, tmp_path / "2", two, wait=False) as second:
            await until(lambda: two.connected, "the second records", 30)
            async with engine_on(sqlite_database, tmp_path / "1", one, wait=False) as third:
                await until(lambda: third.leases.others, "the third stands by", 30)
                second.stop("hand over")
                begun = time.monotonic()
                await until(lambda: one.connected, "handed over", 30)
                assert time.monotonic() - begun < leasing.TTL_S, "it was given back, not run out"

    asyncio.run(scene())


def test_only_a_process_of_this_machine_that_is_gone_is_dead() -> None:
    host, space, _, _ = own_name().split(":")
    assert not is_dead(own_name())
    assert is_dead(f"{host}:{space}:4194303:x")
    assert not is_dead(f"elsewhere:{space}:4194303:x")
    assert not is_dead(f"{host}:otherboot:4194303:x")
    assert not is_dead(f"{host}:{space}:1:x")
    assert not is_dead(f"{host}:{space}:?:x")
    assert not is_dead("")


def test_the_lease_of_a_dead_process_is_taken_at_once(database: str, tmp_path: Path) -> None:
    host, space, _, _ = own_name().split(":")
    with Journal(database) as journal:
        for name in (HOUSE, "link/lab"):
            assert journal.acquire(name, f"{host}:{space}:4194303:gone", 3600.0) is not None

    async def scene() -> None:
        begun = time.monotonic()
        async with engine_on(database, tmp_path, ScriptedLink()):
            assert time.monotonic() - begun < 60.0, "it did not wait for an hour's lease"

    asyncio.run(scene())


@pytest.mark.expected_log(r"WARNING console.engine.engine: the journal did not take everything in time")
@pytest.mark.expected_log(r"WARNING console.engine.engine: \d+ facts could not be written; they are kept")
@pytest.mark.expected_log(r"WARNING console.engine.engine: \d+ facts of link/lab .* are written now")
@pytest.mark.expected_log(r"WARNING console.engine.engine: \d+ facts of engine .* are written now", optional=True)
def test_told_to_stop_while_the_database_hangs_it_keeps_what_it_knows(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        link = ScriptedLink()
        engine = Engine(Journal(sqlite_database), [link], Plan(tmp_path))
        running = asyncio.create_task(engine.run())
        await until(lambda: link.connected, "up", 30)
        await engine.hub.settle()
        async with blocked(sqlite_database, 30.0):
            link.join("c1")
            begun = time.monotonic()
            engine.stop("SIGTERM")
            await running
            assert time.monotonic() - begun < 25.0, "it did not wait for the database"
        await asyncio.sleep(0)
        engine.close()
        assert [event for _, event in spill.kept(tmp_path / "unwritten.jsonl") if isinstance(event, e.CallQueued)]
        async with engine_on(sqlite_database, tmp_path, ScriptedLink()) as second:
            await settled(second, lambda center: "lab/c1/v" in center.visits, "nothing is lost")
            await until(lambda: not (tmp_path / "unwritten.jsonl").exists(), "all is written and the file is gone", 30)

    asyncio.run(scene())


@pytest.mark.expected_log(r"ERROR console.engine.spill: line 2 of .* holds no fact")
def test_a_line_cut_short_is_told(tmp_path: Path) -> None:
    file = tmp_path / "x" / "unwritten.jsonl"
    fact = e.MonitorEnded(1.0, "r", "lab", "m")
    spill.keep(file, [("a", fact)])
    with file.open("a", encoding="utf-8") as out:
        out.write('["a", "Moni\n')
    spill.keep(file, [("b", fact)])
    assert spill.kept(file) == [("a", fact), ("b", fact)]
    assert spill.kept(tmp_path / "none") == []


@pytest.mark.expected_log(r"ERROR console.engine.engine: waiting for the journal: away")
def test_a_database_that_is_not_there_yet_is_waited_for(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        engine = Engine(Journal(sqlite_database), [], Plan(tmp_path))
        faults: list[Exception] = [StoreLost("away"), StoreLost("away")]
        load = engine.follower.load

        async def failing() -> None:
            if faults:
                raise faults.pop()
            await load()

        engine.follower.load = failing  # type: ignore[method-assign]
        running = asyncio.create_task(engine.run())
        await until(lambda: engine.active, "records", 30)
        engine.stop("over")
        await running
        engine.close()
        assert faults == []

        stopped = Engine(Journal(sqlite_database), [], Plan(tmp_path))
        stopped.stop("before it began")
        await stopped.run()

    asyncio.run(scene())


def test_a_database_that_refuses_is_a_persons_business(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()

    async def scene() -> None:
        with pytest.raises(StoreRefused):
            await Engine(Journal(f"sqlite:///{tmp_path / 'folder'}"), [], Plan(tmp_path)).run()

    asyncio.run(scene())


@pytest.mark.expected_log(r"WARNING console.engine.engine: this engine ends without a checkpoint", optional=True)
def test_a_bug_ends_the_engine_in_good_order_and_is_raised(
    sqlite_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene() -> None:
        engine = Engine(Journal(sqlite_database), [], Plan(tmp_path))

        def tick(_timers: object) -> None:
            if engine.active:
                raise ZeroDivisionError("a bug")

        monkeypatch.setattr(engines.Timers, "tick", tick)
        with pytest.raises(ZeroDivisionError):
            await engine.run()
        engine.close()

    asyncio.run(scene())
    assert facts(sqlite_database, e.EngineStopped)


def test_an_embedded_engine_ends_after_the_last_console(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        engine = Engine(Journal(sqlite_database), [], Plan(tmp_path, linger_s=1.0))
        running = asyncio.create_task(engine.run())
        await until(lambda: engine.active, "records", 30)
        with Journal(sqlite_database) as console:
            presence = console.acquire("console/eve", "eve", 2.5)
            assert presence is not None
            arrived = time.monotonic()
            await asyncio.wait_for(running, 30)
            assert time.monotonic() - arrived > 2.5
        engine.close()
        assert engine.reason == "the last console has gone"

    asyncio.run(scene())


def test_a_link_nobody_let_go_of_in_good_order_is_blind_until_it_is_up_again(
    sqlite_database: str, tmp_path: Path
) -> None:
    """The house's lease is elsewhere, so no `EngineStarted` says it: the line itself does."""
    with Journal(sqlite_database) as journal:
        assert journal.acquire(HOUSE, "another:machine:1:x", 60.0) is not None
        journal.append([e.LinkUp(100.0, "old/up", "lab", "script"), e.LinkLagged(150.0, "old/lag", "lab", 0.1)])

    async def scene() -> None:
        async with engine_on(sqlite_database, tmp_path, ScriptedLink()) as engine:
            assert engine.active == {"link/lab"}
            (gap,) = engine.follower.center.gaps
            assert (gap.since, gap.reason) == (150.0, "the engine that held it was away")
            assert gap.until > time.time() - 60

    asyncio.run(scene())


@pytest.mark.expected_log(
    r"WARNING console.engine.leases: recording of engine stops here: another engine has taken over"
)
def test_a_lease_that_cannot_be_renewed_is_lost(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        engine = Engine(Journal(sqlite_database), [], Plan(tmp_path))
        running = asyncio.create_task(engine.run())
        await until(lambda: engine.active, "records", 30)
        with Journal(sqlite_database) as other:
            assert other.acquire(HOUSE, engine.name, 2.0) is not None, "in our name, with a newer epoch"
            assert await asyncio.to_thread(other.acquire, HOUSE, "another", 60.0) is None
            await until(lambda: not engine.active, "it stands by", 30)
            await until(lambda: engine.active, "it is ours again when nobody keeps it", 30)
        engine.stop("over")
        await running
        engine.close()

    asyncio.run(scene())


def test_an_embedded_engine_too_many_goes_again(
    sqlite_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timing, "IDLE_S", 1.0)

    async def scene() -> None:
        plan = Plan(tmp_path / "1", linger_s=60.0)
        async with engine_on(sqlite_database, tmp_path, ScriptedLink(), plan=plan) as first:
            second = Engine(Journal(sqlite_database), [], Plan(tmp_path / "2", linger_s=4.0))
            with Journal(sqlite_database) as console:
                assert console.acquire("console/eve", "eve", 60.0) is not None
                await asyncio.wait_for(second.run(), 30)
            second.close()
            assert second.reason == "another engine records"
            assert first.active

    asyncio.run(scene())
