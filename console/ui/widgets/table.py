"""The dense list: a view for the keyed table model, with painted rows and remembered columns.

Rows are drawn by `rows.RowPainter` straight from the model's cells. The view tells the model which rows are in sight
and lets time pass ten times a second, so that every timer turns at its own phase. It knows no meaning.
"""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from console.ui import theme
from console.ui.models.table import KeyedTableModel
from console.ui.widgets.header import ListHeader
from console.ui.widgets.rows import RowPainter


class KeyedTableView(QTableView):
    """A list of keyed rows. Selection is by row; the signals speak of keys."""

    row_selected = Signal(object)  # the key, or None
    row_activated = Signal(object)
    context_requested = Signal(object, QPoint)  # the key and the global position

    def __init__(
        self, model: KeyedTableModel, name: str, row_height: int = theme.ROW, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.keyed = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self._set_up_headers(row_height)
        self._ticker = QTimer(self)
        self._ticker.setInterval(100)
        self._ticker.timeout.connect(model.tick)
        self._empty: QWidget | None = None
        self._given: dict[int, int] = {}  # columns that gave way, with the width they come back with
        self._kept: set[int] = set()  # columns somebody asked for: these never give way
        self._connect(model)

    def _set_up_headers(self, row_height: int) -> None:
        self.setHorizontalHeader(ListHeader(self))
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for number, column in enumerate(self.keyed.columns):
            # Another language has longer titles: a column may grow a little for one.
            title = header.sectionSizeFromContents(number).width()
            self.setColumnWidth(number, max(column.width, min(title, round(column.width * 1.15))))
            self.setColumnHidden(number, column.hidden)
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _connect(self, model: KeyedTableModel) -> None:
        header = self.horizontalHeader()
        header.sortIndicatorChanged.connect(model.sort)
        header.customContextMenuRequested.connect(self._column_menu)
        self.customContextMenuRequested.connect(self._context)
        self.activated.connect(lambda index: self.row_activated.emit(model.key_at(index.row())))
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.verticalScrollBar().valueChanged.connect(self._report_visible)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._rows_changed)

    # what callers use

    def set_empty(self, widget: QWidget) -> None:
        """The widget to show over an empty list."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._rows_changed()

    def select(self, key: Hashable) -> bool:
        """Select the row of a key and bring it into view; False when it is not shown."""
        place = self.keyed.row_of(key)
        if place < 0:
            return False
        index = self.keyed.index(place, self.horizontalHeader().logicalIndex(0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def selected_keys(self) -> list[Hashable]:
        """The keys of the selected rows, from top to bottom."""
        return [
            self.keyed.key_at(index.row())
            for index in sorted(self.selectionModel().selectedRows(), key=lambda i: i.row())
        ]

    def state(self) -> dict[str, Any]:
        """Order, width and presence of columns with sort and filter, to be remembered as JSON."""
        header = self.horizontalHeader()
        columns = sorted(range(len(self.keyed.columns)), key=header.visualIndex)
        return {
            **self.keyed.state(),
            "columns": [
                [
                    self.keyed.columns[number].key,
                    self.columnWidth(number) or self._given.get(number) or self.keyed.columns[number].width,
                    self.isColumnHidden(number) and number not in self._given,
                ]
                for number in columns
            ],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take back what ``state`` gave. Unknown columns are passed over, new ones keep their place."""
        header, numbers = (
            self.horizontalHeader(),
            {column.key: number for number, column in enumerate(self.keyed.columns)},
        )
        self._given.clear()
        for place, (key, width, hidden) in enumerate(
            entry for entry in state.get("columns", []) if entry[0] in numbers
        ):
            header.moveSection(header.visualIndex(numbers[key]), place)
            self.setColumnWidth(numbers[key], int(width))
            self.setColumnHidden(numbers[key], bool(hidden))
        order = Qt.SortOrder.DescendingOrder if state.get("descending") else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(numbers.get(state.get("sort", ""), -1), order)
        self.keyed.restore(state)
        self._make_room()

    def keyboardSearch(self, search: str) -> None:
        """Letters are actions in these lists, never a search: a slip must not select somebody else."""

    # inner life

    def _context(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.keyed.hold(True)
            try:
                self.context_requested.emit(self.keyed.key_at(index.row()), self.viewport().mapToGlobal(point))
            finally:
                self.keyed.hold(False)

    def _column_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        for number, column in enumerate(self.keyed.columns):
            action = QAction(column.title or column.key, menu, checkable=True, checked=not self.isColumnHidden(number))
            action.toggled.connect(lambda shown, number=number: self.show_column(number, shown))
            menu.addAction(action)
        menu.exec(self.horizontalHeader().mapToGlobal(point))
        menu.deleteLater()

    def show_column(self, number: int, shown: bool) -> None:
        """Somebody wants this column, or does not; one that is wanted gives way to nothing."""
        self._given.pop(number, None)
        if shown:
            self._kept.add(number)
        self.setColumnHidden(number, not shown)
        self._make_room()

    def _make_room(self) -> None:
        """Where the stretched column would have less than its width, others go, the least wanted first."""
        columns = self.keyed.columns
        widths = {
            n: self._given.get(n) or self.columnWidth(n) for n, column in enumerate(columns) if not column.stretch
        }
        needed = sum(widths.values()) + sum(column.width for column in columns if column.stretch)
        for number in sorted(widths, key=lambda n: -columns[n].gives_way):
            if not columns[number].gives_way or number in self._kept or not widths[number]:
                continue
            if needed > self.viewport().width():
                needed -= widths[number]
                self._given[number] = widths[number]
                self.setColumnHidden(number, True)
            elif self._given.pop(number, 0):
                self.setColumnHidden(number, False)

    def _report_visible(self) -> None:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = self.keyed.rowCount()
        self.keyed.set_visible(max(0, first), count - 1 if last < 0 else last)

    def _rows_changed(self) -> None:
        self._report_visible()
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self.keyed.rowCount() == 0)

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        for row in (now.row(), before.row()):  # its mark stands at the row's beginning, not in the cell
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        self.row_selected.emit(self.keyed.key_at(now.row()))

    def paintEvent(self, event) -> None:
        painter = QPainter(self.viewport())
        RowPainter(self, self.keyed, painter).paint(event.region())
        painter.end()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._rows_changed()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._ticker.start()
        self._rows_changed()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._ticker.stop()
