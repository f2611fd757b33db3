"""A queue: who waits, who serves, and the tallies its figures are made from."""

from dataclasses import dataclass, field

from console.center.call import Visit


@dataclass(slots=True)
class Tally:
    """Sums over queue visits that have ended; every figure of a queue is a quotient of these (see `measures`).

    Seconds are floats. `answered_in`/`abandoned_in`: within the target's seconds. `short`: abandons under the short
    threshold, in none of the other counts. `other_late`: visits that passed the target's seconds and then left neither
    by answer nor abandon. `recorded`: how many of all counted were known only by a record after the call. Waiting calls
    are counted by questions about now, never stored.
    """

    answered: int = 0
    abandoned: int = 0
    short: int = 0
    timed_out: int = 0
    left_by_key: int = 0
    moved: int = 0
    withdrawn: int = 0
    switch_restarted: int = 0
    unobserved: int = 0
    answered_in: int = 0
    abandoned_in: int = 0
    other_late: int = 0
    wait_answered_s: float = 0.0
    wait_abandoned_s: float = 0.0
    wait_max_s: float = 0.0
    handled: int = 0
    talk_s: float = 0.0
    hold_s: float = 0.0
    wrap_s: float = 0.0
    recorded: int = 0


@dataclass(slots=True)
class Counters:
    """The switch's own counters, to be set beside ours.

    `since`: when counting side by side began (first sight, or the switch's reset); `base_*`: the counters then.
    """

    at: float = 0.0
    completed: int = 0
    abandoned: int = 0
    hold_s: int = 0
    talk_s: int = 0
    service_level_s: int = 0
    perf: float = 0.0
    perf2: float = 0.0
    since: float = 0.0
    base_completed: int = 0
    base_abandoned: int = 0


@dataclass(slots=True)
class Queue:
    """A queue. `waiting`: open visits, first to be served first; `members`: agents that serve it.

    `ended`: the day's visits that have an outcome, in the order they ended; `day`: their tally.
    """

    id: str
    link: str
    name: str
    strategy: str = ""
    service_level_s: int = 0
    waiting: list[str] = field(default_factory=list)
    members: dict[str, None] = field(default_factory=dict)
    ended: list[Visit] = field(default_factory=list)
    day: Tally = field(default_factory=Tally)
    counters: Counters = field(default_factory=Counters)
    present: bool = True
