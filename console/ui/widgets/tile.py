"""The queue card of the floor: who waits, for how long, who is there to answer, and how well it goes.

A card is calm, warning, alarm or blind. Colour goes to the figure that is in trouble and to the edge, always with
a shape beside the name. Every figure can be clicked, which opens its passport. No business logic: it shows a Card.
Longer than most modules because what is painted and what can be clicked share one geometry.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from console.ui import icons, theme
from console.ui.widgets.card import Card, StateCount, hint, spoken
from console.ui.widgets.clock import Clock, duration, wall_clock
from console.ui.widgets.hatch import hatch
from console.ui.widgets.sparkline import paint_sparkline
from console.ui.widgets.text import draw, measure, plain, tooltip

__all__ = ["Card", "StateCount", "Tile"]


class Tile(QWidget):
    """A queue card. Enter or a click activates it; a click on a figure asks for that figure's passport too."""

    activated = Signal(str)
    figure_clicked = Signal(str, str)  # key, one of: waiting longest_wait service_level agents history
    context_requested = Signal(str, object)  # key, global position

    def __init__(self, card: Card, clock: Clock = wall_clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._clock, self._selected, self._hovered = card, clock, False, False
        self._regions: dict[str, QRectF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._describe()

    @property
    def card(self) -> Card:
        """What is shown now."""
        return self._card

    def set_card(self, card: Card) -> None:
        """Show other values; equal ones cost nothing."""
        if card != self._card:
            self._card = card
            self._describe()
            self._turn()

    def set_selected(self, selected: bool) -> None:
        """Mark the card as the one the inspector shows."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(178, 132)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 132)

    def _turn(self) -> None:
        """Repaint and come back when the second of this card's own wait turns."""
        self.update()
        since = self._card.longest_since
        if since is None or not self.isVisible() or self._card.severity == "blind":
            self._timer.stop()
            return
        elapsed = max(0.0, self._clock() - since)
        self._timer.start(max(20, round((1.0 - elapsed % 1.0) * 1000) + 2))

    def _describe(self) -> None:
        self.setAccessibleName(spoken(self._card, self._clock()))
        self.setAccessibleDescription(self._card.target)

    # painting

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._regions = {}
        self._paint_ground(painter)
        self._paint_head(painter)
        self._paint_figures(painter)
        self._paint_states(painter)
        self._paint_level(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        look, card = theme.current(), self._card
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, theme.RADIUS, theme.RADIUS)
        ground = "blind_ground" if card.severity == "blind" else "hover" if self._hovered else "panel"
        painter.fillPath(shape, look.color(ground))
        edge = {"alarm": "alarm", "warning": "line", "blind": "blind"}.get(card.severity, "line")
        if card.severity == "blind":
            # Only the middle is hatched: the words above and below stay readable.
            hatch(painter, QRectF(1, 30, self.width() - 2, self.height() - 61), alpha=95)
        if card.severity in ("alarm", "warning"):
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, self.width(), 4), look.color(card.severity))
            painter.restore()
        marked = self._selected or self.hasFocus()
        painter.setPen(QPen(look.color("accent" if marked else edge), 1.6 if marked else 1.0))
        painter.drawPath(shape)

    def _paint_head(self, painter: QPainter) -> None:
        look, card, left, right = theme.current(), self._card, 11.0, self.width() - 11.0
        if card.severity != "calm":
            icons.paint_icon(painter, card.severity, left, 12, 12, look.color(card.severity))
            left += 17
        target = measure(card.target, theme.font(theme.LABEL))
        draw(
            painter,
            QRectF(left, 8, right - left - target - 8, 20),
            plain(card.name),
            theme.font(theme.BODY, 600),
            look.color("ink"),
        )
        quiet = "dim" if card.severity == "blind" else "faint"
        draw(
            painter,
            QRectF(right - target - 1, 8, target + 2, 20),
            card.target,
            theme.font(theme.LABEL),
            look.color(quiet),
            Qt.AlignmentFlag.AlignRight,
        )

    def _paint_figures(self, painter: QPainter) -> None:
        look, card = theme.current(), self._card
        if card.severity == "blind":
            self._paint_blind(painter)
            return
        waiting = "–" if card.waiting is None else str(card.waiting)
        big = theme.font(theme.FIGURE, 600, display=True)
        # The room of three figures is kept, so that the wait beside it never moves.
        width = max(measure("00", big), measure(waiting, big))
        self._regions["waiting"] = QRectF(11, 32, width, 38)
        draw(painter, QRectF(11, 32, width + 2, 38), waiting, big, look.color("ink"))
        left = 11 + width + 8
        wait = "–" if card.longest_since is None else duration(self._clock() - card.longest_since)
        room = measure("00:00", theme.font(theme.TITLE)) + 2
        self._regions["longest_wait"] = QRectF(left, 38, room, 30)
        weight = 600 if card.wait_severity in ("alarm", "warning") else 400
        tone = look.severity(card.wait_severity, "dim")
        draw(
            painter,
            QRectF(left, 39, max(room, measure(wait, theme.font(theme.TITLE, weight)) + 2), 30),
            wait,
            theme.font(theme.TITLE, weight),
            tone,
        )
        if self.width() - 11 - (left + room + 8) > 24:
            area = QRectF(left + room + 8, 40, self.width() - 11 - (left + room + 8), 24)
            self._regions["history"] = area
            paint_sparkline(painter, area, card.history, look.color("trace"))
        if card.note:
            draw(
                painter,
                QRectF(11, 70, self.width() - 22, 18),
                card.note,
                theme.font(theme.LABEL, 600),
                look.color("dim"),
            )

    def _paint_blind(self, painter: QPainter) -> None:
        """No figures, not even old ones: only since when they are not known, on clear ground."""
        look, face, words = theme.current(), theme.font(theme.BODY, 600), self._card.note or "–"
        room = self.width() - 22.0
        # The time is what must be read: where the line is too narrow it stands on one of its own.
        lines = [words] if measure(words, face) + 16 <= room else words.rsplit(" ", 1)
        width = min(max(measure(line, face) for line in lines) + 16, room)
        high = 4.0 + 20 * len(lines)
        band = QRectF((self.width() - width) / 2, 30 + (self.height() - 61 - high) / 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("panel"))
        painter.drawRoundedRect(band, 3, 3)
        for number, line in enumerate(lines):
            place = QRectF(band.x(), band.y() + 2 + 20 * number, width, 20)
            draw(painter, place, line, face, look.color("blind"), Qt.AlignmentFlag.AlignHCenter)

    def _paint_states(self, painter: QPainter) -> None:
        look, card, x, y = theme.current(), self._card, 11.0, self.height() - 47.0
        if card.severity == "blind":
            return
        face = theme.font(theme.LABEL)
        step = (self.width() - 20) / max(4, len(card.states))
        for state in card.states:
            if x + 28 > self.width():
                break
            icons.paint_icon(painter, state.icon, x, y + 3, 12, look.color("dim"))
            draw(
                painter,
                QRectF(x + 15, y, 30, 18),
                str(state.count),
                face,
                look.color("ink" if state.count else "faint"),
            )
            x += step
        self._regions["agents"] = QRectF(11, y, self.width() - 22, 18)

    def _paint_level(self, painter: QPainter) -> None:
        look, card, y = theme.current(), self._card, self.height() - 27.0
        blind = card.severity == "blind"
        face = theme.font(theme.BODY, 600)
        text = "–" if blind else card.level_text
        width = measure(text, face) + 2
        area = QRectF(11, y, self.width() - 22, 20)
        self._regions["service_level"] = area
        draw(
            painter,
            QRectF(11, y, self.width() - 30 - width, 20),
            card.level_label,
            theme.font(theme.LABEL),
            look.color("dim"),
        )
        draw(
            painter,
            area,
            text,
            face,
            look.color("dim") if blind else look.severity(card.level_severity),
            Qt.AlignmentFlag.AlignRight,
        )

    # hands

    def _figure_at(self, point: QPointF) -> str:
        return next((name for name, area in self._regions.items() if area.contains(point)), "")

    def mouseReleaseEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self._card.key)
            figure = self._figure_at(event.position())
            if figure:
                self.figure_clicked.emit(self._card.key, figure)

    def contextMenuEvent(self, event) -> None:
        self.context_requested.emit(self._card.key, event.globalPos())

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit(self._card.key)
        else:
            super().keyPressEvent(event)

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tooltip(hint(self._card, self._figure_at(QPointF(event.pos())))), self)
            return True
        return super().event(event)

    def enterEvent(self, event) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event) -> None:
        self._hovered = False
        self.update()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._turn()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._timer.stop()
