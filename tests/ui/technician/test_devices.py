"""Devices and their points; outputs by hand only once they are taken, failover in two steps, given back at the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.center import events as e
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.plant import Pattern
from console.settings import Settings
from console.ui import stage
from console.ui.scenes import NOON
from console.ui.technician.scene import PLANT, RELAYS, told
from tests.ui.technician.desk import Desk
from tests.ui.technician.test_window import texts

Key = Qt.Key
LAMP, FAILOVER = f"{RELAYS}/lamp1", f"{RELAYS}/failover"


@pytest.fixture
def bench(desk: Desk) -> Desk:
    for event in told(NOON):
        apply(desk.center, event)
    desk.window.go(("device", RELAYS))
    return desk


def held(desk: Desk, who: str, for_s: float = 600.0) -> None:
    desk.tell(pe.OutputsHeld(desk.now, f"held/{who}/{desk.now}", PLANT, RELAYS, who, desk.now + for_s if who else 0.0))


def test_devices_and_the_selected_ones_points_are_listed(bench: Desk) -> None:
    page = bench.window.devices
    model = page.points.model
    shown = {model.cell(row, 0).text: (model.cell(row, 2).text, model.cell(row, 2).severity) for row in range(4)}
    assert shown["Lamp Support L1"] == ("fast flashing", "")
    assert shown["Lamp Orders"] == ("on", "alarm")
    bench.window.go(("device", f"{PLANT}/room"))
    rooms = {model.cell(row, 0).text: [model.cell(row, n).text for n in (2, 3)] for row in range(model.rowCount())}
    assert rooms == {"Temperature": ["28.4 °C", "18 … 27"], "Humidity": ["43 %", "20 … 70"]}
    bench.tell(pe.DeviceSilent(bench.now, "silent", PLANT, f"{PLANT}/room", "no answer"))
    bench.qtbot.waitUntil(lambda: model.cell(0, 2).text == "not known")
    row = page.pane.model.row_of(f"{PLANT}/room")
    assert page.pane.model.cell(row, 1).text == "no answer"


def test_nothing_can_be_pressed_until_the_device_is_taken(bench: Desk) -> None:
    hand = bench.window.devices.hand
    assert "The house has its outputs" in texts(hand)
    assert not hand.buttons[LAMP, "on"].isEnabled()
    assert "Take the device by hand first" in hand.buttons[LAMP, "on"].toolTip()
    bench.press(Key.Key_T)
    (asked,) = bench.asked(pc.TakeOutputs)
    assert (asked.device, asked.for_s, asked.who, asked.role) == (RELAYS, 600.0, "t.keller", "technician")
    assert not hand.buttons[LAMP, "on"].isEnabled(), "asked is not held"
    held(bench, "t.keller")
    assert hand.buttons[LAMP, "on"].isEnabled()
    assert "You have its outputs in hand" in texts(hand)
    hand.buttons[LAMP, "on"].click()
    (set_to,) = bench.asked(pc.SetOutput)
    assert (set_to.output, set_to.pattern) == (LAMP, Pattern.ON)
    assert "fast flashing" in texts(hand), "only what was read back is shown"


def test_keys_press_the_buttons_of_the_output_that_is_chosen(bench: Desk) -> None:
    hand, points = bench.window.devices.hand, bench.window.devices.points
    bench.press("1")
    assert "Select an output first" in bench.said
    assert points.select(("point", LAMP))
    bench.press("1")
    assert "Take the device by hand first" in bench.said
    held(bench, "t.keller")
    bench.press("2")
    bench.press("W")
    assert "has no such button" in bench.said
    assert points.select(("point", FAILOVER))
    bench.press("W")
    assert "Arm it first" in bench.said
    assert [(one.output, one.pattern) for one in bench.asked(pc.SetOutput)] == [(LAMP, Pattern.SLOW)]
    hand.buttons[LAMP, "off"].click()
    bench.press("3")
    assert [(one.output, one.pattern) for one in bench.asked(pc.SetOutput)][1:] == [
        (LAMP, Pattern.OFF),
        (LAMP, Pattern.FAST),
    ]
    bench.window.go(("device", f"{PLANT}/room"))
    bench.press("1")
    assert "Select an output first" in bench.said


def test_who_set_an_output_is_a_person_or_the_house(bench: Desk) -> None:
    model = bench.window.devices.points.model
    row = model.row_of(LAMP)
    assert model.cell(row, 5).text == "the house"
    bench.tell(pe.OutputChanged(bench.now, "o/9", PLANT, LAMP, Pattern.ON, Pattern.ON, "t.keller", ""))
    bench.qtbot.waitUntil(lambda: model.cell(model.row_of(LAMP), 5).text == "t.keller", timeout=20_000)


def test_another_persons_hold_shows_who_and_until_when_and_keeps_hands_off(bench: Desk) -> None:
    hand = bench.window.devices.hand
    held(bench, "m.rossi")
    assert "m.rossi has its outputs in hand" in texts(hand)
    assert "until" in hand.since.text()
    assert not hand.take.isEnabled()
    bench.press(Key.Key_T)
    assert bench.asked(pc.TakeOutputs) == []
    assert "They give it back" in bench.said
    bench.now += 601
    bench.window._tick()
    assert "The house has its outputs" in texts(hand)
    assert hand.take.isEnabled()


def test_a_failover_has_two_steps_and_a_reason(bench: Desk) -> None:
    hand = bench.window.devices.hand
    assert not hand.buttons[FAILOVER, "throw"].isEnabled()
    hand.buttons[FAILOVER, "arm"].click()
    sheet = bench.window.hands.sheet
    QTest.keyClicks(sheet.search, "drill")
    bench.qtbot.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    (armed,) = bench.asked(pc.ArmFailover)
    assert (armed.output, armed.why) == (FAILOVER, "drill")
    bench.tell(pe.FailoverArmed(bench.now, "armed", PLANT, FAILOVER, "t.keller", bench.now + 30, "drill"))
    assert "armed by t.keller" in texts(hand)
    hand.buttons[FAILOVER, "throw"].click()
    (thrown,) = bench.asked(pc.ThrowFailover)
    assert (thrown.output, thrown.why) == (FAILOVER, "drill")
    bench.now += 31
    bench.window._tick()
    assert not hand.buttons[FAILOVER, "restore"].isEnabled()


def test_a_lost_link_greys_everything_and_says_why(bench: Desk) -> None:
    held(bench, "t.keller")
    bench.tell(e.LinkDown(bench.now, "down", PLANT, "cable"))
    hand = bench.window.devices.hand
    bench.qtbot.waitUntil(lambda: not hand.buttons[LAMP, "on"].isEnabled())
    assert "is lost" in hand.buttons[LAMP, "on"].toolTip()
    assert "is lost" in hand.why_not.text()


def test_a_closing_window_gives_back_what_it_took(qtbot: QtBot, settings: Settings) -> None:
    center = stage.busy(NOON).center()
    for event in told(NOON):
        apply(center, event)
    desk = Desk(center, qtbot, settings)
    desk.window.go(("device", RELAYS))
    desk.press(Key.Key_T)
    held(desk, "t.keller")
    desk.window.close()
    assert desk.window.isVisible(), "it waits until the engine has been told"
    assert [command.for_s for command in desk.asked(pc.TakeOutputs)] == [600.0, 0.0]
    desk.feed.tell(pe.OutputsHeld(desk.now, "back", PLANT, RELAYS))
    qtbot.waitUntil(lambda: not desk.window.isVisible())
    desk.close()


def test_without_devices_the_screen_says_what_to_do(desk: Desk) -> None:
    desk.window.show_page("devices")
    QApplication.processEvents()
    assert "driver “modbus”" in texts(desk.window.devices)
    assert "No device selected" in texts(desk.window.devices.hand)
