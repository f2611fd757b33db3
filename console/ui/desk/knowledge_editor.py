"""The authors' editor: every case and article in a list, one of them as a form in three languages.

Ctrl+S saves, Ctrl+N begins an article, Ctrl+R retires or restores, Ctrl+M merges with the near-duplicate. A save that
somebody else was faster than is refused, said, and what was typed stays in the form. Long, because list, form and acts
are one page's.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from console.desk.knowledge import Article, Case, CaseState
from console.store.desk.knowledge_live import KnowledgeBase
from console.ui.desk.knowledge_list import Entry, columns, entries
from console.ui.language import LANGUAGES
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
        self._drafts: dict[str, tuple[str, str, str]] = {}
        self.model = KeyedTableModel(columns(), clock, self)
        self.view = KeyedTableView(self.model, self.tr("Cases and articles"))
        self.view.set_empty(
            EmptyState("search", self.tr("No case yet"), self.tr("Solved diagnoses are kept here. Ctrl+N: an article."))
        )
        self.filter = QLineEdit(placeholderText=self.tr("Filter by title, product, what to look at"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.spoken = QComboBox()
        for code, name in LANGUAGES.items():
            self.spoken.addItem(name, code)
        self.spoken.setCurrentIndex(max(0, self.spoken.findData(language)))
        self.spoken.setAccessibleName(self.tr("Language of the texts"))
        self.title, self.words, self.steps = QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.review = QDateEdit(calendarPopup=True)
        self.words_name, self.steps_name = PlainLabel("", "dim"), PlainLabel(self.tr("Steps, one a line"), "dim")
        self.review_name = PlainLabel(self.tr("Review on"), "dim")
        self.note = PlainLabel("", "warning")
        self.note.setWordWrap(True)
        self.save_button = QPushButton(self.tr("Save (Ctrl+S)"))
        self.retire_button = QPushButton(self.tr("Retire or restore (Ctrl+R)"))
        self.merge_button = QPushButton(self.tr("Merge with its twin (Ctrl+M)"))
        self.new_button = QPushButton(self.tr("New article (Ctrl+N)"))
        self._spoken_now = self.spoken.currentData()
        self._lay_out()
        self._connect()
        self._show(None)

    def load(self) -> None:
        """Read all anew."""
        now, language = self._clock(), self._language
        self._later.run(lambda: entries(self._live, language, now), self._loaded, self._fail)

    def save(self) -> None:
        """Write the form."""
        if self.entry is None:
            return
        self._keep_draft()
        item = self._written(self.entry.item)
        knowledge, who = self._live.knowledge, self._who
        if isinstance(item, Article):
            self._act(lambda: knowledge.write_article(item, who).id)
        else:
            self._act(lambda: knowledge.edit(item, who).id)

    def begin_article(self) -> None:
        """An empty form for a new article."""
        review = self._clock() + _REVIEW_DAYS * 86400
        self._show(Entry(Article("", review=review), ""))
        self.title.setFocus()

    def retire(self) -> None:
        """Take the shown case out of the proposals, or put it back."""
        case = self.entry.item if self.entry else None
        knowledge, who = self._live.knowledge, self._who
        if isinstance(case, Case):
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

    def _loaded(self, found: dict[str, Entry]) -> None:
        self.model.replace(found)
        wanted, self._pending = self._pending, ""
        if wanted in found:
            self.view.select(wanted)
            self._show(found[wanted])

    def _fail(self, error: Exception) -> None:
        self.note.show_text(str(error))

    def _select(self, key: Any) -> None:
        entry = self.model.row(key) if key is not None else None
        if entry is not None and (self.entry is None or entry is not self.entry):
            self._show(entry)

    def _show(self, entry: Entry | None) -> None:
        self.entry = entry
        item = entry.item if entry else None
        self._drafts = {code: _texts(item, code) for code in LANGUAGES}
        is_article = isinstance(item, Article)
        self.words_name.show_text(self.tr("Text") if is_article else self.tr("What callers say"))
        for part in (self.steps, self.steps_name):
            part.setVisible(not is_article)
        for part in (self.review, self.review_name):
            part.setVisible(is_article)
        if isinstance(item, Article):
            self.review.setDate(QDateTime.fromSecsSinceEpoch(int(item.review)).date() if item.review else QDate())
        for part in (self.title, self.words, self.steps, self.save_button):
            part.setEnabled(item is not None)
        self.retire_button.setEnabled(isinstance(item, Case))
        self.merge_button.setEnabled(entry is not None and entry.twin is not None)
        self._show_draft()

    def _show_draft(self) -> None:
        title, words, steps = self._drafts[self._spoken_now]
        self.title.setText(title)
        self.words.setPlainText(words)
        self.steps.setPlainText(steps)

    def _keep_draft(self) -> None:
        self._drafts[self._spoken_now] = (self.title.text(), self.words.toPlainText(), self.steps.toPlainText())

    def _speak(self) -> None:
        self._keep_draft()
        self._spoken_now = self.spoken.currentData()
        self._show_draft()

    def _written(self, item: Case | Article) -> Case | Article:
        titles = {code: draft[0] for code, draft in self._drafts.items() if draft[0].strip()}
        words = {code: draft[1] for code, draft in self._drafts.items() if draft[1].strip()}
        if isinstance(item, Article):
            day = self.review.date().startOfDay().toSecsSinceEpoch()
            return replace(item, titles=titles, bodies=words, review=float(day))
        steps = {code: tuple(filter(str.strip, draft[2].splitlines())) for code, draft in self._drafts.items()}
        return replace(item, titles=titles, texts=words, steps={code: told for code, told in steps.items() if told})

    def _lay_out(self) -> None:
        self._pending = ""
        left, right = QWidget(), QWidget(objectName="bar")
        list_side = QVBoxLayout(left)
        list_side.setContentsMargins(0, 8, 0, 0)
        list_side.addWidget(self.filter)
        list_side.addWidget(self.view, 1)
        form = QVBoxLayout(right)
        form.setContentsMargins(11, 8, 11, 8)
        for name, part in (
            (None, self.spoken),
            (PlainLabel(self.tr("Title"), "dim"), self.title),
            (self.words_name, self.words),
            (self.steps_name, self.steps),
            (self.review_name, self.review),
        ):
            if name is not None:
                form.addWidget(name)
            form.addWidget(part)
        for part, name in ((self.title, self.tr("Title")), (self.words, self.tr("Text"))):
            part.setAccessibleName(name)
        self.steps.setAccessibleName(self.tr("Steps, one a line"))
        self.review.setAccessibleName(self.tr("Review on"))
        form.addWidget(self.note)
        for pair in ((self.save_button, self.new_button), (self.retire_button, self.merge_button)):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button)
            form.addLayout(row)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([760, 420])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.view.row_selected.connect(self._select)
        self.spoken.currentIndexChanged.connect(lambda _: self._speak())
        for button, keys, act in (
            (self.save_button, "Ctrl+S", self.save),
            (self.new_button, "Ctrl+N", self.begin_article),
            (self.retire_button, "Ctrl+R", self.retire),
            (self.merge_button, "Ctrl+M", self.merge),
        ):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _texts(item: Case | Article | None, language: str) -> tuple[str, str, str]:
    """Title, words and steps of one language."""
    if item is None:
        return ("", "", "")
    words = item.bodies if isinstance(item, Article) else item.texts
    steps = () if isinstance(item, Article) else item.steps.get(language, ())
    return (item.titles.get(language, ""), words.get(language, ""), "\n".join(steps))
