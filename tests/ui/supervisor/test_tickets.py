"""The supervisor's tickets on a real desk: lists, what is done with one or many, the board, and two people at once.

Long because the cases of one screen share its desk and read as one list.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from console.center.desk_events import TicketSet
from console.desk.ticket import Ticket
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import Wanted
from console.store.desk.tickets import Tickets
from console.store.journal import Journal
from console.ui import stage
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk.carrying import packed
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import FormSheet
from console.ui.desk.ticket_list import PAGE, TicketList
from console.ui.feed import ScriptedFeed
from console.ui.supervisor.ticket_hand import DEEDS
from console.ui.supervisor.ticket_sheet import TicketSheet
from console.ui.supervisor.tickets_page import TicketsPage
from console.ui.supervisor.window import SupervisorWindow
from console.ui.widgets.text import PlainLabel
from tests.helpers.shortcuts import ambiguous

Key, Shift, Ctrl, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
HOSTILE = "<b>fat</b> =1+1 \u202egnp.exe"


class Room:
    """The supervisor's window with a desk behind it; `tickets` is somebody else at another console."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        address = f"sqlite:///{folder / 'journal.sqlite'}"
        journal = Journal(address)
        journal.open()
        self.journal = Journal(address)
        self.tickets = Tickets(self.journal)
        self.now = journal.now()
        self.door = Door(journal, "mia", folder)
        self.bridge = Bridge(self._open)

    def show(self) -> None:
        """Open the window on its tickets; what is asked of the desk has come."""
        self.window = SupervisorWindow(self.bridge, Asker("mia", "desk-4", station="900"), "Milano", door=self.door)
        self.window.resize(1280, 800)
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self.window.show_page("tickets")
        self.wait(lambda: self.page.desk is not None)

    def _open(self, wake) -> ScriptedFeed:
        self.feed = ScriptedFeed(stage.empty(self.now).center(), wake, lambda: self.now)
        return self.feed

    @property
    def page(self) -> TicketsPage:
        return self.window.pages["tickets"]

    def close(self) -> None:
        self.door.stop()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def listed(self, one: TicketList | None = None) -> list[str]:
        """The titles shown, from top to bottom."""
        model = (one or self.page.table).model
        return [model.row(model.key_at(row)).title for row in range(model.rowCount())]

    def pick(self, *titles: str) -> None:
        """Select tickets, with the keyboard in the list."""
        view, model = self.page.table.view, self.page.table.model
        self.wait(lambda: set(titles) <= set(self.listed()))
        flags = QItemSelectionModel.SelectionFlag
        view.clearSelection()
        for row, title in enumerate(self.listed()):
            if title in titles:
                view.selectionModel().select(model.index(row, 0), flags.Select | flags.Rows)
        view.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is self.window)
        QTest.keyClick(self.page.table.view, key, modifiers)
        QApplication.processEvents()

    def sheet(self) -> FormSheet:
        found = QApplication.activeModalWidget()
        assert isinstance(found, FormSheet)
        return found

    def told(self) -> list[TicketSet]:
        return [row.event for row in self.journal.read(0) if isinstance(row.event, TicketSet)]


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path)
    yield made
    made.close()


def opened(room: Room, *titles: str) -> list[Ticket]:
    tickets = [room.tickets.open("ann", Draft(title)) for title in titles]
    room.show()
    room.wait(lambda: len(room.listed()) == len(titles))
    return tickets


def test_no_ticket_says_what_to_do(room: Room) -> None:
    room.show()
    room.wait(lambda: room.page.table.note.text() == "0")
    assert room.listed() == []
    assert not room.window.inspector.isVisible()
    room.press(Key.Key_T, Shift)
    assert room.page.trouble.text() == "Select a ticket first"


def test_ctrl_f_goes_to_the_search(room: Room) -> None:
    opened(room, "A")
    room.press(Key.Key_F, Ctrl)
    assert room.page.table.search.hasFocus()
    assert ambiguous(room.window) == []


def test_many_come_by_the_page_and_are_filtered_by_words_and_view(room: Room) -> None:
    for number in range(PAGE + 3):
        room.tickets.open("ann", Draft(f"Router r{number}", owner="ann" if number else ""))
    room.show()
    room.wait(lambda: len(room.listed()) == PAGE)
    assert room.page.table.note.text() == str(PAGE + 3)
    room.page.table.more.click()
    room.wait(lambda: len(room.listed()) == PAGE + 3)
    room.page.table.search.setText("router r117")
    room.wait(lambda: room.listed() == ["Router r117"])
    room.page.table.search.clear()
    room.press(Key.Key_3, Alt)
    room.wait(lambda: room.listed() == ["Router r0"])
    room.press(Key.Key_5, Alt)
    room.wait(lambda: len(room.listed()) >= PAGE)


def test_many_are_given_to_somebody_by_key(room: Room) -> None:
    one, two, three = opened(room, "A", "B", "C")
    room.pick("A", "B")
    room.press(Key.Key_R, Shift)
    room.sheet().widgets["whom"].setEditText("bob")
    room.sheet().confirm.click()
    room.wait(lambda: {room.tickets.ticket(t.id).owner for t in (one, two)} == {"bob"})
    room.wait(lambda: QApplication.activeModalWidget() is None)
    room.pick("C")
    room.press(Key.Key_R, Shift)
    box = room.sheet().widgets["whom"]
    box.setCurrentIndex(box.findData("t network"))
    room.sheet().confirm.click()
    room.wait(lambda: room.tickets.ticket(three.id).team == "network")
    assert room.tickets.ticket(three.id).owner == ""


def test_one_is_dropped_onto_a_person_and_onto_a_level(room: Room) -> None:
    one, _ = opened(room, "A", "B")
    room.tickets.assign([one.id], "ann", owner="bob")
    other = room.tickets.open("ann", Draft("C"))
    room.window.show_page("tickets")
    room.wait(lambda: "bob" in [load.owner for load in room.page.load.rows()])
    view, model = room.page.load.view, room.page.load.model
    drop(view, view.visualRect(model.index(model.row_of("bob"), 0)).center(), [other.id])
    room.wait(lambda: room.tickets.ticket(other.id).owner == "bob")
    room.page.board.click()
    level = room.page.levels[1]
    drop(level.view, level.view.viewport().rect().center(), [one.id])
    room.wait(lambda: room.tickets.ticket(one.id).level == 2)
    room.wait(lambda: room.listed(level) == ["A"])


def test_a_level_without_tickets_and_tickets_without_anybody_say_so(room: Room) -> None:
    opened(room, "A")
    room.wait(lambda: [load.owner for load in room.page.load.rows()] == [""])
    model = room.page.load.model
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) == "nobody"
    room.page.board.click()
    second = room.page.levels[1]
    room.wait(lambda: room.listed(room.page.levels[0]) == ["A"])
    told = [label.text() for label in second.findChildren(PlainLabel) if label.isVisible()]
    assert "Nothing open at this level" in told
    assert any("Shift+E" in words for words in told)


def drop(view, where, ids: list[str]) -> None:
    """Carry tickets over a list and let go of them."""
    ways = (Qt.DropAction.MoveAction, packed(ids), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(where, *ways))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(where), *ways))


def test_taken_watched_commented_and_made_more_urgent_by_key(room: Room) -> None:
    one, two = opened(room, "A", "B")
    room.pick("A", "B")
    room.press(Key.Key_T, Shift)
    room.wait(lambda: {room.tickets.ticket(t.id).owner for t in (one, two)} == {"mia"})
    room.press(Key.Key_W, Shift)
    room.wait(lambda: len(room.tickets.page(Wanted(watcher="mia"))) == 2)
    room.press(Key.Key_C, Shift)
    room.sheet().widgets["words"].setPlainText("Call them before noon")
    room.sheet().confirm.click()
    room.wait(lambda: all("Call them before noon" in noted(room, ticket) for ticket in (one, two)))
    room.wait(lambda: QApplication.activeModalWidget() is None)
    room.pick("A")
    room.wait(lambda: [t.version for t in room.page.chosen()] == [room.tickets.ticket(one.id).version])
    room.press(Key.Key_U, Shift)
    box = room.sheet().widgets["priority"]
    box.setCurrentIndex(box.findData("1"))
    room.sheet().confirm.click()
    room.wait(lambda: room.tickets.ticket(one.id).priority == 1)
    assert room.tickets.ticket(two.id).priority != 1


def noted(room: Room, ticket: Ticket) -> list[str]:
    return [entry.step.text for entry in room.tickets.history(ticket.id) if entry.step is not None]


def test_one_is_escalated_by_key(room: Room) -> None:
    [one] = opened(room, "A")
    room.pick("A")
    room.press(Key.Key_E, Shift)
    room.sheet().widgets["why"].setPlainText("Restarted twice, no line")
    room.sheet().confirm.click()
    room.wait(lambda: any(fact.what == "escalated" for fact in room.told()))
    assert room.tickets.escalations_asked()[0].ticket == one.id


def test_two_people_at_one_ticket_see_each_other(room: Room) -> None:
    [one] = opened(room, "A")
    room.pick("A")
    room.press(Key.Key_U, Shift)
    sheet = room.sheet()
    room.tickets.change(one.id, one.version, "bob", title="A printer")
    sheet.widgets["priority"].setCurrentIndex(sheet.widgets["priority"].findData("1"))
    sheet.confirm.click()
    room.wait(lambda: sheet.trouble.isVisible())
    assert "bob: title" in sheet.trouble.text()
    assert room.tickets.ticket(one.id).priority == one.priority
    sheet.reject()


def test_what_another_console_did_is_seen_by_its_fact(room: Room) -> None:
    [one] = opened(room, "A")
    room.page.look_at(one.id)
    sheet = room.page.open_sheets[0]
    room.wait(lambda: sheet.pane.ticket is not None)
    room.tickets.change(one.id, one.version, "bob", title="A printer on fire")
    assert room.listed() == ["A"]
    room.feed.tell(room.told()[-1])
    room.wait(lambda: room.listed() == ["A printer on fire"])
    room.wait(lambda: sheet.pane.ticket.title == "A printer on fire")
    sheet.reject()
    assert room.page.open_sheets == []


def test_a_ticket_is_found_by_its_number_from_anywhere(room: Room) -> None:
    [one] = opened(room, "A")
    room.feed.tell(*room.told())
    room.wait(lambda: one.id in room.bridge.center.tickets)
    room.window.show_page("floor")
    assert room.window.inspector.isVisible()
    palette = room.window.open_palette()
    palette.line.setText(f"#{one.number}")
    assert [entry.text for entry in palette.found()] == [f"#{one.number}"]
    QTest.keyClick(palette.line, Key.Key_Return)
    room.wait(lambda: room.page.open_sheets)
    assert room.page.open_sheets[0].pane.wanted == one.id
    assert room.window.page is room.page
    room.page.open_sheets[0].reject()


def test_one_is_solved_by_its_key_without_being_opened(room: Room) -> None:
    one, two = opened(room, "A", "B")
    room.pick("A")
    room.press(Key.Key_R, Ctrl)
    room.wait(lambda: room.tickets.ticket(one.id).status == "solved")
    assert room.tickets.ticket(two.id).is_open
    assert room.page.open_sheets == []


def test_a_deed_is_found_by_its_word_with_its_key(room: Room) -> None:
    [one] = opened(room, "A")
    room.pick("A")
    palette = room.window.open_palette()
    palette.line.setText("await reply")
    [entry] = palette.found()
    assert (entry.key, entry.under, entry.why_not) == ("Ctrl+Shift+W", f"ticket #{one.number}", "")
    QTest.keyClick(palette.line, Key.Key_Return)
    room.wait(lambda: room.tickets.ticket(one.id).status == "waiting_customer")


def test_every_deed_of_a_ticket_is_found_with_the_key_it_has_over_the_ticket(room: Room) -> None:
    opened(room, "A")
    room.pick("A")
    found = {entry.text: entry.key for entry in room.page.entries()}
    assert {deed.text(): deed.key for deed in DEEDS}.items() <= found.items()
    room.page.table.view.clearSelection()
    whys = {entry.why_not for entry in room.page.entries() if entry.text in {deed.text() for deed in DEEDS}}
    assert whys == {"Select a ticket first"}


def test_a_deed_that_cannot_be_had_now_is_refused_in_words(room: Room) -> None:
    [one] = opened(room, "A")
    room.pick("A")
    room.press(Key.Key_O, Ctrl | Shift)
    room.wait(lambda: room.page.trouble.text() == f"Open again: not with ticket {one.number} as it stands")
    assert QApplication.activeModalWidget() is None
    room.press(Key.Key_C, Ctrl | Shift)
    room.wait(lambda: isinstance(QApplication.activeModalWidget(), FormSheet))
    assert room.page.trouble.text() == ""
    room.sheet().widgets["title"].setText("A, at the till")
    room.sheet().confirm.click()
    room.wait(lambda: room.tickets.ticket(one.id).title == "A, at the till")
    room.wait(lambda: QApplication.activeModalWidget() is None)


def test_seldom_asked_columns_wait_for_a_wide_list_unless_somebody_wants_them(room: Room) -> None:
    opened(room, "A")
    view, names = room.page.table.view, [column.key for column in room.page.table.model.columns]
    team, product = names.index("team"), names.index("product")
    assert view.isColumnHidden(team) and view.horizontalScrollBar().maximum() == 0
    view.show_column(team, True)
    room.window.resize(1920, 1000)
    room.wait(lambda: not view.isColumnHidden(product))
    room.window.resize(1280, 800)
    room.wait(lambda: view.isColumnHidden(product))
    assert not view.isColumnHidden(team)


def test_a_hostile_title_is_plain_text(room: Room) -> None:
    [one] = opened(room, HOSTILE)
    shown = room.listed()[0]
    cell = room.page.table.model.cell(0, 3)
    assert cell.text.startswith("<b>fat</b> =1+1"), "shown as written, painted and never parsed"
    assert "\u202e" not in cell.text
    room.page.look_at(one.id)
    sheet = room.page.open_sheets[0]
    room.wait(lambda: sheet.pane.ticket is not None)
    assert sheet.pane.head.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in sheet.pane.head.text()
    assert shown
    sheet.reject()


def test_every_button_has_a_name_and_no_key_means_two_things(room: Room) -> None:
    [one] = opened(room, "A")
    room.page.look_at(one.id)
    sheet = room.page.open_sheets[0]
    room.wait(lambda: sheet.pane.ticket is not None)
    for window in (room.page, sheet):
        for kind in (QAbstractButton, QLineEdit):
            for widget in window.findChildren(kind):
                if widget.isVisible():
                    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                    assert name, f"{kind.__name__} {widget.objectName()} has no name"
    for name, button in room.page.deeds.items():
        assert "Shift+" in button.accessibleName(), name
    assert isinstance(sheet, TicketSheet)
    assert ambiguous(sheet) == []
    sheet.reject()
