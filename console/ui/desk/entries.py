"""Rows of short fields that a person can edit, add and take out: numbers, addresses, contracts of a file.

A value that was not touched is given back as it was, also when a field could not have held it (line ends, characters no
field takes).
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, editable, tooltip


class Field(QLineEdit):
    """A line that knows what it was given, and says it unchanged if nobody typed."""

    def __init__(self, value: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(editable(value), parent)
        self._given, self._shown = value, self.text()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setToolTip(tooltip(name))
        self.setCursorPosition(0)
        self.setMinimumWidth(30)  # a narrow row loses letters and no field

    def value(self) -> str:
        """What was typed, or what was given."""
        return self._given if self.text() == self._shown else self.text()


class Entries(QWidget):
    """A grid of entries. `columns`: what each field is called; `choices`: (value, word) pairs of a first box.

    An entry is one line of fields, or lines of so many: `a_line`. `headed`: the columns' names stand above.
    """

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[str],
        add: str,
        choices: Sequence[tuple[str, str]] = (),
        key: str = "",
        parent: QWidget | None = None,
        *,
        a_line: int = 0,
        headed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._columns, self._choices, self._add_word = tuple(columns), tuple(choices), add
        self._a_line, self._lines = a_line or len(self._columns), int(headed)
        self.rows: list[tuple[QComboBox | None, list[Field], QPushButton]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        for place, name in enumerate(self._columns if headed else (), 1):
            self._grid.addWidget(PlainLabel(name, "dim"), 0, place)
        self.add = KeyedButton(add, key, self._add_empty, "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._grid)
        layout.addWidget(self.add)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these entries; of each row the first value is the box's, if there is a box."""
        while self.rows:
            self._drop(self.rows[-1])
        for row in rows:
            self._add(row)

    def values(self) -> list[list[str]]:
        """All entries in which anything is written."""
        found = []
        for box, fields, _ in self.rows:
            said = [field.value() for field in fields]
            if any(text.strip() for text in said):
                found.append([*([str(box.currentData())] if box else []), *said])
        return found

    def _add_empty(self) -> None:
        self._add(["" for _ in range(len(self._columns) + bool(self._choices))])
        self.rows[-1][1][0].setFocus()

    def _add(self, row: Sequence[str]) -> None:
        line = self._lines
        box, values = None, list(row)
        if self._choices:
            box = QComboBox()
            for value, word in self._choices:
                box.addItem(word, value)
            box.setCurrentIndex(max(0, box.findData(values.pop(0))))
            box.setAccessibleName(self._add_word)
            self._grid.addWidget(box, line, 0)
        fields = [Field(value, name) for value, name in zip(values, self._columns, strict=True)]
        for place, field in enumerate(fields):
            self._grid.addWidget(field, line + place // self._a_line, 1 + place % self._a_line)
        self._lines = line + 1 + (len(fields) - 1) // self._a_line
        out = QPushButton("×")
        out.setProperty("kind", "link")
        out.setAccessibleName(self.tr("Take this line out"))
        out.setToolTip(self.tr("Take this line out"))
        entry = (box, fields, out)
        out.clicked.connect(lambda: self._drop(entry))
        self._grid.addWidget(out, line, self._a_line + 1)
        self.rows.append(entry)

    def _drop(self, entry: tuple[QComboBox | None, list[Field], QPushButton]) -> None:
        self.rows.remove(entry)
        box, fields, out = entry
        for widget in (box, *fields, out):
            if widget is not None:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.changed.emit()
