"""One case or article as a form: its texts in three languages, its diagnosis, its symptoms, its review date.

What is typed in one language stays while another is shown. It writes nothing; `written()` is what stands here now.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QDateTime
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from console.desk.knowledge import Article, Case, Catalogue
from console.ui.desk.knowledge_symptoms import KnowledgeSymptoms
from console.ui.language import LANGUAGES
from console.ui.widgets.text import PlainLabel, plain

Diagnoses = Mapping[str, Mapping[str, str]]
"""By product: each diagnosis with its words."""


class KnowledgeForm(QWidget):
    """`language`: of questions and of what is shown first."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Case | Article | None = None
        self._drafts: dict[str, tuple[str, str, str]] = {}
        self._catalogue, self._diagnoses = Catalogue(), {}
        self.spoken = QComboBox()
        for code, name in LANGUAGES.items():
            self.spoken.addItem(name, code)
        self.spoken.setCurrentIndex(max(0, self.spoken.findData(language)))
        self._spoken_now = str(self.spoken.currentData())
        self.product, self.diagnosis = QComboBox(editable=True), QComboBox(editable=True)
        self.title, self.words, self.steps = QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.symptoms = KnowledgeSymptoms(language)
        self.review = QDateEdit(calendarPopup=True)
        self.words_name, self.steps_name = PlainLabel("", "dim"), PlainLabel(self.tr("Steps, one a line"), "dim")
        self.diagnosis_name = PlainLabel(self.tr("Diagnosis"), "dim")
        self.review_name = PlainLabel(self.tr("Review on"), "dim")
        self.tabs = QTabWidget()
        self._name_all()
        self._lay_out()
        self.spoken.currentIndexChanged.connect(lambda _: self._speak())
        self.product.currentTextChanged.connect(lambda _: self._follow_product())
        self.symptoms.changed.connect(self._count)
        self.show_item(None)

    def _name_all(self) -> None:
        for part, name in (
            (self.spoken, self.tr("Language of the texts")),
            (self.product, self.tr("Product")),
            (self.diagnosis, self.tr("Diagnosis")),
            (self.title, self.tr("Title")),
            (self.words, self.tr("Text")),
            (self.steps, self.tr("Steps, one a line")),
            (self.review, self.tr("Review on")),
        ):
            part.setAccessibleName(name)
        for part in (self.words, self.steps):
            part.setTabChangesFocus(True)

    # --- what stands here

    def know(self, catalogue: Catalogue, diagnoses: Diagnoses) -> None:
        """The questions and diagnoses there are."""
        self._catalogue, self._diagnoses = catalogue, diagnoses
        shown = self.product.currentText()
        self.product.blockSignals(True)
        self.product.clear()
        self.product.addItems(list(dict.fromkeys((*catalogue.products(), *diagnoses))))
        self.product.setEditText(shown)
        self.product.blockSignals(False)

    def show_item(self, item: Case | Article | None) -> None:
        """Another case or article; None: nothing."""
        self._item = item
        self._drafts = {code: _texts(item, code) for code in LANGUAGES}
        is_article, is_case = isinstance(item, Article), isinstance(item, Case)
        self.words_name.show_text(self.tr("Text") if is_article else self.tr("What callers say"))
        for part in (self.steps, self.steps_name, self.diagnosis, self.diagnosis_name):
            part.setVisible(not is_article)
        for part in (self.review, self.review_name):
            part.setVisible(is_article)
        if isinstance(item, Article):
            self.review.setDate(_day(item.review))
        self.product.setEditText(item.product if item is not None else "")
        self.product.setEnabled(is_article or (is_case and not item.version))
        self._follow_product()
        if isinstance(item, Case):
            self.diagnosis.setEditText(item.diagnosis)
        for part in (self.title, self.words, self.steps, self.diagnosis):
            part.setEnabled(item is not None)
        self.tabs.setTabVisible(1, is_case)
        self._show_draft()

    def written(self) -> Case | Article | None:
        """The item as it stands in the form."""
        self._keep_draft()
        item = self._item
        titles = {code: draft[0] for code, draft in self._drafts.items() if draft[0].strip()}
        words = {code: draft[1] for code, draft in self._drafts.items() if draft[1].strip()}
        product = self.product.currentText().strip()
        if isinstance(item, Article):
            day = float(self.review.date().startOfDay().toSecsSinceEpoch())
            review = item.review if _day(item.review) == self.review.date() else day
            return replace(item, product=product, titles=titles, bodies=words, review=review)
        if item is None:
            return None
        steps = {code: tuple(filter(str.strip, draft[2].splitlines())) for code, draft in self._drafts.items()}
        return replace(
            item,
            product=product,
            diagnosis=self.diagnosis.currentText().strip(),
            symptoms=self.symptoms.answers(),
            titles=titles,
            texts=words,
            steps={code: told for code, told in steps.items() if told},
        )

    # --- following

    def _follow_product(self) -> None:
        product, item = self.product.currentText().strip(), self._item
        chosen = self.diagnosis.currentText()
        self.diagnosis.clear()
        for name, words in self._diagnoses.get(product, {}).items():
            self.diagnosis.addItem(name)
            self.diagnosis.setItemData(self.diagnosis.count() - 1, plain(words, 80), 3)  # its tool tip
        self.diagnosis.setEditText(chosen)
        answers = item.symptoms if isinstance(item, Case) else {}
        self.symptoms.show_answers(self._catalogue.of(product), answers)

    def _count(self, number: int) -> None:
        self.tabs.setTabText(1, self.tr("Symptoms ({n})").format(n=number))

    def _show_draft(self) -> None:
        title, words, steps = self._drafts[self._spoken_now]
        self.title.setText(title)
        self.words.setPlainText(words)
        self.steps.setPlainText(steps)

    def _keep_draft(self) -> None:
        self._drafts[self._spoken_now] = (self.title.text(), self.words.toPlainText(), self.steps.toPlainText())

    def _speak(self) -> None:
        self._keep_draft()
        self._spoken_now = str(self.spoken.currentData())
        self._show_draft()

    # --- laying out

    def _lay_out(self) -> None:
        self.tabs.addTab(self._page(), self.tr("Words"))
        self.tabs.addTab(self.symptoms, self.tr("Symptoms ({n})").format(n=0))
        head = QHBoxLayout()
        head.setSpacing(8)
        for column, stretch in (
            (((PlainLabel(self.tr("Product"), "dim"), self.product)), 1),
            (((self.diagnosis_name, self.diagnosis)), 2),
            (((self.review_name, self.review)), 1),
        ):
            head.addLayout(_stacked(column), stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)

    def _page(self) -> QWidget:
        page = QWidget()
        form = QVBoxLayout(page)
        form.setContentsMargins(0, 8, 0, 0)
        form.addWidget(self.spoken)
        for name, part, stretch in (
            (PlainLabel(self.tr("Title"), "dim"), self.title, 0),
            (self.words_name, self.words, 3),
            (self.steps_name, self.steps, 2),
        ):
            form.addWidget(name)
            form.addWidget(part, stretch)
        return page


def _stacked(parts: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    return column


def _day(at: float) -> QDate:
    return QDateTime.fromSecsSinceEpoch(int(at)).date() if at else QDate.currentDate()


def _texts(item: Case | Article | None, language: str) -> tuple[str, str, str]:
    """Title, words and steps of one language."""
    if item is None:
        return ("", "", "")
    words = item.bodies if isinstance(item, Article) else item.texts
    steps = () if isinstance(item, Article) else item.steps.get(language, ())
    return (item.titles.get(language, ""), words.get(language, ""), "\n".join(steps))
