"""Configuration that figures depend on: targets of queues and rules of alarms. Values only.

They travel in the journal, so that yesterday's figures keep yesterday's thresholds.
"""

from dataclasses import dataclass

from console.center.states import Severity, Variant


@dataclass(frozen=True, slots=True)
class Target:
    """`percent` of calls answered within `seconds`, by `variant`; abandons under `short_s` seconds are short."""

    queue: str = ""
    percent: float = 80.0
    seconds: float = 20.0
    variant: Variant = Variant.IGNORED
    short_s: float = 5.0


@dataclass(frozen=True, slots=True)
class Rule:
    """Raise when `figure` of a subject is beyond `limit` for `for_s` seconds, or `count` times in `window_s`.

    `above`: beyond means greater, else smaller. `hysteresis`: how far behind the limit the figure must come before
    the alarm clears. `scope`: `queue`, `agent`, `team`, `link`, `bus` (a link to
    equipment), `device`, `point`, `ticket` or `centre`; `subjects`
    empty: all of that scope.
    `sound_after_s`: sound when nobody has acknowledged it for so long, 0 never.
    """

    name: str
    figure: str
    scope: str
    limit: float
    above: bool = True
    for_s: float = 0.0
    count: int = 1
    window_s: float = 0.0
    hysteresis: float = 0.0
    severity: Severity = Severity.ALARM
    subjects: tuple[str, ...] = ()
    sound_after_s: float = 0.0
    enabled: bool = True


DEFAULT_TARGET = Target()

HELP = Rule("help", "help", "agent", 0.0, sound_after_s=10.0)
"""An operator calls a supervisor. In force even where a site's own rules do not speak of it."""
HELP_COMES_S = 300.0
"""How long a supervisor who has the call for help in hand is given to come, before it is over."""
