"""What a ticket's deeds ask before they are done: a new one, a change, an escalation, a hand-over, a visit, a form.

Each function opens a sheet over a window and writes through the door; it calls back with the ticket that came of it.

Long because every deed that asks something first has its sheet here, side by side.
"""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console.desk import escalation
from console.desk.forms import Form
from console.desk.handover import OUT
from console.desk.settings import Desk
from console.desk.ticket import Kind, Ticket
from console.desk.visit import Part, Visit
from console.store.desk.ticket_escalating import Ask
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_reading import File
from console.ui.desk import ticket_words as words
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import CHOICE, LINE, TEXT, WHEN, Field, FormSheet

translate = QCoreApplication.translate
Then = Callable[[Ticket], None]


def new_ticket(door: Door, desk: Desk, draft: Draft, then: Then, parent: QWidget) -> FormSheet:
    """A new ticket; `draft` holds what is known already (customer, call, product, title)."""
    fields = (
        Field("title", translate("TicketSheets", "In one line"), LINE, draft.title, required=True),
        Field("kind", translate("TicketSheets", "Kind"), CHOICE, draft.kind, _kinds()),
        _product(desk, draft.product),
        *_weights(draft.impact, draft.urgency),
        Field("body", translate("TicketSheets", "What the customer says"), TEXT, draft.body),
        Field("team", translate("TicketSheets", "Team"), CHOICE, draft.team or desk.first_team, _teams(desk)),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        made = _drafted(draft, values, door.who)
        _write(door, sheet, lambda: door.tickets.open(door.who, made), then)

    heading, verb = translate("TicketSheets", "New ticket"), translate("TicketSheets", "Open it")
    return _open(FormSheet(heading, verb, fields, give, parent))


def _drafted(draft: Draft, values: dict[str, str], who: str) -> Draft:
    numbers = {name: int(values[name]) for name in ("impact", "urgency")}
    texts = {name: values[name] for name in ("title", "kind", "product", "body", "team")}
    known = {name: getattr(draft, name) for name in Draft.__dataclass_fields__}
    return Draft(**{**known, **texts, **numbers, "owner": draft.owner or who})


def change_ticket(door: Door, desk: Desk, ticket: Ticket, then: Then, parent: QWidget) -> FormSheet:
    """Change what a ticket says; only what differs is written, over the version that was looked at."""
    fields = (
        Field("title", translate("TicketSheets", "In one line"), LINE, ticket.title, required=True),
        Field("kind", translate("TicketSheets", "Kind"), CHOICE, ticket.kind, _kinds()),
        _product(desk, ticket.product),
        *_weights(ticket.impact, ticket.urgency),
        Field("body", translate("TicketSheets", "What the customer says"), TEXT, ticket.body),
        Field("team", translate("TicketSheets", "Team"), CHOICE, ticket.team, _teams(desk)),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        new = {name: value for name, value in values.items() if value != str(getattr(ticket, name))}
        if not new:
            sheet.kept()
            return
        _write(door, sheet, lambda: door.tickets.change(ticket.id, ticket.version, door.who, **new), then)

    heading = translate("TicketSheets", "Change ticket {number}").format(number=ticket.number)
    return _open(FormSheet(heading, translate("TicketSheets", "Change it"), fields, give, parent))


def escalate(door: Door, desk: Desk, ticket: Ticket, then: Then, parent: QWidget) -> FormSheet:
    """Ask another team (it gets the ticket) or a person with more say."""
    teams = [(f"t {team.name}", _team_words(team.title or team.name, team.level)) for team in desk.teams]
    steps = [step for chain in desk.chains for step in chain.steps]
    people = sorted({step.person for step in steps if step.person})
    whom = (*(one for one in teams if one[0] != f"t {ticket.team}"), *((f"p {name}", name) for name in people))
    fields = (
        Field("whom", translate("TicketSheets", "Whom to ask"), CHOICE, "", whom, required=True),
        Field("minutes", translate("TicketSheets", "Answer within (minutes)"), CHOICE, "30",
              _names(("10", "30", "60", "240")), free=True),
        Field("why", translate("TicketSheets", "Why, and what was tried"), TEXT, required=True),
    )  # fmt: skip

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        how, _, name = values["whom"].partition(" ")
        if not values["minutes"].isdigit():
            sheet.refused(translate("TicketSheets", "Minutes are a whole number"))
            return
        ask = _ask(desk, ticket, how == "t", name, 60.0 * int(values["minutes"]), values["why"])
        _write(door, sheet, lambda: door.tickets.escalate(ticket.id, ticket.version, door.who, ask), then)

    heading = translate("TicketSheets", "Escalate ticket {number}").format(number=ticket.number)
    return _open(FormSheet(heading, translate("TicketSheets", "Ask them"), fields, give, parent))


def _ask(desk: Desk, ticket: Ticket, is_team: bool, name: str, within_s: float, why: str) -> Ask:
    if is_team:
        team = desk.team(name)
        level = max(team.level if team is not None else 1, 1)
        return Ask(escalation.FUNCTIONAL, level, team=name, within_s=within_s, why=why)
    return Ask(escalation.HIERARCHICAL, ticket.level, person=name, within_s=within_s, why=why)


def hand_over(door: Door, desk: Desk, ticket: Ticket, then: Then, parent: QWidget) -> FormSheet:
    """Send it to an outside organisation."""
    whom = tuple((one.name, f"{one.title or one.name} · {one.contact}") for one in desk.organisations)
    fields = (
        Field("organisation", translate("TicketSheets", "To whom"), CHOICE, "", whom, required=True),
        Field("reason", translate("TicketSheets", "What they are asked for"), TEXT, required=True),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        who, tickets = door.who, door.tickets

        def work() -> Ticket:
            tickets.hand_over(ticket.id, ticket.version, who, values["organisation"], values["reason"])
            return tickets.ticket(ticket.id)

        _write(door, sheet, work, then)

    heading = translate("TicketSheets", "Hand ticket {number} over").format(number=ticket.number)
    note = translate("TicketSheets", "Its file is packed for them; their clocks start, and they are chased when late.")
    return _open(FormSheet(heading, translate("TicketSheets", "Hand it over"), fields, give, parent, note))


def come_back(door: Door, ticket: Ticket, handover: str, then: Then, parent: QWidget) -> FormSheet:
    """What they answered: their reference, or the file taken back with an outcome."""
    fields = (
        Field("reference", translate("TicketSheets", "Their reference")),
        Field("outcome", translate("TicketSheets", "What they did (empty: it is still with them)"), TEXT),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        who, tickets = door.who, door.tickets

        def work() -> Ticket:
            if values["reference"]:
                tickets.acknowledge_handover(handover, who, values["reference"])
            if values["outcome"]:
                tickets.take_back(handover, who, values["outcome"])
            return tickets.ticket(ticket.id)

        _write(door, sheet, work, then)

    heading = translate("TicketSheets", "Ticket {number}: word from them").format(number=ticket.number)
    return _open(FormSheet(heading, translate("TicketSheets", "Write it down"), fields, give, parent))


def plan_visit(door: Door, ticket: Ticket, address: str, now: float, then: Then, parent: QWidget) -> FormSheet:
    """Somebody goes there."""
    first = now - now % 3600 + 86400
    fields = (
        Field("address", translate("TicketSheets", "Where"), TEXT, address, required=True),
        Field("since", translate("TicketSheets", "From"), WHEN, str(first)),
        Field("until", translate("TicketSheets", "To"), WHEN, str(first + 7200)),
        Field("technician", translate("TicketSheets", "Technician"), LINE, required=True),
        Field("parts", translate("TicketSheets", "Parts to bring, a comma between")),
    )

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        parts = tuple(Part(code.strip()) for code in values["parts"].split(",") if code.strip())
        window = float(values["since"]), float(values["until"])
        visit = Visit("", ticket.id, values["address"], *window, values["technician"], parts)
        who, tickets = door.who, door.tickets

        def work() -> Ticket:
            tickets.plan_visit(visit, who)
            return tickets.ticket(ticket.id)

        _write(door, sheet, work, then)

    heading = translate("TicketSheets", "Visit for ticket {number}").format(number=ticket.number)
    return _open(FormSheet(heading, translate("TicketSheets", "Plan it"), fields, give, parent))


def from_form(door: Door, form: Form, draft: Draft, language: str, then: Then, parent: QWidget) -> FormSheet:
    """An order or a request, captured by a form of the site."""
    fields = tuple(
        Field(
            field.key,
            field.label.text(language),
            field.kind,
            options=tuple((value, text.text(language)) for value, text in field.options),
            required=field.required,
        )
        for field in form.fields
    )
    title = form.title.text(language)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        first = next((values[field.key] for field in form.fields if values[field.key]), "")
        known = {name: getattr(draft, name) for name in Draft.__dataclass_fields__}
        told = json.dumps({"form": form.name, **values}, ensure_ascii=False)
        line = f"{title}: {first}".strip(": ").replace("\n", " ")[:200]
        filled = {"title": line, "kind": form.kind, "product": form.product or draft.product, "form": told}
        made = Draft(**{**known, **filled, "owner": draft.owner or door.who})
        _write(door, sheet, lambda: door.tickets.open(door.who, made), then)

    return _open(FormSheet(title, translate("TicketSheets", "Take it down"), fields, give, parent))


def do(
    door: Door, desk: Desk, file: File, what: str, address: str, now: float, then: Then, parent: QWidget
) -> FormSheet:
    """The sheet of one of a ticket's deeds: escalate, hand_over (or what came back of it), visit, edit."""
    ticket = file.ticket
    out = next((one for one in file.handovers if one.state in OUT), None)
    if what == "escalate":
        return escalate(door, desk, ticket, then, parent)
    if what == "hand_over" and out is not None:
        return come_back(door, ticket, out.id, then, parent)
    if what == "hand_over":
        return hand_over(door, desk, ticket, then, parent)
    if what == "visit":
        return plan_visit(door, ticket, address, now, then, parent)
    return change_ticket(door, desk, ticket, then, parent)


# --- parts -----------------------------------------------------------------------------------------------------


def _write(door: Door, sheet: FormSheet, work: Callable[[], Any], then: Then) -> None:
    def kept(ticket: Ticket) -> None:
        sheet.kept()
        then(ticket)

    door.ask(work, kept, sheet.refused)


def _open(sheet: FormSheet) -> FormSheet:
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet


def _product(desk: Desk, product: str) -> Field:
    return Field("product", translate("TicketSheets", "Product"), CHOICE, product, _names(desk.products), free=True)


def _kinds() -> tuple[tuple[str, str], ...]:
    return tuple((kind.value, words.kind(kind)) for kind in Kind)


def _weights(impact: int, urgency: int) -> tuple[Field, Field]:
    impacts = (
        ("1", translate("TicketSheets", "1 · everybody")),
        ("2", translate("TicketSheets", "2 · several")),
        ("3", translate("TicketSheets", "3 · one person")),
    )
    urgencies = (
        ("1", translate("TicketSheets", "1 · now")),
        ("2", translate("TicketSheets", "2 · today")),
        ("3", translate("TicketSheets", "3 · some day")),
    )
    return (
        Field("impact", translate("TicketSheets", "Whom it concerns"), CHOICE, str(impact), impacts),
        Field("urgency", translate("TicketSheets", "How soon"), CHOICE, str(urgency), urgencies),
    )


def _names(values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((value, value) for value in ("", *values)) if "" not in values else tuple((v, v) for v in values)


def _teams(desk: Desk) -> tuple[tuple[str, str], ...]:
    return tuple((team.name, _team_words(team.title or team.name, team.level)) for team in desk.teams)


def _team_words(title: str, level: int) -> str:
    return translate("TicketSheets", "{team} · level {n}").format(team=title, n=level)
