"""What was done differently when a case was reused: steps left out and added, another diagnosis; told while one types.

It gives a `Revision`; the desk keeps it as a case of its own, the one that was reused stays as it was.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from console.desk.knowledge import Case
from console.desk.retaining import Revision
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain


class ReviseSheet(QDialog):
    """`diagnoses`: those of the case's product with their words; another may be typed. `done`: it helped so."""

    def __init__(
        self,
        case: Case,
        language: str,
        diagnoses: Mapping[str, str],
        done: Callable[[Revision], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case, self._language, self._done, self._diagnoses = case, language, done, diagnoses
        self.setWindowTitle(self.tr("It helped, with changes"))
        self.setMinimumWidth(560)
        self.steps = QPlainTextEdit("\n".join(case.steps_in(language)))
        self.steps.setAccessibleName(self.tr("What was really done, one step a line"))
        self.steps.setTabChangesFocus(True)
        self.diagnosis = QComboBox(editable=True)
        self.diagnosis.setAccessibleName(self.tr("What it really was"))
        for name, words in diagnoses.items():
            self.diagnosis.addItem(plain(words, 80), name)
        self.diagnosis.setCurrentIndex(self.diagnosis.findData(case.diagnosis))
        self.title = QLineEdit(case.title(language))
        self.title.setAccessibleName(self.tr("In words"))
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.confirm = KeyedButton(self.tr("It helped so"), "Ctrl+Return", self._press, "primary")
        self._lay_out()
        self.steps.textChanged.connect(self._follow)
        self.diagnosis.currentTextChanged.connect(lambda _: self._follow_diagnosis())
        self.title.textChanged.connect(lambda _: self._follow())
        self._follow_diagnosis()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        heading = PlainLabel(self.tr("It helped, with changes"), "title")
        words = self.tr("It is kept as a case of its own; the one it came from stays as it was.")
        note = PlainLabel(words, "dim")
        note.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.addRow(PlainLabel(self.tr("What was really done, one step a line"), "dim"))
        form.addRow(self.steps)
        form.addRow(PlainLabel(self.tr("What it really was"), "dim"), self.diagnosis)
        form.addRow(PlainLabel(self.tr("In words"), "dim"), self.title)
        leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.confirm)
        for widget in (heading, note):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addLayout(row)

    def revision(self) -> Revision:
        """What stands typed, as the desk takes it."""
        steps = tuple(" ".join(line.split()) for line in self.steps.toPlainText().splitlines() if line.strip())
        name = self._name()
        if name == self._case.diagnosis:
            return Revision(self._language, steps)
        return Revision(self._language, steps, name, self.title.text().strip())

    def _name(self) -> str:
        """The short name of the diagnosis; one that is typed makes a new one."""
        typed = self.diagnosis.currentText().strip()
        known = self.diagnosis.findText(typed)
        return str(self.diagnosis.itemData(known)) if known >= 0 else "_".join(typed.lower().split())[:200]

    def _follow_diagnosis(self) -> None:
        name = self._name()
        self.title.setText(self._diagnoses.get(name, self.diagnosis.currentText().strip()))
        self.title.setEnabled(name not in self._diagnoses)
        self._follow()

    def _follow(self) -> None:
        revision = self.revision()
        changes = revision.changes(self._case)
        told = [self._words(change) for change in changes]
        form = self.tr("Changed: {what}") if told else self.tr("Nothing is changed yet.")
        self.told.show_text(form.format(what="; ".join(told)))
        whole = bool(revision.steps) and bool(self._name()) and bool(self.title.text().strip())
        self.confirm.setEnabled(bool(changes) and whole)

    def _words(self, change: str) -> str:
        if change == "diagnosis":
            return self.tr("another diagnosis")
        if change == "order":
            return self.tr("another order")
        form = self.tr("added “{step}”") if change.startswith("+") else self.tr("left out “{step}”")
        return form.format(step=plain(change[1:], 80))

    def _press(self) -> None:
        if self.confirm.isEnabled():
            self.accept()
            self._done(self.revision())
