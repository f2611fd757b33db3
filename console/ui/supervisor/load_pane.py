"""What lies with whom: open, at risk and late tickets by person; those dropped onto a line are given to that person."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.store.desk.ticket_lists import Load
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.desk.carrying import Receiver
from console.ui.desk.door import Door
from console.ui.models.table import Column, KeyedTableModel
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel


class LoadPane(QFrame):
    """What lies with whom. Tickets dropped onto a line are given to that person."""

    def __init__(
        self, door: Door, bridge: Bridge, give: Callable[[list[str], object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._door, self._asked = door, 0
        columns = (
            Column("owner", self.tr("Person"), lambda x, _: x.owner or self.tr("nobody"), width=90, stretch=True),
            Column("open", self.tr("Open"), lambda x, _: labels.count(x.open), lambda x, _: x.open, "right", 66),
            Column("risk", self.tr("At risk"), lambda x, _: labels.count(x.at_risk), lambda x, _: x.at_risk, "right",
                   62, severity=lambda x, _: "warning" if x.at_risk else ""),
            Column("late", self.tr("Late"), lambda x, _: labels.count(x.breached), lambda x, _: x.breached, "right",
                   62, severity=lambda x, _: "alarm" if x.breached else ""),
        )  # fmt: skip
        self.model = KeyedTableModel(columns, bridge.now, self)
        self.view = KeyedTableView(self.model, self.tr("Load"))
        self.view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        self.view.set_empty(EmptyState("agents", self.tr("No load"), self.tr("Who has open tickets shows here.")))
        Receiver(self.view, give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        title = PlainLabel(self.tr("Load by person"), "heading")
        title.setContentsMargins(11, 9, 11, 9)
        layout.addWidget(title)
        layout.addWidget(self.view, 1)

    def rows(self) -> list[Load]:
        """What is shown."""
        shown = self.model.keys()
        return [self.model.row(key) for key in shown]

    def follow(self) -> None:
        """Some ticket changed."""
        self.reload()

    def reload(self) -> None:
        """Work it out anew."""
        self._door.forget(self._asked)
        self._asked = self._door.ask(self._door.tickets.load, self._came)

    def _came(self, loads: list[Load]) -> None:
        self.model.replace({load.owner: load for load in loads})
