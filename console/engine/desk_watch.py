"""What the help desk wants done by the clock: clocks that ran out, escalations, partners to chase, callers to raise.

Once a second, from the cards the centre holds: an agenda knows when each open ticket has something to be judged, so
that a quiet second costs nothing whatever the number of tickets. What is due is judged in a thread, by the rows, under
the house's lease; only then are facts written. A waiting caller whose ticket has run out is asked to the front.
"""

import heapq
import logging
from collections.abc import Callable, Iterable, Sequence

from console.center.commands import MoveToFront
from console.center.desk_events import CallConcluded, CallerRaised, CallTicketed
from console.center.events import CommandAsked, Event
from console.center.roles import Role
from console.center.state import Center, Key
from console.center.ticket import TicketCard
from console.engine.worker import Worker
from console.errors import PlainError
from console.store.desk.desk_settings import keep_desk, read_desk
from console.store.desk.tickets import Tickets, Wanted
from console.store.errors import Fenced, StoreError, StoreLost, Unknown
from console.store.journal import Journal
from console.store.lease import Fence

log = logging.getLogger(__name__)

WHO = "house"
MOST_AT_ONCE, AGAIN_S = 200, 2.0
_OVER = ("closed", "merged")


class Agenda:
    """When each ticket has something to be judged. Told of cards, asked what is due; it forgets nothing."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, str]] = []
        self._when: dict[str, float] = {}

    def note(self, card: TicketCard) -> None:
        """A card is so now."""
        when = look_at(card)
        if self._when.get(card.id, 0.0) == when:
            return
        if when:
            self._when[card.id] = when
            heapq.heappush(self._heap, (when, card.id))
        else:
            self._when.pop(card.id, None)

    def put_off(self, ticket: str, when: float) -> None:
        """Look at it then, unless its card has said something else meanwhile."""
        if ticket not in self._when:
            self._when[ticket] = when
            heapq.heappush(self._heap, (when, ticket))

    def due(self, now: float, most: int = MOST_AT_ONCE) -> list[str]:
        """The tickets to be judged by now, the longest due first; each is given once until its card says more."""
        found: list[str] = []
        while self._heap and self._heap[0][0] <= now and len(found) < most:
            when, ticket = heapq.heappop(self._heap)
            if self._when.get(ticket) == when:
                del self._when[ticket]
                found.append(ticket)
        return found


def look_at(card: TicketCard) -> float:
    """When an open ticket is to be judged next; 0: never, as it stands."""
    if card.status in _OVER:
        return 0.0
    told = card.breached.split()
    dues = (("answer", card.answer_due), ("update", card.update_due), ("solve", card.solve_due))
    looks = [due for name, due in dues if due and name not in told]
    return min([*looks, *([card.escalate_at] if card.escalate_at > 0 else [])], default=0.0)


class DeskWatch:
    """The desk's part of the engine's clockwork.

    `settings`: a site's own, as text, or empty; `fence`: the proof of holding the house, None when it is lost.
    """

    def __init__(
        self, journal: Journal, settings: str, center: Callable[[], Center], fence: Callable[[], Fence | None]
    ) -> None:
        self._journal, self._settings, self._center, self._fence = journal, settings, center, fence
        self._tickets = Tickets(journal)
        self._agenda = Agenda()
        self._looked: set[tuple[str, str]] = set()
        self._concluded: list[tuple[str, str, str, str, str]] = []
        self.worker = Worker("desk")
        self.raises = True

    def hear(self, event: Event, changed: list[Key]) -> None:
        """A fact was folded."""
        if isinstance(event, CallConcluded | CallTicketed) and changed:
            self._conclude(event)
        tickets = self._center().tickets
        for kind, name in changed:
            if kind == "ticket" and (card := tickets.get(name)) is not None:
                self._agenda.note(card)
                if card.breached:
                    # Whoever waits meanwhile is looked at anew.
                    self._looked = {pair for pair in self._looked if pair[1] not in ("", card.customer)}

    async def begin(self) -> None:
        """The house is ours: put the site's settings in force and take up every open ticket. Raises StoreError."""
        self.raises = await self.worker.run(self._settle)
        for card in self._center().tickets.values():
            self._agenda.note(card)

    async def tick(self, now: float) -> list[Event]:
        """Judge what is due by `now`; gives the house's own facts to be written. Raises nothing of the database's."""
        fence = self._fence()
        if fence is None:
            return []
        due = self._agenda.due(now)
        asked = self._waiting() if self.raises else []
        ended, self._concluded = self._concluded, []
        if not due and not asked and not ended:
            return []
        told: list[Event] = []
        try:
            told = await self.worker.run(lambda: self._work(due, asked, ended, fence, now))
        except StoreError as error:
            log.info("the desk is judged later: %s", error)
            self._concluded = [*ended, *self._concluded]
            self._looked.difference_update((visit, customer) for visit, _, customer, _ in asked)
        # What the judgement changed comes back as a card. What it did not change yet is looked at again soon: the
        # database's clock, which counts, may be behind ours.
        for ticket in due:
            card = self._center().tickets.get(ticket)
            if card is not None and 0 < look_at(card) <= now:
                self._agenda.put_off(ticket, now + AGAIN_S)
        return told

    # --- parts

    def _settle(self) -> bool:
        if self._settings:
            keep_desk(self._journal, self._settings, "desk.toml")
        return read_desk(self._journal).raise_breached

    def _work(
        self,
        due: Sequence[str],
        asked: Iterable[tuple[str, str, str, str]],
        ended: Iterable[tuple[str, str, str, str, str]],
        fence: Fence,
        now: float,
    ) -> list[Event]:
        """In the worker's thread."""
        for one in ended:
            try:
                self._tickets.conclude_call(*one)
            except Unknown:
                log.info("ticket %s is on the floor and in no table", one[0])
        for ticket in due:
            try:
                self._tickets.judge(ticket, WHO, fence)
            except Unknown:
                log.info("ticket %s is on the floor and in no table", ticket)
            except (Fenced, StoreLost):
                raise
            except PlainError as error:
                log.error("ticket %s cannot be judged: %s", ticket, error)
        return [fact for one in asked for fact in self._raise(*one, now)]

    def _conclude(self, event: CallConcluded | CallTicketed) -> None:
        """How a call about a ticket ended goes into that ticket, whichever of the two was said first."""
        center = self._center()
        call = center.calls.get(event.call) or center.past.get(event.call)
        if call is not None and call.ticket and (call.code or isinstance(event, CallConcluded)):
            self._concluded.append((call.ticket, call.id, call.code, event.who, event.ref))

    def _waiting(self) -> list[tuple[str, str, str, str]]:
        """(visit, call, customer, number on the line) of waiting callers not looked at yet as whom they are now."""
        center, found = self._center(), []
        for queue in center.queues.values():
            for visit_id in queue.waiting:
                visit = center.visits.get(visit_id)
                call = center.calls.get(visit.call) if visit is not None else None
                if call is None or (visit_id, call.customer) in self._looked:
                    continue
                self._looked.add((visit_id, call.customer))
                if call.customer or call.cli:
                    found.append((visit_id, call.id, call.customer, call.cli))
        self._looked = {pair for pair in self._looked if pair[0] in center.visits}
        return found

    def _raise(self, visit: str, call: str, customer: str, cli: str, now: float) -> list[Event]:
        """The facts by which a caller with a ticket that has run out is asked to the front: once for each visit."""
        wanted = [Wanted(customer=customer, breached=True)] if customer else []
        wanted += [Wanted(phone=cli, breached=True)] if cli else []
        late = next((page[0] for one in wanted if (page := self._tickets.page(one, limit=1))), None)
        if late is None:
            return []
        name, why = f"house/front/{visit}", f"#{late.number}"
        command = MoveToFront(id=name, who=WHO, role=Role.HOUSE, workstation="engine", why=why, visit=visit)
        raised = CallerRaised(now, f"{name}/raised", "", call, visit, late.id, late.number)
        return [CommandAsked(now, name, "", command), raised]
