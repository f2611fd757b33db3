"""What one ticket's deeds ask, for pictures and tests: each sheet over a ticket of the demonstration's desk.

In the hostile scene the ticket says what strangers wrote; in the empty one nothing has happened to it yet.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from console.desk.settings import Desk
from console.desk.visit import Visit
from console.store.desk.ticket_escalating import Ask
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import Wanted
from console.store.desk.ticket_reading import File
from console.ui.desk import ticket_sheets as sheets
from console.ui.desk.scenes import language
from console.ui.scenes import Scene
from console.ui.station.main import forms_of
from console.ui.station.scene import HOSTILE, door

_WHO = "Alice Moretti"
_ADDRESS = "Via Garibaldi 73, 20121 Milano"


class Ground:
    """A desk with one ticket that has been through a lot, and the window its sheets open over."""

    def __init__(self, scene: Scene) -> None:
        self.door = door(scene, _WHO)
        self.over = QWidget()
        tickets = self.door.tickets
        found = tickets.page(Wanted(open=True, product="router", kind="incident"), None, 1)
        if found:
            self.ticket = found[0].id
            if scene.name == "hostile":
                self._by_strangers()
        else:
            self.ticket = tickets.open(_WHO, Draft("No line since this morning")).id
        self.desk: Desk = tickets.desk()

    def _by_strangers(self) -> None:
        tickets, file = self.door.tickets, self.door.customers.file("customer-0002")
        self.door.customers.edit(replace(file, name=HOSTILE), _WHO)
        tickets.change(self.ticket, None, _WHO, title=HOSTILE, body=HOSTILE * 3, customer=file.id, product="router")
        tickets.step(self.ticket, _WHO, HOSTILE, "worse")
        tickets.open(_WHO, Draft(HOSTILE, file.id))

    def file(self) -> File:
        """The ticket as it is now."""
        return self.door.tickets.file(self.ticket)

    def open(self, what: str, address: str = _ADDRESS) -> QDialog:
        """The sheet of one of its deeds."""
        now = self.door.journal.now()
        sheets.do(self.door, self.desk, self.file(), what, address, now, lambda _: None, lambda _, __: None, self.over)
        return self.sheet()

    def sheet(self) -> QDialog:
        """The one that is open."""
        made = self.over.findChildren(QDialog)[-1]
        made.ground_behind = self
        return made

    def with_a_third_party(self) -> None:
        """The carrier has it."""
        out = self.door.tickets.hand_over(self.ticket, None, _WHO, "carrier", "Measure the pair from the exchange")
        self.door.tickets.acknowledge_handover(out.id, _WHO, "MI-2231-77")


def _deed(what: str) -> Callable[[Scene], QDialog]:
    def made(scene: Scene) -> QDialog:
        return Ground(scene).open(what)

    return made


change, escalate, merge, parent = _deed("edit"), _deed("escalate"), _deed("merge"), _deed("parent")
hand_over, visit = _deed("hand_over"), _deed("visit")


def new(scene: Scene) -> QDialog:
    """A ticket that is not there yet."""
    ground = Ground(scene)
    draft = Draft(HOSTILE if scene.name == "hostile" else "", product="router")
    sheets.new_ticket(ground.door, ground.desk, draft, lambda _: None, ground.over)
    return ground.sheet()


def solve(scene: Scene) -> QDialog:
    """With tickets below it."""
    ground = Ground(scene)
    others = ground.door.tickets.page(Wanted(open=True), None, 9)
    ground.door.tickets.gather([one.id for one in others if one.id != ground.ticket], ground.ticket, _WHO)
    return ground.open("solve_with")


def refused(scene: Scene) -> QDialog:
    """Somebody else saved meanwhile: what was typed stays, and why it was not kept is said."""
    ground = Ground(scene)
    sheet: Any = ground.open("edit")
    sheet.widgets["title"].setText("No line in the whole street")
    ground.door.tickets.change(ground.ticket, None, "Bruno Costa", impact=1)
    sheet.confirm.click()
    return sheet


def reopen(scene: Scene) -> QDialog:
    """It is not over after all."""
    ground = Ground(scene)
    ground.door.tickets.solve(ground.ticket, None, _WHO, "Restarted")
    return ground.open("reopen")


def decline(scene: Scene) -> QDialog:
    """Who was asked says no."""
    ground = Ground(scene)
    ground.door.tickets.escalate(ground.ticket, None, _WHO, Ask("functional", 2, team="network", why="No line"))
    return ground.open("decline")


def split(scene: Scene) -> QDialog:
    """Some of its steps are about something else."""
    ground = Ground(scene)
    for words in ("Measured the pair: noise on the line, no tone", "The last invoice counts one router too many"):
        ground.door.tickets.step(ground.ticket, _WHO, words)
    return ground.open("split")


def back(scene: Scene) -> QDialog:
    """Word from the third party that has it."""
    ground = Ground(scene)
    ground.with_a_third_party()
    return ground.open("hand_over")


def visited(scene: Scene) -> QDialog:
    """A technician was there: what came of it."""
    ground = Ground(scene)
    since = ground.door.journal.now() + 3600.0
    planned = Visit("", ground.ticket, _ADDRESS, since, since + 7200.0, "Luca Ferri")
    ground.door.tickets.plan_visit(planned, _WHO)
    return ground.open("visit")


def papers(scene: Scene) -> QDialog:
    """All that belongs to it; nothing in the empty scene."""
    ground = Ground(scene)
    if scene.name != "empty":
        _pile_up(ground, HOSTILE if scene.name == "hostile" else "measurement.pdf")
    return ground.open("papers")


def _pile_up(ground: Ground, name: str) -> None:
    tickets = ground.door.tickets
    others = [one.id for one in tickets.page(Wanted(open=True), None, 9) if one.id != ground.ticket]
    tickets.attach(ground.ticket, _WHO, name, "application/pdf", b"%PDF")
    tickets.gather(others[:4], ground.ticket, _WHO)
    tickets.link(ground.ticket, others[5], _WHO)
    since = ground.door.journal.now() + 3600.0
    tickets.plan_visit(Visit("", ground.ticket, _ADDRESS, since, since + 7200.0, "Luca Ferri"), _WHO)
    ground.with_a_third_party()


def form(scene: Scene) -> QDialog:
    """An order, by a form of the site."""
    ground = Ground(scene)
    order = next(one for one in forms_of(Path(__file__).parent) if one.name == "order")  # a folder without any
    sheets.from_form(ground.door, order, Draft(""), language(), lambda _: None, ground.over)
    return ground.sheet()
