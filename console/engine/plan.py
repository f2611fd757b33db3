"""What an engine is told before it starts: values made from the settings, so that a test can make them by hand."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from console.center.ids import native
from console.center.lamps import LampPlan
from console.center.rules import DEFAULT_TARGET, Rule, Target
from console.settings import QueueTarget, Settings


@dataclass(frozen=True, slots=True)
class Plan:
    """`folder`: where status and unwritten facts are kept. `linger_s` > 0: end so long after the last console.

    `zone` None: the machine's own time zone. `desk`: the site's own settings of the help desk, as text; empty: those in
    force stay.
    """

    folder: Path
    zone: ZoneInfo | None = None
    rules: tuple[Rule, ...] = ()
    targets: tuple[Target, ...] = (DEFAULT_TARGET,)
    teams: dict[str, tuple[str, ...]] = field(default_factory=dict)
    linger_s: float = 0.0
    lamps: LampPlan = field(default_factory=LampPlan)
    clock: Callable[[], float] = time.time
    desk: str = ""

    def team_of(self, agent: str, name: str) -> str:
        """The first team that lists the agent by scoped id, by the switch's word or by name; else empty."""
        words = {agent, native(agent), name}
        return next((team for team, members in self.teams.items() if words & set(members)), "")

    def day_of(self, now: float) -> tuple[str, float, float]:
        """The centre's day at `now`: its ISO date, when it began and when it ends (seconds since the epoch)."""
        here = datetime.fromtimestamp(now, self.zone).astimezone(self.zone)
        began = here.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        ordinal = datetime.fromordinal(began.toordinal() + 1)
        ends = ordinal.replace(tzinfo=self.zone) if self.zone else ordinal.astimezone()
        began = began if self.zone else began.replace(tzinfo=None).astimezone()
        return began.date().isoformat(), began.timestamp(), ends.timestamp()


def make_plan(
    settings: Settings, rules: tuple[Rule, ...], linger_s: float, lamps: LampPlan | None = None, desk: str = ""
) -> Plan:
    """The plan that follows from the settings."""
    targets = (_target("", settings.target), *(_target(name, target) for name, target in settings.queues.items()))
    folder, teams = settings.data_folder(), dict(settings.teams)
    return Plan(folder, settings.zone(), rules, targets, teams, linger_s, lamps or LampPlan(), desk=desk)


def _target(queue: str, target: QueueTarget) -> Target:
    return Target(queue, target.percent, target.seconds, target.variant, target.short_abandon)
