"""What alarm rules look at of the help desk: open tickets, those at risk and those that ran out. Pure, as all gauges.

How long, in seconds; how many, as a number. A ticket's clocks come with its card: nothing here knows a calendar.
"""

from collections.abc import Callable, Iterable

from console.center.rules import Rule
from console.center.state import Center
from console.center.ticket import TicketCard

_OVER = ("solved", "closed", "merged")
URGENT = 2
"""A ticket of this priority or a higher one is worth an alarm of its own."""


def _open_tickets(center: Center) -> Iterable[TicketCard]:
    return (card for card in center.tickets.values() if card.status not in _OVER)


def _tickets_open(center: Center, _subject: str, _now: float, _rule: Rule) -> float:
    return float(sum(1 for _ in _open_tickets(center)))


def _tickets_at_risk(center: Center, _subject: str, now: float, _rule: Rule) -> float:
    return float(sum(card.is_at_risk(now) for card in _open_tickets(center)))


def _tickets_breached(center: Center, _subject: str, now: float, _rule: Rule) -> float:
    return float(sum(card.is_breached(now) for card in _open_tickets(center)))


def _oldest_ticket(center: Center, _subject: str, now: float, _rule: Rule) -> float:
    """How long ago the oldest open ticket was opened."""
    return max(0.0, now - min((card.opened for card in _open_tickets(center)), default=now))


def _overdue(center: Center, ticket: str, now: float, _rule: Rule) -> float:
    """How long ago the first of its clocks ran out; 0: none has, or it stands still meanwhile."""
    due = center.tickets[ticket].next_due
    return max(0.0, now - due) if due else 0.0


def _urgent_overdue(center: Center, ticket: str, now: float, rule: Rule) -> float | None:
    return _overdue(center, ticket, now, rule) if center.tickets[ticket].priority <= URGENT else None


def _unanswered(center: Center, ticket: str, now: float, _rule: Rule) -> float:
    """How long an escalation has found nobody."""
    since = center.tickets[ticket].unanswered
    return max(0.0, now - since) if since else 0.0


def troubled(center: Center) -> list[str]:
    """The tickets that anything could be said of: so that thousands that go well cost an evaluation nothing."""
    now = center.now
    return [card.id for card in _open_tickets(center) if card.unanswered or card.is_breached(now)]


GAUGES: dict[tuple[str, str], Callable[[Center, str, float, Rule], float | None]] = {
    ("ticket", "overdue"): _overdue,
    ("ticket", "urgent_overdue"): _urgent_overdue,
    ("ticket", "unanswered"): _unanswered,
    ("centre", "tickets_open"): _tickets_open,
    ("centre", "tickets_at_risk"): _tickets_at_risk,
    ("centre", "tickets_breached"): _tickets_breached,
    ("centre", "oldest_ticket"): _oldest_ticket,
}
