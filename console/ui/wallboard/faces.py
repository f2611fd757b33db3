"""Painting the tiles of a wallboard: any tile by its kind, a figure, an agent, a tile covered by blindness."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from console.ui import icons, theme
from console.ui.wallboard.brush import (
    FIGURES,
    LARGE,
    NAME,
    RIGHT,
    SMALL,
    fitting,
    paint_bar,
    paint_blind,
    paint_ground,
    paint_word,
    tones,
)
from console.ui.wallboard.queue_tile import paint_queue
from console.ui.wallboard.values import AgentFace, Face, FigureFace, QueueFace
from console.ui.widgets.hatch import hatch
from console.ui.widgets.text import draw, measure


def paint_face(painter: QPainter, rect: QRectF, face: Face, scale: float) -> None:
    """Paint one tile with its ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    paint_ground(painter, rect, face.severity, scale)
    if isinstance(face, QueueFace):
        paint_queue(painter, rect, face, scale)
    elif isinstance(face, FigureFace):
        _figure(painter, rect, face, scale)
    else:
        _agent(painter, rect, face, scale)
    painter.restore()


def paint_covered(painter: QPainter, rect: QRectF, face: Face, scale: float) -> None:
    """A tile under the hatching of a whole blind board: its name on clear ground, nothing else."""
    name = face.word if isinstance(face, FigureFace) else face.name
    font = theme.font(min(NAME * scale, rect.height() * 0.4), 600)
    band = QRectF(
        rect.left() + 20 * scale,
        rect.top() + 18 * scale,
        min(measure(name, font) + 28 * scale, rect.width() - 40 * scale),
        font.pixelSize() * 1.5,
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().color("background"))
    painter.drawRoundedRect(band, 6 * scale, 6 * scale)
    draw(painter, band.adjusted(14 * scale, 0, -14 * scale, 0), name, font, theme.current().color("dim"))


def _figure(painter: QPainter, rect: QRectF, face: FigureFace, scale: float) -> None:
    inner = rect.adjusted(32 * scale, 22 * scale, -32 * scale, -22 * scale)
    ink, quiet = tones(face.severity)
    word = theme.font(SMALL * scale)
    if face.severity == "blind":
        draw(painter, QRectF(inner.left(), inner.top(), inner.width(), 40 * scale), face.word, word, quiet)
        paint_blind(painter, rect.adjusted(0, 70 * scale, 0, 0), face.blind, scale, NAME)
        return
    if face.severity == "warning":
        ink = theme.current().color("warning")
    bar = 44 * scale if face.share >= 0 else 0.0
    text_room = inner.height() - 44 * scale - bar
    left = inner.left()
    if face.icon:
        size = round(min(50 * scale, inner.width() / 4))
        left += size + 26 * scale
    # Low tiles stand in a row: none of them may be twice as large as its neighbour because its figure is short.
    sizes = FIGURES if inner.height() > 330 * scale else FIGURES[FIGURES.index(LARGE) :]
    big = fitting(face.text, inner.right() - left, text_room, scale, sizes)
    high = big.pixelSize() * 1.12
    top = inner.top() + max(0.0, (text_room - high) / 2)
    if face.icon:
        icons.paint_icon(painter, face.icon, inner.left(), top + (high - size) / 2, size, quiet)
    draw(painter, QRectF(left, top, inner.right() - left, high), face.text, big, ink)
    under = f"{face.word}  {face.note}" if face.note else face.word
    paint_word(painter, QRectF(left, top + high - 2 * scale, inner.right() - left, 40 * scale), under, quiet, scale)
    if face.share >= 0:
        where = QRectF(inner.left(), inner.bottom() - 16 * scale, inner.width(), 14 * scale)
        paint_bar(painter, where, face.share, face.target_share, face.severity)


def _agent(painter: QPainter, rect: QRectF, face: AgentFace, scale: float) -> None:
    inner = rect.adjusted(18 * scale, 6 * scale, -18 * scale, -6 * scale)
    ink, quiet = tones(face.severity)
    if face.severity == "blind":
        hatch(painter, rect, 12 * scale, step=max(6, round(20 * scale)), width=max(1.0, 3.0 * scale), alpha=120)
        name = theme.font(min(30 * scale, inner.height() * 0.4), 500)
        band = QRectF(
            inner.left(),
            inner.center().y() - 22 * scale,
            min(inner.width(), measure(face.name, name) + 24 * scale),
            44 * scale,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("blind_ground"))
        painter.drawRoundedRect(band, 6 * scale, 6 * scale)
        draw(painter, band.adjusted(12 * scale, 0, 0, 0), face.name, name, theme.current().color("blind"))
        return
    size = round(30 * scale)
    tone = theme.current().color(face.severity) if face.severity in ("alarm", "warning") else quiet
    icons.paint_icon(painter, face.icon, inner.left(), inner.center().y() - size / 2, size, tone)
    left = inner.left() + size + 14 * scale
    time = theme.font(30 * scale, 600)
    wide = max(measure("00:00", time), measure(face.time, time))
    draw(painter, QRectF(inner.right() - wide, inner.top(), wide + 1, inner.height()), face.time, time, ink, RIGHT)
    room = inner.right() - wide - 8 * scale - left
    middle = inner.center().y()
    draw(painter, QRectF(left, middle - 38 * scale, room, 42 * scale), face.name, theme.font(28 * scale, 500), ink)
    draw(painter, QRectF(left, middle + 2 * scale, room, 34 * scale), face.word, theme.font(24 * scale), quiet)
