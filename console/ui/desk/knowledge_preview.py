"""How the guide would lead a caller to a case, played before it is kept: each question, the answer, where it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.desk.knowledge import Case, Catalogue
from console.desk.rehearsal import Rehearsal, rehearse
from console.store.desk.knowledge_live import KnowledgeBase
from console.ui.desk.diagnosis_words import answer_words, question_words, stop_words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain


class KnowledgePreview(QDialog):
    """One case, in one language."""

    def __init__(
        self, live: KnowledgeBase, later: Later, case: Case, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case, self._language = case, language
        self.setWindowTitle(self.tr("How the guide would ask"))
        self.resize(760, 460)
        self.told = PlainLabel(self.tr("Playing the caller …"), "heading")
        self.told.setWordWrap(True)
        heads = (self.tr("The guide asks"), self.tr("The caller says"), self.tr("Place"), self.tr("Weight"))
        self.table = QTableWidget(0, len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.windowTitle())
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setCornerButtonEnabled(False)
        self.stop = PlainLabel("", "dim")
        self.stop.setWordWrap(True)
        leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        for widget, stretch in ((self.told, 0), (self.table, 1), (self.stop, 0)):
            layout.addWidget(widget, stretch)
        layout.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)

        def play() -> tuple[Rehearsal, Catalogue]:
            base = live.load()
            return rehearse(base, case, language), base.catalogue

        later.run(play, lambda found: self._show(*found), lambda error: self.told.show_text(words_of(error)))

    def _show(self, played: Rehearsal, catalogue: Catalogue) -> None:
        place, weight = played.first
        words = self.tr("(the caller's words alone)")
        rows = [("–", words, place, weight)]
        for turn in played.turns:
            asked = catalogue.questions[turn.question]
            answer = answer_words(asked, turn.answer, self._language)
            rows.append((question_words(asked, self._language), answer, turn.place, turn.weight))
        self.table.setRowCount(len(rows))
        for line, (question, answer, at, share) in enumerate(rows):
            cells = (plain(question, 160), plain(answer, 80), f"{at}." if at else "–", f"{share:.0%}" if at else "–")
            for column, cell in enumerate(cells):
                self.table.setItem(line, column, QTableWidgetItem(cell))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        name = plain(self._case.title(self._language) or self._case.diagnosis or "–", 80)
        number = len(played.turns)
        if played.place == 1:
            told = self.tr("“{name}” is found first after %n question(s).", "", number)
        elif played.place:
            told = self.tr(
                "“{name}” is only number {place} after %n question(s): note what tells it apart.", "", number
            )
        else:
            told = self.tr("“{name}” is not found: a live case with a product, a diagnosis and words or symptoms is.")
        self.told.show_text(told.format(name=name, place=played.place))
        self.stop.show_text(stop_words(played.stop))
