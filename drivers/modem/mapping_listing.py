"""The modem's list of its calls, `+CLCC`: index, direction, state, mode, multiparty, number, type (27.007, 7.18)."""

from collections.abc import Iterable
from dataclasses import dataclass

from console.center.states import Direction, LegState
from drivers.modem.wire_words import fields

EARLY = 3.0
"""Seconds that a call may be missing in the list after it was dialled or rang first: the modem needs its time."""
_STATES = {
    "0": LegState.TALKING,
    "1": LegState.HELD,
    "2": LegState.DIALLING,
    "3": LegState.DIALLING,
    "4": LegState.RINGING,
    "5": LegState.RINGING,
}
_WAITING = "5"
_VOICE = "0"


@dataclass(frozen=True, slots=True)
class Entry:
    """One voice call of the list."""

    index: int
    direction: Direction
    state: LegState
    number: str = ""
    waiting: bool = False


def read_listing(lines: Iterable[str]) -> list[Entry]:
    """The voice calls of these lines; a damaged line is none."""
    return [entry for line in lines if (entry := _entry(fields(line))) is not None]


def _entry(values: list[str]) -> Entry | None:
    if len(values) < 4 or not values[0].isdigit() or values[1] not in "01" or values[2] not in _STATES:
        return None
    if values[3] != _VOICE or len(values[0]) > 3:
        return None
    direction = Direction.INBOUND if values[1] == "1" else Direction.OUTBOUND
    number = values[5] if len(values) > 5 else ""
    if len(values) > 6 and values[6] == "145" and number and not number.startswith("+"):
        number = f"+{number}"
    return Entry(int(values[0]), direction, _STATES[values[2]], number, values[2] == _WAITING)
