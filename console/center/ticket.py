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
