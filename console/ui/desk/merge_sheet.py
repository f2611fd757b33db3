"""Two files that may be one customer's, side by side: put together by a person, and taken apart again.

Long because both halves of one decision, and taking it back, are one sheet.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.desk.customer import CustomerFile
from console.store.desk.customer_merges import MOST_SHARING, Pair
from console.store.desk.customers import Customers
from console.ui import labels
from console.ui.desk import words
from console.ui.desk.duplicate_look import DuplicateLook
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain

translate = QCoreApplication.translate
SHOWN = 500
"""Pairs in the list; how many more there are is its last line."""


class MergeSheet(QDialog):
    """Pairs on the left, the two files of one beside each other. `customer`: only those of this file; without one, all
    files are looked at, with how far that is, to be stopped and gone on with."""

    merged = Signal(str)

    def __init__(
        self, customers: Customers, later: Later, who: str, customer: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._customers, self._later, self._who, self._customer = customers, later, who, customer
        self._pairs: list[Pair] = []
        self._shown = -1
        self._look = DuplicateLook(customers, later, self)
        self._look.changed.connect(self._show_look)
        self._look.failed.connect(self._fail)
        self.finished.connect(lambda _: self._look.stop())
        self.bar, self.how_far = QProgressBar(), PlainLabel("", "dim")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far all files are compared"))
        self.how_far.setWordWrap(True)
        self.halt = KeyedButton(self.tr("Stop looking"), "Ctrl+.", self._look.stop)
        self.further = KeyedButton(self.tr("Go on looking"), "Ctrl+G", self._look.go_on)
        self.absorbed = QComboBox()
        self.absorbed.setAccessibleName(self.tr("Files that were put into this one"))
        self.setWindowTitle(self.tr("Files that may be the same customer"))
        self.resize(860, 520)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pairs of files"))
        self.list.setFixedWidth(240)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_pair)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._why, self.told = PlainLabel("", "dim"), PlainLabel("", "dim")
        for label in (self._why, self.told):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.buttons = [KeyedButton(self.tr("Keep the left one"), "Alt+1", lambda: self._merge(0, 1))]
        self.buttons += [KeyedButton(self.tr("Keep the right one"), "Alt+2", lambda: self._merge(1, 0))]
        for button in (self.halt, self.further, *self.buttons):
            button.setEnabled(False)
        self.undo = KeyedButton(self.tr("Take it out again"), "Ctrl+Z", self._unmerge)
        self._show_absorbed([])
        self._lay_out()
        self.read()

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
        left = QVBoxLayout()
        for part, stretch in ((self.list, 1), (self.bar, 0), (self.how_far, 0), (self.halt, 0), (self.further, 0)):
            left.addWidget(part, stretch)
            part.setVisible(part is self.list)
        self.how_far.setFixedWidth(self.list.width())
        layout.addLayout(left)
        layout.addLayout(side, 1)

    def read(self, into: str = "") -> None:
        """Ask for the pairs, and for what was put into the file `into`, else into the sheet's own."""
        customer = self._customer
        whose = into or customer
        if not whose:
            self._look.begin()
            return

        def ask() -> tuple[list[Pair], Sequence[CustomerFile]]:
            return self._customers.duplicates(customer or into), self._customers.merged_into(whose)

        self._later.run(ask, lambda told: self._came(into, *told), self._fail)

    def _came(self, into: str, pairs: list[Pair], absorbed: Sequence[CustomerFile]) -> None:
        self._show_absorbed(absorbed)
        if self._customer:
            self._show(pairs)
        else:
            self._look.put(into, pairs)
            self._show_look()

    def _show_look(self) -> None:
        """How far the look at all files is, and what it has found."""
        look = self._look
        self.bar.setRange(0, max(1, look.total))
        self.bar.setValue(look.keys)
        done = look.keys / look.total if look.total else float(look.over)
        if look.over:
            told = self.tr("All files were compared: %n pair(s).", "", len(look.pairs))
        else:
            told = self.tr("{share} compared: %n pair(s) so far.", "", len(look.pairs))
        told = told.format(share=labels.percent(100 * done, 0))
        if look.frequent:
            left = self.tr("%n number(s) or name(s) of more than {most} files each left out.", "", look.frequent)
            told += " " + left.format(most=MOST_SHARING)
        self.how_far.show_text(told)
        self.how_far.show()
        for widget, shown in ((self.bar, not look.over), (self.halt, look.going)):
            widget.setVisible(shown)
            widget.setEnabled(shown)
        self.further.setVisible(not look.going and not look.over)
        self.further.setEnabled(not look.going and not look.over)
        if look.changes != self._shown or look.over:
            self._shown = look.changes
            self._show(list(look.pairs))

    def _show(self, pairs: list[Pair]) -> None:
        row = self.list.currentRow()
        chosen = self._pairs[row] if 0 <= row < len(self._pairs) else None
        self._pairs = pairs
        with QSignalBlocker(self.list):
            self.list.clear()
            for first, second, alike in pairs[:SHOWN]:
                names = " / ".join(dict.fromkeys((plain(first.name, 40), plain(second.name, 40))))
                self.list.addItem(QListWidgetItem(f"{names}   {round(alike.score * 100)} %"))
            if len(pairs) > SHOWN:
                more = QListWidgetItem(self.tr("… and %n more, less alike", "", len(pairs) - SHOWN))
                more.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(more)
            stays = chosen is not None and chosen in pairs[:SHOWN]
            self.list.setCurrentRow(pairs.index(chosen) if stays else 0 if pairs else -1)
        if not stays or not pairs:
            self._show_pair(self.list.currentRow())
        if not pairs and not self._look.going:
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

        def done(file: CustomerFile) -> None:
            self._look.take_out(second.id)
            self._done(file)

        def refused(error: Exception) -> None:
            self._fail(error)
            self.read(first.id)

        self._later.run(lambda: self._customers.merge(first, second, self._who), done, refused)

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
        self._later.run(lambda: self._customers.unmerge(absorbed, self._who), lambda two: self._freed(*two), self._fail)

    def _freed(self, kept: CustomerFile, freed: CustomerFile) -> None:
        self._say(self.tr("{name}: taken apart again.").format(name=kept.name), "dim")
        self.merged.emit(kept.id)
        for file in (freed, kept):
            self.read(file.id)

    def _fail(self, error: Exception) -> None:
        self._say(words_of(error), "alarm")

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
        (translate("MergeSheet", "Contacts"), numbers(first), numbers(second)),
        (words.column("street"), places(first), places(second)),
        (words.question("contract"), contracts(first), contracts(second)),
        (words.question("born"), first.born, second.born),
        (words.question("tax"), first.tax, second.tax),
        (words.question("last_invoice"), first.invoice, second.invoice),
    ]
    return [row for row in rows if row[1] or row[2]]
