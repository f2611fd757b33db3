"""Scenarios: what kind of call centre is simulated, as values read from `resources/drivers/sim/*.toml`.

Unknown keys are refused by name, so that a typing mistake in a scenario never passes for a setting.
"""

import tomllib
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from drivers.errors import BadOption

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "drivers" / "sim"


@dataclass(frozen=True, slots=True)
class QueuePlan:
    """A queue. Rates per hour at the day's peak; times in seconds; `talk_s` is the median of a lognormal."""

    name: str
    title: str
    extension: str
    dnis: str
    trunk_group: str
    calls_per_h: float
    talk_s: float
    talk_spread: float = 0.7
    wrap_s: float = 20.0
    patience_s: float = 150.0
    patience_shape: float = 1.2
    ring_s: float = 18.0
    timeout_s: float = 300.0
    overflow: str = ""
    key_chance: float = 0.04
    service_level_s: int = 20
    strategy: str = "fewest_calls"


@dataclass(frozen=True, slots=True)
class TrunkPlan:
    """A trunk: `capacity` channels; trunks with the same `group` serve the same numbers."""

    name: str
    group: str
    capacity: int


@dataclass(frozen=True, slots=True)
class ShiftPlan:
    """`agents` people from `start` to `end` (hours of the day; `end` beyond 24 runs into the next)."""

    start: float
    end: float
    agents: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole centre. `profile`: 48 half-hours' arrivals relative to the peak. `history_h` 0: since the day's start.

    `grid_h`: the world's story begins at a multiple of so many hours since midnight, whenever the link is opened, so
    that it is the same story again after a restart. Chances are 0..1, rates per hour, times seconds.
    """

    title: str
    profile: tuple[float, ...]
    queues: tuple[QueuePlan, ...]
    trunks: tuple[TrunkPlan, ...]
    shifts: tuple[ShiftPlan, ...]
    history_h: float = 0.0
    grid_h: float = 24.0
    calls: float = 1.0
    outbound_per_h: float = 24.0
    internal_per_h: float = 14.0
    hold_chance: float = 0.16
    blind_chance: float = 0.05
    attended_chance: float = 0.05
    no_answer_chance: float = 0.05
    redial_chance: float = 0.35
    named_chance: float = 0.3
    bursts_per_day: float = 5.0
    burst_factor: float = 2.2
    burst_s: float = 420.0
    trunk_faults_per_day: float = 0.0
    pauses_per_shift: float = 2.5
    skills: int = 3


Plan = TypeVar("Plan")


def load(name: str) -> Scenario:
    """The scenario of this name. Raises `BadOption` that names those there are, or what is wrong in it."""
    return parse(_table(name), name)


def names() -> list[str]:
    """The scenarios that ship."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def _table(name: str) -> dict[str, Any]:
    if name not in names():
        raise BadOption(f"there is no scenario “{name}”; there are: {', '.join(names())}")
    try:
        table = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise BadOption(f"scenario “{name}”: {fault}") from fault
    like = table.pop("like", "")
    return {**_table(like), **table} if like else table


def parse(table: dict[str, Any], name: str) -> Scenario:
    """A scenario from its TOML table. Raises `BadOption` that says which key is unknown, missing or wrong."""
    rest = dict(table)
    lists: dict[str, Any] = {
        "queues": tuple(_plan(QueuePlan, row, f"{name}: queue") for row in rest.pop("queue", ())),
        "trunks": tuple(_plan(TrunkPlan, row, f"{name}: trunk") for row in rest.pop("trunk", ())),
        "shifts": tuple(_plan(ShiftPlan, row, f"{name}: shift") for row in rest.pop("shift", ())),
        "profile": tuple(float(value) for value in rest.pop("profile", ())),
    }
    scenario = _plan(Scenario, {**rest, **lists}, name)
    _check(scenario, name)
    return scenario


def _plan(kind: type[Plan], row: dict[str, Any], where: str) -> Plan:
    known = {f.name: f for f in fields(kind)}  # type: ignore[arg-type]
    for key in row:
        if key not in known:
            raise BadOption(f"scenario {where}: unknown key “{key}”")
    for key, spec in known.items():
        if key not in row and spec.default is MISSING and spec.default_factory is MISSING:
            raise BadOption(f"scenario {where}: “{key}” is missing")
    return kind(**row)


def _check(scenario: Scenario, name: str) -> None:
    if len(scenario.profile) != 48:
        raise BadOption(f"scenario {name}: “profile” needs 48 half-hours, it has {len(scenario.profile)}")
    groups = {trunk.group for trunk in scenario.trunks}
    queues = {queue.name for queue in scenario.queues}
    for queue in scenario.queues:
        if queue.trunk_group not in groups:
            raise BadOption(f"scenario {name}: queue “{queue.name}” names no trunk group: “{queue.trunk_group}”")
        if queue.overflow and queue.overflow not in queues:
            raise BadOption(f"scenario {name}: queue “{queue.name}” overflows nowhere: “{queue.overflow}”")
