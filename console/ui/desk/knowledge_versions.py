"""Every version an article ever had: read, and one of them put back as the newest. Nothing is ever taken away."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from console.desk.knowledge import Article
from console.desk.texts import said
from console.store.desk.knowledge_live import KnowledgeBase
from console.ui.desk import words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain


class KnowledgeVersions(QDialog):
    """`restored(id)`: an old version is the newest again."""

    restored = Signal(str)

    def __init__(
        self,
        live: KnowledgeBase,
        later: Later,
        article: Article,
        language: str,
        who: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._knowledge, self._later, self._who, self._language = live.knowledge, later, who, language
        self._article, self.versions = article, list[Article]()
        self.setWindowTitle(self.tr("Versions of an article"))
        self.resize(820, 480)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setFixedWidth(310)
        self.list.currentRowChanged.connect(self._show_version)
        self.title = PlainLabel("", "title")
        self.title.setWordWrap(True)
        self.body = QPlainTextEdit(readOnly=True)
        self.body.setAccessibleName(self.tr("Text"))
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.back = KeyedButton(self.tr("Put this one back"), "Ctrl+Return", self.put_back)
        leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.back)
        side = QVBoxLayout()
        for widget, stretch in ((self.title, 0), (self.body, 1), (self.told, 0)):
            side.addWidget(widget, stretch)
        side.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(14)
        layout.addWidget(self.list)
        layout.addLayout(side, 1)
        self.back.setEnabled(False)
        later.run(lambda: self._knowledge.versions_of(article.id), self._show, self._fail)

    def _show(self, versions: list[Article]) -> None:
        self.versions = versions
        self.list.clear()
        for one in versions:
            author = plain(one.author, 24) or "–"
            self.list.addItem(self.tr("version {n}").format(n=one.version) + f"   {words.day(one.changed)} · {author}")
        self.list.setCurrentRow(0 if versions else -1)

    def _show_version(self, row: int) -> None:
        chosen = self.versions[row] if 0 <= row < len(self.versions) else None
        self.back.setEnabled(row > 0)
        if chosen is not None:
            self.title.show_text(said(chosen.titles, self._language))
            self.body.setPlainText(said(chosen.bodies, self._language))
            newest = self.tr("This is the newest.")
            self.told.show_text("" if row else newest)

    def put_back(self) -> None:
        """Write the chosen one as the newest version; those between stay to be read."""
        row = self.list.currentRow()
        if row <= 0:
            return
        old = replace(self.versions[row], version=self.versions[0].version, review=self.versions[0].review)
        self.back.setEnabled(False)
        self._later.run(lambda: self._knowledge.write_article(old, self._who), self._restored, self._fail)

    def _restored(self, written: Article) -> None:
        self.restored.emit(written.id)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.told.set_role("alarm")
        self.told.show_text(words_of(error))
