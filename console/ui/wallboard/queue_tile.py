"""The card of a queue on the wall: waiting, longest wait, service level with its target.

The tile in trouble changes its whole ground; the target is a tick on the bar, so that the distance is seen before it
is read.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from console.ui import icons, theme
from console.ui.wallboard.brush import (
    HUGE,
    LARGE,
    MIDDLE,
    NAME,
    RIGHT,
    SMALL,
    fitting,
    paint_bar,
    paint_blind,
    paint_word,
    tones,
)
from console.ui.wallboard.values import QueueFace
from console.ui.widgets.text import draw, measure


def paint_queue(painter: QPainter, rect: QRectF, face: QueueFace, scale: float) -> None:
    inner = rect.adjusted(32 * scale, 24 * scale, -32 * scale, -28 * scale)
    _queue_head(painter, inner, face, scale)
    if face.severity == "blind":
        below = rect.adjusted(0, 84 * scale, 0, 0)
        paint_blind(painter, below, face.blind, scale, MIDDLE)
        return
    paint = _queue_tall if inner.height() > 470 * scale else _queue_flat
    paint(painter, inner, face, scale)


def _queue_head(painter: QPainter, inner: QRectF, face: QueueFace, scale: float) -> None:
    look = theme.current()
    left = inner.left()
    if face.severity != "calm":
        size = round(34 * scale)
        icons.paint_icon(painter, face.severity, left, inner.top() + 8 * scale, size, look.color(face.severity))
        left += size + 14 * scale
    room = QRectF(left, inner.top(), inner.right() - left, 50 * scale)
    fits = measure(face.name, theme.font(NAME * scale, 600)) <= room.width()
    draw(painter, room, face.name, theme.font((NAME if fits else 30) * scale, 600), tones(face.severity)[0])


def _hot(face: QueueFace, figure: str) -> QColor:
    """The colour of a figure: its own when an alarm stands on it."""
    return theme.current().color(face.severity) if figure in face.troubled else tones(face.severity)[0]


def _queue_tall(painter: QPainter, inner: QRectF, face: QueueFace, scale: float) -> None:
    """Waiting above longest wait above service level."""
    ink, quiet = tones(face.severity)
    left, wide, top = inner.left(), inner.width(), inner.top() + 52 * scale
    big = fitting(face.waiting, wide, 240 * scale, scale, (HUGE, 160, LARGE))
    draw(painter, QRectF(left, top, wide, 204 * scale), face.waiting, big, ink)
    paint_word(painter, QRectF(left, top + 198 * scale, wide, 34 * scale), face.waiting_word, quiet, scale)
    top += 238 * scale
    room = inner.bottom() - 128 * scale - top
    long = fitting(face.longest, wide, room - 30 * scale, scale, (LARGE, 80, MIDDLE, NAME))
    high = long.pixelSize() * 1.1
    draw(painter, QRectF(left, top, wide, high), face.longest, long, _hot(face, "longest_wait"))
    if room - high > 20 * scale:
        paint_word(painter, QRectF(left, top + high - 4 * scale, wide, 34 * scale), face.longest_word, quiet, scale)
    _level(painter, inner, face, scale)


def _queue_flat(painter: QPainter, inner: QRectF, face: QueueFace, scale: float) -> None:
    """Where tiles are low, the three figures stand on one line over their words and the bar."""
    _ink, quiet = tones(face.severity)
    top, foot = inner.top() + 52 * scale, inner.bottom()
    line = QRectF(inner.left(), top, inner.width(), max(20.0, foot - 66 * scale - top))
    parts = (
        (face.waiting, face.waiting_word, "waiting", 0.0, 0.28, LARGE, "00"),
        (face.longest, face.longest_short, "longest_wait", 0.31, 0.33, MIDDLE, "00:00"),
        (face.level, face.target, "service_level", 0.7, 0.3, MIDDLE, "00 %"),
    )
    for text, word, figure, start, share, size, usual in parts:
        cell = QRectF(line.left() + line.width() * start, line.top(), line.width() * share, line.height())
        sizes = tuple(known for known in (LARGE, 80, MIDDLE, 46, NAME, SMALL, 22) if known <= size)
        font = fitting(max(text, usual, key=len), cell.width() + 2, cell.height(), scale, sizes)
        # All figures stand on one base line, whatever their size.
        high = font.pixelSize() * 1.2
        base = line.bottom() - line.height() * 0.08 + font.pixelSize() * 0.24
        draw(painter, QRectF(cell.left(), base - high, cell.width() + 8, high), text, font, _hot(face, figure))
        paint_word(painter, QRectF(cell.left(), foot - 62 * scale, cell.width(), 32 * scale), word, quiet, scale)
    bar = QRectF(inner.left(), foot - 14 * scale, inner.width(), 10 * scale)
    paint_bar(painter, bar, face.level_share, face.target_share, face.severity)


def _level(painter: QPainter, inner: QRectF, face: QueueFace, scale: float) -> None:
    """Service level at the foot of a tile: figure, the bar with the target's tick, word and target."""
    ink, quiet = tones(face.severity)
    if face.severity == "warning" and "service_level" in face.troubled:
        ink = theme.current().color("warning")
    big, small = theme.font(MIDDLE * scale, 600, display=True), theme.font(SMALL * scale)
    foot = inner.bottom()
    draw(painter, QRectF(inner.left(), foot - 124 * scale, inner.width(), 66 * scale), face.level, big, ink)
    paint_bar(
        painter,
        QRectF(inner.left(), foot - 48 * scale, inner.width(), 12 * scale),
        face.level_share,
        face.target_share,
        face.severity,
    )
    line = QRectF(inner.left(), foot - 30 * scale, inner.width(), 36 * scale)
    target = measure(face.target, small) + 2
    draw(painter, line, face.target, small, quiet, RIGHT)
    paint_word(painter, line.adjusted(0, 0, -target - 10 * scale, 0), face.level_word, quiet, scale)
