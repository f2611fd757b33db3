"""The whole Qt boundary: a feed of facts on one side, `changed` keys at most once a frame on the other.

A `Feed` (`feed.py`: the store's replica, or a scripted one in tests and pictures) reads rows in a thread of its own and
calls `wake`. The bridge crosses into Qt's thread by a queued signal, folds for a few milliseconds a frame and says
which keys changed. The centre is only ever read here, in Qt's thread. No widget talks to a feed, no feed knows of Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from console.center.commands import Command
from console.center.site import Gap
from console.center.state import Center, Key
from console.center.states import Outcome
from console.ui.feed import Feed, Health

FRAME_MS = 16
BUDGET_S = 0.004
CATCH_UP_BUDGET_S = 0.012  # while thousands of rows wait, a frame is spent on them
MANY = 2_000
BEHIND_S = 120.0  # facts so old, while more keep coming, are the day being told, not the present


@dataclass(frozen=True, slots=True)
class Blindness:
    """A gap that is over, and how many queue visits ended in it without anybody seeing how."""

    gap: Gap
    unobserved: int


class Bridge(QObject):
    """The centre for widgets. `changed` carries the keys of one frame; `feed.EVERYTHING` among them: read all anew."""

    changed = Signal(object)
    health_changed = Signal(object)
    came_back = Signal(object)  # Blindness
    asked = Signal(object)  # Command
    ask_failed = Signal(object, str)  # Command, why it could not even be recorded
    _woken = Signal()
    _failed = Signal(object, str)

    def __init__(self, open_feed: Callable[[Callable[[], None]], Feed], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = open_feed(self._woken.emit)
        self._health = Health()
        self.behind = False
        self.told = 0.0  # when the newest thing happened that was told of a call or an agent
        self._told: set[tuple[str, float]] = set()
        self._since_frame = QElapsedTimer()
        self._since_fact = QElapsedTimer()
        self._frame = QTimer(self, singleShot=True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self.turn)
        self._pulse = QTimer(self, interval=500)
        self._pulse.timeout.connect(self.look_after)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self.ask_failed, Qt.ConnectionType.QueuedConnection)

    # what widgets read

    @property
    def center(self) -> Center:
        """Everything known now. Read only, and only in Qt's thread."""
        return self._feed.center

    @property
    def health(self) -> Health:
        """Database and engine, as last looked at."""
        return self._health

    @property
    def backlog(self) -> int:
        """Rows not yet on the screen."""
        return self._feed.backlog

    def now(self) -> float:
        """The time to count from: never before the newest fact, so that no elapsed time runs backwards.

        While the day so far is still being told it is that day's own time: a call of this morning has not waited hours.
        """
        return self.told if self.behind else self.wall_time()

    def wall_time(self) -> float:
        """What a clock on the wall shows, whatever is being told."""
        return max(self._feed.now(), self._feed.center.now)

    def blind_since(self, link: str) -> float:
        """Since when nothing shown of a link can be trusted (it, the engine or the database is lost); 0: it can."""
        known = self._feed.center.links.get(link)
        lost = known.blind_since if known is not None and not known.up else 0.0
        behind = self._health.blind_since
        return min(lost, behind) if lost and behind else lost or behind

    def ask(self, command: Command) -> None:
        """Hand a wish to the engine. Nothing on the screen changes until facts come back."""
        self.asked.emit(command)
        self._feed.ask(command, lambda why: self._failed.emit(command, why))

    # life

    def start(self) -> None:
        """Start the feed and show what it already knows."""
        self._told = {(gap.link, gap.since) for gap in self.center.gaps if gap.until}
        self._feed.start()
        self._pulse.start()
        self.look_after()
        self._wake()

    def stop(self) -> None:
        """Stop the feed; the last picture stays."""
        self._pulse.stop()
        self._frame.stop()
        self._feed.stop()

    def _wake(self) -> None:
        if not self._frame.isActive():
            elapsed = self._since_frame.elapsed() if self._since_frame.isValid() else FRAME_MS
            self._frame.start(max(0, FRAME_MS - elapsed))

    def turn(self) -> None:
        """One frame: fold for a few milliseconds, tell what changed, come again if rows are left."""
        self._since_frame.start()
        keys = self._feed.fold(CATCH_UP_BUDGET_S if self._feed.backlog > MANY else BUDGET_S)
        if keys:
            self._note_time(keys)
            self._see_whether_behind()
            self.changed.emit(frozenset(keys))
            if any(kind in ("link", "centre") for kind, _ in keys):
                self._announce()
        if self._feed.backlog:
            self._wake()

    def look_after(self) -> None:
        """See whether database and engine are there (twice a second)."""
        self._see_whether_behind()
        health = self._feed.health()
        if health != self._health:
            self._health = health
            self.health_changed.emit(health)
        self._wake()

    def _note_time(self, keys: set[Key]) -> None:
        """The centre's own `now` is of no use here: an engine speaks of today while it tells of this morning."""
        center = self._feed.center
        newest = 0.0
        for kind, name in keys:
            known = None
            if kind == "call":
                known = center.calls.get(name) or center.past.get(name)
            elif kind == "agent":
                known = center.agents.get(name)
            if known is not None and known.timeline:
                newest = max(newest, known.timeline[-1].at)
        if newest:
            self.told = newest
            self._since_fact.start()

    def _see_whether_behind(self) -> None:
        """Old facts that keep coming are a day being told; nothing for two seconds is silence, and the present."""
        coming = self._since_fact.isValid() and self._since_fact.elapsed() < 2000
        behind = coming and self._feed.now() - self.told > BEHIND_S
        if behind != self.behind:
            self.behind = behind
            self.health_changed.emit(self._health)

    def _announce(self) -> None:
        for gap in self.center.gaps:
            if gap.until and (gap.link, gap.since) not in self._told:
                self._told.add((gap.link, gap.since))
                self.came_back.emit(Blindness(gap, self._unobserved(gap)))

    def _unobserved(self, gap: Gap) -> int:
        center = self.center
        return sum(
            1
            for queue in center.queues.values()
            if not gap.link or queue.link == gap.link
            for visit in queue.ended
            if visit.outcome is Outcome.UNOBSERVED and gap.since <= visit.ended <= max(gap.until, center.now)
        )
