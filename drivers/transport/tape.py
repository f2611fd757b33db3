"""Recording a link's bytes and reading them back: the black box of every link.

Format 1, readable by eye and by this module alone: a header line ``centralino tape 1 NAME``, then for each
chunk a line ``< 1732380000.123456 LENGTH`` (received; ``>`` sent; seconds since the epoch, bytes) followed by
exactly LENGTH bytes and a newline; ``!`` marks a person's note, in UTF-8. Secrets are blotted out before they reach
the file. A plain capture of raw bytes, or a gzip of either, reads as well, with no times. This module must not know
any protocol.
"""

import gzip
import re
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader, BufferedWriter
from pathlib import Path
from typing import Final

from drivers.transport.stream import Stream

MAGIC: Final = b"centralino tape 1"
ROTATE_AT: Final = 256 * 1024 * 1024
_CHUNK: Final = 65536
_HELD_LINE: Final = 4096
_SECRET: Final = re.compile(rb"(?im)^([ \t]*(?:secret|key|password|md5secret|auth)[ \t]*[:=]?[ \t])[^\r\n]*")
_RECORD: Final = re.compile(rb"([<>!]) ([0-9]+(?:\.[0-9]+)?) ([0-9]+)\Z")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some bytes as they passed. ``at``: seconds since the epoch, None when the capture holds no times."""

    at: float | None
    received: bool
    data: bytes


def hide_secrets(data: bytes) -> bytes:
    """Whole lines of a text protocol with the values of password-like keys replaced by asterisks."""
    return _SECRET.sub(rb"\1********", data)


class TapeRecorder:
    """Writes chunks to numbered files, starting a new one past ``rotate_at`` bytes; deletes nothing.

    ``redact`` gets whole lines of what was sent; None (binary protocols without secrets) tapes as is.
    """

    def __init__(
        self,
        path: Path,
        name: str = "",
        rotate_at: int = ROTATE_AT,
        redact: Callable[[bytes], bytes] | None = hide_secrets,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path = path
        self._name = name
        self._rotate_at = rotate_at
        self._redact = redact
        self._clock = clock
        self._held = b""
        self._size = 0
        self._file: BufferedWriter | None = None

    def __call__(self, received: bool, data: bytes) -> None:
        """Tape bytes of either way; so a recorder is what a link's surroundings call a tape."""
        (self.received if received else self.sent)(data)

    def received(self, data: bytes) -> None:
        """Tape bytes that came in."""
        self._record(b"<", data)

    def sent(self, data: bytes) -> None:
        """Tape bytes that went out; the last unfinished line is held until its CR or LF, so no secret slips by."""
        if self._redact is None:
            self._record(b">", data)
            return
        held = self._held + data
        end = max(held.rfind(b"\n"), held.rfind(b"\r")) + 1
        if len(held) - end > _HELD_LINE:
            end = len(held)
        self._held = held[end:]
        self._record(b">", self._redact(held[:end]))

    def note(self, text: str) -> None:
        """Write down what a person says of this moment; an empty note is none."""
        self._record(b"!", text.encode("utf-8", "replace"))

    def close(self) -> None:
        """Finish the file; safe to call twice."""
        if self._held and self._redact is not None:
            self._record(b">", self._redact(self._held))
            self._held = b""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _record(self, mark: bytes, data: bytes) -> None:
        if not data:
            return
        head = b"%b %.6f %d\n" % (mark, self._clock(), len(data))
        if self._file is None or self._size + len(head) + len(data) > self._rotate_at:
            self._open_next()
        assert self._file is not None
        self._file.write(head + data + b"\n")
        self._file.flush()
        self._size += len(head) + len(data) + 1

    def _open_next(self) -> None:
        if self._file is not None:
            self._file.close()
        number = 1
        while (path := segment(self._path, number)).exists():
            number += 1
        self._file = path.open("xb")
        title = " ".join(self._name.split())
        self._size = self._file.write(MAGIC + (b" " + title.encode() if title else b"") + b"\n")


class TapedStream:
    """A stream that leaves a trace: same behaviour, every byte on tape."""

    def __init__(self, inner: Stream, tape: Callable[[bool, bytes], None]) -> None:
        self._inner = inner
        self._tape = tape

    @property
    def name(self) -> str:
        """The other end."""
        return self._inner.name

    async def read(self, limit: int = 65536) -> bytes:
        """See ``Stream.read``."""
        data = await self._inner.read(limit)
        if data:
            self._tape(True, data)
        return data

    async def write(self, data: bytes) -> None:
        """See ``Stream.write``; taped before it is sent, so that a write that never returns is seen."""
        self._tape(False, data)
        await self._inner.write(data)

    async def close(self) -> None:
        """Close the stream; the tape belongs to whoever gave it, and may go on."""
        await self._inner.close()


def segment(path: Path, number: int) -> Path:
    """The file of the nth part: ``pbx.tape``, ``pbx.2.tape``, ``pbx.3.tape``."""
    return path if number == 1 else path.with_name(f"{path.stem}.{number}{path.suffix}")


def segments(path: Path) -> list[Path]:
    """Every part that exists, in order."""
    found: list[Path] = []
    while (part := segment(path, len(found) + 1)).exists():
        found.append(part)
    return found


Noted = Callable[[float, str], None]


def read_tape(path: Path, on_cut: Callable[[str], None] | None = None, on_note: Noted | None = None) -> Iterator[Chunk]:
    """The chunks of one tape, raw capture, or gzip of either. ``OSError`` if it cannot be opened.

    A file that ends too early gives all that it holds; ``on_cut`` is told what is missing. ``on_note`` gets each note
    with its time, between the chunks it stands between.
    """
    with _open(path) as file:
        try:
            if file.read(len(MAGIC)) == MAGIC:
                file.readline()
                yield from _records(file, on_cut, on_note)
                return
        except (EOFError, zlib.error) as error:
            _say(on_cut, f"{path.name} is cut short: {error}")
            return
    yield from _raw(path, on_cut)


def _open(path: Path) -> BufferedReader | gzip.GzipFile:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return gzip.open(path, "rb") if packed else path.open("rb")


def _records(
    file: BufferedReader | gzip.GzipFile, on_cut: Callable[[str], None] | None, on_note: Noted | None
) -> Iterator[Chunk]:
    while line := file.readline(128):
        found = _RECORD.match(line.rstrip(b"\n"))
        if found is None or not line.endswith(b"\n"):
            _say(on_cut, f"not a record: {line[:40]!r}; reading stops there")
            return
        size = int(found[3])
        data = file.read(size)
        if found[1] != b"!":
            yield Chunk(float(found[2]), found[1] == b"<", data)
        elif on_note is not None:
            on_note(float(found[2]), data.decode("utf-8", "replace"))
        if len(data) < size or file.read(1) != b"\n":
            _say(on_cut, f"the last chunk holds {len(data)} of {size} bytes")
            return


def _raw(path: Path, on_cut: Callable[[str], None] | None) -> Iterator[Chunk]:
    with _open(path) as file:
        while True:
            try:
                data = file.read1(_CHUNK)
            except (EOFError, zlib.error, gzip.BadGzipFile) as error:
                _say(on_cut, f"{path.name} is cut short: {error}")
                return
            if not data:
                return
            yield Chunk(None, True, data)


def _say(on_cut: Callable[[str], None] | None, what: str) -> None:
    if on_cut is not None:
        on_cut(what)
