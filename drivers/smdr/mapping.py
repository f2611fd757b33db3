"""Lines to facts: a ticket becomes `CallRecorded`, a line that breaks a rule `RecordRejected`. No I/O, no clock.

The ref of a record is made from its own bytes and its date, so that a ticket the switch sends again (as a HiPath does
after a lost connection) is the same row, and the same text a year later is another; two calls with the very same record
are told apart where that can be (`again.py`). Rejected lines are told one by one
up to a rate, then as a sum; the link keeps every one of them elsewhere.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from typing import Final

from console.center.events import Event
from console.center.ids import scoped
from console.center.record_events import CallRecorded, RecordRejected
from console.center.states import Direction, Outcome
from drivers.smdr.again import TWIN, Earlier, is_second_call
from drivers.smdr.civil import AHEAD, AHEAD_S, moment
from drivers.smdr.format import Passed, Refused, Ticket, read_line
from drivers.smdr.joining import OPEN, Joining
from drivers.smdr.layout import Layout
from drivers.smdr.shapes import Broken
from drivers.smdr.wire import Line

TOLD_A_MINUTE: Final = 20
RAW_TOLD: Final = 512
KNOWN: Final = 5000
VOICEMAIL: Final = ("VM Channel", "Voicemail", "VoiceMail")


@dataclass(frozen=True, slots=True)
class Site:
    """What the site adds. `queues`: extension, group or number dialled → queue (scoped where it is another link's);
    `people`: extension → name; `zone` None: this machine's; `year`: see `civil.moment`."""

    queues: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    zone: tzinfo | None = None
    year: int = 0


@dataclass(slots=True)
class Counts:
    """What became of the lines so far."""

    lines: int = 0
    calls: int = 0
    passed: int = 0
    rejected: int = 0
    repeated: int = 0


class Mapping:
    """One link's converter. `counts` and `rejected` (the lines refused since last asked) are for the link."""

    def __init__(self, name: str, layout: Layout, site: Site) -> None:
        self.name, self.layout, self.site = name, layout, site
        self.counts = Counts()
        self.rejected: list[Refused] = []
        self._joining = Joining()
        self._minute, self._told, self._untold = 0, 0, 0
        self._before, self._times = b"", 0
        self._known: dict[str, Earlier] = {}
        self._connection = 0

    def connected(self) -> None:
        """A line was opened: what comes from now on may have come on another one before."""
        self._connection += 1

    def feed(self, lines: Sequence[Line], at: float | None) -> list[Event]:
        """Facts concluded from these lines, which came at `at` (None: not known)."""
        told: list[Event] = []
        for line in lines:
            self.counts.lines += 1
            read = read_line(line, self.layout)
            if isinstance(read, Passed):
                self.counts.passed += 1
            elif isinstance(read, Refused):
                told += self._refuse(read, at)
            else:
                told += self._tickets(read, at)
        return told

    def tick(self, at: float) -> list[Event]:
        """Facts that time alone brings: overdue calls, the sum of a burst of rejected lines."""
        told = self._conclude(self._joining.overdue(at), at)
        if self._untold and int(at // 60) != self._minute:
            told += self._sum(at)
        return told

    def end(self, at: float | None) -> list[Event]:
        """Facts at the end of everything."""
        return [*self._conclude(self._joining.rest(), at), *(self._sum(at or 0.0) if self._untold else [])]

    # -- calls ---------------------------------------------------------------------------------------------------
    def _tickets(self, ticket: Ticket, at: float | None) -> list[Event]:
        try:
            written, _ = moment(ticket.stamp, self.site.zone, at, self.site.year)
        except Broken as error:
            return self._refuse(Refused(ticket.raw, str(error)), at)
        return self._conclude(self._joining.take(ticket, written if at is None else at), at)

    def _conclude(self, tickets: list[tuple[Ticket, bool]], at: float | None) -> list[Event]:
        told: list[Event] = []
        for ticket, unfinished in tickets:
            try:
                event = self._call(ticket, at, unfinished)
            except Broken as error:  # a part's time was good, or it would not have come so far
                told += self._refuse(Refused(b"\n".join(ticket.parts), str(error)), at)
                continue
            known = self._of_its_own(event, ticket, at)
            if known is None:
                self.counts.repeated += 1
                continue
            self.counts.calls += 1
            told.append(known)
        return told

    def _of_its_own(self, event: CallRecorded, ticket: Ticket, at: float | None) -> CallRecorded | None:
        """The call, under a name of its own; None: its record was only sent again."""
        earlier = self._known.get(event.ref)
        if earlier is None:
            self._known[event.ref] = Earlier(at, self._connection)
            if len(self._known) > KNOWN:
                del self._known[next(iter(self._known))]
            return event
        if not is_second_call(ticket, event.marks, earlier, at, self._connection):
            return None
        earlier.at, earlier.calls = at, earlier.calls + 1
        native = f"{event.native}-{earlier.calls}"
        return replace(
            event, ref=f"{event.ref}/{earlier.calls}", call=scoped(self.name, native), native=native,
            visit=scoped(self.name, f"{native}/1") if event.visit else "", marks=(*event.marks, TWIN),
        )  # fmt: skip

    def _call(self, ticket: Ticket, at: float | None, unfinished: bool) -> CallRecorded:
        stamp, marks = moment(ticket.stamp, self.site.zone, at, self.site.year)
        lasted = max(ticket.ring_s, 0.0) + max(ticket.talk_s, 0.0) + ticket.hold_s
        began, ended = (stamp, stamp + lasted) if ticket.time_is == "start" else (stamp - lasted, stamp)
        if at is not None and ended > at + AHEAD_S:
            marks = (*marks, AHEAD)
        digest = hashlib.sha256(b"\n".join(ticket.parts)).hexdigest()
        day = datetime.fromtimestamp(stamp, UTC).strftime("%Y%m%dT%H%M%SZ")
        native = f"{ticket.call_id}-{day}" if ticket.call_id else f"{day}-{digest[:10]}"
        queue = self._queue(ticket)
        return CallRecorded(
            ended if at is None else at, f"record/{day}/{digest[:20]}", self.name,
            scoped(self.name, native), native, began, ended, ticket.direction, ticket.cli, ticket.name, ticket.dialled,
            scoped(self.name, ticket.extension) if ticket.extension else "",
            self.site.people.get(ticket.extension, ticket.who),
            scoped(self.name, ticket.trunk) if ticket.trunk else "",
            self._waited(ticket) if queue else ticket.ring_s, ticket.talk_s, ticket.cause, ticket.account,
            queue, scoped(self.name, f"{native}/1") if queue else "", self._outcome(ticket) if queue else None,
            (*marks, OPEN) if unfinished else marks,
        )  # fmt: skip

    def _queue(self, ticket: Ticket) -> str:
        """The queue of a call that came in, by who had it or what was dialled. Empty: none, or its wait is unknown."""
        if ticket.direction is not Direction.INBOUND:
            return ""
        named = (self.site.queues.get(word, "") for word in (ticket.dialled, ticket.extension) if word)
        queue = next((name for name in named if name), "")
        if not queue or (ticket.answered and ticket.ring_s < 0):
            return ""
        return queue if "/" in queue else scoped(self.name, queue)

    def _waited(self, ticket: Ticket) -> float:
        """Seconds until the answer, or until the caller gave up."""
        if ticket.ring_s >= 0:
            return ticket.ring_s
        return max(ticket.talk_s, 0.0) + ticket.hold_s

    def _outcome(self, ticket: Ticket) -> Outcome:
        if any(word in ticket.cause for word in VOICEMAIL):
            return Outcome.TIMED_OUT
        return Outcome.ANSWERED if ticket.answered else Outcome.ABANDONED

    # -- what is no call -----------------------------------------------------------------------------------------
    def _refuse(self, refused: Refused, at: float | None) -> list[Event]:
        self.counts.rejected += 1
        self.rejected.append(refused)
        self._times = self._times + 1 if refused.raw == self._before else 0
        # Of its own and the line before it, so that the same noise at another place is another row.
        digest = hashlib.sha256(self._before + b"\n" + refused.raw + str(self._times).encode()).hexdigest()
        self._before = refused.raw
        minute = int((at or 0.0) // 60)
        told: list[Event] = []
        if minute != self._minute:
            told = self._sum(at or 0.0) if self._untold else []
            self._minute, self._told = minute, 0
        if self._told >= TOLD_A_MINUTE:
            self._untold += 1
            return told
        self._told += 1
        raw = refused.raw[:RAW_TOLD].hex()
        return [*told, RecordRejected(at or 0.0, f"reject/{digest[:20]}", self.name, raw, refused.why)]

    def _sum(self, at: float) -> list[Event]:
        count, self._untold = self._untold, 0
        ref = f"reject/sum/{self.counts.lines}/{self._minute}"
        return [RecordRejected(at, ref, self.name, "", "more lines like these", count)]
