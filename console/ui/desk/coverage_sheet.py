"""What is asked and not answered, as one list: unsolved topics, questions nobody can answer, thin diagnoses."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.desk.coverage import Gap, Shrug, Topic, gaps, shrugs, topics
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.desk.searches import read_asked, read_inquiries
from console.store.journal import Journal
from console.ui.desk.diagnosis_words import question_words
from console.ui.desk.knowledge_list import date_words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.models.table import Column, KeyedTableModel
from console.ui.widgets.clock import Clock, wall_clock
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel

translate = QCoreApplication.translate
SPAN_S = 30 * 86400.0


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the report."""

    kind: str
    product: str
    what: str
    count: int
    last: float = 0.0


def report(journal: Journal, live: KnowledgeBase, language: str, now: float) -> dict[str, Line]:
    """The lines of the last thirty days. Runs in the worker."""
    base = live.load()
    found = [_topic(topic) for topic in topics(read_asked(journal, now - SPAN_S))]
    questions = base.catalogue.questions
    for shrug in shrugs(read_inquiries(journal, now - SPAN_S)):
        if shrug.unknown and shrug.question in questions:
            question = questions[shrug.question]
            found.append(_shrug(shrug, question.product, question_words(question, language)))
    for gap in gaps(base):
        group = base.groups_of(gap.product)[gap.diagnosis]
        found.append(_gap(gap, group.best().title(language), len(group.cases)))
    return {str(number): line for number, line in enumerate(found)}


def _topic(topic: Topic) -> Line:
    words = topic.samples[0] if topic.samples else " ".join(topic.words)
    return Line(translate("Coverage", "asked, not answered"), topic.product, words, topic.count, topic.last)


def _shrug(shrug: Shrug, product: str, words: str) -> Line:
    what = f"{words} ({shrug.share:.0%})"
    return Line(translate("Coverage", "callers do not know"), product, what, shrug.unknown)


def _gap(gap: Gap, title: str, count: int) -> Line:
    kind = {
        "thin": translate("Coverage", "too few cases"),
        "fails": translate("Coverage", "fails more than it helps"),
        "steps": translate("Coverage", "no steps in {language}").format(language=gap.language),
        "title": translate("Coverage", "no title in {language}").format(language=gap.language),
    }[gap.what]
    return Line(kind, gap.product, title, count)


class CoverageSheet(QFrame):
    """The report; `load` makes it anew."""

    def __init__(
        self,
        journal: Journal,
        live: KnowledgeBase,
        later: Later,
        language: str = "en",
        clock: Clock = wall_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._journal, self._live, self._later, self._language, self._clock = journal, live, later, language, clock
        self.model = KeyedTableModel(_columns(), clock, self)
        self.view = KeyedTableView(self.model, self.tr("Coverage"))
        self.view.set_empty(
            EmptyState("check", self.tr("Nothing is missing"), self.tr("The last 30 days left no gap."))
        )
        self.note = PlainLabel("", "warning")
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.view, 1)

    def load(self) -> None:
        """Read and judge anew."""
        now, language = self._clock(), self._language
        self._later.run(lambda: report(self._journal, self._live, language, now), self.model.replace, self._fail)

    def _fail(self, error: Exception) -> None:
        self.note.show_text(words_of(error))
        self.note.show()


def _columns() -> list[Column]:
    return [
        Column("kind", translate("Coverage", "What is missing"), lambda line, _: line.kind, width=190),
        Column("product", translate("Coverage", "Product"), lambda line, _: line.product, width=90),
        Column("what", translate("Coverage", "Where"), lambda line, _: line.what, width=320, stretch=True),
        Column(
            "count",
            translate("Coverage", "Count"),
            lambda line, _: str(line.count),
            sort=lambda line, _: line.count,
            align="right",
            width=70,
        ),
        Column(
            "last",
            translate("Coverage", "Last"),
            lambda line, _: date_words(line.last) if line.last else "",
            sort=lambda line, _: line.last,
            align="right",
            width=100,
        ),
    ]
