"""The supervisor's Customers screen on a real desk: found, looked at, given out, erased, by the keyboard."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from console.desk.customer import Contact, CustomerFile, Reach
from console.store.desk.customers import Customers
from console.store.desk.ticket_life import Draft
from console.store.desk.tickets import Tickets
from console.store.journal import Journal
from console.ui import stage
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.desk.erase_sheet import EraseSheet
from console.ui.desk.form_sheet import FormSheet
from console.ui.desk.import_sheet import ImportSheet
from console.ui.desk.imports_sheet import ImportsSheet
from console.ui.desk.merge_sheet import MergeSheet
from console.ui.desk.retention_sheet import RetentionSheet
from console.ui.feed import ScriptedFeed
from console.ui.scenes import NOON
from console.ui.supervisor.customers_page import CustomersPage
from console.ui.supervisor.window import SupervisorWindow
from tests.helpers.shortcuts import ambiguous

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HOSTILE = "<b>fat</b> =1+1 \u202egnp.exe"


class Room:
    """The window on its customers; `files` is somebody else at another console."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        address = f"sqlite:///{folder / 'journal.sqlite'}"
        self.files, self.desk = Customers(Journal(address)), Tickets(Journal(address))
        phone = (Contact(Reach.MOBILE, "+39 320 5550101"),)
        self.rossi = self.files.open(CustomerFile(name="Rossi Maria", number="77", contacts=phone), "bob")
        self.verdi = self.files.open(CustomerFile(name=HOSTILE), "bob")
        self.ticket = self.desk.open("bob", Draft("No line", self.rossi.id))
        self.bridge = Bridge(lambda wake: ScriptedFeed(stage.quiet(NOON).center(), wake, lambda: NOON))
        door = Door(Journal(address), "mia", folder)
        self.window = SupervisorWindow(self.bridge, Asker("mia", "desk-4"), "Milano", door=door)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.show_page("customers")
        self.wait(lambda: self.page.found.list.count() == 2)

    @property
    def page(self) -> CustomersPage:
        return self.window.pages["customers"]

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is self.window)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def sheet(self, kind: type):
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def choose(self, typed: str) -> None:
        self.press(Key.Key_F, Ctrl)
        QTest.keyClicks(QApplication.focusWidget(), typed)
        self.wait(lambda: self.page.found.list.count() == 1)
        self.press(Key.Key_Return)
        self.wait(lambda: self.page.pane.file is not None)

    def close(self) -> None:
        while (sheet := QApplication.activeModalWidget()) is not None:
            sheet.reject()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path)
    yield made
    made.close()


def test_a_file_is_found_and_shown_with_its_tickets(room: Room) -> None:
    room.choose("rossi")
    assert room.page.pane.file == room.rossi
    room.wait(lambda: room.page.tickets.model.total() == 1)
    asked: list[str] = []
    room.page.ticket_asked.connect(asked.append)
    room.page.tickets.view.selectRow(0)
    room.page.tickets.view.setFocus()
    room.press(Key.Key_Return)
    assert asked == [room.ticket.id]
    assert room.window.page.name == "tickets"
    room.wait(lambda: room.window.pages["tickets"].open_sheets[0].pane.ticket is not None)
    room.window.pages["tickets"].open_sheets[0].close()


def test_what_another_console_changes_shows(room: Room) -> None:
    room.choose("rossi")
    room.files.note(room.rossi.id, "of another", "bob")
    room.page.follow({("customer", room.rossi.id)})
    lines = room.page.pane.reading
    room.wait(lambda: any("of another" in one.text() for one in lines.findChildren(type(lines._title))))


@pytest.mark.parametrize(
    ("key", "modifiers", "kind"),
    [
        (Key.Key_N, Ctrl, FormSheet),
        (Key.Key_I, Ctrl, ImportSheet),
        (Key.Key_I, Ctrl | Shift, ImportsSheet),
        (Key.Key_D, Ctrl, MergeSheet),
        (Key.Key_E, Ctrl | Shift, RetentionSheet),
    ],
)
def test_each_key_opens_its_sheet(room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier, kind: type) -> None:
    room.press(key, modifiers)
    sheet = room.sheet(kind)
    assert ambiguous(sheet) == []
    unnamed = [one for one in sheet.findChildren(QPushButton) if not (one.accessibleName() or one.text())]
    assert unnamed == []


def test_a_new_file_is_opened_and_shown(room: Room) -> None:
    room.press(Key.Key_N, Ctrl)
    sheet = room.sheet(FormSheet)
    sheet.widgets["name"].setText("Neri Bruno")
    sheet.confirm.click()
    room.wait(lambda: room.page.pane.file is not None and room.page.pane.file.name == "Neri Bruno")


def test_all_that_is_kept_is_given_out_and_the_list_too(room: Room, tmp_path: Path) -> None:
    room.choose("rossi")
    room.page.deeds.give_out(room.rossi.id, tmp_path / "rossi.json")
    room.wait(lambda: "rossi.json" in room.page.told.accessibleName())
    told = json.loads((tmp_path / "rossi.json").read_text(encoding="ascii"))
    assert [one["title"] for one in told["tickets"]] == ["No line"]
    room.page.deeds.give_out(room.rossi.id, tmp_path / "rossi.csv")
    room.wait(lambda: "rossi.csv" in room.page.told.accessibleName())
    assert len((tmp_path / "rossi.csv").read_text(encoding="utf-8-sig").splitlines()) == 2
    room.page.found.line.clear()
    room.page.export_to(tmp_path / "all.csv")
    room.wait(lambda: "all.csv" in room.page.told.accessibleName())
    assert "Rossi Maria" in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    room.page.export_to(tmp_path / "none" / "all.csv")
    room.wait(lambda: "cannot be written" in room.page.told.accessibleName())


def test_a_customer_is_erased_after_asking(room: Room) -> None:
    room.choose("rossi")
    room.press(Key.Key_Delete, Ctrl | Shift)
    sheet = room.sheet(EraseSheet)
    assert ambiguous(sheet) == []
    sheet.reason.setText("a letter")
    sheet.sure.setChecked(True)
    sheet.erase.click()
    room.wait(lambda: sheet.told.text().startswith("Erased"))
    assert room.page.pane.file is None
    sheet.reject()
    room.wait(lambda: [file.id for file in room.files.search("")] == [room.verdi.id])
    assert room.desk.ticket(room.ticket.id).title == ""


def test_no_key_means_two_things(room: Room) -> None:
    room.choose("rossi")
    assert ambiguous(room.window) == []


def test_without_a_file_its_keys_do_nothing(room: Room) -> None:
    room.press(Key.Key_Delete, Ctrl | Shift)
    assert QApplication.activeModalWidget() is None
