"""Tickets: everything that can be asked of them and done with them, each a piece of work committed before it returns.

A method that changes takes `who` does it; most take the `expected` version their caller has looked at and raise
TicketConflict when somebody edited the ticket since. Raises Unfit and Refused for what cannot be, Unknown for what is
not there, StoreError for what the database cannot do: nothing at all is written then. Any thread may call. It is
long because it is the one place that lists every deed.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from console.desk.clock import Clocks
from console.desk.handover import Handover
from console.desk.handover import State as HandoverState
from console.desk.settings import Desk
from console.desk.ticket import Attachment, Status, Step, Ticket
from console.desk.visit import Visit
from console.store.desk import ticket_escalating as escalating
from console.store.desk import ticket_family as family
from console.store.desk import ticket_life as life
from console.store.desk import ticket_lists as lists
from console.store.desk import ticket_outside as outside
from console.store.desk import ticket_reading as reading
from console.store.desk.desk_settings import read_desk
from console.store.desk.ticket_escalating import Ask, Escalation
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import Count, Load, Place, Wanted
from console.store.desk.ticket_pen import Pen, Refused, TicketConflict, pen_for
from console.store.desk.ticket_reading import Entry, File
from console.store.desk.words import Unfit
from console.store.desk.work import working
from console.store.journal import Journal
from console.store.lease import Fence, demand

__all__ = ["Ask", "Count", "Draft", "Load", "Refused", "TicketConflict", "Tickets", "Unfit", "Wanted"]


class Tickets:
    """The tickets of one journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    # --- doing

    def open(self, who: str, draft: Draft, answered: bool = False) -> Ticket:
        """A new ticket; its clocks start. With a call, or `answered`, the first answer is given in that moment."""
        with self._pen(who) as pen:
            return life.open_ticket(pen, draft, answered)

    def change(self, ticket: str, expected: int, who: str, **fields: Any) -> Ticket:
        """Change fields (`EDITABLE`). Impact and urgency move the priority; a priority by hand is kept."""
        with self._pen(who) as pen:
            return life.change(pen, ticket, expected, fields)

    def step(self, ticket: str, who: str, tried: str, result: str = "", case_id: str = "", call: str = "") -> Step:
        """Something was tried, with what result."""
        with self._pen(who) as pen:
            return life.write(pen, pen.step(ticket, life.STEP, tried, result, case_id, call), updates=False)

    def note(self, ticket: str, who: str, words: str) -> Step:
        """A note for ourselves."""
        with self._pen(who) as pen:
            return life.write(pen, pen.step(ticket, life.NOTE, words), updates=False)

    def answer(self, ticket: str, who: str, words: str, call: str = "") -> Step:
        """The customer was told something: the first answer, and an update."""
        with self._pen(who) as pen:
            return life.write(pen, pen.step(ticket, life.ANSWER, words, call=call), updates=True)

    def attach(self, ticket: str, who: str, name: str, media: str, content: bytes) -> Attachment:
        """Keep a file (at most 25 MB) with the ticket."""
        with self._pen(who) as pen:
            return life.attach(pen, ticket, name, media, content)

    def wait_for_customer(self, ticket: str, expected: int | None, who: str, why: str = "") -> Ticket:
        """Nothing goes on until the customer answers."""
        with self._pen(who) as pen:
            return life.set_status(pen, ticket, expected, Status.WAITING_CUSTOMER, "waiting", why)

    def wait_for_others(self, ticket: str, expected: int | None, who: str, why: str = "") -> Ticket:
        """Nothing goes on until a third party has done its part."""
        with self._pen(who) as pen:
            return life.set_status(pen, ticket, expected, Status.WAITING_THIRD_PARTY, "waiting", why)

    def resume(self, ticket: str, expected: int | None, who: str, why: str = "") -> Ticket:
        """The waiting is over."""
        with self._pen(who) as pen:
            return life.set_status(pen, ticket, expected, Status.OPEN, "resumed", why)

    def solve(self, ticket: str, expected: int | None, who: str, outcome: str = "", children: bool = False) -> Ticket:
        """Solved; with `children`, all open tickets below it too."""
        with self._pen(who) as pen:
            solved = life.solve(pen, ticket, expected, outcome)
            if children:
                family.solve_children(pen, ticket, outcome)
            return solved

    def close(self, ticket: str, expected: int | None, who: str, outcome: str = "") -> Ticket:
        """Over."""
        with self._pen(who) as pen:
            return life.close(pen, ticket, expected, outcome)

    def reopen(self, ticket: str, expected: int | None, who: str, why: str = "") -> Ticket:
        """It is not over after all; one that had been merged is a ticket of its own again."""
        with self._pen(who) as pen:
            return life.set_status(pen, ticket, expected, Status.OPEN, "reopened", why)

    def assign(self, ids: Sequence[str], who: str, owner: str = "", team: str = "") -> list[Ticket]:
        """Give tickets to a person, to a team or to both, all of them or none. `owner` empty: to nobody of the team."""
        if not owner and not team:
            raise Unfit("say to whom: an owner, a team, or both")
        with self._pen(who) as pen:
            return [self._assigned(pen, was, owner, team) for was in pen.tickets(ids).values()]

    def take(self, ticket: str, expected: int | None, who: str) -> Ticket:
        """It is mine now."""
        with self._pen(who) as pen:
            was = pen.ticket(ticket, expected)
            return self._assigned(pen, was, who, "", "taken")

    def merge(self, ids: Sequence[str], into: str, who: str) -> Ticket:
        """These live on in that one."""
        with self._pen(who) as pen:
            return family.merge(pen, ids, into)

    def split(self, ticket: str, who: str, draft: Draft, steps: Sequence[str] = ()) -> Ticket:
        """A second ticket out of one, with some of its steps."""
        with self._pen(who) as pen:
            return family.split(pen, ticket, draft, steps)

    def gather(self, ids: Sequence[str], parent: str, who: str) -> list[Ticket]:
        """Put tickets under a parent (empty: under none)."""
        with self._pen(who) as pen:
            return family.gather(pen, ids, parent)

    def link(self, ticket: str, other: str, who: str, kind: str = "related") -> None:
        """Tie two tickets together."""
        with self._pen(who) as pen:
            pen.tickets([ticket, other])
            life.link(pen, ticket, kind, other)

    def link_call(self, ticket: str, call: str, who: str) -> None:
        """This call is about that ticket."""
        with self._pen(who) as pen:
            life.link_call(pen, ticket, call)

    def conclude_call(self, ticket: str, call: str, code: str, who: str, ref: str) -> bool:
        """Write into the ticket how a call about it ended; `ref`: of the fact. False: it is written already."""
        with self._pen(who) as pen:
            return life.conclude_call(pen, ticket, call, code, ref)

    def watch(self, ticket: str, who: str, on: bool = True) -> None:
        """Have it among those I watch, or no longer."""
        with self._pen(who) as pen:
            pen.ticket(ticket)
            (life.link if on else life.unlink)(pen, ticket, "watch", who)

    def escalate(self, ticket: str, expected: int | None, who: str, ask: Ask) -> Ticket:
        """Ask a team (it gets the ticket) or a person with more say."""
        with self._pen(who) as pen:
            return escalating.escalate(pen, ticket, expected, ask)

    def answer_escalation(self, escalation: str, who: str, taken: bool, why: str = "") -> Escalation:
        """Who was asked takes it, or says no."""
        with self._pen(who) as pen:
            return escalating.answer(pen, escalation, taken, why)

    def hand_over(self, ticket: str, expected: int | None, who: str, organisation: str, reason: str = "") -> Handover:
        """Send it to an outside organisation of the settings."""
        with self._pen(who) as pen:
            return outside.hand_over(pen, ticket, expected, organisation, reason)

    def acknowledge_handover(self, handover: str, who: str, reference: str) -> Handover:
        """They have it, and call it so."""
        with self._pen(who) as pen:
            return outside.move_handover(pen, handover, HandoverState.ACKNOWLEDGED, reference)

    def chase_handover(self, handover: str, who: str, words: str = "") -> Handover:
        """They were asked where it stays."""
        with self._pen(who) as pen:
            return outside.chase(pen, handover, words)

    def take_back(self, handover: str, who: str, outcome: str, withdrawn: bool = False) -> Handover:
        """It is ours again, with their answer, or because we did not want to wait any longer."""
        state = HandoverState.WITHDRAWN if withdrawn else HandoverState.BACK
        with self._pen(who) as pen:
            return outside.move_handover(pen, handover, state, "", outcome)

    def plan_visit(self, visit: Visit, who: str) -> Visit:
        """Somebody goes there (`id` is given anew)."""
        with self._pen(who) as pen:
            return outside.plan_visit(pen, visit)

    def change_visit(self, visit: str, expected: int, who: str, **fields: Any) -> Visit:
        """Another time, another technician, on the way, done, failed …"""
        with self._pen(who) as pen:
            return outside.change_visit(pen, visit, expected, fields)

    def judge(self, ticket: str, who: str, fence: Fence | None = None) -> list[str]:
        """What the time wants done with it now; see `ticket_escalating.judge`. Raises Fenced."""
        with self._pen(who, fence) as pen:
            return escalating.judge(pen, ticket)

    # --- asking

    def ticket(self, ticket: str) -> Ticket:
        """One ticket, whole, by its id. Raises Unknown."""
        with self._journal.database.read() as connection:
            return reading.ticket(connection, "id", ticket)

    def numbered(self, number: int) -> Ticket:
        """One ticket by its number. Raises Unknown."""
        with self._journal.database.read() as connection:
            return reading.ticket(connection, "number", number)

    def file(self, ticket: str) -> File:
        """A ticket with all that belongs to it: clocks, steps, changes, family, hand-overs, visits. Raises Unknown."""
        now = self._journal.now()
        with self._journal.database.read() as connection:
            return reading.file(connection, ticket, now)

    def clocks(self, ticket: str) -> Clocks:
        """Its three clocks now. Raises Unknown."""
        return self.file(ticket).clocks

    def history(self, ticket: str) -> list[Entry]:
        """Steps, notes, changes and escalations in one line of time, those of merged tickets among them."""
        return list(self.file(ticket).history)

    def content(self, attachment: str) -> bytes:
        """The bytes of an attachment. Raises Unknown."""
        with self._journal.database.read() as connection:
            return reading.content(connection, attachment)

    def page(self, wanted: Wanted, after: Place | None = None, limit: int = 100) -> list[Ticket]:
        """A page of tickets without their long texts; `place_of` its last is where the next begins."""
        now = self._journal.now()
        with self._journal.database.read() as connection:
            return lists.page(connection, wanted, now, after, limit)

    def place_of(self, wanted: Wanted, ticket: Ticket) -> Place:
        """Where a page ends that ends with this ticket."""
        return lists.place_of(wanted, ticket)

    def count(self, wanted: Wanted) -> Count:
        """How many, counted to 10,000."""
        now = self._journal.now()
        with self._journal.database.read() as connection:
            return lists.count(connection, wanted, now)

    def board(self) -> dict[tuple[int, str], tuple[int, int, int]]:
        """Of the open tickets by (level, team): how many, at risk, breached."""
        now = self._journal.now()
        with self._journal.database.read() as connection:
            return lists.board(connection, now)

    def load(self) -> list[Load]:
        """What lies with whom."""
        now = self._journal.now()
        with self._journal.database.read() as connection:
            return lists.load(connection, now)

    def visits(self, since: float, until: float, technician: str = "") -> list[Visit]:
        """The visits whose window begins between two instants."""
        with self._journal.database.read() as connection:
            return reading.visits(connection, since, until, technician)

    def handovers_out(self) -> list[Handover]:
        """What is with others now, the latest due first."""
        with self._journal.database.read() as connection:
            return reading.handovers_out(connection)

    def escalations_asked(self, team: str = "", person: str = "") -> list[Escalation]:
        """What a team or a person is asked and has not answered, the most urgent first; both empty: all."""
        with self._journal.database.read() as connection:
            return reading.escalations_asked(connection, team, person)

    def packed(self, handover: str, customer: Mapping[str, str]) -> str:
        """The JSON that goes along with a hand-over; `customer`: what of their file goes along. Raises Unknown."""
        with self._journal.database.read() as connection:
            return reading.packed(connection, handover, customer)

    def desk(self) -> Desk:
        """The settings in force."""
        return read_desk(self._journal)

    # --- parts

    @contextmanager
    def _pen(self, who: str, fence: Fence | None = None) -> Iterator[Pen]:
        with working(self._journal) as work:
            if fence is not None:
                demand(work.connection, fence)
            yield pen_for(work, who)

    def _assigned(self, pen: Pen, was: Ticket, owner: str, team: str, what: str = "assigned") -> Ticket:
        if not was.is_open:
            raise Refused(
                "ticket {number} is {status}: open it again to give it to somebody",
                number=was.number,
                status=was.status,
            )
        known = pen.desk.team(team)
        level = known.level if known is not None else was.level  # a team's tickets are of its level
        status = Status.OPEN if owner and was.status == Status.NEW else was.status
        if owner:
            escalating.taken_along(pen, was)
        return pen.save(was, replace(was, owner=owner, team=team or was.team, level=level, status=status), what)
