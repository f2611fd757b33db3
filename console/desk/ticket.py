"""A ticket: what it holds, what it may become, and the card the live centre is told of it. Values and one table.

Times: seconds since the epoch, UTC; 0: not at all. Nothing here knows who may do what, or how it is kept.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from console.center.ticket import TicketCard


class Kind(StrEnum):
    """What somebody wants of us."""

    INCIDENT = "incident"
    QUESTION = "question"
    ORDER = "order"
    COMPLAINT = "complaint"
    REQUEST = "request"


class Status(StrEnum):
    """Where a ticket stands. `MERGED` tickets live on in another."""

    NEW = "new"
    OPEN = "open"
    WAITING_CUSTOMER = "waiting_customer"
    WAITING_THIRD_PARTY = "waiting_third_party"
    SOLVED = "solved"
    CLOSED = "closed"
    MERGED = "merged"


WAITING = (Status.WAITING_CUSTOMER, Status.WAITING_THIRD_PARTY)
DONE = (Status.SOLVED, Status.CLOSED, Status.MERGED)
_LIVE = (Status.OPEN, *WAITING, Status.SOLVED, Status.CLOSED, Status.MERGED)

TRANSITIONS: dict[Status, tuple[Status, ...]] = {
    Status.NEW: _LIVE,
    Status.OPEN: _LIVE,
    Status.WAITING_CUSTOMER: _LIVE,
    Status.WAITING_THIRD_PARTY: _LIVE,
    Status.SOLVED: (Status.OPEN, Status.CLOSED, Status.MERGED),
    Status.CLOSED: (Status.OPEN,),
    Status.MERGED: (Status.OPEN,),
}
"""From each status to those it may go to; `open` from the last three is a reopening. What stays changes nothing."""


def may_become(now: Status, then: Status) -> bool:
    """Whether a ticket may go from one status to another."""
    return then in TRANSITIONS[now]


class Result(StrEnum):
    """What came of something that was tried."""

    NONE = ""
    HELPED = "helped"
    PARTLY = "partly"
    NO_EFFECT = "no_effect"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of a ticket's history: `what` is a step, a note, an answer to the customer or an attachment.

    `text`: what was tried, or said; `result`: what came of it; `case_id`: the knowledge base's case it came from.
    """

    id: str
    ticket: str
    at: float
    who: str
    what: str
    text: str = ""
    result: str = ""
    case_id: str = ""
    call: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of fields: `fields` maps each to what it was and what it became, as text."""

    ticket: str
    version: int
    at: float
    who: str
    what: str
    fields: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a ticket; its bytes are asked for apart."""

    id: str
    ticket: str
    at: float
    who: str
    name: str
    media: str
    size: int


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as its row holds it. `priority` follows from impact and urgency unless somebody set it by hand.

    `left_s`: business seconds left on the solution's clock while it stands still. `form`: JSON of an order's or a
    request's fields. `unanswered`: since when an escalation has found nobody. `merged`: the ticket it lives on in;
    `origin`: the one it was split from.
    """

    id: str
    number: int = 0
    kind: str = Kind.INCIDENT
    status: str = Status.NEW
    title: str = ""
    body: str = ""
    outcome: str = ""
    customer: str = ""
    contact: str = ""
    phone: str = ""
    product: str = ""
    contract: str = ""
    site: str = ""
    impact: int = 2
    urgency: int = 2
    priority: int = 3
    level: int = 1
    team: str = ""
    owner: str = ""
    parent: str = ""
    merged: str = ""
    origin: str = ""
    form: str = ""
    opened: float = 0.0
    opened_by: str = ""
    changed: float = 0.0
    changed_by: str = ""
    answered: float = 0.0
    updated: float = 0.0
    solved: float = 0.0
    closed: float = 0.0
    reopened: int = 0
    answer_due: float = 0.0
    update_due: float = 0.0
    solve_due: float = 0.0
    next_due: float = 0.0
    risk_at: float = 0.0
    paused_since: float = 0.0
    left_s: float = 0.0
    breached: str = ""
    escalate_at: float = 0.0
    unanswered: float = 0.0
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.status not in DONE


EDITABLE = (
    "kind", "title", "body", "outcome", "customer", "contact", "phone", "product", "contract", "site", "impact",
    "urgency", "priority", "level", "team", "owner", "parent", "form",
)  # fmt: skip
"""What a person may change at will; all else follows from what they do."""


def card_of(ticket: Ticket) -> TicketCard:
    """What the live centre is told of a ticket: no word that somebody typed."""
    return TicketCard(
        ticket.id, ticket.number, ticket.kind, ticket.status, ticket.priority, ticket.level, ticket.team, ticket.owner,
        ticket.customer, ticket.product, ticket.parent, ticket.opened, ticket.answer_due, ticket.update_due,
        ticket.solve_due, ticket.paused_since, ticket.breached, ticket.closed or _merged_at(ticket), ticket.version,
        ticket.risk_at, ticket.left_s, ticket.escalate_at, ticket.unanswered,
    )  # fmt: skip


def _merged_at(ticket: Ticket) -> float:
    return ticket.changed if ticket.status == Status.MERGED else 0.0
