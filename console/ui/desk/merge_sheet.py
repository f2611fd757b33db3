"""Two files that may be one customer's, side by side: put together by a person, and taken apart again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.desk.customer import CustomerFile
from console.desk.merging import Likeness
from console.store.desk.customers import Customers
from console.ui.desk import words
from console.ui.later import Later
from console.ui.widgets.text import PlainLabel, plain

Pair = tuple[CustomerFile, CustomerFile, Likeness]


class MergeSheet(QDialog):
    """Pairs on the left, the two files of one beside each other. `customer`: only those of this file."""

    merged = Signal(str)

    def __init__(
        self, customers: Customers, later: Later, who: str, customer: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._customers, self._later, self._who, self._customer = customers, later, who, customer
        self._pairs: list[Pair] = []
        self.absorbed = QComboBox()
        self.absorbed.setAccessibleName(self.tr("Files that were put into this one"))
        self.setWindowTitle(self.tr("Files that may be the same customer"))
        self.resize(860, 520)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pairs of files"))
        self.list.setFixedWidth(290)
        self.list.currentRowChanged.connect(self._show_pair)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._why, self.told = PlainLabel("", "dim"), PlainLabel("", "dim")
        for label in (self._why, self.told):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.buttons = [self._button(self.tr("Keep the left one"), "Alt+1", lambda: self._merge(0, 1))]
        self.buttons += [self._button(self.tr("Keep the right one"), "Alt+2", lambda: self._merge(1, 0))]
        self.undo = self._button(self.tr("Take it out again"), "Ctrl+Z", self._unmerge)
        self._show_absorbed([])
        self._lay_out()
        self.read()

    def _button(self, text: str, key: str, done) -> QPushButton:
        button = QPushButton(f"{text}   {key}")
        button.setShortcut(key)
        button.setEnabled(False)
        button.clicked.connect(done)
        return button

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self._why)
        side.addLayout(self._grid)
        side.addStretch(1)
        side.addWidget(self.told)
        row, back = QHBoxLayout(), QHBoxLayout()
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        back.addWidget(self.absorbed)
        back.addWidget(self.undo)
        back.addStretch(1)
        side.addLayout(row)
        side.addLayout(back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(16)
        layout.addWidget(self.list)
        layout.addLayout(side, 1)

    def read(self, into: str = "") -> None:
        """Ask for the pairs, and for what was put into the file `into`, else into the sheet's own."""
        customer = self._customer
        whose = into or customer

        def ask() -> tuple[list[Pair], Sequence[CustomerFile]]:
            return self._customers.duplicates(customer), self._customers.merged_into(whose) if whose else ()

        self._later.run(ask, self._show, self._fail)

    def _show(self, told: tuple[list[Pair], Sequence[CustomerFile]]) -> None:
        self._pairs, absorbed = told
        self._show_absorbed(absorbed)
        pairs = self._pairs
        self.list.clear()
        for first, second, alike in pairs:
            names = " / ".join(dict.fromkeys((plain(first.name, 40), plain(second.name, 40))))
            self.list.addItem(QListWidgetItem(f"{names}   {round(alike.score * 100)} %"))
        self.list.setCurrentRow(0 if pairs else -1)
        if not pairs:
            self._show_pair(-1)
            self._why.show_text(self.tr("No two files look like the same customer."))

    def _show_pair(self, row: int) -> None:
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        for button in self.buttons:
            button.setEnabled(0 <= row < len(self._pairs))
        if not 0 <= row < len(self._pairs):
            return
        first, second, alike = self._pairs[row]
        self._why.show_text(", ".join(words.alike(word) for word in alike.why))
        for line, (label, *values) in enumerate(_beside(first, second)):
            self._grid.addWidget(PlainLabel(label, "dim"), line, 0, Qt.AlignmentFlag.AlignTop)
            for place, value in enumerate(values, 1):
                shown = PlainLabel(value, "heading" if not line else "")
                shown.setWordWrap(True)
                self._grid.addWidget(shown, line, place, Qt.AlignmentFlag.AlignTop)
                self._grid.setColumnStretch(place, 1)

    def _merge(self, kept: int, absorbed: int) -> None:
        pair = self._pairs[self.list.currentRow()]
        first, second = pair[kept], pair[absorbed]
        self._later.run(lambda: self._customers.merge(first, second, self._who), self._done, self._fail)

    def _done(self, file: CustomerFile) -> None:
        self._say(self.tr("{name}: put together; every value of both is kept.").format(name=file.name), "dim")
        self.merged.emit(file.id)
        self.read(file.id)

    def _show_absorbed(self, files: Sequence[CustomerFile]) -> None:
        """What was put into the file at hand, by whomever: any of it can be taken out again."""
        self.absorbed.clear()
        for file in files:
            self.absorbed.addItem(" · ".join(filter(None, (plain(file.name, 40), plain(file.number, 20)))), file.id)
        for widget in (self.absorbed, self.undo):
            widget.setVisible(bool(files))
            widget.setEnabled(bool(files))

    def _unmerge(self) -> None:
        absorbed = str(self.absorbed.currentData())
        self.undo.setEnabled(False)
        self._later.run(
            lambda: self._customers.unmerge(absorbed, self._who), lambda files: self._freed(files[0]), self._fail
        )

    def _freed(self, file: CustomerFile) -> None:
        self._say(self.tr("{name}: taken apart again.").format(name=file.name), "dim")
        self.merged.emit(file.id)
        self.read(file.id)

    def _fail(self, error: Exception) -> None:
        self._say(str(error), "alarm")

    def _say(self, text: str, role: str) -> None:
        self.told.set_role(role)
        self.told.show_text(text)


def _beside(first: CustomerFile, second: CustomerFile) -> list[tuple[str, str, str]]:
    """What is said of both, line by line; lines that are empty on both sides are left out."""

    def numbers(file: CustomerFile) -> str:
        return ", ".join(contact.value for contact in file.contacts[:6])

    def places(file: CustomerFile) -> str:
        return "; ".join(", ".join(filter(None, (a.street, a.postcode, a.city))) for a in file.addresses[:3])

    def contracts(file: CustomerFile) -> str:
        return ", ".join(" ".join(filter(None, (one.product, one.number))) for one in file.contracts[:6])

    rows = [
        (words.question("name"), first.name, second.name),
        (words.question("customer_number"), first.number, second.number),
        (words.reach(first.contacts[0].kind) if first.contacts else "", numbers(first), numbers(second)),
        (words.column("street"), places(first), places(second)),
        (words.question("contract"), contracts(first), contracts(second)),
        (words.question("born"), first.born, second.born),
        (words.question("tax"), first.tax, second.tax),
        (words.question("last_invoice"), first.invoice, second.invoice),
    ]
    return [row for row in rows if row[1] or row[2]]
