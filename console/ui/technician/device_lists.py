"""The lists of equipment: devices, and the points of the one that is selected."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.center.lamps import HOUSE
from console.center.plant import Device, Pattern, Point, PointRole
from console.center.state import Center, Key
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.plant_words import pattern_words, reading_words
from console.ui.supervisor.listing import Listing

translate = QCoreApplication.translate


def holder_words(device: Device, now: float) -> str:
    """Who has a device's outputs in hand."""
    if not device.held_by or device.held_until <= now:
        return translate("Devices", "the house")
    return translate("Devices", "{who} until {time}").format(
        who=device.held_by, time=labels.clock_time(device.held_until)
    )


def who_words(who: str) -> str:
    """Who set an output: a person's name, or the house."""
    return translate("Devices", "the house") if who == HOUSE else who


def device_state(bridge: Bridge, device: Device) -> tuple[str, str]:
    """A device's state in words, and its severity."""
    if bridge.blind_since(device.link):
        return translate("Devices", "link lost"), "blind"
    if device.silent_since:
        return translate("Devices", "no answer"), "alarm"
    return translate("Devices", "answers"), ""


def devices(bridge: Bridge) -> Listing:
    """Every device of every bus."""
    columns = (
        Column(
            "name",
            translate("Devices", "Device"),
            lambda d, now: d.name,
            width=160,
            shape=lambda d, now: device_state(bridge, d)[1] or "devices",
        ),
        Column(
            "state",
            translate("Devices", "State"),
            lambda d, now: device_state(bridge, d)[0],
            width=110,
            severity=lambda d, now: device_state(bridge, d)[1],
            tooltip=lambda d, now: d.why,
        ),
        Column(
            "since",
            translate("Devices", "Since"),
            lambda d, now: labels.span(now - (d.silent_since or d.since)) if d.silent_since or d.since else "–",
            lambda d, now: d.silent_since or d.since,
            "right",
            80,
            ticking=True,
        ),
        Column("kind", translate("Devices", "Map"), lambda d, now: d.kind, width=76, gives_way=2),
        Column("place", translate("Devices", "Place"), lambda d, now: d.place, width=90, gives_way=1),
        Column("link", translate("Devices", "Link"), lambda d, now: d.link, width=66, gives_way=3),
        Column("hand", translate("Devices", "In hand of"), holder_words, width=172, ticking=True),
        Column(
            "why",
            translate("Devices", "Why"),
            lambda d, now: d.why,
            width=80,
            stretch=True,
            severity=lambda d, now: "dim",
        ),
    )

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "device"}

    return Listing(
        "device",
        columns,
        lambda center: dict(center.devices),
        lambda center, name: center.devices.get(name),
        touched,
        "name",
        everything_on=frozenset({"centre", "link"}),
    )


def point_reading(center: Center, point: Point) -> str:
    """What a point reads, or what an output was read back to be."""
    if point.card.role.is_output:
        return pattern_words(point.actual)
    if point.value is None:
        return reading_words(center, point.card.id) or translate("Devices", "not known")
    if point.card.role is PointRole.DURESS:
        return translate("Devices", "pressed") if point.value else translate("Devices", "at rest")
    if point.card.role is PointRole.CONTACT:
        return translate("Devices", "on") if point.value else translate("Devices", "off")
    return reading_words(center, point.card.id) or f"{point.value:g}"


def point_severity(point: Point) -> str:
    """What of a point needs a person."""
    if point.stuck_since or point.pressed_since:
        return "alarm"
    if point.out_of_limits:
        return "warning"
    unknown = point.actual is Pattern.UNKNOWN if point.card.role.is_output else point.value is None
    return "blind" if unknown else ""


def limit_words(point: Point) -> str:
    """18 … 27, or the one limit there is."""
    low, high = point.card.low, point.card.high
    if low is None and high is None:
        return ""
    return f"{'' if low is None else f'{low:g}'} … {'' if high is None else f'{high:g}'}".strip()


def role_words(role: PointRole) -> str:
    """What a point is for."""
    return {
        PointRole.OUTPUT: translate("Devices", "output"),
        PointRole.FAILOVER: translate("Devices", "failover relay"),
        PointRole.SENSOR: translate("Devices", "sensor"),
        PointRole.CONTACT: translate("Devices", "contact"),
        PointRole.DURESS: translate("Devices", "duress button"),
    }[role]


def points(bridge: Bridge, device: Callable[[], str]) -> Listing:
    """The points of the device that `device` names."""
    columns = (
        Column(
            "name",
            translate("Devices", "Point"),
            lambda p, now: p.card.name,
            width=170,
            shape=lambda p, now: point_severity(p),
        ),
        Column(
            "role", translate("Devices", "What it is"), lambda p, now: role_words(p.card.role), width=130, gives_way=1
        ),
        Column(
            "reading",
            translate("Devices", "Reads"),
            lambda p, now: point_reading(bridge.center, p),
            lambda p, now: p.value,
            "right",
            150,
            strong=True,
            severity=lambda p, now: point_severity(p),
        ),
        Column(
            "wanted",
            translate("Devices", "Wanted"),
            lambda p, now: pattern_words(p.wanted) if p.card.role.is_output else limit_words(p),
            align="right",
            width=146,
            severity=lambda p, now: "dim",
        ),
        Column(
            "since",
            translate("Devices", "Since"),
            lambda p, now: labels.span(now - p.since) if p.since else "–",
            lambda p, now: p.since,
            "right",
            80,
            ticking=True,
        ),
        Column("who", translate("Devices", "By"), lambda p, now: who_words(p.who), width=90),
        Column(
            "why",
            translate("Devices", "Why"),
            lambda p, now: p.why,
            stretch=True,
            width=80,
            severity=lambda p, now: "dim",
        ),
    )

    def rows(center: Center) -> dict[str, Any]:
        return {name: point for name, point in center.points.items() if point.device == device()}

    def row(center: Center, name: str) -> Any | None:
        point = center.points.get(name)
        return point if point is not None and point.device == device() else None

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "point"}

    return Listing("point", columns, rows, row, touched, "name", everything_on=frozenset({"centre", "device"}))
