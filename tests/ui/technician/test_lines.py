"""A modem's line: its signal, a test call, a text message, calls on it, messages that came."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.center import commands as c
from console.center import events as e
from console.center import line_commands as lc
from console.center import line_events as le
from console.center.apply import apply
from console.center.states import Direction, LegRole, LegState
from console.ui import stage
from console.ui.scenes import NOON
from console.ui.technician.scene import MOBILE, told
from tests.ui.technician.desk import Desk

Key = Qt.Key
LINE, CALL = f"{MOBILE}/line", f"{MOBILE}/77"


@pytest.fixture
def mobile(desk: Desk) -> Desk:
    for event in told(NOON):
        apply(desk.center, event)
    desk.window.go(("trunk", LINE))
    return desk


def rows(pane, *columns: int) -> list[list[str]]:
    return [[pane.model.cell(row, n).text for n in columns] for row in range(pane.model.rowCount())]


def test_signal_operator_and_messages_are_shown(mobile: Desk) -> None:
    page = mobile.window.lines
    assert page.words.text() == "TIM · −73 dBm"
    assert rows(page.messages, 1, 2)[0] == ["← came", "+393401112233"]
    mobile.tell(le.TrunkMeasured(mobile.now, "weak", MOBILE, LINE, -107, "TIM"))
    row = page.pane.model.row_of(LINE)
    assert (page.pane.model.cell(row, 3).text, page.pane.model.cell(row, 3).severity) == ("−107 dBm", "warning")


def test_a_test_call_goes_out_on_the_selected_line(mobile: Desk) -> None:
    page = mobile.window.lines
    assert not page.dial.isEnabled()
    assert "Type a number" in page.why.text()
    page.number.setText(" 0245678901 ")
    page.dial.click()
    (asked,) = mobile.asked(lc.DialOut)
    assert (asked.trunk, asked.to, asked.role) == (LINE, "0245678901", "technician")


def test_a_message_is_sent_and_stays_typed(mobile: Desk) -> None:
    page = mobile.window.lines
    page.number.setText("+39333")
    assert not page.send.isEnabled()
    page.text.setPlainText("Prova, grazie")
    page.send.click()
    (asked,) = mobile.asked(lc.SendMessage)
    assert (asked.trunk, asked.to, asked.text) == (LINE, "+39333", "Prova, grazie")
    assert page.text.toPlainText() == "Prova, grazie"
    mobile.tell(le.MessageSent(mobile.now, "sent", MOBILE, asked.id, LINE, "+39333"))
    assert rows(page.messages, 1, 3)[0] == ["→ sent", "Prova, grazie"]


def test_the_keys_of_the_form_work_while_somebody_types_and_say_what_is_missing(mobile: Desk) -> None:
    page = mobile.window.lines
    page.number.setFocus()
    mobile.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert "Test call: Type a number" in mobile.said
    QTest.keyClicks(page.number, "0245")
    mobile.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    page.text.setFocus()
    mobile.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Send the message: Type a message" in mobile.said
    QTest.keyClicks(page.text, "Da")
    mobile.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.to for one in mobile.asked(lc.DialOut)] == ["0245"]
    assert [one.text for one in mobile.asked(lc.SendMessage)] == ["Da"]


def test_a_ringing_call_is_answered_and_ended_by_key(mobile: Desk) -> None:
    page = mobile.window.lines
    mobile.press(Key.Key_A)
    assert "Select a call" in mobile.said
    mobile.tell(
        e.CallArrived(mobile.now, "a", MOBILE, CALL, "77", Direction.INBOUND, "+39347", trunk=LINE),
        e.LegChanged(mobile.now, "b", MOBILE, CALL, f"{CALL}/1", LegState.RINGING, LegRole.CUSTOMER, "+39347"),
    )
    mobile.window.select((("call", CALL),))
    assert page.answer.isEnabled()
    mobile.press(Key.Key_A)
    mobile.press(Key.Key_D)
    assert [k.call for k in mobile.asked(lc.AnswerLine)] == [CALL]
    assert [k.call for k in mobile.asked(c.HangUp)] == [CALL]


def test_a_switchs_trunk_says_what_it_cannot(mobile: Desk) -> None:
    mobile.window.go(("trunk", f"{stage.LINK}/mi-1"))
    page = mobile.window.lines
    page.number.setText("0245")
    assert not page.dial.isEnabled()
    assert "cannot call out on a line of its own" in page.dial.toolTip()
