"""A visit on site: where, within which window, who goes, with which parts, and what came of it. Values and a table."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a visit stands."""

    PLANNED = "planned"
    ON_THE_WAY = "on_the_way"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


TRANSITIONS: dict[State, tuple[State, ...]] = {
    State.PLANNED: (State.PLANNED, State.ON_THE_WAY, State.DONE, State.FAILED, State.CANCELLED),
    State.ON_THE_WAY: (State.DONE, State.FAILED, State.PLANNED),
    State.DONE: (),
    State.FAILED: (State.PLANNED,),
    State.CANCELLED: (),
}
"""`failed`: nobody was there, a part was missing; it may be planned anew."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something to bring."""

    code: str
    name: str = ""
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class Visit:
    """`since`, `until`: the window promised to the customer, seconds since the epoch, UTC."""

    id: str
    ticket: str
    address: str
    since: float
    until: float
    technician: str
    parts: tuple[Part, ...] = ()
    state: str = State.PLANNED
    result: str = ""
    planned_by: str = ""
    changed: float = 0.0
    version: int = 1


def demand_window(since: float, until: float) -> None:
    """Raises ValueError for a window that ends before it begins or is longer than a day."""
    if not since < until <= since + 86400:
        raise ValueError("the window of a visit ends after it begins and is no longer than a day")
