"""The header of a dense list: quiet titles over their columns, and the sort's arrow beside the title, never over it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from console.ui import theme
from console.ui.widgets.text import draw, measure

_PAD, _ARROW = 8.0, 7.0


class ListHeader(QHeaderView):
    """A header that paints its sections itself; the order is a small triangle on the title's free side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(28)
        self.setSortIndicatorClearable(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, box = theme.current(), QRectF(rect)
        painter.fillRect(box, look.color("panel"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.color("line"))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        side = Qt.AlignmentFlag(
            self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        )
        right = bool(side & Qt.AlignmentFlag.AlignRight)
        sorted_ = section == self.sortIndicatorSection()
        font = theme.font(theme.LABEL, 600 if sorted_ else 400)
        taken = _ARROW + 5 if sorted_ else 0.0
        room = box.adjusted(_PAD + (taken if right else 0), 0, -_PAD - (0 if right else taken), -1)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        drawn = draw(painter, room, title, font, look.color("ink" if sorted_ else "dim"), align)
        if sorted_:
            x = room.right() - drawn - taken if right else room.left() + drawn + 5
            self._paint_arrow(painter, x, box.center().y())

    def _paint_arrow(self, painter: QPainter, x: float, y: float) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip, base = (y - 2.5, y + 2) if up else (y + 2, y - 2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("ink"))
        painter.drawPolygon(QPolygonF([QPointF(x, base), QPointF(x + _ARROW, base), QPointF(x + _ARROW / 2, tip)]))
        painter.restore()

    def sectionSizeFromContents(self, section: int):
        size = super().sectionSizeFromContents(section)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        size.setWidth(round(measure(title, theme.font(theme.LABEL, 600)) + 2 * _PAD + _ARROW + 5))
        size.setHeight(theme.ROW)
        return size
