"""Several records of one call become one ticket: Avaya writes one for each part, tied together by the call's id. Pure.

The parts wait until the last one (`more` is False) has come, in bounded number and for a bounded time; a call whose
last part never comes is told as it stands, marked, because it did take place.
"""

from collections import OrderedDict
from dataclasses import replace
from typing import Final

from drivers.smdr.format import Ticket

OPEN: Final = "open"
"""Mark: the last part never came."""
MOST: Final = 500
LONGEST_S: Final = 4 * 3600.0


class Joining:
    """Holds the open calls. Tickets without an id pass through at once."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, tuple[float, list[Ticket]]] = OrderedDict()

    @property
    def open(self) -> int:
        """Calls whose last part has not come."""
        return len(self._open)

    def take(self, ticket: Ticket, at: float) -> list[tuple[Ticket, bool]]:
        """The tickets that are whole now, each with whether its last part is missing. `at`: when this one came."""
        if not ticket.call_id:
            return [(ticket, False)]
        if not ticket.more and ticket.call_id not in self._open:
            return [(ticket, False)]
        _, parts = self._open.setdefault(ticket.call_id, (at, []))
        if ticket.raw not in [part.raw for part in parts]:  # sent again
            parts.append(ticket)
        if not ticket.more:
            del self._open[ticket.call_id]
            return [(joined(parts), False)]
        return self.overdue(at)

    def overdue(self, at: float) -> list[tuple[Ticket, bool]]:
        """Calls that have waited too long for their last part, or are too many."""
        told = []
        while self._open:
            call_id, (since, parts) = next(iter(self._open.items()))
            if len(self._open) <= MOST and at - since < LONGEST_S:
                break
            del self._open[call_id]
            told.append((joined(parts), True))
        return told

    def rest(self) -> list[tuple[Ticket, bool]]:
        """All that is open, when nothing more will come."""
        told = [(joined(parts), True) for _, parts in self._open.values()]
        self._open.clear()
        return told


def joined(parts: list[Ticket]) -> Ticket:
    """One ticket: begun with the first part, had by who answered first; it rang until then, and all talk is added."""
    first = parts[0]
    if len(parts) == 1:
        return first
    answer = next((index for index, part in enumerate(parts) if part.answered), -1)
    had = parts[answer] if answer >= 0 else first
    before = parts[: answer + 1] if answer >= 0 else parts
    rings = [part.ring_s for part in before if part.ring_s >= 0]
    # What a caller waited before the answer: the ringing, and what earlier parts held or parked them.
    waited = sum(rings) + sum(part.hold_s for part in before[:-1])
    after = [part.hold_s for part in parts[max(answer, 0) :]]
    later = [max(part.ring_s, 0.0) for part in parts[answer + 1 :]] if answer >= 0 else []
    talks = [part.talk_s for part in parts if part.talk_s > 0]
    return replace(
        had,
        stamp=first.stamp,
        direction=first.direction,
        cli=first.cli or had.cli,
        dialled=first.dialled or had.dialled,
        ring_s=waited if rings else -1.0,
        talk_s=sum(talks) if talks else had.talk_s,
        hold_s=(sum(after) if answer >= 0 else 0.0) + sum(later),
        answered=answer >= 0,
        more=False,
        parts=tuple(part.raw for part in parts),
    )
