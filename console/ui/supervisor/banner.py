"""The band under the top bar: what happened, what is kept, what is being done. Empty and gone while all is well."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.ui import icons, theme
from console.ui.widgets.text import PlainLabel, tooltip


@dataclass(frozen=True, slots=True)
class Notice:
    """A line to say. `key`: one line a key, a new one replaces the old; `for_s` 0: it stays until it is taken back."""

    key: str
    words: str
    severity: str = "calm"  # calm warning alarm blind
    for_s: float = 0.0
    action: str = ""
    detail: str = ""


class _Line(QWidget):
    def __init__(self, notice: Notice, banner: "Banner") -> None:
        super().__init__(banner)
        self.notice = notice
        self.setMinimumHeight(32)
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 6, 10, 6)
        words = PlainLabel(notice.words, notice.severity if notice.severity != "calm" else "")
        words.setWordWrap(True)
        row.addWidget(words, 1)
        if notice.action:
            act = QPushButton(notice.action)
            act.setProperty("kind", "link")
            act.clicked.connect(lambda: banner.action_asked.emit(notice.key))
            row.addWidget(act)
        close = QPushButton(banner.tr("Close"))
        close.setProperty("kind", "link")
        close.clicked.connect(lambda: banner.close_notice(notice.key))
        close.setVisible(notice.severity != "blind")
        row.addWidget(close)
        self.setToolTip(tooltip(notice.detail))
        self.setAccessibleName(notice.words)

    def paintEvent(self, event) -> None:
        painter, look, severity = QPainter(self), theme.current(), self.notice.severity
        ground = "selection" if severity == "calm" else f"{severity}_ground"
        painter.fillRect(self.rect(), look.color(ground))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.color("line"))
        shape = "check" if severity == "calm" else severity
        icons.paint_icon(painter, shape, 16, (self.height() - 13) / 2, 13, look.severity(severity, "dim"))


class Banner(QWidget):
    """The notices, the gravest first."""

    action_asked = Signal(str)
    closed = Signal(str)  # by a person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}
        self._timers: dict[str, QTimer] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setVisible(False)

    def notices(self) -> list[Notice]:
        """What is said now, from top to bottom."""
        return [line.notice for line in self._lines.values()]

    def say(self, notice: Notice) -> None:
        """Say it, or say it anew."""
        old = self._lines.get(notice.key)
        if old is not None and old.notice == notice and not notice.for_s:
            return
        self.take_back(notice.key)
        line = self._lines[notice.key] = _Line(notice, self)
        self._layout.addWidget(line)
        if notice.for_s:
            timer = self._timers[notice.key] = QTimer(self, singleShot=True)
            timer.timeout.connect(lambda: self.take_back(notice.key))
            timer.start(round(notice.for_s * 1000))
        self.setVisible(True)

    def close_notice(self, key: str) -> None:
        """A person has read it."""
        self.take_back(key)
        self.closed.emit(key)

    def take_back(self, key: str) -> None:
        """Say it no longer."""
        timer = self._timers.pop(key, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()
        line = self._lines.pop(key, None)
        if line is not None:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))
