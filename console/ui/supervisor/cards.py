"""The queue cards of the floor: boards turned into cards, and the grid they stand in.

A card is made anew when its queue, one of its agents or the time changed it, at most a few times a second and never
for more than a tenth of the time, whatever a board costs. Arrow keys walk the grid. No figure is computed here.

A few lines over the measure, because card, grid and keys share one geometry.
"""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from console.center.boards import QueueBoard, queue_board
from console.center.ids import link_of
from console.center.site import Gap
from console.center.state import Key
from console.center.states import AgentState
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor import limits
from console.ui.supervisor.record_words import share_note
from console.ui.supervisor.sentences import share, target_words
from console.ui.widgets.tile import Card, StateCount, Tile

SOONEST_MS = 40
GAP = 8
NARROWEST = 164
_SHOWN = (
    (AgentState.READY,),
    (AgentState.TALKING, AgentState.HOLD, AgentState.RESERVED),
    (AgentState.WRAP_UP,),
    (AgentState.NOT_READY,),
)


def gap_words(gap: Gap) -> str:
    """10:31–10:33, or how many messages were lost at 10:31."""
    begun = labels.clock_time(gap.since)
    if gap.lost:
        return QCoreApplication.translate("CardGrid", "%n message(s) lost", "", gap.lost) + f" {begun}"
    until = labels.clock_time(gap.until)
    return f"{begun}–{until}" if gap.until and until != begun else begun


class CardGrid(QWidget):
    """All queue cards."""

    activated = Signal(object)  # Key
    figure_asked = Signal(str, str)  # figure, queue
    menu_requested = Signal(object, QPoint)
    laid_out = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.tiles: dict[str, Tile] = {}
        self._dirty: set[str] = set()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._refresh_dirty)
        self._pause_ms = SOONEST_MS
        self._slide = QTimer(self, interval=1000)
        self._slide.timeout.connect(self._pass_time)
        self._seconds = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Queues"))

    # following the centre

    def follow(self, keys: Iterable[Key]) -> None:
        """Note which cards a frame touched; they are made anew in a moment."""
        center = self._bridge.center
        for kind, name in keys:
            if kind == "queue":
                self._dirty.add(name)
            elif kind == "agent" and name in center.agents:
                self._dirty.update(center.agents[name].queues)
            elif kind == "centre":
                self._dirty.update(center.queues)
        if self._dirty and not self._later.isActive():
            self._later.start(self._pause_ms)

    def refresh(self) -> None:
        """Make all cards anew, and the missing ones."""
        self._dirty = set(self._bridge.center.queues)
        self._refresh_dirty()

    def _refresh_dirty(self) -> None:
        watch = QElapsedTimer()
        watch.start()
        center, dirty, self._dirty = self._bridge.center, self._dirty, set()
        present = {q.id for q in center.queues.values() if q.present}
        if present != set(self.tiles):
            self._populate(present)
            dirty = present
        for queue in dirty & present:
            self.tiles[queue].set_card(self.card(queue))
        self._pause_ms = max(SOONEST_MS, 10 * watch.elapsed())

    def _pass_time(self) -> None:
        """Waits grow red by themselves; windows slide."""
        self._seconds += 1
        for name, tile in self.tiles.items():
            if self._seconds % 5 == 0:
                self._dirty.add(name)
            elif tile.card.longest_since is not None:
                tile.set_card(self._recolored(tile.card))
        if self._dirty and not self._later.isActive():
            self._later.start(self._pause_ms)

    def _recolored(self, card: Card) -> Card:
        since = card.longest_since
        if since is None or card.severity == "blind":
            return card
        wait = limits.wait_severity(self._bridge.center, card.key, self._bridge.now() - since)
        return replace(card, wait_severity=wait or "calm", severity=_graver(card.severity, wait or "calm"))

    def card(self, queue: str) -> Card:
        """The card of a queue as it is now."""
        bridge = self._bridge
        board = queue_board(bridge.center, queue, bridge.now())
        blind = bridge.blind_since(link_of(queue))
        wait = limits.wait_severity(bridge.center, queue, board.longest_s or 0.0) if board.waiting else ""
        raised = board.severity.value if board.severity else "calm"
        finished = [gap for gap in board.gaps if gap.until]
        note = (
            labels.blind_since(blind)
            if blind
            else self.tr("gap {when}").format(when=gap_words(finished[-1]))
            if finished
            else share_note(board.recorded)
        )
        return Card(
            queue,
            board.name,
            target_words(bridge.center, queue),
            board.waiting,
            self.tr("waiting"),
            board.oldest_joined if board.waiting else None,
            self.tr("longest wait"),
            tuple(map(float, board.spark)),
            self._states(board),
            self.tr("Service level"),
            share(board.service_level),
            self._variant(board),
            "blind" if blind else _graver(raised, wait or "calm"),
            wait or "calm",
            limits.level_severity(board) or "calm",
            note,
        )

    def _states(self, board: QueueBoard) -> tuple[StateCount, ...]:
        return tuple(
            StateCount(
                labels.state_icon(group[0]),
                sum(board.agents.get(state, 0) for state in group),
                labels.agent_state(group[0]),
            )
            for group in _SHOWN
        )

    def _variant(self, board: QueueBoard) -> str:
        return self.tr("{variant}, last 30 minutes").format(variant=labels.variant(board.target.variant))

    # the grid

    def _populate(self, present: set[str]) -> None:
        for name in set(self.tiles) - present:
            self.tiles.pop(name).deleteLater()
        for name in present - set(self.tiles):
            tile = Tile(self.card(name), self._bridge.now, self)
            tile.activated.connect(lambda key: self.activated.emit(("queue", key)))
            tile.figure_clicked.connect(self._figure)
            tile.context_requested.connect(lambda key, where: self.menu_requested.emit(("queue", key), where))
            tile.show()
            self.tiles[name] = tile
        order = sorted(self.tiles, key=lambda name: self._bridge.center.queues[name].name.casefold())
        self.tiles = {name: self.tiles[name] for name in order}
        self._place()
        self.updateGeometry()

    def _figure(self, queue: str, figure: str) -> None:
        if figure in ("waiting", "longest_wait", "service_level"):
            self.figure_asked.emit(figure, queue)
        elif figure == "history":
            self.figure_asked.emit("offered", queue)

    def columns(self) -> int:
        """How many cards stand side by side."""
        return max(1, min(len(self.tiles) or 1, (self.width() + GAP) // (NARROWEST + GAP)))

    def _place(self) -> None:
        if not self.tiles:
            return
        columns = self.columns()
        height = next(iter(self.tiles.values())).sizeHint().height()
        width = (self.width() - GAP * (columns - 1)) / columns
        for number, tile in enumerate(self.tiles.values()):
            line, place = divmod(number, columns)
            left = round(place * (width + GAP))
            tile.setGeometry(left, line * (height + GAP), round((place + 1) * (width + GAP)) - GAP - left, height)
        lines = -(-len(self.tiles) // columns)
        self.setMinimumHeight(lines * (height + GAP) - GAP)
        self.laid_out.emit()

    def lines_height(self, lines: int) -> int:
        """The height of so many rows of cards, or of all when there are fewer."""
        if not self.tiles:
            return 0
        height = next(iter(self.tiles.values())).sizeHint().height() + GAP
        return min(lines, -(-len(self.tiles) // self.columns())) * height - GAP + 2

    def sizeHint(self) -> QSize:
        return QSize(800, self.lines_height(2))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._slide.start()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._slide.stop()

    def keyPressEvent(self, event) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self.columns(),
            Qt.Key.Key_Up: -self.columns(),
        }
        tiles = list(self.tiles.values())
        here = next((number for number, tile in enumerate(tiles) if tile.hasFocus()), None)
        if event.key() not in steps or here is None:
            super().keyPressEvent(event)
            return
        there = here + steps[event.key()]
        if 0 <= there < len(tiles):
            tiles[there].setFocus(Qt.FocusReason.OtherFocusReason)
            self.activated.emit(("queue", tiles[there].card.key))
            self._reveal(tiles[there])

    def _reveal(self, tile: Tile) -> None:
        area = self.parent().parent() if self.parent() is not None else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(tile)

    def mark(self, queue: str) -> None:
        """Show which card the inspector speaks of; empty: none."""
        for name, tile in self.tiles.items():
            tile.set_selected(name == queue)


def _graver(first: str, second: str) -> str:
    order = ("calm", "warning", "alarm", "blind")
    return max(first, second, key=order.index)
