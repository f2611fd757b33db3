"""What a board says of the open tickets, of all or of a part of them (a level, a team): counted from their cards.

A part is written as people write it in a board's file: a number is a level, any other word a team, empty all.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from console.center.state import Center
from console.center.ticket import TicketCard

_OVER = ("solved", "closed", "merged")


@dataclass(frozen=True, slots=True)
class TicketBoard:
    """Open tickets at one moment. `unanswered`: the customer has heard nothing yet; `unowned`: nobody has them.

    `oldest_unanswered_s`: seconds since the oldest of those was opened. `next_due_s`: seconds until the next clock that
    has not run out yet does. None: there is no such ticket.
    """

    open: int
    at_risk: int
    late: int
    unanswered: int
    unowned: int
    oldest_unanswered_s: float | None
    next_due_s: float | None


def ticket_board(center: Center, now: float, part: str = "") -> TicketBoard:
    """The board of all open tickets, or of one level's or team's."""
    cards = list(open_cards(center, part))
    unanswered = [card.opened for card in cards if card.answer_due > 0]
    return TicketBoard(
        open=len(cards),
        at_risk=sum(card.is_at_risk(now) for card in cards),
        late=sum(card.is_breached(now) for card in cards),
        unanswered=len(unanswered),
        unowned=sum(not card.owner for card in cards),
        oldest_unanswered_s=max(0.0, now - min(unanswered)) if unanswered else None,
        next_due_s=min((due - now for card in cards for due in _clocks(card) if due > now), default=None),
    )


def open_cards(center: Center, part: str = "") -> Iterable[TicketCard]:
    """The tickets still to be worked on, of this part."""
    return (card for card in center.tickets.values() if _is_open(card) and _is_of(card, part))


def _is_open(card: TicketCard) -> bool:
    return card.status not in _OVER and not card.closed


def _is_of(card: TicketCard, part: str) -> bool:
    if not part:
        return True
    return card.level == int(part) if part.isdecimal() else card.team == part


def _clocks(card: TicketCard) -> tuple[float, float, float]:
    return card.answer_due, card.update_due, card.solve_due
