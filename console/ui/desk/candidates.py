"""The candidates of a diagnosis: name, bar and share of weight, reasons; painted, one selected, moved by the arrows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import theme
from console.ui.widgets.text import draw

ROW = 46
_BAR, _SHARE, _PAD = 74.0, 44.0, 11.0
Row = tuple[str, float, str]
"""Name, weight 0 to 1, reasons."""


class CandidateList(QWidget):
    """`selected(number)`; clicking chooses. The bar is length, the share is said beside it: no colour is needed."""

    selected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Candidates"))

    def show_rows(self, rows: tuple[Row, ...], current: int = 0) -> None:
        """Show these, one of them selected."""
        self.rows, self.current = rows, min(current, max(0, len(rows) - 1))
        self.setAccessibleDescription("; ".join(f"{name} {weight:.0%}" for name, weight, _ in rows))
        self.updateGeometry()
        self.update()

    def move(self, by: int) -> None:  # type: ignore[override]
        """Select the one so many places further down."""
        self.choose(self.current + by)

    def choose(self, number: int) -> None:
        """Select this one, if it is there."""
        if 0 <= number < len(self.rows) and number != self.current:
            self.current = number
            self.update()
            self.selected.emit(number)

    def sizeHint(self) -> QSize:
        return QSize(280, ROW * max(1, len(self.rows)))

    minimumSizeHint = sizeHint

    def mousePressEvent(self, event) -> None:
        self.choose(int(event.position().y() // ROW))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (name, weight, reasons) in enumerate(self.rows):
            self._paint(painter, QRectF(0, number * ROW, self.width(), ROW), (name, weight, reasons), number)
        painter.end()

    def _paint(self, painter: QPainter, box: QRectF, row: Row, number: int) -> None:
        look, (name, weight, reasons) = theme.current(), row
        if number == self.current:
            painter.fillRect(box, look.color("selection"))
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), look.color("accent"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.color("line"))
        room = box.width() - 3 * _PAD - _BAR - _SHARE
        face = theme.font(theme.BODY, 600 if number == self.current else 400)
        upper = QRectF(box.left() + _PAD, box.top() + 5, room, 19)
        draw(painter, upper, name, face, look.color("ink"), Qt.AlignmentFlag.AlignLeft)
        lower = QRectF(box.left() + _PAD, box.top() + 24, box.width() - 2 * _PAD, 17)
        quiet = look.color("dim" if number == self.current else "faint")
        draw(painter, lower, reasons, theme.font(theme.LABEL), quiet, Qt.AlignmentFlag.AlignLeft)
        left = box.right() - _PAD - _SHARE - _BAR
        painter.fillRect(QRectF(left, box.top() + 13, _BAR, 5), look.color("line"))
        painter.fillRect(QRectF(left, box.top() + 13, max(1.0, _BAR * weight), 5), look.color("dim"))
        share = QRectF(box.right() - _PAD - _SHARE, box.top() + 5, _SHARE, 19)
        draw(painter, share, f"{weight:.0%}", theme.font(theme.BODY), look.color("ink"), Qt.AlignmentFlag.AlignRight)
