"""One timeline of a customer: calls from the history, checks, notes, and tickets, merged page by page, newest first.

A call belongs here when it was filed here, or when it was filed nowhere and its number is one of the file's. Each
source is asked only for what lies behind the mark of the page before, so that a deep page costs what the first does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, text

from console.desk.customer import CustomerFile
from console.desk.numbers import same, tail
from console.store.call_codes import codes_of
from console.store.desk import customer_notes, customer_rows
from console.store.lines import from_word, to_word
from console.store.migrations.m0003_customers import TAIL
from console.store.records import CALL_COLUMNS, CallRecord, read_call

Mark = tuple[float, str]
"""(at, `kind id`) of the last entry of the page before."""

NEWEST: Mark = (1e300, "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `kind`: call, check, note, ticket, step; `what` a word of that kind; `words` what people wrote.

    `call`: the record of an ended call, None for one that still lives; `code`: what an agent said of how it ended.
    `subject`: the call's, note's or ticket's id.
    """

    at: float
    kind: str
    subject: str
    what: str = ""
    who: str = ""
    words: str = ""
    call: CallRecord | None = None
    code: str = ""

    @property
    def mark(self) -> Mark:
        """Where it stands."""
        return self.at, f"{self.kind} {self.subject}"


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose timeline, from where, how much."""

    family: Sequence[str]
    files: Sequence[CustomerFile]
    before: Mark
    limit: int
    country: str

    def behind(self, kind: str, at: str, key: str) -> tuple[str, dict[str, Any]]:
        """The condition for entries of this kind behind the mark, in the order of (at, `kind id`)."""
        when, _, subject = self.before[0], *self.before[1].partition(" ")[1:]
        here = self.before[1].partition(" ")[0]
        if kind == here:
            return f"({at}, {key}) < (:mark_at, :mark_id)", {"mark_at": when, "mark_id": to_word(subject)}
        return f"{at} {'<=' if kind < here else '<'} :mark_at", {"mark_at": when}


def page(connection: Connection, customer: str, before: Mark | None, limit: int, country: str) -> list[Entry]:
    """The newest entries behind the mark. Raises Unknown."""
    living = customer_rows.living(connection, customer).id
    family = customer_rows.family(connection, living)
    files = customer_rows.many(connection, map(to_word, family))
    asked = Asked(family, files, before or NEWEST, limit, country)
    found = [entry for source in SOURCES for entry in source(connection, asked)]
    shown = sorted(found, key=lambda entry: entry.mark, reverse=True)[:limit]
    codes = codes_of(connection, [entry.subject for entry in shown if entry.kind == "call"])
    return [replace(entry, code=codes.get(entry.subject, "")) if entry.kind == "call" else entry for entry in shown]


def _filed_calls(connection: Connection, asked: Asked) -> list[Entry]:
    """Calls somebody (or the number, while it rang) has filed here."""
    at = "coalesce(c.ended, f.at)"
    where, values = asked.behind("call", at, "f.call")
    query = text(
        f"SELECT f.call AS filed, f.at AS filed_at, f.who AS filed_by, {CALL_COLUMNS} FROM customer_call f "
        f"LEFT JOIN call_record c ON c.id = f.call WHERE f.customer IN :family AND {where} "
        f"ORDER BY {at} DESC, f.call DESC LIMIT :limit"
    ).bindparams(bindparam("family", expanding=True))
    values |= {"family": [to_word(one) for one in asked.family], "limit": asked.limit}
    return [_filed(row) for row in connection.execute(query, values).mappings()]


def _filed(row: RowMapping) -> Entry:
    if row["id"] is None:
        return Entry(float(row["filed_at"]), "call", from_word(row["filed"]), "open", from_word(row["filed_by"]))
    return _call(read_call(dict(row)), from_word(row["filed_by"]))


def _call(record: CallRecord, who: str = "") -> Entry:
    return Entry(record.ended, "call", record.id, record.outcome or record.direction, who, call=record)


def _calls_by_number(connection: Connection, asked: Asked) -> list[Entry]:
    """Calls filed nowhere whose number is one of the file's. The index finds them by the numbers' ends."""
    numbers = [number for file in asked.files for number in file.telephones()]
    tails = sorted({tail(number) for number in numbers} - {""})
    if not tails:
        return []
    found: list[Entry] = []
    for column, way in (("cli", "<>"), ("dnis", "=")):
        found += _with_number(connection, asked, numbers, tails, column, way)
    return found


def _with_number(
    connection: Connection, asked: Asked, numbers: list[str], tails: list[str], column: str, way: str
) -> list[Entry]:
    place, found = asked.before, list[Entry]()
    while len(found) < asked.limit:
        behind = Asked(asked.family, asked.files, place, asked.limit, asked.country)
        where, values = behind.behind("call", "c.ended", "c.id")
        end = TAIL[connection.dialect.name].format(column)
        query = text(
            f"SELECT {CALL_COLUMNS} FROM call_record c WHERE {end} IN :tails AND c.direction {way} 'outbound' "
            f"AND c.absorbed_by = '' AND {where} AND NOT EXISTS (SELECT 1 FROM customer_call f WHERE f.call = c.id) "
            "ORDER BY c.ended DESC, c.id DESC LIMIT :limit"
        ).bindparams(bindparam("tails", expanding=True))
        rows = connection.execute(query, {**values, "tails": tails, "limit": asked.limit}).mappings().all()
        records = [read_call(dict(row)) for row in rows]
        theirs = (r for r in records if any(same(getattr(r, column), number, asked.country) for number in numbers))
        found += [_call(record) for record in theirs]
        if len(rows) < asked.limit:
            break
        place = (records[-1].ended, f"call {records[-1].id}")
    return found[: asked.limit]


def _checks(connection: Connection, asked: Asked) -> list[Entry]:
    where, values = asked.behind("check", "at", "id")
    query = text(
        f"SELECT id, at, call, who, passed FROM customer_check WHERE customer IN :family AND {where} "
        "ORDER BY at DESC, id DESC LIMIT :limit"
    ).bindparams(bindparam("family", expanding=True))
    values |= {"family": [to_word(one) for one in asked.family], "limit": asked.limit}
    return [
        Entry(
            float(row["at"]),
            "check",
            from_word(row["id"]),
            "verified" if row["passed"] else "not_verified",
            from_word(row["who"]),
        )
        for row in connection.execute(query, values).mappings()
    ]


def _notes(connection: Connection, asked: Asked) -> list[Entry]:
    when, key = asked.before
    kind, _, subject = key.partition(" ")
    # As `behind` has it, in the words of `customer_notes.page`: after every id, or before every one, of that moment.
    before = (when, to_word(subject) if kind == "note" else ("\U0010ffff" if kind > "note" else ""))
    notes = customer_notes.page(connection, asked.family, before, asked.limit)
    return [Entry(note.at, "note", note.id, "note", note.who, note.text) for note in notes]


def _tickets(connection: Connection, asked: Asked) -> list[Entry]:
    """Tickets by when they were opened; `what` is their status, `words` number and title."""
    where, values = asked.behind("ticket", "opened", "id")
    query = text(
        f"SELECT id, number, status, title, opened, opened_by FROM ticket WHERE customer IN :family AND {where} "
        "ORDER BY opened DESC, id DESC LIMIT :limit"
    ).bindparams(bindparam("family", expanding=True))
    values |= {"family": [to_word(one) for one in asked.family], "limit": asked.limit}
    return [
        Entry(
            float(row["opened"]),
            "ticket",
            from_word(row["id"]),
            row["status"],
            from_word(row["opened_by"]),
            f"{row['number']} {from_word(row['title'])}",
        )
        for row in connection.execute(query, values).mappings()
    ]


def _steps(connection: Connection, asked: Asked) -> list[Entry]:
    """What was tried, written and sent in their tickets."""
    where, values = asked.behind("step", "s.at", "s.id")
    query = text(
        "SELECT s.id, s.at, s.who, s.what, s.text FROM ticket_step s JOIN ticket t ON t.id = s.ticket "
        f"WHERE t.customer IN :family AND {where} ORDER BY s.at DESC, s.id DESC LIMIT :limit"
    ).bindparams(bindparam("family", expanding=True))
    values |= {"family": [to_word(one) for one in asked.family], "limit": asked.limit}
    return [
        Entry(
            float(row["at"]), "step", from_word(row["id"]), row["what"], from_word(row["who"]), from_word(row["text"])
        )
        for row in connection.execute(query, values).mappings()
    ]


SOURCES: tuple[Callable[[Connection, Asked], list[Entry]], ...] = (
    _filed_calls,
    _calls_by_number,
    _checks,
    _notes,
    _tickets,
    _steps,
)
