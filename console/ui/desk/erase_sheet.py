"""Erasing one customer, asked first: what goes, what stays, why; then what was done. It cannot be taken back.

The button waits for a reason and for a tick. Ctrl+E gives out what is kept of them before. A refusal (a call of theirs
goes on) is said and nothing was erased.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from console.desk.customer import CustomerFile
from console.store.desk.customer_erasure import Erased, Erasures
from console.store.desk.customers import Customers
from console.ui.desk import words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain


class EraseSheet(QDialog):
    """`slow`: a worker of its own, an erasure reads the whole journal. `erased(id)` when it is done."""

    erased = Signal(str)
    export_asked = Signal(str)

    def __init__(
        self, customers: Customers, slow: Later, who: str, file: CustomerFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._erasures, self._slow, self._who, self._file = Erasures(customers), slow, who, file
        self._busy = False
        self.setWindowTitle(self.tr("Erase a customer"))
        self.setMinimumWidth(640)
        self.reason = QLineEdit(placeholderText=self.tr("Why (kept with the record of the erasure)"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.sure = QCheckBox(self.tr("I know that this cannot be taken back"))
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.export = KeyedButton(self.tr("Give out first …"), "Ctrl+E", lambda: self.export_asked.emit(file.id))
        self.leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        self.erase = KeyedButton(self.tr("Erase for ever"), "Ctrl+Return", self.run, "danger")
        self.reason.textChanged.connect(lambda _: self._refresh())
        self.sure.toggled.connect(lambda _: self._refresh())
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        name = plain(self._file.name, 80)
        title = PlainLabel(self.tr("Erase the file of {name}?").format(name=name), "title")
        title.setWordWrap(True)
        layout.addWidget(title)
        if self._file.number:
            layout.addWidget(PlainLabel(self.tr("Customer number {number}").format(number=self._file.number), "dim"))
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(_column(self.tr("Goes, for ever"), words.goes()), 1)
        both.addLayout(_column(self.tr("Stays, without a name"), words.stays()), 1)
        layout.addLayout(both)
        note = self.tr("Recordings, tapes of links, backups and files given out before are out of reach: see to them.")
        layout.addWidget(_wrapped(note, "dim"))
        for widget in (self.reason, self.sure, self.told):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.erase)
        layout.addLayout(row)

    def showEvent(self, event) -> None:
        """As high as its sentences need, in whatever language."""
        super().showEvent(event)
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _refresh(self) -> None:
        self.erase.setEnabled(bool(self.reason.text().strip()) and self.sure.isChecked() and not self._busy)

    def run(self) -> None:
        """Erase them."""
        if not self.erase.isEnabled():
            return
        self._busy = True
        self._refresh()
        self._say(self.tr("Erasing: the whole journal is read …"))
        customer, why = self._file.id, self.reason.text().strip()
        self._slow.run(lambda: self._erasures.erase(customer, self._who, why), self._done, self._failed)

    def _done(self, done: Erased) -> None:
        for widget in (self.reason, self.sure, self.export, self.erase):
            widget.setEnabled(False)
        calls = self.tr("Erased. %n call(s) have a pseudonym now;", "", done.calls)
        rows = self.tr("%n row(s) were written again or deleted.", "", done.rows)
        self._say(f"{calls} {rows}")
        self.leave.say(self.tr("Close"))
        self.leave.setFocus()
        self.erased.emit(done.customer)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._refresh()
        self._say(words_of(error), "alarm")

    def _say(self, text: str, role: str = "dim") -> None:
        self.told.set_role(role)
        self.told.show_text(text)


def _column(heading: str, lines: list[str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(PlainLabel(heading, "heading"))
    for line in lines:
        column.addWidget(_wrapped(f"– {line}"))
    column.addStretch(1)
    return column


def _wrapped(text: str, role: str = "") -> PlainLabel:
    label = PlainLabel(text, role)
    label.setWordWrap(True)
    return label
