"""Finding a file as one types: any fragment of a name, a number, an address, in any order."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from console.desk.customer import CustomerFile
from console.store.desk.customers import Customers
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.empty import EmptyOver, EmptyState
from console.ui.widgets.text import PlainLabel, plain

SHOWN = 50
ID = Qt.ItemDataRole.UserRole
"""Where a line of the list keeps the file's id."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class FindCustomer(QFrame):
    """A line to type in and the files found. Enter chooses; the arrows walk the list from the line."""

    chosen = Signal(str)  # the file's id
    new_asked = Signal(str)  # what was typed: nobody is called so yet
    left = Signal()  # Escape

    def __init__(self, customers: Customers, later: Later, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customers, self._later = customers, later
        self._asked = -1
        self.setObjectName("panel")
        self.line = QLineEdit(placeholderText=self.tr("Name, number, e-mail, contract …"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Find a customer"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Customers found"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyOver(self.list, EmptyState("search", "")).state
        self.note = PlainLabel("", "faint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(6)
        for widget, stretch in ((self.line, 0), (self.list, 1), (self.note, 0)):
            layout.addWidget(widget, stretch)
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self.search)
        self.line.textChanged.connect(lambda _: self._soon.start())
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._choose())
        self.setFocusProxy(self.line)

    def search(self) -> None:
        """Ask for what is typed now; the answer to an older question is not wanted any more."""
        self._soon.stop()
        self._later.forget(self._asked)
        typed = self.line.text()
        self._asked = self._later.run(
            lambda: self._customers.search(typed, limit=SHOWN + 1), lambda found: self._show(typed, found), self._fail
        )

    def _show(self, typed: str, found: list[CustomerFile]) -> None:
        self.list.clear()
        for file in found[:SHOWN]:
            self.list.addItem(_item(file))
        self.list.setCurrentRow(0 if found else -1)
        if len(found) > SHOWN:
            self.note.show_text(self.tr("the first {n}: type more to narrow it").format(n=SHOWN))
        elif found:
            self.note.show_text(self.tr("%n file(s)", "", len(found)))
        else:
            heading = self.tr("Nobody is found") if typed.strip() else self.tr("No files yet")
            self.empty.set_words(heading, self.tr("Ctrl+N opens a new file."))
            self.note.show_text("")

    def _fail(self, error: Exception) -> None:
        self.note.show_text(words_of(error))

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(ID)))

    def eventFilter(self, watched, event) -> bool:
        """Arrow keys in the line walk the list; Ctrl+N asks for a new file, Escape leaves."""
        if event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None and self.list.count():
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_N and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.new_asked.emit(self.line.text())
                return True
        return super().eventFilter(watched, event)


def _item(file: CustomerFile) -> QListWidgetItem:
    city = next((address.city for address in file.addresses if address.city), "")
    under = " · ".join(filter(None, (file.number, city, next(iter(file.telephones()), ""))))
    item = QListWidgetItem(plain(file.name, 80) + (f"   {plain(under, 90)}" if under else ""))
    item.setData(ID, file.id)
    return item
