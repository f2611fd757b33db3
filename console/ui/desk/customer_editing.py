"""A customer's file as fields: edited, and when somebody else saved meanwhile, theirs beside what stands typed here.

It writes nothing: `save_asked` says that somebody wants what stands in the fields kept. A value nobody touched is
given back as it was, also when a field could not have held it.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.desk.customer import Address, Contact, Contract, CustomerFile, Kind, Reach
from console.ui.desk import words
from console.ui.desk.customer_consents import Consents
from console.ui.desk.customer_reading import scrolled
from console.ui.desk.entries import Entries, Field
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel

SINGLES = ("name", "number", "language", "born", "tax", "invoice", "invoiced")
NARROW = 660  # pixels
_LISTS = ("contacts", "addresses", "contracts", "consents")


class CustomerEditing(QWidget):
    """`file`: the version that is written over."""

    save_asked = Signal()
    over_asked = Signal()
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.file = CustomerFile()
        self.theirs: CustomerFile | None = None
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
            "consents": self.tr("Consents"),
        }
        self._make_lists()
        self._lay_out()

    # --- what stands here

    def show_file(self, file: CustomerFile) -> None:
        """Turn this file into fields."""
        self.file = file
        for name in SINGLES:
            old = self.fields[name]
            field = Field(getattr(file, name), self._labels[name])
            self._form.replaceWidget(old, field)
            old.hide()  # gone at once, not when the loop comes round
            old.deleteLater()
            self.fields[name] = field
        self.kind.setCurrentIndex(self.kind.findData(file.kind))
        self.contacts.show_rows([(str(c.kind), c.value, c.label) for c in file.contacts])
        self.addresses.show_rows([(a.street, a.postcode, a.city, a.region, a.country, a.label) for a in file.addresses])
        self.contracts.show_rows([(c.number, c.product, c.since, c.until, c.label) for c in file.contracts])
        self.consents.show_rows(file.consents)
        self.show_theirs(None)
        self.say("")

    def typed(self) -> CustomerFile:
        """The file as it stands in the fields."""
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
            consents=self.consents.values(),
        )

    def say(self, trouble: str) -> None:
        """Why it was not kept; empty: nothing."""
        self.trouble.show_text(trouble)
        self.trouble.setVisible(bool(trouble))

    def show_theirs(self, theirs: CustomerFile | None) -> None:
        """What another saved meanwhile; what stands typed here stays."""
        self.theirs = theirs if theirs is not None and theirs.version != self.file.version else None
        for button in (self.over, self.take):
            button.setVisible(self.theirs is not None)
        if self.theirs is None:
            return
        changed = [
            f"{self._labels[name]}: {_shown(getattr(self.theirs, name)) or '–'}"
            for name in (*SINGLES, *_LISTS)
            if getattr(self.theirs, name) != getattr(self.file, name)
        ]
        form = self.tr("{who} saved meanwhile. Now there: {changes}. What you typed is still here.")
        self.say(form.format(who=self.theirs.changed_by or "–", changes="; ".join(changed) or "–"))

    def mine_over_theirs(self) -> CustomerFile:
        """What is typed, over the version that is there: a decision of a person who has seen both."""
        assert self.theirs is not None
        return replace(self.typed(), version=self.theirs.version)

    def take_theirs(self) -> None:
        """Give up what is typed for what is there."""
        if self.theirs is not None:
            self.show_file(self.theirs)

    # --- laying out

    def _make_lists(self) -> None:
        ways = [(str(way), words.reach(way)) for way in Reach]
        self.contacts = Entries(
            (self.tr("Number or address"), self.tr("Whose, when")), self.tr("Add a number"), ways, key="Alt+N"
        )
        places = (
            self.tr("Street and number"),
            self.tr("Postcode"),
            self.tr("Town"),
            self.tr("Region"),
            self.tr("Country"),
            self.tr("What for"),
        )
        self.addresses = Entries(places, self.tr("Add an address"), key="Alt+A", a_line=3)
        parts = (self.tr("Number"), self.tr("Product"), self.tr("Since"), self.tr("Until"), self.tr("What for"))
        self.contracts = Entries(parts, self.tr("Add a contract"), key="Alt+C", a_line=3)
        self.consents = Consents()

    def resizeEvent(self, event) -> None:
        """A narrow file has its labels above the fields, not beside them."""
        wraps = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wraps.WrapAllRows if self.width() < NARROW else wraps.DontWrapRows)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        body = QWidget()
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
        for name in _LISTS:
            self._form.addRow(self._labels[name], getattr(self, name))
        self.trouble = PlainLabel("", "alarm")
        self.trouble.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(scrolled(body), 1)
        layout.addWidget(self.trouble)
        layout.addLayout(self._buttons())
        self.say("")
        self.show_theirs(None)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.save = KeyedButton(self.tr("Save"), "Ctrl+S", self.save_asked.emit, "primary", own=False)
        self.over = KeyedButton(self.tr("Write mine over it"), "Alt+W", self.over_asked.emit, own=False)
        self.take = KeyedButton(self.tr("Take theirs"), "Alt+K", self.take_theirs, own=False)
        back = KeyedButton(self.tr("Leave"), "Esc", self.leave_asked.emit)
        for key, button in (("Alt+W", self.over), ("Alt+K", self.take)):
            QShortcut(QKeySequence(key), self, button.click).setContext(here)
        for button in (self.save, self.over, self.take, back):
            row.addWidget(button)
        row.addStretch(1)
        return row


def _shown(value: object) -> str:
    if isinstance(value, str):
        return value
    assert isinstance(value, tuple)
    names = ("value", "street", "number", "purpose")
    return ", ".join(next((getattr(one, name) for name in names if getattr(one, name, "")), "–") for one in value)
