"""The centre: everything known now, as one value that `apply` folds events into.

Only `apply` changes it. A replica, an engine, a replay and a simulation each hold one of these.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from console.center.agent import Agent
from console.center.call import Call, Visit
from console.center.message import Message
from console.center.plant import Device, Point
from console.center.queue import Queue
from console.center.rules import DEFAULT_TARGET, Rule, Target
from console.center.site import Alarm, Dispute, Gap, LinkState, Order, Presence
from console.center.ticket import TicketCard
from console.center.trunk import Trunk

Key = tuple[str, str]
"""What changed: (`queue`|`agent`|`call`|`visit`|`trunk`|`link`|`alarm`|`order`|`monitor`|`message`|`ticket`|`customer`|
`knowledge`|`device`|`point`|`centre`, id)."""


@dataclass(slots=True)
class Center:
    """All entities by scoped id. `now`: the latest time any event told; `seq`: the last journal row folded.

    `calls` holds live calls, `past` those that ended within `PAST_S`; `visits` the open ones and those of calls that
    still live or whose agent still talks. `tickets`: the cards of all open ones and of those closed within `PAST_S`.
    `messages`: the text messages of the same time.
    """

    now: float = 0.0
    seq: int = 0
    pruned: float = 0.0
    day: str = ""
    day_since: float = 0.0
    links: dict[str, LinkState] = field(default_factory=dict)
    queues: dict[str, Queue] = field(default_factory=dict)
    agents: dict[str, Agent] = field(default_factory=dict)
    calls: dict[str, Call] = field(default_factory=dict)
    past: dict[str, Call] = field(default_factory=dict)
    visits: dict[str, Visit] = field(default_factory=dict)
    trunks: dict[str, Trunk] = field(default_factory=dict)
    presences: dict[str, Presence] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    alarms: dict[str, Alarm] = field(default_factory=dict)
    tickets: dict[str, TicketCard] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    devices: dict[str, Device] = field(default_factory=dict)
    points: dict[str, Point] = field(default_factory=dict)
    alarm_history: list[Alarm] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    rules: tuple[Rule, ...] = ()
    targets: tuple[Target, ...] = (DEFAULT_TARGET,)
    engine: str = ""
    engine_since: float = 0.0
    epoch: int = 0

    def target(self, queue: str) -> Target:
        """The service-level target in force for a queue (scoped id), else the one for all."""
        name = queue.partition("/")[2]
        default = DEFAULT_TARGET
        for target in self.targets:
            if target.queue in (queue, name):
                return target
            if not target.queue:
                default = target
        return default


PAST_S = 3600.0
"""How long ended calls stay in `Center.past`; older ones are in the journal's history."""

Fold = Callable[[Center, Any], list[Key]]
"""How one class of event changes the centre; each is written for its own class of event."""
