"""Asking the journal what has been, without ever making the window wait.

Questions go to one worker thread; answers come back as signals in Qt's thread. What is asked is the store's `History`
(or a script, in tests); no SQL here.
"""

import logging
import math
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from console.center.apply import apply
from console.center.events import AgentSeen, Event, QueueSeen
from console.center.state import Center
from console.errors import PlainError
from console.store.history import Place, Wanted
from console.store.lines import Row
from console.store.records import CallRecord

log = logging.getLogger(__name__)
PAGE = 100


class Archive(Protocol):
    """What is asked of the store's `History`, in one thread."""

    def calls(self, wanted: Wanted, after: Place | None = None, limit: int = 100) -> list[CallRecord]:
        """Ended calls, the last to end first."""
        ...

    def call_events(self, call: str) -> list[Row]:
        """All that was said of a call, in the journal's order."""
        ...

    def close(self) -> None:
        """No more will be asked."""
        ...


class Past(QObject):
    """Questions and their answers. A newer question of the same kind makes an older one's answer unwanted."""

    _answered = Signal(int, object, str)
    page_came = Signal(object, bool)  # list of CallRecord, whether there may be more
    call_came = Signal(str, object)  # id, Center holding only that call
    failed = Signal(str)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._worker = ThreadPoolExecutor(1, "past")
        self._asked = 0
        self._stopped = False
        self._latest: dict[str, int] = {}
        self._then: dict[int, Callable[[Any], None]] = {}
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def page(self, wanted: Wanted, after: Place | None) -> None:
        """Ask for a page of ended calls; `page_came` tells."""
        self._ask(
            "page",
            lambda: self._archive.calls(wanted, after, PAGE),
            lambda found: self.page_came.emit(found, len(found) == PAGE),
        )

    def call(self, call: str, names: Sequence[Event] = ()) -> None:
        """Ask for one call with all that happened to it; `call_came` tells. `names`: who is called what."""
        self._ask(
            "call",
            lambda: _folded(names, self._archive.call_events(call)),
            lambda found: self.call_came.emit(call, found),
        )

    def stop(self) -> None:
        """Ask nothing more and want no answer; a question the database is still at does not hold the window up."""
        if not self._stopped:
            self._stopped = True
            self._then.clear()
            self._worker.submit(self._archive.close)
            self._worker.shutdown(wait=False)

    def _ask(self, kind: str, ask: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if self._stopped:
            return
        self._then.pop(self._latest.get(kind, -1), None)
        self._asked += 1
        self._latest[kind] = self._asked
        self._then[self._asked] = then
        number = self._asked
        question = self._worker.submit(lambda: None if self._stopped else ask())
        question.add_done_callback(lambda done: self._settle(number, done))

    def _settle(self, number: int, done: "Future[Any]") -> None:
        """In the worker's thread: carry the answer over into Qt's."""
        if self._stopped or done.cancelled():
            return
        error = done.exception()
        if error is None:
            self._answered.emit(number, done.result(), "")
        elif isinstance(error, PlainError):
            self._answered.emit(number, None, str(error))
        else:
            log.error("asking the journal failed", exc_info=error)
            self._answered.emit(number, None, f"{type(error).__name__}: {error}")

    def _answer(self, number: int, answer: Any, why: str) -> None:
        then = self._then.pop(number, None)
        if then is None:
            return
        if why:
            self.failed.emit(why)
        else:
            then(answer)


def names_of(center: Center) -> list[Event]:
    """The facts that give agents and queues their names, for folding an old call into a centre of its own."""
    agents = [AgentSeen(0.0, "", a.link, a.id, a.name, a.station, a.team) for a in center.agents.values()]
    return [*agents, *(QueueSeen(0.0, "", q.link, q.id, q.name) for q in center.queues.values())]


def _folded(names: Sequence[Event], rows: list[Row]) -> Center:
    """A centre that knows nothing but these names and what these rows say; it forgets nothing by itself."""
    center = Center(pruned=math.inf)
    for event in names:
        apply(center, event)
    for row in rows:
        if row.event is not None:
            apply(center, row.event)
    return center
