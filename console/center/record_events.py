"""What a switch tells of a call only when the call is over (SMDR), and what its line says of itself.

A record is one row of the past: it never makes a live call. `at` is when the record came; when the call was, it says
itself. Its `ref` is made from the record's own text and date, so that a ticket sent again is the same row.
"""

from dataclasses import dataclass

from console.center.events import Event
from console.center.states import Direction, Outcome


@dataclass(frozen=True, slots=True)
class CallRecorded(Event):
    """A call that is over, as its switch wrote it down. Seconds; < 0: the record does not say.

    `extension`: the scoped id of the station (or agent) that had it, `who` their name; `dialled`: the number called;
    `queue`, `visit`, `outcome`: of the queue the site maps it to, empty and None without one; `cause`: the switch's own
    condition code; `marks`: what was concluded and not said (`year`: inferred; `minute`: times are exact to the
    minute; `dst`: in the hour the clocks change; `ahead`: the switch's clock runs before ours; `open`: its last part
    never came).
    """

    call: str
    native: str
    began: float
    ended: float
    direction: Direction = Direction.INBOUND
    cli: str = ""
    name: str = ""
    dialled: str = ""
    extension: str = ""
    who: str = ""
    trunk: str = ""
    ring_s: float = -1.0
    talk_s: float = -1.0
    cause: str = ""
    account: str = ""
    queue: str = ""
    visit: str = ""
    outcome: Outcome | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordRejected(Event):
    """A line that breaks a rule of its format: no call was made of it. `raw`: its bytes in hex, at most 512 of them.

    `count`: how many lines this row stands for (a burst is told by its first lines and one sum; the rejects file has
    every one).
    """

    raw: str
    why: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class LineJudged(Event):
    """What a line's own bytes say of its settings, told when it changes: `health` and `hint` as `linestats` has them.

    Shares are 0…1 of the last `count` bytes.
    """

    health: str
    hint: str = ""
    confidence: float = 0.0
    text: float = 0.0
    high: float = 0.0
    nul: float = 0.0
    count: int = 0
    framing: int = 0
