"""The database is lost, restarted, blocked, full or shut to us: told in words, nothing lost, nothing twice.

Long because the cases of one subject share its fixtures and read as one list.
"""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from console.center.commands import SetReady
from console.center.events import CallIdentified
from console.secrets import Secret
from console.store import database as databases
from console.store import replica as replicas
from console.store.address import hide_password, parse_address
from console.store.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreLost, StoreRefused
from console.store.faults import typed
from console.store.journal import Journal
from console.store.lines import Row
from console.store.replica import Replica
from console.store.standing import Phase
from tests.helpers import postgres
from tests.helpers.waiting import wait_until

LINUX = pytest.mark.skipif(not Path("/proc").exists(), reason="needs Linux's signals")


def identified(number: int) -> CallIdentified:
    return CallIdentified(1000.0 + number, f"r{number}", "lab", call="lab/1", cli=str(number))


def append_for_sure(journal: Journal, number: int) -> int:
    """What an engine does: again and again until it is recorded. Gives how often it failed."""
    failures = 0

    def attempt() -> bool:
        nonlocal failures
        try:
            journal.append([identified(number * 10 + n) for n in range(10)])
        except StoreLost:
            failures += 1
            return False
        return True

    wait_until(attempt, f"batch {number} recorded", timeout=30, pace=0.05)
    return failures


def backends(address: str) -> list[int]:
    with psycopg.connect(address) as connection:
        found = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).fetchall()
    return [int(row[0]) for row in found]


@LINUX
@pytest.mark.postgres
@pytest.mark.expected_log("journal lost: ")
def test_a_server_that_crashes_and_recovers_in_the_middle_loses_and_doubles_nothing(postgres_server: str) -> None:
    with (
        postgres.server() as server,  # its own: all connections to it are cut
        postgres.database(server) as address,
        Journal(address) as journal,
        following(address) as replica,
    ):
        failures = append_for_sure(journal, 0)
        for number in range(1, 60):
            if number in (20, 40):
                os.kill(backends(address)[0], signal.SIGKILL)  # the whole server goes through crash recovery
            failures += append_for_sure(journal, number)
        assert failures > 0
        last = journal.last_seq()
        wait_until(lambda: replica.fold(1.0) is not None and replica.center.seq == last, "the end", timeout=30)
        with psycopg.connect(address) as connection:
            told = connection.execute("SELECT count(*), count(DISTINCT ref) FROM journal").fetchone()
        assert told == (600, 600)
        wait_until(lambda: replica.state.phase is Phase.FOLLOWING, "following again")


@contextmanager
def following(address: str) -> Iterator[Replica]:
    replica = Replica(address, lambda: None)
    replica.start()
    try:
        yield replica
    finally:
        assert replica.stop(30)


@LINUX
@pytest.mark.expected_log("journal lost", optional=True)
def test_a_server_frozen_for_seconds_is_shown_and_then_nothing_is_missing(
    postgres_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicas, "STALLED_S", 0.5)
    with Journal(postgres_database) as journal, following(postgres_database) as replica:
        journal.append([identified(1)])
        wait_until(lambda: replica.state.phase is Phase.FOLLOWING, "following")
        frozen = backends(postgres_database)
        for pid in frozen:
            os.kill(pid, signal.SIGSTOP)
        try:
            wait_until(lambda: replica.state.lost, "shown as lost")
            assert "does not answer" in replica.state.why
            assert replica.now() - 10 < replica.state.lost_since < replica.now()
            asked = replica.ask(SetReady(id="c1", who="anna", agent="lab/104"))
            appending = threading.Thread(target=append_for_sure, args=(journal, 5))
            appending.start()
            replica.fold(1.0)
            assert not asked.done()  # asked is only what is committed
        finally:
            for pid in frozen:
                os.kill(pid, signal.SIGCONT)
        appending.join(30)
        assert asked.result(30).ref == "c1"
        last = journal.last_seq()
        wait_until(lambda: replica.fold(1.0) is not None and replica.center.seq == last, "all rows")
        assert len(journal.read(0)) == 12


def test_a_writer_that_holds_the_journal_too_long_is_told(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "BUSY_S", 0.2)
    monkeypatch.setattr(databases, "_SESSION", databases._SESSION.replace("10s", "200ms"))
    with Journal(database) as journal, Journal(database) as other:
        other.open()
        journal.open()
        with holding(other), pytest.raises(StoreBusy, match="tried again by itself"):
            journal.append([identified(1)])
        assert journal.append([identified(1)]).added == 1


@contextmanager
def holding(journal: Journal) -> Iterator[None]:
    """The writer's lock, held by somebody who does not let go."""
    if journal.database.is_sqlite:
        with closing(journal.database.connect_sqlite()) as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield
            connection.execute("ROLLBACK")
    else:
        with journal.database.connect_postgres() as connection:
            connection.execute("SET idle_in_transaction_session_timeout = 0")
            connection.execute("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE")
            yield
            connection.rollback()


def test_a_client_frozen_inside_its_transaction_does_not_hold_the_others_for_ever(
    postgres_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = databases._SESSION
    monkeypatch.setattr(databases, "_SESSION", session.replace("session_timeout = '10s'", "session_timeout = '300ms'"))
    with Journal(postgres_database) as journal:
        journal.open()
        frozen = journal.database.connect_postgres()
        frozen.execute("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE")
        assert journal.append([identified(1)]).added == 1  # the server cut the frozen one off
        with pytest.raises(psycopg.errors.IdleInTransactionSessionTimeout):
            frozen.execute("SELECT 1")
        frozen.close()


def test_a_full_disk_is_told_and_room_made_lets_it_go_on(sqlite_database: str) -> None:
    with Journal(sqlite_database) as journal:
        journal.append([identified(1)])
        with journal.database.read() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 30")
        with pytest.raises(StoreFull, match="make room"):
            journal.append([identified(number) for number in range(5000)])
        assert len(journal.read(0)) == 1
        with journal.database.read() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert journal.append([identified(number) for number in range(5000)]).added == 4999


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreRefused, match=r"journal\.sqlite"):
        Journal(f"sqlite:///{tmp_path}/file/journal.sqlite").open()


def test_a_server_that_is_not_there_is_told_within_its_time(tmp_path: Path) -> None:
    with pytest.raises(StoreLost, match="postgresql://anna@/calls"):
        Journal(f"postgresql://anna@/calls?host={tmp_path}&port=1").open()


def test_a_database_or_table_that_is_not_there_is_told(postgres_database: str) -> None:
    with pytest.raises(StoreRefused, match="does not exist"):
        Journal(postgres_database.replace("/test_", "/no_test_")).open()
    with Journal(postgres_database) as journal:
        journal.open()
        with journal.database.write() as connection:
            connection.execute(text("DROP TABLE journal"))
        with pytest.raises(StoreDamaged, match="journal"):
            journal.append([identified(1)])


def test_a_standby_is_refused(postgres_database: str) -> None:
    with Journal(postgres_database) as journal:
        journal.open()
        with journal.database.write() as connection:
            name = connection.execute(text("SELECT current_database()")).scalar_one()
            connection.execute(text(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'))
        journal.close()
        with pytest.raises(StoreRefused, match="read-only"):
            journal.append([identified(1)])


def test_several_hosts_are_tried_in_turn(postgres_database: str, tmp_path: Path) -> None:
    host = postgres_database.partition("host=")[2].partition("&")[0]
    port = postgres_database.partition("port=")[2]
    bare = postgres_database.partition("?")[0]
    several = f"{bare}?host={tmp_path},{host}&port={port}&target_session_attrs=read-write"
    with Journal(several) as journal:
        assert journal.append([identified(1)]).added == 1


@pytest.mark.parametrize(
    "error",
    [
        psycopg.OperationalError("connection failed: password swordfish refused"),
        psycopg.errors.DiskFull("swordfish"),
        sqlite3.OperationalError("swordfish: no such table"),
        OSError(28, "No space left on device: swordfish"),
    ],
)
def test_no_password_is_ever_told(error: Exception) -> None:
    for address in (
        parse_address("postgresql://anna@host/calls", Secret("swordfish")),
        parse_address("postgresql://anna:swordfish@host:5432,other/calls?sslmode=require"),
        parse_address("postgresql://host/calls?user=anna&password=swordfish"),
    ):
        told = typed(error, address)
        assert isinstance(told, StoreError)
        for said in (str(told), repr(told), address.shown, repr(address), hide_password(address.conninfo)):
            assert "swordfish" not in said
        assert "host" in str(told)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://anna:a:b@c/d@host/db", "postgresql://anna:***@host/db"),
        ("postgresql://anna:p%40ss@one:5432,two:5433/db?x=1", "postgresql://anna:***@one:5432,two:5433/db?x=1"),
        ("postgresql://host/db?password=x&sslmode=y", "postgresql://host/db?password=***&sslmode=y"),
        ("postgresql+psycopg://anna@host/db", "postgresql+psycopg://anna@host/db"),
        ("sqlite:////var/lib/a:b@c.sqlite", "sqlite:////var/lib/a:b@c.sqlite"),
        ("sqlite:///C:/journal.sqlite", "sqlite:///C:/journal.sqlite"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, shown: str) -> None:
    assert hide_password(address) == shown
    assert parse_address(address).shown == shown


def test_a_password_comes_apart_and_is_used(postgres_database: str, postgres_server: str) -> None:
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS test_anna")
        connection.execute("CREATE ROLE test_anna LOGIN SUPERUSER PASSWORD 'swordfish'")
    address = postgres_database.replace("postgres@", "test_anna@", 1)
    try:
        with Journal(address, Secret("swordfish")) as journal:
            with closing(journal.database.connect_postgres()) as connection:
                assert connection.info.password == "swordfish"
            assert "swordfish" not in journal.shown
    finally:
        with psycopg.connect(postgres_database, autocommit=True) as connection:
            connection.execute("DROP OWNED BY test_anna CASCADE")
            connection.execute("DROP ROLE test_anna")


def test_the_file_taken_away_is_told_and_its_return_read(sqlite_database: str, tmp_path: Path) -> None:
    file = Path(sqlite_database.removeprefix("sqlite:///"))
    with Journal(sqlite_database) as journal:
        journal.append([identified(1)])
    shutil.move(file, tmp_path / "away")
    file.mkdir()
    with pytest.raises(StoreRefused):
        Journal(sqlite_database).append([identified(2)])
    file.rmdir()
    shutil.move(tmp_path / "away", file)
    with Journal(sqlite_database) as journal:
        assert journal.append([identified(2)]).added == 1
        assert len(journal.read(0)) == 2


def test_a_writer_killed_at_any_moment_leaves_whole_batches_and_all_it_was_told(database: str) -> None:
    chance = random.Random(7)
    script = Path(__file__).with_name("writer.py")
    environment = {**os.environ, "PYTHONPATH": str(script.parents[2])}
    with Journal(database) as journal:
        journal.open()
        for turn in range(int(os.environ.get("CENTRALINO_TEST_KILLS", "4"))):
            words = [sys.executable, str(script), database, f"w{turn}", "100000", "50"]
            with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as writer:
                assert writer.stdout is not None
                told = [writer.stdout.readline() for _ in range(chance.randrange(1, 40))]
                writer.kill()
                told += writer.stdout.readlines()
            committed = [line for line in told if len(line.split()) == 3 and line.endswith("\n")]
            rows = [row for row in read_all(journal) if row.event and row.event.link == f"w{turn}"]
            assert [row.event.ref for row in rows if row.event] == [f"w{turn}:{n}" for n in range(len(rows))]
            assert len(rows) % 50 == 0
            assert len(committed) * 50 <= len(rows) <= len(committed) * 50 + 50


def read_all(journal: Journal) -> list[Row]:
    return journal.read(0, 10_000_000)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (psycopg.errors.DiskFull("could not extend file"), StoreFull),
        (psycopg.errors.LockNotAvailable("canceling statement due to lock timeout"), StoreBusy),
        (psycopg.errors.DeadlockDetected("deadlock"), StoreBusy),
        (psycopg.errors.AdminShutdown("terminating connection"), StoreLost),
        (psycopg.errors.TooManyConnections("sorry, too many clients already"), StoreLost),
        (psycopg.errors.InvalidPassword("password authentication failed"), StoreRefused),
        (psycopg.errors.InsufficientPrivilege("permission denied"), StoreRefused),
        (psycopg.errors.ReadOnlySqlTransaction("cannot execute COPY"), StoreRefused),
        (psycopg.OperationalError("server closed the connection"), StoreLost),
        (psycopg.ProgrammingError("invalid connection option"), StoreRefused),
        (OSError(28, "No space left on device"), StoreFull),
        (PermissionError(13, "Permission denied"), StoreRefused),
    ],
)
def test_each_fault_has_its_type(error: Exception, kind: type[StoreError]) -> None:
    told = typed(error, parse_address("postgresql://anna@host/calls"))
    assert type(told) is kind
    assert " ".join(str(error).split()).lower() in str(told).lower()


def test_a_mistake_of_the_program_is_not_taken_for_a_fault() -> None:
    mistake = psycopg.errors.SyntaxError("near FROM")
    assert typed(mistake, parse_address("postgresql://anna@host/calls")) is mistake
