"""A floor to drive: a real window over a scripted centre whose links answer nothing by themselves."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.center import commands as c
from console.center import events as e
from console.center.agent import Agent
from console.center.queue import Queue
from console.center.state import Center
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.feed import ScriptedFeed
from console.ui.scenes import NOON
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.window import SupervisorWindow


class Floor:
    """The window with what a hand needs: keys, rows, and what was asked."""

    def __init__(self, center: Center, qtbot: QtBot, settings: QSettings | None = None, archive: Any = None) -> None:
        self.qtbot, self.now = qtbot, NOON
        self.bridge = Bridge(lambda wake: self._open(center, wake))
        self.window = SupervisorWindow(
            self.bridge, Asker("m.rossi", "desk-4", station="900"), "Milano", settings, archive=archive
        )
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def _open(self, center: Center, wake: Any) -> ScriptedFeed:
        self.feed = ScriptedFeed(center, wake, lambda: self.now)
        return self.feed

    def close(self) -> None:
        """Close the window and be rid of it: what is left lying slows every later test."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def center(self) -> Center:
        return self.bridge.center

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the keyboard is: in the sheet that is open, else in the window."""
        sheet = QApplication.activeModalWidget()
        if sheet is None and QApplication.activeWindow() is not self.window:
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        QTest.keyClick(QApplication.focusWidget() or sheet or self.window, key, modifiers)
        QApplication.processEvents()

    def tell(self, *events: e.Event) -> None:
        """Let this happen and be seen."""
        with self.qtbot.waitSignal(self.bridge.changed):
            self.feed.tell(*events)

    def click(self, pane: Pane, key: str, column: int = 1) -> None:
        """The mouse on a row."""
        index = pane.model.index(pane.model.row_of(key), column)
        pane.view.scrollTo(index)
        QTest.mouseClick(
            pane.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            pane.view.visualRect(index).center(),
        )

    def push(self, widget: QWidget) -> None:
        """The mouse on a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
        QApplication.processEvents()

    def agent(self, name: str) -> Agent:
        return next(agent for agent in self.center.agents.values() if agent.name == name)

    def queue(self, name: str) -> Queue:
        return next(queue for queue in self.center.queues.values() if queue.name == name)

    def asked(self, verb: type[c.Command]) -> list[c.Command]:
        return list(self.feed.asked(verb))

    @property
    def said(self) -> str:
        return " ".join(notice.words for notice in self.window.banner.notices())

    @property
    def sheet(self) -> Any:
        assert self.window.hands.sheet is not None, f"no sheet is open; said: {self.said}"
        return self.window.hands.sheet
