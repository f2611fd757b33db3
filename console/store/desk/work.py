"""A piece of people's work: rows of the desk's tables and the facts that tell of them, committed as a whole or not.

The journal's writer lock is taken last, so that a slow question of the desk never holds the switch's recording up.
"""

import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, text

from console.center.events import Event
from console.store.append import append_lines, hold_writer_lock
from console.store.journal import Journal
from console.store.lease import NOW
from console.store.lines import to_lines, to_storable


@dataclass(slots=True)
class Work:
    """An open transaction. `at`: seconds since the epoch by the database's clock; `tell` it the facts."""

    connection: Connection
    at: float
    facts: list[Event] = field(default_factory=list)

    def tell(self, *facts: Event) -> None:
        """These facts go into the journal with the commit. Their `at` is usually `self.at`, their link empty."""
        self.facts += facts

    def ref(self, what: str) -> str:
        """A ref for a fact of this piece of work, unlike any other."""
        return f"desk/{what}/{uuid.uuid4().hex}"


@contextmanager
def working(journal: Journal) -> Iterator[Work]:
    """Durable when it returns. Raises StoreError; nothing at all is written then, and the same may be tried again."""
    with journal.database.write(durable=True) as connection:
        work = Work(connection, _now(connection))
        yield work
        if work.facts:
            hold_writer_lock(connection)
            append_lines(connection, to_storable(to_lines(work.facts)), journal.writer)


def _now(connection: Connection) -> float:
    """SQLite's clock is this machine's, and Python tells it more finely."""
    if connection.dialect.name == "sqlite":
        return time.time()
    return float(connection.execute(text(f"SELECT {NOW[connection.dialect.name]}")).scalar_one())
