"""Whether a ticket will be late: foreseen from how long such tickets took, before its clock has run out.

Of the like tickets that were not yet done at this age, so many took longer than the target: when they become the
greater part (`share`), this one is at risk. That is the residual-life quantile: the expected remaining time at that
share exceeds the time left. Few samples say nothing; then a stated amount of remaining work is held against the clock.
Pure arithmetic; all times in open seconds.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

LEAST_SAMPLES = 20
MOST_SAMPLES = 500


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the latest tickets of one kind, priority and level took, in open seconds that counted, ascending."""

    took: tuple[float, ...] = ()

    @property
    def speaks(self) -> bool:
        """Whether there are enough of them to foresee anything."""
        return len(self.took) >= LEAST_SAMPLES


def pace_of(took: Sequence[float]) -> Pace:
    """From durations in any order, the latest last; only the latest `MOST_SAMPLES` count."""
    return Pace(tuple(sorted(max(0.0, seconds) for seconds in took[-MOST_SAMPLES:])))


def late_share(pace: Pace, age: float, target: float) -> float:
    """The share of those still unsolved at `age` that took longer than `target`; half of one is added to the late.

    So an age that none reached is a risk even when none was ever late.
    """
    late = len(pace.took) - bisect_right(pace.took, target)
    unsolved = len(pace.took) - bisect_right(pace.took, age)
    return (min(late, unsolved) + 0.5) / (unsolved + 1)


def risk_age(pace: Pace, target: float, work: float, share: float = 0.5) -> float:
    """The age at which a ticket becomes a risk, at most `target`.

    `work`: the remaining work to expect while the pace says nothing yet; `share`: 0 to 1, how sure to be.
    """
    if not pace.speaks:
        return max(0.0, target - work)
    for age in (0.0, *(seconds for seconds in pace.took if seconds < target)):
        if late_share(pace, age, target) >= share:
            return age
    return target


def remaining(pace: Pace, age: float, work: float, share: float = 0.5) -> float:
    """How much longer a ticket of this age will take, so that `share` of its like took longer than that."""
    later = pace.took[bisect_right(pace.took, age) :]
    if not pace.speaks or not later:
        return work
    return later[min(len(later) - 1, int(len(later) * (1 - share)))] - age
