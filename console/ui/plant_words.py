"""Equipment in words: devices, their points, what they read and what outputs show. For every window."""

from PySide6.QtCore import QCoreApplication

from console.center.ids import native
from console.center.state import Center
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def pattern_words(pattern: str) -> str:
    """What an output shows, in a word or two."""
    return {
        "off": translate("Plant", "off"),
        "on": translate("Plant", "on"),
        "slow": translate("Plant", "slow flashing"),
        "fast": translate("Plant", "fast flashing"),
        "blind": translate("Plant", "shows: nothing known"),
        "unknown": translate("Plant", "not known"),
    }.get(pattern, pattern)


def device_name(center: Center, device: str) -> str:
    """A device's name, made harmless."""
    known = center.devices.get(device)
    return plain(known.name if known and known.name else native(device), 60)


def point_name(center: Center, point: str) -> str:
    """A point's name with its device's, made harmless."""
    known = center.points.get(point)
    if known is None:
        return plain(native(point), 60)
    return f"{plain(known.card.name, 40)} ({device_name(center, known.device)})"


def place_of(center: Center, point: str) -> str:
    """Where a duress button is, as people call the place."""
    known = center.points.get(point)
    device = center.devices.get(known.device) if known is not None else None
    return plain(device.place, 60) if device is not None and device.place else point_name(center, point)


def reading_words(center: Center, point: str) -> str:
    """A point's value with its unit, or that it is no number; empty when not known, or only yes or no."""
    known = center.points.get(point)
    if known is not None and known.wrong_since:
        return translate("Plant", "no number: {raw}").format(raw=plain(known.wrong, 40))
    if known is None or known.value is None or not known.card.unit:
        return ""
    return f"{known.value:g} {plain(known.card.unit, 12)}"
