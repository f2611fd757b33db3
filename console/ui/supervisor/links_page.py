"""The links to the switches: how each is, how fast it answers, what it cannot do, and where the settings are."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.center.site import LinkState
from console.center.state import Center, Key
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor.list_points import points
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.record_words import why_words
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel

translate = QCoreApplication.translate
_SHAPES = {"calm": "link-up", "warning": "link-connecting", "blind": "link-down"}


def _listing(bridge: Bridge) -> Listing:
    def calls(link: LinkState, now: float) -> str:
        return str(sum(call.link == link.name for call in bridge.center.calls.values()))

    def gaps(link: LinkState) -> int:
        return sum(gap.link == link.name for gap in bridge.center.gaps)

    columns = (
        Column(
            "name",
            translate("LinksPage", "Link"),
            lambda k, now: k.name,
            width=160,
            shape=lambda k, now: _SHAPES.get(labels.link_word(k, now)[1], "link-down"),
        ),
        Column(
            "state",
            translate("LinksPage", "State"),
            lambda k, now: labels.link_word(k, now)[0],
            width=110,
            ticking=True,
            severity=lambda k, now: labels.link_word(k, now)[1].replace("calm", ""),
            strong=True,
        ),
        Column("driver", translate("LinksPage", "Driver"), lambda k, now: k.driver, width=80),
        Column("version", translate("LinksPage", "Switch"), lambda k, now: k.version, width=150),
        Column(
            "since",
            translate("LinksPage", "Since"),
            lambda k, now: labels.span(now - k.since) if k.since else "–",
            lambda k, now: k.since,
            "right",
            86,
            ticking=True,
        ),
        Column("calls", translate("LinksPage", "Calls"), calls, align="right", width=74),
        Column(
            "gaps",
            translate("LinksPage", "Gaps today"),
            lambda k, now: str(gaps(k)),
            lambda k, now: gaps(k),
            "right",
            90,
        ),
        Column(
            "reason",
            translate("LinksPage", "Why"),
            lambda k, now: why_words(k),
            stretch=True,
            width=180,
            severity=lambda k, now: "dim",
        ),
    )

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "link"}

    def rows(center: Center) -> dict[str, Any]:
        return dict(center.links)

    return Listing("link", columns, rows, lambda center, name: center.links.get(name), touched, "name")


class LinksPage(Page):
    """All links, and the way to another one."""

    connect_asked = Signal()
    settings_asked = Signal()

    def __init__(self, bridge: Bridge, settings_path: str, parent: QWidget | None = None) -> None:
        super().__init__("links", bridge, parent)
        self.pane = self.add_pane(Pane("links", self.tr("Links"), _listing(bridge), bridge))
        self.pane.set_empty(
            EmptyState(
                "links", self.tr("No link is known yet"), self.tr("The engine tells of its links when it has started.")
            )
        )
        self.equipment = self.add_pane(Pane("equipment", self.tr("Equipment"), points(bridge), bridge))
        self.equipment.set_empty(
            EmptyState(
                "links",
                self.tr("No lamps, relays or sensors"),
                self.tr("A link with the driver “modbus” brings them; the manual's page on equipment says how."),
            )
        )
        connect = KeyedButton(self.tr("Connect an Asterisk…"), "Alt+C", self.connect_asked.emit)
        settings = KeyedButton(self.tr("Settings…"), "Ctrl+,", self.settings_asked.emit, own=False)
        where = PlainLabel(
            self.tr("Links are described in {path}").format(path=settings_path) if settings_path else "", "faint"
        )
        foot = QHBoxLayout()
        foot.addWidget(where, 1)
        foot.addWidget(settings)
        foot.addWidget(connect)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self.pane, 2)
        layout.addWidget(self.equipment, 3)
        layout.addLayout(foot)
