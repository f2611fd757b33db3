"""The line to write the next thing of a ticket in: tried with a result, told to the customer, or noted for ourselves.

What is typed stays until the answer says that it is kept; it knows no ticket and no store.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from console.desk.ticket import Result
from console.ui.desk import ticket_words as words
from console.ui.supervisor.buttons import KeyButton
from console.ui.widgets.keyed import KeyedButton

STEP, ANSWER, NOTE = "step", "answer", "note"


class TicketWriting(QWidget):
    """`written(kind, text, result)`: somebody wants this kept."""

    written = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = QButtonGroup(self)
        self.result = QComboBox()
        self.result.setAccessibleName(self.tr("Result"))
        for value in Result:
            self.result.addItem(words.result(value), value.value)
        self.write = KeyedButton(self.tr("Write"), "Ctrl+Return", self._press, "primary", own=False)
        self.text = QPlainTextEdit(placeholderText=self.tr("What was tried, told or noted"))
        self.text.setAccessibleName(self.tr("What was done"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(46)
        self.text.textChanged.connect(self.follow)
        self._lay_out()
        self.follow()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        for kind, word, key in (
            (STEP, self.tr("Tried"), "Alt+1"),
            (ANSWER, self.tr("Told the customer"), "Alt+2"),
            (NOTE, self.tr("Note"), "Alt+3"),
        ):
            button = KeyButton(word, key, tight=True)
            button.setCheckable(True)
            button.setProperty("entry", kind)
            QShortcut(QKeySequence(key), self, button.click)
            self._kinds.addButton(button)
            row.addWidget(button)
        self._kinds.buttons()[0].setChecked(True)
        self._kinds.buttonClicked.connect(lambda _: self.follow())
        row.addWidget(self.result)
        row.addStretch(1)
        under = QHBoxLayout()
        under.setSpacing(6)
        under.addWidget(self.text, 1)
        under.addWidget(self.write, 0, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(row)
        box.addLayout(under)

    def kind(self) -> str:
        """What is being written."""
        button = self._kinds.checkedButton()
        return str(button.property("entry")) if button is not None else NOTE

    def press(self) -> None:
        """As the button: what stands typed is to be kept."""
        self._press()

    def kept(self, typed: str) -> None:
        """It is kept; what was typed meanwhile stays."""
        if self.text.toPlainText().strip() == typed:
            self.text.clear()

    def focus(self) -> None:
        """Bring the keyboard here."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self) -> None:
        """The kind or the text changed, or an answer came."""
        self.result.setVisible(self.kind() == STEP)
        self.write.setEnabled(bool(self.text.toPlainText().strip()))

    def _press(self) -> None:
        typed = self.text.toPlainText().strip()
        if typed and self.write.isEnabled():
            self.write.setEnabled(False)
            self.written.emit(self.kind(), typed, str(self.result.currentData() or ""))
