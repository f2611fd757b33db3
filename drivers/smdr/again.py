"""The same record once more: sent again, or a second call just like the first? Pure.

A record exact to the second is of one call: nobody has two calls at once. One exact to the minute may be of two short
calls of one extension within that minute (engaged, dialled again). Then the second record comes when the second call is
over: at least as long after the first as that call lasted and took to dial, and less than a minute after it. What is
sent again comes otherwise: at once, or after the line was lost, or later. Where this does not decide, or nothing
says when the records came, it is one call: one too few is a call lost, one too many a call that never was.
"""

from dataclasses import dataclass
from typing import Final

from drivers.smdr.civil import MINUTE
from drivers.smdr.format import Ticket

TWIN: Final = "twin"
"""Mark: another call's record is the same to the last character; told apart by when they came."""
DIAL_S: Final = 2.0
"""Nobody rings, talks, hangs up and dials again sooner."""
SAME_S: Final = 60.0


@dataclass(slots=True)
class Earlier:
    """A record that came before: when it came last, on which connection, and how many calls it stands for."""

    at: float | None
    connection: int
    calls: int = 1


def is_second_call(ticket: Ticket, marks: tuple[str, ...], earlier: Earlier, at: float | None, connection: int) -> bool:
    """Whether a record just like an earlier one is of a call of its own."""
    if MINUTE not in marks or ticket.call_id or not (ticket.extension or ticket.trunk):
        return False
    if at is None or earlier.at is None or connection != earlier.connection:
        return False
    lasted_s = max(ticket.ring_s, 0.0) + max(ticket.talk_s, 0.0) + ticket.hold_s
    return lasted_s + DIAL_S <= at - earlier.at < SAME_S
