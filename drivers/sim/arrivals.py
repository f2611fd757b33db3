"""When calls come, how long callers wait and how long people talk: the world's random quantities.

Arrivals are a non-homogeneous Poisson process drawn by thinning (Lewis and Shedler, 1979) under the day profile and
the bursts; patience is Weibull; talk is lognormal around the queue's median. No clock: times are given.
"""

from dataclasses import dataclass, field
from math import exp
from random import Random

from drivers.sim.scenario import QueuePlan, Scenario

DAY_S = 86400.0


@dataclass(slots=True)
class Bursts:
    """Spells in which more people call than the profile says. Drawn day by day, from their own dice."""

    scenario: Scenario
    dice: Random
    spells: list[tuple[float, float]] = field(default_factory=list)

    def plan(self, day: float) -> None:
        """Draw the spells of the day that starts at `day`; forget those long over."""
        self.spells = [spell for spell in self.spells if spell[1] > day]
        whole, part = divmod(self.scenario.bursts_per_day, 1.0)
        for _ in range(int(whole) + (self.dice.random() < part)):
            since = day + self.dice.random() * DAY_S
            self.spells.append((since, since + self.scenario.burst_s * (0.5 + self.dice.random())))

    def factor(self, at: float) -> float:
        """How many times the profile's rate calls come at `at`."""
        return self.scenario.burst_factor if any(since <= at < until for since, until in self.spells) else 1.0


def profile(scenario: Scenario, midnight: float, at: float) -> float:
    """The day profile at `at`, between its half-hours interpolated, 0..1."""
    place = ((at - midnight) % DAY_S) / 1800.0
    index = int(place)
    here, there = scenario.profile[index % 48], scenario.profile[(index + 1) % 48]
    return here + (there - here) * (place - index)


def next_arrival(scenario: Scenario, per_h: float, bursts: Bursts, midnight: float, at: float, dice: Random) -> float:
    """When the next call comes after `at`, by thinning under the highest rate there can be."""
    ceiling = per_h / 3600.0 * max(1.0, scenario.burst_factor) * max(scenario.profile)
    while True:
        at += dice.expovariate(ceiling)
        rate = per_h / 3600.0 * profile(scenario, midnight, at) * bursts.factor(at)
        if dice.random() * ceiling < rate:
            return at


def patience(plan: QueuePlan, dice: Random) -> float:
    """How long this caller waits before giving up, in seconds; one in twenty-five hangs up almost at once."""
    if dice.random() < 0.04:
        return 1.0 + dice.random() * 4.0
    return 4.0 + dice.weibullvariate(plan.patience_s, plan.patience_shape)


def talk(plan: QueuePlan, dice: Random) -> float:
    """How long this conversation takes, in seconds, between 5 s and an hour."""
    return min(3600.0, max(5.0, plan.talk_s * exp(dice.gauss(0.0, plan.talk_spread))))


def wrap(plan: QueuePlan, dice: Random) -> float:
    """How long the after-call work takes, in seconds."""
    return 0.0 if plan.wrap_s <= 0 else max(3.0, dice.gauss(plan.wrap_s, plan.wrap_s / 3))
