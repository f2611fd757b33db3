"""One question with its answers: by number key, by mouse, a number typed; why it is asked stands under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from console.desk.knowledge import UNKNOWN, Kind, Question
from console.ui.desk.diagnosis_words import answer_words, question_words
from console.ui.supervisor.buttons import KeyButton
from console.ui.widgets.text import PlainLabel, tooltip

MOST_KEYS, HALF = 9, 23
"""Answers that have a key; letters of one that stands beside another."""


class QuestionBox(QFrame):
    """`answered(question id, answer)`; an empty answer is “don't know”."""

    answered = Signal(str, str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._language = language
        self._question: Question | None = None
        self._answers: tuple[str, ...] = ()
        self.words, self.why = PlainLabel("", "title"), PlainLabel("", "dim")
        for label in (self.words, self.why):
            label.setWordWrap(True)
        self.typed = QLineEdit()
        self.typed.setValidator(QDoubleValidator(self.typed))
        self.typed.returnPressed.connect(self._typed)
        self.buttons = QGridLayout()
        self.buttons.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(11, 8, 11, 8)
        for part in (self.words, self.why, self.typed):
            layout.addWidget(part)
        layout.addLayout(self.buttons)

    def ask(self, question: Question | None, why: str) -> None:
        """Ask this; None: nothing, `why` says why not."""
        self._question = question
        self._answers = () if question is None else question.values()
        self.words.show_text("" if question is None else question_words(question, self._language))
        self.words.setVisible(question is not None)
        self.why.show_text(why)
        number = question is not None and question.kind in (Kind.NUMBER, Kind.TEXT)
        self.typed.setVisible(number)
        self.typed.clear()
        if number:
            self.typed.setPlaceholderText(self.tr("Type the value{unit}, then Enter").format(unit=self._unit()))
            self.typed.setAccessibleName(self.words.text())
        self._lay_buttons()

    def press(self, key: int) -> bool:
        """A number key: the answer of that number, 0 for “don't know”. False when there is none."""
        if self._question is None:
            return False
        if key == 0:
            self.answered.emit(self._question.id, UNKNOWN)
            return True
        if key > min(len(self._answers), MOST_KEYS):
            return False
        self.answered.emit(self._question.id, self._answers[key - 1])
        return True

    def _unit(self) -> str:
        unit = self._question.unit if self._question else ""
        return f" ({unit})" if unit else ""

    def _typed(self) -> None:
        if self._question is not None and self.typed.text().strip():
            self.answered.emit(self._question.id, self.typed.text().strip())

    def _lay_buttons(self) -> None:
        while (item := self.buttons.takeAt(0)) is not None:
            item.widget().hide()  # gone at once, not when the loop comes round
            item.widget().deleteLater()
        if self._question is None:
            return
        told = [(at, answer) for at, answer in enumerate(self._answers, 1)] + [(0, UNKNOWN)]
        place = 0
        for key, answer in told:
            words = answer_words(self._question, answer, self._language)
            button = KeyButton(words, str(key) if key <= MOST_KEYS else "")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(tooltip(words))
            asked = (self._question.id, answer)
            button.clicked.connect(lambda _=False, asked=asked: self.answered.emit(*asked))
            across = 2 if len(words) > HALF else 1  # a long answer is read whole, on a line of its own
            place += place % across
            self.buttons.addWidget(button, place // 2, place % 2, 1, across)
            place += across
