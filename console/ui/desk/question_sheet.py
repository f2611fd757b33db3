"""The questions of a product: added and changed, each shown as the guide would ask it while one types.

A question with answers of cases keeps those answers: the desk's rules refuse what would lose one, and say which. Long
because a question's fields and its preview follow each other.
"""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from console.desk.knowledge import Catalogue, Kind, Option, Question
from console.store.desk.knowledge import EVERYTHING
from console.store.desk.knowledge_live import KnowledgeBase
from console.ui.desk.customer_reading import scrolled
from console.ui.desk.diagnosis_words import question_words
from console.ui.desk.entries import Entries, Field
from console.ui.desk.question_box import QuestionBox
from console.ui.desk.refusals import words_of
from console.ui.language import LANGUAGES
from console.ui.later import Later
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain


class QuestionSheet(QDialog):
    """`changed` when one was kept."""

    changed = Signal()

    def __init__(
        self,
        live: KnowledgeBase,
        later: Later,
        language: str,
        who: str,
        product: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._later, self._language, self._who, self._wanted = live, later, language, who, product
        self._catalogue = Catalogue()
        self.was: Question | None = None
        self.setWindowTitle(self.tr("Questions of a product"))
        self.resize(1200, 680)
        self.product = QComboBox(editable=True)
        self.product.setAccessibleName(self.tr("Product"))
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Questions"))
        self.id, self.unit = QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        for kind, word in self._kinds():
            self.kind.addItem(word, kind.value)
        self.words = {code: Field("", name) for code, name in LANGUAGES.items()}
        names = (self.tr("Value"), *LANGUAGES.values(), self.tr("A kind of (value)"))
        self.options = Entries(names, self.tr("Add an option"), key="Alt+N", headed=True)
        self.tolerance, self.cost, self.weight = _number(0.0), _number(0.01), _number(0.01)
        self.box = QuestionBox(language)
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.save_button = KeyedButton(self.tr("Save"), "Ctrl+S", self.save, "primary")
        self.new_button = KeyedButton(self.tr("New question"), "Ctrl+N", self.begin)
        self._lay_out()
        self._connect()
        self.show_question(None)
        self.read()

    def _kinds(self) -> tuple[tuple[Kind, str], ...]:
        return (
            (Kind.YES_NO, self.tr("yes or no")),
            (Kind.CHOICE, self.tr("one of several")),
            (Kind.NUMBER, self.tr("a number")),
            (Kind.TEXT, self.tr("words")),
        )

    # --- which

    def read(self, select: str = "") -> None:
        """Read the questions anew."""
        self._later.run(lambda: self._live.load().catalogue, lambda found: self._show(found, select), self._fail)

    def _show(self, catalogue: Catalogue, select: str) -> None:
        self._catalogue = catalogue
        product = self.product.currentText() or self._wanted or next(iter(catalogue.products()), "")
        self.product.blockSignals(True)
        self.product.clear()
        self.product.addItems(list(catalogue.products()))
        self.product.setEditText(product)
        self.product.blockSignals(False)
        self._list(select)

    def _list(self, select: str = "") -> None:
        questions = self._questions()
        self.list.clear()
        self.list.addItems([plain(question_words(one, self._language), 90) for one in questions])
        names = [one.id for one in questions]
        self.list.setCurrentRow(names.index(select) if select in names else 0 if names else -1)
        if not names:
            self.begin()

    def _questions(self) -> tuple[Question, ...]:
        return self._catalogue.of(self.product.currentText().strip())

    def _choose(self, row: int) -> None:
        questions = self._questions()
        if 0 <= row < len(questions):
            self.show_question(questions[row])

    def begin(self) -> None:
        """A new question of this product."""
        self.list.setCurrentRow(-1)
        self.show_question(None)
        self.id.setText(f"{self.product.currentText().strip()}.")
        self.id.setFocus()

    # --- one

    def show_question(self, question: Question | None) -> None:
        """Show it in the fields; None: an empty one."""
        self.was, shown = question, question or Question("", "")
        self.id.setText(shown.id)
        self.id.setEnabled(question is None)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind.value))
        for code, field in self.words.items():
            field.setText(shown.words.get(code, ""))
        self.options.show_rows(
            [(o.value, *(o.words.get(code, "") for code in LANGUAGES), o.parent) for o in shown.options]
        )
        self.unit.setText(shown.unit)
        for box, value in ((self.tolerance, shown.tolerance), (self.cost, shown.cost), (self.weight, shown.weight)):
            box.setValue(value)
        self._follow()
        self._say("")

    def typed(self) -> Question:
        """The question as it stands in the fields."""
        kind = Kind(self.kind.currentData())
        words = {code: field.text() for code, field in self.words.items() if field.text().strip()}
        rows = self.options.values() if kind is Kind.CHOICE else []
        options = tuple(
            Option(value, {code: text for code, text in zip(LANGUAGES, told, strict=True) if text.strip()}, parent)
            for value, *told, parent in rows
        )
        base = self.was or Question(self.id.text().strip(), self.product.currentText().strip())
        number = kind is Kind.NUMBER
        return replace(
            base,
            kind=kind,
            words=words,
            options=options,
            unit=self.unit.text().strip() if number else "",
            tolerance=self.tolerance.value() if number else 0.0,
            cost=self.cost.value(),
            weight=self.weight.value(),
        )

    def save(self) -> None:
        """Keep it."""
        question, was, live, who = self.typed(), self.was, self._live, self._who

        def work() -> str:
            kept = live.knowledge.write_question(question, was, who)
            live.follow([EVERYTHING])
            return kept.id

        self._later.run(work, self._kept, self._fail)

    def _kept(self, name: str) -> None:
        self.changed.emit()
        self.read(name)
        self._say(self.tr("Kept: the guide asks it from now on."))

    def _follow(self) -> None:
        """Another kind needs other fields; the preview shows what stands typed."""
        kind = Kind(self.kind.currentData())
        for widget, on in (
            (self.options, kind is Kind.CHOICE),
            (self.unit, kind is Kind.NUMBER),
            (self.tolerance, kind is Kind.NUMBER),
        ):
            self._form.setRowVisible(widget, on)
        self.box.ask(self.typed(), self.tr("as the guide would ask it"))

    def _fail(self, error: Exception) -> None:
        self._say(words_of(error), "alarm")

    def _say(self, text: str, role: str = "dim") -> None:
        self.told.set_role(role)
        self.told.show_text(text)

    # --- laying out

    def _lay_out(self) -> None:
        body = QWidget()
        self._form = QFormLayout(body)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(6)
        for label, widget in (
            (self.tr("Short name"), self.id),
            (self.tr("Answered by"), self.kind),
            *((name, self.words[code]) for code, name in LANGUAGES.items()),
            (self.tr("Options"), self.options),
            (self.tr("Unit"), self.unit),
            (self.tr("Half alike when so far apart"), self.tolerance),
            (self.tr("Trouble of an answer (1: a glance)"), self.cost),
            (self.tr("How much it says (1: as usual)"), self.weight),
        ):
            widget.setAccessibleName(label)
            if widget is self.options:  # five fields a line want the whole width; their names stand above them
                self._form.addRow(widget)
            else:
                self._form.addRow(PlainLabel(label, "dim"), widget)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.product)
        left.addWidget(self.list, 1)
        right.addWidget(scrolled(body), 1)
        right.addWidget(self.box)
        right.addWidget(self.told)
        row = QHBoxLayout()
        leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        row.addWidget(self.new_button)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.save_button)
        right.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(14)
        layout.addLayout(left, 1)
        layout.addLayout(right, 2)

    def _connect(self) -> None:
        self.product.currentTextChanged.connect(lambda _: self._list())
        self.list.currentRowChanged.connect(self._choose)
        self.kind.currentIndexChanged.connect(lambda _: self._follow())
        for field in self.words.values():
            field.textChanged.connect(lambda _: self._follow())
        self.unit.textChanged.connect(lambda _: self._follow())
        self.options.changed.connect(self._follow)


def _number(least: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(minimum=least, maximum=1_000_000.0, decimals=2)
    box.setLocale(QLocale())
    return box
