"""A ticket as the live centre knows it: who has it, how urgent it is and when its clocks run out; none of its words.

What is written in a ticket stands in the desk's own tables, where it can be corrected and erased; the journal and the
centre hold only this card, so that the floor, the alarms and the wallboard can follow every open ticket.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketCard:
    """One ticket now. Times: seconds since the epoch, UTC; 0: not at all. `number` is what people say aloud.

    `answer_due`, `update_due`, `solve_due`: when each clock will run out if nothing stops it (0: met, or none).
    `paused_since` > 0: waiting, since then, for whom `status` names. `priority`: 1 (highest) to 5. `closed` > 0: over.
    `breached`: the clocks that ran out (`answer`, `update`, `solve`), a space between. `risk_at`: when it is at risk by
    forecast. `left_s`: business seconds left to solve it while that clock stands still. `escalate_at`: when its
    escalation is judged next. `unanswered`: since when an escalation has found nobody who answers.
    """

    id: str
    number: int = 0
    kind: str = ""
    status: str = ""
    priority: int = 0
    level: int = 1
    team: str = ""
    owner: str = ""
    customer: str = ""
    product: str = ""
    parent: str = ""
    opened: float = 0.0
    answer_due: float = 0.0
    update_due: float = 0.0
    solve_due: float = 0.0
    paused_since: float = 0.0
    breached: str = ""
    closed: float = 0.0
    version: int = 0
    risk_at: float = 0.0
    left_s: float = 0.0
    escalate_at: float = 0.0
    unanswered: float = 0.0

    @property
    def next_due(self) -> float:
        """The first of its clocks to run out; 0: none runs."""
        return min((due for due in (self.answer_due, self.update_due, self.solve_due) if due), default=0.0)

    def is_breached(self, now: float) -> bool:
        """Whether a clock has run out: told already, or seen by the time."""
        return bool(self.breached) or 0 < self.next_due <= now

    def is_at_risk(self, now: float) -> bool:
        """Whether it will probably be late, and is not yet."""
        return 0 < self.risk_at <= now and not self.is_breached(now)
