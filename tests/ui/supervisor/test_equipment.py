"""Equipment in the supervisor's window: what is wrong stands beside it, and a failover takes its two steps."""

import pytest
from pytestqt.qtbot import QtBot

from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.commands import Command
from console.ui.scenes import SCENES, build
from console.ui.supervisor.list_points import shows, wrong

RELAY = "plant/relays/failover"


def test_what_is_wrong_stands_beside_each_point(qapp: object) -> None:
    center = SCENES["equipment"]().center
    found = {name.removeprefix("plant/"): (shows(center, p), wrong(center, p)) for name, p in center.points.items()}
    assert found["desk7/duress"][1] == ("DURESS", "alarm")
    assert found["desk9/lamp"] == ("–", ("does not answer", "alarm"))
    assert found["relays/lamp1"] == ("off", ("does not obey", "alarm"))
    assert found["room/temperature"] == ("36.4 °C", ("out of its limits", "alarm"))
    assert found["room/on_battery"] == ("no", ("", ""))
    apply(center, pe.OutputsHeld(center.now, "h", "plant", "plant/tower", "eve", center.now + 60))
    assert wrong(center, center.points["plant/tower/red"]) == ("by hand: eve", "warning")
    center.links["plant"].up = False
    assert wrong(center, center.points["plant/tower/red"]) == ("not seen", "blind")


def test_a_failover_is_armed_with_a_reason_and_then_thrown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = build("links", "equipment")
    qtbot.addWidget(window)
    asked: list[Command] = []
    monkeypatch.setattr(window.hands, "send", asked.append)
    window._activated(("point", RELAY))
    sheet, center = window.failover, window.bridge.center
    assert not sheet.arm.isEnabled() and not sheet.throw.isEnabled()
    sheet.reason.setText("the switch is dead")
    assert sheet.arm.isEnabled() and not sheet.throw.isEnabled()
    sheet.arm.click()
    who, now = window.hands.asker.who, window.bridge.now()
    apply(center, pe.FailoverArmed(now, "a", "plant", RELAY, "another", now + 30))
    sheet.look()
    assert not sheet.throw.isEnabled(), "who armed it throws it"
    apply(center, pe.FailoverArmed(now, "b", "plant", RELAY, who, now + 30))
    sheet.look()
    assert sheet.throw.isEnabled() and not sheet.restore.isEnabled()
    sheet.throw.click()
    assert [type(command) for command in asked] == [pc.ArmFailover, pc.ThrowFailover]
    assert {command.why for command in asked} == {"the switch is dead"}


def test_a_proposed_failover_says_so_and_has_its_reason_ready(qtbot: QtBot) -> None:
    window = build("links", "equipment")
    qtbot.addWidget(window)
    center, why = window.bridge.center, "the link pbx has been blind for 61 s"
    apply(center, pe.FailoverProposed(window.bridge.now(), "p", "", RELAY, why))
    assert wrong(center, center.points[RELAY]) == ("to be thrown by a person", "alarm")
    window._activated(("point", RELAY))
    sheet = window.failover
    assert sheet.reason.text() == why and sheet.arm.isEnabled() and not sheet.throw.isEnabled()
