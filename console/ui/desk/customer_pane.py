"""A customer's file on the screen: read (`customer_reading`), edited in place (`customer_editing`), followed.

Alt+E edits, Ctrl+S saves, Escape leaves, Ctrl+Shift+N keeps a note. When somebody else saved meanwhile nothing is lost:
what they changed is shown beside what stands typed here, and a person chooses.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from console.center.ids import native
from console.desk.customer import CustomerFile
from console.store.desk.customer_timeline import Entry, Mark
from console.store.desk.customers import Customers
from console.store.errors import Conflict
from console.ui.desk.customer_editing import CustomerEditing
from console.ui.desk.customer_reading import CustomerReading, Deed
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.empty import EmptyState

PAGE = 30
NOTHING, READING, EDITING = 0, 1, 2


class CustomerPane(QFrame):
    """Shows one file and edits it. `may(permission)`: whether what it names may be shown; all of it without.

    `deeds`: what else can be done with the file, asked for by `deed_asked`. `calls`: somebody may be on the line.
    `named(agent)`: what people call that agent.
    """

    saved = Signal(str)
    verify_asked = Signal(str)
    deed_asked = Signal(str)

    def __init__(
        self,
        customers: Customers,
        later: Later,
        who: str,
        may: Callable[[str], bool] = lambda permission: True,
        deeds: Sequence[Deed] = (),
        calls: bool = True,
        named: Callable[[str], str] = native,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._customers, self._later, self._who = customers, later, who
        self.file: CustomerFile | None = None
        self._customer = self._verified = ""
        self._last: Mark | None = None
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("The customer's file"))
        here = self.tr("A call that rings opens its file here; Ctrl+F finds another.")
        elsewhere = self.tr("Find one on the left (Ctrl+F); Ctrl+N opens a new file.")
        self.empty = EmptyState("search", self.tr("No customer"), here if calls else elsewhere)
        self.reading, self.editing = CustomerReading(may, deeds, calls, named), CustomerEditing()
        self._stack = QStackedWidget()
        for page in (self.empty, self.reading, self.editing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.reading.edit_asked.connect(self.edit)
        self.reading.verify_asked.connect(lambda: self.verify_asked.emit(self._customer))
        self.reading.earlier_asked.connect(self._ask_more)
        self.reading.deed_asked.connect(self.deed_asked)
        self.editing.save_asked.connect(self.save)
        self.editing.over_asked.connect(self.write_over)
        self.editing.leave_asked.connect(self.leave)
        for keys, done in (("Alt+E", self.edit), ("Ctrl+S", self.save), ("Ctrl+Shift+N", self.write)):
            cut = QShortcut(QKeySequence(keys), self)
            cut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            cut.activated.connect(done)

    def event(self, event: QEvent) -> bool:
        """Escape is this pane's while somebody edits, whatever it means to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and self._escapes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event) -> None:
        if self._escapes(event):
            self.leave()
        else:
            super().keyPressEvent(event)

    def _escapes(self, event) -> bool:
        return event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == EDITING

    # --- showing

    @property
    def note(self):
        """The line for a note."""
        return self.reading.note

    def open(self, customer: str, verified: str = "") -> None:
        """Show this file (empty: none). `verified`: who made sure that it is them that call."""
        self._customer, self._verified = customer, verified
        if not customer:
            self.file = None
            self._stack.setCurrentIndex(NOTHING)
            return
        self._later.run(
            lambda: (self._customers.file(customer), self._customers.timeline(customer, limit=PAGE)),
            lambda told: self._show(customer, *told),
            self._fail,
        )

    def follow(self, customer: str) -> None:
        """The journal says that this file changed: read it again, unless somebody is typing here."""
        if self.file is not None and customer == self.file.id and self._stack.currentIndex() == READING:
            self.open(self._customer, self._verified)

    def set_verified(self, who: str) -> None:
        """Whoever calls is verified, by `who` (empty: not)."""
        self._verified = who
        self.reading.show_verified(who)

    def _show(self, customer: str, file: CustomerFile, entries: list[Entry]) -> None:
        if customer != self._customer:
            return
        self.file = file
        self.reading.show_file(file)
        self.reading.show_verified(self._verified)
        self._show_entries(entries, first=True)
        self._stack.setCurrentIndex(READING)

    def _show_entries(self, entries: list[Entry], first: bool) -> None:
        self._last = entries[-1].mark if entries else None
        self.reading.show_entries(entries, first, len(entries) == PAGE)

    def _ask_more(self) -> None:
        customer, last = self._customer, self._last
        self._later.run(
            lambda: self._customers.timeline(customer, last, PAGE),
            lambda found: self._show_entries(found, first=False) if customer == self._customer else None,
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self.reading.say(words_of(error))

    # --- a note

    def write(self) -> None:
        """Write what stands in the note's field into the file."""
        text, customer = self.note.toPlainText(), self._customer
        if not customer or not text.strip():
            self.note.setFocus()
            return

        def noted(_: object) -> None:
            if self.note.toPlainText() == text:  # what was typed meanwhile stays
                self.note.clear()
            self.open(customer, self._verified)

        self._later.run(lambda: self._customers.note(customer, text, self._who), noted, self._fail)

    # --- editing

    def edit(self) -> None:
        """Turn the file into fields."""
        if self.file is None or self._stack.currentIndex() != READING:
            return
        self.editing.show_file(self.file)
        self._stack.setCurrentIndex(EDITING)
        self.editing.fields["name"].setFocus()

    def leave(self) -> None:
        """Back to reading; what was typed is given up."""
        if self._stack.currentIndex() == EDITING:
            self._stack.setCurrentIndex(READING)

    def save(self) -> None:
        """Write the fields over the version that was read."""
        if self._stack.currentIndex() != EDITING:
            return
        file = self.editing.typed()
        if file == self.editing.file:
            self.leave()
        else:
            self._keep(file)

    def write_over(self) -> None:
        """Mine, over theirs."""
        if self.editing.theirs is not None:
            self._keep(self.editing.mine_over_theirs())

    def _keep(self, file: CustomerFile) -> None:
        self.editing.save.setEnabled(False)
        self._later.run(lambda: self._customers.edit(file, self._who), self._saved, self._refused)

    def _saved(self, file: CustomerFile) -> None:
        self.editing.save.setEnabled(True)
        self._stack.setCurrentIndex(READING)
        self.open(file.id, self._verified)
        self.saved.emit(file.id)

    def _refused(self, error: Exception) -> None:
        self.editing.save.setEnabled(True)
        self.editing.say(words_of(error))
        if isinstance(error, Conflict):
            customer = self.editing.file.id
            self._later.run(lambda: self._customers.file(customer), self.editing.show_theirs, self._fail)
