"""One diagnosis of one ticket as it is kept: what was told, what was proposed, what was reused, how it ended."""

from dataclasses import dataclass, field

from console.desk.inquiry import Inquiry

OPEN, SOLVED, NOT_SOLVED = "", "solved", "not_solved"


@dataclass(frozen=True, slots=True)
class Run:
    """`weights`: the cases proposed last, with their weights. `reused`: the case whose steps went into the ticket.

    `outcome`: OPEN, SOLVED or NOT_SOLVED. Times: seconds since the epoch. `ticket` empty: none yet.
    """

    id: str
    ticket: str
    inquiry: Inquiry = field(default_factory=Inquiry)
    outcome: str = OPEN
    reused: str = ""
    weights: tuple[tuple[str, float], ...] = ()
    who: str = ""
    started: float = 0.0
    changed: float = 0.0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Reuse:
    """What goes into the ticket: the case, its diagnosis in words, its steps in order, in the asked language."""

    case: str
    title: str
    steps: tuple[str, ...]
