"""Tickets as they are read: one with all that belongs to it, its history in one line, short lists of parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, text

from console.desk import clock
from console.desk.clock import Clocks
from console.desk.handover import Handover
from console.desk.handover_file import pack
from console.desk.ticket import Attachment, Change, Step, Ticket
from console.desk.visit import Visit
from console.store.desk import ticket_rows as rows
from console.store.desk.desk_settings import desk_in_force
from console.store.desk.ticket_escalating import Escalation, read_escalation
from console.store.desk.ticket_marks import read_marks
from console.store.desk.words import from_text, to_key
from console.store.errors import Unknown


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a ticket's history: a `step` somebody wrote, or a `change` that happened. `ticket`: whose it is."""

    at: float
    who: str
    what: str
    ticket: str
    step: Step | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A ticket and all that belongs to it. `calls`, `watchers`: ids and names; `merged`: what lives on in it."""

    ticket: Ticket
    clocks: Clocks
    history: tuple[Entry, ...]
    attachments: tuple[Attachment, ...]
    escalations: tuple[Escalation, ...]
    handovers: tuple[Handover, ...]
    visits: tuple[Visit, ...]
    children: tuple[Ticket, ...]
    merged: tuple[Ticket, ...]
    related: tuple[tuple[str, str], ...]
    calls: tuple[str, ...]
    watchers: tuple[str, ...]


def ticket(connection: Connection, key: str, value: str | int) -> Ticket:
    """One ticket, by `id` or `number`. Raises Unknown."""
    query = f"SELECT {rows.TICKET_COLUMNS} FROM ticket t WHERE t.{key} = :value"
    asked = to_key(value, "a ticket's id") if isinstance(value, str) else value
    row = connection.execute(text(query), {"value": asked}).mappings().first()
    if row is None:
        raise Unknown("there is no ticket “{ticket}”", ticket=str(value)[:60])
    return rows.from_row(Ticket, row, rows.TICKET)


def file(connection: Connection, ticket_id: str, now: float) -> File:
    """A ticket with everything."""
    found = ticket(connection, "id", ticket_id)
    desk = desk_in_force(connection)
    merged = _tickets(connection, "t.merged = :id AND t.merged <> ''", ticket_id)
    ids = [to_key(name, "id") for name in (ticket_id, *(one.id for one in merged))]
    links = _links(connection, ticket_id)
    return File(
        found,
        clock.read(read_marks(connection, desk, ticket_id), desk.pauses, now),
        tuple(_history(connection, ids)),
        tuple(
            rows.from_row(Attachment, row, rows.ATTACHMENT) for row in _of(connection, "ticket_attachment", "at", ids)
        ),
        tuple(map(read_escalation, _of(connection, "ticket_escalation", "place", ids))),
        tuple(rows.from_row(Handover, row, rows.HANDOVER) for row in _of(connection, "ticket_handover", "sent", ids)),
        tuple(map(rows.read_visit, _of(connection, "ticket_visit", "since", ids))),
        _tickets(connection, "t.parent = :id AND t.parent <> ''", ticket_id),
        merged,
        tuple((kind, other) for kind, other in links if kind not in ("call", "watch", "merged")),
        tuple(other for kind, other in links if kind == "call"),
        tuple(other for kind, other in links if kind == "watch"),
    )


def content(connection: Connection, attachment: str) -> bytes:
    """The bytes of an attachment. Raises Unknown."""
    query = text("SELECT content FROM ticket_attachment WHERE id = :id")
    found = connection.execute(query, {"id": to_key(attachment, "id")}).scalar_one_or_none()
    if found is None:
        raise Unknown("there is no such attachment")
    return bytes(found)


def visits(connection: Connection, since: float, until: float, technician: str) -> list[Visit]:
    """The visits whose window begins between two instants, in order."""
    who = " AND technician = :technician" if technician else ""
    query = f"SELECT * FROM ticket_visit WHERE since >= :since AND since < :until{who} ORDER BY since, id"
    values = {"since": since, "until": until, "technician": to_key(technician, "the technician")}
    return list(map(rows.read_visit, connection.execute(text(query), values).mappings()))


def handovers_out(connection: Connection) -> list[Handover]:
    """What is with others, the latest due first."""
    query = "SELECT * FROM ticket_handover WHERE state IN ('sent', 'acknowledged') ORDER BY due, id"
    return [rows.from_row(Handover, row, rows.HANDOVER) for row in connection.execute(text(query)).mappings()]


def escalations_asked(connection: Connection, team: str, person: str) -> list[Escalation]:
    """What waits for an answer."""
    of = [f" AND {name} = :{name}" for name, value in (("team", team), ("person", person)) if value]
    query = f"SELECT * FROM ticket_escalation WHERE state = 'asked'{''.join(of)} ORDER BY until, id"
    values = {"team": to_key(team, "the team"), "person": to_key(person, "the person")}
    return list(map(read_escalation, connection.execute(text(query), values).mappings()))


def packed(connection: Connection, handover_id: str, customer: Mapping[str, str]) -> str:
    """The file that goes with a hand-over. Raises Unknown; also when the settings know the organisation no more."""
    query = text("SELECT * FROM ticket_handover WHERE id = :id")
    row = connection.execute(query, {"id": to_key(handover_id, "id")}).mappings().first()
    if row is None:
        raise Unknown("there is no such hand-over")
    out = rows.from_row(Handover, row, rows.HANDOVER)
    organisation = desk_in_force(connection).organisation(out.organisation)
    if organisation is None:
        raise Unknown("the settings know no organisation “{name}” any more", name=out.organisation[:60])
    found, ids = ticket(connection, "id", out.ticket), [to_key(out.ticket, "id")]
    steps = [rows.from_row(Step, one, rows.STEP) for one in _of(connection, "ticket_step", "place", ids)]
    files = [rows.from_row(Attachment, one, rows.ATTACHMENT) for one in _of(connection, "ticket_attachment", "at", ids)]
    return pack(found, steps, files, out, organisation, customer)


def _of(connection: Connection, table: str, order: str, ids: list[str]) -> Any:
    columns = ", ".join(rows.ATTACHMENT) if table == "ticket_attachment" else "*"  # never the bytes
    query = text(f"SELECT {columns} FROM {table} WHERE ticket IN :ids ORDER BY {order}")
    return connection.execute(query.bindparams(bindparam("ids", expanding=True)), {"ids": ids}).mappings().all()


def _tickets(connection: Connection, where: str, ticket_id: str) -> tuple[Ticket, ...]:
    query = f"SELECT {rows.CARD_COLUMNS} FROM ticket t WHERE {where} ORDER BY t.number"
    found = connection.execute(text(query), {"id": to_key(ticket_id, "id")}).mappings()
    return tuple(rows.from_row(Ticket, row, rows.TICKET) for row in found)


def _links(connection: Connection, ticket_id: str) -> list[tuple[str, str]]:
    """What a ticket is tied to, and what is tied to it."""
    query = text(
        "SELECT kind, other FROM ticket_link WHERE ticket = :id UNION "
        "SELECT kind, ticket FROM ticket_link WHERE other = :id AND kind IN ('related', 'split') ORDER BY 1, 2"
    )
    found = connection.execute(query, {"id": to_key(ticket_id, "id")}).all()
    return [(from_text(kind), from_text(other)) for kind, other in found]


def _history(connection: Connection, ids: list[str]) -> list[Entry]:
    steps = [rows.from_row(Step, row, rows.STEP) for row in _of(connection, "ticket_step", "place", ids)]
    changes = [rows.read_change(row) for row in _of(connection, "ticket_change", "version", ids)]
    entries = [Entry(one.at, one.who, one.what, one.ticket, step=one) for one in steps]
    entries += [Entry(one.at, one.who, one.what, one.ticket, change=one) for one in changes]
    return sorted(entries, key=lambda entry: entry.at)
