"""What the equipment around the switch did: sensors, lamps, relays, power. Said by the links that read them."""

from dataclasses import dataclass

from console.center.events import Event
from console.center.plant import Pattern, PointCard


@dataclass(frozen=True, slots=True)
class DeviceSeen(Event):
    """A device belongs to the centre, with these points. `kind`: its map; `serves`: whose surroundings it watches."""

    device: str
    name: str
    kind: str = ""
    place: str = ""
    serves: str = ""
    points: tuple[PointCard, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceSilent(Event):
    """A device does not answer, or not as its map says. What its points are is unknown until `DeviceBack`."""

    device: str
    why: str


@dataclass(frozen=True, slots=True)
class DeviceBack(Event):
    """A silent device answers again."""

    device: str


@dataclass(frozen=True, slots=True)
class PointChanged(Event):
    """A point was read and differs from what was told before by more than its dead band. In the unit of its card."""

    point: str
    value: float


@dataclass(frozen=True, slots=True)
class PointWrong(Event):
    """A point reads no number, which its map does not allow. `raw`: its registers, in hex; its value is unknown."""

    point: str
    raw: str
    why: str


@dataclass(frozen=True, slots=True)
class OutputChanged(Event):
    """An output was told to show `wanted` and was read back to be `actual`. `who` asked for it, and `why`."""

    output: str
    wanted: Pattern
    actual: Pattern
    who: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class OutputStuck(Event):
    """An output is not what it was told to be, although it was told again: a welded relay, a torn wire."""

    output: str
    wanted: Pattern
    actual: Pattern


@dataclass(frozen=True, slots=True)
class OutputsHeld(Event):
    """Somebody has a device's outputs in hand until `until`; `who` empty: nobody any more."""

    device: str
    who: str = ""
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class FailoverArmed(Event):
    """The first of two steps: until `until` the same person may throw or restore the relay. `who` empty: lapsed."""

    output: str
    who: str = ""
    until: float = 0.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class FailoverProposed(Event):
    """By a site's rule that is not switched on, the relay would be thrown now: a person might. `why` empty: no more."""

    output: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class DuressPressed(Event):
    """Somebody presses a duress button. `place`: where, as people call it."""

    point: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class DuressCleared(Event):
    """The button was set back."""

    point: str
