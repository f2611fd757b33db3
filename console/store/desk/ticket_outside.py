"""A ticket in others' hands: at an outside organisation and back, and visits on site."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import text

from console.desk import handover as h
from console.desk import visit as v
from console.desk.handover import Handover, Organisation
from console.desk.ticket import Status, Ticket
from console.desk.visit import Visit
from console.store.desk import ticket_rows as rows
from console.store.desk.ticket_life import NOTE
from console.store.desk.ticket_pen import Pen, Refused, new_id
from console.store.desk.words import Unfit, to_key
from console.store.errors import Conflict, Unknown


def hand_over(pen: Pen, ticket_id: str, expected: int | None, organisation: str, reason: str) -> Handover:
    """Send the ticket to an organisation; ours waits for a third party meanwhile."""
    there = _organisation(pen, organisation)
    was = pen.ticket(ticket_id, expected)
    if not was.is_open:
        raise Refused(
            "ticket {number} is {status}: there is nothing to hand over", number=was.number, status=was.status
        )
    if _out(pen, ticket_id):
        raise Refused("ticket {number} is out already: take it back first", number=was.number)
    sent = Handover(new_id(), ticket_id, organisation, h.State.SENT, pen.work.at, pen.who, reason=reason)
    sent = replace(sent, due=h.due_at(there, sent))
    rows.insert(pen.work.connection, "ticket_handover", rows.to_row(sent))
    pen.note(pen.step(ticket_id, "handover", reason))
    pen.save(was, replace(was, status=Status.WAITING_THIRD_PARTY), "handed_over")
    return sent


def move_handover(pen: Pen, handover_id: str, state: h.State, reference: str = "", outcome: str = "") -> Handover:
    """They acknowledged it, or it is back, or we withdrew it. Back, the ticket is ours to go on with."""
    was = handover(pen, handover_id)
    if state not in h.TRANSITIONS[h.State(was.state)]:
        raise Refused("this hand-over is {out}: it cannot become {out_next}", out=was.state, out_next=state)
    at = pen.work.at
    now = replace(was, state=state, reference=reference or was.reference, outcome=outcome or was.outcome)
    if state is h.State.ACKNOWLEDGED:
        now = replace(now, acknowledged=at, chased_at=0.0)
    else:
        now = replace(now, back=at)
    now = _keep(pen, now)
    ticket = pen.ticket(was.ticket)
    pen.note(pen.step(was.ticket, f"handover_{state}", outcome or reference))
    if state is not h.State.ACKNOWLEDGED and ticket.status == Status.WAITING_THIRD_PARTY:
        pen.save(ticket, replace(ticket, status=Status.OPEN), "taken_back")
    else:
        pen.save(ticket, ticket, f"handover_{state}")
    return now


def chase(pen: Pen, handover_id: str, words: str) -> Handover:
    """They were asked where it stays; they are late again after their settings' chasing time."""
    was = handover(pen, handover_id)
    if not was.is_out:
        raise Refused("this hand-over is {out}: nobody is to be chased", out=was.state)
    now = _keep(pen, replace(was, chased=was.chased + 1, chased_at=pen.work.at))
    pen.note(pen.step(was.ticket, "chased", words))
    ticket = pen.ticket(was.ticket)
    pen.save(ticket, ticket, "chased")
    return now


def handover(pen: Pen, handover_id: str) -> Handover:
    """One hand-over, its ticket held. Raises Unknown."""
    query = text("SELECT * FROM ticket_handover WHERE id = :id")
    row = pen.work.connection.execute(query, {"id": to_key(handover_id, "id")}).mappings().first()
    if row is None:
        raise Unknown("there is no such hand-over")
    pen.ticket(rows.from_row(Handover, row, rows.HANDOVER).ticket)
    row = pen.work.connection.execute(query, {"id": to_key(handover_id, "id")}).mappings().one()
    return rows.from_row(Handover, row, rows.HANDOVER)


def plan_visit(pen: Pen, planned: Visit) -> Visit:
    """A visit to a ticket's customer. Gives it with its id."""
    _demand_window(planned)
    ticket = pen.ticket(planned.ticket)
    if not ticket.is_open:
        raise Refused("ticket {number} is {status}: nobody need go", number=ticket.number, status=ticket.status)
    visit = replace(planned, id=new_id(), planned_by=pen.who, changed=pen.work.at, version=1, state=v.State.PLANNED)
    rows.insert(pen.work.connection, "ticket_visit", rows.visit_row(visit))
    pen.note(pen.step(visit.ticket, "visit", visit.technician))
    pen.save(ticket, ticket, "visit_planned")
    return visit


def change_visit(pen: Pen, visit_id: str, expected: int, fields: Mapping[str, Any]) -> Visit:
    """Change a visit, its state too. Raises Conflict when somebody changed it meanwhile."""
    query = text("SELECT * FROM ticket_visit WHERE id = :id")
    row = pen.work.connection.execute(query, {"id": to_key(visit_id, "id")}).mappings().first()
    if row is None:
        raise Unknown("there is no such visit")
    ticket = pen.ticket(rows.read_visit(row).ticket)
    was = rows.read_visit(pen.work.connection.execute(query, {"id": to_key(visit_id, "id")}).mappings().one())
    if was.version != expected:
        raise Conflict("the visit was changed meanwhile; nothing was overwritten. Look at it, then decide")
    if strange := sorted(fields.keys() - {"address", "since", "until", "technician", "parts", "state", "result"}):
        raise Unfit("“{field}” of a visit cannot be changed", field=strange[0])
    now = replace(was, **fields, changed=pen.work.at, version=was.version + 1)
    if now.state != was.state and now.state not in v.TRANSITIONS[v.State(was.state)]:
        raise Refused("this visit is {visit}: it cannot become {visit_next}", visit=was.state, visit_next=now.state)
    _demand_window(now)
    rows.update(pen.work.connection, "ticket_visit", rows.visit_row(now))
    pen.note(pen.step(now.ticket, f"visit_{now.state}", now.result))
    pen.save(ticket, ticket, f"visit_{now.state}")
    return now


def _keep(pen: Pen, now: Handover) -> Handover:
    organisation = pen.desk.organisation(now.organisation)
    due = h.due_at(organisation, now) if organisation is not None else 0.0
    now = replace(now, due=due, version=now.version + 1)
    rows.update(pen.work.connection, "ticket_handover", rows.to_row(now))
    return now


def _out(pen: Pen, ticket_id: str) -> bool:
    query = text("SELECT count(*) FROM ticket_handover WHERE ticket = :id AND state IN ('sent', 'acknowledged')")
    return bool(pen.work.connection.execute(query, {"id": to_key(ticket_id, "id")}).scalar_one())


def _organisation(pen: Pen, name: str) -> Organisation:
    found = pen.desk.organisation(name)
    if found is None:
        known = ", ".join(one.name for one in pen.desk.organisations) or "none"
        raise Unfit("there is no organisation “{name}”; the settings know {known}", name=name[:60], known=known)
    return found


def _demand_window(visit: Visit) -> None:
    try:
        v.demand_window(visit.since, visit.until)
    except ValueError:
        raise Unfit("the window of a visit ends after it begins and is no longer than a day") from None


__all__ = ["NOTE", "Ticket", "change_visit", "chase", "hand_over", "handover", "move_handover", "plan_visit"]
