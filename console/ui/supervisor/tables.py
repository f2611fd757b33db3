"""The full tables: calls, agents, queues. Each is one list with a filter; calls also turn the journal's pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.ui.bridge import Bridge
from console.ui.supervisor import lists
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


class TablePage(Page):
    """One list that fills the screen."""

    def __init__(
        self,
        name: str,
        title: str,
        listing: lists.Listing,
        bridge: Bridge,
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, bridge, parent)
        self.pane = self.add_pane(Pane(name, title, listing, bridge, filterable=True))
        self.pane.set_empty(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.pane)

    def follow(self, keys) -> None:
        super().follow(keys)
        self._count()

    def refresh(self) -> None:
        super().refresh()
        self._count()

    def _count(self) -> None:
        model = self.pane.model
        shown, total = model.rowCount(), model.total()
        self.pane.note.show_text(
            str(total) if shown == total else self.tr("{shown} of {all}").format(shown=shown, all=total)
        )


def agents_page(bridge: Bridge, parent: QWidget) -> TablePage:
    """All agents."""
    empty = EmptyState(
        "agents",
        translate("Tables", "No agents to show"),
        translate("Tables", "Agents show as soon as a switch reports them. Is a filter set?"),
    )
    return TablePage("agents", translate("Tables", "Agents"), lists.agents(bridge, full=True), bridge, empty, parent)


def queues_page(bridge: Bridge, parent: QWidget) -> TablePage:
    """All queues."""
    empty = EmptyState(
        "queues",
        translate("Tables", "No queues to show"),
        translate("Tables", "Queues show as soon as a switch reports them. Is a filter set?"),
    )
    return TablePage("queues", translate("Tables", "Queues"), lists.queues(bridge), bridge, empty, parent)


def calls_page(bridge: Bridge, parent: QWidget) -> TablePage:
    """Live calls and those of the last hour."""
    empty = EmptyState(
        "calls",
        translate("Tables", "No calls to show"),
        translate("Tables", "Calls show while they last and for an hour after. Is a filter set?"),
    )
    return TablePage("calls", translate("Tables", "Calls"), lists.calls(bridge), bridge, empty, parent)
