"""Paints the rows of a dense list, straight from its model's cells.

In the place of a delegate: Qt would make an option and an index for each cell and ask the style about it, which costs
more than the cell's text. A cell is a shape, a text and a quieter second line; severity is in the text's colour, never
on the ground alone.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QTableView

from console.ui import icons, theme
from console.ui.models.table import Cell, KeyedTableModel
from console.ui.widgets.text import draw_line

_SIDES = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
_LEFT = Qt.AlignmentFlag.AlignLeft
_URGENT = frozenset({"alarm", "warning", "blind"})
_PAD = 8
_SHAPE, _SHAPE_ROOM = 13, 20


class RowPainter:
    """What one list looks like now. Made for one painting: it remembers where the columns are and what is selected."""

    def __init__(self, view: QTableView, model: KeyedTableModel, painter: QPainter) -> None:
        self._view, self._model, self._painter = view, model, painter
        self._look = theme.current()
        self._line, self._dim = self._look.color("line"), self._look.color("dim")
        self._columns = _columns(view)
        self._wide = max((left + wide for _, left, wide in self._columns), default=0)
        self._selected = {
            row for range_ in view.selectionModel().selection() for row in range(range_.top(), range_.bottom() + 1)
        }
        focused = view.currentIndex() if view.hasFocus() or view.viewport().hasFocus() else None
        self._focus = focused.row() if focused is not None else -1

    def paint(self, region: QRegion) -> None:
        """Paint every cell that the region touches, each once."""
        view, last = self._view, self._model.rowCount() - 1
        cells: set[tuple[int, int]] = set()
        for box in region:
            left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
            first, end = view.rowAt(top), view.rowAt(bottom)
            if first < 0:
                continue  # below the last row
            touched = [n for n, (_, x, wide) in enumerate(self._columns) if x <= right and x + wide > left]
            cells.update((row, n) for row in range(first, (last if end < 0 else end) + 1) for n in touched)
        rows: dict[int, list[int]] = {}
        for row, n in cells:
            rows.setdefault(row, []).append(n)
        for row, touched in rows.items():
            self._row(row, touched)

    def _row(self, row: int, touched: list[int]) -> None:
        top, high = self._view.rowViewportPosition(row), self._view.rowHeight(row)
        cells, selected = self._model.cells_at(row), row in self._selected
        for n in touched:
            self._cell(self._columns[n], top, high, cells, selected)
        self._painter.fillRect(0, top + high - 1, self._wide, 1, self._line)
        if self._focus == row:
            self._painter.fillRect(0, top, 2, high - 1, self._look.color("accent"))

    def _cell(self, column: tuple[int, int, int], top: int, high: int, cells: list[Cell], selected: bool) -> None:
        number, left, wide = column
        cell, painter, look = cells[number], self._painter, self._look
        if selected:
            painter.fillRect(left, top, wide, high, look.color("selection"))
        urgent = cell.severity in _URGENT
        tone = look.severity("dim" if selected and cell.severity == "faint" else cell.severity)
        indent = _PAD
        if cell.shape:
            shade = tone if urgent else self._dim
            icons.paint_icon(painter, cell.shape, left + _PAD, top + (high - 13) / 2, _SHAPE, shade)
            indent += _SHAPE_ROOM
        room = max(0, wide - indent - _PAD)
        face = theme.font(theme.BODY, 600 if cell.strong or urgent else 400)
        side = _SIDES.get(self._model.columns[number].align, _LEFT)
        if cell.under:
            middle = top + (high - 1) / 2
            draw_line(painter, left + indent, middle - 18, room, 18, cell.text, face, tone, side)
            quiet = look.color("dim" if selected else "faint")
            draw_line(painter, left + indent, middle, room, 16, cell.under, theme.font(theme.LABEL), quiet, side)
        elif cell.text:
            draw_line(painter, left + indent, top, room, high - 1, cell.text, face, tone, side)


def _columns(view: QTableView) -> list[tuple[int, int, int]]:
    """Number, left edge and width (pixels of the viewport) of each column that is shown."""
    shown = (number for number in range(view.model().columnCount()) if not view.isColumnHidden(number))
    return [(number, view.columnViewportPosition(number), view.columnWidth(number)) for number in shown]
