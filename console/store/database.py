"""One database, opened: connections that read or write in one transaction, whatever the database is.

SQLite: a file in WAL mode, `BEGIN IMMEDIATE` for whoever writes, so that nobody fails half-way for a lock.
PostgreSQL: psycopg 3 straight on libpq's address, with time-outs, so that a dead peer or a frozen writer ends in an
error and not in silence. Every error leaves here as a `StoreError`. This module knows no table.
"""

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import psycopg.conninfo
import sqlalchemy
from sqlalchemy import Connection, Engine
from sqlalchemy.pool import QueuePool

from console.secrets import Secret
from console.store.address import Address, parse_address
from console.store.faults import typed

BUSY_S = 10
"""Seconds to wait for another writer before `StoreBusy`."""
_AGAIN_S = 0.01

_SESSION = (
    f"SET lock_timeout = '{BUSY_S}s'; SET statement_timeout = '60s'; "
    f"SET idle_in_transaction_session_timeout = '{BUSY_S}s'; SET client_min_messages = 'warning'"
)
# A server that vanished without a word is noticed within about 15 s; an address may say otherwise.
_CONNECT = {
    "connect_timeout": "5",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
    "client_encoding": "utf8",
}


class Database:
    """A journal's database. Connects when first used; every thread may use it. `prepare` runs once before that."""

    def __init__(self, address: str, secret: Secret | None = None, prepare: "Callable[[Database], None] | None" = None):
        self.address: Address = parse_address(address, secret)
        self.is_sqlite = self.address.file is not None
        self._prepare = prepare
        self._opening = threading.RLock()  # `prepare` uses this database while it is being opened
        self._turn = threading.Lock()
        self._engine: Engine | None = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for questions."""
        with self._translated(), self.open().connect() as connection, _discarding_broken(connection):
            yield connection

    @contextmanager
    def write(self, durable: bool = True) -> Iterator[Connection]:
        """A transaction, committed at the end unless something was raised.

        `durable`: on stable storage when this returns. Otherwise a SQLite file may lose its last commits to a power
        cut (never to a crash of the program); PostgreSQL always keeps what it committed.
        """
        with self._translated(), self.open().connect() as connection, _discarding_broken(connection), self._my_turn():
            self._begin(connection, durable)
            yield connection
            connection.commit()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        """One writer of this process at a time: SQLite would let the next one sleep, and longer each time, until it
        looks again. Who waits in vain is told so by the database itself."""
        mine = self.is_sqlite and self._turn.acquire(timeout=BUSY_S)
        try:
            yield
        finally:
            if mine:
                self._turn.release()

    def open(self) -> Engine:
        """Connect and prepare, once. Raises StoreError; may be called again then."""
        with self._opening:
            if self._engine is None:
                engine = self._make_engine()
                try:
                    self._engine = engine
                    if self._prepare is not None:
                        self._prepare(self)
                except BaseException:
                    self._engine = None
                    engine.dispose()
                    raise
            return self._engine

    def close(self) -> None:
        """Give all idle connections back. The next use connects again."""
        with self._opening:
            if self._engine is not None:
                self._engine.dispose()
            self._engine = None

    def connect_postgres(self, autocommit: bool = False) -> "psycopg.Connection[tuple[Any, ...]]":
        """A psycopg connection of its own (for LISTEN). Raises psycopg's errors."""
        named = psycopg.conninfo.conninfo_to_dict(self.address.conninfo)
        defaults = {key: value for key, value in _CONNECT.items() if key not in named}
        if self.address.secret is not None:
            defaults["password"] = self.address.secret.reveal()
        defaults.setdefault("application_name", "centralino")
        connection = psycopg.connect(self.address.conninfo, autocommit=True, **defaults)  # type: ignore[arg-type]
        connection.execute(_SESSION)
        connection.autocommit = autocommit
        return connection

    def connect_sqlite(self) -> sqlite3.Connection:
        """A connection to the file, which is made (readable by its owner only) when it is not there."""
        file = self.address.file
        assert file is not None
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        connection = sqlite3.connect(file, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
        _use_wal(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA journal_size_limit = 67108864")
        return connection

    def translate(self, error: Exception) -> Exception:
        """The `StoreError` this error of the database means; any other error as it is."""
        return typed(error, self.address)

    def _make_engine(self) -> Engine:
        if self.is_sqlite:
            kind, creator = "sqlite+pysqlite://", self.connect_sqlite
            return sqlalchemy.create_engine(kind, creator=creator, poolclass=QueuePool, hide_parameters=True)
        return sqlalchemy.create_engine(
            "postgresql+psycopg://", creator=self.connect_postgres, pool_pre_ping=True, hide_parameters=True
        )

    def _begin(self, connection: Connection, durable: bool) -> None:
        if not self.is_sqlite:
            return
        level = "FULL" if durable else "NORMAL"
        if connection.info.get("synchronous", "FULL") != level:
            connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
            connection.info["synchronous"] = level
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            told = self.translate(error)
            if told is error:
                raise
            raise told from None


def _use_wal(connection: sqlite3.Connection) -> None:
    """Put the file into WAL mode. While another puts it there SQLite refuses at once instead of waiting: so we wait."""
    end = time.monotonic() + BUSY_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(_AGAIN_S)
        else:
            return


@contextmanager
def _discarding_broken(connection: Connection) -> Iterator[None]:
    """A connection that broke under a raw COPY does not go back to the pool."""
    try:
        yield
    except psycopg.Error as error:
        raw = connection.connection.driver_connection
        if raw is None or raw.closed:
            connection.invalidate(error)
        raise
