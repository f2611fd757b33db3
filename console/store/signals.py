"""Knowing that the journal grew: LISTEN on a connection of its own, or a look at a SQLite file's change counter.

A notification carries a seq only; the rows are read from the table. A `Bell` that was (re)opened rings once, because
nobody knows what was missed; a lost one raises and opens anew at the next wait. One thread waits, any may `ring`.
"""

import select
import socket
import sqlite3
import threading
import time
from typing import Any, Protocol

import psycopg

from console.store.append import CHANNEL
from console.store.database import Database

_POLL_S = 0.03


class Bell(Protocol):
    """Waits for the journal to grow."""

    def wait(self, timeout_s: float) -> bool:
        """True when there may be something new, False after so many seconds without. Raises StoreError."""
        ...

    def ring(self) -> None:
        """Wake whoever waits, from any thread."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


def make_bell(database: Database) -> Bell:
    """The bell for this database; opens nothing yet."""
    return SqliteBell(database) if database.is_sqlite else PostgresBell(database)


class SqliteBell:
    """`PRAGMA data_version` changes when another connection commits: a look costs a few microseconds."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rung = threading.Event()
        self._connection: sqlite3.Connection | None = None
        self._version = -1

    def wait(self, timeout_s: float) -> bool:
        """See `Bell`."""
        end = time.monotonic() + timeout_s
        try:
            while True:
                if self._changed():
                    return True
                left = end - time.monotonic()
                if left <= 0:
                    return False
                if self._rung.wait(min(_POLL_S, left)):
                    self._rung.clear()
                    return True
        except sqlite3.Error as error:
            self.close()
            raise self._database.translate(error) from None

    def ring(self) -> None:
        """See `Bell`."""
        self._rung.set()

    def close(self) -> None:
        """See `Bell`."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _changed(self) -> bool:
        if self._connection is None:
            self._database.open()
            self._connection = self._database.connect_sqlite()
            self._version = -1
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        changed, self._version = version != self._version, version
        return changed


class PostgresBell:
    """LISTEN on a connection of its own, and a pair of sockets so that `ring` needs no polling."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        self._ear: socket.socket | None = None
        self._hammer: socket.socket | None = None

    def wait(self, timeout_s: float) -> bool:
        """See `Bell`."""
        try:
            if self._connection is None or self._ear is None:
                self.close()
                self._ear, self._hammer = _make_pair()
                self._database.open()
                connection = self._database.connect_postgres(autocommit=True)
                connection.execute(f"LISTEN {CHANNEL}".encode())
                self._connection = connection
                return True
            return _listen(self._connection.pgconn, self._ear, timeout_s)
        except psycopg.Error as error:
            self.close()
            raise self._database.translate(error) from None

    def ring(self) -> None:
        """See `Bell`."""
        hammer = self._hammer
        if hammer is None:
            return  # nobody waits, and the first wait rings by itself
        try:
            hammer.send(b"!")
        except OSError:
            return  # it rings already, loudly; or it has just been closed

    def close(self) -> None:
        """See `Bell`."""
        for thing in (self._connection, self._ear, self._hammer):
            if thing is not None:
                thing.close()
        self._connection = self._ear = self._hammer = None


def _make_pair() -> tuple[socket.socket, socket.socket]:
    pair = socket.socketpair()
    for end in pair:
        end.setblocking(False)
    return pair


def _listen(connection: "psycopg.pq.abc.PGconn", ear: socket.socket, timeout_s: float) -> bool:
    if _drain(connection):
        return True
    heard, _, _ = select.select([connection.socket, ear.fileno()], [], [], timeout_s)
    rung = ear.fileno() in heard and bool(ear.recv(4096))
    if connection.socket in heard:
        connection.consume_input()
    return _drain(connection) or rung


def _drain(connection: "psycopg.pq.abc.PGconn") -> bool:
    """Whether libpq holds notifications; they are taken out, since all they say is “look”."""
    heard = False
    while connection.notifies() is not None:
        heard = True
    return heard
