"""From the evidence of a queue visit's end to its one outcome. Pure, and the only place that decides it.

Measured on Asterisk 16 and 22: ``QueueCallerAbandon`` comes with every time-out, withdrawal, empty queue,
redirect and clean restart too, so it proves nothing alone. What tells them apart, strongest first: an agent
connected; ``QUEUESTATUS`` (class dialplan); the switch ending every channel for its own shutdown; somebody
asking for the channel's end; where in the dialplan the channel went on. When classes are missing, the weaker
evidence must do, and what is still open when nothing more comes is decided by ``final``.
"""

from console.center.states import Outcome
from drivers.ami.mapping_world import VisitTrack

STATUS = {
    "TIMEOUT": Outcome.TIMED_OUT,
    # The queue itself gave up on the caller, as it does at the time-out; the evidence keeps the switch's word.
    "LEAVEEMPTY": Outcome.TIMED_OUT,
    "LEAVEUNAVAIL": Outcome.TIMED_OUT,
    "JOINEMPTY": Outcome.TIMED_OUT,
    "JOINUNAVAIL": Outcome.TIMED_OUT,
    "FULL": Outcome.TIMED_OUT,
    "WITHDRAW": Outcome.WITHDRAWN,
    "CONTINUE": Outcome.ANSWERED,
}

Verdict = tuple[Outcome, str]


def decide(visit: VisitTrack, saw_dialplan: bool, saw_hangup: bool, final: bool) -> Verdict | None:
    """The outcome and what it was concluded from; None while better evidence may still come.

    ``saw_dialplan``: this stream has the class dialplan; ``saw_hangup``: it tells hang-ups.
    """
    if visit.connected_at:
        return Outcome.ANSWERED, "AgentConnect"
    if visit.status in STATUS:
        return STATUS[visit.status], f"QUEUESTATUS={visit.status}"
    if visit.requested == "shutdown":
        return Outcome.SWITCH_RESTARTED, "SoftHangupRequest by shutdown"
    if visit.bridged_agent and (final or visit.hung):
        return Outcome.ANSWERED, "bridged with the agent"
    if visit.abandoned:
        return _after_abandon(visit, saw_dialplan, saw_hangup, final)
    if visit.left:
        return _after_leave(visit, final)
    if visit.hung and final:
        return Outcome.ABANDONED, "Hangup while waiting"
    return None


def may_wait(visit: VisitTrack) -> bool:
    """Whether a vanished channel may have been replaced in the queue by another (a transfer's masquerade).

    Who hangs up is told by HangupRequest; a channel that ends without it, and without a word of the queue, did not.
    """
    return visit.hung and not (visit.left or visit.abandoned or visit.requested or visit.status)


def _after_abandon(visit: VisitTrack, saw_dialplan: bool, saw_hangup: bool, final: bool) -> Verdict | None:
    if visit.requested:
        if visit.hung or final:
            return Outcome.ABANDONED, f"QueueCallerAbandon, hang-up by {visit.requested}"
        return None
    if visit.moved_place:
        return Outcome.MOVED, "elsewhere in the dialplan while still in the queue"
    if visit.went_on is not None:
        where = "/".join(visit.went_on)
        if _next_step(visit):
            return Outcome.TIMED_OUT, f"QueueCallerAbandon, went on at the next step {where}"
        return Outcome.MOVED, f"QueueCallerAbandon, went on at {where}"
    if visit.rejoined or visit.hung_elsewhere:
        # With the dialplan's own messages a step or a status would have been seen; without them a time-out
        # is by far the likelier way to go on.
        outcome = Outcome.MOVED if saw_dialplan and visit.rejoined else Outcome.TIMED_OUT
        return outcome, "QueueCallerAbandon, the channel went on"
    if visit.hung and saw_dialplan and saw_hangup:
        # A status or a next step would have come before the channel's end: somebody else hung it up.
        return Outcome.ABANDONED, "QueueCallerAbandon, the channel's end"
    if not final:
        return None
    if visit.hung or not saw_hangup:
        return Outcome.ABANDONED, "QueueCallerAbandon"
    return Outcome.TIMED_OUT, "QueueCallerAbandon, the channel lives on"


def _after_leave(visit: VisitTrack, final: bool) -> Verdict | None:
    """Left without an abandon and without an agent: a key press, unless messages were lost."""
    if visit.went_on is not None or visit.rejoined or visit.hung_elsewhere:
        return Outcome.LEFT_BY_KEY, "QueueCallerLeave alone, the channel goes on"
    if not (visit.hung or final):
        return None
    if visit.requested and not visit.digits and final:
        return Outcome.ABANDONED, f"QueueCallerLeave, hang-up by {visit.requested}"
    if visit.digits or final:
        return Outcome.LEFT_BY_KEY, "QueueCallerLeave alone"
    return None


def _next_step(visit: VisitTrack) -> bool:
    """Whether the channel simply went on with the line after ``Queue()``: what a time-out does."""
    if visit.went_on is None:
        return False
    context, exten, priority = visit.place
    step = priority.isdigit() and visit.went_on[2] == str(int(priority) + 1)
    return step and visit.went_on[:2] == (context, exten)
