"""The Tickets page on a desk with the demonstration's customers and tickets, for pictures.

Tickets live by the database's clock, so these scenes are played now and not at the scenes' usual moment.
"""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from console.ui import stage
from console.ui.ask import Asker
from console.ui.desk.find_customer import ID
from console.ui.desk.form_sheet import FormSheet
from console.ui.scenes import Scene
from console.ui.station.scene import by_strangers, door, one_trouble
from console.ui.supervisor.customers_page import CustomersPage
from console.ui.supervisor.ticket_sheet import TicketSheet
from console.ui.supervisor.tickets_page import TicketsPage
from console.ui.supervisor.window import SupervisorWindow

_WHO = "Alice Moretti"
_MORE = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def window(scene: Scene) -> SupervisorWindow:
    """The page as it opens: what is open, at risk first; empty in the empty scene."""
    desk = door(scene, _WHO)
    now = desk.journal.now()
    played = (stage.empty if scene.name == "empty" else stage.busy)(now).center()
    live = replace(scene, center=played, now=now)
    if scene.name == "hostile":
        by_strangers(desk)
    made = SupervisorWindow(live.bridge(), Asker(_WHO, "desk-4", station="900"), "Milano", door=desk)
    made.resize(1280, 800)
    made.show_page("tickets")
    return made


def _page(made: SupervisorWindow) -> TicketsPage:
    page = made.pages["tickets"]
    assert isinstance(page, TicketsPage)
    return page


def table(scene: Scene) -> SupervisorWindow:
    """Everything open, the keyboard on the first."""
    made = window(scene)
    _page(made).table.view.selectRow(0)
    return made


def empty(scene: Scene) -> SupervisorWindow:
    """A desk nobody has written to yet."""
    return window(replace(scene, name="empty"))


def board(scene: Scene) -> SupervisorWindow:
    """The board by level."""
    made = window(scene)
    _page(made).board.setChecked(True)
    return made


def ticket(scene: Scene) -> TicketSheet:
    """The ticket most in need, in its sheet."""
    made = window(scene)
    page = _page(made)
    page.look_at(str(page.table.model.key_at(0)))
    sheet = page.open_sheets[-1]
    sheet.window_behind = made
    return sheet


def customers(scene: Scene) -> SupervisorWindow:
    """The files, one of them open."""
    made = window(scene)
    made.show_page("customers")
    page = made.pages["customers"]
    assert isinstance(page, CustomersPage)
    if scene.name == "hostile":
        page.open("customer-0002")
    elif (found := page.found.list.item(0)) is not None:
        page.open(str(found.data(ID)))
    return made


def incident(scene: Scene) -> SupervisorWindow:
    """Many report the same: the line above the tickets offers to gather them."""
    made = window(scene)
    assert made.door is not None
    one_trouble(made.door)
    _page(made).refresh()
    return made


def _asked(scene: Scene, name: str) -> QWidget:
    """The sheet one of the page's deeds opens, about the first three tickets."""
    made = table(scene)
    page = _page(made)
    for row in range(3):
        page.table.view.selectionModel().select(page.table.model.index(row, 0), _MORE)
    page.deeds[name].click()
    sheet = page.findChildren(FormSheet)[-1]
    sheet.window_behind = made
    return sheet


def reassign(scene: Scene) -> QWidget:
    """To whom?"""
    return _asked(scene, "reassign")


def priority(scene: Scene) -> QWidget:
    """How urgent?"""
    return _asked(scene, "priority")


def comment(scene: Scene) -> QWidget:
    """A note into each."""
    return _asked(scene, "comment")


def palette(scene: Scene) -> QWidget:
    """Ctrl+K, with what can be done with the selected tickets."""
    made = table(scene)
    found = made.open_palette()
    found.line.setText(_page(made).deeds["escalate"].text()[:3])
    found.window_behind = made
    return found


def knowledge(scene: Scene) -> SupervisorWindow:
    """The knowledge in its window; in the empty scene there is none."""
    made = window(scene)
    made.show_page("knowledge")
    return made


def customer_edit(scene: Scene) -> SupervisorWindow:
    """A file as fields, between the list and its tickets."""
    made = customers(scene)
    made.pages["customers"].pane.edit()
    return made
