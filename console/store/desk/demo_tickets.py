"""A desk that lives, for demonstrations and pictures: some hundred tickets of the last weeks, in every state there is.

They are written by the very pen that people's work goes through, only with the times of their invented lives, and told
to the journal like any other. Customers are `customer-0001` to `customer-0200`, whoever makes those.
"""

import random
import tomllib
from collections.abc import Callable
from dataclasses import dataclass

from console import assets
from console.desk.handover import State
from console.desk.ticket import Status
from console.desk.visit import Part, Visit
from console.store.desk import ticket_escalating as escalating
from console.store.desk import ticket_life as life
from console.store.desk import ticket_outside as outside
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import Wanted
from console.store.desk.ticket_pen import Pen, pen_for
from console.store.desk.tickets import Tickets
from console.store.desk.work import working
from console.store.errors import Conflict
from console.store.journal import Journal

CUSTOMERS, DAY_S = 200, 86400.0
PEOPLE = ("Alice Moretti", "Bruno Costa", "Chiara Ricci", "Duarte Lopes", "Elena Greco", "Felix Grant")
SITES = ("Milano", "Lisboa", "Roma", "Porto")


@dataclass(frozen=True, slots=True)
class Subject:
    """What somebody calls about."""

    product: str
    kind: str
    title: str
    body: str
    steps: tuple[str, ...]
    outcome: str


def subjects() -> tuple[Subject, ...]:
    """Those that ship."""
    found = tomllib.loads(assets.text("desk", "demo", "tickets.toml"))["subject"]
    return tuple(Subject(**{**entry, "steps": tuple(entry["steps"])}) for entry in found)


def fill(journal: Journal, tickets: int = 300, seed: int = 1, going: Callable[[], bool] = lambda: True) -> int:
    """Fill an empty desk; gives how many were made. Raises Conflict for a desk that has tickets already, StoreError.

    `going` is asked before each: False ends it there, with whole tickets only.
    """
    desk = Tickets(journal)
    if desk.count(Wanted()).number:
        raise Conflict("this desk has tickets already: a demonstration fills an empty one only")
    dice, now, known = random.Random(seed), journal.now(), subjects()
    for place in range(tickets):
        if not going():
            return place
        opened = now - (1 - place / tickets) ** 2 * 21 * DAY_S - dice.uniform(60, 3600)
        _live(journal, dice, dice.choice(known), opened, now)
    for ticket in [one.id for one in desk.page(Wanted(open=True), limit=tickets)]:
        if going():
            desk.judge(ticket, "house")
    return tickets


def _live(journal: Journal, dice: random.Random, subject: Subject, opened: float, now: float) -> None:
    """One ticket's life, up to now at most."""
    who, age = dice.choice(PEOPLE), now - opened
    with working(journal) as work:
        pen = pen_for(work, who)
        work.at = opened
        ticket = life.open_ticket(pen, _draft(dice, subject, who), answered=dice.random() < 0.8).id
        ends = dice.random() < min(0.97, age / (2 * DAY_S))
        last = opened + (dice.uniform(0.02, 0.9) * min(age, 3 * DAY_S) if ends else age * 0.9)
        for step in subject.steps:
            _later(pen, dice, last)
            life.write(pen, pen.step(ticket, life.STEP, step, dice.choice(("helped", "partly", "no_effect"))), False)
        _later(pen, dice, last)
        life.write(pen, pen.step(ticket, life.ANSWER, subject.title), updates=True)
        if ends:
            _later(pen, dice, last)
            life.solve(pen, ticket, None, subject.outcome)
            if now - work.at > DAY_S:
                work.at = min(now, work.at + DAY_S)
                life.close(pen, ticket, None, "")
        else:
            _open_end(pen, dice, ticket, now)


def _draft(dice: random.Random, subject: Subject, who: str) -> Draft:
    return Draft(
        subject.title,
        f"customer-{dice.randrange(1, CUSTOMERS + 1):04d}",
        subject.kind,
        subject.body,
        subject.product,
        dice.choices(("", "gold"), (85, 15))[0],
        dice.choice(SITES),
        impact=dice.choices((1, 2, 3), (5, 45, 50))[0],
        urgency=dice.choices((1, 2, 3), (10, 50, 40))[0],
        owner=who if dice.random() < 0.85 else "",
    )


def _open_end(pen: Pen, dice: random.Random, ticket: str, now: float) -> None:
    """How one that is still open stands: at work, waiting, escalated, with others, a technician on the way."""
    what = dice.choices(("work", "customer", "escalated", "outside", "visit"), (50, 18, 14, 10, 8))[0]
    product = pen.ticket(ticket).product
    if what == "customer":
        life.set_status(pen, ticket, None, Status.WAITING_CUSTOMER, "waiting", "")
    elif what == "escalated":
        team = "payments" if product == "pos" else "network"
        escalating.escalate(pen, ticket, None, escalating.Ask("functional", 2, team=team, within_s=14_400))
    elif what == "outside":
        name = "terminal-publisher" if product == "pos" else "carrier"
        sent = outside.hand_over(pen, ticket, None, name, "")
        if dice.random() < 0.6:
            pen.work.at = min(now, pen.work.at + 1800)
            outside.move_handover(pen, sent.id, State.ACKNOWLEDGED, f"R-{dice.randrange(10_000, 99_999)}")
    elif what == "visit":
        begins = now - now % 3600 + 3600 * dice.randrange(2, 40)
        parts = (Part("CAB-2", "cable", 1),)
        planned = Visit("", ticket, "Via Roma 1", begins, begins + 7200, dice.choice(PEOPLE), parts)
        outside.plan_visit(pen, planned)


def _later(pen: Pen, dice: random.Random, last: float) -> None:
    """Some time passes, not beyond the last."""
    pen.work.at += max(0.0, last - pen.work.at) * dice.uniform(0.1, 0.5)
