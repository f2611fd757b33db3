"""The window over a real journal, its settings and its form for another switch."""

import argparse
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from console import settings as site_settings
from console.bootstrap import House
from console.center import commands as c
from console.center import events as e
from console.center.states import Fate
from console.secrets import Secret, Secrets
from console.settings import Settings
from console.store.journal import Journal
from console.store.lease import ENGINE
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.feed import JournalFeed
from console.ui.supervisor import main
from console.ui.supervisor.connect_sheet import ConnectSheet
from console.ui.supervisor.settings_sheet import SettingsSheet
from console.ui.supervisor.window import SupervisorWindow


class Keyring(Secrets):
    """Keeps secrets in this test only."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, Secret] = {}

    def put(self, name: str, secret: Secret) -> None:
        self.kept[name] = secret


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A site whose desk is empty: the demonstration's thousands of facts have tests of their own."""
    monkeypatch.setattr(Door, "furnish", lambda self: None)
    return House(Settings(data=str(tmp_path / "data")), Keyring(), tmp_path / "settings.toml")


def window_of(house: House, bridge: Bridge) -> SupervisorWindow:
    return main.make_window(house, bridge, main.desk_settings(house.settings.data_folder()), "900")


def test_facts_of_a_journal_reach_the_screen_and_wishes_the_journal(house: House, qtbot: QtBot) -> None:
    folder = house.settings.data_folder()
    folder.mkdir(parents=True)
    bridge = Bridge(lambda wake: JournalFeed(house.replica(wake)))
    window = window_of(house, bridge)
    bridge.start()
    window.show()
    able = ("move_to_front",)
    with Journal(house.address) as journal:
        assert journal.acquire(ENGINE, "an engine", 600)  # without one nothing can be asked
        at = journal.now()
        journal.append(
            [
                e.LinkUp(at, "1", "lab", "ami", capabilities=able),
                e.QueueSeen(at, "2", "lab", "lab/q", "Support"),
                *(e.CallArrived(at, f"a{n}", "lab", f"lab/{n}", str(n), name=f"Caller {n}") for n in range(3)),
                *(e.CallQueued(at + n, f"q{n}", "lab", f"lab/{n}", f"lab/{n}/1", "lab/q") for n in range(3)),
            ]
        )
        qtbot.waitUntil(lambda: window.page.waiting.model.rowCount() == 3)
        window.select((("visit", "lab/2/1"),))
        window.hands.do("front", window.selection)
        qtbot.waitUntil(lambda: len(bridge.center.orders) == 1)
        (order,) = bridge.center.orders.values()
        assert isinstance(order.command, c.MoveToFront)
        assert order.fate is Fate.ASKED
        assert [r.event.command for r in journal.read(0) if isinstance(r.event, e.CommandAsked)] == [order.command]
        assert "asked" in window.strip.fates()[0].words
        assert bridge.center.queues["lab/q"].waiting == ["lab/0/1", "lab/1/1", "lab/2/1"]
        journal.append([e.QueueOrdered(at + 9, "o", "lab", "lab/q", ("lab/2/1", "lab/0/1", "lab/1/1"))])
        qtbot.waitUntil(lambda: bridge.center.queues["lab/q"].waiting[0] == "lab/2/1")
    window.close()
    bridge.stop()
    window.deleteLater()


def test_the_role_runs_until_its_window_is_closed(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(House, "keeper", lambda self, told=None: None)
    parser = argparse.ArgumentParser()
    main.add_arguments(parser)
    args = parser.parse_args(["--station", "PJSIP/950"])
    args.house = house
    seen: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, SupervisorWindow) and window.isVisible():
                seen.append(window.hands.asker.station)
                window.close()

    watch = QTimer(interval=50)
    watch.timeout.connect(look)
    watch.start()
    assert main.run(args) == 0
    watch.stop()
    assert seen == ["PJSIP/950"]
    assert main.desk_settings(house.settings.data_folder()).value("station") == "PJSIP/950"


def test_settings_are_written_to_the_file_and_the_theme_follows(house: House, qtbot: QtBot) -> None:
    bridge = Bridge(lambda wake: JournalFeed(house.replica(wake)))
    window = window_of(house, bridge)
    sheet = SettingsSheet(house, house.config, window)
    sheet.site.setText("Torino")
    sheet.station.setText("PJSIP/901")
    sheet.theme.setCurrentIndex(sheet.theme.findData("dark"))
    sheet.language.setCurrentIndex(sheet.language.findData("it"))
    sheet._save()
    written = site_settings.load(house.config)
    assert (written.site, written.theme, written.language) == ("Torino", "dark", "it")
    assert window.hands.asker.station == "PJSIP/901"
    assert "Torino" in window.bar.title.text()
    window.close()
    window.deleteLater()


def test_a_real_switch_is_written_down_and_its_password_is_not(house: House, qtbot: QtBot) -> None:
    bridge = Bridge(lambda wake: JournalFeed(house.replica(wake)))
    window = window_of(house, bridge)
    sheet = ConnectSheet(house, house.config, window)
    sheet.name.setText("milano")
    sheet.fields["host"].setText("pbx.example.org")
    secret = sheet.fields["secret"]
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    secret.setText("s3cret-word")
    sheet._save()
    text = house.config.read_text()
    assert "s3cret-word" not in text
    (link,) = tomllib.loads(text)["links"]
    assert (link["name"], link["driver"]) == ("milano", "ami")
    assert house.secrets.kept == {"milano-secret": Secret("s3cret-word")}
    assert "next start" in " ".join(notice.words for notice in window.banner.notices())
    window.close()
    window.deleteLater()


def test_a_form_that_lacks_what_is_needed_says_what(house: House, qtbot: QtBot) -> None:
    bridge = Bridge(lambda wake: JournalFeed(house.replica(wake)))
    window = window_of(house, bridge)
    sheet = ConnectSheet(house, house.config, window)
    sheet._save()
    assert "is needed" in sheet._problem.text()
    sheet.name.setText("a/b")
    sheet._save()
    assert "without" in sheet._problem.text()
    assert not house.config.exists()
    window.close()
    window.deleteLater()
