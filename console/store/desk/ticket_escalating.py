"""Escalations as they happen: asked by hand or by a chain, answered, or left unanswered until the next is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text

from console.desk import clock
from console.desk import escalation as e
from console.desk.handover import Handover
from console.desk.ticket import Status, Ticket
from console.store.desk import ticket_rows as rows
from console.store.desk.ticket_judging import asked_of, chain_of, risks_of, signs_of
from console.store.desk.ticket_life import close
from console.store.desk.ticket_marks import read_marks
from console.store.desk.ticket_outside import chase
from console.store.desk.ticket_pen import Pen, Refused, new_id
from console.store.desk.words import to_key, to_text
from console.store.errors import Unknown

_LATE = text(
    "SELECT * FROM ticket_handover WHERE ticket = :id AND state IN ('sent', 'acknowledged') AND due > 0 AND due <= :now"
)


@dataclass(frozen=True, slots=True)
class Escalation:
    """One time somebody was asked. `until`: by when they should answer; `state`: asked, taken, declined …"""

    id: str
    ticket: str
    chain: str
    clock: str
    step: int
    way: str
    level: int
    team: str
    person: str
    asked: float
    until: float
    asked_by: str
    state: str
    answered: float
    answered_by: str
    why: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Whom to ask by hand: a team (functional: it gets the ticket) or a person with more say (hierarchical)."""

    way: str
    level: int
    team: str = ""
    person: str = ""
    within_s: float = 1800.0
    why: str = ""


def escalate(pen: Pen, ticket_id: str, expected: int | None, ask: Ask) -> Ticket:
    """Ask somebody now."""
    was = pen.ticket(ticket_id, expected)
    if not was.is_open:
        raise Refused("ticket {number} is {status}: there is nothing to escalate", number=was.number, status=was.status)
    if ask.way not in e.WAYS or bool(ask.team) == bool(ask.person):
        raise Refused("an escalation asks a team (functional) or a person (hierarchical)")
    until = pen.work.at + max(ask.within_s, 60.0)
    _write(pen, was, "", "", 0, ask, until)
    return _moved(pen, was, ask)


def answer(pen: Pen, escalation_id: str, taken: bool, why: str) -> Escalation:
    """Who was asked says yes (and has it, where the ticket was given over) or no."""
    query = text("SELECT * FROM ticket_escalation WHERE id = :id")
    row = pen.work.connection.execute(query, {"id": to_key(escalation_id, "id")}).mappings().first()
    if row is None:
        raise Unknown("there is no such escalation")
    ticket = pen.ticket(read_escalation(row).ticket)
    found = read_escalation(pen.work.connection.execute(query, {"id": to_key(escalation_id, "id")}).mappings().one())
    if found.state != e.ASKED:
        raise Refused("this escalation is {escalation} already", escalation=found.state)
    state = e.TAKEN if taken else e.DECLINED
    _settle(pen, found.id, state, why)
    now = replace(ticket, owner=pen.who, status=_begun(ticket)) if taken and found.way == e.FUNCTIONAL else ticket
    pen.save(ticket, now, "escalation_taken" if taken else "escalation_declined")
    return replace(found, state=state, answered=pen.work.at, answered_by=pen.who, why=why)


def taken_along(pen: Pen, ticket: Ticket) -> None:
    """Somebody takes the ticket: what their team was asked is answered by that."""
    query = "SELECT id FROM ticket_escalation WHERE ticket = :id AND state = 'asked' AND way = 'functional'"
    for found in pen.work.connection.execute(text(query), {"id": to_key(ticket.id, "id")}).scalars().all():
        _settle(pen, found, e.TAKEN, "")


def judge(pen: Pen, ticket_id: str) -> list[str]:
    """What the time wants done with a ticket: a clock that ran out is told, the next is asked, a partner is chased.

    Gives one word for each thing done; an empty list when there was nothing.
    """
    ticket = pen.ticket(ticket_id)
    done: list[str] = []
    if ticket.status == Status.SOLVED and 0 < ticket.escalate_at <= pen.work.at:
        close(pen, ticket_id, None, "")
        return ["closed"]
    if not ticket.is_open:
        return done
    done += _chased(pen, ticket)
    for name in clock.NAMES:
        done += _judge_clock(pen, ticket_id, name)
    ticket = pen.ticket(ticket_id)
    marks = read_marks(pen.work.connection, pen.desk, ticket_id)
    breached = clock.read(marks, pen.desk.pauses, pen.work.at).breached()
    if breached != ticket.breached:
        pen.save(ticket, ticket, "breached" if len(breached) > len(ticket.breached) else "judged")
        done.append("breached")
    elif not done and 0 < ticket.escalate_at <= pen.work.at:
        pen.save(ticket, ticket, "judged")
        done.append("judged")
    return done


def read_escalation(row: Any) -> Escalation:
    """The escalation a row holds."""
    return Escalation(**rows.values_of(row, rows.names_of(Escalation)))


def _judge_clock(pen: Pen, ticket_id: str, name: str) -> list[str]:
    ticket = pen.ticket(ticket_id)
    asked = asked_of(pen.work, ticket_id, name)
    chain = chain_of(pen.desk, ticket, name, asked)
    if chain is None:
        return []
    now = pen.work.at
    marks = read_marks(pen.work.connection, pen.desk, ticket_id)
    clocks = clock.read(marks, pen.desk.pauses, now)
    one = next(each for each in clocks.all() if each.name == name)
    risks = risks_of(pen.work, pen.desk, ticket, marks, clocks, now)
    move = e.judge(chain, asked, signs_of(ticket, one, risks.get(name, 0.0)), now)
    return [] if move is None else _make(pen, ticket, chain, name, move)


def _make(pen: Pen, ticket: Ticket, chain: e.Chain, name: str, move: e.Move) -> list[str]:
    if move.unanswered is not None:
        _settle_last(pen, ticket.id, name)
    if move.step is None:
        if move.unanswered is None:
            return []
        pen.save(ticket, replace(ticket, unanswered=pen.work.at), "nobody_answered")
        return ["nobody_answered"]
    step = move.step
    ask = Ask(step.way, step.level, step.team, step.person, 0.0, step.skill)
    _write(pen, ticket, chain.name, name, move.place, ask, move.until)
    _moved(pen, ticket, ask)
    return ["escalated"]


def _moved(pen: Pen, was: Ticket, ask: Ask) -> Ticket:
    """A functional escalation gives the ticket over; a hierarchical one leaves it where it is."""
    pen.note(pen.step(was.id, "escalated", ask.why, "", "", ""))
    level = max(was.level, ask.level)
    if ask.way == e.HIERARCHICAL:
        return pen.save(was, was, "escalated")
    return pen.save(was, replace(was, level=level, team=ask.team, owner=""), "escalated")


def _write(pen: Pen, ticket: Ticket, chain: str, name: str, place: int, ask: Ask, until: float) -> None:
    count = text("SELECT coalesce(max(place), 0) + 1 FROM ticket_escalation WHERE ticket = :id")
    row = {
        "id": new_id(),
        "ticket": to_key(ticket.id, "id"),
        "place": pen.work.connection.execute(count, {"id": to_key(ticket.id, "id")}).scalar_one(),
        "chain": to_key(chain, "the chain"),
        "clock": name,
        "step": place,
        "way": ask.way,
        "level": ask.level,
        "team": to_key(ask.team, "the team"),
        "person": to_key(ask.person, "the person"),
        "asked": pen.work.at,
        "until": until,
        "asked_by": to_key(pen.who, "the name"),
        "state": e.ASKED,
        "answered": 0.0,
        "answered_by": "",
        "why": to_text(ask.why, "the reason"),
    }
    rows.insert(pen.work.connection, "ticket_escalation", row)


def _settle(pen: Pen, escalation_id: str, state: str, why: str) -> None:
    row = {
        "id": escalation_id,
        "state": state,
        "answered": pen.work.at,
        "answered_by": to_key(pen.who, "the name"),
        **({"why": to_text(why, "the reason")} if why else {}),
    }
    rows.update(pen.work.connection, "ticket_escalation", row)


def _settle_last(pen: Pen, ticket_id: str, name: str) -> None:
    query = "SELECT id FROM ticket_escalation WHERE ticket = :id AND clock = :c ORDER BY place DESC LIMIT 1"
    values = {"id": to_key(ticket_id, "id"), "c": name}
    _settle(pen, pen.work.connection.execute(text(query), values).scalar_one(), e.UNANSWERED, "")


def _chased(pen: Pen, ticket: Ticket) -> list[str]:
    values = {"id": to_key(ticket.id, "id"), "now": pen.work.at}
    late: Sequence[Handover] = [
        rows.from_row(Handover, row, rows.HANDOVER) for row in pen.work.connection.execute(_LATE, values).mappings()
    ]
    for one in late:
        chase(pen, one.id, one.organisation)
    return ["chased"] * len(late)


def _begun(ticket: Ticket) -> str:
    return Status.OPEN if ticket.status == Status.NEW else ticket.status
