"""Says what happens: what is lost and back in the banner, the fate of commands in the strip, marks on the rail.

It reads the bridge and writes to the window's own signs; it decides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal

from console.center import commands as c
from console.center.boards import standing
from console.ui.bridge import Blindness
from console.ui.supervisor.banner import Notice
from console.ui.supervisor.notices import blindness_notice, health_notices, simulated_notice
from console.ui.supervisor.sentences import fate, is_shown, title

if TYPE_CHECKING:
    from console.ui.supervisor.window import SupervisorWindow


class Herald(QObject):
    """The window's voice. `keeper_said`: what he who keeps an engine running says, from any thread."""

    keeper_said = Signal(str)

    def __init__(self, window: SupervisorWindow, settings: QSettings | None) -> None:
        super().__init__(window)
        self._window, self._bridge, self._settings = window, window.bridge, settings
        seen = settings is not None and settings.value("closed/simulated", False, bool)
        self._closed: set[str] = {"simulated"} if seen else set()
        self._bridge.came_back.connect(self._came_back)
        self._bridge.ask_failed.connect(self._ask_failed)
        window.banner.action_asked.connect(self._banner_action)
        window.banner.closed.connect(self._dismiss)
        window.hands.said.connect(self.say)
        self._keeper = ""
        self.keeper_said.connect(self._hear_keeper, Qt.ConnectionType.QueuedConnection)
        self.refresh_strip()
        self.mark_rail()

    def _hear_keeper(self, words: str) -> None:
        self._keeper = words
        self.refresh_notices()

    def refresh_strip(self) -> None:
        """The fate of the newest commands."""
        center = self._bridge.center
        orders = [order for order in center.orders.values() if is_shown(order)]
        orders.sort(key=lambda order: order.asked, reverse=True)
        self._window.strip.set_fates([fate(center, order) for order in orders[:12]])

    def mark_rail(self) -> None:
        """A shape on the screen where somebody is needed."""
        found = [a for a in standing(self._bridge.center, self._bridge.now()) if not a.owner]
        grave = "alarm" if any(a.severity.value == "alarm" for a in found) else "warning" if found else ""
        self._window.rail.buttons["alarms"].set_mark(grave)
        lost = any(link.blind_since and not link.up for link in self._bridge.center.links.values())
        self._window.rail.buttons["links"].set_mark("blind" if lost else "")

    def refresh_notices(self) -> None:
        """Say what is lost, and no longer what has come back."""
        wanted = {notice.key: notice for notice in health_notices(self._bridge, self._keeper)}
        simulated = simulated_notice(self._bridge.center)
        if simulated is not None and not self._dismissed("simulated"):
            wanted[simulated.key] = simulated
        for notice in self._window.banner.notices():
            if (
                notice.key
                in ("database", "engine", "starting", "simulated", *(f"link/{n}" for n in self._bridge.center.links))
                and notice.key not in wanted
            ):
                self._window.banner.take_back(notice.key)
        for notice in wanted.values():
            self._window.banner.say(notice)

    def _dismissed(self, key: str) -> bool:
        return key in self._closed

    def _dismiss(self, key: str) -> None:
        self._closed.add(key)
        if key == "simulated" and self._settings is not None:
            self._settings.setValue("closed/simulated", True)

    def _came_back(self, blindness: Blindness) -> None:
        self._window.banner.say(blindness_notice(blindness))

    def _ask_failed(self, command: c.Command, why: str) -> None:
        words = self.tr("Not asked: {what}. {why}").format(what=title(self._bridge.center, command), why=why)
        self._window.banner.say(Notice(f"failed/{command.id}", words, "alarm"))

    def tell(self, words: str) -> None:
        """Say something that happened."""
        self._window.banner.say(Notice("told", words, for_s=20.0))

    def say(self, words: str) -> None:
        """Say, for a moment, why something was not even asked."""
        self._window.banner.say(Notice("said", words, "warning", for_s=6.0))

    def _banner_action(self, key: str) -> None:
        if key == "simulated":
            self._window.open_connect()
