"""Migrations: from nothing, twice at once, onto an older file with a copy kept, and never onto a newer one."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, text

from console.center.events import QueueSeen
from console.store.database import Database
from console.store.errors import SchemaTooNew, StoreDamaged, StoreRefused
from console.store.journal import Journal
from console.store.migrations import HEAD, STEPS, Step
from console.store.schema import migrate

SEEN = QueueSeen(1000.0, "q1", "lab", queue="lab/q1", name="One")


def numbers(database: Database) -> list[int]:
    with database.read() as connection:
        return [int(row[0]) for row in connection.execute(text("SELECT number FROM schema_version ORDER BY number"))]


def add_column(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE checkpoint ADD COLUMN note TEXT"))


NEXT = (*STEPS, Step(HEAD + 1, "a note", add_column))


def test_steps_are_numbered_from_one_without_a_hole() -> None:
    assert [step.number for step in STEPS] == list(range(1, HEAD + 1))


def test_an_empty_database_gets_every_step_once(database: str) -> None:
    for _ in range(2):
        with Journal(database) as journal:
            assert numbers(journal.database) == list(range(1, HEAD + 1))


def test_eight_that_start_together_are_fine(database: str) -> None:
    journals = [Journal(database) for _ in range(8)]
    ready = threading.Barrier(len(journals))

    def begin(journal: Journal) -> int:
        ready.wait()
        return journal.append([SEEN]).added

    with ThreadPoolExecutor(len(journals)) as pool:
        assert sum(pool.map(begin, journals)) == 1
    assert numbers(journals[0].database) == list(range(1, HEAD + 1))
    assert len(journals[0].read(0)) == 1
    for journal in journals:
        journal.close()


def test_a_step_changes_what_is_there_and_keeps_its_rows(database: str) -> None:
    with Journal(database) as journal:
        journal.append([SEEN])
        migrate(journal.database, NEXT)
        assert numbers(journal.database)[-1] == HEAD + 1
        with journal.database.write() as connection:
            connection.execute(text("INSERT INTO checkpoint (seq, at, content, note) VALUES (1, 1, 'x', 'y')"))
        assert [row.event for row in journal.read(0)] == [SEEN]


def test_files_of_the_version_before_are_found_by_fragments(database: str) -> None:
    """Schema 6 had customers' words without an index over their fragments."""
    plain = Database(database)
    migrate(plain, STEPS[:6])
    words = [{"customer": f"c{n}", "words": f"number{n} rossi"} for n in range(3)]
    with plain.write() as connection:
        connection.execute(
            text("INSERT INTO customer_words (sort, customer, words) VALUES ('', :customer, :words)"), words
        )
        content = '{"name": "Rossi"}'
        made = text(
            "INSERT INTO customer (id, number_key, merged_into, batch, digest, changed_by, version, opened, changed, "
            "content) VALUES (:customer, '', '', '', '', '', 1, 0, 0, :content)"
        )
        connection.execute(made, [{"customer": row["customer"], "content": content} for row in words])
    plain.close()
    with Journal(database) as journal, journal.database.read() as connection:
        if journal.database.is_sqlite:
            found = "SELECT rowid FROM customer_found WHERE customer_found MATCH 'er1'"
            query = f"SELECT customer FROM customer_place WHERE place IN ({found})"
        else:
            query = "SELECT customer FROM customer_words WHERE customer_fragments(words) @> ARRAY['er1']"
        assert connection.execute(text(query)).scalars().all() == ["c1"]


def test_a_file_is_copied_before_its_schema_changes(sqlite_database: str) -> None:
    file = Path(sqlite_database.removeprefix("sqlite:///"))
    with Journal(sqlite_database) as journal:
        journal.append([SEEN])
        assert list(file.parent.glob("*.bak")) == []
        migrate(journal.database, NEXT)
    (copy,) = file.parent.glob(f"journal.sqlite.schema{HEAD}.*.bak")
    kept = sqlite3.connect(copy)
    assert kept.execute("SELECT ref FROM journal").fetchall() == [("q1",)]
    assert kept.execute("SELECT max(number) FROM schema_version").fetchall() == [(HEAD,)]
    assert kept.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    kept.close()
    with Journal(f"sqlite:///{copy}") as journal:
        assert [row.event for row in journal.read(0)] == [SEEN]


def test_a_step_that_fails_leaves_everything_as_it_was(database: str) -> None:
    def fail(connection: Connection) -> None:
        add_column(connection)
        raise RuntimeError("half-way")

    with Journal(database) as journal:
        journal.append([SEEN])
        with pytest.raises(RuntimeError, match="half-way"):
            migrate(journal.database, (*STEPS, Step(HEAD + 1, "fails", fail)))
        assert numbers(journal.database)[-1] == HEAD
        migrate(journal.database, NEXT)  # the column is not there: this would fail otherwise
        assert numbers(journal.database)[-1] == HEAD + 1


def test_a_newer_schema_is_refused_and_left_alone(database: str) -> None:
    with Journal(database) as journal:
        journal.append([SEEN])
        migrate(journal.database, NEXT)
    for _ in range(2):
        with pytest.raises(SchemaTooNew, match=f"knows schema {HEAD}.*update"):
            Journal(database).append([SEEN])
    plain = Database(database)
    with plain.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM journal")).scalar_one() == 1
    plain.close()


def test_somebody_elses_table_is_not_taken_for_ours(database: str) -> None:
    stranger = Database(database)
    with stranger.write() as connection:
        connection.execute(text("CREATE TABLE journal (entry TEXT)"))
    with pytest.raises(StoreDamaged, match="not ours"):
        Journal(database).open()
    stranger.close()


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Anna, " * 1000)
    with pytest.raises(StoreDamaged, match="not a database"):
        Journal(f"sqlite:///{file}").open()
    assert file.read_text().startswith("Dear Anna")


@pytest.mark.parametrize("address", ["", "journal.sqlite", "mysql://root@host/x", "sqlite://", "sqlite:///:memory:"])
def test_what_is_no_address_is_refused_with_a_sentence(address: str) -> None:
    with pytest.raises(StoreRefused, match="give"):
        Journal(address)


def test_a_database_that_is_not_unicode_is_refused(postgres_database: str) -> None:
    latin = f"{postgres_database.partition('?')[0].rpartition('/')[2]}_latin"
    with psycopg.connect(postgres_database, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {latin} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0".encode())
        try:
            with pytest.raises(StoreRefused, match="LATIN1"):
                Journal(postgres_database.replace("?", "_latin?", 1)).open()
        finally:
            connection.execute(f"DROP DATABASE {latin} WITH (FORCE)".encode())
