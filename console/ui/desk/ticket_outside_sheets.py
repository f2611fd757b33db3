"""What is asked when a ticket goes into others' hands: to a third party and back, and on site with what came of it.

The file for a third party is packed as JSON and PDF, with the attachments beside them.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from console.desk.customer import CustomerFile
from console.desk.handover import OUT, Handover
from console.desk.handover import State as HandoverState
from console.desk.settings import Desk
from console.desk.ticket import Ticket
from console.desk.visit import TRANSITIONS, Part, Visit
from console.desk.visit import State as VisitState
from console.store.desk.ticket_reading import File
from console.store.desk.words import Unfit
from console.ui.desk import ticket_words as words
from console.ui.desk.asking import Looked, keep, opened
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import CHOICE, LINE, TEXT, WHEN, Field, FormSheet
from console.ui.desk.giving_out import write_out
from console.ui.handover_pdf import write_pdf

translate = QCoreApplication.translate
Then = Callable[[Ticket], None]
CHASED, WITHDRAWN, BACK, ACKNOWLEDGED = "chased", "withdrawn", "back", "acknowledged"


def hand_over(door: Door, desk: Desk, file: File, then: Then, parent: QWidget) -> FormSheet:
    """Send it to an outside organisation; or, when one has it, what came of that."""
    out = next((one for one in file.handovers if one.state in OUT), None)
    if out is not None:
        return come_back(door, desk, file, out, then, parent)
    ticket = file.ticket
    whom = tuple(
        (one.name, " · ".join(filter(None, (one.title or one.name, one.contact)))) for one in desk.organisations
    )
    fields = (
        Field("organisation", translate("TicketSheets", "To whom"), CHOICE, "", whom, required=True),
        Field("reason", translate("TicketSheets", "What they are asked for"), TEXT, required=True),
    )

    looked = Looked(ticket)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        who, tickets = door.who, door.tickets

        def work() -> Ticket:
            tickets.hand_over(ticket.id, looked.version, who, values["organisation"], values["reason"])
            return tickets.ticket(ticket.id)

        keep(door, sheet, work, then, looked)

    heading = translate("TicketSheets", "Hand ticket {number} over").format(number=ticket.number)
    note = translate("TicketSheets", "Their clocks start, and they are chased when late. Ctrl+Shift+F packs its file.")
    return opened(FormSheet(heading, translate("TicketSheets", "Hand it over"), fields, give, parent, note))


def come_back(door: Door, desk: Desk, file: File, out: Handover, then: Then, parent: QWidget) -> FormSheet:
    """What came of it: their reference, that they were chased, that it is back or withdrawn."""
    states = (
        *(((ACKNOWLEDGED, translate("TicketSheets", "They have it")),) if out.state == HandoverState.SENT else ()),
        (CHASED, translate("TicketSheets", "They were asked where it stays")),
        (BACK, translate("TicketSheets", "It is back, with their answer")),
        (WITHDRAWN, translate("TicketSheets", "We take it back without an answer")),
    )
    fields = (
        Field("what", translate("TicketSheets", "What happened"), CHOICE, states[0][0], states, required=True),
        Field("reference", translate("TicketSheets", "Their reference"), LINE, out.reference),
        Field("words", translate("TicketSheets", "What they did or said"), TEXT),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        keep(door, sheet, lambda: _word_from_them(door, out, values), then)

    heading = translate("TicketSheets", "Ticket {number}: word from them").format(number=file.ticket.number)
    note = words.handover(out, desk, door.journal.now())
    return opened(FormSheet(heading, translate("TicketSheets", "Write it down"), fields, give, parent, note))


def _word_from_them(door: Door, out: Handover, values: dict[str, str]) -> Ticket:
    """In the worker. Raises Unfit for an answer without words and an acknowledgement without a reference."""
    tickets, who, what = door.tickets, door.who, values["what"]
    if what == ACKNOWLEDGED and not values["reference"]:
        raise Unfit(translate("TicketSheets", "Write down how they call it: their reference"))
    if what == BACK and not values["words"]:
        raise Unfit(translate("TicketSheets", "Write down what they did"))
    if what == ACKNOWLEDGED or (out.state == HandoverState.SENT and values["reference"] not in ("", out.reference)):
        tickets.acknowledge_handover(out.id, who, values["reference"])
    if what == CHASED:
        tickets.chase_handover(out.id, who, values["words"])
    elif what in (BACK, WITHDRAWN):
        tickets.take_back(out.id, who, values["words"], withdrawn=what == WITHDRAWN)
    return tickets.ticket(out.ticket)


# --- the file that goes along


def ask_to_pack(door: Door, file: File, told: Callable[[str], None], parent: QWidget) -> None:
    """Ask for a folder and pack the newest hand-over's file into it."""
    folder = QFileDialog.getExistingDirectory(parent, translate("TicketSheets", "Where the file for them goes"))
    if folder and file.handovers:
        pack(door, file, Path(folder), told)


def pack(door: Door, file: File, folder: Path, told: Callable[[str], None]) -> None:
    """JSON, PDF and the attachments into a folder; `told` hears where they are."""
    out, number = max(file.handovers, key=lambda one: one.sent), file.ticket.number

    def work() -> str:
        customer = door.customers.file(file.ticket.customer) if file.ticket.customer else None
        document = door.tickets.packed(out.id, _known(customer, file.ticket))
        for one in file.attachments:
            write_out(folder / f"ticket-{number}-{safe_name(one.name, one.id)}", (door.tickets.content(one.id),))
        write_out(folder / f"ticket-{number}.json", (document,))
        return document

    def paint(document: str) -> None:
        path = folder / f"ticket-{number}.pdf"
        write_pdf(document, str(path))
        told(translate("TicketSheets", "Written: {file}").format(file=path))

    door.ask(work, paint)


def _known(file: CustomerFile | None, ticket: Ticket) -> dict[str, str]:
    """What of the customer goes along: enough to reach them, no more."""
    if file is None:
        return {name: value for name, value in (("name", ticket.contact), ("telephone", ticket.phone)) if value}
    first = file.addresses[0] if file.addresses else None
    address = ", ".join(filter(None, (first.street, f"{first.postcode} {first.city}".strip()))) if first else ""
    told = {"name": file.name, "telephone": ticket.phone or next(iter(file.telephones()), ""), "address": address}
    return {name: value for name, value in told.items() if value}


def safe_name(name: str, fallback: str) -> str:
    """A file's name without a path in it."""
    kept = "".join(letter if letter.isalnum() or letter in "._- " else "-" for letter in name)[-80:].strip(". ")
    return kept or fallback


# --- on site


def visit(door: Door, file: File, address: str, now: float, then: Then, parent: QWidget) -> FormSheet:
    """Plan a visit; or, when one is planned, what came of it."""
    going = next((one for one in reversed(file.visits) if TRANSITIONS[VisitState(one.state)]), None)
    if going is not None:
        return change_visit(door, file.ticket, going, then, parent)
    first = now - now % 3600 + 86400
    planned = Visit("", file.ticket.id, address, first, first + 7200, "")

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        made = Visit("", file.ticket.id, **_said(values))

        def work() -> Ticket:
            door.tickets.plan_visit(made, door.who)
            return door.tickets.ticket(file.ticket.id)

        keep(door, sheet, work, then)

    heading = translate("TicketSheets", "Visit for ticket {number}").format(number=file.ticket.number)
    verb = translate("TicketSheets", "Plan it")
    return opened(FormSheet(heading, verb, _visit_fields(planned), give, parent))


def change_visit(door: Door, ticket: Ticket, was: Visit, then: Then, parent: QWidget) -> FormSheet:
    """Another time, another technician, on the way, done with its result, failed, called off."""
    states = tuple((state.value, words.visit_state(state)) for state in _ways(was))
    fields = (
        Field("state", translate("TicketSheets", "Where it stands"), CHOICE, was.state, states, required=True),
        *_visit_fields(was),
        Field("result", translate("TicketSheets", "What came of it"), TEXT, was.result),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        if values["state"] in (VisitState.DONE, VisitState.FAILED) and not values["result"]:
            sheet.refused(translate("TicketSheets", "Write down what came of it"))
            return
        said = {**_said(values), "state": values["state"], "result": values["result"]}

        def work() -> Ticket:
            door.tickets.change_visit(was.id, was.version, door.who, **said)
            return door.tickets.ticket(ticket.id)

        keep(door, sheet, work, then)

    heading = translate("TicketSheets", "Visit for ticket {number}").format(number=ticket.number)
    return opened(FormSheet(heading, translate("TicketSheets", "Write it down"), fields, give, parent))


def _ways(was: Visit) -> list[VisitState]:
    now = VisitState(was.state)
    return [now, *(state for state in TRANSITIONS[now] if state != now)]


def _visit_fields(shown: Visit) -> tuple[Field, ...]:
    parts = ", ".join(part.code for part in shown.parts)
    return (
        Field("address", translate("TicketSheets", "Where"), TEXT, shown.address, required=True),
        Field("since", translate("TicketSheets", "From"), WHEN, str(shown.since)),
        Field("until", translate("TicketSheets", "To"), WHEN, str(shown.until)),
        Field("technician", translate("TicketSheets", "Technician"), LINE, shown.technician, required=True),
        Field("parts", translate("TicketSheets", "Parts to bring, a comma between"), LINE, parts),
    )


def _said(values: dict[str, str]) -> dict:
    return {
        "address": values["address"],
        "since": float(values["since"]),
        "until": float(values["until"]),
        "technician": values["technician"],
        "parts": tuple(Part(code.strip()) for code in values["parts"].split(",") if code.strip()),
    }
