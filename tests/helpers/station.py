"""A station's window with what a hand needs: facts to tell, keys to press, and the desk behind it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.center import events as e
from console.center.commands import Command
from console.center.roles import Role
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState
from console.store.desk.customers import Customers
from console.store.desk.tickets import Tickets
from console.store.journal import Journal
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.feed import ScriptedFeed
from console.ui.station.main import directory_of, forms_of
from console.ui.station.window import StationWindow
from drivers.contract import Capability

LINK, ANN, BOB = "lab", "lab/201", "lab/202"
NOW = 1_700_044_927.0


class Station:
    """Ann's station; Bob sits elsewhere. `tell` lets something happen, `press` presses a key."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.now, self._told = qtbot, NOW, 0
        self.address = f"sqlite:///{folder / 'journal.sqlite'}"
        journal = Journal(self.address)
        journal.open()
        self.tickets, self.customers = Tickets(Journal(self.address)), Customers(Journal(self.address))
        self.bridge = Bridge(self._open)
        self.door = Door(journal, "ann", folder)
        asker = Asker("ann", "desk-1", Role.OPERATOR)
        self.window = StationWindow(
            self.bridge, asker, self.door, "Milano", ANN, None, directory_of(folder), forms_of(folder)
        )
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def _open(self, wake) -> ScriptedFeed:
        center = Center()
        self.feed = ScriptedFeed(center, wake, lambda: self.now)
        able = tuple(one.value for one in Capability)
        self.feed.tell(e.LinkUp(NOW - 60, "up", LINK, "sim", capabilities=able))
        for agent, name, number in ((ANN, "Ann", "201"), (BOB, "Bob", "202")):
            self.feed.tell(
                e.AgentSeen(NOW - 60, f"seen/{agent}", LINK, agent, name, number),
                e.AgentJoinedQueue(NOW - 60, f"joined/{agent}", LINK, agent, "lab/desk"),
                e.AgentReady(NOW - 60, f"ready/{agent}", LINK, agent),
            )
        self.feed.fold(1.0)
        return self.feed

    def close(self) -> None:
        """Close the window and be rid of it."""
        self.window.close()
        self.window.deleteLater()

    # what happens

    def tell(self, kind: type[e.Event], *args: object, link: str = LINK, **more: object) -> None:
        """Let this happen now and be seen."""
        self._told += 1
        with self.qtbot.waitSignal(self.bridge.changed):
            self.feed.tell(kind(self.now, f"told/{self._told}", link, *args, **more))

    def ring(self, call: str, number: str = "", name: str = "", agent: str = ANN) -> None:
        """A call rings at an agent."""
        self.tell(e.CallArrived, call, call.partition("/")[2], Direction.INBOUND, number, name)
        self.tell(e.LegChanged, call, f"{call}/cust", LegState.TALKING, LegRole.CUSTOMER)
        self.leg(call, LegState.RINGING, agent)

    def leg(self, call: str, state: LegState, agent: str = ANN) -> None:
        """An agent's part of a call changes."""
        self.tell(e.LegChanged, call, f"{call}/{agent}", state, LegRole.AGENT, agent, agent.rpartition("/")[2])

    # what a hand does

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the keyboard is: in the sheet that is open, else in the window."""
        sheet = QApplication.activeModalWidget()
        if sheet is None and QApplication.activeWindow() is not self.window:
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        QTest.keyClick(QApplication.focusWidget() or sheet or self.window, key, modifiers)
        QApplication.processEvents()

    def center_calls_of(self, agent: str) -> list[str]:
        """The calls an agent is part of."""
        return list(self.bridge.center.agents[agent].contacts)

    def asked(self, verb: type[Command]) -> list[Command]:
        """What was asked of the telephone so far."""
        return list(self.feed.asked(verb))

    def wait(self, condition, what: str = "") -> None:
        """Until it is so; the desk answers from another thread."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)
