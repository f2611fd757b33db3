"""A day's work at a station: it rings, the file opens, a ticket is written, a colleague is asked, help is called."""

import sqlite3
from contextlib import closing
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from console.center import commands as c
from console.center import desk_commands as k
from console.center import events as e
from console.center import phone_commands as p
from console.center.desk_events import CallFiled
from console.center.states import LegState
from console.desk.customer import Contact, CustomerFile, Reach
from console.store.desk.ticket_life import Draft
from console.ui import scenes
from console.ui.desk.form_sheet import FormSheet
from tests.helpers.shortcuts import ambiguous
from tests.helpers.station import ANN, BOB, Station

Key, Shift, Ctrl = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CALL = "lab/c1"


def customer(station: Station, name: str, number: str) -> CustomerFile:
    return station.customers.open(CustomerFile(name=name, contacts=(Contact(Reach.MOBILE, number),)), "ann")


def journaled(station: Station, kind: type[e.Event]) -> list[e.Event]:
    return [row.event for row in station.tickets._journal.read(0) if isinstance(row.event, kind)]


def test_the_file_opens_while_it_still_rings(station: Station) -> None:
    file = customer(station, "Rossi Maria", "+39 333 5550 101")
    station.ring(CALL, "+393335550101")
    station.wait(lambda: station.window.subject.customer == file.id)
    filed = journaled(station, CallFiled)
    assert [(fact.call, fact.customer, fact.who) for fact in filed] == [(CALL, file.id, "")]
    station.press(Key.Key_F2)
    [answer] = station.asked(p.Answer)
    assert (answer.agent, answer.call) == (ANN, CALL)


def test_two_files_with_one_number_are_a_choice(station: Station) -> None:
    for name in ("Rossi Maria", "Rossi Paolo"):
        customer(station, name, "+39 02 5550 1000")
    seen: list[object] = []
    station.window.subject.candidates.connect(seen.append)
    station.ring(CALL, "+390255501000")
    station.wait(lambda: seen)
    assert sorted(file.name for file in seen[0]) == ["Rossi Maria", "Rossi Paolo"]
    assert station.window.subject.customer == ""


def test_that_nobody_is_known_is_said_until_a_file_is_chosen(station: Station) -> None:
    file = customer(station, "Rossi Maria", "+39 333 5550 101")
    station.ring(CALL, "+390255509999")
    station.wait(lambda: "Nobody is known by" in station.window.customer.known.text())
    station.window.subject.open_customer(file.id)
    assert station.window.customer.known.text() == ""


def test_a_ticket_is_opened_and_written_in_without_the_mouse(station: Station) -> None:
    file = customer(station, "Rossi Maria", "+39 333 5550 101")
    station.ring(CALL, "+393335550101")
    station.wait(lambda: station.window.subject.customer == file.id)
    station.leg(CALL, LegState.TALKING)
    station.wait(lambda: station.window.desk is not None)
    station.press(Key.Key_T, Ctrl)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, FormSheet)
    assert not sheet.confirm.isEnabled(), "a ticket needs a title"
    sheet.widgets["title"].setText("No line at all")
    sheet.confirm.click()
    station.wait(lambda: station.window.ticket.ticket is not None)
    ticket = station.window.ticket.ticket
    assert (ticket.title, ticket.customer, ticket.owner) == ("No line at all", file.id, "ann")
    assert station.tickets.file(ticket.id).calls == (CALL,)
    station.press(Key.Key_W, Ctrl)
    station.window.ticket.text.setPlainText("Restarted the router")
    station.press(Key.Key_Return, Ctrl)
    station.wait(lambda: any(one.step for one in station.tickets.history(ticket.id)))
    station.wait(lambda: not station.window.ticket.text.toPlainText())
    assert [one.step.text for one in station.tickets.history(ticket.id) if one.step] == ["Restarted the router"]


def test_what_was_typed_stays_when_it_cannot_be_written(station: Station) -> None:
    ticket = station.tickets.open("ann", Draft("A printer"))
    station.window.open_ticket(ticket.id)
    station.wait(lambda: station.window.ticket.ticket is not None)
    with closing(sqlite3.connect(station.address.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        station.window.ticket.text.setPlainText("Restarted the printer")
        station.window.ticket.write.click()
        station.wait(lambda: station.window.ticket.trouble.isVisible())
    assert "Not written" in station.window.ticket.trouble.text()
    assert station.window.ticket.text.toPlainText() == "Restarted the printer"
    station.window.ticket.write.click()
    station.wait(lambda: not station.window.ticket.text.toPlainText())
    assert [one.step.text for one in station.tickets.history(ticket.id) if one.step] == ["Restarted the printer"]


def test_two_people_editing_see_each_other(station: Station) -> None:
    ticket = station.tickets.open("ann", Draft("A printer"))
    station.window.open_ticket(ticket.id)
    station.wait(lambda: station.window.ticket.ticket is not None)
    station.tickets.change(ticket.id, ticket.version, "bob", title="A printer on fire")
    station.window.ticket.buttons["solve"].click()
    station.wait(lambda: station.window.ticket.trouble.isVisible())
    assert "bob" in station.window.ticket.trouble.text()
    station.wait(lambda: station.window.ticket.ticket.title == "A printer on fire")
    assert station.tickets.ticket(ticket.id).is_open


def test_a_consultation_takes_ticket_and_customer_along(station: Station) -> None:
    file = customer(station, "Rossi Maria", "+39 333 5550 101")
    ticket = station.tickets.open("ann", Draft("A printer", customer=file.id))
    station.ring(CALL, "+393335550101")
    station.leg(CALL, LegState.TALKING)
    station.wait(lambda: station.window.subject.customer == file.id)
    station.window.open_ticket(ticket.id)
    station.press(Key.Key_F4)
    sheet = QApplication.activeModalWidget()
    sheet.search.setText("Bob")
    station.press(Key.Key_Return)
    [consult] = station.asked(p.Consult)
    assert (consult.agent, consult.call, consult.to) == (ANN, CALL, "202")
    assert (consult.ticket, consult.customer) == (ticket.id, file.id)


def test_what_is_handed_over_is_on_the_screen_before_the_voice(station: Station) -> None:
    file = customer(station, "Rossi Maria", "+39 333 5550 101")
    ticket = station.tickets.open("bob", Draft("A printer", customer=file.id))
    station.ring(CALL, "+393335550101", agent=BOB)
    asked = station.window.asker.command(p.Consult, agent=BOB, call=CALL, to="201", ticket=ticket.id, customer=file.id)
    station.tell(e.CommandAsked, asked, link="")
    station.wait(lambda: station.window.ticket.ticket is not None)
    assert station.window.subject.ticket == ticket.id
    assert station.window.subject.customer == file.id
    assert not station.center_calls_of(ANN), "it does not even ring yet"


def test_help_is_one_key(station: Station) -> None:
    station.press(Key.Key_F12)
    [asked] = station.asked(k.AskForHelp)
    assert asked.agent == ANN


def test_not_ready_asks_why(station: Station) -> None:
    station.press(Key.Key_F10)
    sheet = QApplication.activeModalWidget()
    sheet.search.setText("lunch")
    station.press(Key.Key_Return)
    [asked] = station.asked(c.SetNotReady)
    assert (asked.agent, asked.reason) == (ANN, "lunch")


def test_a_key_that_cannot_be_had_says_why(station: Station) -> None:
    station.press(Key.Key_F5)
    assert any("There is no consultation" in notice.words for notice in station.window.banner.notices())
    assert not station.asked(p.CompleteTransfer)


def test_an_order_is_taken_down_by_a_form_of_the_site(station: Station) -> None:
    station.wait(lambda: station.window.desk is not None)
    station.press(Key.Key_O, Ctrl)
    sheet = QApplication.activeModalWidget()
    sheet.search.setText("Order")
    station.press(Key.Key_Return)
    form = QApplication.activeModalWidget()
    assert isinstance(form, FormSheet)
    form.widgets["article"].setText("Router R2")
    form.widgets["quantity"].setText("3")
    form.confirm.click()
    station.wait(lambda: station.window.ticket.ticket is not None)
    ticket = station.tickets.ticket(station.window.ticket.ticket.id)
    assert (ticket.kind, ticket.title) == ("order", "Order: Router R2")
    assert '"quantity": "3"' in ticket.form


def test_no_two_shortcuts_of_one_key_could_both_be_meant(station: Station) -> None:
    """Qt does nothing at all when a key is ambiguous: each holds in the window once, or in parts that never overlap."""
    station.window.show()
    assert ambiguous(station.window) == []
    twin = QShortcut(QKeySequence("F2"), station.window.customer)
    assert ambiguous(station.window) == ["F2"], "the check sees what it is there for"
    twin.setKey(QKeySequence())


def test_every_button_has_a_name_and_a_key(station: Station) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for widget in station.window.findChildren(kind):
            if widget.isVisible():
                name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert name, f"{type(widget).__name__} {widget.objectName()} has no name"


@pytest.mark.parametrize("screen", ["station-consulting", "station-crowded", "station-hostile", "station-empty"])
def test_every_condition_of_a_station_stands_and_no_button_of_the_telephone_is_covered(
    qapp: QApplication, screen: str
) -> None:
    window = scenes.build(screen, "busy")
    try:
        window.show()
        for _ in range(3):
            QApplication.processEvents()
        assert window.width() == 1280, "no name is so long that the window grows"
        boxes = [button.geometry() for button in window.phone.buttons.values()]
        assert not [one for one, other in combinations(boxes, 2) if one.intersects(other)]
    finally:
        window.close()
        window.deleteLater()
