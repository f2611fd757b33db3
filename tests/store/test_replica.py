"""A replica follows the journal: from nothing, from a checkpoint, through losses; asks are recorded or fail aloud.

Long because the cases of one subject share its fixtures and read as one list.
"""

import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from typing import Any

import pytest
from sqlalchemy import text

from console.center.codec import dump_center
from console.center.commands import SetReady
from console.center.events import CommandAsked, QueueSeen
from console.center.state import Center
from console.store import database as databases
from console.store import replica as replicas
from console.store.errors import StoreLost
from console.store.journal import Journal
from console.store.replica import EVERYTHING, Replica
from console.store.standing import Phase
from tests.helpers.waiting import wait_until


def seen(number: int) -> QueueSeen:
    return QueueSeen(1000.0 + number, f"q{number}", "lab", queue=f"lab/q{number}", name=f"Queue {number}")


def ready(number: int) -> SetReady:
    return SetReady(id=f"c{number}", who="anna", agent="lab/104")


@contextmanager
def following(address: str, **options: Any) -> Iterator[Replica]:
    replica = Replica(address, options.pop("wake", lambda: None), **options)
    replica.start()
    try:
        yield replica
    finally:
        assert replica.stop()


def fold_until(replica: Replica, condition: Callable[[], object], what: str, timeout: float = 10.0) -> set[Any]:
    changed: set[Any] = set()

    def look() -> object:
        changed.update(replica.fold(1.0))
        return condition()

    wait_until(look, what, timeout)
    return changed


def is_following(replica: Replica) -> None:
    wait_until(lambda: replica.state.phase is Phase.FOLLOWING, "following")


def test_it_reads_what_was_there_and_what_comes(database: str) -> None:
    with Journal(database) as journal:
        journal.append([seen(1), seen(2)])
        with following(database) as replica:
            changed = fold_until(replica, lambda: len(replica.center.queues) == 2, "two queues")
            assert {EVERYTHING, ("queue", "lab/q1"), ("queue", "lab/q2")} <= changed
            assert replica.center.seq == journal.last_seq()
            is_following(replica)
            journal.append([seen(3)])
            changed = fold_until(replica, lambda: "lab/q3" in replica.center.queues, "the third queue")
            assert ("queue", "lab/q3") in changed
            assert EVERYTHING not in changed
        assert replica.state.phase is Phase.STOPPED


def test_a_new_row_arrives_well_within_half_a_second(database: str) -> None:
    with Journal(database) as journal, following(database) as replica:
        is_following(replica)
        journal.append([seen(1)])
        fold_until(replica, lambda: replica.center.queues, "the row", timeout=0.5)


def test_wake_is_called_when_there_is_something_to_fold(database: str) -> None:
    woken = threading.Event()
    with Journal(database) as journal, following(database, wake=woken.set) as replica:
        is_following(replica)
        replica.fold(1.0)
        woken.clear()
        journal.append([seen(1)])
        # A wake for a change of standing may still be on its way: the row itself is what has to be there.
        wait_until(lambda: woken.is_set() and replica.backlog == 1, "woken with one row to fold")


def test_folding_stops_at_its_budget_and_goes_on_later(database: str) -> None:
    with Journal(database) as journal:
        journal.append([seen(n) for n in range(3000)])
        with following(database) as replica:
            wait_until(lambda: replica.backlog > 3000, "all rows read")
            replica.fold(0.0)
            assert replica.backlog > 0
            assert 0 < replica.center.seq < journal.last_seq()
            while replica.backlog:
                replica.fold(0.001)
            assert len(replica.center.queues) == 3000


def test_rows_stay_in_the_database_while_nobody_folds(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replicas, "MOST_WAITING", 2000)
    with Journal(database) as journal:
        journal.append([seen(n) for n in range(6000)])
        with following(database) as replica:
            wait_until(lambda: replica.backlog > 2000, "the limit reached")
            assert replica.backlog <= 2000 + replicas.BATCH + 1
            fold_until(replica, lambda: len(replica.center.queues) == 6000, "all 6000")


def test_it_starts_from_the_newest_checkpoint_and_reads_the_tail(database: str) -> None:
    with Journal(database) as journal:
        seq = journal.append([seen(1), seen(2)]).last
        marked = Center()
        marked.day = "from the checkpoint"
        journal.save_checkpoint(seq, 1002.0, dump_center(marked))
        journal.append([seen(3)])
        with following(database) as replica:
            fold_until(replica, lambda: replica.center.queues, "the tail")
            assert replica.center.day == "from the checkpoint"
            assert list(replica.center.queues) == ["lab/q3"]
            assert replica.center.seq == journal.last_seq()


def other_version() -> str:
    outer = json.loads(dump_center(Center()))
    outer["version"] += 1
    return json.dumps(outer)


@pytest.mark.expected_log(r"WARNING console.store.coldstart: the checkpoint at row \d+ is left aside")
@pytest.mark.parametrize("content", ["", "{", "null", "\u202e not json", other_version()])
def test_an_unreadable_checkpoint_is_left_aside_and_the_log_folded_whole(database: str, content: str) -> None:
    with Journal(database) as journal:
        seq = journal.append([seen(1), seen(2)]).last
        journal.save_checkpoint(seq, 1002.0, content)
        with following(database) as replica:
            fold_until(replica, lambda: len(replica.center.queues) == 2, "both queues, from the log")


def test_an_older_checkpoint_serves_when_the_newest_cannot_be_read(
    database: str, expect_log: Callable[[str], None]
) -> None:
    expect_log("the checkpoint at row .* is left aside")
    with Journal(database) as journal:
        first = journal.append([seen(1)]).last
        marked = Center()
        marked.day = "older"
        journal.save_checkpoint(first, 1001.0, dump_center(marked))
        journal.save_checkpoint(journal.append([seen(2)]).last, 1002.0, "broken")
        with following(database) as replica:
            fold_until(replica, lambda: replica.center.seq == journal.last_seq(), "the end")
            assert (replica.center.day, list(replica.center.queues)) == ("older", ["lab/q2"])


@pytest.mark.expected_log(r"WARNING console.store.replica: a row this program cannot read")
def test_a_row_of_a_newer_program_is_told_and_the_rest_read(database: str) -> None:
    with Journal(database) as journal:
        journal.append_lines([(1.0, "CallTeleported", "lab", "t1", "{}")])
        journal.append([seen(1)])
        with following(database) as replica:
            fold_until(replica, lambda: replica.center.queues, "the row after it")
            assert replica.state.unreadable == 1


def test_what_is_asked_is_committed_before_it_is_told(database: str) -> None:
    told: list[CommandAsked] = []
    with Journal(database) as journal, following(database) as replica:
        done = replica.ask(ready(1))
        done.add_done_callback(lambda future: told.append(future.result()))
        event = done.result(10)
        assert [row.event for row in journal.read(0)] == [event]
        assert (event.ref, event.link, event.command) == ("c1", "", ready(1))
        assert abs(event.at - journal.now()) < 5
        wait_until(lambda: told == [event], "the callback")
        fold_until(replica, lambda: replica.center.orders, "the order in the centre")


def test_asking_twice_is_one_row(database: str) -> None:
    with Journal(database) as journal, following(database) as replica:
        first, second = replica.ask(ready(1)), replica.ask(ready(1))
        first.result(10), second.result(10)
        assert len(journal.read(0)) == 1


def test_two_consoles_ask_while_an_engine_writes_and_all_see_the_same(database: str) -> None:
    with Journal(database) as journal, following(database) as one, following(database) as two:
        asked: list[Future[CommandAsked]] = []
        for number in range(40):
            asked.append((one, two)[number % 2].ask(ready(number)))
            journal.append([seen(number * 10 + n) for n in range(10)])
        for future in asked:
            future.result(20)
        last = journal.last_seq()
        for replica in (one, two):
            fold_until(replica, lambda replica=replica: replica.center.seq == last, "the end")  # type: ignore[misc]
            assert len(replica.center.queues) == 400
            assert len(replica.center.orders) == 40
        assert dump_center(one.center) == dump_center(two.center)


def test_what_cannot_be_recorded_in_time_fails_aloud(tmp_path: Any, expect_log: Callable[[str], None]) -> None:
    expect_log("journal lost: .*is no directory|journal lost")
    (tmp_path / "file").write_text("not a folder")
    with following(f"sqlite:///{tmp_path}/file/journal.sqlite", patience_s=0.2) as replica:
        done = replica.ask(ready(1))
        with pytest.raises(StoreLost, match="SetReady was not asked"):
            done.result(10)
        assert replica.state.lost
        assert replica.state.lost_since > 0
        assert "journal.sqlite" in replica.state.why


def test_a_journal_that_cannot_be_written_is_still_read(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "BUSY_S", 0.1)
    with Journal(sqlite_database) as journal, following(sqlite_database, patience_s=0.5) as replica:
        is_following(replica)
        with closing(journal.database.connect_sqlite()) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute(
                "INSERT INTO journal (at, kind, link, ref, body, written, writer) "
                """VALUES (1, 'QueueSeen', 'lab', 'q1', '{"queue":"lab/q1","name":"One"}', 1, 'x')"""
            )
            late = replica.ask(ready(1))
            with pytest.raises(StoreLost, match=r"SetReady was not asked .*may have arrived.*locked"):
                late.result(10)
            assert replica.state.phase is Phase.FOLLOWING
            other.execute("COMMIT")
        fold_until(replica, lambda: replica.center.queues, "the row of the other")
        assert replica.ask(ready(3)).result(10).ref == "c3"


def test_what_is_asked_of_a_stopped_console_fails_at_once(sqlite_database: str) -> None:
    with following(sqlite_database) as replica:
        is_following(replica)
    with pytest.raises(StoreLost, match="closing"):
        replica.ask(ready(1)).result(1)


def test_the_engine_is_seen_by_its_lease_and_the_console_by_its_own(database: str) -> None:
    with Journal(database) as journal, following(database, presence="console/test:1") as replica:
        wait_until(lambda: any(lease.name == "console/test:1" for lease in journal.read_leases()), "presence")
        assert replica.state.engine_age_s < 0
        assert not replica.state.engine_alive
        fence = journal.acquire("engine", "engine@here:1", 30.0)
        assert fence is not None
        wait_until(lambda: replica.state.engine_alive, "the engine alive")
        assert 0 <= replica.state.engine_age_s < 30
        journal.release(fence)
        wait_until(lambda: not replica.state.engine_alive, "the engine gone")
    with Journal(database) as journal:
        lease = journal.read_lease("console/test:1")
        assert lease is not None
        assert not lease.held


@pytest.mark.expected_log("is not the one read before; it is read anew")
@pytest.mark.expected_log("journal lost")
def test_a_journal_put_back_from_a_backup_is_read_anew(postgres_database: str) -> None:
    with Journal(postgres_database) as journal, following(postgres_database) as replica:
        journal.append([seen(n) for n in range(10)])
        fold_until(replica, lambda: len(replica.center.queues) == 10, "ten queues")
        with journal.database.write() as connection:
            connection.execute(text("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE"))
            connection.execute(CUT_OTHERS)
            connection.execute(text("DELETE FROM journal WHERE seq > 3"))
        journal.append([seen(20)])
        fold_until(replica, lambda: list(replica.center.queues)[-1:] == ["lab/q20"], "the new row")
        assert len(replica.center.queues) == 4


CUT_OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def cut_other_connections(journal: Journal) -> None:
    with journal.database.read() as connection:
        connection.execute(CUT_OTHERS)


@pytest.mark.expected_log("journal lost: ")
def test_a_cut_connection_loses_nothing(postgres_database: str) -> None:
    with Journal(postgres_database) as journal, following(postgres_database) as replica:
        is_following(replica)
        for number in range(5):
            journal.append([seen(number)])
        cut_other_connections(journal)
        for number in range(5, 10):
            journal.append([seen(number)])
        fold_until(replica, lambda: len(replica.center.queues) == 10, "all ten")
        wait_until(lambda: replica.state.phase is Phase.FOLLOWING, "following again")
        assert replica.state.lost_since == 0.0


@pytest.mark.expected_log("WARNING console.store.coldstart: .*the journal has no such row")
def test_a_checkpoint_of_another_journal_is_left_aside(database: str) -> None:
    with Journal(database) as journal:
        journal.append([seen(1)])
        journal.save_checkpoint(99, 1002.0, dump_center(Center(day="another")))
        with following(database) as replica:
            fold_until(replica, lambda: replica.center.queues, "the log")
            assert replica.center.day == ""


@pytest.mark.expected_log("ERROR console.store.replica: following the journal failed")
@pytest.mark.expected_log("WARNING console.store.replica: journal lost: following the journal failed")
def test_a_mistake_in_the_thread_is_shown_and_survived(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Journal(database) as journal, following(database) as replica:
        is_following(replica)
        with monkeypatch.context() as patched:
            patched.setattr(replica.journal, "read_leases", lambda: 1 / 0)
            wait_until(lambda: replica.state.lost, "shown")
            assert "division by zero" in replica.state.why
        journal.append([seen(1)])
        fold_until(replica, lambda: replica.center.queues, "the row")
        wait_until(lambda: not replica.state.lost, "following again")


@pytest.mark.expected_log("ERROR console.store.asks: a command could not be recorded")
def test_a_mistake_while_recording_is_told_to_whoever_asked(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with following(database) as replica:
        is_following(replica)
        with monkeypatch.context() as patched:
            patched.setattr(replica.journal, "append", lambda _: 1 / 0)
            with pytest.raises(StoreLost, match="division by zero"):
                replica.ask(ready(1)).result(10)
        assert replica.ask(ready(2)).result(10).ref == "c2"


def test_who_cancels_in_time_does_not_disturb_the_others(database: str) -> None:
    with following(database) as replica:
        asked = [replica.ask(ready(number)) for number in range(20)]
        for future in asked[::2]:
            future.cancel()
        for future in asked[1::2]:
            assert future.result(10)
        assert replica.ask(ready(99)).result(10).ref == "c99"
