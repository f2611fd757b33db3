"""What surrounds a switch and its trunks: room, mains, battery, and the relay that leads the trunks past it. Pure.

A device says by `serves` which link it watches. Where it does not answer, or its bus is lost, that is said instead of a
reading, with since when: what was read before is no reading of now.
"""

from dataclasses import dataclass
from enum import StrEnum

from console.center.plant import Device, Point, PointRole
from console.center.state import Center

_ORDER = ("room_temperature", "humidity", "mains", "battery", "ups")


class Seen(StrEnum):
    """Whether a reading is one of now."""

    READ = "read"
    UNREAD = "unread"
    """The device answers, and this point has not been read yet."""
    SILENT = "silent"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Surrounding:
    """One point beside a switch. `since`: when it came to what it reads, or since when it cannot be; 0: unknown."""

    point: Point
    device: Device
    seen: Seen
    since: float


def surroundings(center: Center, link: str) -> tuple[Surrounding, ...]:
    """What tells of the surroundings of this link's switch, room first; empty when no device serves it."""
    found = [(p, d) for p, d in _beside(center, link) if p.card.purpose and p.card.role is not PointRole.FAILOVER]
    return tuple(_of(center, point, device) for point, device in sorted(found, key=_place))


def failovers(center: Center, link: str) -> tuple[Surrounding, ...]:
    """The relays that lead this link's trunks past its switch."""
    found = [(p, d) for p, d in _beside(center, link) if p.card.role is PointRole.FAILOVER]
    return tuple(_of(center, point, device) for point, device in sorted(found, key=_place))


def _beside(center: Center, link: str) -> list[tuple[Point, Device]]:
    devices = {device.id: device for device in center.devices.values() if link and device.serves == link}
    return [(p, devices[p.device]) for p in center.points.values() if p.device in devices]


def _place(found: tuple[Point, Device]) -> tuple[int, str]:
    purpose = found[0].card.purpose
    return _ORDER.index(purpose) if purpose in _ORDER else len(_ORDER), found[0].card.id


def _of(center: Center, point: Point, device: Device) -> Surrounding:
    bus = center.links.get(device.link)
    if bus is None or not bus.up:
        return Surrounding(point, device, Seen.LOST, bus.blind_since if bus is not None else 0.0)
    if device.silent_since:
        return Surrounding(point, device, Seen.SILENT, device.silent_since)
    seen = Seen.READ if point.since else Seen.UNREAD
    return Surrounding(point, device, seen, point.wrong_since or point.stuck_since or point.since)
