"""What stands round the tiles: title, clock and the day above, alarm or links below, and the words that cover all."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from console.ui import icons, theme
from console.ui.wallboard.brush import LARGE, MIDDLE, NAME, RIGHT, SMALL
from console.ui.wallboard.faces import paint_covered
from console.ui.wallboard.layout import FOOT, HEAD, MARGIN, Place
from console.ui.wallboard.values import Face, Headline
from console.ui.widgets.hatch import hatch
from console.ui.widgets.text import draw, measure


def paint_head(painter: QPainter, width: float, scale: float, title: str, clock: str, day: str) -> None:
    """Title and clock to the left, the day's figures to the right."""
    look = theme.current()
    face, quiet = theme.font(NAME * scale, 600), theme.font(NAME * scale)
    left, high, right = (MARGIN + 8) * scale, HEAD * scale, width - (MARGIN + 8) * scale
    small = theme.font(32 * scale)
    room = right - left - measure(clock, quiet) - measure(day, small) - 80 * scale
    wide = min(measure(title, face), max(room, 200 * scale))
    draw(painter, QRectF(left, 0, wide + 2, high), title, face, look.color("ink"))
    left += wide + 42 * scale
    ticking = measure("00:00:00", quiet)
    draw(painter, QRectF(left, 0, ticking + 4, high), clock, quiet, look.color("dim"))
    left += ticking + 30 * scale
    draw(painter, QRectF(left, 0, right - left, high), day, small, look.color("dim"), RIGHT)


def paint_foot(painter: QPainter, size: tuple[float, float], scale: float, lines: Headline, page: str) -> None:
    """The first alarm, or the links, and which page this is."""
    look, high = theme.current(), FOOT * scale
    left, top, right = (MARGIN + 8) * scale, size[1] - FOOT * scale, size[0] - (MARGIN + 8) * scale
    if page:
        draw(
            painter,
            QRectF(right - 160 * scale, top, 160 * scale, high),
            page,
            theme.font(SMALL * scale),
            look.color("dim"),
            RIGHT,
        )
        right -= 180 * scale
    tone = look.severity(lines.foot_severity, "dim")
    if lines.foot_severity != "calm":
        mark = round(26 * scale)
        icons.paint_icon(painter, lines.foot_severity, left, top + (high - mark) / 2, mark, tone)
        left += mark + 14 * scale
    weight = 400 if lines.foot_severity == "calm" else 600
    draw(painter, QRectF(left, top, right - left, high), lines.foot, theme.font(SMALL * scale, weight), tone)


def band(width: float, height: float, scale: float) -> QRectF:
    """Where the words of blindness stand, across the tiles."""
    return QRectF(0, height / 2 - 130 * scale, width, 260 * scale)


def paint_lost(
    painter: QPainter,
    size: tuple[float, float],
    scale: float,
    words: tuple[str, str],
    tiles: Sequence[tuple[Place, Face]],
) -> None:
    """Hatch the whole board, keep the tiles' names, and say across the middle since when nothing is known."""
    look, (width, height) = theme.current(), size
    room = QRectF(0, HEAD * scale, width, height - (HEAD + FOOT) * scale)
    hatch(painter, room, step=max(8, round(30 * scale)), width=max(1.2, 4.0 * scale), alpha=150)
    for place, face in tiles:
        paint_covered(painter, place.rect, face, scale)
    middle = band(width, height, scale)
    painter.fillRect(middle, look.color("background"))
    for edge in (middle.top(), middle.bottom() - 6 * scale):
        painter.fillRect(QRectF(0, edge, width, 6 * scale), look.color("blind"))
    upper = QRectF(MARGIN * scale, middle.top() + 30 * scale, width - 2 * MARGIN * scale, 130 * scale)
    large = theme.font(LARGE * scale, 600, display=True)
    font = large if measure(words[0], large) < upper.width() else theme.font(MIDDLE * scale, 600, display=True)
    draw(painter, upper, words[0], font, look.color("blind"), Qt.AlignmentFlag.AlignHCenter)
    lower = QRectF(upper.left(), middle.top() + 160 * scale, upper.width(), 60 * scale)
    draw(painter, lower, words[1], theme.font(NAME * scale), look.color("ink"), Qt.AlignmentFlag.AlignHCenter)
