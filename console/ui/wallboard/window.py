"""The wallboard's window: one painted surface that repaints only the tiles whose values changed.

It reads the centre through the bridge, at most four times a second, and paints plain values. Pages turn by themselves;
arrows turn them by hand, F11 leaves full screen, Escape or Q leaves. It asks for nothing and has no pointer.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from console.ui import labels, theme
from console.ui.bridge import Bridge
from console.ui.wallboard.boards import Board, tickets_only
from console.ui.wallboard.faces import paint_face
from console.ui.wallboard.figures import Sight, agent_face, figure_face, headline, loss, queue_face
from console.ui.wallboard.frame import band, paint_foot, paint_head, paint_lost
from console.ui.wallboard.layout import FOOT, HEAD, Leaf, Place, leaves, places
from console.ui.wallboard.values import Face, Headline, spoken
from console.ui.widgets.text import plain

translate = QCoreApplication.translate
LOOK_EVERY_MS = 250


class WallboardWindow(QWidget):
    """A board over a bridge. `queues`: only these, by name or scoped id; empty: all that are present."""

    def __init__(self, bridge: Bridge, board: Board, site: str = "", queues: Sequence[str] = (),
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.board = board
        self._bridge, self._site, self._only = bridge, site, tuple(queues)
        self._page = 0
        self._leaves: list[Leaf] = []
        self._places: list[Place] = []
        self._faces: list[Face] = []
        self._head: tuple[str, str, str] = ("", "", "")
        self._lines = Headline()
        self._lost: tuple[str, str] = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setMinimumSize(480, 270)
        self.setWindowTitle(translate("Wallboard", "Centralino wallboard"))
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)
        self._turning = QTimer(self)
        self._turning.timeout.connect(lambda: self.turn(1))
        bridge.health_changed.connect(lambda _health: self.look())

    # what is shown

    @property
    def scale(self) -> float:
        """This screen's height over 1,080; a narrow one counts by its width."""
        return min(self.height() / 1080, self.width() / 1700)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are now."""
        return len(self._leaves)

    @property
    def faces(self) -> list[Face]:
        """The values of the tiles as shown, for tests."""
        return list(self._faces)

    @property
    def lost(self) -> str:
        """The words that cover the whole board, empty when it sees."""
        return self._lost[0]

    def look(self) -> None:
        """Look at the centre and repaint what is different."""
        sight = Sight(self._bridge.center, self._bridge.now(), self._bridge.health.blind_since)
        self._arrange(sight)
        faces = [self._face(sight, place) for place in self._places]
        for place, old, new in zip(self._places, self._faces, faces, strict=False):
            if old != new:
                self.update(place.rect.toAlignedRect())
        self._faces = faces
        self._look_around(sight)

    def _arrange(self, sight: Sight) -> None:
        """Lay the page out anew when queues, agents or the window's size changed."""
        fresh = leaves(self.board, self._queues(sight), self._agents(sight))
        if fresh != self._leaves:
            self._leaves = fresh
            self._page = min(self._page, len(fresh) - 1)
            self._lay_out()

    def _lay_out(self) -> None:
        if self._leaves:
            self._places = places(self._leaves[self._page], self.width(), self.height())
            self._faces = []
            self.update()

    def _look_around(self, sight: Sight) -> None:
        """Clock, day line, alarm line, and what covers everything."""
        lines = headline(sight)
        head = (self._title(sight), labels.clock_time(self._bridge.wall_time(), seconds=True), lines.day)
        linked = not tickets_only(self.board)
        lost = loss(sight, self._bridge.health, self._bridge.behind, linked)
        if lost[0] != self._lost[0]:
            self.update()
        elif lost != self._lost:
            self.update(band(self.width(), self.height(), self.scale).toAlignedRect())
        if head != self._head:
            self.update(0, 0, self.width(), round(HEAD * self.scale) + 1)
        if lines != self._lines:
            self.update(0, self.height() - round(FOOT * self.scale) - 1, self.width(), round(FOOT * self.scale) + 2)
        self._head, self._lines, self._lost = head, lines, lost
        self.setAccessibleName(self._spoken())

    def _title(self, sight: Sight) -> str:
        leaf = self._leaves[self._page]
        subject = leaf.subjects[0] if leaf.page.each == "queue" and leaf.subjects else ""
        if subject:
            return plain(sight.center.queues[subject].name, 60)
        return plain(leaf.page.title or self._site or self.board.title, 60)

    def _face(self, sight: Sight, place: Place) -> Face:
        if place.what == "queues" and place.subject:
            return queue_face(sight, place.subject)
        if place.what == "agents" and place.subject:
            return agent_face(sight, place.subject)
        return figure_face(sight, place.what, place.subject)

    def _queues(self, sight: Sight) -> list[str]:
        known = [queue for queue in sight.center.queues.values() if queue.present]
        if self._only:
            known = [queue for queue in known if queue.id in self._only or queue.name in self._only]
        return [queue.id for queue in known]

    def _agents(self, sight: Sight) -> list[str]:
        served = set(self._only and self._queues(sight))
        known = [
            agent for agent in sight.center.agents.values()
            if agent.present and (not served or served & agent.queues.keys())
        ]  # fmt: skip
        return [agent.id for agent in sorted(known, key=lambda agent: (agent.name.casefold(), agent.id))]

    def _spoken(self) -> str:
        if self._lost[0]:
            return f"{self._head[0]}, {self._lost[0]}, {self._lost[1]}"
        return "; ".join([self._head[0], *(spoken(face) for face in self._faces), self._lines.foot])

    # painting

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region, look = event.region(), theme.current()
        painter.setClipRegion(region)
        painter.fillRect(event.rect(), look.color("background"))
        paint_head(painter, self.width(), self.scale, *self._head)
        if self._lost[0]:
            tiles = list(zip(self._places, self._faces, strict=False))
            paint_lost(painter, (self.width(), self.height()), self.scale, self._lost, tiles)
        else:
            for place, face in zip(self._places, self._faces, strict=False):
                if region.intersects(place.rect.toAlignedRect()):
                    paint_face(painter, place.rect, face, self.scale)
                    painter.setClipRegion(region)
        page = f"{self._page + 1}/{self.pages}" if self.pages > 1 else ""
        paint_foot(painter, (self.width(), self.height()), self.scale, self._lines, page)

    # hands and time

    def turn(self, step: int) -> None:
        """Turn pages; the time a page stays starts anew."""
        if self._leaves:
            self._page = (self._page + step) % len(self._leaves)
            self._lay_out()
            self.look()
        if self.board.rotate_s > 0:
            self._turning.start(round(self.board.rotate_s * 1000))

    def keyPressEvent(self, event) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Q):
            self.close()
        elif key in (Qt.Key.Key_F11, Qt.Key.Key_F):
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.turn(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.turn(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.look()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._leaves = []
            self.look()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.look()
        self._looking.start()
        if self.board.rotate_s > 0:
            self._turning.start(round(self.board.rotate_s * 1000))

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._looking.stop()
        self._turning.stop()
