"""What is asked before a ticket is tied to others: merged into one, split off, linked, put under a parent.

The other ticket is told by its number; the customer's own tickets are offered.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console.desk.ticket import Step, Ticket
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import Wanted
from console.store.desk.ticket_reading import File
from console.store.desk.words import Unfit
from console.ui.desk.asking import keep, opened
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import CHECK, CHOICE, LINE, TEXT, Field, FormSheet
from console.ui.widgets.text import plain

translate = QCoreApplication.translate
Then = Callable[[Ticket], None]
OFFERED, MOST_STEPS = 20, 12


def merge(door: Door, file: File, then: Then, parent: QWidget) -> None:
    """This ticket lives on in another."""
    ticket = file.ticket

    def work(other: Ticket, _values: dict[str, str]) -> Ticket:
        return door.tickets.merge([ticket.id], other.id, door.who)

    heading = translate("TicketSheets", "Merge ticket {number} into another").format(number=ticket.number)
    note = translate("TicketSheets", "It lives on there with all its steps; opening it again takes it out.")
    _ask_other(door, ticket, heading, translate("TicketSheets", "Merge it"), note, work, then, parent)


def link(door: Door, file: File, then: Then, parent: QWidget) -> None:
    """Tie two tickets together."""
    ticket = file.ticket

    def work(other: Ticket, _values: dict[str, str]) -> Ticket:
        door.tickets.link(ticket.id, other.id, door.who)
        return door.tickets.ticket(ticket.id)

    heading = translate("TicketSheets", "Link ticket {number} with another").format(number=ticket.number)
    _ask_other(door, ticket, heading, translate("TicketSheets", "Link them"), "", work, then, parent)


def put_under(door: Door, file: File, then: Then, parent: QWidget) -> None:
    """Put it under a parent; an empty number takes it away from the one it has."""
    ticket = file.ticket

    def work(other: Ticket | None, _values: dict[str, str]) -> Ticket:
        door.tickets.gather([ticket.id], other.id if other is not None else "", door.who)
        return door.tickets.ticket(ticket.id)

    heading = translate("TicketSheets", "Put ticket {number} under a parent").format(number=ticket.number)
    note = translate("TicketSheets", "One outage, many tickets: solving the parent can solve all. Empty: under none.")
    _ask_other(door, ticket, heading, translate("TicketSheets", "Put it there"), note, work, then, parent, empty=True)


def split(door: Door, file: File, then: Then, parent: QWidget) -> FormSheet:
    """A second ticket out of this one, with some of its steps."""
    ticket = file.ticket
    steps = [entry.step for entry in reversed(file.history) if _moves(entry.step, ticket)][:MOST_STEPS]
    takes = translate("TicketSheets", "Takes along")
    fields = (
        Field("title", translate("TicketSheets", "In one line"), LINE, "", required=True),
        Field("body", translate("TicketSheets", "What the customer says"), TEXT),
        *(Field(f"step {one.id}", takes, CHECK, hint=plain(one.text, 60)) for one in steps if one is not None),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        draft = Draft(values["title"], kind=ticket.kind, body=values["body"], product=ticket.product, team=ticket.team)
        chosen = [name.removeprefix("step ") for name, value in values.items() if name.startswith("step ") and value]
        keep(door, sheet, lambda: door.tickets.split(ticket.id, door.who, draft, chosen), then)

    heading = translate("TicketSheets", "Split off ticket {number}").format(number=ticket.number)
    return opened(FormSheet(heading, translate("TicketSheets", "Open the second"), fields, give, parent))


def _moves(step: Step | None, ticket: Ticket) -> bool:
    return step is not None and step.ticket == ticket.id and step.what in ("step", "answer", "note") and bool(step.text)


def _ask_other(
    door: Door,
    ticket: Ticket,
    heading: str,
    verb: str,
    note: str,
    work: Callable[..., Ticket],
    then: Then,
    parent: QWidget,
    empty: bool = False,
) -> None:
    """Read the customer's tickets, then ask for the other one's number."""

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        typed = values["number"].strip().lstrip("#")

        def find() -> Ticket:
            if empty and not typed:
                return work(None, values)
            if not typed.isascii() or not typed.isdigit() or len(typed) > 12:
                raise Unfit(translate("TicketSheets", "A ticket is told by its number"))
            other = door.tickets.numbered(int(typed))
            if other.id == ticket.id:
                raise Unfit(translate("TicketSheets", "That is this ticket itself"))
            return work(other, values)

        keep(door, sheet, find, then)

    def came(others: Sequence[Ticket]) -> None:
        known = tuple(
            (str(one.number), f"#{one.number} {plain(one.title, 50)}") for one in others if one.id != ticket.id
        )
        label = translate("TicketSheets", "Which ticket (number)")
        field = Field("number", label, CHOICE, "", (("", ""), *known), required=not empty, free=True)
        opened(FormSheet(heading, verb, (field,), give, parent, note))

    wanted = Wanted(customer=ticket.customer)
    door.ask(lambda: door.tickets.page(wanted, None, OFFERED) if ticket.customer else [], came)
