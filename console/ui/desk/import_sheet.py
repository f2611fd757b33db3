"""Customers from a CSV file: a look, what its columns mean, progress, cancel, the bad lines, and taking it back.

Long because one file passes through all of these in one place.
"""

import threading
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.desk.importing import FIELDS
from console.errors import PlainError
from console.store.desk.customer_imports import BadLine, Import, Imports, Preview
from console.store.desk.customers import Customers
from console.ui.desk import words
from console.ui.desk.giving_out import BOM, write_out
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.empty import EmptyOver, EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain

LARGEST = 256 * 1024 * 1024
"""Bytes of a file that is read."""
BAD_SHOWN = 200


class ImportSheet(QDialog):
    """One file at a time. Its own worker: an import never holds up the desk's other questions."""

    imported = Signal()
    _progress = Signal(object)

    def __init__(self, customers: Customers, later: Later, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imports, self._later, self._who = Imports(customers), later, who
        self._data, self._name = b"", ""
        self._preview: Preview | None = None
        self._done: Import | None = None
        self._stop = threading.Event()
        self.boxes: list[QComboBox] = []
        self.setWindowTitle(self.tr("Customers from a CSV file"))
        self.resize(940, 560)
        self.choose = KeyedButton(self.tr("Choose a file …"), "Ctrl+O", self._choose)
        self.start = KeyedButton(self.tr("Import"), "Ctrl+Return", self.run, "primary")
        self.cancel = KeyedButton(self.tr("Cancel"), "Ctrl+.", self._stop.set)
        self.undo = KeyedButton(self.tr("Take it back"), "Ctrl+Z", self.take_back)
        self.keep = KeyedButton(self.tr("Bad lines as CSV …"), "Ctrl+S", self._keep_bad)
        self.told = PlainLabel(self.tr("The first line should name the columns."), "dim")
        self.told.setWordWrap(True)
        self.table, self.bad, self.bar = QTableWidget(), QListWidget(), QProgressBar()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("First lines of the file"))
        nothing = self.tr("Ctrl+O chooses one. It is only looked at until you press Import.")
        EmptyOver(self.table, EmptyState("customers", self.tr("No CSV file yet"), nothing))
        self.bad.setAccessibleName(self.tr("Lines that made no file"))
        for widget in (self.bad, self.bar, self.cancel, self.undo, self.keep):
            widget.hide()
        self.start.setEnabled(False)
        self._lay_out()
        self._progress.connect(self._show_progress)
        self.finished.connect(
            lambda _: self._stop.set()
        )  # whoever leaves stops it: what was imported is told and stays

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.choose, self.start, self.cancel, self.undo, self.keep):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        for part, stretch in ((self.told, 0), (self.table, 3), (self.bad, 2), (self.bar, 0)):
            layout.addWidget(part, stretch)
        layout.addLayout(row)

    # --- looking

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", "CSV (*.csv *.txt);;* (*)")
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Look at a file."""
        try:
            if path.stat().st_size > LARGEST:
                raise PlainError(self.tr("The file is larger than 256 MB: divide it."))
            self.look(path.read_bytes(), path.name)
        except (OSError, PlainError) as error:
            self._fail(error)

    def look(self, data: bytes, name: str) -> None:
        """Look at these bytes."""
        self._data, self._name = data, name
        self._later.run(lambda: self._imports.preview(data), self._show, self._fail)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self._say(
            self.tr("{name}: %n line(s), {encoding}, divided by “{sign}”", "", preview.total).format(
                name=self._name, encoding=preview.dialect.encoding, sign=preview.dialect.delimiter.replace("\t", "tab")
            )
        )
        self.table.clear()
        self.table.setColumnCount(len(preview.header))
        self.table.setRowCount(len(preview.lines) + 1)
        self.table.setHorizontalHeaderLabels([plain(cell, 40) for cell in preview.header])
        self.table.setVerticalHeaderLabels(["", *(str(line.number) for line in preview.lines)])
        self.boxes = [self._box(place, preview) for place in range(len(preview.header))]
        for row, line in enumerate(preview.lines, 1):
            for place, cell in enumerate(line.cells[: len(preview.header)]):
                self.table.setItem(row, place, QTableWidgetItem(plain(cell, 60)))
        self.table.resizeColumnsToContents()
        self.start.setEnabled(preview.total > 0)

    def _box(self, place: int, preview: Preview) -> QComboBox:
        box = QComboBox()
        for name in ("", *FIELDS):
            box.addItem(words.column(name), name)
        box.setCurrentIndex(max(0, box.findData(preview.mapping.get(place, ""))))
        box.setAccessibleName(self.tr("What column {name} means").format(name=plain(preview.header[place], 40)))
        self.table.setCellWidget(0, place, box)
        return box

    def mapping(self) -> dict[int, str]:
        """Which column means what, as it stands chosen."""
        return {place: str(box.currentData()) for place, box in enumerate(self.boxes) if box.currentData()}

    # --- importing

    def run(self) -> None:
        """Import with the mapping as it stands."""
        preview, mapping = self._preview, self.mapping()
        if preview is None or not self.start.isEnabled():
            return
        if not {"name", "first_name", "last_name"} & set(mapping.values()):
            self._say(self.tr("Say which column is the name."), "warning")
            return
        self._stop.clear()
        self.start.setEnabled(False)
        self.choose.setEnabled(False)
        self.bar.setRange(0, preview.total)
        self.bar.show()
        self.cancel.show()

        def tell(now: Import) -> bool:
            self._progress.emit(now)
            return not self._stop.is_set()

        data, name = self._data, self._name
        self._later.run(
            lambda: self._imports.run(data, name, preview.dialect, mapping, self._who, tell), self._ended, self._broke
        )

    def _show_progress(self, now: Import) -> None:
        self.bar.setValue(now.lines)
        self._say(self._words(now))

    def _words(self, now: Import) -> str:
        return self.tr("{taken} imported, {known} were there already, {bad} bad lines, {lines} lines read").format(
            taken=now.taken, known=now.known, bad=now.bad, lines=now.lines
        )

    def _ended(self, done: Import) -> None:
        self._done = done
        self._rest()
        form = (
            self.tr("Cancelled: {what}. The rest of the file was not read.") if done.state == "cancelled" else "{what}."
        )
        self._say(form.format(what=self._words(done)))
        self.undo.setVisible(done.taken > 0)
        self.keep.setVisible(done.bad > 0)
        self.imported.emit()
        if done.bad:
            self._later.run(lambda: self._imports.bad_lines(done.id, limit=BAD_SHOWN), self._show_bad, self._fail)

    def _broke(self, error: Exception) -> None:
        self._rest()
        told = self.tr("{why} What was imported before stays; the same file may be imported again: nothing is doubled.")
        self._say(told.format(why=error), "alarm")
        self.start.setEnabled(True)

    def _rest(self) -> None:
        self.bar.hide()
        self.cancel.hide()
        self.choose.setEnabled(True)

    def _show_bad(self, lines: list[BadLine]) -> None:
        self.bad.clear()
        self.bad.addItems(
            [f"{line.line}: {'; '.join(plain(words.fault(fault), 90) for fault in line.faults)}" for line in lines]
        )
        if self._done is not None and self._done.bad > len(lines):
            self.bad.addItem(self.tr("… and %n more: the CSV has all of them", "", self._done.bad - len(lines)))
        self.bad.setVisible(bool(lines))

    def _keep_bad(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.keep.text(), "bad-lines.csv", "CSV (*.csv)")
        if name and self._done is not None:
            self.write_bad(Path(name))

    def write_bad(self, path: Path) -> None:
        """Write the bad lines of the last import, safe for spreadsheet programs."""
        done = self._done
        assert done is not None

        def write() -> int:
            write_out(path, (BOM, *self._imports.bad_lines_csv(done.id)))
            return done.bad

        self._later.run(write, lambda n: self._say(self.tr("%n bad line(s) written", "", n)), self._fail)

    def take_back(self) -> None:
        """Take the last import back."""
        done = self._done
        if done is not None:
            self._later.run(lambda: self._imports.undo(done.id, self._who), self._undone, self._fail)

    def _undone(self, told: tuple[int, int]) -> None:
        gone, stays = told
        self.undo.hide()
        form = self.tr("Taken back: {gone} files went, {stays} stay because somebody has worked on them.")
        self._say(form.format(gone=gone, stays=stays))
        self.imported.emit()

    def _fail(self, error: Exception) -> None:
        self._say(words_of(error), "alarm")

    def _say(self, text: str, role: str = "dim") -> None:
        self.told.set_role(role)
        self.told.show_text(text)
