"""Elapsed times: they tick once a second from ``since``, each at its own phase, and are never stored.

The clock is a function that gives the time as UNIX seconds, so that replays and pictures can use their own.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from console.ui import theme

Clock = Callable[[], float]
wall_clock: Clock = time.time


def duration(seconds: float) -> str:
    """``3:12`` or ``1:02:07``; negative times (clocks that differ) show as ``0:00``."""
    total = max(0, int(seconds))
    hours, rest = divmod(total, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def spoken_duration(seconds: float) -> str:
    """The same for a screen reader: ``3 min 12 s``."""
    total = max(0, int(seconds))
    minutes, rest = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min {rest} s" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"


class ElapsedLabel(QLabel):
    """The time since a moment. Its timer fires when its own second turns, so that labels do not all repaint at once."""

    def __init__(
        self,
        name: str,
        size: int = theme.BODY,
        weight: int = 600,
        clock: Clock = wall_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._clock, self._since = name, clock, None
        self.setFont(theme.font(size, weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self.set_since(None)

    def set_since(self, since: float | None) -> None:
        """Start counting from a UNIX time, or show a dash with None."""
        self._since: float | None = since
        self._turn()

    def _turn(self) -> None:
        if self._since is None:
            self._timer.stop()
            self.setText("–")
            self.setAccessibleName(self._name)
            return
        elapsed = max(0.0, self._clock() - self._since)
        self.setText(duration(elapsed))
        self.setAccessibleName(f"{self._name}: {spoken_duration(elapsed)}")
        if self.isVisible():
            self._timer.start(max(20, round((1.0 - elapsed % 1.0) * 1000) + 2))

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._turn()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._timer.stop()
