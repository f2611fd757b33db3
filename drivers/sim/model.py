"""What the simulated switch knows of its own: queues, people, trunks, calls. Mutable, private to this driver.

The world's own values, not the centre's: the centre must learn everything through events, as from any switch.
"""

from dataclasses import dataclass, field
from random import Random

from console.center.events import Event
from console.center.states import Direction, LegRole, LegState, MonitorMode
from drivers.sim.scenario import QueuePlan


@dataclass(slots=True)
class Leg:
    """A party of a call."""

    id: str
    role: LegRole
    state: LegState
    address: str
    person: "Person | None" = None


@dataclass(slots=True)
class Visit:
    """A caller waiting in a queue. `ringing`: at whom, on which leg; `rings` makes stale timers recognisable."""

    id: str
    call: "Call"
    queue: "Queue"
    joined: float
    priority: int = 0
    open: bool = True
    ringing: "Person | None" = None
    leg: Leg | None = None
    rings: int = 0
    assigned: bool = False


@dataclass(slots=True)
class Watch:
    """A supervisor present in a call. `leg` None: their telephone still rings."""

    id: str
    call: "Call"
    person: "Person"
    station: str
    mode: MonitorMode
    leg: Leg | None = None
    open: bool = True


@dataclass(slots=True)
class Call:
    """A call. `turn` changes whenever the conversation does, so that timers of an older one do nothing.

    `partner`: the consultation its agent holds meanwhile; `main`: the call this consultation is about.
    """

    id: str
    native: str
    direction: Direction
    dice: Random
    cli: str = ""
    name: str = ""
    trunk: "Trunk | None" = None
    legs: dict[str, Leg] = field(default_factory=dict)
    customer: Leg | None = None
    visit: Visit | None = None
    visits: int = 0
    person: "Person | None" = None
    handling: Visit | None = None
    talk_since: float = 0.0
    held_since: float = 0.0
    hold_s: float = 0.0
    turn: int = 0
    told: int = 0
    transfers: int = 0
    alive: bool = True
    partner: "Call | None" = None
    main: "Call | None" = None
    watches: list[Watch] = field(default_factory=list)
    story: list[Event] = field(default_factory=list)


@dataclass(slots=True)
class Queue:
    """A queue, its waiting visits in order of service, and the switch's own counters."""

    id: str
    plan: QueuePlan
    waiting: list[Visit] = field(default_factory=list)
    completed: int = 0
    abandoned: int = 0
    answered_in: int = 0
    abandoned_in: int = 0
    hold_s: float = 0.0
    talk_s: float = 0.0


@dataclass(slots=True)
class Trunk:
    """A trunk and how many of its channels are taken."""

    id: str
    name: str
    group: str
    capacity: int
    in_use: int = 0
    in_service: bool = True


@dataclass(slots=True)
class Person:
    """An agent. `skills`: the queues they serve when logged in, with their penalty; `joined`: those they serve now.

    `manned`: a person sits at this station; the telephone does only what is asked of it.
    """

    id: str
    native: str
    name: str
    station: str
    team: str
    skills: dict[str, int]
    dice: Random
    joined: dict[str, int] = field(default_factory=dict)
    paused: dict[str, str] = field(default_factory=dict)
    ready: bool = False
    reason: str = ""
    forced: bool = False
    leaving: bool = False
    since: float = 0.0
    status_turn: int = 0
    call: Call | None = None
    ringing: Visit | None = None
    wrap_until: float = 0.0
    wrap_turn: int = 0
    idle_since: float = 0.0
    manned: bool = False

    def free(self, now: float) -> bool:
        """Whether a call may be offered: logged in, ready, and nothing else in hand."""
        untouched = self.call is None and self.ringing is None and self.wrap_until <= now
        return untouched and self.ready and bool(self.joined)

    def serves(self, queue: str) -> bool:
        """Whether calls of this queue (its name) go to them now."""
        return queue in self.joined and queue not in self.paused
