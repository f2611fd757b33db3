"""A list on the screen: heading, filter, dense table, and its own memory of columns, sort and filter.

A pane shows a `Listing` and follows the bridge; it hands up what is selected, activated or asked for by the menu key.
It knows nothing of what the rows mean.
"""

import json
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.center.state import Key
from console.ui import theme
from console.ui.bridge import Bridge
from console.ui.models.table import KeyedTableModel
from console.ui.supervisor.listing import Listing
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel

GATHER_MS = 40


class Pane(QFrame):
    """One list with its heading."""

    selected = Signal(object)  # tuple of Keys
    activated = Signal(object)  # Key
    menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        name: str,
        title: str,
        listing: Listing,
        bridge: Bridge,
        *,
        filterable: bool = False,
        header: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.name, self.listing, self._bridge = name, listing, bridge
        self.model = KeyedTableModel(listing.columns, bridge.now, self)
        self.view = KeyedTableView(self.model, title, listing.row_height or theme.ROW)
        self.view.horizontalHeader().setVisible(header)
        self.title = PlainLabel(title, "heading")
        self.note = PlainLabel("", "faint")
        self.filter = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter {list}").format(list=title))
        self.filter.setVisible(filterable)
        self.filter.setMaximumWidth(280)
        self.filter.textChanged.connect(self._filtered)
        self.filter.installEventFilter(self)
        self._lay_out()
        self._sort_as_described()
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        self.view.row_activated.connect(lambda key: self.activated.emit((listing.kind, key)))
        self.view.context_requested.connect(self._menu)
        self._gathered: set[str] = set()
        self._later = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._later.timeout.connect(self._take_gathered)
        self.refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(44 if self.filter.isVisibleTo(self) else 33)
        row = QHBoxLayout(head)
        row.setContentsMargins(11, 0, 11, 0)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.filter, 1)
        row.addStretch(1)
        row.addWidget(self.note)
        line = QFrame()
        line.setProperty("line", "true")
        layout.addWidget(head)
        layout.addWidget(line)
        layout.addWidget(self.view, 1)

    def _sort_as_described(self) -> None:
        names = [column.key for column in self.listing.columns]
        if self.listing.sort in names:
            order = Qt.SortOrder.DescendingOrder if self.listing.descending else Qt.SortOrder.AscendingOrder
            self.view.horizontalHeader().setSortIndicator(names.index(self.listing.sort), order)

    def set_empty(self, empty: EmptyState) -> None:
        """What to say when there is nothing to list."""
        self.view.set_empty(empty)

    # following the centre

    def follow(self, keys: Iterable[Key]) -> None:
        """Take over what one frame changed."""
        center, listing = self._bridge.center, self.listing
        if any(kind in listing.everything_on for kind, _ in keys):
            self.refresh()
            return
        names = listing.touched(center, keys)
        if not names:
            return
        if listing.costly:
            self._gathered |= names
            if not self._later.isActive():
                self._later.start()
        else:
            self._take(names)

    def _take_gathered(self) -> None:
        """Show what was gathered; the dearer that is, the longer the next pause: a tenth of the time at most."""
        watch = QElapsedTimer()
        watch.start()
        names, self._gathered = self._gathered, set()
        self._take(names)
        self._later.setInterval(max(GATHER_MS, 10 * watch.elapsed()))

    def _take(self, names: set[str]) -> None:
        center, listing = self._bridge.center, self.listing
        rows = {name: listing.row(center, name) for name in names}
        self.model.update(
            {name: row for name, row in rows.items() if row is not None},
            [name for name, row in rows.items() if row is None],
        )

    def refresh(self) -> None:
        """Take everything over."""
        self.model.replace(self.listing.rows(self._bridge.center))

    # selection

    def selection(self) -> tuple[Key, ...]:
        """What is selected, from top to bottom."""
        return tuple((self.listing.kind, str(key)) for key in self.view.selected_keys())

    def select(self, key: Key) -> bool:
        """Select a subject if it is listed here."""
        return key[0] == self.listing.kind and self.view.select(key[1])

    def mark(self, key: Key | None) -> None:
        """Show a subject as selected without saying so; None, or one that is not listed: nothing is selected."""
        model = self.view.selectionModel()
        before = model.blockSignals(True)
        place = self.model.row_of(key[1]) if key is not None and key[0] == self.listing.kind else -1
        if place < 0:
            model.clearSelection()
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            model.setCurrentIndex(self.model.index(place, 0), flags)
        model.blockSignals(before)
        self.view.viewport().update()

    def _tell_selection(self) -> None:
        if self.view.selectionModel().hasSelection():
            self.selected.emit(self.selection())

    def _menu(self, key: object, where: QPoint) -> None:
        self.menu_requested.emit((self.listing.kind, str(key)), where)

    def keyboard_menu(self) -> None:
        """The context menu at the current row, for the menu key."""
        index = self.view.currentIndex()
        if index.isValid():
            where = self.view.viewport().mapToGlobal(self.view.visualRect(index).bottomLeft())
            self._menu(self.model.key_at(index.row()), where)

    # filter

    def _filtered(self, words: str) -> None:
        self.model.set_filter(words)

    def leave_filter(self) -> None:
        """Esc: empty it first, then go back to the list."""
        if self.filter.text():
            self.filter.clear()
        else:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched, event) -> bool:
        """From the filter, Down and Enter go into the list."""
        pressed = watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focus_list()
            return True
        return super().eventFilter(watched, event)

    def focus_list(self) -> None:
        """Bring the keyboard here, on a row if there is one."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.selectionModel().hasSelection() and self.model.rowCount():
            # Qt makes a row current on focus without selecting it.
            self.view.select(self.model.key_at(max(0, self.view.currentIndex().row())))

    # memory

    def remember(self, settings: QSettings) -> None:
        """Write columns, sort and filter down."""
        settings.setValue(f"lists/{self.name}", json.dumps(self.view.state()))

    def recall(self, settings: QSettings) -> None:
        """Take back what was written; what cannot be read is as if never written."""
        text = settings.value(f"lists/{self.name}", "")
        try:
            state = json.loads(str(text)) if text else {}
        except ValueError:
            state = {}
        if isinstance(state, dict) and state:
            self.view.restore(state)
            self.filter.setText(str(state.get("filter", "")))
