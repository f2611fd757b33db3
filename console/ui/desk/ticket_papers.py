"""All that belongs to a ticket, in one list: files, relatives, visits, hand-overs. Enter opens what is selected.

A file is written where a person says; another ticket is shown; a visit or a hand-over opens its own sheet.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.desk.handover import Handover
from console.desk.settings import Desk
from console.desk.ticket import Attachment, Ticket
from console.desk.visit import TRANSITIONS, State, Visit
from console.store.desk.ticket_reading import File
from console.ui.desk import ticket_outside_sheets as outside
from console.ui.desk import ticket_words as words
from console.ui.desk.door import Door
from console.ui.desk.giving_out import write_out
from console.ui.desk.refusals import words_of
from console.ui.widgets.empty import EmptyOver, EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain

Open = Callable[[], object]


class TicketPapers(QDialog):
    """`open_asked(id)`: another ticket is to be shown."""

    open_asked = Signal(str)

    def __init__(
        self, door: Door, desk: Desk, file: File, then: Callable[[Ticket], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door, self._desk, self._file, self._then = door, desk, file, then
        self._opens: list[Open | None] = []
        self.setWindowTitle(self.tr("Ticket {number}: what belongs to it").format(number=file.ticket.number))
        self.resize(620, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.itemActivated.connect(lambda _: self.open_chosen())
        nothing = self.tr("Attach a file (Ctrl+Shift+A), link it (Ctrl+Shift+K), plan a visit (Ctrl+Shift+V).")
        EmptyOver(self.list, EmptyState("tickets", self.tr("Nothing belongs to it yet"), nothing))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.open_button = KeyedButton(self.tr("Open or save"), "Enter", self.open_chosen)
        leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addLayout(row)
        door.ask(self._relatives, self._show, lambda error: self.told.show_text(words_of(error)))

    def _relatives(self) -> list[tuple[str, Ticket]]:
        """Parent, children, merged ones, linked ones. In the worker."""
        file, tickets = self._file, self._door.tickets
        found = [("parent", tickets.ticket(file.ticket.parent))] if file.ticket.parent else []
        found += [("merged_into", tickets.ticket(file.ticket.merged))] if file.ticket.merged else []
        found += [("child", child) for child in file.children] + [("merged", one) for one in file.merged]
        return found + [(kind, tickets.ticket(other)) for kind, other in file.related]

    def _show(self, relatives: list[tuple[str, Ticket]]) -> None:
        file, now = self._file, self._door.journal.now()
        for one in file.attachments:
            self._add(words.attachment(one, now), lambda one=one: self._save(one))
        for kind, ticket in relatives:
            text = f"{words.relative(kind)}: #{ticket.number} {plain(ticket.title, 80)} · {words.status(ticket.status)}"
            self._add(text, lambda ticket=ticket: self._go(ticket.id))
        for visit in file.visits:
            moves = bool(TRANSITIONS[State(visit.state)])
            self._add(words.visit(visit, now), partial(self._go_on_with, visit) if moves else None)
        for out in file.handovers:
            self._add(words.handover(out, self._desk, now), partial(self._word_of, out) if out.is_out else None)
        self.told.show_text("")
        self.list.setCurrentRow(0 if self._opens else -1)
        self.open_button.setEnabled(bool(self._opens))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on_with(self, visit: Visit) -> None:
        outside.change_visit(self._door, self._file.ticket, visit, self._kept, self)

    def _word_of(self, out: Handover) -> None:
        outside.come_back(self._door, self._desk, self._file, out, self._kept, self)

    def _add(self, text: str, do: Open | None) -> None:
        self.list.addItem(QListWidgetItem(plain(text, 240)))
        self._opens.append(do)

    def open_chosen(self) -> None:
        """Open what is selected."""
        row = self.list.currentRow()
        do = self._opens[row] if 0 <= row < len(self._opens) else None
        if do is not None:
            do()
        elif self._opens:
            self.told.show_text(self.tr("That is over; there is nothing more to write down."))

    def _save(self, one: Attachment) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where the file goes"), outside.safe_name(one.name, one.id))
        if name:
            self.save_to(one, Path(name))

    def save_to(self, one: Attachment, path: Path) -> None:
        """Write an attachment's bytes there."""
        self._door.ask(
            lambda: write_out(path, (self._door.tickets.content(one.id),)),
            lambda where: self.told.show_text(self.tr("Written: {file}").format(file=where)),
            lambda error: self.told.show_text(words_of(error)),
        )

    def _go(self, ticket: str) -> None:
        self.accept()
        self.open_asked.emit(ticket)

    def _kept(self, ticket: Ticket) -> None:
        self.accept()
        self._then(ticket)
