"""The authors' editor: every case and article in a list, one of them as a form (`knowledge_form`), and what is done.

Each act has its key on its button. A save that somebody else was faster than is refused, said, and what was typed stays
in the form.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from console.desk.knowledge import Article, Case, CaseState
from console.store.desk.knowledge_live import KnowledgeBase
from console.ui.desk.knowledge_form import KnowledgeForm
from console.ui.desk.knowledge_list import Entry, Known, columns, known
from console.ui.desk.knowledge_preview import KnowledgePreview
from console.ui.desk.knowledge_versions import KnowledgeVersions
from console.ui.desk.question_sheet import QuestionSheet
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.models.table import KeyedTableModel
from console.ui.widgets.clock import Clock, wall_clock
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel

_REVIEW_DAYS = 180


class KnowledgeEditor(QFrame):
    """`changed(subject)`: something was written and committed."""

    changed = Signal(str)

    def __init__(
        self,
        live: KnowledgeBase,
        later: Later,
        language: str = "en",
        who: str = "",
        clock: Clock = wall_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._live, self._later, self._language, self._who, self._clock = live, later, language, who, clock
        self.entry: Entry | None = None
        self.known = Known()
        self._pending = ""
        self.model = KeyedTableModel(columns(), clock, self)
        self.view = KeyedTableView(self.model, self.tr("Cases and articles"))
        self.view.set_empty(
            EmptyState("search", self.tr("No case yet"), self.tr("Solved diagnoses are kept here. Ctrl+N: an article."))
        )
        self.filter = QLineEdit(placeholderText=self.tr("Filter by title, product, what to look at"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.form = KnowledgeForm(language)
        self.note = PlainLabel("", "warning")
        self.note.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.filter.textChanged.connect(self.model.set_filter)
        self.view.row_selected.connect(self._select)
        self._show(None)

    def _acts(self) -> tuple[tuple[str, str, str, Callable[[], object]], ...]:
        return (
            ("save", self.tr("Save"), "Ctrl+S", self.save),
            ("preview", self.tr("How it is asked…"), "Ctrl+P", self.preview),
            ("case", self.tr("New case"), "Ctrl+Shift+N", self.begin_case),
            ("article", self.tr("New article"), "Ctrl+N", self.begin_article),
            ("retire", self.tr("Retire or restore"), "Ctrl+R", self.retire),
            ("merge", self.tr("Merge with its twin"), "Ctrl+M", self.merge),
            ("questions", self.tr("Questions…"), "Ctrl+Shift+Q", self.show_questions),
            ("versions", self.tr("Versions…"), "Ctrl+H", self.show_versions),
        )

    def load(self) -> None:
        """Read all anew."""
        now, language = self._clock(), self._language
        self._later.run(lambda: known(self._live, language, now), self._loaded, self._fail)

    # --- acts

    def save(self) -> None:
        """Write the form."""
        item = self.form.written() if self.entry is not None else None
        knowledge, who = self._live.knowledge, self._who
        if isinstance(item, Article):
            self._act(lambda: knowledge.write_article(item, who).id)
        elif isinstance(item, Case):
            self._act(lambda: (knowledge.edit(item, who) if item.version else knowledge.add(item, who)).id)

    def begin_case(self) -> None:
        """An empty form for a new case, of the product that is shown."""
        shown = self.entry.item.product if self.entry else ""
        product = shown or next(iter(self.known.catalogue.products()), "")
        self._show(Entry(Case("", product, ""), ""))
        self.form.diagnosis.setFocus()

    def begin_article(self) -> None:
        """An empty form for a new article."""
        self._show(Entry(Article("", review=self._clock() + _REVIEW_DAYS * 86400), ""))
        self.form.title.setFocus()

    def retire(self) -> None:
        """Take the shown case out of the proposals, or put it back."""
        case = self.entry.item if self.entry else None
        knowledge, who = self._live.knowledge, self._who
        if isinstance(case, Case) and case.version:
            act = knowledge.retire if case.state is CaseState.LIVE else knowledge.restore
            self._act(lambda: act(case, who).id)

    def merge(self) -> None:
        """Make one case of the shown one and its near-duplicate."""
        twin = self.entry.twin if self.entry else None
        if twin is None:
            return
        live, who = self._live, self._who

        def work() -> str:
            cases = live.load().cases
            live.knowledge.merge(cases[twin.keep], cases[twin.drop], who)
            live.follow([twin.drop])
            return twin.keep

        self._act(work)

    # --- sheets

    def preview(self) -> KnowledgePreview | None:
        """How the guide would lead a caller to the case as it stands in the form."""
        case = self.form.written() if self.entry is not None else None
        if not isinstance(case, Case):
            return None
        return self._open(KnowledgePreview(self._live, self._later, case, self._language, self))

    def show_questions(self) -> QuestionSheet:
        """The questions of a product."""
        product = self.entry.item.product if self.entry else ""
        sheet = QuestionSheet(self._live, self._later, self._language, self._who, product, self)
        sheet.changed.connect(self._questions_changed)
        return self._open(sheet)

    def show_versions(self) -> KnowledgeVersions | None:
        """What an article was before."""
        article = self.entry.item if self.entry else None
        if not isinstance(article, Article) or not article.version:
            return None
        sheet = KnowledgeVersions(self._live, self._later, article, self._language, self._who, self)
        sheet.restored.connect(self._written_down)
        return self._open(sheet)

    def _open(self, sheet):
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    def _questions_changed(self) -> None:
        """The form keeps what is typed; its questions are read anew when it shows the next item."""
        now, language = self._clock(), self._language
        self._later.run(lambda: known(self._live, language, now), self._know, self._fail)

    # --- asking and showing

    def _act(self, work: Callable[[], str]) -> None:
        def act() -> str:
            subject = work()
            self._live.follow([subject])
            return subject

        self._later.run(act, self._written_down, self._fail)

    def _written_down(self, subject: str) -> None:
        self.note.show_text("")
        self.changed.emit(subject)
        self.entry = None
        self._pending = subject
        self.load()

    def _know(self, found: Known) -> None:
        self.known = found
        self.form.know(found.catalogue, found.diagnoses)

    def _loaded(self, found: Known) -> None:
        self._know(found)
        self.model.replace(found.entries)
        wanted, self._pending = self._pending, ""
        if wanted in found.entries:
            self.view.select(wanted)
            self._show(found.entries[wanted])

    def _fail(self, error: Exception) -> None:
        self.note.show_text(words_of(error))

    def _select(self, key: Any) -> None:
        entry = self.model.row(key) if key is not None else None
        if entry is not None and (self.entry is None or entry is not self.entry):
            self._show(entry)

    def _show(self, entry: Entry | None) -> None:
        self.entry = entry
        item = entry.item if entry else None
        self.form.show_item(item)
        is_case = isinstance(item, Case)
        for name, able in (
            ("save", item is not None),
            ("preview", is_case),
            ("retire", is_case and bool(item.version)),
            ("merge", entry is not None and entry.twin is not None),
            ("versions", isinstance(item, Article) and bool(item.version)),
        ):
            self.buttons[name].setEnabled(able)

    def acts(self) -> list[tuple[str, str, Callable[[], object], bool]]:
        """Word, key and work of all that can be done here, and whether it can be had now."""
        return [(word, key, act, self.buttons[name].isEnabled()) for name, word, key, act in self._acts()]

    # --- laying out

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget(objectName="bar")
        list_side = QVBoxLayout(left)
        list_side.setContentsMargins(8, 8, 0, 0)
        list_side.addWidget(self.filter)
        list_side.addWidget(self.view, 1)
        form = QVBoxLayout(right)
        form.setContentsMargins(11, 8, 11, 8)
        form.addWidget(self.form, 1)
        form.addWidget(self.note)
        grid = QGridLayout()
        grid.setSpacing(6)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number, (name, word, key, act) in enumerate(self._acts()):
            button = self.buttons[name] = QPushButton(f"{word}   {key}")
            button.clicked.connect(lambda _=False, act=act: act())
            grid.addWidget(button, number // 2, number % 2)
            QShortcut(QKeySequence(key), self, button.click).setContext(here)
        self.buttons["save"].setProperty("kind", "primary")
        form.addLayout(grid)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([700, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)
