"""The full tables: calls, agents, queues. Each is one list with a filter; calls also turn the journal's pages."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from console.ui.bridge import Bridge
from console.ui.supervisor import list_agents, list_calls, list_queues
from console.ui.supervisor.history_pane import HistoryPane
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.past import Past
from console.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


class TablePage(Page):
    """One list that fills the screen."""

    def __init__(
        self,
        name: str,
        title: str,
        listing: Listing,
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
    return TablePage(
        "agents", translate("Tables", "Agents"), list_agents.agents(bridge, full=True), bridge, empty, parent
    )


def queues_page(bridge: Bridge, parent: QWidget) -> TablePage:
    """All queues."""
    empty = EmptyState(
        "queues",
        translate("Tables", "No queues to show"),
        translate("Tables", "Queues show as soon as a switch reports them. Is a filter set?"),
    )
    return TablePage("queues", translate("Tables", "Queues"), list_queues.queues(bridge), bridge, empty, parent)


class CallsPage(TablePage):
    """Live calls and those of the last hour; beside them, when there is a journal to ask, all that ended before."""

    def __init__(self, bridge: Bridge, past: Past | None, parent: QWidget | None = None) -> None:
        empty = EmptyState(
            "calls",
            translate("Tables", "No calls to show"),
            translate("Tables", "Calls show while they last and for an hour after. Is a filter set?"),
        )
        super().__init__("calls", translate("Tables", "Calls"), list_calls.calls(bridge), bridge, empty, parent)
        self.tabs: QTabWidget | None = None
        self.history: HistoryPane | None = None
        if past is not None:
            self._add_history(bridge, past)

    def _add_history(self, bridge: Bridge, past: Past) -> None:
        self.history = HistoryPane(bridge, past)
        self.history.selected.connect(self.selected)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.pane, translate("Tables", "Now"))
        self.tabs.addTab(self.history, translate("Tables", "History"))
        self.tabs.currentChanged.connect(self._turned)
        self.layout().addWidget(self.tabs)

    def _turned(self, number: int) -> None:
        if number == 1 and self.history is not None:
            self.history.search()

    def show_history(self) -> None:
        """Turn to what is in the journal."""
        if self.tabs is not None:
            self.tabs.setCurrentIndex(1)

    def stops(self) -> list[QWidget]:
        if self.tabs is not None and self.tabs.currentIndex() == 1:
            return [self.history.view]
        return super().stops()
