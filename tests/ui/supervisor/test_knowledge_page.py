"""The knowledge on a screen of the supervisor's window: read when it is looked at, kept true by what others change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.store.desk import demonstration
from console.store.desk.knowledge import Knowledge
from console.store.journal import Journal
from console.ui import stage
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.feed import ScriptedFeed
from console.ui.scenes import NOON
from console.ui.supervisor.knowledge_page import KnowledgePage
from console.ui.supervisor.window import SupervisorWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[SupervisorWindow]:
    journal = Journal(f"sqlite:///{tmp_path / 'journal.sqlite'}")
    demonstration.bring_in(journal)
    bridge = Bridge(lambda wake: ScriptedFeed(stage.quiet(NOON).center(), wake, lambda: NOON))
    made = SupervisorWindow(bridge, Asker("mia", "desk-4"), "Milano", door=Door(journal, "mia", tmp_path))
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_read_when_it_is_looked_at(window: SupervisorWindow, qtbot: QtBot) -> None:
    page = window.pages["knowledge"]
    assert isinstance(page, KnowledgePage)
    assert page.editor.model.total() == 0
    window.show_page("knowledge")
    qtbot.waitUntil(lambda: page.editor.model.total() > 500, timeout=20_000)


def test_what_another_author_changes_is_searched_here_at_once(window: SupervisorWindow, qtbot: QtBot) -> None:
    window.show_page("knowledge")
    page, door = window.pages["knowledge"], window.door
    qtbot.waitUntil(lambda: page.editor.model.total() > 500, timeout=20_000)
    loaded: list[object] = []
    door.ask(door.knowledge.load, loaded.append)
    qtbot.waitUntil(lambda: bool(loaded), timeout=20_000)
    before = door.knowledge.base.cases["router-001"].helped
    Knowledge(Journal(door.journal.database.address.shown)).count_use("router-001", True, "bob")
    page.follow(frozenset({("knowledge", "router-001")}))
    qtbot.waitUntil(lambda: door.knowledge.base.cases["router-001"].helped == before + 1, timeout=20_000)
