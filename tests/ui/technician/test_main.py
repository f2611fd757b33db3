"""The technician's role over a real journal: facts reach the window, wishes the journal, with the role of who asks."""

import argparse
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.bootstrap import House
from console.center import events as e
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.plant import PointCard, PointRole
from console.secrets import Secrets
from console.settings import LinkSettings, Settings
from console.store.journal import Journal
from console.store.lease import ENGINE
from console.ui.bridge import Bridge
from console.ui.feed import JournalFeed
from console.ui.technician import main
from console.ui.technician.window import TechnicianWindow

LAMP = PointCard("plant/relays/lamp", "Lamp", PointRole.OUTPUT)


@pytest.fixture
def house(tmp_path: Path) -> House:
    links = (LinkSettings("plant", "modbus"), LinkSettings("pbx", "ami", record_tape=True))
    return House(Settings(data=str(tmp_path / "data"), links=links), Secrets(), tmp_path / "settings.toml")


def test_facts_of_a_journal_reach_the_window_and_a_wish_the_journal(house: House, qtbot: QtBot) -> None:
    house.settings.data_folder().mkdir(parents=True)
    bridge = Bridge(lambda wake: JournalFeed(house.replica(wake)))
    window = main.make_window(house, bridge, None)
    bridge.start()
    window.show()
    with Journal(house.address) as journal:
        assert journal.acquire(ENGINE, "an engine", 600)  # without one nothing can be asked
        at = journal.now()
        journal.append(
            [
                e.LinkUp(at, "1", "plant", "modbus", capabilities=("outputs",)),
                pe.DeviceSeen(at, "2", "plant", "plant/relays", "Relays", points=(LAMP,)),
            ]
        )
        qtbot.waitUntil(lambda: "plant/relays" in bridge.center.devices)
        window.go(("device", "plant/relays"))
        window.devices.hand.toggle()
        qtbot.waitUntil(lambda: len(bridge.center.orders) == 1)
        (order,) = bridge.center.orders.values()
        assert isinstance(order.command, pc.TakeOutputs)
        assert (order.command.role, order.command.device) == ("technician", "plant/relays")
        assert [r.event.command for r in journal.read(0) if isinstance(r.event, e.CommandAsked)] == [order.command]
    window.close()
    bridge.stop()
    window.deleteLater()


def test_the_role_runs_until_its_window_is_closed(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(House, "keeper", lambda self, told=None: None)
    parser = argparse.ArgumentParser()
    main.add_arguments(parser)
    args = parser.parse_args(["--link", "pbx"])
    args.house = house
    seen: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, TechnicianWindow) and window.isVisible():
                seen.append(f"{window.page.name} {window.bytes.link.currentData()}")
                window.close()

    watch = QTimer(interval=50)
    watch.timeout.connect(look)
    watch.start()
    assert main.run(args) == 0
    watch.stop()
    assert seen == ["bytes pbx"]
