"""The help desk's tickets: what stands in them, what was done, and what their lists are answered from.

Attachments are rows, not files beside the journal: they are committed with the step they belong to, and one copy of
the database has everything. Text is found by an inverted index of each database's own: FTS5 in SQLite, GIN in
PostgreSQL, both over the words in `ticket.found`.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    text,
)

NAME = "tickets: steps, clocks, escalations, hand-overs, visits"

_metadata = MetaData()
_Word = Text().with_variant(Text(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")
_Double = Float(53)


def _word(name: str) -> "Column[str]":
    return Column(name, _Word, nullable=False)


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


def _seconds(name: str) -> "Column[float]":
    return Column(name, _Double, nullable=False)


def _small(name: str) -> "Column[int]":
    return Column(name, SmallInteger, nullable=False)


_ticket = Table(
    "ticket",
    _metadata,
    # In SQLite the number is the row's own place, so that a page of the newest is a walk of the table itself.
    Column("number", _Number, primary_key=True, autoincrement=False),
    _word("id"),
    *map(_word, ("kind", "status")),
    *map(_text, ("title", "body", "outcome")),
    *map(_word, ("customer", "contact", "phone", "product", "contract", "site")),
    *map(_small, ("impact", "urgency", "priority", "level")),
    *map(_word, ("team", "owner", "parent", "merged", "origin")),
    _text("form"),
    _seconds("opened"),
    _word("opened_by"),
    _seconds("changed"),
    _word("changed_by"),
    *map(_seconds, ("answered", "updated", "solved", "closed")),
    _small("reopened"),
    *map(_seconds, ("answer_due", "update_due", "solve_due", "next_due", "risk_at", "paused_since", "left_s")),
    _word("breached"),
    *map(_seconds, ("escalate_at", "unanswered")),
    Column("version", _Number, nullable=False),
    _small("open"),
    _text("found"),
)


def _some(where: str, name: str, *columns: "Column[Any]") -> None:
    """An index over some of the rows only."""
    Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


Index("ticket_id", _ticket.c.id, unique=True)
for _name in ("customer", "owner", "status", "level", "kind", "site"):
    Index(f"ticket_{_name}", _ticket.c[_name], _ticket.c.number)
# With what they are mostly filtered by beside it, so that a rare combination is found without a look at every row.
Index("ticket_team", *(_ticket.c[_name] for _name in ("team", "number", "level", "priority")))
Index("ticket_product", *(_ticket.c[_name] for _name in ("product", "number", "team", "level", "priority")))
Index("ticket_priority", *(_ticket.c[_name] for _name in ("priority", "number", "team", "level", "product")))
_some("parent <> ''", "ticket_parent", _ticket.c.parent, _ticket.c.number)
_some("merged <> ''", "ticket_merged", _ticket.c.merged)
Index("ticket_changed", _ticket.c.changed, _ticket.c.number)
_some("open = 1", "ticket_open_due", _ticket.c.next_due, _ticket.c.number)
_some("open = 1", "ticket_open_risk", _ticket.c.risk_at, _ticket.c.number)
_some("open = 1", "ticket_open_owner", _ticket.c.owner, _ticket.c.number)
_some("open = 1", "ticket_open_team", _ticket.c.team, _ticket.c.number)
_some("open = 1", "ticket_open_customer", _ticket.c.customer)
_some("open = 1", "ticket_open_phone", _ticket.c.phone)

_step = Table(
    "ticket_step",
    _metadata,
    Column("id", _Word, primary_key=True),
    _word("ticket"),
    _seconds("at"),
    *map(_word, ("who", "what")),
    _text("text"),
    *map(_word, ("result", "case_id", "call")),
    Column("place", _Number, nullable=False),
)
Index("ticket_step_ticket", _step.c.ticket, _step.c.place)
Table(
    "ticket_change",
    _metadata,
    Column("ticket", _Word, primary_key=True),
    Column("version", _Number, primary_key=True, autoincrement=False),
    _seconds("at"),
    *map(_word, ("who", "what")),
    _text("fields"),
)
Table(
    "ticket_mark",
    _metadata,
    Column("ticket", _Word, primary_key=True),
    Column("place", _Number, primary_key=True, autoincrement=False),
    _seconds("at"),
    *map(_word, ("what", "status", "calendar")),
    *map(_seconds, ("answer_s", "update_s", "solve_s")),
)
_attachment = Table(
    "ticket_attachment",
    _metadata,
    Column("id", _Word, primary_key=True),
    _word("ticket"),
    _seconds("at"),
    _word("who"),
    _text("name"),
    _text("media"),
    Column("size", _Number, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
Index("ticket_attachment_ticket", _attachment.c.ticket)
_link = Table(
    "ticket_link",
    _metadata,
    Column("ticket", _Word, primary_key=True),
    Column("kind", _Word, primary_key=True),
    Column("other", _Word, primary_key=True),
    _seconds("at"),
    _word("who"),
)
Index("ticket_link_other", _link.c.kind, _link.c.other)
_escalation = Table(
    "ticket_escalation",
    _metadata,
    Column("id", _Word, primary_key=True),
    _word("ticket"),
    Column("place", _Number, nullable=False),
    *map(_word, ("chain", "clock")),
    _small("step"),
    _word("way"),
    _small("level"),
    *map(_word, ("team", "person")),
    *map(_seconds, ("asked", "until")),
    _word("asked_by"),
    _word("state"),
    _seconds("answered"),
    _word("answered_by"),
    _text("why"),
)
Index("ticket_escalation_ticket", _escalation.c.ticket, _escalation.c.place)
Index("ticket_escalation_state", _escalation.c.state, _escalation.c.until)
_handover = Table(
    "ticket_handover",
    _metadata,
    Column("id", _Word, primary_key=True),
    *map(_word, ("ticket", "organisation", "state")),
    _seconds("sent"),
    *map(_word, ("sent_by", "reference")),
    *map(_seconds, ("acknowledged", "due")),
    _small("chased"),
    *map(_seconds, ("chased_at", "back")),
    *map(_text, ("reason", "outcome")),
    Column("version", _Number, nullable=False),
)
Index("ticket_handover_ticket", _handover.c.ticket)
Index("ticket_handover_state", _handover.c.state, _handover.c.due)
_visit = Table(
    "ticket_visit",
    _metadata,
    Column("id", _Word, primary_key=True),
    _word("ticket"),
    _text("address"),
    *map(_seconds, ("since", "until")),
    _word("technician"),
    _text("parts"),
    _word("state"),
    _text("result"),
    _word("planned_by"),
    _seconds("changed"),
    Column("version", _Number, nullable=False),
)
Index("ticket_visit_ticket", _visit.c.ticket)
Index("ticket_visit_since", _visit.c.since)
Table(
    "ticket_pace",
    _metadata,
    Column("kind", _Word, primary_key=True),
    Column("priority", SmallInteger, primary_key=True, autoincrement=False),
    Column("level", SmallInteger, primary_key=True, autoincrement=False),
    Column("clock", _Word, primary_key=True),
    _text("took"),
)
Table("ticket_number", _metadata, Column("last", _Number, primary_key=True, autoincrement=False))
Table("desk_settings", _metadata, Column("name", _Word, primary_key=True), _text("content"), _seconds("at"))

_OPEN = (
    "CREATE INDEX ticket_open_all ON ticket (team, owner, level, priority, status, next_due, risk_at, breached, "
    "opened, customer, product, kind, site, phone, parent, found) WHERE open = 1"
)
"""SQLite reads all that is open from this index alone. PostgreSQL finds its way, and would refuse so long a row."""
_FOUND = {
    "sqlite": "CREATE VIRTUAL TABLE ticket_found USING fts5(found, content='', detail='none', prefix='1 2 3', "
    "tokenize = 'ascii')",
    "postgresql": "CREATE INDEX ticket_found ON ticket USING gin (array_to_tsvector(string_to_array(found, ' ')))",
}


def upgrade(connection: Connection) -> None:
    """Make the tables; the first ticket will be number 1001."""
    _metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql("INSERT INTO ticket_number (last) VALUES (1000)")
    connection.exec_driver_sql(_FOUND[connection.dialect.name])
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_OPEN)
