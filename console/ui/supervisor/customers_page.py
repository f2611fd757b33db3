"""*Customers*: every file found as one types, one of them whole, its tickets, and what is done with many at once.

Lists go in and out here, imports are taken back, duplicates put together, the rule of retention carried out. What takes
long has a worker of its own; the floor waits for none of it.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from console.center.state import Key
from console.store.desk.ticket_lists import Wanted
from console.ui.bridge import Bridge
from console.ui.desk.customer_deeds import CustomerDeeds, deeds
from console.ui.desk.customer_pane import CustomerPane
from console.ui.desk.door import Door
from console.ui.desk.find_customer import FindCustomer
from console.ui.desk.giving_out import BOM, write_out
from console.ui.desk.import_sheet import ImportSheet
from console.ui.desk.imports_sheet import ImportsSheet
from console.ui.desk.merge_sheet import MergeSheet
from console.ui.desk.new_customer import open_new
from console.ui.desk.refusals import words_of
from console.ui.desk.retention_sheet import RetentionSheet
from console.ui.desk.ticket_list import TicketList
from console.ui.supervisor.buttons import KeyButton
from console.ui.supervisor.page import Page
from console.ui.supervisor.palette import Entry
from console.ui.supervisor.sentences import agent_name
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain

NOBODY = Wanted(customer="-")


class CustomersPage(Page):
    """`ticket_asked(id)`: one of the customer's tickets is to be looked at."""

    ticket_asked = Signal(str)

    def __init__(self, bridge: Bridge, door: Door, parent: QWidget | None = None) -> None:
        super().__init__("customers", bridge, parent)
        self._door, self.customer = door, ""
        self.found = FindCustomer(door.customers, door.later)
        known = deeds(may_erase=True)
        self.pane = CustomerPane(door.customers, door.later, door.who, deeds=known, calls=False, named=self._named)
        empty = EmptyState("tickets", self.tr("No tickets"), self.tr("What this customer ever asked of us shows here."))
        self.tickets = TicketList(door, self.tr("Tickets"), NOBODY, bridge.now, empty, short=True)
        self.deeds = CustomerDeeds(door, lambda: self.pane.file, self)
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.buttons: dict[str, KeyButton] = {}
        self._lay_out()
        self._connect()

    def _with_many(self) -> tuple[tuple[str, str, str, Callable[[], object]], ...]:
        return (
            ("new", self.tr("New file…"), "Ctrl+N", self.new),
            ("import", self.tr("Import…"), "Ctrl+I", self.bring_in),
            ("imports", self.tr("Imports…"), "Ctrl+Shift+I", self.show_imports),
            ("twins", self.tr("Duplicates…"), "Ctrl+D", self.show_twins),
            ("retention", self.tr("Retention…"), "Ctrl+Shift+E", self.show_due),
            ("export", self.tr("Export list…"), "Ctrl+E", self.export),
        )

    def _named(self, agent: str) -> str:
        return agent_name(self.bridge.center, agent)

    def _lay_out(self) -> None:
        box = QFrame()
        box.setObjectName("panel")
        grid = QGridLayout(box)
        grid.setContentsMargins(10, 8, 10, 10)
        grid.setSpacing(6)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number, (name, word, key, do) in enumerate(self._with_many()):
            button = self.buttons[name] = KeyButton(word, key)
            button.clicked.connect(lambda _=False, do=do: do())
            grid.addWidget(button, number // 2, number % 2)
            QShortcut(QKeySequence(key), self, button.click).setContext(here)
        grid.addWidget(self.told, 3, 0, 1, 2)
        self.told.hide()
        left = QWidget()
        left.setMinimumWidth(362)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.found, 1)
        column.addWidget(box)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(8)
        for widget in (left, self.pane, self.tickets):
            self.splitter.addWidget(widget)
        self.splitter.setSizes([362, 488, 320])
        for pane, share in enumerate((1, 2, 1)):
            self.splitter.setStretchFactor(pane, share)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.found.chosen.connect(self.open)
        self.found.new_asked.connect(self.new)
        self.pane.deed_asked.connect(self.deeds.do)
        self.pane.saved.connect(lambda _: self.found.search())
        self.tickets.activated.connect(self.ticket_asked)
        self.deeds.changed.connect(self._merged)
        self.deeds.erased.connect(self._erased)
        self.deeds.told.connect(self.say)

    # --- one file

    def open(self, customer: str) -> None:
        """Show this file and its tickets (empty: none)."""
        self.customer = customer
        self.pane.open(customer)
        self.tickets.ask(Wanted(customer=customer) if customer else NOBODY)

    def new(self, name: str = "") -> None:
        """A new file."""
        open_new(self._door, name, "", self._opened, self)

    def _opened(self, customer: str) -> None:
        self.open(customer)
        self.found.search()

    def _merged(self, customer: str) -> None:
        self.found.search()
        if self.customer:
            self.open(customer)

    def _erased(self, customer: str) -> None:
        if customer == self.customer:
            self.open("")
        self.found.search()

    # --- many

    def bring_in(self) -> ImportSheet:
        """A list of customers from a CSV file."""
        sheet = ImportSheet(self._door.customers, self._door.slow, self._door.who, self)
        sheet.imported.connect(self.found.search)
        return self._open_sheet(sheet)

    def show_imports(self) -> ImportsSheet:
        """The imports there were; one of them may be taken back."""
        sheet = ImportsSheet(self._door.customers, self._door.slow, self._door.who, self)
        sheet.undone.connect(self.found.search)
        return self._open_sheet(sheet)

    def show_twins(self) -> MergeSheet:
        """Files that may be the same customer."""
        sheet = MergeSheet(self._door.customers, self._door.later, self._door.who, "", self)
        sheet.merged.connect(self._merged)
        return self._open_sheet(sheet)

    def show_due(self) -> RetentionSheet:
        """What the rule of retention lets go."""
        sheet = RetentionSheet(self._door.customers, self._door.slow, self._door.who, self)
        sheet.erased.connect(self.found.search)
        return self._open_sheet(sheet)

    def export(self) -> None:
        """The files found by what is typed (all of them for nothing), as a list for spreadsheet programs."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export list"), "customers.csv", "CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write them there."""
        typed, customers = self.found.line.text(), self._door.customers
        self.say(self.tr("Writing …"))
        self._door.slow.run(
            lambda: write_out(path, (BOM, *customers.export(typed))),
            lambda where: self.say(self.tr("Written: {file}").format(file=where)),
            lambda error: self.say(words_of(error)),
        )

    def say(self, words: str) -> None:
        """What became of something, in place."""
        self.told.show_text(plain(words, 400))
        self.told.setVisible(bool(words))

    def _open_sheet(self, sheet):
        sheet.finished.connect(sheet.deleteLater)
        QDialog.open(sheet)
        return sheet

    # --- a page of the window

    def entries(self) -> list[Entry]:
        """What can be done with many files, and with the one shown, for Ctrl+K."""
        found = [Entry(word, self.tr("customers"), "customers", do, key) for _, word, key, do in self._with_many()]
        file = self.pane.file
        who, why = (plain(file.name, 40), "") if file is not None else ("", self.tr("Open a file first"))
        for name, word, key in deeds(may_erase=True):
            found.append(Entry(word, who, "customers", partial(self.deeds.do, name), key, why))
        return [*found, Entry(self.tr("Change this file"), who, "customers", self.pane.edit, "Alt+E", why)]

    def follow(self, keys: Iterable[Key]) -> None:
        """Take a frame's changes over."""
        if not self.isVisible():
            return
        names = {name for kind, name in keys if kind == "customer"}
        if self.customer in names:
            self.pane.follow(self.customer)
        if self.customer and any(kind == "ticket" for kind, _ in keys):
            self.tickets.follow()

    def refresh(self) -> None:
        """Read everything again."""
        self.found.search()
        if self.customer:
            self.pane.follow(self.customer)
            self.tickets.reload()

    def filters(self) -> list[QLineEdit]:
        """Where Ctrl+F goes."""
        return [self.found.line]

    def stops(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.found.line, self.pane, self.tickets.view]

    def focus_quietly(self) -> None:
        """Bring the keyboard here."""
        self.found.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self, settings) -> None:
        """Write down what a person arranged."""
        settings.setValue("customers/splitter", self.splitter.saveState())

    def recall(self, settings) -> None:
        """Take it back."""
        state = settings.value("customers/splitter")
        if state is not None:
            self.splitter.restoreState(state)
