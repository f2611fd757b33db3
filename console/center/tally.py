"""Counting an ended visit into a tally: the one place that says what counts as what.

A call counts for the service level at its service-level event: answer, abandon, or threshold passed, whichever comes
first; "within" includes the threshold itself. A short abandon is in no count but its own.
"""

from console.center.call import Visit
from console.center.queue import Tally
from console.center.rules import Target
from console.center.states import Outcome


def count(tally: Tally, visit: Visit, target: Target) -> None:
    """Add a visit that has an outcome. Its talk is added when known, here or later by `count_handled`."""
    outcome = visit.outcome
    wait = visit.wait_s
    if outcome is Outcome.ANSWERED:
        tally.answered += 1
        tally.wait_answered_s += wait
        tally.answered_in += wait <= target.seconds
    elif outcome is Outcome.ABANDONED:
        if is_short(visit, target):
            tally.short += 1
            return
        tally.abandoned += 1
        tally.wait_abandoned_s += wait
        tally.abandoned_in += wait <= target.seconds
    else:
        name = _FIELD_OF[outcome]
        setattr(tally, name, getattr(tally, name) + 1)
        tally.other_late += wait > target.seconds
    tally.recorded += visit.recorded
    tally.wait_max_s = max(tally.wait_max_s, wait)
    if visit.talk_s >= 0:
        count_handled(tally, visit)


def count_handled(tally: Tally, visit: Visit) -> None:
    """Add the talk and hold seconds of an answered visit whose conversation is over."""
    tally.handled += 1
    tally.talk_s += visit.talk_s
    tally.hold_s += visit.hold_s


def is_short(visit: Visit, target: Target) -> bool:
    """Whether an abandon came before the short-abandon threshold."""
    return visit.outcome is Outcome.ABANDONED and visit.wait_s < target.short_s


_FIELD_OF: dict[Outcome | None, str] = {
    outcome: outcome.value for outcome in Outcome if outcome not in (Outcome.ANSWERED, Outcome.ABANDONED)
}
