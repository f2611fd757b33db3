"""Escalation: whom to ask next, when, and what follows when nobody answers. A chain of steps, judged with data only.

*Functional*: the ticket goes to those who can do more (the next level's team). *Hierarchical*: somebody with more say
is asked, the ticket stays where it is. A step is due so many open seconds after its clock's opening, risk or breach, by
the step's own calendar; whoever is asked has `within` open seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from console.desk.calendar import Calendar

FUNCTIONAL, HIERARCHICAL = "functional", "hierarchical"
WAYS = (FUNCTIONAL, HIERARCHICAL)
OPENING, RISK, BREACH = "opening", "risk", "breach"
WHENS = (OPENING, RISK, BREACH)
NEXT, AGAIN, ALARM = "next", "again", "alarm"
OTHERWISE = (NEXT, AGAIN, ALARM)
ASKED, TAKEN, DECLINED, UNANSWERED, VOID = "asked", "taken", "declined", "unanswered", "void"


@dataclass(frozen=True, slots=True)
class Step:
    """One rung. `team` or `person` is asked; `skill` is what they must know (functional), for people to read.

    `otherwise`: nobody answered: the `next` step at once, the same one `again`, or an `alarm` stands.
    """

    level: int
    way: str
    calendar: Calendar
    when: str = BREACH
    after: float = 0.0
    team: str = ""
    person: str = ""
    skill: str = ""
    within: float = 1800.0
    otherwise: str = NEXT


@dataclass(frozen=True, slots=True)
class Chain:
    """Steps for tickets of one team, product and clock; an empty word stands for all of them."""

    name: str
    steps: tuple[Step, ...]
    team: str = ""
    product: str = ""
    clock: str = "solve"


@dataclass(frozen=True, slots=True)
class Asked:
    """A step that was taken: `until` when an answer is wanted, `state` one of asked, taken, declined …"""

    chain: str
    step: int
    asked: float
    until: float
    state: str = ASKED


@dataclass(frozen=True, slots=True)
class Signs:
    """What a chain looks at: when the ticket was opened, is or was at risk, and ran out (0: not at all)."""

    opened: float
    risk: float
    breach: float


@dataclass(frozen=True, slots=True)
class Move:
    """What is to be done now: that asked before goes unanswered, and `step` is asked (None: there is none left)."""

    unanswered: Asked | None
    place: int
    step: Step | None
    until: float
    alarm: bool = False


def chain_for(chains: Sequence[Chain], team: str, product: str, clock: str) -> Chain | None:
    """The first chain that fits, the more particular ones before the general: product, then team."""
    of_clock = (chain for chain in chains if chain.clock == clock)
    fitting = [chain for chain in of_clock if chain.team in ("", team) and chain.product in ("", product)]
    return max(fitting, key=lambda chain: (bool(chain.product), bool(chain.team)), default=None)


def judge(chain: Chain, asked: Sequence[Asked], signs: Signs, now: float) -> Move | None:
    """What the chain wants done at `now`; None: nothing yet. `asked`: what this chain has asked, oldest first."""
    last = asked[-1] if asked else None
    if last is None or last.state == TAKEN:
        place = last.step + 1 if last is not None else 0
        if place < len(chain.steps) and 0 < _due(chain.steps[place], signs) <= now:
            return _ask(chain, place, now, None)
        return None
    if last.state == ASKED:
        return _nobody(chain, last, now) if now >= last.until else None
    return _ask(chain, last.step + 1, now, None) if _goes_on(chain, last) else None


def next_look(chain: Chain, asked: Sequence[Asked], signs: Signs) -> float:
    """When `judge` has something to say at the earliest; 0: never, unless something changes."""
    last = asked[-1] if asked else None
    if last is not None and last.state == ASKED:
        return last.until
    if last is not None and _goes_on(chain, last):
        return last.asked
    place = 0 if last is None else last.step + 1
    if place >= len(chain.steps) or (last is not None and last.state != TAKEN):
        return 0.0
    return _due(chain.steps[place], signs)


def _goes_on(chain: Chain, last: Asked) -> bool:
    """Somebody said no, and there is somebody else to ask."""
    return last.state == DECLINED and last.step + 1 < len(chain.steps)


def _due(step: Step, signs: Signs) -> float:
    since = {OPENING: signs.opened, RISK: signs.risk, BREACH: signs.breach}[step.when]
    return step.calendar.after(since, step.after) if since else 0.0


def _nobody(chain: Chain, last: Asked, now: float) -> Move:
    """Nobody answered in time."""
    step = chain.steps[last.step] if last.step < len(chain.steps) else None
    otherwise = step.otherwise if step is not None else NEXT
    if otherwise == NEXT:
        return _ask(chain, last.step + 1, now, last)
    if otherwise == AGAIN and step is not None:
        return Move(last, last.step, step, step.calendar.after(now, step.within))
    return Move(last, last.step, None, 0.0, alarm=True)


def _ask(chain: Chain, place: int, now: float, unanswered: Asked | None) -> Move:
    if place >= len(chain.steps):
        return Move(unanswered, place, None, 0.0, alarm=True)
    step = chain.steps[place]
    return Move(unanswered, place, step, step.calendar.after(now, step.within))
