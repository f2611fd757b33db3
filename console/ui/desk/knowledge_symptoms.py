"""A case's symptoms as rows: each question of its product with an answer, or not noted."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from console.desk.knowledge import UNKNOWN, Kind, Question
from console.ui.desk.customer_reading import scrolled
from console.ui.desk.diagnosis_words import answer_words, question_words
from console.ui.widgets.text import PlainLabel, plain, tooltip


class KnowledgeSymptoms(QWidget):
    """`changed(count)`: so many are noted now."""

    changed = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: dict[str, QComboBox | QLineEdit] = {}
        self._strange: dict[str, str] = {}
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 4, 6, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._empty = PlainLabel(self.tr("No questions are known of this product: Ctrl+Shift+Q writes some."), "dim")
        self._empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        area: QScrollArea = scrolled(self._body)
        layout.addWidget(area, 1)

    def show_answers(self, questions: Sequence[Question], answers: Mapping[str, str]) -> None:
        """These questions, with what a case has noted. Answers to no question of these are kept and given back."""
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.rows = {}
        known = {question.id for question in questions}
        self._strange = {name: answer for name, answer in answers.items() if name not in known}
        for line, question in enumerate(questions):
            words = question_words(question, self._language)
            label = PlainLabel(words, "dim")
            label.setWordWrap(True)
            widget = self._widget(question, answers.get(question.id, UNKNOWN))
            widget.setAccessibleName(plain(words, 120))
            widget.setToolTip(tooltip(question.id))
            label.setBuddy(widget)
            self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(widget, line, 1)
            self.rows[question.id] = widget
        self._grid.setRowStretch(len(questions), 1)
        self._empty.setVisible(not questions)
        self._tell()

    def answers(self) -> dict[str, str]:
        """What is noted now, as typed; the desk's rules check it."""
        told = {name: self._said(widget) for name, widget in self.rows.items()}
        return {**self._strange, **{name: answer for name, answer in told.items() if answer}}

    def _widget(self, question: Question, answer: str) -> QComboBox | QLineEdit:
        if question.kind in (Kind.NUMBER, Kind.TEXT):
            line = QLineEdit(answer, placeholderText=question.unit or self.tr("not noted"))
            line.textChanged.connect(lambda _: self._tell())
            line.setMinimumWidth(150)
            return line
        box = QComboBox()
        box.addItem(self.tr("not noted"), UNKNOWN)
        for value in question.values():
            box.addItem(plain(answer_words(question, value, self._language), 60), value)
        box.setCurrentIndex(max(0, box.findData(answer)))
        box.currentIndexChanged.connect(lambda _: self._tell())
        box.setMinimumWidth(150)
        return box

    @staticmethod
    def _said(widget: QComboBox | QLineEdit) -> str:
        return widget.text().strip() if isinstance(widget, QLineEdit) else str(widget.currentData())

    def _tell(self) -> None:
        self.changed.emit(len(self.answers()))
