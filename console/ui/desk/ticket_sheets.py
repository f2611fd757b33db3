"""What a ticket's deeds ask before they are done: a new one, a change, an escalation, a solution in words, a form.

Each function opens a sheet over a window and writes through the door; it calls back with the ticket that came of it.
What ties tickets together is asked in `ticket_family_sheets`, what goes into others' hands in `ticket_outside_sheets`.

Long because the sheets of one ticket's own fields stand side by side, with the table that opens all of them.
"""

import json
import mimetypes
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from console.desk import escalation
from console.desk.forms import Form
from console.desk.settings import Desk
from console.desk.ticket import DONE, Kind, Ticket
from console.errors import PlainError
from console.store.desk.ticket_escalating import Ask
from console.store.desk.ticket_life import LARGEST_FILE, Draft
from console.store.desk.ticket_reading import File
from console.store.desk.words import Unfit
from console.ui.desk import site_words
from console.ui.desk import ticket_family_sheets as family
from console.ui.desk import ticket_outside_sheets as outside
from console.ui.desk import ticket_words as words
from console.ui.desk.asking import Looked, keep, opened
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import CHECK, CHOICE, LINE, TEXT, Field, FormSheet
from console.ui.desk.ticket_papers import TicketPapers
from console.ui.widgets.text import plain

translate = QCoreApplication.translate
Then = Callable[[Ticket], None]
Show = Callable[[str, str], None]


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
        keep(door, sheet, lambda: door.tickets.open(door.who, made), then)

    heading, verb = translate("TicketSheets", "New ticket"), translate("TicketSheets", "Open it")
    return opened(FormSheet(heading, verb, fields, give, parent))


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

    looked = Looked(ticket)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        new = {name: value for name, value in values.items() if value != str(getattr(ticket, name))}
        if not new:
            sheet.kept()
            return
        keep(door, sheet, lambda: door.tickets.change(ticket.id, looked.version, door.who, **new), then, looked)

    heading = translate("TicketSheets", "Change ticket {number}").format(number=ticket.number)
    return opened(FormSheet(heading, translate("TicketSheets", "Change it"), fields, give, parent))


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

    looked = Looked(ticket)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        how, _, name = values["whom"].partition(" ")
        if not values["minutes"].isdigit():
            sheet.refused(translate("TicketSheets", "Minutes are a whole number"))
            return
        ask = _ask(desk, ticket, how == "t", name, 60.0 * int(values["minutes"]), values["why"])
        keep(door, sheet, lambda: door.tickets.escalate(ticket.id, looked.version, door.who, ask), then, looked)

    heading = translate("TicketSheets", "Escalate ticket {number}").format(number=ticket.number)
    return opened(FormSheet(heading, translate("TicketSheets", "Ask them"), fields, give, parent))


def _ask(desk: Desk, ticket: Ticket, is_team: bool, name: str, within_s: float, why: str) -> Ask:
    if is_team:
        team = desk.team(name)
        level = max(team.level if team is not None else 1, 1)
        return Ask(escalation.FUNCTIONAL, level, team=name, within_s=within_s, why=why)
    return Ask(escalation.HIERARCHICAL, ticket.level, person=name, within_s=within_s, why=why)


def solve(door: Door, file: File, then: Then, parent: QWidget) -> FormSheet:
    """Solved, with what helped in words; open children along with it."""
    ticket = file.ticket
    below = [child for child in file.children if child.status not in DONE]
    children = translate("TicketSheets", "%n open ticket(s) below it too", "", len(below))
    fields = (
        Field("outcome", translate("TicketSheets", "What helped"), TEXT, ticket.outcome, required=True),
        *((Field("children", translate("TicketSheets", "Solve"), CHECK, hint=children),) if below else ()),
    )

    looked = Looked(ticket)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        also, told = bool(values.get("children")), values["outcome"]
        keep(door, sheet, lambda: door.tickets.solve(ticket.id, looked.version, door.who, told, also), then, looked)

    heading = translate("TicketSheets", "Ticket {number} is solved").format(number=ticket.number)
    return opened(FormSheet(heading, translate("TicketSheets", "Solved"), fields, give, parent))


def reopen(door: Door, file: File, then: Then, parent: QWidget) -> FormSheet:
    """It is not over after all, and why."""
    ticket, field = file.ticket, Field("why", translate("TicketSheets", "Why"), TEXT, required=True)
    looked = Looked(ticket)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        why, who = values["why"], door.who
        keep(door, sheet, lambda: door.tickets.reopen(ticket.id, looked.version, who, why), then, looked)

    heading = translate("TicketSheets", "Open ticket {number} again").format(number=ticket.number)
    return opened(FormSheet(heading, translate("TicketSheets", "Open it again"), (field,), give, parent))


def decline(door: Door, file: File, then: Then, parent: QWidget) -> FormSheet:
    """Who was asked says no, and why: the next in the chain is asked."""
    asked = next(one for one in file.escalations if one.state == "asked")
    field = Field("why", translate("TicketSheets", "Why not"), TEXT, required=True)

    def give(values: dict[str, str], sheet: FormSheet) -> None:
        def work() -> Ticket:
            door.tickets.answer_escalation(asked.id, door.who, False, values["why"])
            return door.tickets.ticket(file.ticket.id)

        keep(door, sheet, work, then)

    whom = site_words.team(asked.team) or asked.person
    heading = translate("TicketSheets", "Decline the escalation to {whom}").format(whom=plain(whom, 40))
    return opened(FormSheet(heading, translate("TicketSheets", "Decline"), (field,), give, parent))


def attach(door: Door, file: File, then: Then, parent: QWidget) -> None:
    """Ask for files and keep them with the ticket."""
    names, _ = QFileDialog.getOpenFileNames(parent, translate("TicketSheets", "Files for the ticket"))
    if names:
        attach_files(door, file.ticket, [Path(name) for name in names], then)


def attach_files(door: Door, ticket: Ticket, paths: list[Path], then: Then) -> None:
    """Keep these files with the ticket, each as its own entry; a refusal is said and keeps those before it."""

    def work() -> Ticket:
        for path in paths:
            try:
                if path.stat().st_size > LARGEST_FILE:
                    raise Unfit(translate("TicketSheets", "{file} is larger than 25 MB").format(file=path.name))
                content = path.read_bytes()
            except OSError as error:
                raise PlainError(f"{path}: {error.strerror or error}") from error
            media = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            door.tickets.attach(ticket.id, door.who, path.name, media, content)
        return door.tickets.ticket(ticket.id)

    door.ask(work, then)


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
        keep(door, sheet, lambda: door.tickets.open(door.who, made), then)

    return opened(FormSheet(title, translate("TicketSheets", "Take it down"), fields, give, parent))


def do(
    door: Door, desk: Desk, file: File, what: str, address: str, now: float, then: Then, show: Show, parent: QWidget
) -> QDialog | None:
    """Open what one of a ticket's deeds asks first. `show(id, words)`: another ticket is wanted, or a word is said."""
    told, opens = partial(show, ""), {
        "edit": lambda: change_ticket(door, desk, file.ticket, then, parent),
        "escalate": lambda: escalate(door, desk, file.ticket, then, parent),
        "hand_over": lambda: outside.hand_over(door, desk, file, then, parent),
        "visit": lambda: outside.visit(door, file, address, now, then, parent),
        "solve_with": lambda: solve(door, file, then, parent),
        "reopen": lambda: reopen(door, file, then, parent),
        "decline": lambda: decline(door, file, then, parent),
        "attach": lambda: attach(door, file, then, parent),
        "papers": lambda: papers(door, desk, file, then, show, parent),
        "pack": lambda: outside.ask_to_pack(door, file, told, parent),
        "merge": lambda: family.merge(door, file, then, parent),
        "split": lambda: family.split(door, file, then, parent),
        "link": lambda: family.link(door, file, then, parent),
        "parent": lambda: family.put_under(door, file, then, parent),
    }  # fmt: skip
    return opens[what]()


def papers(door: Door, desk: Desk, file: File, then: Then, show: Show, parent: QWidget) -> TicketPapers:
    """All that belongs to the ticket."""
    sheet = TicketPapers(door, desk, file, then, parent)
    sheet.open_asked.connect(lambda ticket: show(ticket, ""))
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet


# --- parts -----------------------------------------------------------------------------------------------------


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
