"""What a list says of a ticket's clocks and of who did what, and what a sheet gives back of what nobody touched."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.center.roles import Role
from console.desk.settings import Desk, Team
from console.desk.ticket import Ticket
from console.ui.desk import site_words
from console.ui.desk import ticket_words as words
from console.ui.desk.form_sheet import CHECK, CHOICE, LINE, TEXT, Field, FormSheet

NOW, DAY = 1_700_044_927.0, 86_400.0
TURNED = "bill\u202egnp.exe\x07"


@pytest.mark.parametrize(
    ("ticket", "whole", "brief", "grave"),
    [
        (Ticket("t", status="open", next_due=NOW + 192), "3:12", "3:12", ""),
        (Ticket("t", status="open", next_due=NOW + 192, risk_at=NOW), "3:12", "3:12", "warning"),
        (Ticket("t", status="open", next_due=NOW + 2 * DAY + 3599), "2 d 0 h", "2 d", ""),
        (Ticket("t", status="open", next_due=NOW - 7199), "late by 1:59:59", "late by 1 h", "alarm"),
        (Ticket("t", status="open", next_due=NOW + 7200, breached="x"), "missed · 2:00:00", "missed · 2 h", "alarm"),
        (Ticket("t", status="open", breached="solve"), "late", "late", "alarm"),
        (Ticket("t", status="closed", next_due=NOW - 1), "–", "–", "faint"),
    ],
)  # fmt: skip
def test_a_red_time_always_has_a_word(ticket: Ticket, whole: str, brief: str, grave: str) -> None:
    assert words.due_words(ticket, NOW) == (whole, grave)
    assert words.due_words(ticket, NOW, words.brief) == (brief, grave)


def test_the_desk_and_its_teams_have_names() -> None:
    assert words.author(Role.HOUSE) == "Centralino"
    assert words.author("ann\x00") == "ann\ufffd"
    site_words.learn(Desk(teams=(Team("network", "Networks"), Team("bare"))), "en")
    assert [site_words.team(name) for name in ("network", "bare", "gone")] == ["Networks", "bare", "gone"]
    assert (words.value("team", "network"), words.value("team", "")) == ("Networks", "–")


def test_what_nobody_touched_is_given_back_as_it_was_and_shown_without_a_turn(qtbot: QtBot) -> None:
    given: list[dict[str, str]] = []
    long = ("c", "a very long choice indeed " * 6)
    fields = (
        Field("title", "Title", LINE, TURNED),
        Field("body", "Body", TEXT, f" {TURNED}\nsecond line "),
        Field("which", "Which of them", CHOICE, "c", (long,), required=True),
        Field("also", "Also", CHECK, hint="R&D too"),
    )
    sheet = FormSheet("Heading", "Do it", fields, lambda values, _: given.append(values))
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    title, also = sheet.widgets["title"], sheet.widgets["also"]
    assert title.text() == "bill\ufffdgnp.exe\ufffd"
    assert also.text() == "R&&D too" and also.shortcut().isEmpty()
    label = next(one for one in sheet.findChildren(type(sheet.trouble)) if one.text() == "Which of them *")
    assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow, timeout=20_000)
    sheet.widgets["body"].setFocus()
    qtbot.keyClick(sheet.widgets["body"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(given), timeout=20_000)  # a button is seen to be pressed for a moment
    assert given == [{"title": TURNED, "body": f" {TURNED}\nsecond line ", "which": "c", "also": ""}]
    sheet.refused("no")
    title.setText(" other ")
    sheet.confirm.click()
    assert given[-1]["title"] == "other"


def test_boxes_of_one_question_are_asked_once_and_each_has_its_name(qtbot: QtBot) -> None:
    fields = tuple(Field(name, "Takes along", CHECK, hint=f"step {name}") for name in ("one", "two"))
    sheet = FormSheet("Heading", "Do it", (Field("title", "Title"), *fields), lambda values, _: None)
    qtbot.addWidget(sheet)
    assert [label.text() for label in sheet.findChildren(type(sheet.trouble))].count("Takes along") == 1
    names = [sheet.widgets[name].accessibleName() for name in ("title", "one", "two")]
    assert names == ["Title", "Takes along: step one", "Takes along: step two"]
