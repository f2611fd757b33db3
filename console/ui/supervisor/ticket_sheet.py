"""One ticket over the supervisor's window; the lists go on behind it, and what others do to it shows."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from console.center.state import Key
from console.desk.settings import Desk
from console.ui.bridge import Bridge
from console.ui.desk import ticket_sheets as sheets
from console.ui.desk.door import Door
from console.ui.desk.ticket_pane import TicketPane


class TicketSheet(QDialog):
    """One ticket over the window."""

    def __init__(self, door: Door, bridge: Bridge, desk: Callable[[], Desk | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._door, self._bridge, self._desk = door, bridge, desk
        self.setWindowTitle(self.tr("Ticket"))
        self.resize(720, 640)
        self.pane = TicketPane(door, bridge.now)
        self.pane.deed_asked.connect(self._deed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.pane)

    def follow(self, keys: Iterable[Key]) -> None:
        """Somebody changed it."""
        if ("ticket", self.pane.wanted) in keys:
            self.pane.refresh()

    def _deed(self, name: str) -> None:
        ticket, desk, file = self.pane.ticket, self._desk(), self.pane.file
        if ticket is not None and desk is not None and file is not None:
            now, then = self._bridge.now(), lambda _: self.pane.refresh()
            sheets.do(self._door, desk, file, name, "", now, then, self._show_or_say, self)

    def _show_or_say(self, ticket: str, words: str) -> None:
        """Another ticket that belongs to it takes its place here, or something is said."""
        if ticket:
            self.pane.show_ticket(ticket)
        else:
            self.pane.say(words, "dim")
