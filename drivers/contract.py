"""What every driver is: a `Driver` that describes itself and opens a `Link`; what every link does.

The engine's hub owns the life of a link: it calls `Link.run`, waits for its end, and runs it again after a back-off. A
link owns its wire: login, snapshot, keep-alive, reconciliation. It hands over facts by `Sink.emit`, which never blocks
and never fails, so that a slow database or a frozen screen can never stall the switch.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol, runtime_checkable

from console.center.commands import Command
from console.center.events import Event


class Capability(StrEnum):
    """What a link can tell or do; a screen greys what is missing and says why."""

    LIVE_CALLS = "live_calls"
    QUEUES = "queues"
    AGENT_STATES = "agent_states"
    TRUNKS = "trunks"
    RECORDS_AFTER_CALL = "records_after_call"
    LISTEN = "listen"
    WHISPER = "whisper"
    BARGE = "barge"
    CHANGE_MONITOR = "change_monitor"
    TAKE_OVER = "take_over"
    HANG_UP = "hang_up"
    TRANSFER = "transfer"
    MOVE_WAITING = "move_waiting"
    ASSIGN_WAITING = "assign_waiting"
    MOVE_TO_FRONT = "move_to_front"
    WITHDRAW = "withdraw"
    SET_STATUS = "set_status"
    LOG_OUT = "log_out"
    QUEUE_MEMBERSHIP = "queue_membership"
    PENALTY = "penalty"
    DIAL_OUT = "dial_out"
    ANSWER_LINE = "answer_line"
    MESSAGES = "messages"
    OUTPUTS = "outputs"
    FAILOVER = "failover"
    ANSWER = "answer"
    HOLD = "hold"
    DIAL = "dial"
    CONSULT = "consult"
    CONFERENCE = "conference"
    END_WRAP_UP = "end_wrap_up"


PLANT = frozenset({Capability.OUTPUTS, Capability.FAILOVER})
"""What links to equipment can do, and switches cannot."""

NEEDS: Mapping[str, Capability] = {
    "StopMonitor": Capability.LISTEN,
    "TakeOver": Capability.TAKE_OVER,
    "HangUp": Capability.HANG_UP,
    "Transfer": Capability.TRANSFER,
    "MoveWaitingCall": Capability.MOVE_WAITING,
    "AssignWaitingCall": Capability.ASSIGN_WAITING,
    "MoveToFront": Capability.MOVE_TO_FRONT,
    "WithdrawCall": Capability.WITHDRAW,
    "SetReady": Capability.SET_STATUS,
    "SetNotReady": Capability.SET_STATUS,
    "LogOut": Capability.LOG_OUT,
    "JoinQueue": Capability.QUEUE_MEMBERSHIP,
    "LeaveQueue": Capability.QUEUE_MEMBERSHIP,
    "SetPenalty": Capability.PENALTY,
    "DialOut": Capability.DIAL_OUT,
    "AnswerLine": Capability.ANSWER_LINE,
    "SendMessage": Capability.MESSAGES,
    "SetOutput": Capability.OUTPUTS,
    "TakeOutputs": Capability.OUTPUTS,
    "ArmFailover": Capability.FAILOVER,
    "ThrowFailover": Capability.FAILOVER,
    "RestoreFailover": Capability.FAILOVER,
    "Answer": Capability.ANSWER,
    "Hold": Capability.HOLD,
    "Retrieve": Capability.HOLD,
    "Dial": Capability.DIAL,
    "Consult": Capability.CONSULT,
    "CompleteTransfer": Capability.CONSULT,
    "Conference": Capability.CONFERENCE,
    "AbortConsult": Capability.CONSULT,
    "EndWrapUp": Capability.END_WRAP_UP,
}
"""The capability each command verb needs (`Monitor` needs that of its mode: `listen`, `whisper`, `barge`)."""


LINE_ONLY = frozenset({Capability.DIAL_OUT, Capability.ANSWER_LINE, Capability.MESSAGES})
"""What a line of its own can do and a switch is not asked: there a call is made from somebody's station."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a switch said to a command at once: `accepted`, or refused with `why`. Done is only what its events show."""

    accepted: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One setting of a driver: its name, type (`str`, `int`, `float`, `bool`, `secret`), default and meaning."""

    name: str
    kind: str
    default: str | int | float | bool | None
    meaning: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class DriverInfo:
    """What a driver says of itself before any link is open.

    `taped_by_line`: what it sends is text in lines, and a password may stand in one; a tape then holds what is sent
    until its line ends, and blots it out. False, for a binary wire, or one whose driver blots for itself: as it goes.
    """

    name: str
    title: str
    options: tuple[Option, ...] = ()
    capabilities: frozenset[Capability] = field(default_factory=frozenset)
    taped_by_line: bool = True


class Sink(Protocol):
    """Where a link hands its facts. Never blocks, never raises."""

    def emit(self, events: Sequence[Event]) -> None:
        """Take these facts, in their order."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a link gets from the house.

    `clock`: seconds since the epoch; `secret`: a named secret's text (raises LookupError); `tape`: where raw bytes are
    recorded, called as tape(received, data), or None when recording is off; `seed`: for drivers that imagine a switch;
    `folder`: where a driver may keep files of its own (lines it refused), None: nowhere.
    """

    clock: Callable[[], float]
    secret: Callable[[str], str]
    tape: Callable[[bool, bytes], None] | None = None
    seed: int = 0
    folder: Path | None = None


class Link(Protocol):
    """One connection to one switch."""

    name: str
    capabilities: frozenset[Capability]

    async def run(self, sink: Sink) -> None:
        """Connect, log in, take a snapshot, then tell facts until the connection ends.

        Emits `LinkUp` when the switch is fully known and `LinkDown` when it no longer is. Raises `LinkLost`,
        `LoginRefused` or `ProtocolFault`; may be called again. Cancelling it closes the connection.
        """
        ...

    async def execute(self, command: Command) -> Reply:
        """Ask the switch. Raises `RefusedValue` for what must not be sent, `LinkLost` when not connected."""
        ...


@runtime_checkable
class Pulsed(Protocol):
    """A link whose equipment shows the centre, and must show that nothing is known when nobody looks any more."""

    def pulse(self) -> None:
        """The engine has just judged a centre that is up to date. Never blocks, never raises."""
        ...


class Driver(Protocol):
    """What a driver's package exposes as `DRIVER`."""

    info: DriverInfo

    def open(self, name: str, options: Mapping[str, object], surroundings: Surroundings) -> Link:
        """A link named `name`; raises `BadOption`. Connects to nothing yet."""
        ...

    def fold(self, name: str, options: Mapping[str, object] | None = None) -> "Folding":
        """A pure converter of recorded bytes, for replay; raises `BadOption` when the driver has no wire to replay.

        `options`: those of a link that bear on what its bytes mean (the format of a record, say); None: none is given.
        """
        ...


class Folding(Protocol):
    """Recorded bytes to facts, exactly as the live link would."""

    def feed(self, data: bytes, at: float | None) -> list[Event]:
        """Facts concluded from these received bytes; `at`: when they came, None when the record does not say."""
        ...

    def end(self) -> list[Event]:
        """Facts concluded from the record's end."""
        ...


@runtime_checkable
class TwoWayFolding(Folding, Protocol):
    """Of a wire whose answers tell nothing without their questions."""

    def sent(self, data: bytes, at: float | None) -> list[Event]:
        """Facts concluded from what was sent, between the received bytes it stood between."""
        ...


def folded(folding: Folding, received: bool, data: bytes, at: float | None) -> list[Event]:
    """What some taped bytes tell; what was sent is heard only where it tells anything."""
    if received:
        return folding.feed(data, at)
    return folding.sent(data, at) if isinstance(folding, TwoWayFolding) else []
