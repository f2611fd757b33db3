"""The desk's pieces of screen over a real journal: found, opened, edited by two, verified, imported, merged."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.desk.settings import Desk as DeskSettings
from console.desk.settings import Outcome
from console.store.desk.customer_timeline import Entry
from console.store.records import CallRecord
from console.ui import scenes
from console.ui.desk import site_words, words
from console.ui.desk.customer_pane import CustomerPane
from console.ui.desk.customer_scenes import HOSTILE, Desk
from console.ui.desk.entries import Entries
from console.ui.desk.find_customer import FindCustomer
from console.ui.desk.import_sheet import ImportSheet
from console.ui.desk.merge_sheet import MergeSheet
from console.ui.desk.verify_pane import VerifyPane
from console.ui.widgets.text import PlainLabel, tooltip
from tests.helpers.waiting import wait_until

WHO = "customer-0002"


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    made = Desk(scenes.SCENES["busy"]())
    yield made
    made.journal.close()


def test_what_is_typed_finds_and_enter_chooses(desk: Desk, qtbot: QtBot) -> None:
    find = FindCustomer(desk.customers, desk.later)
    qtbot.addWidget(find)
    chosen: list[str] = []
    find.chosen.connect(chosen.append)
    qtbot.keyClicks(find.line, "green caf 10014")
    wait_until(lambda: (qtbot.wait(1), find.list.count() == 1)[1], "one is found")
    qtbot.keyClick(find.line, Qt.Key.Key_Return)
    assert chosen == [WHO]
    asked: list[str] = []
    find.new_asked.connect(asked.append)
    qtbot.keyClick(find.line, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["green caf 10014"]


def test_two_who_edit_see_each_other_and_lose_nothing(desk: Desk, qtbot: QtBot) -> None:
    pane = CustomerPane(desk.customers, desk.later, "ann")
    qtbot.addWidget(pane)
    pane.open(WHO)
    pane.edit()
    desk.customers.edit(replace(desk.customers.file(WHO), language="pt"), "bob")
    pane.editing.fields["invoice"].setText("2030/1")
    pane.save()
    assert "bob" in pane.editing.trouble.text()
    assert "pt" in pane.editing.trouble.text()
    assert pane.editing.fields["invoice"].text() == "2030/1"
    pane.write_over()
    saved = desk.customers.file(WHO)
    assert (saved.invoice, saved.changed_by) == ("2030/1", "ann")
    assert pane.file == saved


def test_what_a_field_cannot_hold_is_kept_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    strange = desk.customers.edit(replace(desk.customers.file(WHO), name=HOSTILE, tax="a\nb"), "eve")
    pane = CustomerPane(desk.customers, desk.later, "ann")
    qtbot.addWidget(pane)
    pane.open(WHO)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in pane.findChildren(QLabel) if "<b>" in label.text()
    )
    pane.edit()
    pane.editing.fields["language"].setText("it")
    pane.save()
    now = desk.customers.file(WHO)
    assert (now.name, now.tax, now.language, now.contacts) == (HOSTILE, "a\nb", "it", strange.contacts)


def test_an_address_stands_in_two_lines_and_is_read_as_one(qtbot: QtBot) -> None:
    names = ("Street", "Postcode", "Town", "Region", "Country")
    entries = Entries(names, "Add an address", a_line=3, headed=True)
    qtbot.addWidget(entries)
    rows = [["Via Roma 1", "20121", "Milano", "MI", "IT"], ["Rua Nova 2", "1100", "Lisboa", "", "PT"]]
    entries.show_rows(rows)
    entries.show()
    qtbot.waitExposed(entries)
    for _, fields, out in entries.rows:
        assert fields[0].y() == fields[2].y() < fields[3].y() == fields[4].y()
        assert fields[0].y() < out.geometry().center().y() < fields[3].y()
        assert [field.toolTip() for field in fields] == [tooltip(name) for name in names]
    assert entries.rows[0][1][4].y() < entries.rows[1][1][0].y()
    assert [label.text() for label in entries.findChildren(PlainLabel)] == list(names)
    entries.rows[0][2].click()
    entries.add.click()
    entries.rows[1][1][2].setText("Porto")
    assert entries.values() == [rows[1], ["", "", "Porto", "", ""]]


@pytest.fixture
def no_site_words() -> Iterator[None]:
    yield
    site_words.learn(DeskSettings(), "en")


@pytest.mark.usefixtures("no_site_words")
def test_the_line_of_a_call_says_how_it_ended_for_the_customer() -> None:
    site_words.learn(DeskSettings(outcomes=(Outcome("solved", {"en": "Solved at once"}),)), "en")
    record = CallRecord("lab/1", "lab", "1", "inbound", *[""] * 6, 1.0, 62.0, "", "lab/4", "answered", 3.0, 58.0)
    for code, ends in (("solved", "0:58 · Solved at once"), ("older", "0:58 · older"), ("", "0:58")):
        assert words.entry(Entry(62.0, "call", "lab/1", call=record, code=code)).endswith(ends)
    assert words.entry(Entry(62.0, "call", "lab/1", code="solved")) == "call going on · Solved at once"


def test_the_caller_is_verified_by_the_keyboard_and_nothing_of_the_file_is_shown(desk: Desk, qtbot: QtBot) -> None:
    file = desk.customers.file(WHO)
    verify = VerifyPane(desk.customers, desk.later, "ann", desk.clock)
    qtbot.addWidget(verify)
    verify.ask("demo/9", WHO)
    told: list[str] = []
    verify.verified.connect(told.append)
    for name, answer in (("customer_number", file.number), ("address", file.addresses[0].street)):
        qtbot.keyClicks(verify.fields[name], answer)
    shown = " ".join(label.text() for label in verify.findChildren(QLabel))
    assert file.number not in shown
    last = list(verify.fields.values())[-1]
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert told == [WHO]
    assert all(not field.text() for field in verify.fields.values())


def test_a_lock_is_told_and_shuts_the_fields(desk: Desk, qtbot: QtBot) -> None:
    verify = VerifyPane(desk.customers, desk.later, "ann", desk.clock)
    qtbot.addWidget(verify)
    verify.ask("demo/9", WHO)
    for _ in range(3):
        for field in verify.fields.values():
            field.setText("wrong")
        verify.compare()
    assert not any(field.isEnabled() for field in verify.fields.values())
    assert not verify.button.isEnabled()
    assert desk.customers.locked_until(WHO) > desk.clock()


def test_a_list_is_imported_told_and_taken_back(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = ImportSheet(desk.customers, desk.later, "ann")
    qtbot.addWidget(sheet)
    before = desk.customers.count()
    file = tmp_path / "list.csv"
    file.write_text("Nome;Cognome;Telefono\nAnna;Verdi;02 5550101\n;;02 5550102\n", encoding="utf-8")
    sheet.open_file(file)
    assert sheet.mapping() == {0: "first_name", 1: "last_name", 2: "phone"}
    sheet.run()
    assert desk.customers.count() == before + 1
    assert sheet.bad.count() == 1
    sheet.write_bad(tmp_path / "bad.csv")
    assert "the line has no name" in (tmp_path / "bad.csv").read_text(encoding="utf-8-sig")
    sheet.take_back()
    assert desk.customers.count() == before


def test_two_files_are_put_together_and_apart(desk: Desk, qtbot: QtBot) -> None:
    sheet = MergeSheet(desk.customers, desk.later, "ann")
    qtbot.addWidget(sheet)
    before = desk.customers.count()
    assert sheet.list.count() >= 1
    sheet.buttons[1].click()
    assert desk.customers.count() == before - 1
    sheet.undo.click()
    assert desk.customers.count() == before


@pytest.mark.parametrize("screen", ["customer", "customer-edit", "customer-import", "customer-merge"])
@pytest.mark.parametrize("scene", ["empty", "hostile"])
def test_every_piece_stands_in_every_condition(qapp: object, screen: str, scene: str) -> None:
    assert not scenes.picture(screen, scene, 1280, 800).isNull()
