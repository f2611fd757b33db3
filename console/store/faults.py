"""From the databases' own errors to ours: one sentence each, with what was kept and what to do."""

import sqlite3

import psycopg
import sqlalchemy.exc

from console.store.address import Address
from console.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreLost,
    StoreRefused,
)

_SQLITE_KINDS: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_FULL", StoreFull),
    ("SQLITE_IOERR_WRITE", StoreFull),
    ("SQLITE_BUSY", StoreBusy),
    ("SQLITE_LOCKED", StoreBusy),
    ("SQLITE_READONLY", StoreRefused),
    ("SQLITE_CANTOPEN", StoreRefused),
    ("SQLITE_PERM", StoreRefused),
    ("SQLITE_AUTH", StoreRefused),
    ("SQLITE_CORRUPT", StoreDamaged),
    ("SQLITE_NOTADB", StoreDamaged),
    ("SQLITE_SCHEMA", StoreDamaged),
    ("SQLITE_IOERR", StoreLost),
    ("SQLITE_PROTOCOL", StoreBusy),
)

# Classes and codes of https://www.postgresql.org/docs/current/errcodes-appendix.html
_SQLSTATES: tuple[tuple[str, type[StoreError]], ...] = (
    ("53100", StoreFull),  # disk_full
    ("55P03", StoreBusy),  # lock_not_available
    ("57014", StoreBusy),  # query_canceled: the statement's time-out
    ("25P03", StoreBusy),  # idle_in_transaction_session_timeout
    ("40", StoreBusy),  # rolled back: deadlock, serialization
    ("25006", StoreRefused),  # read_only_sql_transaction: a standby
    ("28", StoreRefused),  # wrong user or password
    ("3D000", StoreRefused),  # no such database
    ("42501", StoreRefused),  # insufficient_privilege
    ("42P01", StoreDamaged),  # undefined_table
    ("42703", StoreDamaged),  # undefined_column
    ("58", StoreLost),  # an I/O error of the server
    ("XX", StoreDamaged),
    ("53", StoreLost),
    ("57", StoreLost),
    ("08", StoreLost),
)

_ADVICE: dict[type[StoreError], str] = {
    StoreFull: "what was recorded before is kept, this is not; make room on that disk, it is tried again by itself",
    StoreBusy: "another process holds it; nothing of this was recorded, it is tried again by itself",
    StoreRefused: "nothing was recorded; correct the address, the rights or the secret",
    StoreDamaged: "nothing more was recorded; keep a copy of it, then restore the last backup",
    StoreLost: "what was recorded before is kept; it is tried again by itself",
}


def typed(error: Exception, address: Address) -> Exception:
    """The StoreError a database's error means, else the error itself (a mistake of the program)."""
    cause: BaseException = error
    if isinstance(error, sqlalchemy.exc.DBAPIError) and error.orig is not None:
        cause = error.orig
    if isinstance(cause, sqlalchemy.exc.TimeoutError):
        return _tell(StoreBusy, "all connections are in use", address)
    if isinstance(cause, sqlite3.Error):
        kind = _of_sqlite(cause)
    elif isinstance(cause, psycopg.Error):
        kind = _of_postgres(cause)
    elif isinstance(cause, OSError):
        kind = StoreFull if cause.errno == 28 else StoreRefused
    else:
        return error
    return error if kind is None else _tell(kind, _words(cause), address)


def _of_sqlite(error: sqlite3.Error) -> type[StoreError] | None:
    name = getattr(error, "sqlite_errorname", "")
    for start, kind in _SQLITE_KINDS:
        if name.startswith(start):
            return kind
    return StoreDamaged if "no such table" in str(error) or "no such column" in str(error) else None


def _of_postgres(error: psycopg.Error) -> type[StoreError] | None:
    if not error.sqlstate:
        text = str(error)
        if "authentication failed" in text or "no password supplied" in text or "does not exist" in text:
            return StoreRefused
        lost = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
        return StoreLost if lost else StoreRefused if isinstance(error, psycopg.ProgrammingError) else None
    return next((kind for start, kind in _SQLSTATES if error.sqlstate.startswith(start)), None)


def _words(cause: BaseException) -> str:
    text = (cause.diag.message_primary if isinstance(cause, psycopg.Error) else None) or str(cause)
    return " ".join(text.split()) or type(cause).__name__


def _tell(kind: type[StoreError], words: str, address: Address) -> StoreError:
    return kind(f"the journal {address.shown}: {address.hide(words)}. {_ADVICE[kind].capitalize()}")
