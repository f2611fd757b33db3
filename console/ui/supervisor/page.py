"""What every screen of the window is: panes that follow the bridge, a selection to hand up, stops for F6, a memory."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.center.state import Key
from console.ui.bridge import Bridge
from console.ui.supervisor.palette import Entry
from console.ui.supervisor.panes import Pane


class Page(QWidget):
    """A screen. Hidden ones do not follow; they take everything over when they are shown."""

    selected = Signal(object)  # tuple of Keys
    activated = Signal(object)  # Key
    menu_requested = Signal(object, QPoint)
    figure_asked = Signal(str, str)  # figure, queue

    def __init__(self, name: str, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._bridge = name, bridge
        self.panes: list[Pane] = []

    def add_pane(self, pane: Pane) -> Pane:
        """Take a pane in, and hand up what it tells."""
        self.panes.append(pane)
        pane.selected.connect(self.selected)
        pane.activated.connect(self.activated)
        pane.menu_requested.connect(self.menu_requested)
        return pane

    def follow(self, keys: Iterable[Key]) -> None:
        """Take a frame's changes over."""
        for pane in self.panes:
            pane.follow(keys)

    def refresh(self) -> None:
        """Take everything over."""
        for pane in self.panes:
            pane.refresh()

    def mark(self, selection: tuple[Key, ...]) -> None:
        """Show what is selected, silently, in the panes that did not say so themselves."""
        for pane in self.panes:
            if pane.selection() != selection:
                pane.mark(selection[0] if len(selection) == 1 else None)

    def reveal(self, key: Key) -> bool:
        """Select a subject here, if it is listed."""
        return any(pane.select(key) for pane in self.panes)

    def filters(self) -> list[QLineEdit]:
        """Where Ctrl+F goes, the first that is shown."""
        return [pane.filter for pane in self.panes]

    def stops(self) -> list[QWidget]:
        """Where F6 goes, in order."""
        return [pane.view for pane in self.panes]

    def entries(self) -> list[Entry]:
        """What can be done here with what is selected here, for Ctrl+K."""
        return []

    def focus_first(self) -> None:
        """Bring the keyboard to where work begins."""
        if self.panes:
            self.panes[0].focus_list()

    def focus_quietly(self) -> None:
        """Bring the keyboard here without selecting anything."""
        if self.panes:
            self.panes[-1 if self.name == "floor" else 0].view.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self, settings: QSettings) -> None:
        """Write down what a person arranged."""
        for pane in self.panes:
            pane.remember(settings)

    def recall(self, settings: QSettings) -> None:
        """Take it back."""
        for pane in self.panes:
            pane.recall(settings)
