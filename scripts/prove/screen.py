"""A window that hangs for a minute must stall nobody and lose nothing."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from console.store.journal import Journal
from console.store.replica import Replica
from console.ui import ask, theme
from console.ui.bridge import Bridge
from console.ui.feed import JournalFeed
from console.ui.supervisor.window import SupervisorWindow
from tests.engine.switch import Switch, start_engine
from tests.helpers.waiting import wait_until

Print = Callable[[str], None]
QUEUE_LIMIT = 256 * 1024


def prove_frozen(print: Print, seconds: float = 60.0, rate: float = 300.0) -> bool:
    """Qt's thread does nothing for so long while calls come and go; afterwards the window shows what the switch has."""
    app = QApplication.instance() or QApplication(["prove"])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as name, Switch(rate, 1) as switch:
        folder = Path(name)
        address = f"sqlite:///{(folder / 'journal.sqlite').as_posix()}"
        with Journal(address) as journal:
            process = start_engine(address, folder, switch.port)
            bridge = Bridge(lambda wake: JournalFeed(Replica(address, wake)))
            remembered = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)
            window = SupervisorWindow(bridge, ask.here(""), "proof", remembered, "")
            try:
                bridge.start()
                window.show()
                wait_until(lambda: _agrees(app, bridge, switch), "the window shows the switch", 60)
                before, rows = len(switch.ended), journal.last_seq()
                time.sleep(seconds)
                queued, ended, behind = switch.most_queued, len(switch.ended) - before, journal.last_seq() - rows
                thawed = time.monotonic()
                with switch.pause():
                    wait_until(lambda: _agrees(app, bridge, switch), "the window has caught up", 60)
                    level_s = time.monotonic() - thawed
                    seen = _ended(bridge)
                    lost = [visit for visit in list(switch.ended)[before:] if visit not in seen]
            finally:
                bridge.stop()
                window.close()
                process.terminate()
                process.wait(20)
    print(f"  frozen {seconds:.0f} s: {ended} visits ended meanwhile, {behind} rows written by the engine;")
    print(f"  the switch's send queue at most {queued} bytes; level {level_s:.2f} s after the thaw; lost: {len(lost)}")
    return queued < QUEUE_LIMIT and not lost and ended > 0


def _agrees(app: QApplication, bridge: Bridge, switch: Switch) -> bool:
    app.processEvents()
    waiting = {visit for queue in bridge.center.queues.values() for visit in queue.waiting}
    return waiting == switch.waiting.keys() and not bridge.backlog and bool(bridge.center.links)


def _ended(bridge: Bridge) -> set[str]:
    return {visit.id for queue in bridge.center.queues.values() for visit in queue.ended}
