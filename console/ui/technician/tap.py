"""Live bytes of one link: its tape read in a thread as it grows, and what the driver makes of what was received.

The engine holds the link; the tape is how another process sees its bytes. Memory is bounded (`Kept`): the oldest
chunks are dropped, the numbers show how many, and the tape has them all.
"""

import logging
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from console.settings import LinkSettings
from console.ui.technician.spelling import fact
from drivers import registry
from drivers.contract import Folding, folded
from drivers.errors import DriverError
from drivers.transport.tape import Chunk
from drivers.transport.tape_tail import News, TapeTail

log = logging.getLogger(__name__)

KEEP, KEEP_BYTES = 2000, 4 * 1024 * 1024
BYTES_MOST = 64 * 1024  # of one chunk; a longer one is shown in pieces
LOOK_EVERY_S = 0.2
FACTS_MOST = 40


@dataclass(frozen=True, slots=True)
class Passed:
    """A chunk as it is shown. `number` counts from one; `meaning`: the facts the driver concluded from it."""

    number: int
    chunk: Chunk
    meaning: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What came since the last `take`. `tape`: the file that is read; `passed`: its bytes from before, not shown.

    `trouble`: why nothing can be read, `mute`: why received bytes are not decoded; `damaged`: bytes that were no
    record.
    """

    chunks: tuple[Passed, ...] = ()
    tape: Path | None = None
    passed: int = 0
    trouble: str = ""
    mute: str = ""
    damaged: int = 0


class Kept:
    """The newest chunks: at most `KEEP` of them, and `KEEP_BYTES` bytes. `add` gives those that had to go."""

    def __init__(self, most: int = KEEP, most_bytes: int = KEEP_BYTES) -> None:
        self._most, self._most_bytes = most, most_bytes
        self.chunks: deque[Passed] = deque()
        self._bytes = 0

    def add(self, new: Iterable[Passed]) -> list[Passed]:
        """Take these in; the oldest that find no room any more."""
        gone: list[Passed] = []
        for passed in new:
            self.chunks.append(passed)
            self._bytes += len(passed.chunk.data)
            while len(self.chunks) > self._most or (self._bytes > self._most_bytes and len(self.chunks) > 1):
                gone.append(self.chunks.popleft())
                self._bytes -= len(gone[-1].chunk.data)
        return gone

    def clear(self) -> tuple[Passed, ...]:
        """All of them, and begin anew."""
        found = tuple(self.chunks)
        self.chunks.clear()
        self._bytes = 0
        return found


class Decoder:
    """Received bytes to facts in words, through the driver's own folding; what it cannot do it says (`mute`)."""

    def __init__(self, link: LinkSettings) -> None:
        self.mute = ""
        self._folding: Folding | None = None
        try:
            self._folding = registry.find(link.driver).fold(link.name, link.options)
        except DriverError as error:
            self.mute = str(error)

    def meaning(self, chunk: Chunk) -> tuple[str, ...]:
        """The facts of one chunk."""
        if self._folding is None:
            return ()
        try:
            told = [fact(event) for event in folded(self._folding, chunk.received, chunk.data, chunk.at)]
        # Another's driver may trip over bytes that begin in the midst: the bytes are shown all the same.
        except Exception as error:
            log.info("the driver cannot fold these bytes", exc_info=error)
            self._folding, self.mute = None, f"{type(error).__name__}: {error}"
            return ()
        return (*told[:FACTS_MOST], f"… {len(told) - FACTS_MOST}") if len(told) > FACTS_MOST else tuple(told)


class Tap(QObject):
    """Follows one link's tape until `stop`. `came`: something may be taken (from any thread)."""

    came = Signal()

    def __init__(self, folder: Path, link: LinkSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tail, self._decoder = TapeTail(folder, link.name), Decoder(link)
        self._waiting = Kept()
        self._lock, self._over = threading.Lock(), threading.Event()
        self._count = self._passed = 0
        self._tape: Path | None = None
        self._trouble = ""
        self._thread = threading.Thread(target=self._follow, name=f"tap {link.name}", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def stop(self) -> None:
        """Read no more; waits for the look that is under way."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def take(self) -> Taken:
        """What came since the last time."""
        with self._lock:
            return Taken(
                self._waiting.clear(), self._tape, self._passed, self._trouble, self._decoder.mute, self._tail.damaged
            )

    def _follow(self) -> None:
        while not self._over.is_set():
            if not self._look():
                self._over.wait(LOOK_EVERY_S)

    def _look(self) -> bool:
        """Whether there is more to read at once."""
        try:
            news = self._tail.look()
        except OSError as error:
            self._note(News(self._tape), str(error.strerror or error))
            return False
        self._note(news, "")
        return news.more

    def _note(self, news: News, trouble: str) -> None:
        told = [piece for chunk in news.chunks for piece in pieces(chunk)]
        passed = [(chunk, self._decoder.meaning(chunk)) for chunk in told]
        with self._lock:
            self._waiting.add(Passed(self._count + n, *found) for n, found in enumerate(passed, 1))
            self._count += len(passed)
            changed = bool(passed) or news.fresh or trouble != self._trouble
            self._tape, self._trouble = news.tape, trouble
            self._passed = news.passed if news.fresh else self._passed
        if changed and not self._over.is_set():
            self.came.emit()


def pieces(chunk: Chunk, most: int = BYTES_MOST) -> list[Chunk]:
    """A very long chunk in several."""
    return [
        Chunk(chunk.at, chunk.received, chunk.data[at : at + most]) for at in range(0, max(1, len(chunk.data)), most)
    ]
