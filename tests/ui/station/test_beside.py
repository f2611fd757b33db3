"""What goes on at the telephone beside other work: a sheet of the customer's file is open, a colleague hands over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from console.center import commands as c
from console.center import events as e
from console.center import phone_commands as p
from console.center.states import Fate, LegState
from console.desk.customer import Contact, CustomerFile, Reach
from console.ui.desk.form_sheet import FormSheet
from console.ui.desk.merge_sheet import MergeSheet
from tests.helpers.station import ANN, BOB, Station

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
CALL, NUMBER = "lab/c1", "+39 333 5550 101"


@pytest.mark.parametrize(
    ("key", "held", "kind"),
    [(Key.Key_N, Ctrl, FormSheet), (Key.Key_D, Ctrl | Qt.KeyboardModifier.ShiftModifier, MergeSheet)],
)
def test_a_sheet_of_the_customers_file_leaves_the_telephone_its_keys(
    station: Station, key: Qt.Key, held: Qt.KeyboardModifier, kind: type
) -> None:
    station.customers.open(CustomerFile(name="Rossi Maria", contacts=(Contact(Reach.MOBILE, NUMBER),)), "ann")
    station.ring(CALL, NUMBER)
    station.leg(CALL, LegState.TALKING)
    station.wait(lambda: station.window.customer.file is not None)
    station.press(key, held)
    station.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
    sheet = QApplication.activeModalWidget()
    station.ring("lab/c9", "+39 02 5550 9")
    station.press(Key.Key_F2)
    assert [one.call for one in station.asked(p.Answer)] == ["lab/c9"]
    station.press(Key.Key_F8)
    assert [one.call for one in station.asked(c.HangUp)] == [CALL]
    assert sheet.isVisible()
    sheet.reject()


def test_that_a_colleague_hands_over_is_said_until_the_consultation_is_over(station: Station) -> None:
    def said() -> bool:
        station.window.refresh()
        return "hands this over to you" in "\n".join(one.text() for one in station.window.phone.findChildren(QLabel))

    station.ring(CALL, NUMBER, agent=BOB)
    command = station.window.asker.command(p.Consult, agent=BOB, call=CALL, to="201")
    station.tell(e.CommandAsked, command, link="")
    station.wait(said)
    station.leg(CALL, LegState.RINGING)
    station.tell(e.CommandChanged, command.id, Fate.SEEN, link="")
    assert said(), "it rings"
    station.tell(e.LegCleared, CALL, f"{CALL}/{ANN}")
    station.wait(lambda: not said())
