"""Is this journal's database reachable, sound, quick and guarded? For the bench and the technician's window.

Read-only on the journal: nothing is migrated and no row is written. How long a commit takes is measured beside it: in
a SQLite file of its own in the same folder, deleted again, or by an empty message in PostgreSQL's log. Results are
handed to `add` as they come; an address that cannot be reached raises `StoreError`.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect

from console.center.check import Check, Verdict, percentile
from console.secrets import Secret
from console.store.database import Database
from console.store.errors import StoreDamaged, StoreError, StoreLost, StoreRefused
from console.store.lease import ENGINE, NOW, read_leases
from console.store.migrations import HEAD

Add = Callable[..., None]
Told = Callable[[str], None]

PROMISES = ("reachable", "schema known", "sound", "commits in time", "somebody records")
REACHABLE, KNOWN, SOUND, COMMITS, RECORDED = PROMISES
ROUNDS = 20
SLOW_READ_MS, SLOW_COMMIT_MS, CLOCK_S = 50.0, 100.0, 2.0
LEAST_ROOM = 1 << 30


def probe(address: str, password: str, add: Add, told: Told) -> None:
    """All of it, on the journal at this address (`password` may be empty)."""
    database = Database(address, Secret(password) if password else None)
    try:
        _look(database, add, told)
    except StoreDamaged as error:
        add(Check("sound", Verdict.FAULT, words=str(error), advice="stop, copy it, restore a backup", promise=SOUND))
    finally:
        database.close()


def _look(database: Database, add: Add, told: Told) -> None:
    if database.address.file is not None:
        _file(database.address.file, add)
    told(f"connecting to {database.address.shown}")
    began = time.monotonic()
    with database.read() as connection:
        took = (time.monotonic() - began) * 1000
        add(
            Check(
                "reach", Verdict.FINE, took, "ms", f"{database.address.shown}, {_server(connection)}", promise=REACHABLE
            )
        )
        _reads(connection, add)
        ours = _schema(connection, add)
        if ours:
            _growth(connection, database, add)
            _sound(connection, add, told)
        _copies(connection, add)
    told(f"{ROUNDS} commits beside the journal")
    _commits(database, add)
    if ours:
        _leases(database, add)


def _file(file: Path, add: Add) -> None:
    """A SQLite file must be there already: looking must not make one."""
    if not file.exists():
        raise StoreLost(f"{file}: there is no such file; nothing was made")
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            raise StoreDamaged(f"{file} is no SQLite file: {error}") from None
    room = shutil.disk_usage(file.parent).free
    tight = room < LEAST_ROOM
    words, advice = (
        f"free where {file.name} lies",
        "make room: a journal that cannot grow stops recording" if tight else "",
    )
    add(Check("room", Verdict.FAULT if tight else Verdict.FINE, room / 1e9, "GB", words, advice))


def _server(connection: Connection) -> str:
    if connection.dialect.name == "sqlite":
        return f"SQLite {sqlite3.sqlite_version}"
    return f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one()}"


def _reads(connection: Connection, add: Add) -> None:
    now = NOW[connection.dialect.name]
    trips, offsets = [], []
    for _ in range(ROUNDS):
        sent, began = time.time(), time.monotonic()
        theirs = float(connection.exec_driver_sql(f"SELECT {now}").scalar_one())
        trips.append((time.monotonic() - began) * 1000)
        offsets.append((trips[-1], theirs - sent - trips[-1] / 2000))
    slow = percentile(trips, 95)
    verdict = Verdict.FINE if slow < SLOW_READ_MS else Verdict.NOTICE
    words = f"half of {ROUNDS} questions in {percentile(trips, 50):.2f} ms, 95 % in {slow:.2f} ms"
    add(
        Check(
            "latency", verdict, slow, "ms", words, "" if verdict is Verdict.FINE else "a slow network or a busy server"
        )
    )
    offset = min(offsets)[1]
    off = abs(offset) > CLOCK_S
    advice = "leases are kept by the database's clock, waits by the engine's: set both by NTP" if off else ""
    add(
        Check(
            "clock",
            Verdict.FAULT if off else Verdict.FINE,
            offset,
            "s",
            "the database's against this machine's",
            advice,
        )
    )


def _schema(connection: Connection, add: Add) -> bool:
    """Whether this is a journal of ours."""
    names = inspect(connection).get_table_names()
    if "schema_version" not in names or "journal" not in names:
        words = "empty: the first engine will make the tables" if not names else "holds other tables and no journal"
        advice = "" if not names else "is this the right database? give the journal one of its own"
        add(Check("schema", Verdict.NOTICE if not names else Verdict.FAULT, words=words, advice=advice, promise=KNOWN))
        return False
    number = int(connection.exec_driver_sql("SELECT max(number) FROM schema_version").scalar_one())
    if number == HEAD:
        add(Check("schema", Verdict.FINE, float(number), "", "the one this program knows", promise=KNOWN))
    elif number < HEAD:
        words = f"older than this program's {HEAD}: it is brought up at the next start, a SQLite file is copied first"
        add(
            Check("schema", Verdict.NOTICE, float(number), "", words, "back it up before the new version starts", KNOWN)
        )
    else:
        words = f"newer than this program's {HEAD}: this program will not touch it"
        add(Check("schema", Verdict.FAULT, float(number), "", words, "update this program", KNOWN))
    return True


def _growth(connection: Connection, database: Database, add: Add) -> None:
    last = int(connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal").scalar_one())
    now = float(connection.exec_driver_sql(f"SELECT {NOW[connection.dialect.name]}").scalar_one())
    hour, day = (_rows_since(connection, now - seconds, last) for seconds in (3600.0, 86400.0))
    add(Check("growth", Verdict.FINE, float(hour), "rows/h", f"{day} rows in the last day, {last} in all"))
    file = database.address.file
    if file is not None:
        parts = [part for part in (file, Path(f"{file}-wal")) if part.exists()]
        size = sum(part.stat().st_size for part in parts)
    else:
        size = int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())
    each = f"{size / last:.0f} bytes a row" if last else "no row yet"
    add(
        Check(
            "size",
            Verdict.FINE,
            size / 1e6,
            "MB",
            f"{each}; at this hour's rate {hour * 24 * size / max(last, 1) / 1e6:.0f} MB a day",
        )
    )


def _rows_since(connection: Connection, since: float, last: int) -> int:
    """Rows written since then, as far as their numbers tell: `written` grows with `seq`, so halving finds the first."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    query = f"SELECT written FROM journal WHERE seq >= {mark} ORDER BY seq LIMIT 1"
    low, high = 0, last + 1
    while low + 1 < high:
        middle = (low + high) // 2
        written = connection.exec_driver_sql(query, (middle,)).scalar()
        low, high = (low, middle) if written is not None and written > since else (middle, high)
    return last + 1 - high


def _sound(connection: Connection, add: Add, told: Told) -> None:
    if connection.dialect.name != "sqlite":
        bad = connection.exec_driver_sql(
            "SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database WHERE datname = current_database()"
        ).scalar_one()
        words = "checksum failures the server has met (if checksums are on)"
        verdict = Verdict.FAULT if int(bad) else Verdict.FINE
        add(Check("sound", verdict, float(bad), "pages", words, "restore from a backup" if int(bad) else "", SOUND))
        return
    told("looking through the file for damage")
    said = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check(5)").all()]
    if said == ["ok"]:
        add(Check("sound", Verdict.FINE, words="quick_check found nothing", promise=SOUND))
    else:
        add(
            Check(
                "sound",
                Verdict.FAULT,
                words="; ".join(said),
                advice="stop, copy the file, restore a backup",
                promise=SOUND,
            )
        )


def _copies(connection: Connection, add: Add) -> None:
    """Replication as the server sees it; PostgreSQL only."""
    if connection.dialect.name == "sqlite":
        add(Check("replication", Verdict.UNTRIED, words="a file has no replica: copy it, or use PostgreSQL"))
        return
    standby = bool(connection.exec_driver_sql("SELECT pg_is_in_recovery()").scalar_one())
    waits = str(connection.exec_driver_sql("SHOW synchronous_commit").scalar_one())
    if standby:
        words = "this is a standby: it can be read and not written to"
        add(
            Check(
                "replication", Verdict.FAULT, words=words, advice="add target_session_attrs=read-write to the address"
            )
        )
        return
    count = int(connection.exec_driver_sql("SELECT count(*) FROM pg_stat_replication").scalar_one())
    words = f"replicas connected; synchronous_commit = {waits}"
    if waits in ("off", "local"):
        advice = "set synchronous_commit = on: a crash of the server may lose acknowledged rows"
        add(Check("replication", Verdict.NOTICE, float(count), "replicas", words, advice))
    else:
        add(Check("replication", Verdict.FINE, float(count), "replicas", words))


def _commits(database: Database, add: Add) -> None:
    try:
        trips = _on_disk(database.address.file) if database.address.file is not None else _on_server(database)
    except (StoreError, OSError, sqlite3.Error) as error:
        add(Check("commit", Verdict.UNTRIED, words=f"could not be measured: {error}", promise=COMMITS))
        return
    slow = percentile(trips, 95)
    verdict = Verdict.FINE if slow < SLOW_COMMIT_MS else Verdict.NOTICE
    words = f"half of {len(trips)} commits in {percentile(trips, 50):.2f} ms, 95 % in {slow:.2f} ms"
    advice = "" if verdict is Verdict.FINE else "a slow disk: screens are as late as its commits"
    add(Check("commit", verdict, slow, "ms", words, advice, COMMITS))


def _on_disk(file: Path) -> list[float]:
    """Commits in a SQLite file of its own beside the journal, in ms."""
    trial = file.with_name(f".{file.name}.trial-{os.getpid()}")
    trips = []
    try:
        with closing(sqlite3.connect(trial, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("CREATE TABLE trial (at REAL)")
            for _ in range(ROUNDS):
                began = time.monotonic()
                connection.execute("INSERT INTO trial VALUES (?)", (began,))
                trips.append((time.monotonic() - began) * 1000)
    finally:
        for end in ("", "-wal", "-shm"):
            Path(f"{trial}{end}").unlink(missing_ok=True)
    return trips


def _on_server(database: Database) -> list[float]:
    """Commits that write an empty message into PostgreSQL's log and nothing else, in ms."""
    trips = []
    with database.read() as connection:
        for _ in range(ROUNDS):
            connection.exec_driver_sql("SELECT pg_logical_emit_message(true, 'centralino', 'trial')")
            began = time.monotonic()
            connection.commit()
            trips.append((time.monotonic() - began) * 1000)
    return trips


def _leases(database: Database, add: Add) -> None:
    try:
        leases = read_leases(database)
    except StoreRefused as error:
        add(Check("lease", Verdict.UNTRIED, words=f"cannot be read: {error}", promise=RECORDED))
        return
    engine = next((lease for lease in leases if lease.name == ENGINE), None)
    if engine is None or not engine.held:
        last = (
            f"the last, {engine.holder}, was seen {engine.age_s:.0f} s ago" if engine is not None else "none ever was"
        )
        words = f"no engine records: {last}"
        advice = "start one (centralino, or centralino engine); on a desktop the window starts its own"
        add(Check("lease", Verdict.NOTICE, words=words, advice=advice, promise=RECORDED, kept=False))
    else:
        words = f"{engine.holder} records (epoch {engine.epoch}), seen {engine.age_s:.1f} s ago"
        add(Check("lease", Verdict.FINE, engine.left_s, "s left", words, promise=RECORDED))
    others = [lease.name for lease in leases if lease.held and lease.name != ENGINE]
    if others:
        add(Check("others", Verdict.FINE, float(len(others)), "leases", ", ".join(others)))
