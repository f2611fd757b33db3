"""A small line of the last hour: a trend, not a chart. Gaps stay gaps.

Drawn one pixel thin and straight from the values: sixty points cost a few microseconds so, wide or
smoothed lines thirty times as much.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import theme


def paint_sparkline(
    painter: QPainter, rect: QRectF, values: Sequence[float | None], color: QColor, width: float = 1.0
) -> None:
    """Draw values from oldest to newest over the rectangle, zero at its foot; None leaves a gap."""
    values = _thinned(values, max(2, int(rect.width() / 3)))
    known = [value for value in values if value is not None]
    if len(values) < 2 or not known:
        return
    top = max(1.0, *known)
    step = rect.width() / (len(values) - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    pen = QPen(color)
    pen.setWidthF(width)
    painter.setPen(pen)
    run: list[QPointF] = []
    for position, value in enumerate([*values, None]):
        if value is not None:
            run.append(QPointF(rect.left() + position * step, rect.bottom() - (rect.height() - 1) * value / top))
        elif run:
            painter.drawPolyline(QPolygonF(run)) if len(run) > 1 else painter.drawPoint(run[0])
            run = []
    painter.restore()


def _thinned(values: Sequence[float | None], most: int) -> Sequence[float | None]:
    """At most so many points, each the mean of its neighbours: three pixels a point, else a trend is only noise."""
    width = -(-len(values) // most)
    if width <= 1:
        return values
    made: list[float | None] = []
    for start in range(len(values) % width, len(values), width):
        known = [value for value in values[start : start + width] if value is not None]
        made.append(sum(known) / len(known) if known else None)
    return made


class Sparkline(QWidget):
    """A sparkline of its own, with a name for those who cannot see it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._values: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_values(())

    def set_values(self, values: Sequence[float | None]) -> None:
        """Oldest first. Repaints only on a change."""
        if tuple(values) != self._values or not self.accessibleName():
            self._values = tuple(values)
            known = [value for value in self._values if value is not None]
            last = f": {known[-1]:g}, max {max(known):g}" if known else ""
            self.setAccessibleName(self._name + last)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 24)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        paint_sparkline(
            painter, QRectF(self.rect()).adjusted(1, 2, -1, -2), self._values, theme.current().color("trace")
        )
