"""The engine's own replica: the centre as the journal tells it, rows of others included, folded in journal order.

A group the engine has just committed is folded without reading it back when nothing came in between; in every other
case rows are read from the journal. Listeners (commands, reactions) hear each fact after it was folded.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from console.center.apply import apply
from console.center.codec import Unreadable, dump_center, load_center
from console.center.events import Event
from console.center.state import Center, Key
from console.engine.worker import Worker
from console.store.errors import StoreError
from console.store.journal import Journal
from console.store.lines import Row, Span

log = logging.getLogger(__name__)

READ_ROWS = 2000
_WAIT_S, _PAUSE_S = 1.0, 0.5
_GATHER_S = 0.02
"""Our own commits ring, too, and are folded already: others' rows are looked for so often at most."""

Listener = Callable[[Event, list[Key]], None]


class Follower:
    """Holds `center`, and is the only one that changes it. `since_checkpoint`: rows folded since the last one."""

    def __init__(self, journal: Journal) -> None:
        self.center = Center()
        self.since_checkpoint = 0
        self.listeners: list[Listener] = []
        self._journal = journal
        self._reader = Worker("journal-reader")
        self._waiter = Worker("journal-waiter")
        self._keeper = Worker("journal-keeper")
        self._folding = asyncio.Lock()
        self.workers = (self._reader, self._waiter, self._keeper)

    async def load(self) -> None:
        """Cold start: the newest readable checkpoint, then the rows after it. Nobody listens. Raises StoreError."""
        self.center = await self._reader.run(newest_center, self._journal)
        while rows := await self._reader.run(self._journal.read, self.center.seq, READ_ROWS):
            for row in rows:
                self._fold(row)
            await asyncio.sleep(0)

    async def take(self, span: Span, events: Sequence[Event]) -> None:
        """Fold what was just committed as these rows."""
        async with self._folding:
            if span.added == len(events) and span.first == self.center.seq + 1:
                for seq, event in enumerate(events, span.first):
                    self._tell(Row(seq, event))
                return
        if span.added:
            await self.catch_up()

    async def catch_up(self) -> None:
        """Fold all rows the journal has by now. Raises StoreError."""
        async with self._folding:
            while rows := await self._reader.run(self._journal.read, self.center.seq, READ_ROWS):
                for row in rows:
                    self._tell(row)

    async def run(self) -> None:
        """Follow the journal until cancelled. While the database is away it waits; the hub says so."""
        try:
            while True:
                try:
                    if await self._waiter.run(self._journal.wait, _WAIT_S):
                        await asyncio.sleep(_GATHER_S)
                        await self.catch_up()
                except StoreError as error:
                    log.info("following the journal is interrupted: %s", error)
                    await asyncio.sleep(_PAUSE_S)
        finally:
            self._journal.wake()
            self._reader.stop()
            self._waiter.stop()
            self._keeper.stop()

    async def checkpoint(self) -> None:
        """Keep the centre as it is now. Raises StoreError."""
        if not self.since_checkpoint:
            return
        center = self.center
        text = dump_center(center)
        self.since_checkpoint = 0
        await self._keeper.run(self._journal.save_checkpoint, center.seq, center.now, text)

    def _tell(self, row: Row) -> None:
        changed = self._fold(row)
        if row.event is None:
            return
        for listener in self.listeners:
            try:
                listener(row.event, changed)
            # A bug in what follows from a fact must not stop the recording of facts.
            except Exception:
                log.exception("a reaction to %s %s failed", type(row.event).__name__, row.event.ref)

    def _fold(self, row: Row) -> list[Key]:
        changed: list[Key] = []
        if row.event is None:
            log.error("a journal row cannot be read and is passed over: %s", row.why)
        else:
            changed = apply(self.center, row.event)
        self.center.seq = row.seq
        self.since_checkpoint += 1
        return changed


def newest_center(journal: Journal) -> Center:
    """The centre of the newest checkpoint this program can read, else an empty one. Raises StoreError."""
    before: int | None = None
    while (checkpoint := journal.newest_checkpoint(before)) is not None:
        try:
            center = load_center(checkpoint.text)
        except Unreadable as fault:
            log.info("checkpoint %d is passed over: %s", checkpoint.seq, fault)
            before = checkpoint.seq
            continue
        center.seq = checkpoint.seq
        return center
    return Center()
