"""What all tiles are painted with: ground, the largest figure that fits, words, the bar, blindness.

Sizes are those of a screen 1,080 high; `scale` makes them this screen's.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from console.ui import theme
from console.ui.widgets.hatch import hatch
from console.ui.widgets.text import draw, measure

SMALL, NAME, MIDDLE, LARGE, HUGE = 28, 38, 56, 104, 220
FIGURES = (HUGE, 160, LARGE, 80, MIDDLE, NAME, SMALL)  # between: what just fails to fit need not halve
_WORDS = (SMALL, 25, 22, 19)
RIGHT = Qt.AlignmentFlag.AlignRight


def fitting(text: str, width: float, height: float, scale: float, sizes: tuple[int, ...] = FIGURES):
    """The largest font of the scale in which a text fits; the smallest when none does."""
    for size in sizes:
        face = theme.font(size * scale, 600, display=True)
        if measure(text, face) <= width and size * scale * 1.05 <= height:
            return face
    return theme.font(sizes[-1] * scale, 600, display=True)


def paint_ground(painter: QPainter, rect: QRectF, severity: str, scale: float) -> None:
    look = theme.current()
    shape = QPainterPath()
    shape.addRoundedRect(rect, 12 * scale, 12 * scale)
    grounds = {"alarm": "alarm_ground", "blind": "blind_ground"}
    painter.fillPath(shape, look.color(grounds.get(severity, "panel")))
    if severity == "warning":
        painter.setClipPath(shape)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 8 * scale), look.color("warning"))


def tones(severity: str) -> tuple[QColor, QColor]:
    """The colours of figures and of words on a ground."""
    look = theme.current()
    if severity == "alarm":
        quiet = QColor(look.color("alarm"))
        quiet.setAlpha(210)
        return look.color("alarm"), quiet
    return look.color("ink"), look.color("dim")


def paint_blind(painter: QPainter, rect: QRectF, words: str, scale: float, size: int = NAME) -> None:
    """Hatch a rectangle and say on clear ground since when it is blind."""
    look = theme.current()
    hatch(painter, rect, 12 * scale, step=max(6, round(26 * scale)), width=max(1.2, 4.0 * scale), alpha=170)
    sizes = tuple(known for known in (LARGE, MIDDLE, NAME, SMALL, 20) if known <= size)
    face = fitting(words, rect.width() - 70 * scale, rect.height(), scale, sizes)
    width = min(measure(words, face) + 48 * scale, rect.width() - 20 * scale)
    high = face.pixelSize() * 1.6
    band = QRectF(rect.center().x() - width / 2, rect.center().y() - high / 2, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("background"))
    painter.drawRoundedRect(band, 8 * scale, 8 * scale)
    draw(
        painter,
        band.adjusted(8 * scale, 0, -8 * scale, 0),
        words,
        face,
        look.color("blind"),
        Qt.AlignmentFlag.AlignHCenter,
    )


def paint_word(
    painter: QPainter, rect: QRectF, words: str, color: QColor, scale: float, align: Qt.AlignmentFlag | None = None
) -> None:
    """A quiet word, a little smaller where it would be cut."""
    sizes = (size for size in _WORDS if measure(words, theme.font(size * scale)) <= rect.width())
    font = theme.font(next(sizes, _WORDS[-1]) * scale)
    draw(painter, rect, words, font, color, align or Qt.AlignmentFlag.AlignLeft)


def paint_bar(painter: QPainter, bar: QRectF, share: float, target: float, severity: str) -> None:
    """A share as a bar from 0 to 100, with a tick at the target. Without a share only the rail is drawn."""
    look = theme.current()
    rail = QColor(look.color("alarm" if severity == "alarm" else "line"))
    if severity == "alarm":
        rail.setAlpha(60)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(rail)
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    if share >= 0:
        filled = QRectF(bar)
        filled.setWidth(max(bar.height(), bar.width() * min(share, 100.0) / 100))
        painter.setBrush(look.color("alarm") if severity == "alarm" else look.color("trace"))
        painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)
    high = bar.height()
    where = bar.left() + bar.width() * target / 100
    painter.fillRect(QRectF(where - high / 6, bar.top() - high * 0.7, high / 3, high * 2.4), look.color("ink"))
