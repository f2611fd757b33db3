"""The diagnosis's place at a station: loads the knowledge in the worker once, then guides beside the ticket."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.center.state import Key
from console.desk.ticket import Ticket
from console.store.desk.diagnosis_run import Reuse, Run
from console.ui.desk.diagnosis_pane import DiagnosisPane
from console.ui.desk.door import Door


class DiagnosisPlace(QWidget):
    """`steps_chosen`: these steps go into the ticket, from that case. `solved`: a case helped the ticket's customer."""

    steps_chosen = Signal(list, str)
    solved = Signal()

    def __init__(self, door: Door, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._ticket = door, ""
        self.pane = DiagnosisPane(door.diagnoses, door.later, door.products(language), language, door.who)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.pane.steps_wanted.connect(self._wanted)
        self.pane.solved.connect(lambda _run: self.solved.emit())
        self.pane.refused.connect(door.refused)

    def show_ticket(self, ticket: str) -> None:
        """Another ticket is on the desk (empty: none): go on with its diagnosis, or be ready for one."""
        self._ticket = ticket
        if not ticket:
            self.pane.open_ticket("")
            return
        self._door.ask(lambda: self._door.tickets.ticket(ticket), self._opened)

    def _opened(self, ticket: Ticket) -> None:
        if ticket.id == self._ticket:
            self.pane.open_ticket(ticket.id, ticket.product, ticket.title)

    def follow(self, keys: Iterable[Key]) -> None:
        """Cases changed: the worker reads them anew, so that they are searched at once."""
        subjects = [name for kind, name in keys if kind == "knowledge"]
        if subjects:
            self._door.ask(lambda: self._door.knowledge.follow(subjects), lambda _: None)

    def focus_search(self) -> None:
        """Bring the keyboard to the words."""
        self.pane.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.words.selectAll()

    def _wanted(self, reuse: Reuse, _run: Run) -> None:
        self.steps_chosen.emit(list(reuse.steps), reuse.case)
