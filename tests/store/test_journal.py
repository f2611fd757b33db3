"""The journal on both databases: once, in one order, whoever writes; nothing hostile breaks it."""

import math
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.center.commands import SetReady
from console.center.events import CallIdentified, CommandAsked, Event
from console.store.journal import Journal
from console.store.lines import from_word, to_word
from tests.helpers.waiting import wait_until

ROOT = Path(__file__).parents[2]


def named(ref: str, link: str = "lab", cli: str = "1") -> CallIdentified:
    return CallIdentified(1000.0, ref, link, call=f"{link}/7", cli=cli)


def witness(address: str, query: str) -> list[tuple[str, ...]]:
    """The answer of a program that is not ours: psql or sqlite3 (their libraries where the programs are not there)."""
    if address.startswith("sqlite"):
        file, program = address.removeprefix("sqlite:///"), shutil.which("sqlite3")
        words = [program or "", "-separator", "\t", file, query]
    else:
        program = shutil.which("psql")
        words = [program or "", "-X", "-A", "-t", "-F", "\t", "-d", address, "-c", query]
    if program:
        done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)
        return [tuple(line.split("\t")) for line in done.stdout.splitlines()]
    if address.startswith("sqlite"):
        other = sqlite3.connect(file)
        rows = other.execute(query).fetchall()
        other.close()
    else:
        with psycopg.connect(address) as connection:
            rows = connection.execute(query.encode()).fetchall()
    return [tuple(map(str, row)) for row in rows]


def test_rows_are_read_in_order_as_they_were_written(database: str) -> None:
    events: list[Event] = [named(f"r{n}") for n in range(2500)]
    with Journal(database, writer="engine@here:1") as journal:
        span = journal.append(events)
        assert (span.added, span.last - span.first) == (2500, 2499)
        assert journal.last_seq() == span.last
        rows = journal.read(0, 1000)
        rows += journal.read(rows[-1].seq, 10_000)
        assert [row.event for row in rows] == events
        assert [row.seq for row in rows] == list(range(span.first, span.last + 1))
        assert journal.read(span.last) == []
    told = witness(database, "SELECT count(*), min(ref), max(writer), min(kind) FROM journal")
    assert told == [("2500", "r0", "engine@here:1", "CallIdentified")]


def test_recording_twice_is_one_row(database: str) -> None:
    with Journal(database) as journal:
        assert journal.append([named("a"), named("b")]).added == 2
        before = journal.last_seq()
        again = journal.append([named("a"), named("b")])
        assert (again.first, again.last, again.added) == (0, 0, 0)
        assert journal.last_seq() == before
        mixed = journal.append([named("c"), named("a"), named("c", cli="later"), named("d"), named("c", link="other")])
        assert mixed.added == 3
        rows = journal.read(0)
        assert [(row.event.link, row.event.ref) for row in rows if row.event] == [
            ("lab", "a"), ("lab", "b"), ("lab", "c"), ("lab", "d"), ("other", "c"),
        ]  # fmt: skip
        assert (mixed.first, mixed.last) == (rows[2].seq, rows[4].seq)
    assert witness(database, "SELECT count(*) FROM journal") == [("5",)]


def test_nothing_to_append_is_nothing_written(database: str) -> None:
    with Journal(database) as journal:
        assert journal.append([]).added == 0
        assert journal.last_seq() == 0


@pytest.mark.parametrize("at", [math.nan, math.inf, -math.inf])
def test_a_time_that_is_no_number_is_refused_and_nothing_written(database: str, at: float) -> None:
    with Journal(database) as journal:
        with pytest.raises(ValueError, match="no number"):
            journal.append([named("a"), CallIdentified(at, "b", "lab", call="lab/1")])
        assert journal.last_seq() == 0


hostile = st.text(max_size=40) | st.sampled_from(
    ["", "\0", '"', '"quoted"', "\ud800", "\udc80\udcff", "\\", "\\N", "\\.", "a\tb\nc\rd", "'; DROP TABLE journal; --"]
)
anything = hostile | st.text(st.characters(exclude_categories=()), max_size=40)


@given(st.lists(st.tuples(anything, anything, anything), max_size=20))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_hostile_text_comes_back_as_it_went(database: str, texts: list[tuple[str, str, str]]) -> None:
    with Journal(database) as journal:
        after = journal.last_seq()
        salt = f"{after}:"
        events = [named(salt + ref, link, cli) for link, ref, cli in texts]
        first_of = {(event.link, event.ref): event for event in reversed(events)}
        assert journal.append(events).added == len(first_of)
        rows = journal.read(after)
        assert {(row.event.link, row.event.ref): row.event for row in rows if row.event} == first_of


@given(anything)
def test_words_survive(text: str) -> None:
    word = to_word(text)
    assert "\0" not in word
    word.encode("utf-8")
    assert from_word(word) == text


def test_a_ref_longer_than_an_index_takes_is_still_one_row(database: str) -> None:
    long = ["x" * 100_000 + "1", "x" * 100_000 + "2", "\udcff" * 5000, "\0" * 199, "\0" + "🏳" * 500]
    with Journal(database) as journal:
        assert journal.append([named(ref, link=ref) for ref in long]).added == 5
        assert journal.append([named(ref, link=ref) for ref in long]).added == 0
        assert len(journal.read(0)) == 5


def test_a_large_body_is_kept_whole(database: str) -> None:
    large = named("a", cli="\u202e🏳️‍🌈\\" * 300_000)
    with Journal(database) as journal:
        journal.append([large])
        assert journal.read(0)[0].event == large


def test_order_holds_with_four_writers_and_no_reader_skips_a_row(database: str) -> None:
    names = ["w1", "w2", "w3", "w4"]
    with Journal(database) as journal:
        journal.open()
        words = [sys.executable, str(Path(__file__).with_name("writer.py")), database]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        writers = [
            subprocess.Popen([*words, name, "40", "25"], stdout=subprocess.PIPE, text=True, env=environment)
            for name in names
        ]
        followed: list[tuple[int, str]] = []

        def follow() -> bool:
            journal.wait(0.2)
            while rows := journal.read(followed[-1][0] if followed else 0, 300):
                followed.extend((row.seq, row.event.ref) for row in rows if row.event)
            return len(followed) >= 4000

        try:
            wait_until(follow, "4000 rows followed", timeout=60)
        finally:
            spans = [writer.communicate(timeout=30)[0].splitlines() for writer in writers]
        assert [writer.returncode for writer in writers] == [0, 0, 0, 0]
        assert sorted(ref for _, ref in followed) == sorted(f"{name}:{n}" for name in names for n in range(1000))
        for name in names:  # each writer's own rows are in its own order
            assert [ref for _, ref in followed if ref.startswith(name)] == [f"{name}:{n}" for n in range(1000)]
        place = {ref: seq for seq, ref in followed}
        for name, told in zip(names, spans, strict=True):
            for batch, line in enumerate(told):
                first, last, added = map(int, line.split())
                assert (place[f"{name}:{batch * 25}"], place[f"{name}:{batch * 25 + 24}"], added) == (first, last, 25)
    assert witness(database, "SELECT count(*), count(DISTINCT ref) FROM journal") == [("4000", "4000")]


def test_waiting_ends_when_another_process_commits(database: str) -> None:
    with Journal(database) as reader, Journal(database) as writer:
        assert reader.wait(5.0)  # the first call always says: look
        while reader.wait(0.1):
            pass
        woken = threading.Event()
        thread = threading.Thread(target=lambda: reader.wait(30.0) and woken.set())
        thread.start()
        assert not woken.wait(0.1)
        writer.append([named("a")])
        assert woken.wait(1.0)
        thread.join()
        assert not reader.wait(0.05)


def test_waiting_ends_when_it_is_rung(database: str) -> None:
    with Journal(database) as journal:
        while journal.wait(0.1):
            pass
        thread = threading.Thread(target=lambda: journal.wait(30.0))
        thread.start()
        journal.wake()
        thread.join(5.0)
        assert not thread.is_alive()


def test_a_notification_holds_a_seq_and_nothing_else(postgres_database: str) -> None:
    with Journal(postgres_database) as journal, psycopg.connect(postgres_database, autocommit=True) as other:
        other.execute("LISTEN centralino_journal")
        seqs = [journal.append([named(ref, cli="secret")]).last for ref in ("a", "b")]
        seqs.append(journal.append([named("a"), named("c")]).last)
        heard = [note.payload for note in other.notifies(timeout=5, stop_after=3)]
        assert heard == [str(seq) for seq in seqs]


def test_peoples_work_is_synced_and_facts_need_not_be(sqlite_database: str) -> None:
    levels: list[int] = []
    with Journal(sqlite_database) as journal:
        for event in (
            named("a"),
            CommandAsked(1.0, "c1", "", SetReady(id="c1", who="anna", agent="lab/1")),
            named("b"),
        ):
            journal.append([event])
            with journal.database.read() as connection:  # one thread: the pool gives the same connection
                levels.append(int(connection.exec_driver_sql("PRAGMA synchronous").scalar_one()))
                assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    assert levels == [1, 2, 1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_the_file_is_for_its_owner_only(sqlite_database: str) -> None:
    with Journal(sqlite_database) as journal:
        journal.append([named("a")])
        for file in Path(sqlite_database.removeprefix("sqlite:///")).parent.iterdir():
            assert file.stat().st_mode & 0o077 == 0, file


def test_now_is_the_databases_clock(database: str) -> None:
    with Journal(database) as journal:
        first, second = journal.now(), journal.now()
        assert 1.6e9 < first <= second < 4e9
