"""The schema's history: numbered steps, each run once, in order, on SQLite and PostgreSQL alike.

A step is a module with `NAME` and `upgrade(connection)`, written with SQLAlchemy's portable DDL and frozen once
released: it keeps its own copy of the tables it makes. They are listed by hand, so that a frozen program finds them
too; that and the four laws below (locking, refusing, backing up, saying which program did it) are the whole need,
which is why there is no migration framework here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from console.store.migrations import (
    m0001_journal,
    m0002_history,
    m0003_customers,
    m0004_knowledge,
    m0005_tickets,
    m0006_records,
    m0007_fragments,
    m0008_ticket_order,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered change of the schema."""

    number: int
    name: str
    upgrade: Callable[[Connection], None]


STEPS: tuple[Step, ...] = (
    Step(1, m0001_journal.NAME, m0001_journal.upgrade),
    Step(2, m0002_history.NAME, m0002_history.upgrade),
    Step(3, m0003_customers.NAME, m0003_customers.upgrade),
    Step(4, m0004_knowledge.NAME, m0004_knowledge.upgrade),
    Step(5, m0005_tickets.NAME, m0005_tickets.upgrade),
    Step(6, m0006_records.NAME, m0006_records.upgrade),
    Step(7, m0007_fragments.NAME, m0007_fragments.upgrade),
    Step(8, m0008_ticket_order.NAME, m0008_ticket_order.upgrade),
)
HEAD = STEPS[-1].number
"""The schema this program knows."""
