"""Erasing a customer: from the desk's tables, the history, the checkpoints, and the journal's own rows.

Rows of the journal are facts and are never taken out; those of the customer's calls are written again with a pseudonym
in place of number and name. Who folds them gets every figure as before. A record stays: who erased which id, when, why.
A call is theirs if it is filed here, or has one of their numbers, unless that number is in another's file too or the
call is filed to another. Reading is done first and holds nobody up; the writer's lock is held for the rest only.

What is outside the journal is outside its reach: tapes of a link, copies made before a change of schema, backups.
Long because what goes and what stays is to be read in one place.
"""

import json
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, text

from console.center.apply import apply
from console.center.codec import Unreadable, dump_center, encode_event, load_center
from console.center.desk_events import CallFiled, CustomerChanged
from console.center.events import CallArrived, CallIdentified, CommandAsked, Event
from console.center.forget import forget_calls, forget_event, pseudonym, spellings
from console.center.state import Center
from console.center.states import Direction
from console.desk.customer import CustomerFile
from console.desk.numbers import keys
from console.desk.ticket import Ticket
from console.desk.words import fold
from console.store import coldstart
from console.store.append import hold_writer_lock
from console.store.desk import customer_rows, ticket_rows
from console.store.desk.customers import Customers
from console.store.desk.diagnoses import forget_words
from console.store.desk.work import Work, working
from console.store.errors import Conflict, StoreError
from console.store.journal import Journal
from console.store.lines import Row, from_word, to_row, to_word
from console.store.records import to_search

_BATCH = 5000
_MERGED = 500
"""Pages of an index over words that are merged in one transaction: some milliseconds, so that nobody waits."""
_EMPTIED = {
    "ticket": ("title", "body", "outcome", "contact", "phone", "form", "found"),
    "ticket_step": ("text",),
    "ticket_visit": ("address", "parts", "result"),
    "ticket_handover": ("reason", "outcome"),
    "ticket_escalation": ("why",),
}
"""What people wrote about them in tickets; that there was a ticket, with its clocks, stays."""
_EMPTY = " = ''"
_DESK = ("customer_words", "customer_key", "customer_note", "customer_tries")


class CallLive(StoreError):
    """A call of theirs is going on: nothing was erased; do it when it has ended."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did. `rows`: how many rows of the journal and the history were written again or deleted."""

    customer: str
    at: float
    calls: int
    rows: int


@dataclass(slots=True)
class _Theirs:
    """Who is erased, and their calls as found so far: id → whether it went out from here."""

    files: Sequence[CustomerFile]
    country: str
    numbers: frozenset[str]
    filed: frozenset[str]
    elsewhere: frozenset[str]
    calls: dict[str, bool] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        return self.files[0].id

    def look(self, event: Event) -> None:
        """Note the call if it is theirs, and how its number and name are written."""
        if not isinstance(event, CallArrived | CallIdentified) or event.call in self.elsewhere:
            return
        outbound = isinstance(event, CallArrived) and event.direction is Direction.OUTBOUND
        number = event.dnis if isinstance(event, CallArrived) and outbound else event.cli
        known = event.call in self.filed or event.call in self.calls
        if known or not self.numbers.isdisjoint(keys(number, self.country)):
            self.calls[event.call] = self.calls.get(event.call, False) or outbound
            self.said |= {number} if self.calls[event.call] else {number, event.name}

    def known(self) -> frozenset[str]:
        """All spellings of them there are."""
        written = (value for file in self.files for value in (file.name, *file.telephones()))
        return spellings(*written, *self.said)


class Erasures:
    """Erases files of `customers`. Raises StoreError; nothing was erased then."""

    def __init__(self, customers: Customers) -> None:
        self._customers, self._journal = customers, customers.journal

    def erase(self, customer: str, who: str, why: str) -> Erased:
        """Erase a customer with all files that were merged into theirs. Raises CallLive, Unknown."""
        theirs, center = self._find(customer)
        changes = dict(_rewritten(_rows(self._journal, 0, center.seq), theirs))
        looked = center.seq
        with working(self._journal) as work:
            _keep_nothing_behind(work.connection)
            hold_writer_lock(work.connection)
            work.connection.execute(text("UPDATE history_cursor SET seq = seq"))  # the historian waits
            news = self._catch_up(work.connection, center, theirs)
            changes |= dict(_rewritten(_tail(work.connection, 0 if news else looked), theirs))
            _demand_quiet(center, theirs)
            rows = _write(work.connection, changes) + _forget_history(work.connection, theirs)
            rows += _forget_checkpoints(work.connection, theirs) + _forget_desk(work, theirs)
            self._tell(work, center, theirs, who)
            _record(work, theirs, who, why, rows)
        self._tidy()
        return Erased(theirs.id, work.at, len(theirs.calls), rows)

    def erased(self, limit: int = 100) -> list[tuple[str, float, str, str]]:
        """The erasures there were, the newest first: customer's id, when, by whom, why."""
        query = text("SELECT customer, at, who, why FROM customer_erasure ORDER BY at DESC, id LIMIT :limit")
        with self._journal.database.read() as connection:
            rows = connection.execute(query, {"limit": limit}).all()
        return [(from_word(a), float(b), from_word(c), from_word(d)) for a, b, c, d in rows]

    # --- finding what is theirs

    def _find(self, customer: str) -> tuple[_Theirs, Center]:
        with self._journal.database.read() as connection:
            theirs = _theirs(connection, customer, self._customers.policy.country)
        center, _ = coldstart.begin(self._journal)
        last = center.seq
        for row in _rows(self._journal, 0, None):
            if row.event is not None:
                theirs.look(row.event)
                if row.seq > last:
                    apply(center, row.event)
            center.seq = max(center.seq, row.seq)
        return theirs, center

    def _catch_up(self, connection: Connection, center: Center, theirs: _Theirs) -> bool:
        """What was written since we looked; nobody writes now. True when calls became theirs that were not."""
        again = _theirs(connection, theirs.id, theirs.country)
        if [file.version for file in again.files] != [file.version for file in theirs.files]:
            raise Conflict("somebody changed this file meanwhile: nothing was erased, do it again")
        theirs.filed, theirs.elsewhere = again.filed, again.elsewhere
        before = set(theirs.calls)
        for row in _tail(connection, center.seq):
            if row.event is not None:
                theirs.look(row.event)
                apply(center, row.event)
            center.seq = row.seq
        for call in theirs.filed - theirs.calls.keys():
            theirs.calls[call] = False
        return bool(theirs.calls.keys() - before)

    def _tell(self, work: Work, center: Center, theirs: _Theirs, who: str) -> None:
        """Their calls in every memory are filed to them first, so that all memories know what to forget."""
        for call in theirs.calls:
            if call in center.past and center.past[call].customer != theirs.id:
                work.tell(CallFiled(work.at, work.ref("erased"), "", call, theirs.id, who))
        for file in theirs.files:
            work.tell(CustomerChanged(work.at, work.ref("erased"), "", file.id, "erased", who))

    def _tidy(self) -> None:
        """SQLite: its indexes over words keep what was taken out until they are merged, a little at a time; and the log
        of writes beside the file still has the old pages: write it back and empty it."""
        if not self._journal.database.is_sqlite:
            return
        for table in ("customer_found", "ticket_found"):
            merge = f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {{}})"
            pages = -_MERGED  # below zero: begin a merge of everything; then go on with it
            while self._merged(merge.format(pages)):
                pages = _MERGED
        with self._journal.database.read() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def _merged(self, statement: str) -> bool:
        """One piece of merging; whether there was anything to do (SQLite's documentation of FTS5, 6.8: two changes)."""
        with self._journal.database.write() as connection:
            _keep_nothing_behind(connection)
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            before = raw.total_changes
            connection.exec_driver_sql(statement)
            return raw.total_changes - before >= 2


def _theirs(connection: Connection, customer: str, country: str) -> _Theirs:
    living = customer_rows.living(connection, customer).id
    family = customer_rows.family(connection, living)
    files = customer_rows.many(connection, map(to_word, family))
    numbers = {key for file in files for number in file.telephones() for key in keys(number, country)}
    shared = text("SELECT key FROM customer_key WHERE key IN :keys AND customer NOT IN :family").bindparams(
        bindparam("keys", expanding=True), bindparam("family", expanding=True)
    )
    words = [to_word(one) for one in family]
    values = {"keys": [f"tel {key}" for key in numbers], "family": words}
    found = connection.execute(shared, values).scalars() if numbers else ()
    others = {str(key).removeprefix("tel ") for key in found}
    filed: set[str] = set()
    elsewhere: set[str] = set()
    for call, whose in connection.execute(text("SELECT call, customer FROM customer_call WHERE customer <> ''")):
        (filed if whose in words else elsewhere).add(from_word(call))
    return _Theirs(files, country, frozenset(numbers - others), frozenset(filed), frozenset(elsewhere))


def _rows(journal: Journal, after: int, until: int | None) -> Iterator[Row]:
    while found := journal.read(after, _BATCH):
        for row in found:
            if until is not None and row.seq > until:
                return
            yield row
        after = found[-1].seq


def _tail(connection: Connection, after: int) -> Iterator[Row]:
    query = text("SELECT seq, at, kind, link, ref, body FROM journal WHERE seq > :after ORDER BY seq LIMIT :limit")
    while found := connection.execute(query, {"after": after, "limit": _BATCH}).all():
        yield from (to_row(*row) for row in found)
        after = found[-1][0]


def _rewritten(rows: Iterable[Row], theirs: _Theirs) -> Iterator[tuple[int, str]]:
    """The rows of their calls that change, with their new bodies."""
    known = theirs.known()
    for row in rows:
        event = row.event
        if event is None:
            continue
        told = event.command if isinstance(event, CommandAsked) else event
        names = {getattr(told, name, "") for name in ("call", "absorbed", "subject")}
        mine = next((name for name in names if name in theirs.calls), None)
        if mine is None:
            continue
        changed = forget_event(event, known, theirs.id, theirs.calls[mine])
        if changed != event:
            yield row.seq, encode_event(changed)[1]


def _demand_quiet(center: Center, theirs: _Theirs) -> None:
    ids = {file.id for file in theirs.files}
    if any(call.id in theirs.calls or call.customer in ids for call in center.calls.values()):
        raise CallLive("a call of this customer is going on: nothing was erased; do it when the call has ended")


def _keep_nothing_behind(connection: Connection) -> None:
    """SQLite overwrites what it frees, so that nothing can be read out of the file afterwards."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def _write(connection: Connection, changes: dict[int, str]) -> int:
    if changes:
        rows = [{"seq": seq, "body": body} for seq, body in changes.items()]
        connection.execute(text("UPDATE journal SET body = :body WHERE seq = :seq"), rows)
    return len(changes)


def _forget_history(connection: Connection, theirs: _Theirs) -> int:
    word, count = pseudonym(theirs.id), 0
    for call, outbound in theirs.calls.items():
        columns = "dnis = :word, name = ''" if outbound else "cli = :word, name = ''"
        statement = text(f"UPDATE call_record SET {columns}, words = :words WHERE id = :id")
        values = {"word": word, "words": to_search(word), "id": to_word(call)}
        count += connection.execute(statement, values).rowcount
    return count


def _forget_checkpoints(connection: Connection, theirs: _Theirs) -> int:
    """Each without them; one that cannot be read goes."""
    found = connection.execute(text("SELECT seq, content FROM checkpoint")).all()
    for seq, content in found:
        try:
            center = load_center(content)
        except Unreadable:
            connection.execute(text("DELETE FROM checkpoint WHERE seq = :seq"), {"seq": seq})
            continue
        forget_calls(center, theirs.calls, theirs.id, frozenset(theirs.said - {""}))
        values = {"seq": seq, "content": dump_center(center)}
        connection.execute(text("UPDATE checkpoint SET content = :content WHERE seq = :seq"), values)
    return len(found)


def _forget_desk(work: Work, theirs: _Theirs) -> int:
    connection = work.connection
    family = [to_word(file.id) for file in theirs.files]
    count = _forget_lines(connection, theirs)
    for table in _DESK:
        count += _delete(connection, table, "customer", family)
    count += _forget_tickets(work, family)
    for column in ("kept", "absorbed"):
        count += _delete(connection, "customer_merge", column, family)
    return count + _delete(connection, "customer", "id", family)


def _delete(connection: Connection, table: str, column: str, family: list[str]) -> int:
    statement = text(f"DELETE FROM {table} WHERE {column} IN :family").bindparams(bindparam("family", expanding=True))
    return connection.execute(statement, {"family": family}).rowcount


def _forget_tickets(work: Work, family: list[str]) -> int:
    """Their tickets without a word in them, nor in the diagnoses that were made for them."""
    connection = work.connection
    query = text("SELECT id FROM ticket WHERE customer IN :family").bindparams(bindparam("family", expanding=True))
    forget_words(work, [from_word(one) for one in connection.execute(query, {"family": family}).scalars()])
    theirs = "ticket IN (SELECT id FROM ticket WHERE customer IN :family)"
    statements = [
        f"UPDATE {table} SET {', '.join(column + _EMPTY for column in columns)} "
        f"WHERE {'customer IN :family' if table == 'ticket' else theirs}"
        for table, columns in _EMPTIED.items()
    ]
    statements += [f"UPDATE ticket_change SET fields = '{{}}' WHERE {theirs}"]
    statements += [f"DELETE FROM ticket_attachment WHERE {theirs}"]
    if connection.dialect.name == "sqlite":
        taken = "INSERT INTO ticket_found (ticket_found, rowid, found) SELECT 'delete', number, found FROM ticket "
        wanted = text(f"{taken}WHERE customer IN :family").bindparams(bindparam("family", expanding=True))
        connection.execute(wanted, {"family": family})
    bound = (text(one).bindparams(bindparam("family", expanding=True)) for one in statements)
    count = sum(connection.execute(one, {"family": family}).rowcount for one in bound)
    _find_anew(connection, family)
    return count


def _find_anew(connection: Connection, family: list[str]) -> None:
    """Their tickets are found by what is left in them: a number, a product."""
    query = text(f"SELECT {ticket_rows.TICKET_COLUMNS} FROM ticket t WHERE t.customer IN :family")
    wanted = query.bindparams(bindparam("family", expanding=True))
    for row in connection.execute(wanted, {"family": family}).mappings().all():
        ticket = ticket_rows.from_row(Ticket, row, ticket_rows.TICKET)
        values = {"number": ticket.number, "found": ticket_rows.found_words(ticket)}
        connection.execute(text("UPDATE ticket SET found = :found WHERE number = :number"), values)
        if connection.dialect.name == "sqlite":
            connection.execute(text("INSERT INTO ticket_found (rowid, found) VALUES (:number, :found)"), values)


def _forget_lines(connection: Connection, theirs: _Theirs) -> int:
    """Bad lines of imports in which their name or one of their numbers stands."""
    names = {to_search(fold(file.name)) for file in theirs.files} - {""}
    count = 0
    kept = connection.execute(text("SELECT batch, line, content FROM customer_import_line")).all()
    for batch, number, content in kept:
        cells: list[str] = json.loads(content)
        if any(fold(cell) in names for cell in cells) or any(
            not theirs.numbers.isdisjoint(keys(cell, theirs.country)) for cell in cells
        ):
            statement = text("DELETE FROM customer_import_line WHERE batch = :batch AND line = :line")
            count += connection.execute(statement, {"batch": batch, "line": number}).rowcount
    return count


def _record(work: Work, theirs: _Theirs, who: str, why: str, rows: int) -> None:
    statement = (
        "INSERT INTO customer_erasure (id, customer, at, who, why, changed_rows) "
        "VALUES (:id, :customer, :at, :who, :why, :rows)"
    )
    for file in theirs.files:
        values = {"id": uuid.uuid4().hex, "customer": to_word(file.id), "at": work.at, "rows": rows}
        work.connection.execute(text(statement), {**values, "who": to_word(who), "why": to_word(why)})
