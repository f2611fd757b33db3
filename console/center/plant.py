"""The equipment around the switch: devices, their points, and what their outputs are wanted to show. Values only.

A device is a box on a bus (a relay board, a lamp tower, a UPS, a sensor, a station's cabinet), a point one thing it
measures or does. Only `apply` changes them (`plant_facts`); what the world really is, only the link that reads it says.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class PointRole(StrEnum):
    """What a point is for."""

    OUTPUT = "output"
    FAILOVER = "failover"
    SENSOR = "sensor"
    CONTACT = "contact"
    DURESS = "duress"

    @property
    def is_output(self) -> bool:
        """Whether it does something when told to."""
        return self in (PointRole.OUTPUT, PointRole.FAILOVER)


class Pattern(StrEnum):
    """What an output shows. `BLIND`: that nothing is known, in the form the device's map gives it."""

    OFF = "off"
    ON = "on"
    SLOW = "slow"
    FAST = "fast"
    BLIND = "blind"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PointCard:
    """What is known of a point before it is read. `low`, `high`: the limits of a right value, None: no limit.

    `purpose`: what it tells of its surroundings, one word (`room_temperature`, `humidity`, `mains`, `battery`, …).
    """

    id: str
    name: str
    role: PointRole = PointRole.SENSOR
    unit: str = ""
    low: float | None = None
    high: float | None = None
    purpose: str = ""


@dataclass(slots=True)
class Device:
    """A device. `serves`: the link whose surroundings it watches; `silent_since` > 0: it does not answer, since then.

    `held_by`: who has its outputs in hand until `held_until`; the house keeps away from them meanwhile.
    """

    id: str
    link: str
    name: str = ""
    kind: str = ""
    place: str = ""
    serves: str = ""
    since: float = 0.0
    silent_since: float = 0.0
    why: str = ""
    held_by: str = ""
    held_until: float = 0.0
    points: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Point:
    """A point as last read. `value` None: never read, or no longer known.

    Outputs: `wanted` is what `who` asked for, and `why`, at `moved`; `actual` what it was read back as; `stuck_since`
    > 0: they differ, since then. `armed_by`: who took the first of the two steps of a failover, until `armed_until`.
    `proposed_since` > 0: a rule that is not switched on would throw it, `proposed_why`.
    `wrong_since` > 0: what it reads is no value its map allows, since then; `wrong`: what it reads, as it stands there.
    """

    card: PointCard
    device: str
    value: float | None = None
    since: float = 0.0
    wanted: Pattern = Pattern.UNKNOWN
    actual: Pattern = Pattern.UNKNOWN
    stuck_since: float = 0.0
    who: str = ""
    why: str = ""
    moved: float = 0.0
    armed_by: str = ""
    armed_until: float = 0.0
    pressed_since: float = 0.0
    proposed_since: float = 0.0
    proposed_why: str = ""
    wrong_since: float = 0.0
    wrong: str = ""

    @property
    def out_of_limits(self) -> bool:
        """Whether what was read is not what it must be: beyond its limits, or no value at all."""
        if self.wrong_since:
            return True
        low, high, value = self.card.low, self.card.high, self.value
        return value is not None and ((low is not None and value < low) or (high is not None and value > high))
