"""What people do with one ticket: open it, change it, write in it, wait, solve, close, open it again.

Functions of a pen; `tickets.Tickets` wraps each into its piece of work.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text

from console.center.desk_events import CallTicketed
from console.desk import clock
from console.desk.ticket import DONE, EDITABLE, WAITING, Attachment, Kind, Result, Status, Step, Ticket
from console.store.desk import ticket_rows as rows
from console.store.desk.ticket_judging import keep_pace
from console.store.desk.ticket_marks import read_marks
from console.store.desk.ticket_pen import Pen, Refused, new_id
from console.store.desk.words import Unfit, to_key

LARGEST_FILE = 25_000_000
"""Bytes of an attachment."""
STEP, NOTE, ANSWER, FILE, OUTCOME = "step", "note", "answer", "file", "outcome"
_NUMBERS = frozenset(("impact", "urgency", "priority", "level"))


@dataclass(frozen=True, slots=True)
class Draft:
    """What a new ticket is made of. `priority` 0: from impact and urgency. `call`: the call it is opened in."""

    title: str
    customer: str = ""
    kind: str = Kind.INCIDENT
    body: str = ""
    product: str = ""
    contract: str = ""
    site: str = ""
    contact: str = ""
    phone: str = ""
    impact: int = 2
    urgency: int = 2
    priority: int = 0
    level: int = 1
    team: str = ""
    owner: str = ""
    parent: str = ""
    origin: str = ""
    form: str = ""
    call: str = ""


def open_ticket(pen: Pen, draft: Draft, answered: bool) -> Ticket:
    """A new ticket. `answered`: the customer is being spoken to, so that the first answer is given."""
    fields = {name: getattr(draft, name) for name in (*EDITABLE, "origin") if hasattr(draft, name)}
    _demand_fit(fields)
    fields["priority"] = draft.priority or pen.desk.matrix.priority(draft.impact, draft.urgency)
    fields["team"] = draft.team or pen.desk.first_team
    status = Status.OPEN if draft.owner else Status.NEW
    ticket = pen.open(Ticket(new_id(), **{**fields, "status": status}), answered or bool(draft.call))
    if draft.parent:
        demand_no_circle(pen, ticket, draft.parent)
    if draft.call:
        link_call(pen, ticket.id, draft.call)
    return ticket


def change(pen: Pen, ticket_id: str, expected: int, fields: Mapping[str, Any], what: str = "changed") -> Ticket:
    """Change fields. Impact and urgency move the priority with them, unless it is given too."""
    was = pen.ticket(ticket_id, expected)
    if strange := sorted(fields.keys() - set(EDITABLE)):
        raise Unfit("“{field}” is not a field of a ticket that can be changed", field=strange[0])
    _demand_fit(fields)
    given: dict[str, Any] = {name: int(value) if name in _NUMBERS else value for name, value in fields.items()}
    now = replace(was, **given)
    if given.keys() & {"impact", "urgency"} and "priority" not in given:
        now = replace(now, priority=pen.desk.matrix.priority(now.impact, now.urgency))
    if now.parent and now.parent != was.parent:
        demand_no_circle(pen, now, now.parent)
    if now.owner and was.status == Status.NEW:
        now = replace(now, status=Status.OPEN)
    return pen.save(was, now, what) if now != was else was


def write(pen: Pen, step: Step, updates: bool) -> Step:
    """Add an entry. `updates`: the customer was told: the first answer is given, the next update counts anew."""
    was = pen.ticket(step.ticket)
    if step.result not in list(Result):
        known = ", ".join(filter(None, Result))
        raise Unfit("a result is one of {known}, not “{given}”", known=known, given=step.result[:40])
    pen.note(step)
    if updates:
        at = pen.work.at
        now = replace(was, answered=was.answered or at, updated=at)
        if not was.answered:
            # The first answer is the first update too: both clocks hear of it.
            was = pen.save(was, now, "answered", clock.ANSWERED)
        pen.save(was, now, "updated", clock.UPDATED)
    return step


def attach(pen: Pen, ticket_id: str, name: str, media: str, content: bytes) -> Attachment:
    """Keep a file with the ticket."""
    if len(content) > LARGEST_FILE:
        raise Unfit(
            "the file has {size:,} bytes; at most {most:,} can be attached", size=len(content), most=LARGEST_FILE
        )
    pen.ticket(ticket_id)
    found = Attachment(new_id(), ticket_id, pen.work.at, pen.who, name, media, len(content))
    row = {**rows.to_row(found), "content": content}
    rows.insert(pen.work.connection, "ticket_attachment", row)
    pen.note(replace(pen.step(ticket_id, FILE, name), id=found.id))
    return found


def set_status(pen: Pen, ticket_id: str, expected: int | None, status: Status, what: str, why: str) -> Ticket:
    """Wait, go on, or open again. Raises Refused where the table of transitions has no way."""
    was = pen.ticket(ticket_id, expected)
    if was.status == status:
        return was
    if what == "resumed" and was.status not in WAITING:
        raise Refused("ticket {number} is not waiting: it is {status}", number=was.number, status=was.status)
    if what == "reopened" and was.status not in DONE:
        raise Refused("ticket {number} is not over: it is {status}", number=was.number, status=was.status)
    now = replace(was, status=status)
    if was.status in DONE:
        now = replace(now, reopened=was.reopened + 1, solved=0.0, closed=0.0, merged="")
    if why:
        pen.note(pen.step(ticket_id, NOTE, why))
    return pen.save(was, now, what)


def solve(pen: Pen, ticket_id: str, expected: int | None, outcome: str, what: str = "solved") -> Ticket:
    """It is solved; what was learned of how long it took is kept for the forecast."""
    was = pen.ticket(ticket_id, expected)
    if not was.is_open:
        raise Refused("ticket {number} is {status} already", number=was.number, status=was.status)
    marks, at = read_marks(pen.work.connection, pen.desk, ticket_id), pen.work.at
    for name in (clock.ANSWER, clock.SOLVE):
        if name == clock.SOLVE or not was.answered:
            keep_pace(pen.work, was, name, clock.spent(marks, pen.desk.pauses, at, name))
    void_asked(pen, ticket_id)
    now = replace(was, status=Status.SOLVED, solved=at, outcome=outcome or was.outcome, answered=was.answered or at)
    return pen.save(was, now, what)


def close(pen: Pen, ticket_id: str, expected: int | None, outcome: str) -> Ticket:
    """It is over; one that was not solved yet is solved on the way."""
    was = pen.ticket(ticket_id, expected)
    if was.is_open:
        was = solve(pen, ticket_id, None, outcome)
    return pen.save(
        was, replace(was, status=Status.CLOSED, closed=pen.work.at, outcome=outcome or was.outcome), "closed"
    )


def link_call(pen: Pen, ticket_id: str, call: str) -> None:
    """This call is about the ticket."""
    pen.ticket(ticket_id)
    link(pen, ticket_id, "call", call)
    pen.work.tell(CallTicketed(pen.work.at, pen.work.ref("call"), "", call, ticket_id, pen.who))


def conclude_call(pen: Pen, ticket_id: str, call: str, code: str, ref: str) -> bool:
    """How a call about it ended, by a code of the house (empty: taken back). Told twice, it is written once."""
    pen.ticket(ticket_id)
    name = hashlib.sha256(ref.encode()).hexdigest()[:32]
    there = pen.work.connection.execute(text("SELECT 1 FROM ticket_step WHERE id = :id"), {"id": name}).first()
    if there is None:
        pen.note(replace(pen.step(ticket_id, OUTCOME, code, call=call), id=name))
    return there is None


def link(pen: Pen, ticket_id: str, kind: str, other: str) -> None:
    """Tie two things together; doing it twice is doing it once."""
    values = {
        "ticket": to_key(ticket_id, "a ticket's id"),
        "kind": to_key(kind, "the kind of a link"),
        "other": to_key(other, "what is linked"),
        "at": pen.work.at,
        "who": to_key(pen.who, "the name"),
    }
    query = (
        "INSERT INTO ticket_link (ticket, kind, other, at, who) VALUES (:ticket, :kind, :other, :at, :who) "
        "ON CONFLICT (ticket, kind, other) DO NOTHING"
    )
    pen.work.connection.execute(text(query), values)


def unlink(pen: Pen, ticket_id: str, kind: str, other: str) -> None:
    """Untie them; nothing happens when they are not tied."""
    values = {"ticket": to_key(ticket_id, "id"), "kind": to_key(kind, "the kind"), "other": to_key(other, "the other")}
    query = "DELETE FROM ticket_link WHERE ticket = :ticket AND kind = :kind AND other = :other"
    pen.work.connection.execute(text(query), values)


def void_asked(pen: Pen, ticket_id: str) -> None:
    """Nobody need answer an escalation of a ticket that is over."""
    query = "UPDATE ticket_escalation SET state = 'void', answered = :at WHERE ticket = :id AND state = 'asked'"
    pen.work.connection.execute(text(query), {"id": to_key(ticket_id, "id"), "at": pen.work.at})


def demand_no_circle(pen: Pen, ticket: Ticket, parent: str) -> None:
    """Raises Refused when the parent is the ticket itself or one of its children's children."""
    seen, above = {ticket.id}, parent
    while above:
        if above in seen:
            raise Refused("ticket {number} cannot be below itself", number=ticket.number)
        seen.add(above)
        above = pen.ticket(above).parent


def _demand_fit(fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        if name in _NUMBERS and (type(value) is not int or not 0 <= value <= 9):
            raise Unfit("“{field}” is a whole number from 1 to 9, not {given!r}", field=name, given=value)
        if name not in _NUMBERS and not isinstance(value, str):
            raise Unfit("“{field}” is a text, not {given!r}", field=name, given=value)
    if "priority" in fields and not 0 <= fields["priority"] <= 5:
        raise Unfit("a priority is 1 (highest) to 5")
    for name in ("impact", "urgency"):
        if name in fields and fields[name] not in (1, 2, 3):
            raise Unfit("“{field}” is 1 (high), 2 or 3 (low), not {given!r}", field=name, given=fields[name])
    if "kind" in fields and fields["kind"] not in list(Kind):
        raise Unfit("a ticket is one of {known}, not “{given}”", known=", ".join(Kind), given=fields["kind"][:40])
