"""The customer's place at a station: their file, who it is, finding another, and beside it their open tickets.

One of the three shows at a time, by key: the file, the questions, the search. What the caller may hear follows from the
site's policy and from whether somebody has verified them. While it rings already: open tickets, the last solution.
"""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from console.center.call import Call
from console.center.state import Key
from console.desk.customer import CustomerFile
from console.store.desk.ticket_lists import DUE, Wanted
from console.ui.bridge import Bridge
from console.ui.desk.customer_deeds import CustomerDeeds, deeds
from console.ui.desk.customer_pane import CustomerPane
from console.ui.desk.door import Door
from console.ui.desk.find_customer import FindCustomer
from console.ui.desk.new_customer import open_new
from console.ui.desk.ticket_list import TicketList
from console.ui.desk.verify_pane import VerifyPane
from console.ui.supervisor.sentences import agent_name
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain

FILE, FIND, WHO = 0, 1, 2
NOBODY = Wanted(open=True, customer="-", order=DUE)
HISTORY_MS = 3000
"""How long after a call's end it is looked for in the history, which is written off the hot path."""


class CustomerPlace(QWidget):
    """`chosen`: a person picked this file; `ticket_chosen`: this ticket of theirs; `refused`: it is not them."""

    chosen = Signal(str)
    ticket_chosen = Signal(str)

    def __init__(self, door: Door, bridge: Bridge, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._bridge, self._language = door, bridge, language
        self.call = self.customer = ""
        known = deeds(may_erase=False)
        self.file_pane = CustomerPane(door.customers, door.later, door.who, self.may, known, named=self._named)
        self.deeds = CustomerDeeds(door, lambda: self.file, self)
        self.search = FindCustomer(door.customers, door.later)
        self.who = VerifyPane(door.customers, door.later, door.who, bridge.now)
        self.stack = QStackedWidget()
        for pane in (self.file_pane, self.search, self.who):
            self.stack.addWidget(pane)
        self.nothing = EmptyState("tickets", self.tr("No open tickets"))
        self.tickets = TicketList(door, self.tr("Open tickets"), NOBODY, bridge.now, self.nothing, short=True)
        self.known = PlainLabel("", "dim")
        self.known.setWordWrap(True)
        self.known.setContentsMargins(6, 4, 6, 0)
        self.tell("")
        self._say_whose()
        self._again = QTimer(self, singleShot=True, interval=HISTORY_MS)
        self._again.timeout.connect(lambda: self.file_pane.follow(self.customer))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        beside = QWidget()
        beside.setMinimumWidth(222)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tickets, 1)
        column.addWidget(self.known)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(8)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(beside)
        self.splitter.setSizes([318, 222])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.search.chosen.connect(self._pick)
        self.search.new_asked.connect(self._open_new)
        self.file_pane.verify_asked.connect(lambda _: self.verify())
        self.file_pane.deed_asked.connect(self.deeds.do)
        self.deeds.changed.connect(lambda _: self.refresh())
        self.deeds.told.connect(lambda words: self.tell(plain(words, 240)))
        self.who.verified.connect(lambda _: self.back())
        self.who.left.connect(self.back)
        self.search.left.connect(self.back)
        self.tickets.activated.connect(self.ticket_chosen)

    # --- what the station tells it

    @property
    def file(self) -> CustomerFile | None:
        """The file shown."""
        return self.file_pane.file

    def show_call(self, call: str) -> None:
        """Another call stands on the desk."""
        self.call = call
        self.stack.setCurrentIndex(FILE)
        self.file_pane.set_verified(self._verified())
        self._say_what_is_known(self.customer)

    def show_customer(self, customer: str) -> None:
        """Another file is on the desk (empty: none)."""
        self.customer = customer
        self.file_pane.open(customer, self._verified())
        self.tickets.ask(Wanted(open=True, customer=customer, order=DUE) if customer else NOBODY)
        self.stack.setCurrentIndex(FILE)
        self._say_whose()
        self._say_what_is_known(customer)

    def show_candidates(self, files: list[CustomerFile]) -> None:
        """Several files have the caller's number, or none has: say so and let a person choose."""
        call = self._call()
        number = call.cli if call is not None else ""
        if files:
            self.search.line.setText(number)
            self.stack.setCurrentIndex(FIND)
            self.tell(self.tr("%n customer(s) have this number: choose", "", len(files)))
        elif number:
            words = self.tr("Nobody is known by {number}: Ctrl+F finds them, Ctrl+N opens a file")
            self.tell(words.format(number=plain(number, 30)))
        else:
            self.tell(self.tr("The caller hides their number: ask who it is, Ctrl+F finds them"))

    def refresh(self) -> None:
        """The file or the call changed."""
        self.file_pane.follow(self.customer)
        self.file_pane.set_verified(self._verified())
        self.tickets.follow()

    def follow_tickets(self, keys: frozenset[Key]) -> None:
        """Some ticket changed: one of theirs has a new line in what has been."""
        if not self.customer:
            return
        self.tickets.follow()
        cards = (self._bridge.center.tickets.get(name) for kind, name in keys if kind == "ticket")
        if any(card is not None and card.customer == self.customer for card in cards):
            self.file_pane.follow(self.customer)

    def follow_call(self) -> None:
        """The call changed: it may be verified now, or over; history knows of its end a moment later."""
        self.file_pane.set_verified(self._verified())
        if self._live() is None:
            self._again.start()

    def tell(self, words: str) -> None:
        """A line under the open tickets; empty: none."""
        self.known.show_text(words)
        self.known.setVisible(bool(words))

    # --- keys

    def back(self) -> None:
        """From searching or asking to the file."""
        self.stack.setCurrentIndex(FILE)
        self.file_pane.setFocus()

    def find(self) -> None:
        """Search for another file."""
        self.stack.setCurrentIndex(FIND)
        self.search.line.setFocus()
        self.search.line.selectAll()
        self.search.search()

    def verify(self) -> None:
        """Ask who it is."""
        call = self._call()
        if self.customer:
            self.stack.setCurrentIndex(WHO)
            self.who.ask(self.call, self.customer, call.cli if call is not None else "")

    def new(self) -> None:
        """A new file, with the caller's number in it."""
        self._open_new("")

    def address(self) -> str:
        """Where a visit would go: the first address of the file."""
        first = self.file.addresses[0] if self.file is not None and self.file.addresses else None
        parts = (first.street, f"{first.postcode} {first.city}".strip()) if first is not None else ()
        return ", ".join(part for part in parts if part)

    def may(self, permission: str) -> bool:
        """Whether whoever is on the call may hear or have this. Without a call, an operator may see all of it."""
        return self._door.policy.may(permission, bool(self._verified()) or self._live() is None)

    # --- parts

    def _pick(self, customer: str) -> None:
        self.stack.setCurrentIndex(FILE)
        self.chosen.emit(customer)

    def _open_new(self, name: str) -> None:
        call = self._call()
        open_new(self._door, name, call.cli if call is not None else "", self._pick, self.window())

    def _say_what_is_known(self, customer: str) -> None:
        """What was the solution last time, and whether many report the same: while it still rings."""
        self.tell("")  # whose number it is was asked before this file was chosen
        if not customer:
            return
        ask = partial(self._door.last_solution, customer, self._language)
        self._door.ask(ask, lambda told: self._told_last(customer, told))

    def _told_last(self, customer: str, told: str) -> None:
        if customer == self.customer and told:
            self.tell(self.tr("Last time: {solution}").format(solution=plain(told, 160)))

    def _say_whose(self) -> None:
        theirs = self.tr("This customer waits for nothing from us.")
        nobody = self.tr("Those of the customer on the desk show here.")
        self.nothing.set_words(self.tr("No open tickets"), theirs if self.customer else nobody)

    def _named(self, agent: str) -> str:
        return agent_name(self._bridge.center, agent)

    def _call(self) -> Call | None:
        center = self._bridge.center
        return center.calls.get(self.call) or center.past.get(self.call)

    def _live(self) -> Call | None:
        return self._bridge.center.calls.get(self.call)

    def _verified(self) -> str:
        call = self._call()
        return call.verified if call is not None and call.customer == self.customer else ""
