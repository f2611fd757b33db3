"""*Knowledge*: what authors keep, cases and articles, and what is asked and not answered: one screen of two leaves."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from console.center.state import Key
from console.ui.bridge import Bridge
from console.ui.desk.coverage_sheet import CoverageSheet
from console.ui.desk.door import Door
from console.ui.desk.knowledge_editor import KnowledgeEditor
from console.ui.language import choose_language
from console.ui.supervisor.page import Page
from console.ui.supervisor.palette import Entry


class KnowledgePage(Page):
    """The editor and the coverage report; each is read when it is first looked at."""

    def __init__(self, bridge: Bridge, door: Door, parent: QWidget | None = None) -> None:
        super().__init__("knowledge", bridge, parent)
        self._door, self._loaded = door, set[int]()
        language = choose_language(QLocale().name())
        self.editor = KnowledgeEditor(door.knowledge, door.later, language, door.who, bridge.now)
        self.coverage = CoverageSheet(door.journal, door.knowledge, door.later, language, bridge.now)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.editor, self.tr("Cases and articles"))
        self.tabs.addTab(self.coverage, self.tr("Asked and not answered"))
        self.tabs.currentChanged.connect(lambda _: self._load())
        for number, key in enumerate(("Alt+1", "Alt+2")):
            QShortcut(QKeySequence(key), self, lambda number=number: self.tabs.setCurrentIndex(number))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.tabs)

    def _load(self) -> None:
        number = self.tabs.currentIndex()
        if number not in self._loaded:
            self._loaded.add(number)
            (self.coverage if number else self.editor).load()

    def follow(self, keys: Iterable[Key]) -> None:
        """Cases that others changed are read anew by the worker."""
        subjects = [name for kind, name in keys if kind == "knowledge"]
        if subjects:
            self._door.ask(lambda: self._door.knowledge.follow(subjects), lambda _: None)

    def refresh(self) -> None:
        """It is looked at."""
        if self.isVisible() or not self._loaded:
            self._load()

    def entries(self) -> list[Entry]:
        """What an author can do with the case or article chosen, for Ctrl+K."""
        return [
            Entry(word, self.tr("knowledge"), "knowledge", do, key, "" if able else self.tr("Not with what is chosen"))
            for word, key, do, able in self.editor.acts()
        ]

    def stops(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.tabs.currentWidget()]

    def focus_quietly(self) -> None:
        """Bring the keyboard here."""
        self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
