"""The hatching of blindness: what we cannot see is crossed out, so that no data never looks calm."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from console.ui import theme


@lru_cache(maxsize=16)
def _pattern(color: str, step: int, width: float, ratio: float) -> QPixmap:
    """One tile of diagonal lines that meets itself on every side."""
    made = QPixmap(round(step * ratio), round(step * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color))
    pen.setWidthF(width)
    painter.setPen(pen)
    for offset in (-step, 0, step):
        painter.drawLine(offset - 2, step + 2, offset + step + 2, -2)
    painter.end()
    return made


def hatch(
    painter: QPainter, rect: QRectF, radius: float = 0.0, step: int = 9, width: float = 1.3, alpha: int = 150
) -> None:
    """Hatch a rectangle with the theme's blind colour. The lines lie over what is there: leave words free of them."""
    color = QColor(theme.current().color("blind"))
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(alpha / 255)
    painter.setBrushOrigin(rect.topLeft())
    brush = QBrush(_pattern(color.name(), step, width, painter.device().devicePixelRatioF()))
    painter.fillPath(path, brush)
    painter.restore()
