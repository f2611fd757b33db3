"""The hot path: many lines into the journal in one statement, each once.

SQLite: one `executemany` that leaves alone what is there. PostgreSQL: COPY straight into the table; only when a row is
there already is that taken back and done again by an INSERT that leaves it alone. Both run inside the caller's
transaction, which holds the one writer's lock, so that the order of `seq` is the order of commits.
"""

import time
from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg.errors import UniqueViolation
from sqlalchemy import Connection

from console.store.lines import Line, Span

CHANNEL = "centralino_journal"
_LOCK = 0x6A6F75726E616C  # one writer at a time; any number that all our programs share

_SQLITE = (
    "INSERT INTO journal (at, kind, link, ref, body, written, writer) VALUES {rows} ON CONFLICT (link, ref) DO NOTHING"
)
_SQLITE_ROW = "(?, ?, ?, ?, ?, {written!r}, {writer})"
_TOGETHER = 40
"""So few lines go in one statement: between those of an `executemany` other threads take the interpreter each time."""
_LAST = "SELECT coalesce(max(seq), 0) FROM journal"
_COPY = "COPY journal (at, kind, link, ref, body, written, writer) FROM STDIN"
_INSERT = (
    "WITH fresh AS (INSERT INTO journal (at, kind, link, ref, body, written, writer) "
    "SELECT at, kind, link, ref, body, extract(epoch FROM clock_timestamp()), %s FROM unnest("
    "%s::float8[], %s::text[], %s::text[], %s::text[], %s::text[]) WITH ORDINALITY "
    "AS line (at, kind, link, ref, body, place) ORDER BY place ON CONFLICT (link, ref) DO NOTHING RETURNING seq) "
    "SELECT coalesce(min(seq), 0), coalesce(max(seq), 0), count(*) FROM fresh"
)
_PUBLISH = (
    f"SELECT last, pg_notify('{CHANNEL}', last::text) "
    "FROM (SELECT currval(pg_get_serial_sequence('journal', 'seq')) AS last) AS it"
)
_NOTHING = Span(0, 0, 0)


def hold_writer_lock(connection: Connection) -> None:
    """Be the only writer until the transaction ends. On SQLite `BEGIN IMMEDIATE` already is that."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def append_lines(connection: Connection, lines: Sequence[Line], writer: str) -> Span:
    """Write the lines that are not there yet, in their order. The caller holds the writer's lock."""
    if not lines:
        return _NOTHING
    if connection.dialect.name == "sqlite":
        return _append_sqlite(connection, lines, writer)
    raw: psycopg.Connection[tuple[Any, ...]] | None = connection.connection.driver_connection
    assert raw is not None
    return _append_postgres(raw, lines, writer)


def _append_sqlite(connection: Connection, lines: Sequence[Line], writer: str) -> Span:
    cursor = connection.connection.cursor()
    before = cursor.execute(_LAST).fetchone()[0]
    quoted = "'" + writer.replace("'", "''") + "'"
    row = _SQLITE_ROW.format(written=time.time(), writer=quoted)
    if len(lines) <= _TOGETHER:
        values = [value for line in lines for value in line]
        cursor.execute(_SQLITE.format(rows=", ".join([row] * len(lines))), values)
    else:
        cursor.executemany(_SQLITE.format(rows=row), lines)
    added = cursor.rowcount
    return Span(before + 1, before + added, added) if added else _NOTHING


def _append_postgres(raw: "psycopg.Connection[tuple[Any, ...]]", lines: Sequence[Line], writer: str) -> Span:
    cursor = raw.cursor()
    cursor.execute("SAVEPOINT copying")
    try:
        span = _copy(cursor, lines, writer)
    except UniqueViolation:
        cursor.execute("ROLLBACK TO SAVEPOINT copying")
        span = _insert(cursor, lines, writer)
        if span.added:
            cursor.execute("SELECT pg_notify(%s, %s)", (CHANNEL, str(span.last)))
    return span


def _copy(cursor: "psycopg.Cursor[tuple[Any, ...]]", lines: Sequence[Line], writer: str) -> Span:
    """COPY's text format: a tab between columns, backslash escapes, one row a line."""
    tail = f"\t{time.time()!r}\t{_escape(writer)}\n"
    text = "".join(
        [
            f"{at!r}\t{kind}\t{_escape(link)}\t{_escape(ref)}\t{_escape(body)}{tail}"
            for at, kind, link, ref, body in lines
        ]
    )
    with cursor.copy(_COPY) as copy:
        copy.write(text)
    cursor.execute(_PUBLISH)
    row = cursor.fetchone()
    assert row is not None
    return Span(row[0] - len(lines) + 1, row[0], len(lines))


def _escape(text: str) -> str:
    if "\\" not in text and "\n" not in text and "\t" not in text and "\r" not in text:
        return text
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _insert(cursor: "psycopg.Cursor[tuple[Any, ...]]", lines: Sequence[Line], writer: str) -> Span:
    cursor.execute(_INSERT, (writer, *(list(column) for column in zip(*lines, strict=True))))
    row = cursor.fetchone()
    assert row is not None
    return Span(*row)
