"""The store beside the raw drivers: the same rows, the same table, the same durability, batch by batch in turn.

`journal()` compares `Journal.append_lines` with `sqlite3.executemany` and with `psycopg`'s COPY into a
table of the same columns and keys. Both sides are given ready rows; what encoding an event costs is told apart.
"""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg

from console.center.events import Event, LegChanged
from console.center.states import LegRole, LegState
from console.store.journal import Journal
from console.store.lines import Line, to_lines
from scripts.bench.rounds import Result
from tests.helpers import postgres

BATCH = 1000
ROWS = 60_000

_TABLE = (
    "CREATE TABLE raw_journal (seq {key}, at DOUBLE PRECISION NOT NULL, kind TEXT NOT NULL, link TEXT NOT NULL, "
    "ref TEXT NOT NULL, body TEXT NOT NULL, written DOUBLE PRECISION NOT NULL, writer TEXT NOT NULL, "
    "UNIQUE (link, ref))"
)
_INSERT = "INSERT INTO raw_journal (at, kind, link, ref, body, written, writer) VALUES (?, ?, ?, ?, ?, ?, ?)"
_COPY = "COPY raw_journal (at, kind, link, ref, body, written, writer) FROM STDIN"

Write = Callable[[Sequence[Line]], None]


def make_events(count: int) -> list[Event]:
    """Facts like those of a busy floor: legs that change, with ids as long as a real switch's."""
    return [
        LegChanged(
            1.7e9 + number / 100,
            f"{1_700_000_000 + number // 50}.{number}:{number}",
            "lab",
            call=f"lab/{1_700_000_000 + number // 50}.{number // 10}",
            leg=f"lab/PJSIP/{100 + number % 50}-{number:08x}",
            state=LegState.TALKING,
            role=LegRole.AGENT,
            agent=f"lab/PJSIP/{100 + number % 50}",
            address=f"PJSIP/{100 + number % 50}",
        )
        for number in range(count)
    ]


def journal(rows: int = ROWS, batch: int = BATCH) -> Result:
    """Journal appends on a SQLite file and on a real PostgreSQL server. A ratio of 0.67 is 1.5 times slower."""
    result = Result("journal")
    events = make_events(rows)
    began = time.perf_counter()
    lines = to_lines(events)
    result.figures["encoding: µs per event"] = round((time.perf_counter() - began) / rows * 1e6, 2)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ours.sqlite"
        with Journal(f"sqlite:///{file.as_posix()}") as own, closing(sqlite3.connect(file.with_name("raw"))) as raw:
            _compare("sqlite3 executemany", _raw_sqlite(raw), _ours(own), lines, batch, result)
    try:
        with postgres.server() as server, postgres.database(server) as address:
            with Journal(address) as own, psycopg.connect(address) as connection:
                _compare("psycopg COPY", _raw_copy(connection), _ours(own), lines, batch, result)
            result.notes.append(f"PostgreSQL {postgres.version(server)}")
    except postgres.NoServer as why:
        result.notes.append(f"no PostgreSQL here, that half was not measured: {why}")
    return result


def _ours(own: Journal) -> Write:
    def write(lines: Sequence[Line]) -> None:
        own.append_lines(lines, durable=False)

    return write


def _raw_sqlite(connection: sqlite3.Connection) -> Write:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(_TABLE.format(key="INTEGER PRIMARY KEY"))

    def write(lines: Sequence[Line]) -> None:
        written = time.time()
        connection.executemany(_INSERT, [(*line, written, "bench") for line in lines])
        connection.commit()

    return write


def _raw_copy(connection: "psycopg.Connection[tuple[Any, ...]]") -> Write:
    connection.execute(_TABLE.format(key="BIGSERIAL PRIMARY KEY").encode())
    connection.commit()

    def write(lines: Sequence[Line]) -> None:
        written = time.time()
        with connection.cursor() as cursor, cursor.copy(_COPY) as copy:
            for line in lines:
                copy.write_row((*line, written, "bench"))
        connection.commit()

    return write


def _compare(peer: str, theirs: Write, ours: Write, lines: Sequence[Line], batch: int, result: Result) -> None:
    """Batch by batch in turn, so that whatever else the machine does falls on both; medians."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for number, start in enumerate(range(0, len(lines), batch)):
        part = lines[start : start + batch]
        pair = ((theirs, seconds[0]), (ours, seconds[1]))
        for write, told in pair if number % 2 else reversed(pair):
            began = time.perf_counter()
            write(part)
            told.append(time.perf_counter() - began)
    raw, own = (statistics.median(told) for told in seconds)
    result.ratios[peer] = round(raw / own, 2)
    result.figures[f"{peer}: ms per {batch} rows"] = round(raw * 1000, 2)
    result.figures[f"centralino beside it: ms per {batch} rows ({peer})"] = round(own * 1000, 2)
