"""Tickets and what belongs to them as rows, and back. Which column is a key and which is text stands here alone."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Connection, text

from console.desk.handover import Handover
from console.desk.ticket import Attachment, Change, Step, Ticket
from console.desk.visit import Part, Visit
from console.store.desk.words import from_text, to_key, to_text, to_tokens

_TEXTS = frozenset(("title", "body", "outcome", "form", "text", "reason", "address", "result_text", "name", "media"))
Value = TypeVar("Value", Ticket, Step, Handover, Attachment)


def names_of(kind: type) -> tuple[str, ...]:
    """The columns of a value of this kind: its fields."""
    return tuple(field.name for field in fields(kind))


TICKET = names_of(Ticket)
STEP = names_of(Step)
HANDOVER = names_of(Handover)
ATTACHMENT = names_of(Attachment)
TICKET_COLUMNS = ", ".join(f"t.{name}" for name in TICKET)
CARD_COLUMNS = ", ".join(f"t.{name}" if name not in ("body", "outcome", "form") else f"'' AS {name}" for name in TICKET)
"""All but the long texts: what lists read."""


def to_row(value: Ticket | Step | Handover | Attachment) -> dict[str, Any]:
    """The value's fields as a database can hold them. Raises Unfit for what it cannot."""
    row: dict[str, Any] = {}
    for name in names_of(type(value)):
        held = getattr(value, name)
        if isinstance(held, str):
            held = (to_text if name in _TEXTS else to_key)(str(held), f"“{name}”")
        row[name] = held
    return row


def from_row(kind: type[Value], row: Any, names: tuple[str, ...]) -> Value:
    """The value a row holds."""
    return kind(**values_of(row, names))


def values_of(row: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """The named columns of a row, its texts as they were given."""
    return {name: from_text(held) if isinstance(held := row[name], str) else held for name in names}


def found_words(ticket: Ticket) -> str:
    """The words a ticket is found by, a space between."""
    parts = (str(ticket.number), ticket.title, ticket.product, ticket.phone, ticket.contact, ticket.body)
    return " ".join(to_tokens(*parts, ticket.outcome))


def insert(connection: Connection, table: str, row: Mapping[str, Any]) -> None:
    """One row into a table; its keys name the columns."""
    marks = ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"), dict(row))


def update(connection: Connection, table: str, row: Mapping[str, Any], key: str = "id") -> int:
    """Write the row over the one with the same key; how many there were."""
    changes = ", ".join(f"{name} = :{name}" for name in row if name != key)
    return connection.execute(text(f"UPDATE {table} SET {changes} WHERE {key} = :{key}"), dict(row)).rowcount


def change_row(change: Change) -> dict[str, Any]:
    """A change of fields as a row."""
    return {
        "ticket": change.ticket,
        "version": change.version,
        "at": change.at,
        "who": to_key(change.who, "the name"),
        "what": change.what,
        "fields": json.dumps(change.fields),
    }


def read_change(row: Any) -> Change:
    """The change a row holds."""
    changed = {name: (was, now) for name, (was, now) in json.loads(row["fields"]).items()}
    return Change(row["ticket"], row["version"], row["at"], from_text(row["who"]), row["what"], changed)


def visit_row(visit: Visit) -> dict[str, Any]:
    """A visit as a row."""
    parts = [[part.code, part.name, part.quantity] for part in visit.parts]
    return {
        "id": visit.id,
        "ticket": visit.ticket,
        "address": to_text(visit.address, "the address"),
        "since": visit.since,
        "until": visit.until,
        "technician": to_key(visit.technician, "the technician"),
        "parts": json.dumps(parts),
        "state": str(visit.state),
        "result": to_text(visit.result, "the result"),
        "planned_by": to_key(visit.planned_by, "the name"),
        "changed": visit.changed,
        "version": visit.version,
    }


def read_visit(row: Any) -> Visit:
    """The visit a row holds."""
    values = values_of(row, names_of(Visit))
    parts = tuple(Part(code, name, quantity) for code, name, quantity in json.loads(row["parts"]))
    return Visit(**{**values, "parts": parts})
