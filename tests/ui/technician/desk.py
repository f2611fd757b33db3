"""A technician's window with what a hand needs: keys, rows, and what was asked."""

from typing import Any

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.center import commands as c
from console.center import events as e
from console.center.roles import Role
from console.center.state import Center
from console.settings import Settings
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.feed import ScriptedFeed
from console.ui.scenes import NOON
from console.ui.technician.window import TechnicianWindow


class Desk:
    """The window over a scripted centre whose links answer nothing by themselves."""

    def __init__(self, center: Center, qtbot: QtBot, settings: Settings, remembered: QSettings | None = None) -> None:
        self.qtbot, self.now = qtbot, NOON
        self.bridge = Bridge(lambda wake: self._open(center, wake))
        asker = Asker("t.keller", "bench-1", role=Role.TECHNICIAN.value)
        self.window = TechnicianWindow(self.bridge, asker, settings, remembered, "/etc/settings.toml")
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def _open(self, center: Center, wake: Any) -> ScriptedFeed:
        self.feed = ScriptedFeed(center, wake, lambda: self.now)
        return self.feed

    def close(self) -> None:
        """Close the window and be rid of it."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def center(self) -> Center:
        return self.bridge.center

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the keyboard is."""
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

    def asked(self, verb: type[c.Command]) -> list[Any]:
        """The commands of one verb that were asked so far."""
        return list(self.feed.asked(verb))

    @property
    def said(self) -> str:
        """What the banner says."""
        return " ".join(notice.words for notice in self.window.banner.notices())
