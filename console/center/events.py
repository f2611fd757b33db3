"""What happened, in the past tense: the facts a journal holds and `apply` folds.

Every event is frozen and carries `at` (seconds since the epoch, UTC, by the switch's clock where it has one), `ref`
(deterministic from the wire: recording it twice is one row) and `link` (who reported it; empty for the house's own).
Fields are strings, numbers, booleans, words of `states`, tuples of these, or a `Command`/`Rule`/`Target` value, so
that `codec` can write and read any of them. This file is one list read from top to bottom: its length is its content.
"""

from dataclasses import dataclass

from console.center.commands import Command
from console.center.rules import Rule, Target
from console.center.states import Device, Direction, Fate, LegRole, LegState, MonitorMode, Outcome, Severity


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at `at`, said by `link`, known by `ref`."""

    at: float
    ref: str
    link: str


# --- links -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LinkUp(Event):
    """A link is connected and its switch fully booted. `started_at`: when the switch started, 0 if it does not say."""

    driver: str
    version: str = ""
    started_at: float = 0.0
    capabilities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkDown(Event):
    """A link was lost: what its switch does is unknown until the next `LinkUp`."""

    reason: str


@dataclass(frozen=True, slots=True)
class LinkLagged(Event):
    """How long the switch took to answer a ping, in seconds."""

    lag_s: float


@dataclass(frozen=True, slots=True)
class SwitchRestarted(Event):
    """The switch went through a restart: every call it had is gone. `started_at`: the new start."""

    started_at: float = 0.0


@dataclass(frozen=True, slots=True)
class EventsLost(Event):
    """The switch's own sequence numbers show that `count` messages never arrived."""

    count: int


@dataclass(frozen=True, slots=True)
class Disagreement(Event):
    """A reconciliation found another value at the switch. `subject`: the scoped id; `what`: which fact."""

    subject: str
    what: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class SnapshotTaken(Event):
    """All that lives at the switch now. What the centre has on this link and is not listed is over, unobserved.

    `legs`: those of the living calls; none at all means that the driver does not tell them.
    """

    calls: tuple[str, ...]
    visits: tuple[str, ...]
    agents: tuple[str, ...]
    queues: tuple[str, ...]
    legs: tuple[str, ...] = ()


# --- queues and trunks -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QueueSeen(Event):
    """A queue exists, with the settings the switch gives it."""

    queue: str
    name: str
    strategy: str = ""
    service_level_s: int = 0


@dataclass(frozen=True, slots=True)
class QueueCounted(Event):
    """The switch's own counters of a queue, kept only to be set beside ours."""

    queue: str
    completed: int
    abandoned: int
    hold_s: int = 0
    talk_s: int = 0
    service_level_s: int = 0
    perf: float = 0.0
    perf2: float = 0.0


@dataclass(frozen=True, slots=True)
class QueueOrdered(Event):
    """The order of a queue's waiting visits, first to be served first."""

    queue: str
    visits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrunkSeen(Event):
    """A trunk exists; `group` names it together with its like, `capacity` is its channels (0: unknown)."""

    trunk: str
    name: str
    group: str = ""
    capacity: int = 0


@dataclass(frozen=True, slots=True)
class TrunkChanged(Event):
    """A trunk went in or out of service."""

    trunk: str
    in_service: bool
    reason: str = ""


# --- agents ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AgentSeen(Event):
    """An agent exists: the name to show and the station (telephone) they sit at."""

    agent: str
    name: str
    station: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class AgentJoinedQueue(Event):
    """An agent serves a queue, with a penalty. `dynamic`: may be taken out again by command."""

    agent: str
    queue: str
    penalty: int = 0
    dynamic: bool = True


@dataclass(frozen=True, slots=True)
class AgentLeftQueue(Event):
    """An agent no longer serves a queue; serving none is being logged out."""

    agent: str
    queue: str


@dataclass(frozen=True, slots=True)
class AgentReady(Event):
    """An agent takes calls. `queue` empty: in all their queues."""

    agent: str
    queue: str = ""


@dataclass(frozen=True, slots=True)
class AgentNotReady(Event):
    """An agent takes no calls, and why. `queue` empty: in all their queues."""

    agent: str
    reason: str = ""
    queue: str = ""


@dataclass(frozen=True, slots=True)
class AgentDeviceChanged(Event):
    """What the switch sees of the agent's telephone."""

    agent: str
    device: Device


@dataclass(frozen=True, slots=True)
class AgentRangNoAnswer(Event):
    """A call rang at an agent for `ring_s` seconds and was not answered."""

    agent: str
    queue: str
    call: str
    ring_s: float = 0.0


@dataclass(frozen=True, slots=True)
class WrapUpStarted(Event):
    """After-call work began; it ends at `until` by itself, or earlier by `WrapUpEnded`."""

    agent: str
    call: str
    until: float


@dataclass(frozen=True, slots=True)
class WrapUpEnded(Event):
    """After-call work ended."""

    agent: str


# --- calls -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CallArrived(Event):
    """A call is at the switch. `native`: the switch's own id; `raw_cli`: the undecodable caller bytes, in hex."""

    call: str
    native: str
    direction: Direction = Direction.INBOUND
    cli: str = ""
    name: str = ""
    dnis: str = ""
    trunk: str = ""
    raw_cli: str = ""


@dataclass(frozen=True, slots=True)
class CallIdentified(Event):
    """More is known of who calls."""

    call: str
    cli: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class LegChanged(Event):
    """A party of a call: appeared, rings, talks, is held. `address`: channel or device; `agent` empty if it is none."""

    call: str
    leg: str
    state: LegState
    role: LegRole = LegRole.OTHER
    agent: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class LegCleared(Event):
    """A party left the call."""

    call: str
    leg: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class CallTransferred(Event):
    """A call was handed on: by which agent, where to, with (`attended`) or without consultation."""

    call: str
    by: str = ""
    to: str = ""
    attended: bool = False


@dataclass(frozen=True, slots=True)
class CallMerged(Event):
    """Two calls became one (a consultation completed): `call` lives on, `absorbed` is part of it."""

    call: str
    absorbed: str


@dataclass(frozen=True, slots=True)
class CallCleared(Event):
    """A call is over."""

    call: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class CallQueued(Event):
    """A queue visit began. `native`: the switch's id of the waiting caller (Asterisk: Uniqueid)."""

    call: str
    visit: str
    queue: str
    native: str = ""
    position: int = 0
    priority: int = 0


@dataclass(frozen=True, slots=True)
class VisitEnded(Event):
    """A queue visit ended in its one outcome. `wait_s` < 0: not measured by the switch, use the event times.

    `evidence` says in the switch's words what the outcome was concluded from; `key`: the digit pressed.
    """

    visit: str
    call: str
    queue: str
    outcome: Outcome
    agent: str = ""
    wait_s: float = -1.0
    key: str = ""
    evidence: str = ""
    native: str = ""


@dataclass(frozen=True, slots=True)
class VisitHandled(Event):
    """The conversation an answered visit led to is over for its agent. Seconds; < 0: not measured by the switch."""

    visit: str
    agent: str
    talk_s: float = -1.0
    hold_s: float = 0.0
    ended_by: str = ""


@dataclass(frozen=True, slots=True)
class MonitorChanged(Event):
    """A supervisor is present in an agent's call in this mode. `monitor`: the presence's id; `who`: their station."""

    monitor: str
    agent: str
    call: str
    who: str
    mode: MonitorMode


@dataclass(frozen=True, slots=True)
class MonitorEnded(Event):
    """A supervisor left."""

    monitor: str


# --- the house's own -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DayStarted(Event):
    """The centre's day turned (by its own time zone): the day's figures start at nought. `day`: ISO date."""

    day: str


@dataclass(frozen=True, slots=True)
class EngineStarted(Event):
    """An engine records from now on, `epoch` its fencing token. `blind_since`: the last it knows, 0 if nothing."""

    engine: str
    epoch: int = 0
    blind_since: float = 0.0


@dataclass(frozen=True, slots=True)
class EngineStopped(Event):
    """An engine ended in good order."""

    engine: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CommandAsked(Event):
    """Somebody asked for something; `ref` is the command's id."""

    command: Command


@dataclass(frozen=True, slots=True)
class CommandChanged(Event):
    """A command met its next fate, and why (in words a person can read) or by which fact (`seen` → an event's ref)."""

    command: str
    fate: Fate
    why: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class AlarmRaised(Event):
    """A rule's limit was passed for long enough. `cause`: the alarm this one follows from, if any."""

    alarm: str
    rule: str
    subject: str
    severity: Severity
    value: float = 0.0
    cause: str = ""


@dataclass(frozen=True, slots=True)
class AlarmCleared(Event):
    """The figure came back behind its hysteresis."""

    alarm: str
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class AlarmAcknowledged(Event):
    """Somebody has the alarm in hand."""

    alarm: str
    who: str


@dataclass(frozen=True, slots=True)
class AlarmShelved(Event):
    """An alarm is put aside until `until` (0: taken back from the shelf), by whom and why."""

    alarm: str
    who: str
    until: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class RulesSet(Event):
    """The alarm rules in force from now on."""

    rules: tuple[Rule, ...]
    who: str = ""


@dataclass(frozen=True, slots=True)
class TargetsSet(Event):
    """The service-level targets in force from now on; the one with an empty queue is for all others."""

    targets: tuple[Target, ...]
    who: str = ""
