"""The surroundings of a switch in words: what is read, since when and by which device, or that it cannot be read."""

from PySide6.QtCore import QCoreApplication

from console.center.plant import Pattern
from console.center.state import Center
from console.center.surroundings import Seen, Surrounding, failovers, surroundings
from console.ui import labels
from console.ui.plant_words import device_name
from console.ui.supervisor.fact import Fact
from console.ui.supervisor.list_points import shows, wrong
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def name_words(one: Surrounding) -> str:
    """What it tells of."""
    return plain(one.point.card.name, 40)


def reads_words(center: Center, one: Surrounding) -> str:
    """What it reads now; where that is not known, why not."""
    if one.seen is Seen.LOST:
        return translate("Surroundings", "not seen")
    if one.seen is Seen.SILENT:
        return translate("Surroundings", "does not answer")
    if one.seen is Seen.UNREAD:
        return translate("Surroundings", "not read yet")
    if one.point.card.role.is_output:
        return _relay_words(one)
    return shows(center, one.point)


def _relay_words(one: Surrounding) -> str:
    if one.point.stuck_since:
        return translate("Surroundings", "does not obey")
    if one.point.actual is Pattern.UNKNOWN:
        return translate("Surroundings", "not read yet")
    if one.point.actual is Pattern.OFF:
        return translate("Surroundings", "the trunks lead to the switch")
    return translate("Surroundings", "the trunks lead past the switch")


def since_words(one: Surrounding) -> str:
    """Since when, by the clock; a dash when that is not known."""
    return labels.clock_time(one.since, seconds=True) if one.since else "–"


def device_words(center: Center, one: Surrounding) -> str:
    """Which device says so."""
    return device_name(center, one.device.id)


def why_words(one: Surrounding) -> str:
    """Who had the relay thrown or restored, and why; nothing of a sensor."""
    if not one.point.card.role.is_output or one.seen is not Seen.READ or not one.point.who:
        return ""
    who, why = plain(one.point.who, 30), plain(one.point.why, 80)
    return f"{who}: {why}" if why else who


def grave(center: Center, one: Surrounding) -> str:
    """How much it needs a person."""
    if one.seen is Seen.LOST or one.seen is Seen.UNREAD:
        return "blind"
    if (
        one.point.card.role.is_output
        and one.seen is Seen.READ
        and one.point.actual not in (Pattern.OFF, Pattern.UNKNOWN)
    ):
        return "alarm"
    return wrong(center, one.point)[1]


def surrounding_facts(center: Center, link: str) -> list[Fact]:
    """The room, the mains, the battery and the relay of a link's switch, a line each."""
    found = []
    for one in (*surroundings(center, link), *failovers(center, link)):
        since = translate("Surroundings", "since {time}").format(time=since_words(one)) if one.since else ""
        parts = (reads_words(center, one), since, device_words(center, one), why_words(one))
        found.append(Fact(name_words(one), " · ".join(part for part in parts if part), severity=grave(center, one)))
    return found
