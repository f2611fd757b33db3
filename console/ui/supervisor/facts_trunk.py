"""What the inspector says of a trunk: how full it is, whose calls are on it, and what surrounds its switch."""

from PySide6.QtCore import QCoreApplication

from console.center.state import Center
from console.center.trunk import Trunk
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor.fact import Fact, Sheet, blind_words
from console.ui.supervisor.subjects import caller_of
from console.ui.supervisor.surroundings_words import surrounding_facts
from console.ui.widgets.text import plain

translate = QCoreApplication.translate


def use_words(trunk: Trunk) -> str:
    """3 of 30; without a capacity only how many."""
    used = labels.count(len(trunk.calls))
    if not trunk.capacity:
        return used
    return translate("Facts", "{used} of {all}").format(used=used, all=labels.count(trunk.capacity))


def trunk_sheet(bridge: Bridge, trunk: Trunk) -> Sheet:
    """What is known of a trunk."""
    center = bridge.center
    blind = blind_words(bridge, trunk.link)
    facts = [
        Fact(translate("Facts", "In use"), "–" if blind else use_words(trunk), figure=("trunk_use", trunk.id)),
        _service(trunk),
        Fact(translate("Facts", "Since"), since=trunk.since),
        Fact(translate("Facts", "Switch"), plain(trunk.link, 60), go=("link", trunk.link)),
    ]
    if trunk.group:
        facts.append(Fact(translate("Facts", "Group"), plain(trunk.group, 60)))
    if trunk.operator or trunk.signal_dbm:
        facts.append(Fact(translate("Facts", "Network"), network_words(trunk)))
    facts += surrounding_facts(center, trunk.link)
    facts += [
        Fact(translate("Facts", "Call"), caller_of(center, call), go=("call", call)) for call in _live(center, trunk)
    ]
    return Sheet(
        plain(trunk.name or trunk.id, 60),
        f"{translate('Facts', 'trunk')} · {plain(trunk.link, 60)}",
        tuple(fact for fact in facts if fact.value or fact.since),
        blind=blind,
    )


def _service(trunk: Trunk) -> Fact:
    if trunk.in_service:
        return Fact(translate("Facts", "State"), translate("Facts", "in service"))
    why = f": {plain(trunk.reason, 80)}" if trunk.reason else ""
    return Fact(translate("Facts", "State"), translate("Facts", "out of service") + why, severity="alarm")


def network_words(trunk: Trunk) -> str:
    """The mobile network and how strong it is, as far as the line says."""
    signal = f"{trunk.signal_dbm} dBm" if trunk.signal_dbm else ""
    return " · ".join(part for part in (plain(trunk.operator, 40), signal) if part)


def trunk_facts(center: Center, link: str) -> list[Fact]:
    """A link's trunks, each leading on to its own sheet."""
    found = sorted((t for t in center.trunks.values() if t.link == link), key=lambda t: t.name.casefold())
    return [
        Fact(
            translate("Facts", "Trunk"),
            f"{plain(trunk.name or trunk.id, 40)} · {use_words(trunk)}",
            go=("trunk", trunk.id),
        )
        for trunk in found
    ]


def _live(center: Center, trunk: Trunk) -> list[str]:
    return [call for call in trunk.calls if call in center.calls]
