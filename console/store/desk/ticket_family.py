"""Tickets and other tickets: merged into one, split, gathered under a parent when many report the same."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import bindparam, text

from console.desk.ticket import DONE, Status, Ticket
from console.store.desk.ticket_life import NOTE, Draft, link, open_ticket, solve, void_asked
from console.store.desk.ticket_pen import Pen, Refused
from console.store.desk.words import to_key


def merge(pen: Pen, ids: Sequence[str], into: str) -> Ticket:
    """These tickets live on in `into`: what stands in them is shown there, and reopening one takes it out again."""
    held = pen.tickets([*ids, into])
    target = held[into]
    if target.status == Status.MERGED:
        raise Refused("ticket {number} has itself been merged into another", number=target.number)
    for ticket_id in sorted(set(ids) - {into}):
        was = held[ticket_id]
        if was.status == Status.MERGED:
            raise Refused("ticket {number} has been merged already", number=was.number)
        if was.status == Status.CLOSED:
            raise Refused("ticket {number} is closed: open it again to merge it", number=was.number)
        void_asked(pen, ticket_id)
        pen.save(was, replace(was, status=Status.MERGED, merged=into), "merged")
        _follow(pen, ticket_id, into)
        pen.note(pen.step(into, NOTE, f"#{was.number} → #{target.number}"))
        link(pen, into, "merged", ticket_id)
    return pen.ticket(into)


def split(pen: Pen, ticket_id: str, draft: Draft, steps: Sequence[str]) -> Ticket:
    """A second ticket out of one, with those of its steps that belong to it."""
    was = pen.ticket(ticket_id)
    taken = {name: getattr(was, name) for name in ("customer", "contact", "phone", "contract", "site")}
    filled = {name: value for name, value in taken.items() if not getattr(draft, name)}
    fresh = open_ticket(pen, replace(draft, **filled, origin=ticket_id), answered=False)
    if steps:
        query = text("UPDATE ticket_step SET ticket = :new WHERE ticket = :old AND id IN :ids")
        values = {
            "new": to_key(fresh.id, "id"),
            "old": to_key(ticket_id, "id"),
            "ids": [to_key(s, "id") for s in steps],
        }
        moved = pen.work.connection.execute(query.bindparams(bindparam("ids", expanding=True)), values).rowcount
        if moved != len(set(steps)):
            raise Refused("not all of these steps are ticket {number}'s", number=was.number)
    link(pen, ticket_id, "split", fresh.id)
    pen.note(pen.step(ticket_id, NOTE, f"#{was.number} → #{fresh.number}"))
    pen.save(was, was, "split")
    return pen.ticket(fresh.id)


def gather(pen: Pen, ids: Sequence[str], parent: str) -> list[Ticket]:
    """Put tickets under a parent (empty: under none)."""
    held = pen.tickets([*ids, *([parent] if parent else [])])
    if parent and held[parent].parent in ids:
        raise Refused("ticket {number} is below one of these", number=held[parent].number)
    wanted = [held[ticket_id] for ticket_id in sorted(set(ids) - {parent})]
    return [pen.save(was, replace(was, parent=parent), "gathered") for was in wanted if was.parent != parent]


def solve_children(pen: Pen, parent: str, outcome: str) -> list[Ticket]:
    """Solve all open tickets below a parent with the same outcome."""
    query = text("SELECT id FROM ticket WHERE parent = :id AND parent <> '' ORDER BY id")
    ids = pen.work.connection.execute(query, {"id": to_key(parent, "id")}).scalars().all()
    children = [child for child in pen.tickets(ids).values() if child.status not in DONE]
    return [solve(pen, child.id, None, outcome) for child in children]


def _follow(pen: Pen, merged: str, into: str) -> None:
    """Those that had been merged into one that is now merged itself go along."""
    query = text("SELECT id FROM ticket WHERE merged = :id AND merged <> ''")
    for ticket_id in pen.work.connection.execute(query, {"id": to_key(merged, "id")}).scalars().all():
        was = pen.ticket(ticket_id)
        pen.save(was, replace(was, merged=into), "merged")
