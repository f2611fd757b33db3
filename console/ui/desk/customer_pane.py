"""A customer's file on the screen: who they are, how they are reached, what they have, what has been; edited in place.

Alt+E edits, Ctrl+S saves, Escape leaves. When somebody else saved meanwhile nothing is lost: what they changed is shown
beside what stands typed here, and a person chooses. Every text from outside is shown as plain text.

Long because reading and editing the same file stand in one place.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.desk.customer import LONGEST_NOTE, Address, Contact, Contract, CustomerFile, Kind, Reach
from console.store.desk.customer_timeline import Entry, Mark
from console.store.desk.customers import Customers
from console.store.errors import Conflict
from console.ui.desk import words
from console.ui.desk.entries import Entries, Field
from console.ui.later import Later
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain

PAGE = 30
SINGLES = ("name", "number", "language", "born", "tax", "invoice", "invoiced")


class CustomerPane(QFrame):
    """Shows one file and edits it. `may(permission)`: whether what it names may be shown; all of it without."""

    saved = Signal(str)
    verify_asked = Signal(str)

    def __init__(
        self,
        customers: Customers,
        later: Later,
        who: str,
        may: Callable[[str], bool] = lambda permission: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._customers, self._later, self._who, self._may = customers, later, who, may
        self.file: CustomerFile | None = None
        self._customer = self._verified = ""
        self._theirs: CustomerFile | None = None
        self._last: Mark | None = None
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("The customer's file"))
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            "search", self.tr("No customer"), self.tr("A call that rings opens its file here; Ctrl+F finds another.")
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._make_reading())
        self._stack.addWidget(self._make_editing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        for keys, done in (
            ("Alt+E", self.edit),
            ("Ctrl+S", self.save),
            ("Escape", self.leave),
            ("Ctrl+Shift+N", self.write),
        ):
            cut = QShortcut(QKeySequence(keys), self)
            cut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            cut.activated.connect(done)

    # --- showing

    def open(self, customer: str, verified: str = "") -> None:
        """Show this file (empty: none). `verified`: who made sure that it is them that call."""
        self._customer, self._verified = customer, verified
        if not customer:
            self.file = None
            self._stack.setCurrentIndex(0)
            return
        self._later.run(
            lambda: (self._customers.file(customer), self._customers.timeline(customer, limit=PAGE)),
            lambda told: self._show(customer, *told),
            self._fail,
        )

    def follow(self, customer: str) -> None:
        """The journal says that this file changed: read it again, unless somebody is typing here."""
        if self.file is not None and customer == self.file.id and self._stack.currentIndex() == 1:
            self.open(self._customer, self._verified)

    def set_verified(self, who: str) -> None:
        """Whoever calls is verified, by `who` (empty: not)."""
        self._verified = who
        self._show_mark()

    def _show(self, customer: str, file: CustomerFile, entries: list[Entry]) -> None:
        if customer != self._customer:
            return
        self.file = file
        self._problem.hide()
        self._title.show_text(file.name)
        self._sub.show_text(" · ".join(filter(None, (words.kind(file.kind), file.number, file.language))))
        self._show_mark()
        self._fill_facts(file)
        self._fill_timeline(entries, first=True)
        self._stack.setCurrentIndex(1)

    def _show_mark(self) -> None:
        self._mark.set_role("accent" if self._verified else "warning")
        told = (
            self.tr("✓ verified by {who}").format(who=self._verified) if self._verified else self.tr("? not verified")
        )
        self._mark.show_text(told)
        self._ask.setVisible(not self._verified)

    def _fill_facts(self, file: CustomerFile) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for label, value in self._told(file):
            shown = PlainLabel(value)
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addRow(PlainLabel(label, "dim"), shown)

    def _told(self, file: CustomerFile) -> list[tuple[str, str]]:
        told: list[tuple[str, str]] = []
        if self._may("hear_file"):
            told += [(words.reach(c.kind), " · ".join(filter(None, (c.value, c.label)))) for c in file.contacts[:8]]
            if len(file.contacts) > 8:
                told.append(("", self.tr("and %n more", "", len(file.contacts) - 8)))
            for a in file.addresses:
                place = ", ".join(filter(None, (a.street, f"{a.postcode} {a.city}".strip(), a.country, a.label)))
                told.append((self.tr("Address"), place))
        if self._may("hear_contracts"):
            for one in file.contracts:
                since = self.tr("since {day}").format(day=one.since) if one.since else ""
                told.append(
                    (self.tr("Contract"), " · ".join(filter(None, (one.product, one.number, since, one.until))))
                )
        if self._may("hear_invoices") and file.invoice:
            told.append((self.tr("Last invoice"), " · ".join(filter(None, (file.invoice, file.invoiced)))))
        for consent in file.consents:
            given = self.tr("agreed") if consent.given else self.tr("refused")
            told.append((self.tr("Consent"), f"{consent.purpose}: {given}"))
        return told

    def _fill_timeline(self, entries: list[Entry], first: bool) -> None:
        if first:
            while self._lines.count():
                self._lines.takeAt(0).widget().deleteLater()
        row = self._lines.rowCount()
        for entry in entries:
            time, told = PlainLabel(words.day(entry.at), "faint"), PlainLabel(words.entry(entry), "dim")
            told.setWordWrap(True)
            told.setText("\n".join(plain(line, LONGEST_NOTE) for line in words.entry(entry).splitlines()))
            self._lines.addWidget(time, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(told, row, 1)
            row += 1
        if first and not entries:
            self._lines.addWidget(PlainLabel(self.tr("Nothing yet."), "faint"), row, 0, 1, 2)
        self._last = entries[-1].mark if entries else None
        self._more.setVisible(len(entries) == PAGE)

    def _ask_more(self) -> None:
        customer, last = self._customer, self._last
        self._later.run(
            lambda: self._customers.timeline(customer, last, PAGE),
            lambda found: self._fill_timeline(found, first=False) if customer == self._customer else None,
            self._fail,
        )

    # --- a note

    def write(self) -> None:
        """Write what stands in the note's field into the file."""
        text, customer = self.note.toPlainText(), self._customer
        if not customer or not text.strip():
            self.note.setFocus()
            return
        self._later.run(
            lambda: self._customers.note(customer, text, self._who), lambda _: self._noted(customer), self._fail
        )

    def _noted(self, customer: str) -> None:
        self.note.clear()
        self.open(customer, self._verified)

    # --- editing

    def edit(self) -> None:
        """Turn the file into fields."""
        if self.file is None or self._stack.currentIndex() != 1:
            return
        self._fill_fields(self.file)
        self._told_conflict(None)
        self._stack.setCurrentIndex(2)
        self.fields["name"].setFocus()

    def leave(self) -> None:
        """Back to reading; what was typed is given up."""
        if self._stack.currentIndex() == 2:
            self._stack.setCurrentIndex(1)

    def typed(self) -> CustomerFile:
        """The file as it stands in the fields."""
        assert self.file is not None
        return replace(
            self.file,
            kind=Kind(self.kind.currentData()),
            **{name: self.fields[name].value() for name in SINGLES},
            contacts=tuple(Contact(Reach(kind), value, label) for kind, value, label in self.contacts.values()),
            addresses=tuple(
                Address(street, postcode, city, region, country, label)
                for street, postcode, city, region, country, label in self.addresses.values()
            ),
            contracts=tuple(Contract(*row) for row in self.contracts.values()),
        )

    def save(self) -> None:
        """Write the fields over the version that was read."""
        if self._stack.currentIndex() != 2 or self.file is None:
            return
        file = self.typed()
        if file == self.file:
            self.leave()
            return
        self._save.setEnabled(False)
        self._later.run(lambda: self._customers.edit(file, self._who), self._saved, self._refused)

    def _saved(self, file: CustomerFile) -> None:
        self._save.setEnabled(True)
        self._stack.setCurrentIndex(1)
        self.open(file.id, self._verified)
        self.saved.emit(file.id)

    def _refused(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._trouble.show_text(str(error))
        self._trouble.show()
        if isinstance(error, Conflict) and self.file is not None:
            customer = self.file.id
            self._later.run(lambda: self._customers.file(customer), self._told_conflict, self._fail)

    def _told_conflict(self, theirs: CustomerFile | None) -> None:
        """Show what the other changed; what stands typed here stays."""
        assert self.file is not None
        self._theirs = theirs if theirs is not None and theirs.version != self.file.version else None
        for button in (self._over, self._take):
            button.setVisible(self._theirs is not None)
        if self._theirs is None:
            self._trouble.setVisible(theirs is not None)
            return
        mine = self.file
        changed = [
            f"{self._labels[name]}: {self._shown(getattr(self._theirs, name)) or '–'}"
            for name in (*SINGLES, "contacts", "addresses", "contracts")
            if getattr(self._theirs, name) != getattr(mine, name)
        ]
        form = self.tr("{who} saved meanwhile. Now there: {changes}. What you typed is still here.")
        self._trouble.show_text(form.format(who=self._theirs.changed_by or "–", changes="; ".join(changed) or "–"))
        self._trouble.show()

    def _shown(self, value: object) -> str:
        if isinstance(value, str):
            return value
        assert isinstance(value, tuple)
        parts = (getattr(one, "value", "") or getattr(one, "street", "") or getattr(one, "number", "") for one in value)
        return ", ".join(parts)

    def _write_over(self) -> None:
        """Mine, over theirs: a decision of a person who has seen both."""
        if self._theirs is not None:
            mine = self.typed()
            self.file = self._theirs
            file = replace(mine, version=self._theirs.version, consents=self._theirs.consents)
            self._later.run(lambda: self._customers.edit(file, self._who), self._saved, self._refused)

    def _take_theirs(self) -> None:
        if self._theirs is not None:
            self.file = self._theirs
            self._fill_fields(self._theirs)
            self._told_conflict(None)

    def _fill_fields(self, file: CustomerFile) -> None:
        for name in SINGLES:
            old = self.fields[name]
            field = Field(getattr(file, name), self._labels[name])
            self._form.replaceWidget(old, field)
            old.deleteLater()
            self.fields[name] = field
        self.kind.setCurrentIndex(self.kind.findData(file.kind))
        self.contacts.show_rows([(str(c.kind), c.value, c.label) for c in file.contacts])
        self.addresses.show_rows([(a.street, a.postcode, a.city, a.region, a.country, a.label) for a in file.addresses])
        self.contracts.show_rows([(c.number, c.product, c.since, c.until, c.label) for c in file.contracts])

    def _fail(self, error: Exception) -> None:
        self._problem.show_text(str(error))
        self._problem.show()

    # --- building

    def _make_reading(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(5)
        self._title, self._sub = PlainLabel("", "title"), PlainLabel("", "dim")
        self._title.setWordWrap(True)
        self._mark, self._problem = PlainLabel("", "warning"), PlainLabel("", "alarm")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._ask = QPushButton(self.tr("Who is it?"))
        self._ask.setProperty("kind", "link")
        self._ask.clicked.connect(lambda: self.verify_asked.emit(self._customer))
        change = QPushButton(self.tr("Change") + "   Alt+E")
        change.clicked.connect(self.edit)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        mark = QHBoxLayout()
        mark.addWidget(self._mark)
        mark.addWidget(self._ask)
        mark.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._sub)
        layout.addLayout(mark)
        layout.addWidget(self._problem)
        layout.addWidget(_scrolled(self._make_body()), 1)
        self.note = QPlainTextEdit(placeholderText=self.tr("A note for this file (Ctrl+Shift+N keeps it)"))
        self.note.setAccessibleName(self.tr("A note for this file (Ctrl+Shift+N keeps it)"))
        self.note.setFixedHeight(54)
        self.note.setTabChangesFocus(True)
        layout.addWidget(self.note)
        return page

    def _make_body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 4, 6, 4)
        layout.setSpacing(6)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(3)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(3)
        self._lines.setColumnStretch(1, 1)
        self._more = QPushButton(self.tr("Earlier"))
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._ask_more)
        layout.addLayout(self._facts)
        layout.addSpacing(6)
        layout.addWidget(PlainLabel(self.tr("What has been"), "heading"))
        layout.addLayout(self._lines)
        layout.addWidget(self._more)
        layout.addStretch(1)
        return body

    def _make_editing(self) -> QWidget:
        page, body = QWidget(), QWidget()
        self._labels = {
            "name": self.tr("Name"),
            "number": self.tr("Customer number"),
            "language": self.tr("Language"),
            "born": self.tr("Date of birth"),
            "tax": self.tr("Tax number"),
            "invoice": self.tr("Last invoice"),
            "invoiced": self.tr("Amount"),
            "contacts": self.tr("Numbers"),
            "addresses": self.tr("Addresses"),
            "contracts": self.tr("Contracts"),
        }
        self._form = QFormLayout(body)
        self._form.setContentsMargins(0, 4, 6, 4)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(6)
        self.kind = QComboBox()
        self.kind.setAccessibleName(words.column("kind"))
        for kind in Kind:
            self.kind.addItem(words.kind(kind), kind)
        self.fields = {name: Field("", self._labels[name]) for name in SINGLES}
        self._form.addRow(self._labels["name"], self.fields["name"])
        self._form.addRow("", self.kind)
        for name in SINGLES[1:]:
            self._form.addRow(self._labels[name], self.fields[name])
        self._make_entries()
        self._trouble = PlainLabel("", "alarm")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(_scrolled(body), 1)
        layout.addWidget(self._trouble)
        layout.addLayout(self._make_buttons())
        return page

    def _make_entries(self) -> None:

        ways = [(str(way), words.reach(way)) for way in Reach]
        self.contacts = Entries((self.tr("Number or address"), self.tr("Whose, when")), self.tr("Add a number"), ways)
        places = (
            self.tr("Street and number"),
            self.tr("Postcode"),
            self.tr("Town"),
            self.tr("Region"),
            self.tr("Country"),
            self.tr("What for"),
        )
        self.addresses = Entries(places, self.tr("Add an address"))
        parts = (self.tr("Number"), self.tr("Product"), self.tr("Since"), self.tr("Until"), self.tr("What for"))
        self.contracts = Entries(parts, self.tr("Add a contract"))
        for name, entries in (
            ("contacts", self.contacts),
            ("addresses", self.addresses),
            ("contracts", self.contracts),
        ):
            self._form.addRow(self._labels[name], entries)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._save = QPushButton(self.tr("Save") + "   Ctrl+S")
        self._save.setProperty("kind", "primary")
        self._over, self._take = QPushButton(self.tr("Write mine over it")), QPushButton(self.tr("Take theirs"))
        back = QPushButton(self.tr("Leave") + "   Esc")
        for button, done in (
            (self._save, self.save),
            (self._over, self._write_over),
            (self._take, self._take_theirs),
            (back, self.leave),
        ):
            button.clicked.connect(done)
            row.addWidget(button)
        self._over.hide()
        self._take.hide()
        row.addStretch(1)
        return row


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    body.setObjectName("bar")
    area.setWidget(body)
    return area
