"""Every deed of a ticket at a station, on a real desk: each by its key, each written, each refusal said.

Long because the cases of one subject share its fixtures and read as one list.
"""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from console.center import desk_commands as k
from console.center import events as e
from console.center.desk_events import CallConcluded
from console.center.states import LegState
from console.desk.customer import Address, CustomerFile
from console.desk.ticket import Ticket
from console.store.desk.ticket_escalating import Ask
from console.store.desk.ticket_life import Draft
from console.ui.desk import ticket_deeds, ticket_outside_sheets, ticket_sheets
from console.ui.desk.form_sheet import FormSheet
from console.ui.desk.ticket_papers import TicketPapers
from console.ui.supervisor.sheets import Sheet
from tests.helpers.station import ANN, Station

Key, Shift, Ctrl = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CALL = "lab/c1"


@pytest.fixture
def ticket(station: Station) -> Ticket:
    """A ticket of a customer, on the desk."""
    address = (Address("Via Roma 1", "20121", "Milano"),)
    file = station.customers.open(CustomerFile(name="Rossi Maria", addresses=address), "ann")
    made = station.tickets.open("bob", Draft("No line", file.id, product="router", owner="bob"))
    station.wait(lambda: station.window.desk is not None)
    station.window.open_ticket(made.id)
    station.wait(lambda: station.window.ticket.ticket is not None)
    return made


def press(station: Station, name: str) -> None:
    """The key of a deed."""
    station.window.ticket._deed(name)
    QApplication.processEvents()


def sheet(station: Station, kind: type = FormSheet):
    station.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def fill(form: FormSheet, **values: str) -> None:
    for name, value in values.items():
        widget = form.widgets[name]
        if isinstance(widget, QComboBox):
            place = widget.findData(value)
            widget.setCurrentIndex(place) if place >= 0 else widget.setEditText(value)
        else:
            (getattr(widget, "setPlainText", None) or widget.setText)(value)
    form.confirm.click()


def stands(station: Station, ticket: str) -> None:
    """Another ticket has come to the desk."""
    pane = station.window.ticket
    station.wait(lambda: pane.ticket is not None and pane.ticket.id == ticket)


def gone(station: Station) -> None:
    station.wait(lambda: QApplication.activeModalWidget() is None)


# --- how a call ended


def test_the_outcome_of_a_call_is_chosen_of_the_sites_codes_and_shows(station: Station, ticket: Ticket) -> None:
    station.press(Key.Key_F11, Shift)
    assert any("no call" in notice.words for notice in station.window.banner.notices())
    station.ring(CALL, "+390255509999")
    station.leg(CALL, LegState.TALKING)
    station.press(Key.Key_F11, Shift)
    chooser = sheet(station, Sheet)
    chooser.search.setText("called back")
    station.press(Key.Key_Return)
    [asked] = station.asked(k.SetOutcome)
    assert (asked.agent, asked.call, asked.code) == (ANN, CALL, "call-back")
    station.tell(CallConcluded, CALL, ANN, "call-back", "ann", link="")
    station.wait(lambda: "To be called back" in station.window.phone.call.mark.text())
    station.tell(e.CallCleared, CALL)
    station.press(Key.Key_F11, Shift)
    chooser = sheet(station, Sheet)
    assert "To be called back" in chooser._ask.words
    chooser.list.setCurrentRow(chooser.list.count() - 1)
    chooser.confirm.click()
    assert [one.code for one in station.asked(k.SetOutcome)] == ["call-back", ""], "taken back, the call being over"


def test_an_outcome_stands_in_the_tickets_history_in_words(station: Station, ticket: Ticket) -> None:
    station.tickets.conclude_call(ticket.id, CALL, "solved", "ann", "some/ref")
    station.window.ticket.refresh()
    lines = station.window.ticket.history
    station.wait(lambda: any("outcome of the call: Solved" in lines.item(n).text() for n in range(lines.count())))


# --- what is done at once


def test_waiting_for_others_and_going_on(station: Station, ticket: Ticket) -> None:
    press(station, "wait_others")
    station.wait(lambda: station.tickets.ticket(ticket.id).status == "waiting_third_party")
    station.wait(lambda: station.window.ticket.buttons["wait"].text() == "Go on")
    press(station, "wait")
    station.wait(lambda: station.tickets.ticket(ticket.id).status == "open")


def test_watching_and_no_longer(station: Station, ticket: Ticket) -> None:
    press(station, "watch")
    station.wait(lambda: station.tickets.file(ticket.id).watchers == ("ann",))
    press(station, "watch")
    station.wait(lambda: station.tickets.file(ticket.id).watchers == ())


def test_a_closed_ticket_is_opened_again_with_a_reason(station: Station, ticket: Ticket) -> None:
    press(station, "close")
    station.wait(lambda: station.window.ticket.ticket.status == "closed")
    press(station, "reopen")
    fill(sheet(station), why="it came back")
    station.wait(lambda: station.tickets.ticket(ticket.id).status == "open")
    assert "it came back" in [one.step.text for one in station.tickets.history(ticket.id) if one.step]


def test_an_escalation_is_taken_or_declined(station: Station, ticket: Ticket) -> None:
    station.tickets.escalate(ticket.id, None, "bob", Ask("functional", 2, team="network"))
    station.window.ticket.refresh()
    station.wait(lambda: "Networks is asked until" in station.window.ticket.belongs.text())
    press(station, "decline")
    fill(sheet(station), why="not ours")
    station.wait(lambda: station.tickets.file(ticket.id).escalations[0].state == "declined")
    station.tickets.escalate(ticket.id, None, "bob", Ask("functional", 2, team="network"))
    station.window.ticket.refresh()
    station.wait(lambda: station.window.ticket.file.escalations[-1].state == "asked")
    press(station, "answer")
    station.wait(lambda: station.tickets.ticket(ticket.id).owner == "ann")


# --- relatives


def test_it_is_merged_into_another_by_its_number(station: Station, ticket: Ticket) -> None:
    other = station.tickets.open("bob", Draft("The same", ticket.customer))
    press(station, "merge")
    form = sheet(station)
    offered = form.widgets["number"]
    assert [offered.itemData(n) for n in range(offered.count())] == ["", str(other.number)]
    fill(form, number="none of these")
    station.wait(lambda: form.trouble.isVisible())
    fill(form, number=str(ticket.number))
    station.wait(lambda: "itself" in form.trouble.text())
    fill(form, number=f"#{other.number}")
    stands(station, other.id)
    assert station.tickets.ticket(ticket.id).merged == other.id


def test_it_is_split_with_some_of_its_steps(station: Station, ticket: Ticket) -> None:
    moved = station.tickets.step(ticket.id, "ann", "about the bill")
    station.tickets.step(ticket.id, "ann", "about the line")
    station.window.ticket.refresh()
    station.wait(lambda: len(station.window.ticket.file.history) > 2)
    press(station, "split")
    form = sheet(station)
    form.widgets[f"step {moved.id}"].setChecked(True)
    fill(form, title="A wrong bill")
    pane = station.window.ticket
    station.wait(lambda: pane.ticket is not None and pane.ticket.title == "A wrong bill")
    fresh = station.window.ticket.ticket
    assert (fresh.origin, fresh.customer) == (ticket.id, ticket.customer)
    told = [one.step.text for one in station.tickets.history(fresh.id) if one.step]
    assert told == ["about the bill"]


def test_it_is_linked_and_put_under_a_parent_and_out_again(station: Station, ticket: Ticket) -> None:
    other = station.tickets.open("bob", Draft("An outage"))
    press(station, "link")
    fill(sheet(station), number=str(other.number))
    station.wait(lambda: station.tickets.file(ticket.id).related == (("related", other.id),))
    gone(station)
    press(station, "parent")
    fill(sheet(station), number=str(other.number))
    station.wait(lambda: station.tickets.ticket(ticket.id).parent == other.id)
    station.wait(lambda: "under a parent" in station.window.ticket.belongs.text())
    gone(station)
    press(station, "papers")
    papers = sheet(station, TicketPapers)
    station.wait(lambda: papers.list.count() == 2)
    assert papers.list.item(0).text().startswith(f"parent: #{other.number} An outage")
    papers.open_chosen()
    stands(station, other.id)
    press(station, "solve_with")
    form = sheet(station)
    form.widgets["children"].setChecked(True)
    fill(form, outcome="the line is mended")
    station.wait(lambda: station.tickets.ticket(ticket.id).status == "solved")
    assert station.tickets.ticket(ticket.id).outcome == "the line is mended"
    gone(station)
    station.window.open_ticket(ticket.id)
    stands(station, ticket.id)
    press(station, "parent")
    fill(sheet(station), number="")
    station.wait(lambda: station.tickets.ticket(ticket.id).parent == "")


# --- files


def test_files_are_attached_and_saved_again(station: Station, ticket: Ticket, tmp_path: Path) -> None:
    (tmp_path / "bill.pdf").write_bytes(b"%PDF\x00")
    ticket_sheets.attach_files(
        station.door, ticket, [tmp_path / "bill.pdf", tmp_path / "none"], station.window._ticket_done
    )
    station.wait(lambda: any("none" in notice.words for notice in station.window.banner.notices()))
    [kept] = station.tickets.file(ticket.id).attachments
    assert (kept.name, kept.media, kept.size) == ("bill.pdf", "application/pdf", 5)
    station.window.ticket.refresh()
    station.wait(lambda: "1 file" in station.window.ticket.belongs.text())
    press(station, "papers")
    papers = sheet(station, TicketPapers)
    station.wait(lambda: papers.list.count() == 1)
    papers.save_to(kept, tmp_path / "again.pdf")
    station.wait(lambda: "again.pdf" in papers.told.accessibleName())
    assert (tmp_path / "again.pdf").read_bytes() == b"%PDF\x00"
    papers.reject()


# --- others' hands


def test_a_third_party_gets_the_file_is_chased_and_gives_it_back(
    station: Station, ticket: Ticket, tmp_path: Path
) -> None:
    station.tickets.attach(ticket.id, "ann", "../trace.txt", "text/plain", b"trace")
    press(station, "hand_over")
    fill(sheet(station), organisation="carrier", reason="measure the line")
    station.wait(lambda: station.window.ticket.file.handovers)
    gone(station)
    told: list[str] = []
    ticket_outside_sheets.pack(station.door, station.window.ticket.file, tmp_path, told.append)
    station.wait(lambda: told)
    packed = json.loads((tmp_path / f"ticket-{ticket.number}.json").read_text(encoding="ascii"))
    assert packed["customer"] == {"name": "Rossi Maria", "address": "Via Roma 1, 20121 Milano"}
    assert (tmp_path / f"ticket-{ticket.number}.pdf").read_bytes().startswith(b"%PDF")
    [beside] = tmp_path.glob("*trace.txt")
    assert beside.read_bytes() == b"trace"
    for what, values in (
        ("acknowledged", {"reference": "R-7"}),
        ("chased", {"words": "nobody there"}),
        ("back", {"words": "a new pair"}),
    ):
        press(station, "hand_over")
        form = sheet(station)
        fill(form, what=what, **values)
        gone(station)
        station.wait(lambda: station.window.ticket.file.handovers == station.tickets.file(ticket.id).handovers)
    [out] = station.tickets.file(ticket.id).handovers
    assert (out.state, out.reference, out.chased, out.outcome) == ("back", "R-7", 1, "a new pair")
    assert station.tickets.ticket(ticket.id).status == "open"


def test_an_answer_without_words_is_refused(station: Station, ticket: Ticket) -> None:
    station.tickets.hand_over(ticket.id, None, "ann", "carrier", "measure")
    station.window.ticket.refresh()
    station.wait(lambda: station.window.ticket.file.handovers)
    press(station, "hand_over")
    form = sheet(station)
    for what, why in (("acknowledged", "their reference"), ("back", "what they did")):
        fill(form, what=what)
        station.wait(lambda why=why: why in form.trouble.text())
    fill(form, what="withdrawn")
    station.wait(lambda: station.tickets.file(ticket.id).handovers[0].state == "withdrawn")


def test_a_visit_is_planned_goes_and_has_its_result(station: Station, ticket: Ticket) -> None:
    press(station, "visit")
    fill(sheet(station), address="Via Roma 1", technician="Luca", parts="CAB-2, R2")
    station.wait(lambda: station.window.ticket.file.visits)
    gone(station)
    press(station, "visit")
    form = sheet(station)
    fill(form, state="done")
    assert "what came of it" in form.trouble.text()
    fill(form, state="failed", result="nobody there")
    station.wait(lambda: station.tickets.file(ticket.id).visits[0].state == "failed")
    [one] = station.tickets.file(ticket.id).visits
    assert (one.result, [part.code for part in one.parts]) == ("nobody there", ["CAB-2", "R2"])


# --- keys


def test_every_deed_has_a_key_of_its_own_and_is_grey_when_it_cannot_be_had(station: Station, ticket: Ticket) -> None:
    deeds = (*ticket_deeds.OFTEN, *ticket_deeds.SELDOM)
    assert len({deed.key for deed in deeds}) == len(deeds)
    grey = {one.data() for one in station.window.ticket.menu.actions() if not one.isEnabled()}
    assert grey == {"reopen", "pack", "answer", "decline"}
    before = station.tickets.ticket(ticket.id)
    for name in grey:
        press(station, name)
    assert QApplication.activeModalWidget() is None
    assert station.tickets.ticket(ticket.id) == before


def test_a_deed_is_done_by_its_key(station: Station, ticket: Ticket) -> None:
    station.press(Key.Key_U, Ctrl | Shift)
    station.wait(lambda: station.tickets.file(ticket.id).watchers == ("ann",))
    station.press(Key.Key_M, Ctrl | Shift)
    sheet(station).reject()
