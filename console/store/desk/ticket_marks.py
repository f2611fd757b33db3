"""The marks that a ticket's life left for its clocks, as rows; each keeps the terms of its time."""

from sqlalchemy import Connection, text

from console.desk.clock import Mark, Terms
from console.desk.settings import Desk
from console.store.desk.words import from_text, to_key

_READ = text(
    "SELECT at, what, status, calendar, answer_s, update_s, solve_s FROM ticket_mark WHERE ticket = :id ORDER BY place"
)
_ADD = text(
    "INSERT INTO ticket_mark (ticket, place, at, what, status, calendar, answer_s, update_s, solve_s) "
    "VALUES (:ticket, :place, :at, :what, :status, :calendar, :answer_s, :update_s, :solve_s)"
)


def read_marks(connection: Connection, desk: Desk, ticket: str) -> list[Mark]:
    """All of one ticket, the opening first. A calendar the settings no longer have counts as the desk's own."""
    found = connection.execute(_READ, {"id": to_key(ticket, "a ticket's id")}).all()
    standard = desk.calendars[desk.calendar]
    return [
        Mark(at, what, status, Terms(desk.calendars.get(from_text(calendar), standard), answer, update, solve))
        for at, what, status, calendar, answer, update, solve in found
    ]


def add_mark(connection: Connection, ticket: str, place: int, mark: Mark) -> None:
    """Write one more."""
    terms = mark.terms
    values = {
        "ticket": to_key(ticket, "a ticket's id"),
        "place": place,
        "at": mark.at,
        "what": mark.what,
        "status": mark.status,
        "calendar": to_key(terms.calendar.name, "a calendar's name"),
        "answer_s": terms.answer,
        "update_s": terms.update,
        "solve_s": terms.solve,
    }
    connection.execute(_ADD, values)
