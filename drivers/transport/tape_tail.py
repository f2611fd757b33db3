"""Reading a tape while it is being written: from its end backwards a little, then as it grows, part after part.

`TapeParser` is pure: bytes of a tape in any pieces, chunks out. `TapeTail` finds the newest tape of a link in a folder
and feeds it; it never waits and holds no file open between two looks, so that nobody is kept from anything. Of a long
tape only the last `LOOK_BACK` bytes are read at first; how many were passed over is told.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from drivers.transport.tape import MAGIC, Chunk

LOOK_BACK: Final = 64 * 1024
"""Bytes of a tape that exists already that are read when it is first looked at."""
READ_AT_ONCE: Final = 256 * 1024
_HEAD: Final = re.compile(rb"([<>]) ([0-9]+(?:\.[0-9]+)?) ([0-9]+)\n")
_CHUNK_MOST: Final = 16 * 1024 * 1024
_LINE_MOST: Final = 1024 * 1024


class TapeParser:
    """`feed` gives the chunks that are whole. `damaged`: bytes that were no record and were passed over.

    Begun in the midst of a tape (`midst`) it looks for the first line that is the head of a whole record.
    """

    def __init__(self, midst: bool = False) -> None:
        self._held = b""
        self._place = 0
        self._titled = not midst
        self._lost = midst
        self.damaged = 0

    def feed(self, data: bytes) -> list[Chunk]:
        """The chunks that these bytes complete."""
        self._held, self._place = self._held[self._place :] + data, 0
        if self._titled and not self._pass_title():
            return []
        found: list[Chunk] = []
        while (chunk := self._next()) is not None:
            found.append(chunk)
        return found

    def _pass_title(self) -> bool:
        """The first line of a file. What does not begin with it is no tape, and is looked through for records."""
        if not MAGIC.startswith(self._held[: len(MAGIC)]):
            self._titled, self._lost = False, True
            return True
        end = self._held.find(b"\n")
        if end < 0:
            return False
        self._place, self._titled = end + 1, False
        return True

    def _next(self) -> Chunk | None:
        while self._place < len(self._held):
            head = _HEAD.match(self._held, self._place)
            if head is not None and int(head[3]) <= _CHUNK_MOST:
                end = head.end() + int(head[3])
                if len(self._held) <= end:
                    return None
                if self._held[end : end + 1] == b"\n":
                    self._place, self._lost = end + 1, False
                    return Chunk(float(head[2]), head[1] == b"<", self._held[head.end() : end])
            if not self._skip():
                return None
        return None

    def _skip(self) -> bool:
        """Pass over to the next line; whether there is one. An unfinished one waits for its rest."""
        end = self._held.find(b"\n", self._place)
        if end < 0 and len(self._held) - self._place < _LINE_MOST:
            return False
        passed = (end + 1 if end >= 0 else len(self._held)) - self._place
        self.damaged += 0 if self._lost and not self.damaged else passed
        self._place, self._lost = self._place + passed, True
        return True


@dataclass(frozen=True, slots=True)
class News:
    """What one look found. `tape`: the file read now, None: there is none; `fresh`: it is another one than before.

    `passed`: bytes of it that were there before and are not shown.
    """

    tape: Path | None
    chunks: tuple[Chunk, ...] = ()
    fresh: bool = False
    passed: int = 0
    more: bool = False


class TapeTail:
    """Follows the newest tape of one link. `look` may be called as often as one likes."""

    def __init__(self, folder: Path, link: str, look_back: int = LOOK_BACK) -> None:
        self._folder, self._look_back = folder, look_back
        self._name = re.compile(re.escape(link) + r"-([0-9]{8}T[0-9]{6}Z)(?:\.([0-9]+))?\.tape\Z")
        self._tape: Path | None = None
        self._at = 0
        self._parser = TapeParser()

    @property
    def damaged(self) -> int:
        """Bytes of the present tape that were no record."""
        return self._parser.damaged

    def look(self) -> News:
        """What was written since the last look, at most `READ_AT_ONCE` bytes of it. Raises OSError."""
        if self._tape is None:
            return self._begin(self._newest())
        chunks, more = self._read(self._tape)
        # A tape is finished when a newer one has begun; what it still held was read first.
        newest = None if chunks or more else self._newest()
        if newest is not None and newest != self._tape:
            return self._begin(newest)
        return News(self._tape, chunks, more=more)

    def _begin(self, tape: Path | None) -> News:
        if tape is None:
            return News(None)
        first, self._tape = self._tape is None, tape
        self._at = max(0, tape.stat().st_size - self._look_back) if first else 0
        passed, self._parser = self._at, TapeParser(midst=self._at > 0)
        chunks, more = self._read(tape)
        return News(tape, chunks, True, passed, more)

    def _read(self, tape: Path) -> tuple[tuple[Chunk, ...], bool]:
        with tape.open("rb") as file:
            file.seek(self._at)
            data = file.read(READ_AT_ONCE)
        self._at += len(data)
        return tuple(self._parser.feed(data)), len(data) == READ_AT_ONCE

    def _newest(self) -> Path | None:
        if not self._folder.is_dir():
            return None
        matches = ((self._name.match(path.name), path) for path in self._folder.iterdir())
        found = [(match[1], int(match[2] or 1), path) for match, path in matches if match]
        return max(found)[2] if found else None
