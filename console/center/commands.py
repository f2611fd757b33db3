"""What may be asked of the centre, in the imperative. A command changes nothing: only the facts that follow do.

Every command says who asks, from which workstation and why, and whether now or after the agent's current call.
Targets are scoped ids; a driver takes the native part and builds its dial strings from types, never from text.
"""

from dataclasses import dataclass

from console.center.states import MonitorMode


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`id` is unique, chosen by who asks; `role` is checked by `roles.may`; `after_call`: wait for the call's end."""

    id: str
    who: str
    role: str = "supervisor"
    workstation: str = ""
    why: str = ""
    after_call: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Monitor(Command):
    """Bring the supervisor's `station` into the agent's call, or change the mode of the one already there."""

    agent: str
    station: str
    mode: MonitorMode = MonitorMode.LISTEN


@dataclass(frozen=True, slots=True, kw_only=True)
class StopMonitor(Command):
    """End the supervisor's presence in the agent's call."""

    agent: str
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver(Command):
    """Bring the customer of this call to the supervisor's `station`; the agent is released."""

    call: str
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUp(Command):
    """End a call, or only one leg of it."""

    call: str
    leg: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(Command):
    """Hand the customer of this call to an extension, without consultation."""

    call: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveWaitingCall(Command):
    """Take a waiting call out of its queue and put it into `queue`."""

    visit: str
    queue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignWaitingCall(Command):
    """Give a waiting call to a chosen agent, past the queue's order."""

    visit: str
    agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveToFront(Command):
    """Make a waiting call the next to be served in its queue."""

    visit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawCall(Command):
    """Take a waiting call out of its queue; the switch goes on with what comes after the queue."""

    visit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetReady(Command):
    """The agent takes calls again. `queue` empty: in all their queues."""

    agent: str
    queue: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetNotReady(Command):
    """The agent takes no calls, for `reason`."""

    agent: str
    reason: str = ""
    queue: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogOut(Command):
    """Take the agent out of every queue they may be taken out of."""

    agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinQueue(Command):
    """The agent serves `queue` too."""

    agent: str
    queue: str
    penalty: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveQueue(Command):
    """The agent serves `queue` no longer."""

    agent: str
    queue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPenalty(Command):
    """The agent's penalty in `queue` (the lower, the sooner they are called)."""

    agent: str
    queue: str
    penalty: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel(Command):
    """Take back a command that is still pending."""

    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeAlarm(Command):
    """The asker has the alarm in hand."""

    alarm: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelveAlarm(Command):
    """Put an alarm aside for `for_s` seconds (0: take it back from the shelf)."""

    alarm: str
    for_s: float


HOUSE_COMMANDS = (Cancel, AcknowledgeAlarm, ShelveAlarm)
"""The engine's own among these; `vocabulary.HOUSE_COMMANDS` has all of them."""
