"""What a customer agreed to, as rows one can edit: for what, given or not, when, and how it was told.

The usual purposes have words in every language; another may be typed and stays as typed. A row nobody touched is given
back as it was, to the second.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from console.desk.customer import Consent
from console.ui.desk import words
from console.ui.desk.entries import Field
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import editable


@dataclass(slots=True)
class _Row:
    """`was`: as it was given; None: added here. `names`: the purposes behind the box's words, as they are kept."""

    was: Consent | None
    names: list[str]
    purpose: QComboBox
    given: QComboBox
    day: QDateEdit
    how: Field
    out: QPushButton

    def widgets(self) -> tuple[QWidget, ...]:
        """All of it, as it is read."""
        return self.purpose, self.given, self.day, self.how, self.out


class Consents(QWidget):
    """`values()`: what stands there now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.add = KeyedButton(self.tr("Add a consent"), "Alt+S", self.add_row, "link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._grid)
        layout.addWidget(self.add)

    def show_rows(self, consents: Sequence[Consent]) -> None:
        """Show these."""
        while self.rows:
            self._drop(self.rows[-1])
        for consent in consents:
            self._put(consent, consent)

    def values(self) -> tuple[Consent, ...]:
        """All rows that say for what."""
        told = (self._value(row) for row in self.rows)
        return tuple(consent for consent in told if consent.purpose.strip())

    def add_row(self) -> None:
        """One more, of today, about what they are asked most."""
        now = float(QDateTime.currentSecsSinceEpoch())
        self._put(Consent("recording", True, now, ""), None)
        self.rows[-1].purpose.setFocus()

    def _value(self, row: _Row) -> Consent:
        typed = row.purpose.currentText()
        known = row.purpose.findText(typed)
        purpose = row.names[known] if known >= 0 else typed
        told = Consent(purpose, bool(row.given.currentData()), _start(row.day.date()), row.how.value())
        if row.was is None:
            today = QDate.currentDate() == row.day.date()
            return replace(told, at=float(QDateTime.currentSecsSinceEpoch())) if today else told
        return replace(told, at=row.was.at) if _date(row.was.at) == row.day.date() else told

    def _put(self, shown: Consent, was: Consent | None) -> None:
        purpose = QComboBox(editable=True)
        names = [*words.PURPOSES, *([shown.purpose] if shown.purpose not in words.PURPOSES else [])]
        purpose.addItems([editable(words.purpose(name)) for name in names])
        purpose.setCurrentIndex(names.index(shown.purpose))
        given = QComboBox()
        for value, word in ((True, words.given(True)), (False, words.given(False))):
            given.addItem(word, value)
        given.setCurrentIndex(given.findData(shown.given))
        for box in (purpose, given):  # a narrow file shortens the words and not the row
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(7)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 24)
        purpose.lineEdit().setCursorPosition(0)  # what does not fit is cut at its end
        day = QDateEdit(_date(shown.at), calendarPopup=True)
        how, out = Field(shown.how, self.tr("How it was told")), QPushButton("×")
        out.setProperty("kind", "link")
        out.setToolTip(self.tr("Take this line out"))
        row = _Row(was, names, purpose, given, day, how, out)
        out.clicked.connect(lambda: self._drop(row))
        self._name(row)
        line = (self._grid.getItemPosition(self._grid.count() - 1)[0] + 1) if self._grid.count() else 0
        for place, widget in enumerate((purpose, given, day, out)):
            self._grid.addWidget(widget, line, place)
        self._grid.addWidget(how, line + 1, 0, 1, 3)
        self.rows.append(row)

    def _name(self, row: _Row) -> None:
        for widget, name in (
            (row.purpose, self.tr("For what they agreed or refused")),
            (row.given, self.tr("Given or not")),
            (row.day, self.tr("When they said so")),
            (row.out, self.tr("Take this line out")),
        ):
            widget.setAccessibleName(name)

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        for widget in row.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def _date(at: float) -> QDate:
    return QDateTime.fromSecsSinceEpoch(int(at)).date()


def _start(day: QDate) -> float:
    return float(QDateTime(day, QTime(0, 0)).toSecsSinceEpoch())
