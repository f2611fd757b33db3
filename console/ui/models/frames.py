"""How long a frame of a big list takes: for `scripts/bench.py` and the tests, not for the program.

A list of agents is shown, every tenth of a second a share of them changes, and the time from the change to the end of
painting is taken. The rival is what a first sketch would do: reset the model at every change.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtWidgets import QApplication

from console.ui.models.table import Column, KeyedTableModel
from console.ui.widgets.clock import duration
from console.ui.widgets.table import KeyedTableView

STATES = (("ready", "ready"), ("talking", "talking"), ("wrap-up", "wrap-up"), ("not-ready", "lunch"))


@dataclass(slots=True)
class Person:
    """A row."""

    name: str
    state: int
    since: float
    calls: int


def columns() -> list[Column]:
    """Five columns as the agents' list has them."""
    return [
        Column("name", "Agent", lambda row, now: row.name, stretch=True, shape=lambda row, now: STATES[row.state][0]),
        Column("state", "State", lambda row, now: STATES[row.state][1], severity=lambda row, now: "dim"),
        Column(
            "since",
            "Since",
            lambda row, now: duration(now - row.since),
            sort=lambda row, now: row.since,
            align="right",
            ticking=True,
            strong=True,
        ),
        Column("calls", "Calls", lambda row, now: str(row.calls), sort=lambda row, now: row.calls, align="right"),
        Column("team", "Team", lambda row, now: f"Team {row.calls % 9}"),
    ]


def measure_frames(
    agents: int = 500,
    frames: int = 200,
    share: float = 0.1,
    *,
    reset: bool = False,
    size: tuple[int, int] = (700, 900),
    meter: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Seconds of each frame: `share` of the agents change, the list takes it in and paints what is visible.

    `meter`: `time.perf_counter` for what a person sees, `time.thread_time` for what it costs on a busy machine. With
    `reset` the model is reset at every frame, as the rival. Needs a QApplication; opens a window while it runs.
    """
    dice = Random(1)
    now = 1_000_000.0
    clock = [now]
    people = {n: Person(f"Agent {n:03}", n % 4, now - dice.uniform(0, 900), n % 40) for n in range(agents)}
    model = KeyedTableModel(columns(), lambda: clock[0])
    view = KeyedTableView(model, "Agents")
    model.update(people)
    model.sort(0)
    view.resize(*size)
    view.show()
    view._ticker.stop()  # time passes by frames here
    _settle()
    spent: list[float] = []
    step = _reset_step(model) if reset else _update_step(model)
    for _ in range(frames):
        clock[0] += 0.1
        changed: dict[int, Person] = {}
        for key in dice.sample(range(agents), round(agents * share)):
            old = people[key]
            changed[key] = people[key] = Person(old.name, (old.state + 1) % 4, clock[0], old.calls + 1)
        begun = meter()
        step(changed)
        QApplication.processEvents()
        spent.append(meter() - begun)
    view.hide()
    view.deleteLater()
    _settle()
    return spent


def _update_step(model: KeyedTableModel) -> Callable[[dict[int, Person]], None]:
    def step(changed: dict[int, Person]) -> None:
        model.update(changed)
        model.tick()

    return step


def _reset_step(model: KeyedTableModel) -> Callable[[dict[int, Person]], None]:
    def step(changed: dict[int, Person]) -> None:
        model.beginResetModel()
        model._rows.update(changed)
        model._shown.clear()
        model.endResetModel()

    return step


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
