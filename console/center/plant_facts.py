"""How facts about the equipment change the centre: devices and their points, outputs, duress, the failover relay."""

from console.center import plant_events as p
from console.center.events import Event
from console.center.ids import native
from console.center.plant import Device, Pattern, Point, PointCard, PointRole
from console.center.state import Center, Fold, Key


def _device(center: Center, device_id: str, link: str) -> Device:
    """The device, made when it is first heard of."""
    device = center.devices.get(device_id)
    if device is None:
        device = center.devices[device_id] = Device(device_id, link, native(device_id))
    return device


def _point(center: Center, point_id: str, link: str, role: PointRole) -> Point:
    """The point, made with what can be guessed when it is first heard of."""
    point = center.points.get(point_id)
    if point is None:
        name = point_id.rpartition("/")[2]
        device = _device(center, point_id.rpartition("/")[0], link)
        point = center.points[point_id] = Point(PointCard(point_id, name, role), device.id)
        device.points.append(point_id)
    return point


def forget(center: Center, link: str) -> list[Key]:
    """A link tells nothing any more: what its points are is unknown. A pressed button stays pressed."""
    return [key for device in center.devices.values() if device.link == link for key in _unknown(center, device)]


def _unknown(center: Center, device: Device) -> list[Key]:
    for point in (found := _points(center, device)):
        point.value, point.actual = None, Pattern.UNKNOWN
        point.wrong_since, point.wrong = 0.0, ""
    return [("point", point.card.id) for point in found]


def _points(center: Center, device: Device) -> list[Point]:
    """A device's points; one that another device has claimed and dropped since is none any more."""
    return [center.points[point_id] for point_id in device.points if point_id in center.points]


def _seen(center: Center, event: p.DeviceSeen) -> list[Key]:
    device = _device(center, event.device, event.link)
    device.name, device.kind, device.place, device.serves = event.name, event.kind, event.place, event.serves
    device.since, device.silent_since, device.why = device.since or event.at, 0.0, ""
    for gone in set(device.points) - {card.id for card in event.points}:
        center.points.pop(gone, None)
    device.points = list(dict.fromkeys(card.id for card in event.points))
    for card in event.points:
        known = center.points.get(card.id)
        if known is None:
            center.points[card.id] = Point(card, device.id)
        else:
            known.card, known.device = card, device.id
    return [("device", device.id), *(("point", card.id) for card in event.points)]


def _silent(center: Center, event: p.DeviceSilent) -> list[Key]:
    device = _device(center, event.device, event.link)
    device.silent_since, device.why = device.silent_since or event.at, event.why
    return [("device", device.id), *_unknown(center, device)]


def _back(center: Center, event: p.DeviceBack) -> list[Key]:
    device = _device(center, event.device, event.link)
    device.silent_since, device.why, device.since = 0.0, "", event.at
    return [("device", device.id)]


def _changed(center: Center, event: p.PointChanged) -> list[Key]:
    point = _point(center, event.point, event.link, PointRole.SENSOR)
    point.value, point.since = event.value, event.at
    point.wrong_since, point.wrong = 0.0, ""
    return [("point", event.point)]


def _wrong(center: Center, event: p.PointWrong) -> list[Key]:
    point = _point(center, event.point, event.link, PointRole.SENSOR)
    point.value, point.since = None, event.at
    point.wrong_since, point.wrong = point.wrong_since or event.at, event.raw
    return [("point", event.point)]


def _output(center: Center, event: p.OutputChanged) -> list[Key]:
    point = _point(center, event.output, event.link, PointRole.OUTPUT)
    # Told again (its device was away) it is as old as it was.
    if (event.wanted, event.who, event.why) != (point.wanted, point.who, point.why):
        point.moved = event.at
    point.wanted, point.actual, point.since = event.wanted, event.actual, event.at
    point.who, point.why, point.stuck_since = event.who, event.why, 0.0
    return [("point", event.output)]


def _stuck(center: Center, event: p.OutputStuck) -> list[Key]:
    point = _point(center, event.output, event.link, PointRole.OUTPUT)
    point.wanted, point.actual = event.wanted, event.actual
    point.stuck_since = point.stuck_since or event.at
    return [("point", event.output)]


def _held(center: Center, event: p.OutputsHeld) -> list[Key]:
    device = _device(center, event.device, event.link)
    device.held_by, device.held_until = event.who, event.until
    return [("device", device.id)]


def _armed(center: Center, event: p.FailoverArmed) -> list[Key]:
    point = _point(center, event.output, event.link, PointRole.FAILOVER)
    point.armed_by, point.armed_until = event.who, event.until
    return [("point", event.output)]


def _proposed(center: Center, event: p.FailoverProposed) -> list[Key]:
    point = center.points.get(event.output)
    if point is None:
        return []
    point.proposed_since, point.proposed_why = (event.at if event.why else 0.0), event.why
    return [("point", event.output)]


def _pressed(center: Center, event: p.DuressPressed) -> list[Key]:
    point = _point(center, event.point, event.link, PointRole.DURESS)
    point.value, point.pressed_since = 1.0, point.pressed_since or event.at
    return [("point", event.point)]


def _duress_over(center: Center, event: p.DuressCleared) -> list[Key]:
    point = _point(center, event.point, event.link, PointRole.DURESS)
    point.value, point.pressed_since = 0.0, 0.0
    return [("point", event.point)]


FOLDS: dict[type[Event], Fold] = {
    p.DeviceSeen: _seen,
    p.DeviceSilent: _silent,
    p.DeviceBack: _back,
    p.PointChanged: _changed,
    p.PointWrong: _wrong,
    p.OutputChanged: _output,
    p.OutputStuck: _stuck,
    p.OutputsHeld: _held,
    p.FailoverArmed: _armed,
    p.FailoverProposed: _proposed,
    p.DuressPressed: _pressed,
    p.DuressCleared: _duress_over,
}
