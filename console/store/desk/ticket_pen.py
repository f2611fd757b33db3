"""The pen: how a ticket is read for writing, judged and written, inside one piece of work.

Every change goes through `save`: it names what changed, leaves a mark for the clocks if they must know, works all
clocks, the forecast and the next escalation out anew, and tells the journal the new card. Nothing else writes tickets.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text

from console.center.desk_events import TicketNoted, TicketSet
from console.desk import clock
from console.desk.clock import Mark, Terms
from console.desk.settings import Desk
from console.desk.ticket import DONE, EDITABLE, Change, Status, Step, Ticket, card_of, may_become
from console.store.desk import ticket_rows as rows
from console.store.desk.desk_settings import desk_in_force
from console.store.desk.ticket_judging import judged
from console.store.desk.ticket_marks import add_mark, read_marks
from console.store.desk.words import Unfit, from_text, to_key
from console.store.desk.work import Work
from console.store.errors import Conflict, Unknown

_TERMS = ("kind", "priority", "contract", "product", "site")


class TicketConflict(Conflict):
    """Somebody changed the ticket meanwhile. `who`, `changes`: by whom and what; `now`: the ticket as it is."""

    def __init__(self, now: Ticket, changes: Sequence[Change]) -> None:
        self.now, self.changes = now, tuple(changes)
        self.who = changes[-1].who
        what = ", ".join(f"{change.who}: {' '.join(change.fields) or change.what}" for change in changes)
        super().__init__(
            f"ticket {now.number} was changed meanwhile ({what}); nothing was overwritten. Look at it, then decide"
        )


class Refused(Unfit):
    """This cannot be done with a ticket as it stands; the sentence says why. Nothing was changed."""


@dataclass(slots=True)
class Pen:
    """One piece of work on tickets, by `who`. Every instant is `work.at`, the database's."""

    work: Work
    who: str
    desk: Desk

    def ticket(self, ticket_id: str, expected: int | None = None) -> Ticket:
        """The ticket, held until the work is done. Raises Unknown; TicketConflict when it was edited since `expected`.

        What others added (a step, a note) is no conflict: only fields are.
        """
        lock = "" if self.work.connection.dialect.name == "sqlite" else " FOR UPDATE"
        query = f"SELECT {rows.TICKET_COLUMNS} FROM ticket t WHERE t.id = :id{lock}"
        row = self.work.connection.execute(text(query), {"id": to_key(ticket_id, "a ticket's id")}).mappings().first()
        if row is None:
            raise Unknown("there is no ticket “{ticket}”", ticket=ticket_id[:60])
        ticket = rows.from_row(Ticket, row, rows.TICKET)
        if expected is not None and expected < ticket.version:
            self._demand_unedited(ticket, expected)
        return ticket

    def tickets(self, ids: Iterable[str]) -> dict[str, Ticket]:
        """Several, always held in the same order, so that no two pieces of work wait for each other."""
        return {ticket_id: self.ticket(ticket_id) for ticket_id in sorted(set(ids))}

    def save(self, was: Ticket, now: Ticket, what: str, mark: str = "") -> Ticket:
        """Write `now` over `was`. `mark`: `answered` or `updated`, for the clocks. Gives it with its dues."""
        if was.status != now.status and not may_become(Status(was.status), Status(now.status)):
            raise Refused(
                "ticket {number} is {status}: it cannot become {becomes}",
                number=was.number,
                status=was.status,
                becomes=now.status,
            )
        if not now.is_open or now.owner != was.owner:
            now = replace(now, unanswered=0.0)
        ticket = replace(now, changed=self.work.at, changed_by=self.who, version=was.version + 1)
        marks = self._mark(was, ticket, mark)
        ticket = judged(self.work, self.desk, ticket, marks)
        rows.update(self.work.connection, "ticket", self._row(ticket))
        if (found := rows.found_words(was)) != (fresh := rows.found_words(ticket)):
            self._unfind(was.number, found)
            self._find(ticket.number, fresh)
        self._told(was, ticket, what)
        return ticket

    def open(self, ticket: Ticket, answered: bool) -> Ticket:
        """A new ticket with its number, by this work's time."""
        query = text("UPDATE ticket_number SET last = last + 1 RETURNING last")
        number = int(self.work.connection.execute(query).scalar_one())
        at = self.work.at
        fresh = replace(
            ticket, number=number, opened=at, opened_by=self.who, changed=at, changed_by=self.who, version=1
        )
        marks = [Mark(at, clock.OPENED, fresh.status, self.terms(fresh))]
        add_mark(self.work.connection, fresh.id, 1, marks[0])
        if answered:
            marks.append(replace(marks[0], what=clock.ANSWERED))
            add_mark(self.work.connection, fresh.id, 2, marks[1])
            fresh = replace(fresh, answered=at, updated=at)
        fresh = judged(self.work, self.desk, fresh, marks)
        rows.insert(self.work.connection, "ticket", self._row(fresh))
        self._find(number, rows.found_words(fresh))
        self._told(None, fresh, "opened")
        return fresh

    def terms(self, ticket: Ticket) -> Terms:
        """What is promised for it now."""
        return self.desk.terms(ticket.kind, ticket.priority, ticket.contract, ticket.product, ticket.site)

    def note(self, step: Step) -> Step:
        """Add an entry to a ticket's history."""
        count = text("SELECT coalesce(max(place), 0) + 1 FROM ticket_step WHERE ticket = :ticket")
        place = self.work.connection.execute(count, {"ticket": to_key(step.ticket, "a ticket's id")}).scalar_one()
        rows.insert(self.work.connection, "ticket_step", {**rows.to_row(step), "place": place})
        self.work.tell(TicketNoted(step.at, f"desk/step/{step.id}", "", step.ticket, step.id, step.what, step.who))
        return step

    def step(
        self, ticket: str, what: str, words: str = "", result: str = "", case_id: str = "", call: str = ""
    ) -> Step:
        """A new entry by this pen, not yet written."""
        return Step(new_id(), ticket, self.work.at, self.who, what, words, result, case_id, call)

    # --- parts

    def _demand_unedited(self, ticket: Ticket, expected: int) -> None:
        query = "SELECT * FROM ticket_change WHERE ticket = :id AND version > :version ORDER BY version"
        values = {"id": to_key(ticket.id, "a ticket's id"), "version": expected}
        found = self.work.connection.execute(text(query), values).mappings()
        changes = [change for change in map(rows.read_change, found) if change.fields]
        if changes:
            raise TicketConflict(ticket, changes)

    def _mark(self, was: Ticket, now: Ticket, mark: str) -> list[Mark]:
        """The marks of its life, with the new ones that this change makes."""
        marks = read_marks(self.work.connection, self.desk, now.id)
        terms = marks[-1].terms
        if any(getattr(was, name) != getattr(now, name) for name in _TERMS):
            terms = self.terms(now)
        what = mark or (clock.STATUS if was.status != now.status else clock.TERMS)
        if mark or was.status != now.status or terms != marks[-1].terms:
            marks.append(Mark(self.work.at, what, now.status, terms))
            add_mark(self.work.connection, now.id, len(marks), marks[-1])
        return marks

    def _row(self, ticket: Ticket) -> dict[str, Any]:
        return {**rows.to_row(ticket), "open": int(ticket.status not in DONE), "found": rows.found_words(ticket)}

    def _told(self, was: Ticket | None, now: Ticket, what: str) -> None:
        before = {} if was is None else {name: str(getattr(was, name)) for name in (*EDITABLE, "status")}
        changed = {name: (old, str(getattr(now, name))) for name, old in before.items()}
        # Long texts stand in the ticket; that they changed is enough.
        fields = {
            name: pair if max(map(len, pair)) <= 200 else ("…", "…")
            for name, pair in changed.items()
            if pair[0] != pair[1]
        }
        row = rows.change_row(Change(to_key(now.id, "id"), now.version, self.work.at, self.who, what, fields))
        rows.insert(self.work.connection, "ticket_change", row)
        ref = f"desk/ticket/{now.id}/{now.version}"
        self.work.tell(TicketSet(self.work.at, ref, "", card_of(now), what, self.who))

    def _find(self, number: int, words: str) -> None:
        if self.work.connection.dialect.name == "sqlite":
            values = {"number": number, "words": words}
            self.work.connection.execute(
                text("INSERT INTO ticket_found (rowid, found) VALUES (:number, :words)"), values
            )

    def _unfind(self, number: int, words: str) -> None:
        if self.work.connection.dialect.name == "sqlite":
            query = "INSERT INTO ticket_found (ticket_found, rowid, found) VALUES ('delete', :number, :words)"
            self.work.connection.execute(text(query), {"number": number, "words": words})


def new_id() -> str:
    """An id unlike any other."""
    return uuid.uuid4().hex


def pen_for(work: Work, who: str) -> Pen:
    """A pen by the settings in force. Raises Unfit for a name that cannot be kept."""
    to_key(who, "the name")
    return Pen(work, who, desk_in_force(work.connection))


__all__ = ["Pen", "Refused", "TicketConflict", "from_text", "new_id", "pen_for"]
