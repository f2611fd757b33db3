"""The one table model: rows keyed by id, columns as plain descriptions, changes cell by cell.

Why not a model per list: a list differs from another only in its columns. Why cell by cell: one ``dataChanged`` over
five hundred rows costs 25 ms a frame, one for each changed and visible cell under a millisecond. The rows are whatever
the caller has; the model never looks into them but through the columns. It must know no widget and no meaning.
Longer than most modules because order, filter and cells share the one invariant that ``_place`` mirrors ``_order``.
"""

import unicodedata
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from console.ui.widgets.clock import Clock, wall_clock
from console.ui.widgets.text import plain, tooltip

Key = Hashable
Row = Any
KeyRole = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_BULK = 48  # more rows than this enter as one block and are put in order by one layout change
RESORT_EVERY = 1.0  # seconds: rows wait for their new place rather than dance


class Cell(NamedTuple):
    """What one cell shows."""

    text: str
    shape: str = ""  # an icon's name, before the text
    severity: str = ""  # "" calm dim faint warning alarm blind accent
    under: str = ""  # a second, quieter line
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``text`` and its fellows get the row and the time (UNIX seconds); ``sort`` defaults to the text."""

    key: str
    title: str
    text: Callable[[Row, float], str]
    sort: Callable[[Row, float], Any] | None = None
    align: str = "left"  # left, right, center
    width: int = 100  # logical pixels
    stretch: bool = False
    shape: Callable[[Row, float], str] | None = None
    severity: Callable[[Row, float], str] | None = None
    under: Callable[[Row, float], str] | None = None
    tooltip: Callable[[Row, float], str] | None = None
    ticking: bool = False  # the text changes with time alone
    strong: bool = False
    hidden: bool = False  # not shown until the user asks for it
    gives_way: int = 0  # where the stretched one has too little room: the highest goes first, 0 stays

    def cell(self, row: Row, now: float) -> Cell:
        """All that is painted of this row in this column."""
        return Cell(
            plain(self.text(row, now)),
            self.shape(row, now) if self.shape else "",
            self.severity(row, now) if self.severity else "",
            plain(self.under(row, now)) if self.under else "",
            self.strong,
        )

    @property
    def elapsed(self) -> bool:
        """Whether it shows a time that runs: nobody searches for that, and a row must not come and go by the second."""
        return self.ticking and self.align == "right"

    def order(self, row: Row, now: float) -> Any:
        """The value by which to sort; None sorts last both ways."""
        return self.sort(row, now) if self.sort else fold(self.text(row, now))


def fold(text: str) -> str:
    """Text as it is searched and sorted: without case and accents."""
    if text.isascii():
        return text.casefold()
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)).casefold()


class KeyedTableModel(QAbstractTableModel):
    """A table of keyed rows; see the module's words. ``update`` is the only way in."""

    def __init__(self, columns: Sequence[Column], clock: Clock = wall_clock, parent=None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._clock = clock
        self._rows: dict[Key, Row] = {}
        self._born: dict[Key, int] = {}  # order of arrival, for ties
        self._births = 0
        self._order: list[Key] = []
        self._place: dict[Key, int] = {}
        self._shown: dict[Key, list[Cell]] = {}  # the cells as last painted, of visible rows only
        self._first, self._last = 0, 10_000_000  # the rows the view shows; all, until it says so
        self._sort_column, self._descending = -1, False
        self._words: tuple[str, ...] = ()
        self._predicate: Callable[[Row], bool] | None = None
        self._sorted_at = self._filtered_at = float("-inf")
        self._unsettled = self._held = False

    # what a view asks

    def rowCount(self, parent=_ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent=_ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _align(self.columns[section])
        return None

    def data(self, index, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or index.row() >= len(self._order):
            return None
        key, column = self._order[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == KeyRole:
            return key
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            now, row = self._clock(), self._rows[key]
            return tooltip(column.tooltip(row, now) if column.tooltip else column.text(row, now))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            parts = (f"{column.title}:", severity_word(cell.severity), cell.text, cell.under)
            return " ".join(part for part in parts if part)
        return None

    def cell(self, row: int, column: int) -> Cell:
        """The cell to paint, from the last one shown where there is one."""
        return self.cells(self._order[row])[column]

    def cells_at(self, row: int) -> list[Cell]:
        """All cells of a visible row number."""
        return self.cells(self._order[row])

    def cells(self, key: Key) -> list[Cell]:
        """All cells of one row. Raises KeyError."""
        found = self._shown.get(key)
        if found is None:
            now, row = self._clock(), self._rows[key]
            found = [column.cell(row, now) for column in self.columns]
            if self._first <= self._place.get(key, -1) <= self._last:
                self._shown[key] = found
        return found

    # keys and rows

    def key_at(self, row: int) -> Key | None:
        """The key of a visible row number."""
        return self._order[row] if 0 <= row < len(self._order) else None

    def row_of(self, key: Key) -> int:
        """The row number of a key, -1 when it is filtered away or unknown."""
        return self._place.get(key, -1)

    def row(self, key: Key) -> Row | None:
        """The row behind a key, filtered away or not."""
        return self._rows.get(key)

    def keys(self) -> list[Key]:
        """The keys shown, in order."""
        return list(self._order)

    def total(self) -> int:
        """How many rows there are, those filtered away included."""
        return len(self._rows)

    # changes

    def update(self, changed: Mapping[Key, Row], removed: Iterable[Key] = ()) -> None:
        """Take changed and new rows by key, forget removed ones. Emits only what a viewer could see.

        A key both changed and removed stays: it went and came back.
        """
        gone = [key for key in removed if key in self._rows and key not in changed]
        leaving = [key for key in gone if key in self._place]
        entering: list[Key] = []
        staying: list[Key] = []
        for key, row in changed.items():
            if key not in self._born:
                self._births += 1
                self._born[key] = self._births
            self._rows[key] = row
            shown = key in self._place
            if self._accepts(row):
                (staying if shown else entering).append(key)
            elif shown:
                leaving.append(key)
        self._leave(leaving)
        for key in gone:
            del self._rows[key], self._born[key]
        now = self._clock()
        for key in staying:
            self._refresh(key, now)
        self._unsettled = self._unsettled or (bool(staying) and self._sort_column >= 0)
        self._enter(entering, now)
        self.settle(now)

    def replace(self, rows: Mapping[Key, Row]) -> None:
        """Make these the only rows (a new connection, another filter upstream)."""
        self.update(rows, [key for key in self._rows if key not in rows])

    def tick(self) -> None:
        """Let time pass: repaint the visible cells whose text it changed, and put rows in order when that is due."""
        now = self._clock()
        ticking = [number for number, column in enumerate(self.columns) if column.ticking]
        if ticking:
            for place in range(max(0, self._first), min(self._last + 1, len(self._order))):
                self._refresh(self._order[place], now, ticking)
        if self._unsettled:
            self.settle(now)
        due = self._words and not self._held and now - self._filtered_at >= RESORT_EVERY
        if due and any(column.ticking and not column.elapsed for column in self.columns):
            self._filter()  # a state that changed by time alone may now match, or no longer

    def refresh_all(self) -> None:
        """Show everything anew: another language, theme or limit."""
        self._shown.clear()
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(self.columns) - 1))

    def _refresh(self, key: Key, now: float, numbers: Sequence[int] | None = None) -> None:
        """Emit the cells of one row that look different now."""
        shown, place = self._shown.get(key), self._place[key]
        if shown is None:
            # Never painted, or scrolled away: only rows in view need a word.
            if numbers is None and self._first <= place <= self._last:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
            return
        row = self._rows[key]
        start = previous = -2
        for number in numbers if numbers is not None else range(len(self.columns)):
            fresh = self.columns[number].cell(row, now)
            if fresh == shown[number]:
                continue
            shown[number] = fresh
            if number == previous + 1:
                previous = number
                continue
            if start >= 0:
                self.dataChanged.emit(self.index(place, start), self.index(place, previous))
            start = previous = number
        if start >= 0:
            self.dataChanged.emit(self.index(place, start), self.index(place, previous))

    def _leave(self, keys: list[Key]) -> None:
        """Take rows out of view, in runs, from the last to the first."""
        places = sorted((self._place[key] for key in keys), reverse=True)
        at = 0
        while at < len(places):
            last = first = places[at]
            while at + 1 < len(places) and places[at + 1] == first - 1:
                at += 1
                first = places[at]
            at += 1
            self.beginRemoveRows(_ROOT, first, last)
            for key in self._order[first : last + 1]:
                self._shown.pop(key, None)
            del self._order[first : last + 1]
            self._number()
            self.endRemoveRows()

    def _enter(self, keys: list[Key], now: float) -> None:
        """Put new rows where the order wants them."""
        if not keys:
            return
        if len(keys) > _BULK or self._sort_column < 0:
            self.beginInsertRows(_ROOT, len(self._order), len(self._order) + len(keys) - 1)
            self._order += keys
            self._number()
            self.endInsertRows()
            self._unsettled, self._sorted_at = self._sort_column >= 0, float("-inf")
            return
        entering = set(keys)
        for place, key in enumerate(self._wanted([*self._order, *keys], now)):
            if key in entering:
                place = min(place, len(self._order))
                self.beginInsertRows(_ROOT, place, place)
                self._order.insert(place, key)
                self._number()
                self.endInsertRows()

    def _number(self) -> None:
        self._place = {key: place for place, key in enumerate(self._order)}

    # order and filter

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, at once and from now on; -1 is the order of arrival."""
        self._sort_column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self.settle(self._clock(), force=True)

    def set_filter(self, words: str) -> None:
        """Show only rows in which every word occurs in some column, whatever its case and accents."""
        self._words = tuple(fold(words).split())
        self._filter()

    def set_predicate(self, predicate: Callable[[Row], bool] | None) -> None:
        """Show only rows that satisfy a test, besides the words."""
        self._predicate = predicate
        self._filter()

    def hold(self, held: bool) -> None:
        """Keep rows where they are while a hand is on them (a menu is open, a button is down)."""
        self._held = held

    def settle(self, now: float, *, force: bool = False) -> None:
        """Put the rows in order if that is due; selections follow their rows."""
        due = self._unsettled and not self._held and now - self._sorted_at >= RESORT_EVERY
        if not (due or force):
            return
        self._unsettled, self._sorted_at = False, now
        wanted = self._wanted(self._order, now)
        if wanted == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self._order[index.row()] for index in old]
        self._order = wanted
        self._number()
        self._shown = {
            key: cells for key, cells in self._shown.items() if self._first <= self._place[key] <= self._last
        }
        new = [self.index(self._place[key], index.column()) for key, index in zip(keys, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _wanted(self, keys: Sequence[Key], now: float) -> list[Key]:
        by_birth = sorted(keys, key=self._born.__getitem__)
        if self._sort_column < 0:
            return by_birth
        order = self.columns[self._sort_column].order
        values = {key: order(self._rows[key], now) for key in by_birth}
        known = [key for key in by_birth if values[key] is not None]
        known.sort(key=values.__getitem__, reverse=self._descending)
        return known + [key for key in by_birth if values[key] is None]

    def _accepts(self, row: Row) -> bool:
        if self._predicate is not None and not self._predicate(row):
            return False
        if not self._words:
            return True
        now = self._clock()
        hay = " ".join(
            fold(column.text(row, now) + " " + (column.under(row, now) if column.under else ""))
            for column in self.columns
            if not column.elapsed
        )
        return all(word in hay for word in self._words)

    def _filter(self) -> None:
        self._filtered_at = self._clock()
        accepted = {key for key, row in self._rows.items() if self._accepts(row)}
        self._leave([key for key in self._order if key not in accepted])
        self._enter([key for key in self._rows if key in accepted and key not in self._place], self._clock())
        self.settle(self._clock(), force=True)

    # the view's part

    def set_visible(self, first: int, last: int) -> None:
        """The row numbers the view shows; changes elsewhere are kept but not announced cell by cell."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self._shown = {
                key: cells for key, cells in self._shown.items() if first <= self._place.get(key, -1) <= last
            }

    def state(self) -> dict[str, Any]:
        """Sort and filter, to be remembered as JSON."""
        name = self.columns[self._sort_column].key if self._sort_column >= 0 else ""
        return {"sort": name, "descending": self._descending, "filter": " ".join(self._words)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take back what ``state`` gave; columns that no longer exist are passed over."""
        names = [column.key for column in self.columns]
        wanted = state.get("sort", "")
        order = Qt.SortOrder.DescendingOrder if state.get("descending") else Qt.SortOrder.AscendingOrder
        self.sort(names.index(wanted) if wanted in names else -1, order)
        self.set_filter(str(state.get("filter", "")))


def severity_word(severity: str) -> str:
    """What colour and shape say, for those who see neither; empty for what needs nobody."""
    return {
        "alarm": QCoreApplication.translate("Labels", "alarm"),
        "warning": QCoreApplication.translate("Labels", "warning"),
        "blind": QCoreApplication.translate("Labels", "blind"),
    }.get(severity, "")


def _align(column: Column) -> int:
    side = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
    return int(side.get(column.align, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)
