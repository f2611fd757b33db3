"""A call, its legs, and one visit of it to a queue. Values that only `apply` changes."""

from dataclasses import dataclass, field

from console.center.states import Direction, LegRole, LegState, Outcome


@dataclass(slots=True)
class Moment:
    """One line of a timeline: when, what (a word that `labels` translates) and its arguments."""

    at: float
    what: str
    args: tuple[str, ...] = ()


@dataclass(slots=True)
class Leg:
    """One party of a call. `since`: when it entered its state."""

    id: str
    state: LegState
    role: LegRole
    agent: str
    address: str
    since: float
    talk_since: float = 0.0


@dataclass(slots=True)
class Call:
    """A call at the switch. `visit` is its open queue visit, `visits` all it made; `ended` 0 while it lives.

    `customer`: whose file it belongs to; `verified`: who made sure of that; `ticket`: what it is about; `code`: how it
    ended for the customer, in a word of the house.
    `recorded`: known only after it was over, by its switch's record, which said `talk_s` (< 0: not) and needed `marks`.
    """

    id: str
    link: str
    native: str
    since: float
    direction: Direction = Direction.INBOUND
    cli: str = ""
    name: str = ""
    dnis: str = ""
    trunk: str = ""
    raw_cli: str = ""
    visit: str = ""
    visits: list[str] = field(default_factory=list)
    queue: str = ""
    legs: dict[str, Leg] = field(default_factory=dict)
    timeline: list[Moment] = field(default_factory=list)
    ended: float = 0.0
    cause: str = ""
    absorbed_by: str = ""
    customer: str = ""
    verified: str = ""
    ticket: str = ""
    code: str = ""
    recorded: bool = False
    talk_s: float = -1.0
    marks: tuple[str, ...] = ()

    def agents(self) -> list[str]:
        """The agents on the call, in the order they came."""
        return [leg.agent for leg in self.legs.values() if leg.agent]


@dataclass(slots=True)
class Visit:
    """One stay of a call in a queue. `outcome` None: still waiting. Seconds; < 0 means not (yet) known.

    `gap`: the link was lost while it lasted, so that its times are not to be trusted. `recorded`: see `Call`.
    """

    id: str
    call: str
    native: str
    queue: str
    joined: float
    position: int = 0
    priority: int = 0
    outcome: Outcome | None = None
    ended: float = 0.0
    wait_s: float = -1.0
    talk_s: float = -1.0
    hold_s: float = 0.0
    agent: str = ""
    key: str = ""
    evidence: str = ""
    ended_by: str = ""
    rang: int = 0
    gap: bool = False
    short: bool = False
    recorded: bool = False
