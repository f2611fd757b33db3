"""The alarm badge of the top bar: how many alarms nobody has taken, and the first of them in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.ui import icons, theme
from console.ui.widgets.text import draw, measure, plain, tooltip


class AlarmBadge(QAbstractButton):
    """Quiet without alarms; otherwise a shape, the count and the words. A click opens the alarms."""

    def __init__(self, quiet_word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._words, self._severity, self._quiet = 0, "", "calm", quiet_word
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_alarms(0, "", "calm")

    def set_alarms(self, count: int, words: str, severity: str) -> None:
        """``severity`` is ``calm warning alarm blind``; words name the first alarm and who has it."""
        self._count, self._words, self._severity = count, plain(words), severity if count else "calm"
        shown = f"{count} {self._words}" if count else self._quiet
        self.setAccessibleName(shown or "0")
        self.setToolTip(tooltip(shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = f"{self._count}  {self._words}" if self._count else self._quiet
        return QSize(round(measure(text, theme.font(theme.BODY, 600))) + (36 if self._count else 16), 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(54 if self._count else 0, 26)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, box = theme.current(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._severity == "calm":
            draw(painter, box.adjusted(8, 0, -8, 0), self._quiet, theme.font(theme.LABEL), look.color("faint"))
        else:
            tone = look.color(self._severity)
            painter.setPen(look.color("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.color(f"{self._severity}_ground"))
            painter.drawRoundedRect(box, 3, 3)
            icons.paint_icon(painter, self._severity, 10, (self.height() - 12) / 2, 12, tone)
            draw(
                painter, box.adjusted(26, 0, -8, 0), f"{self._count}  {self._words}", theme.font(theme.BODY, 600), tone
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.color("accent"))
            painter.drawRoundedRect(box, 3, 3)
