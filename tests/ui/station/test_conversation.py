"""What an operator would stumble over between the first ring and the last word: who may hear what, keys, what stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from console.center import events as e
from console.center import phone_commands as p
from console.center.desk_events import CallerVerified, CallFiled
from console.center.states import LegState
from console.desk.customer import Contact, CustomerFile, Reach
from console.desk.ticket import Ticket
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.knowledge import Knowledge
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.desk.ticket_life import Draft
from console.store.journal import Journal
from console.ui.desk.customer_place import FILE, FIND, WHO
from console.ui.desk.form_sheet import FormSheet
from tests.desk.base import CASES, QUESTIONS
from tests.helpers.station import ANN, BOB, Station

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
CALL, NUMBER, MAIL = "lab/c1", "+39 333 5550 101", "maria@example.org"


@pytest.fixture
def file(station: Station) -> CustomerFile:
    contacts = (Contact(Reach.MOBILE, NUMBER), Contact(Reach.EMAIL, MAIL))
    return station.customers.open(CustomerFile(name="Rossi Maria", number="C-4711", contacts=contacts), "ann")


@pytest.fixture
def talking(station: Station, file: CustomerFile) -> CustomerFile:
    """Maria's call is talked in, and her file is open."""
    station.ring(CALL, NUMBER)
    station.leg(CALL, LegState.TALKING)
    station.wait(lambda: station.window.customer.file is not None)
    station.tell(CallFiled, CALL, file.id, "", link="")
    return file


def told(station: Station) -> str:
    """All that the file's pane shows."""
    labels = station.window.customer.file_pane.findChildren(QLabel)
    return "\n".join(label.text().replace("\u200b", "") for label in labels if label.isVisible())


def form(station: Station) -> FormSheet:
    station.wait(lambda: isinstance(QApplication.activeModalWidget(), FormSheet))
    return QApplication.activeModalWidget()


def test_what_a_verified_caller_may_hear_shows_at_once_and_not_before(station: Station, talking: CustomerFile) -> None:
    assert MAIL not in told(station)
    station.tell(CallerVerified, CALL, talking.id, "ann", 2, 2, link="")
    station.wait(lambda: MAIL in told(station))
    assert "verified by ann" in told(station)


def test_the_next_call_of_the_same_customer_begins_unverified(station: Station, talking: CustomerFile) -> None:
    station.tell(CallerVerified, CALL, talking.id, "ann", 2, 2, link="")
    station.wait(lambda: MAIL in told(station))
    station.tell(e.CallCleared, CALL)
    station.ring("lab/c2", NUMBER)
    station.wait(lambda: station.window.subject.call == "lab/c2" and "not verified" in told(station))
    assert MAIL not in told(station)


def test_what_is_done_meanwhile_stands_in_the_file(station: Station, talking: CustomerFile) -> None:
    ticket = station.tickets.open("bob", Draft("No line", customer=talking.id, owner="ann"))
    station.tickets.step(ticket.id, "bob", "Restarted the router", "", "", CALL)
    seen = [row.event for row in station.tickets._journal.read(0) if type(row.event).__name__ == "TicketSet"]
    station.feed.tell(*seen)
    station.wait(lambda: "Restarted the router" in told(station))


def test_escape_leads_back_to_the_file_from_the_questions_and_from_the_search(
    station: Station, talking: CustomerFile
) -> None:
    place = station.window.customer
    station.press(Key.Key_I, Ctrl)
    station.wait(lambda: place.who.fields and place.stack.currentIndex() == WHO)
    station.wait(lambda: QApplication.focusWidget() in place.who.fields.values())
    station.press(Key.Key_Escape)
    assert place.stack.currentIndex() == FILE
    station.press(Key.Key_F, Ctrl)
    assert place.stack.currentIndex() == FIND
    station.press(Key.Key_Escape)
    assert place.stack.currentIndex() == FILE


def test_escape_leads_back_where_there_is_nothing_to_type(station: Station) -> None:
    station.customers.open(CustomerFile(name="Verdi Anna", contacts=(Contact(Reach.MOBILE, NUMBER),)), "ann")
    station.ring(CALL, NUMBER)
    place = station.window.customer
    station.wait(lambda: place.file is not None)
    station.press(Key.Key_I, Ctrl)
    station.wait(lambda: "too little" in place.who.result.text())
    station.press(Key.Key_Escape)
    assert place.stack.currentIndex() == FILE
    station.press(Key.Key_I, Ctrl)
    place.who.back.click()
    assert place.stack.currentIndex() == FILE


def test_a_call_is_answered_while_a_sheet_is_filled_in(station: Station, file: CustomerFile) -> None:
    station.wait(lambda: station.window.desk is not None)
    station.press(Key.Key_T, Ctrl)
    sheet = form(station)
    sheet.widgets["title"].setText("Half a sentence")
    station.ring(CALL, NUMBER)
    station.press(Key.Key_F2)
    [answer] = station.asked(p.Answer)
    assert (answer.agent, answer.call) == (ANN, CALL)
    assert sheet.isVisible()
    assert sheet.widgets["title"].text() == "Half a sentence"
    sheet.reject()


def test_a_new_ticket_leads_to_its_diagnosis(station: Station, talking: CustomerFile) -> None:
    station.wait(lambda: station.window.desk is not None)
    station.press(Key.Key_T, Ctrl)
    sheet = form(station)
    sheet.widgets["title"].setText("No line at all")
    sheet.widgets["body"].setPlainText("The lights blink orange")
    sheet.widgets["body"].setFocus()
    station.press(Key.Key_Return, Ctrl)
    station.wait(lambda: station.window.ticket.ticket is not None)
    words = station.window.diagnosis.pane.words
    station.wait(lambda: QApplication.focusWidget() is words and words.text() == "No line at all")
    assert station.window.ticket.said.text() == "The lights blink orange"
    history = station.window.ticket.history
    assert "The lights blink orange" in history.item(history.count() - 1).text()


@pytest.fixture
def ticket(station: Station) -> Ticket:
    made = station.tickets.open("ann", Draft("A printer", owner="ann"))
    station.window.open_ticket(made.id)
    station.wait(lambda: station.window.ticket.ticket is not None and station.window.desk is not None)
    return made


def test_who_reads_of_anothers_change_may_write_over_it(station: Station, ticket: Ticket) -> None:
    station.press(Key.Key_C, Ctrl | Shift)
    sheet = form(station)
    sheet.widgets["title"].setText("A printer that blinks")
    other = station.tickets.change(ticket.id, ticket.version, "bob", title="Bob's title", product="printer")
    sheet.confirm.click()
    station.wait(lambda: sheet.trouble.isVisible())
    assert "bob" in sheet.trouble.text()
    assert station.tickets.ticket(ticket.id) == other, "nothing is overwritten unseen"
    needed = sheet.layout().totalHeightForWidth(sheet.width())
    assert sheet.height() >= needed, "no field gives way to the words"
    sheet.confirm.click()
    station.wait(lambda: station.tickets.ticket(ticket.id).title == "A printer that blinks")
    assert station.tickets.ticket(ticket.id).product == "printer", "what only the other changed stays theirs"


def test_a_word_of_ones_own_is_taken_as_it_is_typed(station: Station, ticket: Ticket) -> None:
    station.press(Key.Key_C, Ctrl | Shift)
    sheet = form(station)
    box = sheet.widgets["product"]
    box.setFocus()
    box.lineEdit().selectAll()
    station.qtbot.keyClicks(box.lineEdit(), "toaster")
    station.press(Key.Key_Return)
    station.wait(lambda: station.tickets.ticket(ticket.id).product == "toaster")


def test_a_deed_and_its_words_are_one_line_of_the_history(station: Station, ticket: Ticket) -> None:
    desk = station.window.desk
    station.tickets.hand_over(ticket.id, ticket.version, "ann", desk.organisations[0].name, "Is it known?")
    [out] = station.tickets.file(ticket.id).handovers
    station.tickets.acknowledge_handover(out.id, "ann", "TP-88")
    station.window.ticket.refresh()
    station.wait(lambda: "(TP-88)" in station.window.ticket.belongs.text())
    history = station.window.ticket.history
    lines = [history.item(n).text() for n in range(history.count())]
    assert len([line for line in lines if "acknowledged by them" in line]) == 1
    [sent] = [line for line in lines if "handed over" in line]
    assert "Is it known?" in sent
    assert "waits for others" in sent


def test_what_is_handed_over_shows_before_it_rings_where_the_last_call_still_lies(
    station: Station, talking: CustomerFile
) -> None:
    station.tell(e.CallCleared, CALL)
    assert station.window.subject.customer == talking.id
    other = station.customers.open(CustomerFile(name="Bianchi Paolo", number="C-5"), "bob")
    ticket = station.tickets.open("bob", Draft("A printer", customer=other.id))
    station.ring("lab/c9", "+39 02 5550 9", agent=BOB)
    about = {"agent": BOB, "call": "lab/c9", "to": "201", "ticket": ticket.id, "customer": other.id}
    station.tell(e.CommandAsked, station.window.asker.command(p.Consult, **about), link="")
    station.wait(lambda: station.window.customer.file is not None and station.window.customer.file.id == other.id)
    assert station.window.subject.ticket == ticket.id
    assert not station.center_calls_of(ANN), "it does not even ring yet"
    station.press(Key.Key_Q, Ctrl)
    station.window.refresh()
    assert station.window.subject.customer == "", "who leaves it has left it"
    station.leg("lab/c9", LegState.RINGING)
    assert (station.window.subject.call, station.window.subject.customer) == ("lab/c9", other.id)


def test_that_a_link_is_lost_is_said_until_it_is_back(station: Station) -> None:
    def said() -> list[str]:
        return [notice.words for notice in station.window.banner.notices()]

    station.tell(e.LinkDown, "cable")
    assert any("lab" in words for words in said())
    station.tell(e.LinkUp, "sim")
    assert said() == []


def test_who_is_consulted_reads_that_the_customer_waits(station: Station) -> None:
    note = station.window.phone.note
    station.ring("lab/c9", NUMBER, agent=BOB)
    station.leg("lab/c9", LegState.TALKING, BOB)
    station.leg("lab/c9", LegState.HELD, BOB)
    station.leg("lab/c9", LegState.RINGING)
    station.leg("lab/c9", LegState.TALKING)
    assert note.text() == "You talk with Bob; the customer waits"
    station.tell(e.LegCleared, "lab/c9", f"lab/c9/{BOB}", "16")
    assert note.text() == ""


def test_the_last_solution_is_said_in_the_language_of_the_screen(station: Station, file: CustomerFile) -> None:
    Knowledge(station.tickets._journal).import_all(QUESTIONS, CASES)
    ticket = station.tickets.open("ann", Draft("No line", customer=file.id, product="router"))
    other = Journal(station.address)
    with other:
        diagnoses = Diagnoses(other, KnowledgeBase(other))
        diagnoses.confirm(diagnoses.start(ticket.id, "router", "it", "senza linea", "ann"), "c1", True, None, "ann")
    station.ring(CALL, NUMBER)
    station.wait(lambda: station.window.customer.known.text() == "Last time: Power")
    assert station.window.customer.known.isVisible()
