"""A ticket with its dues: clocks, forecast and the next look at its escalation, worked out from what is written."""

import json
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import text

from console.desk import clock, risk
from console.desk.clock import Clock, Clocks, Mark
from console.desk.escalation import Asked, Chain, Signs, chain_for, next_look
from console.desk.risk import Pace
from console.desk.settings import Desk
from console.desk.ticket import Status, Ticket
from console.store.desk.words import from_text, to_key
from console.store.desk.work import Work

_PACE = text(
    "SELECT took FROM ticket_pace WHERE kind = :kind AND priority = :priority AND level = :level AND clock = :c"
)
_KEEP = text(
    "INSERT INTO ticket_pace (kind, priority, level, clock, took) VALUES (:kind, :priority, :level, :c, :took) "
    "ON CONFLICT (kind, priority, level, clock) DO UPDATE SET took = excluded.took"
)
_ASKED = text(
    "SELECT chain, step, asked, until, state FROM ticket_escalation WHERE ticket = :id AND clock = :c ORDER BY place"
)
_LATE = text(
    "SELECT min(due) FROM ticket_handover WHERE ticket = :id AND state IN ('sent', 'acknowledged') AND due > 0"
)


def judged(work: Work, desk: Desk, ticket: Ticket, marks: Sequence[Mark]) -> Ticket:
    """The ticket with everything that follows from its marks at `work.at`."""
    now = max(work.at, marks[-1].at)
    clocks = clock.read(marks, desk.pauses, now)
    running = [one for one in clocks.all() if one.due]
    risks = {one.name: _risk(work, desk, ticket, marks, one, now) for one in running}
    paused = clocks.solve.paused_since or (clocks.update.paused_since if ticket.is_open else 0.0)
    fresh = replace(
        ticket,
        answer_due=clocks.answer.due,
        update_due=clocks.update.due,
        solve_due=clocks.solve.due,
        next_due=min((one.due for one in running), default=0.0),
        risk_at=min(risks.values(), default=0.0),
        paused_since=paused,
        left_s=clocks.solve.left_s if clocks.solve.paused_since else 0.0,
        breached=clocks.breached(),
    )
    return replace(fresh, escalate_at=_escalate_at(work, desk, fresh, clocks, risks))


def signs_of(ticket: Ticket, one: Clock, risk_at: float) -> Signs:
    """What an escalation chain of that clock looks at; of one that is met: nothing."""
    if one.met:
        return Signs(0.0, 0.0, 0.0)
    return Signs(ticket.opened, risk_at, one.breached or one.due)


def asked_of(work: Work, ticket: str, name: str) -> list[Asked]:
    """What was asked because of that clock, the oldest first."""
    found = work.connection.execute(_ASKED, {"id": to_key(ticket, "a ticket's id"), "c": name}).all()
    return [Asked(from_text(chain), step, asked, until, state) for chain, step, asked, until, state in found]


def chain_of(desk: Desk, ticket: Ticket, name: str, asked: Sequence[Asked]) -> Chain | None:
    """The chain a clock's escalation follows: the one it has begun, else the one that fits."""
    begun = next((chain for chain in desk.chains if asked and chain.name == asked[-1].chain), None)
    return begun or chain_for(desk.chains, ticket.team, ticket.product, name)


def risks_of(
    work: Work, desk: Desk, ticket: Ticket, marks: Sequence[Mark], clocks: Clocks, now: float
) -> dict[str, float]:
    """When each running clock is at risk by forecast."""
    return {one.name: _risk(work, desk, ticket, marks, one, now) for one in clocks.all() if one.due}


def keep_pace(work: Work, ticket: Ticket, name: str, took: float) -> None:
    """One more experience of how long such tickets take; only the latest count."""
    values = _pace_values(ticket, name)
    kept = work.connection.execute(_PACE, values).scalar_one_or_none()
    known = [*(json.loads(kept) if kept else []), round(took)][-risk.MOST_SAMPLES :]
    work.connection.execute(_KEEP, {**values, "took": json.dumps(known, separators=(",", ":"))})


def pace_of(work: Work, ticket: Ticket, name: str) -> Pace:
    """How long such tickets took."""
    kept = work.connection.execute(_PACE, _pace_values(ticket, name)).scalar_one_or_none()
    return risk.pace_of(json.loads(kept) if kept else [])


def _pace_values(ticket: Ticket, name: str) -> dict[str, object]:
    return {"kind": ticket.kind, "priority": ticket.priority, "level": ticket.level, "c": name}


def _risk(work: Work, desk: Desk, ticket: Ticket, marks: Sequence[Mark], one: Clock, now: float) -> float:
    forecast = desk.forecast
    if one.name == clock.UPDATE:  # it is given when somebody thinks of it: there is no work to learn from
        age = max(0.0, one.target_s - forecast.update)
    else:
        work_s = forecast.answer if one.name == clock.ANSWER else forecast.work_of(ticket.kind)
        age = risk.risk_age(pace_of(work, ticket, one.name), one.target_s, work_s, forecast.share)
    return clock.reach(marks, desk.pauses, now, one.name, age)


def _escalate_at(work: Work, desk: Desk, ticket: Ticket, clocks: Clocks, risks: dict[str, float]) -> float:
    if ticket.status == Status.SOLVED and desk.close_after:
        return desk.calendars[desk.calendar].after(ticket.solved, desk.close_after)
    if not ticket.is_open:
        return 0.0
    looks = [work.connection.execute(_LATE, {"id": to_key(ticket.id, "id")}).scalar_one_or_none() or 0.0]
    for one in clocks.all():
        asked = asked_of(work, ticket.id, one.name)
        chain = chain_of(desk, ticket, one.name, asked)
        if chain is not None:
            looks.append(next_look(chain, asked, signs_of(ticket, one, risks.get(one.name, 0.0))))
    return min((look for look in looks if look > 0), default=0.0)


__all__ = ["Status", "asked_of", "chain_of", "judged", "keep_pace", "pace_of", "risks_of", "signs_of"]
