"""The imports there were: when, by whom, how many files each brought, and taking one back where that is still possible.

Chosen, an import is asked how many of its files nobody has touched: only those go. Taking back asks first.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.store.desk.customer_imports import Import, Imports
from console.store.desk.customers import Customers
from console.ui import labels
from console.ui.desk import words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.empty import EmptyOver, EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain


class ImportsSheet(QDialog):
    """The newest first. `undone` when one was taken back."""

    undone = Signal()

    def __init__(self, customers: Customers, later: Later, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imports, self._later, self._who = Imports(customers), later, who
        self._shown: list[Import] = []
        self._asked = 0
        self.setWindowTitle(self.tr("Imports of customers"))
        self.resize(820, 460)
        heads = (self.tr("When"), self.tr("File"), self.tr("Who"), self.tr("Imported"), self.tr("There already"),
                 self.tr("Bad lines"), self.tr("State"))  # fmt: skip
        self.table = QTableWidget(0, len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(self.tr("Imports"))
        nothing = self.tr("Ctrl+I on the Customers screen reads a CSV file.")
        EmptyOver(self.table, EmptyState("customers", self.tr("Nothing was imported yet"), nothing))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(lambda *_: self._chosen())
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.sure = QCheckBox(self.tr("I know that these files go"))
        self.sure.toggled.connect(lambda _: self._refresh())
        self._goes, self._last = 0, ""
        self.undo = KeyedButton(self.tr("Take this import back"), "Ctrl+Z", self.take_back, "danger")
        self.leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        self._lay_out()
        self.read()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        for widget, stretch in ((self.table, 1), (self.told, 0), (self.sure, 0)):
            layout.addWidget(widget, stretch)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.undo)
        layout.addLayout(row)

    def read(self) -> None:
        """Ask for them."""
        self._refresh()
        self._later.run(self._imports.imports, self._show, self._fail)

    def _show(self, found: list[Import]) -> None:
        self._shown = found
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            counts = (one.taken, one.known, one.bad)
            cells = (words.day(one.started), plain(one.name, 80), plain(one.who, 40), *map(labels.count, counts),
                     words.import_state(one.state))  # fmt: skip
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                if column in (3, 4, 5):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if not found:
            self._say("")
        elif self.table.currentRow() < 0:
            self.table.selectRow(0)
        else:
            self._chosen()

    def _import(self) -> Import | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _chosen(self) -> None:
        """How much of it could still be taken back."""
        one = self._import()
        self._goes = 0
        self.sure.setChecked(False)
        self._refresh()
        if one is None:
            return
        self._later.forget(self._asked)
        self._asked = self._later.run(lambda: self._imports.standing(one.id), self._told_standing, self._fail)

    def _told_standing(self, told: tuple[int, int]) -> None:
        self._goes, stays = told
        if self._last:  # what was just done is said first
            self._say(self._last)
            self._last = ""
        elif self._goes:
            goes = self.tr("%n file(s) would go.", "", self._goes)
            rest = self.tr("%n stay(s): somebody has worked on them since.", "", stays) if stays else ""
            self._say(f"{goes} {rest}".strip())
        else:
            self._say(self.tr("Nothing of this import can be taken back any more."))
        self._refresh()

    def _refresh(self) -> None:
        self.sure.setEnabled(self._goes > 0)
        self.undo.setEnabled(self._goes > 0 and self.sure.isChecked())

    def take_back(self) -> None:
        """Take the chosen one back."""
        one = self._import()
        if one is not None and self.undo.isEnabled():
            self.undo.setEnabled(False)
            self._later.run(lambda: self._imports.undo(one.id, self._who), self._undone, self._fail)

    def _undone(self, told: tuple[int, int]) -> None:
        self.undone.emit()
        gone, stays = told
        rest = self.tr("%n stay(s): somebody has worked on them since.", "", stays) if stays else ""
        self._last = f"{self.tr('Taken back: %n file(s) went.', '', gone)} {rest}".strip()
        self.read()

    def _fail(self, error: Exception) -> None:
        self._say(words_of(error), "alarm")
        self._refresh()

    def _say(self, text: str, role: str = "dim") -> None:
        self.told.set_role(role)
        self.told.show_text(text)
