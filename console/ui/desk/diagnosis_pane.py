"""Guided diagnosis beside the ticket: what the caller says, the next question and why, the candidates, their steps.

Keys: 1–9 answer, 0 don't know, Backspace takes back, up and down choose a candidate, S puts its steps into the ticket,
H it helped, C it helped with changes, N it did not. Everything is asked and kept in the worker (`Later`); nothing shows
before it is committed. The pane writes no ticket: `steps_wanted` hands the steps over. Long, because every act goes one
way: ask, take, show.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.desk.assessment import Assessment, Candidate
from console.desk.casebase import CaseBase
from console.desk.retaining import Revision
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.diagnosis_run import SOLVED, Reuse, Run
from console.ui.desk.candidates import CandidateList
from console.ui.desk.diagnosis_words import answer_words, question_words, reason_words, stop_words, title, why_asked
from console.ui.desk.question_box import QuestionBox
from console.ui.desk.refusals import words_of
from console.ui.desk.revise_sheet import ReviseSheet
from console.ui.later import Later
from console.ui.supervisor.buttons import KeyButton
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A diagnosis as the worker gave it."""

    run: Run
    assessment: Assessment
    base: CaseBase


class DiagnosisPane(QFrame):
    """`steps_wanted(Reuse, Run)`: put these into the ticket. `solved(Run)`: a case helped. `refused(str)`: say it."""

    steps_wanted = Signal(object, object)
    solved = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        diagnoses: Diagnoses,
        later: Later,
        products: dict[str, str],
        language: str = "en",
        who: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Guided diagnosis"))
        self._diagnoses, self._later, self._language, self._who = diagnoses, later, language, who
        self._ticket = ""
        self._busy = False
        self.shown: Shown | None = None
        self.product, self.words = QComboBox(), QLineEdit()
        for key, name in products.items():
            self.product.addItem(name, key)
        self.product.setAccessibleName(self.tr("Product"))
        self.words.setPlaceholderText(self.tr("What the caller says, then Enter"))
        self.words.setAccessibleName(self.tr("What the caller says"))
        self.question = QuestionBox(language)
        self.told, self.steps = PlainLabel("", "faint"), PlainLabel()
        self.candidates = CandidateList()
        self.take = KeyButton(self.tr("Steps into the ticket"), "S")
        self.helped, self.failed = KeyButton(self.tr("It helped"), "H"), KeyButton(self.tr("Did not help"), "N")
        self.changed = KeyButton(self.tr("Helped, changed…"), "C")
        self.empty = EmptyState(
            "search", self.tr("No diagnosis yet"), self.tr("Choose the product and write what the caller says.")
        )
        self._lay_out()
        self._connect()
        self._show_nothing()

    # --- what the station calls

    def open_ticket(self, ticket: str, product: str = "", text: str = "") -> None:
        """Go on with this ticket's diagnosis, or be ready for one. `ticket` empty: a call without a ticket."""
        self._ticket = ticket
        place = self.product.findData(product)
        if place >= 0:
            self.product.setCurrentIndex(place)
        self.words.setText(text)
        self.words.setCursorPosition(0)
        self._show_nothing()
        if ticket:
            self._ask(lambda: self._going(ticket), start=True)

    def start(self) -> None:
        """Begin with the words and product chosen; or change the words of the one that goes on."""
        ticket, product, text = self._ticket, self.product.currentData() or "", self.words.text()
        run = self.shown.run if self.shown else None
        if run is None or run.outcome == SOLVED:
            self._ask(lambda: self._diagnoses.start(ticket, product, self._language, text, self._who), start=True)
        elif run.inquiry.product != product:
            self._ask(lambda: self._diagnoses.say(self._diagnoses.about(run, product, self._who), text, self._who))
        else:
            self._ask(lambda: self._diagnoses.say(run, text, self._who))
        self.setFocus()

    # --- keys

    def keyPressEvent(self, event) -> None:
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and self.question.press(key - Qt.Key.Key_0.value):
            return
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Backspace: self.take_back,
            Qt.Key.Key_Up: lambda: self.candidates.move(-1),
            Qt.Key.Key_Down: lambda: self.candidates.move(1),
            Qt.Key.Key_S: self.reuse,
            Qt.Key.Key_H: lambda: self.confirm(True),
            Qt.Key.Key_C: self.revise,
            Qt.Key.Key_N: lambda: self.confirm(False),
        }
        if key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)

    def answer(self, question: str, answer: str) -> None:
        """Keep this answer and ask the next."""
        if self.shown:
            run = self.shown.run
            self._ask(lambda: self._diagnoses.answer(run, question, answer, self._who))

    def take_back(self) -> None:
        """Take the last answer back."""
        if self.shown and self.shown.run.inquiry.answers:
            run = self.shown.run
            self._ask(lambda: self._diagnoses.take_back(run, "", self._who))

    def reuse(self) -> None:
        """Hand the steps of the chosen candidate over for the ticket."""
        chosen = self._chosen()
        if chosen is not None and self.shown:
            run = self.shown.run
            self._ask(lambda: self._diagnoses.reuse(run, chosen.case, self._who))

    def confirm(self, helped: bool, revised: Revision | None = None) -> None:
        """The chosen candidate's steps helped (with these changes), or did not."""
        chosen = self._chosen()
        if chosen is not None and self.shown and self.shown.run.outcome != SOLVED:
            run = self.shown.run
            case = run.reused or chosen.case
            self._ask(lambda: self._diagnoses.confirm(run, case, helped, revised, self._who))

    def revise(self) -> ReviseSheet | None:
        """It helped, but not as it stands: ask what was done differently."""
        chosen, shown = self._chosen(), self.shown
        if chosen is None or shown is None or shown.run.outcome == SOLVED:
            return None
        case = shown.base.cases.get(shown.run.reused or chosen.case)
        if case is None:
            return None
        groups = shown.base.groups_of(case.product)
        known = {name: next(iter(groups[name].cases.values())).title(self._language) for name in sorted(groups)}
        sheet = ReviseSheet(case, self._language, known, lambda revised: self.confirm(True, revised), self.window())
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    # --- asking and showing

    def _ask(self, work: Callable[[], "Run | tuple[Run, Reuse] | None"], start: bool = False) -> None:
        """One thing at a time: what is pressed while the worker is at it is not counted twice."""
        if self._busy or (self.shown is None and not start):
            return
        self._busy = True

        def ask() -> tuple[Shown | None, Reuse | None]:
            told = work()
            run, reuse = told if isinstance(told, tuple) else (told, None)
            if run is None:
                return None, None
            return Shown(run, self._diagnoses.suggestions(run), self._diagnoses.base()), reuse

        self._later.run(ask, self._take, self._fail)

    def _going(self, ticket: str) -> Run | None:
        return next(iter(self._diagnoses.of_ticket(ticket)), None)

    def _take(self, answer: tuple[Shown | None, Reuse | None]) -> None:
        self._busy = False
        shown, reuse = answer
        if shown is None:
            return
        before = self.shown.run.outcome if self.shown else ""
        self.shown = shown
        self._show()
        if reuse is not None:
            self.steps_wanted.emit(reuse, shown.run)
        if shown.run.outcome == SOLVED and before != SOLVED:
            self.solved.emit(shown.run)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.question.why.show_text(words_of(error))
        self.refused.emit(words_of(error))

    def _show_nothing(self) -> None:
        self.shown = None
        self.body.hide()
        self.empty.show()

    def _show(self) -> None:
        assert self.shown is not None
        run, assessment, base = self.shown.run, self.shown.assessment, self.shown.base
        self.empty.hide()
        self.body.show()
        self.words.setText(run.inquiry.text)
        self.words.setCursorPosition(0)
        self.product.setCurrentIndex(max(0, self.product.findData(run.inquiry.product)))
        found = assessment.candidates[:_SHOWN]
        rows = tuple((title(base, c, self._language), c.weight, self._reasons(base, c)) for c in found)
        self.candidates.show_rows(rows)
        self.told.show_text(self._told(run, base))
        self.told.setVisible(bool(run.inquiry.answers))
        if run.outcome == SOLVED:
            said = self.tr("Solved and kept. A new call starts a new diagnosis.")
            next_step = self.tr("Ctrl+R says in the ticket that it is solved.") if self._ticket else ""
            self.question.ask(None, f"{said} {next_step}".strip())
        elif assessment.question is None:
            self.question.ask(None, stop_words(assessment.stop))
        else:
            why = why_asked(base, assessment.question, assessment.candidates, self._language)
            self.question.ask(base.catalogue.questions[assessment.question.question], why)
        self._show_steps()

    def _show_steps(self) -> None:
        chosen = self._chosen()
        steps: tuple[str, ...] = ()
        if chosen is not None and self.shown:
            case = self.shown.base.cases.get(chosen.case)  # the worker may just have learnt that it is gone
            steps = case.steps_in(self._language) if case else ()
        self.steps.setText("\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))
        over = self.shown is not None and self.shown.run.outcome == SOLVED
        for button in (self.take, self.helped, self.changed, self.failed):
            button.setEnabled(chosen is not None and not over)

    def _chosen(self) -> Candidate | None:
        if self.shown is None or not self.shown.assessment.candidates:
            return None
        return self.shown.assessment.candidates[self.candidates.current]

    def _reasons(self, base: CaseBase, candidate: Candidate) -> str:
        return " · ".join(reason_words(base, reason, self._language) for reason in candidate.reasons[:3])

    def _told(self, run: Run, base: CaseBase) -> str:
        told = []
        for name, answer in run.inquiry.answers:
            question = base.catalogue.questions[name]
            told.append(f"{question_words(question, self._language)} {answer_words(question, answer, self._language)}")
        return " · ".join(told) + "   " + self.tr("(Backspace takes the last back)")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(11, 8, 11, 8)
        head.setSpacing(8)
        head.addWidget(self.product)
        head.addWidget(self.words, 1)
        self.body = QWidget(objectName="bar")
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 8)
        inner.setSpacing(6)
        self.told.setContentsMargins(11, 0, 11, 0)
        self.told.setWordWrap(True)
        self.steps.setWordWrap(True)
        self.steps.setContentsMargins(11, 4, 11, 4)
        acts = QGridLayout()
        acts.setContentsMargins(11, 0, 11, 0)
        acts.setSpacing(6)
        for number, button in enumerate((self.take, self.helped, self.changed, self.failed)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(button.text())
            acts.addWidget(button, number // 2, number % 2)
        for part in (self.question, self.told, self.candidates, self.steps):
            inner.addWidget(part)
        inner.addLayout(acts)
        inner.addStretch(1)
        scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget(objectName="bar")
        both = QVBoxLayout(holder)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.body)
        both.addWidget(self.empty, 1)
        scroll.setWidget(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.words.returnPressed.connect(self.start)
        self.product.activated.connect(lambda _: self.start())
        self.question.answered.connect(self.answer)
        self.candidates.selected.connect(lambda _: self._show_steps())
        self.take.clicked.connect(self.reuse)
        self.helped.clicked.connect(lambda: self.confirm(True))
        self.changed.clicked.connect(self.revise)
        self.failed.clicked.connect(lambda: self.confirm(False))


def languages_of(products: dict[str, dict[str, Any]], language: str) -> dict[str, str]:
    """Product names for the box, in this language."""
    return {key: str(names.get(language) or names.get("en") or key) for key, names in products.items()}
