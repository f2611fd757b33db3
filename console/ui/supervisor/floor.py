"""The floor: queue cards above, what waits, what talks and who is there below. The first screen."""

from collections.abc import Iterable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from console.center.state import Key
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor import list_agents, list_calls
from console.ui.supervisor.cards import CardGrid
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.record_words import floor_note
from console.ui.supervisor.subjects import call_of
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel


class FloorPage(Page):
    """Cards and three lists."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__("floor", bridge, parent)
        self.cards = CardGrid(bridge)
        self.waiting = self.add_pane(
            Pane("floor-waiting", self.tr("Waiting"), list_calls.waiting(bridge), bridge, header=False)
        )
        self.talking = self.add_pane(
            Pane("floor-calls", self.tr("In progress"), list_calls.in_progress(bridge), bridge, header=False)
        )
        self.people = self.add_pane(
            Pane("floor-agents", self.tr("Agents"), list_agents.agents(bridge), bridge, header=False)
        )
        self.unseen = PlainLabel("", "dim")
        self.unseen.setWordWrap(True)
        self._fill_empties()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setWidget(self.cards)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self.cards.setAutoFillBackground(False)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(12)
        self.splitter.setChildrenCollapsible(False)
        for pane, share in ((self.waiting, 26), (self.talking, 30), (self.people, 36)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setSizes([250, 318, 301])
        floor = QWidget()
        layout = QVBoxLayout(floor)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self._area)
        layout.addWidget(self.unseen)
        layout.addWidget(self.splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(floor)
        self._nothing = EmptyState("floor", "", "")
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.cards.activated.connect(lambda key: self.selected.emit((key,)))
        self.cards.figure_asked.connect(self.figure_asked)
        self.cards.menu_requested.connect(self.menu_requested)
        self.cards.laid_out.connect(self._fit)
        self.refresh()

    def _fill_empties(self) -> None:
        self.waiting.set_empty(
            EmptyState("check", self.tr("Nobody waits"), self.tr("A caller who joins a queue shows here."))
        )
        self.talking.set_empty(
            EmptyState("calls", self.tr("No calls in progress"), self.tr("Conversations show here while they last."))
        )
        self.people.set_empty(
            EmptyState("agents", self.tr("No agents known"), self.tr("They show as soon as a switch reports them."))
        )

    def follow(self, keys: Iterable[Key]) -> None:
        """Take a frame's changes over."""
        super().follow(keys)
        self.cards.follow(keys)
        if any(kind in ("link", "centre") for kind, _ in keys) or self._stack.currentIndex() == 1:
            self._choose()
        self._count()

    def refresh(self) -> None:
        """Take everything over."""
        super().refresh()
        self.cards.refresh()
        self._choose()
        self._count()
        self._fit()

    def _count(self) -> None:
        center = self._bridge.center
        blind = [since for link in center.links if (since := self._bridge.blind_since(link))]
        dark = bool(blind) and len(blind) == len(center.links)
        for pane in self.panes:
            pane.note.set_role("blind" if dark else "faint")
        if dark:
            # Numbers of what cannot be seen would look like facts.
            for pane in self.panes:
                pane.note.show_text(labels.blind_since(min(blind)))
            return
        self.waiting.note.show_text(str(self.waiting.model.rowCount()) if self.waiting.model.rowCount() else "")
        used = sum(len(trunk.calls) for trunk in center.trunks.values())
        capacity = sum(trunk.capacity for trunk in center.trunks.values())
        talking = self.talking.model.rowCount()
        self.talking.note.show_text(
            self.tr("{used} of {all} trunks").format(used=used, all=capacity) if capacity else str(talking or "")
        )
        here, known = self.people.model.rowCount(), sum(agent.present for agent in center.agents.values())
        self.people.note.show_text(self.tr("{here} of {all}").format(here=here, all=known) if known else "")

    def _choose(self) -> None:
        """Cards and lists, or what to do while there is nothing to show."""
        center = self._bridge.center
        self.unseen.show_text(floor_note(center))
        self.unseen.setVisible(bool(self.unseen.text()))
        if center.queues or center.agents or center.calls:
            self._stack.setCurrentIndex(0)
            return
        if center.links and any(link.up for link in center.links.values()):
            words = (
                self.tr("The switch has no queues yet"),
                self.tr("They show here as soon as the switch reports one."),
            )
        elif center.links:
            words = (
                self.tr("Waiting for the switch"),
                self.tr("The engine keeps trying to connect. Links says what it tried and what it heard."),
            )
        else:
            words = (
                self.tr("Nothing has been heard yet"),
                self.tr("The engine is starting. The floor fills as soon as a link is up."),
            )
        self._nothing.set_words(*words)
        self._stack.setCurrentIndex(1)

    def _fit(self) -> None:
        lines = 1 if self.height() < 560 else 2 if self.height() < 900 else 3
        self._area.setFixedHeight(max(132, self.cards.lines_height(lines)))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def mark(self, selection: tuple[Key, ...]) -> None:
        """Show the selection wherever it appears: an agent's call is marked with the agent."""
        super().mark(selection)
        subject = selection[0] if selection else ("", "")
        self.cards.mark(subject[1] if subject[0] == "queue" else "")
        center = self._bridge.center
        call = call_of(center, subject)
        if subject[0] == "agent" and call is not None:
            self.talking.mark(("call", call.id))
        elif subject[0] == "call" and call is not None and call.agents():
            self.people.mark(("agent", call.agents()[0]))

    def stops(self) -> list[QWidget]:
        """Where F6 goes, in order."""
        tiles = [next(iter(self.cards.tiles.values()))] if self.cards.tiles else []
        return [*tiles, self.waiting.view, self.talking.view, self.people.view]

    def remember(self, settings: QSettings) -> None:
        """Write lists and widths down."""
        super().remember(settings)
        settings.setValue("floor/splitter", self.splitter.saveState())

    def recall(self, settings: QSettings) -> None:
        """Take them back."""
        super().recall(settings)
        state = settings.value("floor/splitter")
        if state is not None:
            self.splitter.restoreState(state)
