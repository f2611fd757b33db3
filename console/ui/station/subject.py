"""Whom and what the station is about now: the call, whose file it is, which ticket; found before the voice arrives.

It follows the telephone's standing. A hand-over opens what it brings; a call that is filed opens its file; any other is
looked up by its number, and filed when that is one customer's. Nothing here paints.
"""

from PySide6.QtCore import QObject, Signal

from console.center.call import Call
from console.center.state import Center
from console.desk.customer import CustomerFile
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.station.telephone import Standing


class Subject(QObject):
    """`call`, `customer` and `ticket` are ids, empty for none; each signal says that its own changed."""

    call_changed = Signal(str)
    customer_changed = Signal(str)
    ticket_changed = Signal(str)
    candidates = Signal(object)  # list of CustomerFile: several have this number, or none (empty)

    def __init__(self, bridge: Bridge, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._door = bridge, door
        self.call = self.customer = self.ticket = ""
        self._order = ""  # the hand-over shown last
        self._asked = 0

    def follow(self, at: Standing) -> None:
        """Take the telephone's standing over."""
        center = self._bridge.center
        about = at.subject
        if about and about != self.call:
            self._begin(center, about, at)
        elif not about and at.brought is not None and at.brought.order != self._order:
            # Before it rings, also where the call before still lies on the desk; once: whoever leaves it has left it.
            self._order = at.brought.order
            self._set("call", "")
            self._open(at.brought.customer, at.brought.ticket)
        call = center.calls.get(self.call) or center.past.get(self.call)
        if call is not None:
            self._keep_up(call)

    def open_customer(self, customer: str) -> None:
        """A person chose this file; the call that goes on is filed there."""
        call = self._live()
        if call is not None and call.customer != customer:
            self._door.ask(lambda: self._door.customers.file_call(call.id, customer, self._door.who), lambda _: None)
        self._set("customer", customer)

    def open_ticket(self, ticket: str) -> None:
        """A person chose this ticket; the call that goes on is about it."""
        call = self._live()
        if call is not None and ticket and call.ticket != ticket:
            self._door.ask(lambda: self._door.tickets.link_call(ticket, call.id, self._door.who), lambda _: None)
        self._set("ticket", ticket)

    def show_ticket(self, ticket: str) -> None:
        """This ticket is on the desk; whatever it has to do with the call is written already."""
        self._set("ticket", ticket)

    def leave(self) -> None:
        """Nothing more to do with this one: an empty desk."""
        for name in ("call", "ticket", "customer"):
            self._set(name, "")

    # --- inner life

    def _begin(self, center: Center, call_id: str, at: Standing) -> None:
        self._set("call", call_id)
        call = center.calls.get(call_id) or center.past.get(call_id)
        brought = at.brought
        self._order = brought.order if brought is not None else self._order
        if brought is not None and (brought.customer or brought.ticket):
            self._open(brought.customer, brought.ticket)
        elif call is not None and (call.customer or call.ticket):
            self._open(call.customer, call.ticket)
        else:
            self._open("", "")
            self._look_up(call)

    def _open(self, customer: str, ticket: str) -> None:
        self._set("customer", customer)
        self._set("ticket", ticket)

    def _keep_up(self, call: Call) -> None:
        """Somebody else may have filed it, or said what it is about."""
        if call.customer and call.customer != self.customer:
            self._set("customer", call.customer)
        if call.ticket and not self.ticket:
            self._set("ticket", call.ticket)

    def _look_up(self, call: Call | None) -> None:
        number = call.cli if call is not None else ""
        if call is None or not number:
            self.candidates.emit([])
            return
        call_id, customers = call.id, self._door.customers

        def find() -> list[CustomerFile]:
            found = customers.by_number(number)
            if len(found) == 1:
                customers.file_call(call_id, found[0].id)
            return found

        def came(found: list[CustomerFile]) -> None:
            if self.call != call_id:
                return
            if len(found) == 1:
                self._set("customer", found[0].id)
            else:
                self.candidates.emit(found)

        self._door.forget(self._asked)
        self._asked = self._door.ask(find, came)

    def _live(self) -> Call | None:
        center = self._bridge.center
        return center.calls.get(self.call) or center.past.get(self.call)

    def _set(self, name: str, value: str) -> None:
        if getattr(self, name) == value:
            return
        setattr(self, name, value)
        signal = {"call": self.call_changed, "customer": self.customer_changed, "ticket": self.ticket_changed}[name]
        signal.emit(value)
