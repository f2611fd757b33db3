"""What every window's program does the same: begin Qt in the site's language and theme, live, and take itself apart.

A window is a reader: its end, however it comes, leaves the engine untouched.
"""

import signal
import sys
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication, QWidget

from console.collector import settle_collector
from console.threads import share_evenly
from console.ui import icons, language, theme
from console.ui.bridge import Bridge
from console.ui.feed import JournalFeed

if TYPE_CHECKING:
    from console.bootstrap import House


class Keeping(Protocol):
    """Who keeps an embedded site's engine running, as the house gives it."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


def begin(house: "House", icon: str) -> tuple[QApplication, str]:
    """Qt, as the site's settings want it, and the language that is spoken."""
    share_evenly()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("centralino")
    app.setDesktopFileName("centralino")
    spoken = language.install_language(app, house.settings.language or "system")
    theme.apply_theme(app, house.settings.theme or "system")
    app.setWindowIcon(icons.icon(icon, "accent"))
    return app, spoken


def bridge_to(house: "House") -> Bridge:
    """The bridge over the site's journal; not started yet."""
    return Bridge(lambda wake: JournalFeed(house.replica(wake)))


def live(app: QApplication, bridge: Bridge, keeper: Keeping | None, window: QWidget, show: Callable[[], None]) -> int:
    """Follow the journal, keep the engine of an embedded site, and return when the window is closed."""
    if keeper is not None:
        keeper.start()
    bridge.start()
    show()
    settle_collector()
    try:
        with _closed_by_signals(window):
            return int(app.exec())
    finally:
        bridge.stop()
        if keeper is not None:
            keeper.stop()


@contextmanager
def _closed_by_signals(window: QWidget):
    # The bridge looks after its feed twice a second, so that Python gets to hear of a signal inside Qt's loop.
    before = {n: signal.signal(n, lambda *_: window.close()) for n in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
