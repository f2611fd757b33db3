"""The list of equipment: every point of every device, what it reads or shows, and what is wrong with it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.center.plant import Pattern, Point
from console.center.state import Center, Key
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.plant_words import device_name, pattern_words, reading_words
from console.ui.supervisor.listing import Listing, of_kind
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def shows(center: Center, point: Point) -> str:
    """What a point reads or shows; a dash when that is not known."""
    if point.card.role.is_output:
        return pattern_words(point.actual) if point.actual is not Pattern.UNKNOWN else "–"
    if point.value is None:
        return reading_words(center, point.card.id) or "–"
    yes, no = translate("Equipment", "yes"), translate("Equipment", "no")
    return reading_words(center, point.card.id) or (yes if point.value else no)


def wrong(center: Center, point: Point) -> tuple[str, str]:
    """What is wrong with a point in a word, and how grave it is; two empty texts when nothing is."""
    device = center.devices.get(point.device)
    link = center.links.get(device.link) if device is not None else None
    if point.pressed_since:
        return translate("Equipment", "DURESS"), "alarm"
    if device is None or link is None or not link.up:
        return translate("Equipment", "not seen"), "blind"
    if device.silent_since:
        return translate("Equipment", "does not answer"), "alarm"
    if point.stuck_since:
        return translate("Equipment", "does not obey"), "alarm"
    if point.out_of_limits:
        return translate("Equipment", "out of its limits"), "alarm"
    if point.proposed_since:
        return translate("Equipment", "to be thrown by a person"), "alarm"
    if device.held_by and point.card.role.is_output:
        return translate("Equipment", "by hand: {who}").format(who=plain(device.held_by, 30)), "warning"
    return "", ""


def points(bridge: Bridge) -> Listing:
    """All points, by device."""

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        keys = list(keys)
        devices = {name for kind, name in keys if kind == "device"}
        return of_kind("point")(center, keys) | {p.card.id for p in center.points.values() if p.device in devices}

    def rows(center: Center) -> dict[str, Any]:
        return dict(center.points)

    columns = (
        Column(
            "device",
            translate("Equipment", "Device"),
            lambda p, now: device_name(bridge.center, p.device),
            lambda p, now: p.card.id,
            width=230,
        ),
        Column("point", translate("Equipment", "Point"), lambda p, now: plain(p.card.name, 40), width=170),
        Column("reads", translate("Equipment", "Reads or shows"), lambda p, now: shows(bridge.center, p), width=170),
        Column(
            "wrong",
            translate("Equipment", "State"),
            lambda p, now: wrong(bridge.center, p)[0],
            width=160,
            severity=lambda p, now: wrong(bridge.center, p)[1],
            strong=True,
        ),
        Column(
            "since",
            translate("Equipment", "Since"),
            lambda p, now: labels.span(now - p.since) if p.since else "–",
            lambda p, now: p.since,
            "right",
            86,
            ticking=True,
        ),
        Column(
            "why",
            translate("Equipment", "Why"),
            lambda p, now: plain(p.proposed_why or p.why, 80),
            stretch=True,
            width=150,
            severity=lambda p, now: "dim",
        ),
    )
    return Listing("point", columns, rows, lambda center, name: center.points.get(name), touched, "device")
