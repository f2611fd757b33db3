"""All commands of the last hour: who asked for what, why, from where, and what became of it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from console.center.site import Order
from console.center.state import Center, Key
from console.center.states import Fate
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.sentences import fate_words, title
from console.ui.widgets.empty import EmptyState

_SEVERITY = {Fate.REFUSED: "alarm", Fate.TIMED_OUT: "warning"}


class OrdersSheet(QDialog):
    """A list; Enter on a pending one takes it back."""

    def __init__(self, bridge: Bridge, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._hands = bridge, hands
        self.setWindowTitle(self.tr("Commands and their fate"))
        self.resize(860, 480)
        self.pane = Pane("orders", self.tr("Commands of the last hour"), self._listing(), bridge, filterable=True)
        self.pane.set_empty(EmptyState("history", self.tr("Nothing was asked in the last hour"), ""))
        self.pane.activated.connect(self._activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.pane)
        bridge.changed.connect(self._follow)

    def _follow(self, keys: Iterable[Key]) -> None:
        self.pane.follow(keys)

    def _activated(self, key: Key) -> None:
        order = self._bridge.center.orders.get(key[1])
        if order is not None and order.fate is Fate.PENDING:
            self._hands.cancel(key[1])

    def _listing(self) -> Listing:
        def what(order: Order, now: float) -> str:
            return title(self._bridge.center, order.command)

        columns = (
            Column(
                "asked",
                self.tr("Asked"),
                lambda o, now: labels.clock_time(o.asked, seconds=True),
                lambda o, now: o.asked,
                width=84,
            ),
            Column("what", self.tr("What"), what, stretch=True, width=220),
            Column(
                "fate",
                self.tr("Fate"),
                lambda o, now: fate_words(o),
                width=230,
                severity=lambda o, now: _SEVERITY.get(o.fate, "dim"),
                tooltip=lambda o, now: o.why,
            ),
            Column("who", self.tr("Who"), lambda o, now: o.command.who, width=90),
            Column("where", self.tr("From"), lambda o, now: o.command.workstation, width=110),
            Column("why", self.tr("Why"), lambda o, now: o.command.why, width=140),
        )

        def rows(center: Center) -> dict[str, Any]:
            return dict(center.orders)

        def touched(center: Center, keys: Iterable[Key]) -> set[str]:
            return {name for kind, name in keys if kind == "order"}

        return Listing("order", columns, rows, lambda center, name: center.orders.get(name), touched, "asked", True)

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # Enter belongs to the list
        super().keyPressEvent(event)
