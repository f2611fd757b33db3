"""A station's window in a process of its own, that says on stdout what its frames show: ``file_station.py ADDRESS DATA
AGENT WHO``.

One JSON line whenever a painted frame shows another call, customer's file or ticket than the frame before:
{"at": UNIX seconds, "call", "customer", "ticket"}; the first line, all empty, says that it is up. A real window where
there is a display (`DISPLAY`), else painted without one. It ends when it is told to.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from console.center.roles import Role
from console.collector import settle_collector
from console.store.journal import Journal
from console.store.replica import Replica
from console.threads import share_evenly
from console.ui import ask, theme
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.feed import JournalFeed
from console.ui.station.window import StationWindow


class Witness(QObject):
    """Lets the window's frame be painted and handed to the display, then tells what it shows."""

    def __init__(self, window: StationWindow) -> None:
        super().__init__()
        self._window, self._inside = window, False
        self._told: dict[str, str] = {}
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: the top window's UpdateRequest paints everything and flushes."""
        if event.type() is not QEvent.Type.UpdateRequest or self._inside:
            return False
        self._inside = True
        QApplication.sendEvent(watched, event)
        self._inside = False
        self._tell(time.time())
        return True

    def _tell(self, at: float) -> None:
        window = self._window
        file, ticket = window.customer.file, window.ticket.ticket
        reading = file is not None and window.customer.file_pane.reading.isVisible()
        shown = {
            "call": window.subject.call,
            "customer": file.id if reading and file is not None else "",
            "ticket": ticket.id if ticket is not None and window.ticket.body.isVisible() else "",
        }
        if shown != self._told:
            self._told = shown
            print(json.dumps({"at": at, **shown}), flush=True)


def main() -> int:
    """Stand there."""
    address, data, agent, who = sys.argv[1:5]
    share_evenly()
    app = QApplication.instance() or QApplication(["centralino"])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light")
    bridge = Bridge(lambda wake: JournalFeed(Replica(address, wake)))
    door = Door(Journal(address), who, Path(data))
    remembered = QSettings(str(Path(data) / f"{who}.ini"), QSettings.Format.IniFormat)
    window = StationWindow(bridge, ask.Asker(who, "bench", Role.OPERATOR), door, "bench", agent, remembered)
    witness = Witness(window)
    bridge.start()
    window.show()
    settle_collector()
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    beat = QTimer(interval=200)  # lets Python see a signal
    beat.timeout.connect(lambda: None)
    beat.start()
    app.exec()
    bridge.stop()
    del witness
    return 0


if __name__ == "__main__":
    sys.exit(main())
