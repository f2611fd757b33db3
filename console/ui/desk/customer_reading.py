"""A customer's file to read: who they are, how they are reached, what they have, what has been, and a line for a note.

It knows no store: whoever owns it gives it what to show and hears what is asked. Every text from outside is shown as
plain text. What can be done with the whole file stands in one menu, each with its key.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.center.ids import native
from console.desk.customer import LONGEST_NOTE, CustomerFile
from console.store.desk.customer_timeline import Entry
from console.ui.desk import words
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, breakable, plain, tooltip

MOST_NUMBERS = 8
Deed = tuple[str, str, str]
"""Something done with a whole file: its name, its word, its key."""


class CustomerReading(QWidget):
    """`may(permission)`: whether what it names may be shown. `calls`: whether somebody may be on the line to verify.

    `named(agent)`: what people call that agent.
    """

    edit_asked = Signal()
    verify_asked = Signal()
    earlier_asked = Signal()
    deed_asked = Signal(str)

    def __init__(
        self,
        may: Callable[[str], bool],
        deeds: Sequence[Deed] = (),
        calls: bool = True,
        named: Callable[[str], str] = native,
    ) -> None:
        super().__init__()
        self._may, self._calls, self._named = may, calls, named
        self._file: CustomerFile | None = None
        self._shown: list[tuple[str, str]] = []
        self._title, self._sub = PlainLabel("", "title"), PlainLabel("", "dim")
        self._mark, self._problem = PlainLabel("", "warning"), PlainLabel("", "alarm")
        for label in (self._title, self._sub, self._problem):
            label.setWordWrap(True)
        self._title.keep_to(2)
        self._problem.hide()
        self.ask = KeyedButton(self.tr("Who is it?"), "Ctrl+I", self.verify_asked.emit, "link", own=False)
        self.change = KeyedButton(self.tr("Change"), "Alt+E", self.edit_asked.emit, own=False)
        self.more = self._more(deeds)
        self.note = QPlainTextEdit(placeholderText=self.tr("A note (Ctrl+Shift+N keeps it)"))
        self.note.setAccessibleName(self.tr("A note (Ctrl+Shift+N keeps it)"))
        self.note.setFixedHeight(48)
        self.note.setTabChangesFocus(True)
        self._lay_out()

    def _more(self, deeds: Sequence[Deed]) -> QPushButton:
        button = QPushButton("…")
        button.setAccessibleName(self.tr("More with this file (Alt+M)"))
        button.setToolTip("Alt+M")
        button.setFixedWidth(34)
        button.setProperty("kind", "menu")
        menu = QMenu(button)
        for name, word, key in deeds:
            menu.addAction(f"{word}\t{key}", lambda name=name: self.deed_asked.emit(name))
            self._key(key, lambda name=name: self.deed_asked.emit(name))
        button.setMenu(menu)
        button.setVisible(bool(deeds))
        if deeds:
            self._key("Alt+M", button.showMenu)
        return button

    def _key(self, key: str, do: Callable[[], object]) -> None:
        cut = QShortcut(QKeySequence(key), self)
        cut.activated.connect(do)

    # --- showing

    def show_file(self, file: CustomerFile) -> None:
        """Another file, or the same one changed."""
        self._problem.hide()
        self._title.show_text(plain(file.name, 60))
        self._title.setToolTip(tooltip(file.name))
        self._sub.show_text(" · ".join(filter(None, (words.kind(file.kind), file.number, file.language))))
        self._file = file
        self._show_facts()

    def _show_facts(self) -> None:
        """What may be heard now; that changes with who is on the line and whether they are verified."""
        told = self._told(self._file) if self._file is not None else []
        if told == self._shown:
            return
        self._shown = told
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for label, value in told:
            shown = PlainLabel(value)
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addRow(PlainLabel(label, "dim"), shown)

    def show_verified(self, who: str) -> None:
        """Whoever calls is verified, by `who` (empty: not)."""
        self._mark.setVisible(self._calls)
        self.ask.setVisible(self._calls and not who)
        self._mark.set_role("accent" if who else "warning")
        self._mark.show_text(self.tr("✓ verified by {who}").format(who=who) if who else self.tr("? not verified"))
        self._show_facts()

    def show_entries(self, entries: Sequence[Entry], first: bool, more: bool) -> None:
        """Lines of the timeline: the first page, or what comes below it."""
        if first:
            while self._lines.count():
                self._lines.takeAt(0).widget().deleteLater()
        row = self._lines.rowCount()
        for entry in entries:
            said = words.entry(entry, self._named)
            time, told = PlainLabel(words.day(entry.at), "faint"), PlainLabel(said, "dim")
            told.setWordWrap(True)
            told.setText("\n".join(breakable(plain(line, LONGEST_NOTE)) for line in said.splitlines()))
            self._lines.addWidget(time, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(told, row, 1)
            row += 1
        if first and not entries:
            nothing = PlainLabel(self.tr("Nothing yet: calls, tickets and notes show here."), "faint")
            nothing.setWordWrap(True)
            self._lines.addWidget(nothing, row, 0, 1, 2)
        self._earlier.setVisible(more)

    def say(self, trouble: str) -> None:
        """What went wrong, in place."""
        self._problem.show_text(trouble)
        self._problem.show()

    def _told(self, file: CustomerFile) -> list[tuple[str, str]]:
        told: list[tuple[str, str]] = []
        if self._may("hear_file"):
            told += _reached(file)
            if len(file.contacts) > MOST_NUMBERS:
                told.append(("", self.tr("and %n more", "", len(file.contacts) - MOST_NUMBERS)))
            for a in file.addresses:
                place = ", ".join(filter(None, (a.street, f"{a.postcode} {a.city}".strip(), a.country, a.label)))
                told.append((self.tr("Address"), place))
        if self._may("hear_contracts"):
            for one in file.contracts:
                since = self.tr("since {day}").format(day=one.since) if one.since else ""
                parts = filter(None, (one.product, one.number, since, one.until))
                told.append((self.tr("Contract"), " · ".join(parts)))
        if self._may("hear_invoices") and file.invoice:
            told.append((self.tr("Last invoice"), " · ".join(filter(None, (file.invoice, file.invoiced)))))
        told += [(self.tr("Consent"), words.consent(consent)) for consent in file.consents]
        return told

    # --- laying out

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 12, 12)
        layout.setSpacing(5)
        head = QHBoxLayout()  # the name has the whole width: beside a ticket list the file is narrow
        head.addWidget(self._sub, 1)
        for button in (self.change, self.more):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        mark = QHBoxLayout()
        for widget in (self._mark, self.ask):
            mark.addWidget(widget)
        mark.addStretch(1)
        layout.addWidget(self._title)
        layout.addLayout(head)
        layout.addLayout(mark)
        layout.addWidget(self._problem)
        layout.addWidget(scrolled(self._body()), 1)
        layout.addWidget(self.note)

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 4, 2, 4)
        layout.setSpacing(6)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(8)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._facts.setVerticalSpacing(3)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(3)
        self._lines.setColumnStretch(1, 1)
        self._earlier = KeyedButton(self.tr("Earlier"), "Alt+P", self.earlier_asked.emit, "link", own=False)
        self._key("Alt+P", self._earlier.click)
        layout.addLayout(self._facts)
        layout.addSpacing(6)
        layout.addWidget(PlainLabel(self.tr("What has been"), "heading"))
        layout.addLayout(self._lines)
        layout.addWidget(self._earlier)
        layout.addStretch(1)
        return body


def _reached(file: CustomerFile) -> list[tuple[str, str]]:
    contacts = file.contacts[:MOST_NUMBERS]
    return [(words.reach(c.kind), " · ".join(filter(None, (c.value, c.label)))) for c in contacts]


def scrolled(body: QWidget) -> QScrollArea:
    """The body in an area that scrolls up and down only."""
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    body.setObjectName("bar")
    area.setWidget(body)
    return area
