"""Making sure who calls: questions from the file, keyboard first. What the file says is never shown, here or anywhere.

Enter goes to the next question and at the last one compares, Escape leaves them. Only how many were right comes back.
The answers are wiped from the fields as soon as they are asked about.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.desk.identity import Questions, Verdict
from console.store.desk.customers import Customers
from console.ui import labels
from console.ui.desk import words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.clock import duration
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class VerifyPane(QFrame):
    """Asks about one call and one file."""

    verified = Signal(str)  # the customer's id
    refused = Signal(str)
    left = Signal()

    def __init__(
        self,
        customers: Customers,
        later: Later,
        who: str,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._customers, self._later, self._who, self._clock = customers, later, who, clock
        self._call = self._customer = self._cli = ""
        self._locked_until = 0.0
        self.fields: dict[str, QLineEdit] = {}
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Who is it?"))
        self.title, self.result = PlainLabel(self.tr("Who is it?"), "heading"), PlainLabel("", "dim")
        self.result.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(6)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.button = KeyedButton(self.tr("Compare"), "Ctrl+Return", self.compare, "primary", own=False)
        # Not the button's own: that one would hold in the whole window, where others write with the same key.
        QShortcut(QKeySequence("Ctrl+Return"), self, self.compare).setContext(_HERE)
        QShortcut(QKeySequence("Escape"), self, self.left.emit).setContext(_HERE)
        self.back = KeyedButton(self.tr("Back"), "Esc", self.left.emit, own=False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # its keys work also where no field can be typed in
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.result, 1)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._form)
        layout.addLayout(foot)
        layout.addStretch(1)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self.button.setEnabled(False)

    def ask(self, call: str, customer: str, cli: str = "") -> None:
        """Ask whoever is on this call whether they are this customer."""
        self._call, self._customer, self._cli = call, customer, cli
        self._clear()
        self.setFocus()
        self._later.run(
            lambda: (self._customers.questions(customer, cli), self._customers.locked_until(customer)),
            lambda told: self._show(customer, *told),
            lambda error: self._say(words_of(error), "alarm"),
        )

    def compare(self) -> None:
        """Ask the file about what was said."""
        said = {name: field.text() for name, field in self.fields.items()}
        if not any(text.strip() for text in said.values()) or not self.button.isEnabled():
            return
        for field in self.fields.values():
            field.clear()
        self.button.setEnabled(False)
        call, customer, cli = self._call, self._customer, self._cli
        self._later.run(
            lambda: self._customers.check(call, customer, said, self._who, cli),
            lambda verdict: self._judge(customer, verdict),
            self._fail,
        )

    def _show(self, customer: str, questions: Questions, locked_until: float) -> None:
        if customer != self._customer:
            return
        for name in questions.asked:
            field = QLineEdit()
            field.setAccessibleName(words.question(name))
            field.returnPressed.connect(lambda name=name: self._next(name))
            self._form.addRow(words.question(name), field)
            self.fields[name] = field
        if not questions.enough:
            self._say(self.tr("The file knows too little to make sure who calls: write more into it."), "warning")
            return
        self._say(self.tr("%n right answer(s) are needed.", "", questions.needed), "dim")
        self._lock(locked_until)
        if self.fields and not locked_until > self._clock():
            next(iter(self.fields.values())).setFocus()

    def _next(self, name: str) -> None:
        names = list(self.fields)
        place = names.index(name) + 1
        if place < len(names):
            self.fields[names[place]].setFocus()
        else:
            self.compare()

    def _judge(self, customer: str, verdict: Verdict) -> None:
        if customer != self._customer:
            return
        if verdict.verified:
            self._say(
                self.tr("✓ verified: {right} of {asked} right").format(right=verdict.right, asked=verdict.asked),
                "accent",
            )
            self.verified.emit(customer)
            return
        self._lock(verdict.locked_until)
        if not verdict.locked_until:
            self._say(self.tr("Not verified: %n right answer(s).", "", verdict.right), "warning")
            next(iter(self.fields.values())).setFocus()
        self.refused.emit(customer)

    def _lock(self, until: float) -> None:
        self._locked_until = until
        locked = until > self._clock()
        for field in self.fields.values():
            field.setEnabled(not locked)
        self.button.setEnabled(not locked and bool(self.fields))
        if locked:
            self.setFocus()
            self._second.start()
            self._tick()

    def _tick(self) -> None:
        left = self._locked_until - self._clock()
        if left > 0:
            form = self.tr("Too many wrong answers: locked for everybody until {time} ({left}).")
            self._say(form.format(time=labels.clock_time(self._locked_until), left=duration(left)), "alarm")
            return
        self._second.stop()
        if self._locked_until:
            self._say(self.tr("The lock is over: one may try again."), "dim")
            self._lock(0.0)

    def _fail(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._say(words_of(error), "alarm")

    def _say(self, text: str, role: str) -> None:
        self.result.set_role(role)
        self.result.show_text(text)

    def _clear(self) -> None:
        self._second.stop()
        self._locked_until = 0.0
        self.fields.clear()
        while self._form.rowCount():
            self._form.removeRow(0)
        self.button.setEnabled(False)
        self._say("", "dim")
