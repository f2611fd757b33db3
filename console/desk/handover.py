"""A ticket in the hands of an outside organisation: a third party, or the publisher's own support centre.

It is sent, acknowledged (with the reference they give it), chased when late, and taken back. Their contract has clocks
of its own: by when they must acknowledge and solve. Ours go on or stand still as the settings say.
"""

from dataclasses import dataclass
from enum import StrEnum

from console.desk.calendar import Calendar


class State(StrEnum):
    """Where the handed-over file is."""

    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    BACK = "back"
    WITHDRAWN = "withdrawn"


TRANSITIONS: dict[State, tuple[State, ...]] = {
    State.SENT: (State.ACKNOWLEDGED, State.BACK, State.WITHDRAWN),
    State.ACKNOWLEDGED: (State.BACK, State.WITHDRAWN),
    State.BACK: (),
    State.WITHDRAWN: (),
}
OUT = (State.SENT, State.ACKNOWLEDGED)
"""It is with them."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """`kind`: `third_party` or `publisher`. `acknowledge`, `solve`, `chase`: open seconds by `calendar`; 0: none."""

    name: str
    title: str
    kind: str
    calendar: Calendar
    acknowledge: float = 0.0
    solve: float = 0.0
    chase: float = 0.0
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """One time a ticket was out. `reference`: what they call it; `due`: when they are late next (0: never)."""

    id: str
    ticket: str
    organisation: str
    state: str
    sent: float
    sent_by: str
    reference: str = ""
    acknowledged: float = 0.0
    due: float = 0.0
    chased: int = 0
    chased_at: float = 0.0
    back: float = 0.0
    reason: str = ""
    outcome: str = ""
    version: int = 1

    @property
    def is_out(self) -> bool:
        """Whether they still have it."""
        return self.state in OUT


def due_at(organisation: Organisation, handover: Handover) -> float:
    """When they are late: to acknowledge, then to solve; after a chase, when to chase again. 0: never."""
    if not handover.is_out:
        return 0.0
    clock = organisation.acknowledge if handover.state == State.SENT else organisation.solve
    promised = organisation.calendar.after(handover.sent, clock) if clock else 0.0
    if not handover.chased_at or not organisation.chase:
        return promised
    return max(promised, organisation.calendar.after(handover.chased_at, organisation.chase))
