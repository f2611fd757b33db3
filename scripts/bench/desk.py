"""The desk's lists at their full size: a million tickets, on a SQLite file and on a real PostgreSQL server.

`SECTIONS` is where a part of the desk adds what it fills the databases with and what it asks them; each answers with
figures named `DATABASE: LIST: ms`, the slowest of several rounds. What was over 200 ms is told in the notes.
"""

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from console.desk.ticket import DONE, Kind, Status, Ticket
from console.store.desk.ticket_lists import CHANGED, DUE, PRIORITY, RISK, Wanted
from console.store.desk.ticket_rows import found_words, to_row
from console.store.desk.tickets import Tickets
from console.store.journal import Journal
from scripts.bench.rounds import Result
from tests.helpers import postgres

TICKETS, OPEN_SHARE = 1_000_000, 0.03
ROUNDS, AIM_MS = 5, 200.0
NOW = 1_790_000_000.0
_SUBJECTS = ("printer", "router", "invoice", "password", "line", "modem", "ledger", "backup", "screen", "mail")
_TROUBLES = ("stopped", "slow", "lost", "noisy", "wrong", "missing", "asks", "fails", "blinks", "late")
_TEAMS = ("front", "network", "payments", "engineering")
HOSTILE = (
    *("z", "7", "0", "é", "漢", "%", "_", "*", "%_*\"'", "' OR 1=1 --", "NOT p", "NEAR(p", "p:*", "p & q", "\\"),
    *("x" * 200, "printer " * 25, "a b c d e f g h i j", "1 2 3 4 5 6 7 8 9 0", "e " * 100),
)
"""Rare, nowhere, short, long, and what a database's own language has a meaning for."""
Ask = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the desk: fills a database, then gives its lists by name."""

    fill: Callable[[Journal, int], None]
    lists: Callable[[Journal, int], dict[str, Ask]]
    size: int


def desk(tickets: int = TICKETS, rounds: int = ROUNDS) -> Result:
    """Every list of the desk on both databases; figures in milliseconds, the slowest of the rounds."""
    result = Result("desk")
    sections = {"tickets": Section(fill_tickets, ticket_lists, tickets)}
    with tempfile.TemporaryDirectory() as folder:
        _measure("SQLite", f"sqlite:///{(Path(folder) / 'desk.sqlite').as_posix()}", sections, rounds, result)
    try:
        with postgres.server() as server, postgres.database(server) as address:
            _measure("PostgreSQL", address, sections, rounds, result)
    except postgres.NoServer as why:
        result.notes.append(f"no PostgreSQL here, that half was not measured: {why}")
    return result


def _measure(name: str, address: str, sections: dict[str, Section], rounds: int, result: Result) -> None:
    with Journal(address) as journal:
        for title, section in sections.items():
            began = time.perf_counter()
            section.fill(journal, section.size)
            result.figures[f"{name}: {section.size:,} {title} made: s"] = round(time.perf_counter() - began, 1)
        worst = (0.0, "")
        for title, section in sections.items():
            for what, ask in section.lists(journal, section.size).items():
                slowest = max(_timed(ask) for _ in range(rounds + 1))
                worst = max(worst, (slowest, what))
                result.figures[f"{name}: {what}: ms"] = round(slowest, 1)
                if slowest > AIM_MS:
                    result.notes.append(f"over {AIM_MS:.0f} ms: {title}, {what} on {name}")
        result.figures[f"{name}: worst of all: ms"] = round(worst[0], 1)
        result.notes.append(f"{name}: the worst of all was {worst[1]}: {worst[0]:.1f} ms; {AIM_MS:.0f} ms are promised")


def _timed(ask: Ask) -> float:
    began = time.perf_counter()
    ask()
    return (time.perf_counter() - began) * 1000


# --- tickets ----------------------------------------------------------------------------------------------------


def make_tickets(count: int, seed: int = 1) -> Iterator[Ticket]:
    """Tickets of some years, the open ones mostly the last; as a busy house would have them."""
    dice = random.Random(seed)
    for place in range(count):
        fresh = place > count * (1 - 2 * OPEN_SHARE)
        is_open = dice.random() < (0.46 if fresh else 0.003)
        status = (
            dice.choice((Status.NEW, Status.OPEN, Status.OPEN, Status.WAITING_CUSTOMER)) if is_open else Status.CLOSED
        )
        opened = NOW - (count - place) * 60.0
        due = NOW + dice.uniform(-7200, 200_000) if is_open and status != Status.WAITING_CUSTOMER else 0.0
        subject, trouble = dice.choice(_SUBJECTS), dice.choice(_TROUBLES)
        yield Ticket(
            id=f"t{place:07d}",
            number=1001 + place,
            kind=dice.choice(list(Kind)),
            status=status,
            title=f"{subject} {trouble} in room {dice.randrange(400)}",
            body=f"since {dice.randrange(24)} o'clock, device {dice.randrange(1_000_000):06d} {dice.choice(_TROUBLES)}",
            customer=f"customer-{dice.randrange(max(1, count // 10)):06d}",
            product=f"product-{dice.randrange(40)}",
            site=f"site-{dice.randrange(30)}",
            phone=f"+3902{dice.randrange(10_000_000):07d}",
            priority=dice.choices((1, 2, 3, 4, 5), (2, 8, 50, 30, 10))[0],
            level=dice.choices((1, 2, 3), (80, 16, 4))[0],
            team=dice.choices(_TEAMS, (70, 14, 12, 4))[0],
            owner="" if status == Status.NEW else f"agent-{dice.randrange(200)}",
            parent=f"t{place - 7:07d}" if place > 7 and dice.random() < 0.01 else "",
            opened=opened,
            opened_by="bench",
            changed=opened + dice.uniform(0, 50_000),
            changed_by="bench",
            closed=0.0 if is_open else opened + 50_000,
            next_due=due,
            solve_due=due,
            risk_at=due - 3600 if due else 0.0,
            version=1,
        )


def fill_tickets(journal: Journal, count: int) -> None:
    """All of them, in bulk: the indexes are made after the rows."""
    with _without_indexes(journal):
        batch: list[dict[str, Any]] = []
        for ticket in make_tickets(count):
            words = found_words(ticket)
            batch.append({**to_row(ticket), "open": int(ticket.status not in DONE), "found": words})
            if len(batch) == 20_000:
                _write(journal, batch)
                batch = []
        _write(journal, batch)


def ticket_lists(journal: Journal, count: int) -> dict[str, Ask]:
    """What a screen asks, the common and the nasty."""
    held = Tickets(journal)

    def page(**wanted: Any) -> Ask:
        return lambda: held.page(Wanted(**wanted))

    def deep(**wanted: Any) -> Ask:
        return lambda: held.page(Wanted(**wanted), (0.0, 0.0, 1001 + count // 3))

    lists: dict[str, Ask] = {
        "newest": page(),
        "newest, deep": deep(),
        "open by due": page(open=True, order=DUE),
        "open by risk": page(open=True, order=RISK),
        "open by priority": page(open=True, order=PRIORITY),
        "last changed": page(order=CHANGED),
        "mine, open": page(open=True, owner="agent-7", order=DUE),
        "mine, all": page(owner="agent-7"),
        "nobody's": page(open=True, owner="-", order=PRIORITY),
        "a team, open": page(open=True, team="front", order=DUE),
        "a team, all": page(team="engineering"),
        "level 3, all": page(level=3),
        "status": page(status=Status.WAITING_CUSTOMER),
        "priority 1, all": page(priority=1),
        "product": page(product="product-3"),
        "customer": page(customer="customer-000007"),
        "team, level, priority, product": page(team="engineering", level=3, priority=1, product="product-3"),
        "owner who has none of it": page(owner="agent-7", product="nothing"),
        "at risk": page(at_risk=True, order=RISK),
        "breached": page(breached=True, order=DUE),
        "text, common": page(text="printer"),
        "text, one letter": page(text="p"),
        "text, rare": page(text="000123"),
        "text, two words": page(text="printer blinks"),
        "text, nothing": page(text="zebra"),
        "text, closed of a team": page(text="ledger late", open=False, team="engineering"),
        "text, open": page(text="printer", open=True, order=DUE),
        "a number": page(text="500001"),
        "count: all": lambda: held.count(Wanted()),
        "count: open": lambda: held.count(Wanted(open=True)),
        "count: at risk": lambda: held.count(Wanted(at_risk=True)),
        "count: text": lambda: held.count(Wanted(text="printer")),
        "count: team, priority": lambda: held.count(Wanted(team="front", priority=2)),
        "board": held.board,
        "load per agent": held.load,
        "one ticket": lambda: held.file(f"t{count // 2:07d}"),
    }
    for typed in HOSTILE:
        shown = typed if len(typed) <= 20 else f"{typed[:16]}… {len(typed)} letters"
        lists[f"text “{shown}”"] = page(text=typed)
    _mark(journal, count // 2)
    return lists


def _mark(journal: Journal, place: int) -> None:
    """The bulk has no marks: the one that is opened gets its own."""
    values = (f"t{place:07d}", 1, NOW, "opened", "open", "office", 3600.0, 3600.0, 3600.0)
    mark = "?" if journal.database.is_sqlite else "%s"
    marks = ", ".join([mark] * len(values))
    with journal.database.write() as connection:
        connection.exec_driver_sql(f"INSERT INTO ticket_mark VALUES ({marks}) ON CONFLICT DO NOTHING", values)


@contextmanager
def _without_indexes(journal: Journal) -> Iterator[None]:
    """Drop the table's indexes, make them again afterwards, and let the planner look at what there is."""
    sqlite = journal.database.is_sqlite
    query = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'ticket' AND sql IS NOT NULL"
        if sqlite
        else "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'ticket' AND indexname <> 'ticket_pkey'"
    )
    journal.open()
    with journal.database.write() as connection:
        found = [(str(name), str(sql)) for name, sql in connection.exec_driver_sql(query).all()]
        for name, _ in found:
            connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    with journal.database.write() as connection:
        if not sqlite:
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        for _, sql in found:
            connection.exec_driver_sql(sql)
        if sqlite:
            connection.exec_driver_sql("INSERT INTO ticket_found (rowid, found) SELECT number, found FROM ticket")
    with journal.database.write() as connection:
        connection.exec_driver_sql("ANALYZE" if sqlite else "ANALYZE ticket")


def _write(journal: Journal, batch: Sequence[dict[str, Any]]) -> None:
    if not batch:
        return
    names = ", ".join(batch[0])
    values = [tuple(row.values()) for row in batch]
    with journal.database.write(durable=False) as connection:
        raw = connection.connection.driver_connection
        if isinstance(raw, sqlite3.Connection):
            raw.executemany(f"INSERT INTO ticket ({names}) VALUES ({', '.join('?' * len(batch[0]))})", values)
            return
        connection.exec_driver_sql("SELECT 1")  # a transaction of SQLAlchemy's, so that its commit is one
        assert isinstance(raw, psycopg.Connection)
        with raw.cursor().copy(f"COPY ticket ({names}) FROM STDIN".encode()) as copy:
            for row in values:
                copy.write_row(row)
