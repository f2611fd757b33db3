"""From the links to the journal: takes facts at once, commits them in groups, folds them when they are committed.

`emit` never blocks, never fails and drops nothing: while the database is away facts wait in memory, counted, and the
links go on being read. Only a fenced engine's facts are thrown away, because another engine records now; that too is
counted and said.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from console.center.events import Event
from console.engine.worker import Worker
from console.store.errors import Fenced, StoreError
from console.store.journal import Journal
from console.store.lease import Fence
from console.store.lines import Span

log = logging.getLogger(__name__)

BATCH = 2000
"""Most rows of one commit."""

GROUP_S = 0.01
"""What comes within so long of a commit goes into the next one together: a commit costs as much for one as for ten."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 2.0

Committed = Callable[[Span, Sequence[Event]], Awaitable[None]]


class Hub:
    """Facts on their way. `fence_of(lease)` gives the proof to write with, None when another engine has the lease."""

    def __init__(
        self,
        journal: Journal,
        fence_of: Callable[[str], Fence | None],
        fenced: Callable[[str, str], None],
        committed: Committed,
    ) -> None:
        self._journal, self._fence_of, self._fenced, self._committed = journal, fence_of, fenced, committed
        self._queue: deque[tuple[str, Event, float]] = deque()
        self._some = asyncio.Event()
        self._settling: list[tuple[int, asyncio.Future[None]]] = []
        self._taken = 0
        self._done = 0
        self._worker = Worker("journal-writer")
        self.workers = (self._worker,)
        self._oldest = 0.0
        self._again = 0.0
        self.waiting = 0
        self.written = 0
        self.discarded = 0
        self.refused = 0
        self.away_since = 0.0
        self.why = ""

    def emit(self, lease: str, events: Sequence[Event]) -> None:
        """Take facts to be recorded under that lease, in their order."""
        if not events:
            return
        now = time.monotonic()
        self._queue.extend((lease, event, now) for event in events)
        self.waiting += len(events)
        self._taken += len(events)
        self._some.set()

    def lag_s(self) -> float:
        """How long the oldest fact has been waiting to be committed, in seconds."""
        first = self._oldest or (self._queue[0][2] if self._queue else 0.0)
        return time.monotonic() - first if first else 0.0

    async def settle(self) -> None:
        """Wait until everything emitted so far is committed (or fenced off) and folded."""
        if self._done < self._taken:
            settled: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._settling.append((self._taken, settled))
            await settled

    async def run(self) -> None:
        """Write until cancelled: whatever has come meanwhile is the next group."""
        try:
            while True:
                await self._some.wait()
                await asyncio.sleep(max(self._again - time.monotonic(), 0.0))
                await self._write_some()
                self._again = time.monotonic() + GROUP_S
                if not self._queue:
                    self._some.clear()
        finally:
            self._worker.stop()

    def rest(self) -> list[tuple[str, Event]]:
        """What was never committed, for whoever must say so at the end."""
        return [(lease, event) for lease, event, _ in self._queue]

    async def _write_some(self) -> None:
        self._oldest = self._queue[0][2]
        lease = self._queue[0][0]
        group: list[Event] = []
        # One fence a transaction: a group ends where another lease's facts begin.
        for name, event, _ in self._queue:
            if name != lease or len(group) == BATCH:
                break
            group.append(event)
        await self._commit(lease, group)
        for _ in group:
            self._queue.popleft()
        self.waiting -= len(group)
        self._oldest = 0.0
        self._done += len(group)
        self._tell_settled()

    def _tell_settled(self) -> None:
        for until, settled in self._settling:
            if until <= self._done and not settled.done():
                settled.set_result(None)
        self._settling = [entry for entry in self._settling if not entry[1].done()]

    async def _commit(self, lease: str, events: Sequence[Event]) -> None:
        pause = _FIRST_PAUSE_S
        while True:
            fence = self._fence_of(lease)
            if fence is None:
                self._discard(lease, events)
                return
            try:
                span = await self._worker.run(self._journal.append, events, fence)
            except Fenced as error:
                self._fenced(lease, str(error))
            except StoreError as error:
                self._note_away(error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_S)
            except (TypeError, ValueError) as error:
                await self._commit_apart(lease, events, error)
                return
            else:
                self._note_back()
                self.written += span.added
                await self._committed(span, events)
                return

    async def _commit_apart(self, lease: str, events: Sequence[Event], error: Exception) -> None:
        """A fact that cannot be written down (a driver's bug) must not hold the others up: it alone is left out."""
        if len(events) == 1:
            self.refused += 1
            log.error("a fact cannot be written to the journal and is left out: %r", events[0], exc_info=error)
            return
        for event in events:
            await self._commit(lease, [event])

    def _discard(self, lease: str, events: Sequence[Event]) -> None:
        self.discarded += len(events)
        log.warning("%d facts of %s are not recorded here: another engine records it now", len(events), lease)

    def _note_away(self, error: StoreError) -> None:
        if self.why != str(error):
            self.why = str(error)
            log.error("the journal is away, %d facts wait in memory: %s", self.waiting, error)
        if not self.away_since:
            self.away_since = time.time()

    def _note_back(self) -> None:
        if self.away_since:
            lost_s = time.time() - self.away_since
            log.warning("the journal is back after %.1f s; the %d facts that waited are written", lost_s, self.waiting)
            self.away_since, self.why = 0.0, ""
