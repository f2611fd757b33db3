"""Links to switches, the gaps in what they told, and who is listening to whom. Values that only `apply` changes."""

from dataclasses import dataclass, field

from console.center.commands import Command
from console.center.states import Fate, MonitorMode, Severity


@dataclass(slots=True)
class LinkState:
    """A link as last known. `blind_since` > 0: its switch is not seen, since then.

    `records`, `rejected`: call records read and lines that could not be one, today; `rejected_raw`: the last such line,
    in hex; `recorded_at`: when the last record came; `line`, `line_hint`: what its line says of itself (`LineJudged`).
    """

    name: str
    driver: str = ""
    up: bool = False
    since: float = 0.0
    blind_since: float = 0.0
    reason: str = ""
    version: str = ""
    started_at: float = 0.0
    lag_s: float = -1.0
    heard: float = 0.0
    capabilities: tuple[str, ...] = ()
    records: int = 0
    rejected: int = 0
    rejected_raw: str = ""
    rejected_why: str = ""
    recorded_at: float = 0.0
    line: str = ""
    line_hint: str = ""
    line_since: float = 0.0


@dataclass(slots=True)
class Gap:
    """Time in which a link told nothing (`until` 0: it lasts), or lost `lost` messages: figures touching it say so."""

    link: str
    since: float
    until: float
    reason: str
    lost: int = 0

    def touches(self, since: float, until: float) -> bool:
        """Whether any of `since`..`until` lies in the gap."""
        return self.since <= until and (not self.until or self.until >= since)


@dataclass(slots=True)
class Dispute:
    """A disagreement between our state and the switch's, as found by a reconciliation."""

    at: float
    subject: str
    what: str
    ours: str
    theirs: str


@dataclass(slots=True)
class Presence:
    """A supervisor in an agent's call."""

    id: str
    agent: str
    call: str
    who: str
    mode: MonitorMode
    since: float


@dataclass(slots=True)
class Order:
    """A command and its fate so far."""

    command: Command
    link: str
    asked: float
    fate: Fate = Fate.ASKED
    at: float = 0.0
    why: str = ""
    seen: str = ""


@dataclass(slots=True)
class Alarm:
    """A rule's limit passed by a subject. `cleared` 0: it stands."""

    id: str
    rule: str
    subject: str
    severity: Severity
    since: float
    value: float = 0.0
    worst: float = 0.0
    cause: str = ""
    owner: str = ""
    owned_at: float = 0.0
    shelved_until: float = 0.0
    shelved_by: str = ""
    shelved_why: str = ""
    cleared: float = 0.0
    consequences: list[str] = field(default_factory=list)
