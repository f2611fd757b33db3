"""Every action of the supervisor's, operator's and technician's windows and sheets has a name and a key that is held.

Looked at in the scenes that pictures are made of, so that a new screen is walked as soon as it can be shown.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.store.desk import demo, demo_tickets, demonstration
from console.store.journal import Journal
from console.ui import scenes, theme
from console.ui.station import scene as station_scene
from console.ui.widgets.keyed import KeyedButton
from tests.helpers.keys import keyless, nameless
from tests.helpers.shortcuts import ambiguous

_SAME = {  # the same buttons as another scene's, in another condition
    *("passport-records", "passport-switch", "records", "tickets-board", "tickets-empty", "tickets-palette"),
    *("station-consulting", "station-figures", "station-handled", "station-hostile", "station-ringing"),
    *("knowledge-article", "knowledge-symptoms", "ticket-parent", "ticket-refused", "customer"),
}
SCREENS = sorted(one for one in scenes.SCREENS if one not in _SAME and not one.startswith(("wallboard", "widgets")))


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the demonstration's customers, knowledge and some tickets, made once."""
    file = tmp_path_factory.mktemp("desk") / "furnished.sqlite"
    journal = Journal(f"sqlite:///{file.as_posix()}")
    journal.open()
    demo.fill(journal)
    demonstration.bring_in(journal)
    demo_tickets.fill(journal, tickets=120)
    journal.close()
    return file


@pytest.fixture
def desk_of_scenes(furnished: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """Scenes get a copy of it in place of making one."""

    def copy(journal: Journal) -> bool:
        with journal.database.write() as connection:
            [(_, _, path)] = connection.exec_driver_sql("PRAGMA database_list").fetchall()
        here, there = sqlite3.connect(furnished), sqlite3.connect(path)
        here.backup(there)
        here.close()
        there.close()
        return True

    monkeypatch.setattr(station_scene, "furnish", copy)
    theme.apply_theme(qapp, "light")


def shown(screen: str, scene: str = "busy") -> QWidget:
    """A screen on the display, laid out."""
    made = scenes.build(screen, scene)
    if not isinstance(made, QDialog):
        made.resize(1280, 800)
    made.show()
    for _ in range(3):
        QApplication.processEvents()
    return made


@pytest.fixture
def gone() -> Iterator[list[QWidget]]:
    """Whatever is put in is closed, also when an assertion fails."""
    put: list[QWidget] = []
    yield put
    for one in put:
        one.close()
        one.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.mark.parametrize("screen", SCREENS)
def test_every_action_has_a_name_and_a_key(screen: str, desk_of_scenes: None, gone: list[QWidget]) -> None:
    made = shown(screen)
    gone.append(made)
    assert nameless(made) == []
    assert keyless(made) == []
    assert ambiguous(made) == []


def test_the_check_sees_what_it_is_there_for(qtbot: QtBot) -> None:
    sheet = QDialog()
    qtbot.addWidget(sheet)
    layout, menu = QVBoxLayout(sheet), QMenu(sheet)
    menu.addAction("Split\tCtrl+L")
    bare, lied, line = QPushButton("Go"), QPushButton("Save (Ctrl+S)"), QLineEdit()
    link, unreached, held = QPushButton("more"), QPushButton("less"), QPushButton("Print (Ctrl+P)")
    link.setProperty("kind", "link")
    unreached.setProperty("kind", "link")
    unreached.setFocusPolicy(bare.focusPolicy().NoFocus)
    QShortcut(QKeySequence("Ctrl+P"), held)
    own = KeyedButton("Leave", "Esc", sheet.reject), KeyedButton("Keep", "Ctrl+Return", sheet.accept)
    for widget in (bare, lied, line, link, unreached, held, QCheckBox("Sure"), *own):
        layout.addWidget(widget)
    sheet.show()
    qtbot.waitExposed(sheet)
    assert nameless(sheet) == ["QLineEdit “” in QDialog"]
    told = [one.split("“")[-1].split("”")[0] for one in keyless(sheet)]
    assert told == ["Go", "Save (Ctrl+S)", "less", "menu: Split\tCtrl+L"]
