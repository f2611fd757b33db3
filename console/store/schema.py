"""Bringing a database to the schema this program knows, and refusing one it does not know.

Two processes that start together are fine: steps run in one transaction under a lock, and whoever comes second finds
them done. A SQLite file that already holds something is copied aside first; a PostgreSQL server has its own backups.
"""

import logging
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect

from console import __version__
from console.store.database import Database
from console.store.errors import SchemaTooNew, StoreDamaged, StoreRefused
from console.store.migrations import HEAD, STEPS, Step

log = logging.getLogger(__name__)

_LOCK = 0x63656E7472  # any number that all our programs share
_TABLE = "schema_version"
_MAKE = (
    f"CREATE TABLE {_TABLE} (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
    "applied DOUBLE PRECISION NOT NULL, program TEXT NOT NULL)"
)


def migrate(database: Database, steps: tuple[Step, ...] = STEPS) -> None:
    """Run the steps this database has not had. Raises SchemaTooNew, StoreDamaged and what any write may raise."""
    with database.read() as connection:
        _demand_unicode(connection)
        number, program = _version(connection)
        _demand_known(number, program, steps, database)
        if number == steps[-1].number:
            return
    with database.write() as connection:
        if not database.is_sqlite:
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '120s'")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        number, program = _version(connection)
        _demand_known(number, program, steps, database)
        due = [step for step in steps if step.number > number]
        if due and number and database.address.file is not None:
            _copy_aside(database.address.file, number)
        for step in due:
            _run(connection, step)


def _run(connection: Connection, step: Step) -> None:
    if step.number == 1:
        connection.exec_driver_sql(_MAKE)
    step.upgrade(connection)
    mark = "?, ?, ?, ?" if connection.dialect.name == "sqlite" else "%s, %s, %s, %s"
    values = (step.number, step.name, time.time(), __version__)
    connection.exec_driver_sql(f"INSERT INTO {_TABLE} (number, name, applied, program) VALUES ({mark})", values)
    log.info("schema %d: %s", step.number, step.name)


def _version(connection: Connection) -> tuple[int, str]:
    """The last step this database had and the program that ran it; 0 for a database without ours."""
    names = inspect(connection).get_table_names()
    if _TABLE not in names:
        if "journal" in names:
            raise StoreDamaged("this database has a table “journal” that is not ours; give an empty database")
        return 0, ""
    query = f"SELECT number, program FROM {_TABLE} ORDER BY number DESC LIMIT 1"
    row = connection.exec_driver_sql(query).first()
    return (int(row[0]), str(row[1])) if row else (0, "")


def _demand_unicode(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        return
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise StoreRefused(
            f"this database is encoded in {encoding}: nothing was changed; "
            "create one with ENCODING 'UTF8' TEMPLATE template0"
        )


def _demand_known(number: int, program: str, steps: tuple[Step, ...], database: Database) -> None:
    if number > steps[-1].number:
        raise SchemaTooNew(
            f"the journal {database.address.shown} was brought to schema {number} by centralino {program}; this is "
            f"centralino {__version__}, which knows schema {steps[-1].number}. Nothing was changed: update this program"
        )


def _copy_aside(file: Path, number: int) -> None:
    """Copy the file while we hold its write lock: the copy is whole, and nothing can be written in between."""
    copy = file.with_name(f"{file.name}.schema{number}.{time.strftime('%Y%m%dT%H%M%S', time.gmtime())}.bak")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    copy.chmod(0o600)
    log.info("the journal was copied to %s before its schema changes", copy)


__all__ = ["HEAD", "migrate"]
