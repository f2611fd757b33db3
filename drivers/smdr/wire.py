"""Bytes to lines, whatever the chunks: CR, LF and form feeds end a line; memory is bounded; every byte is kept.

A line is handed on with its bytes as they came (without its end). One that grows over `LONGEST` is handed on in pieces
that say so: it can be no record, but it is not lost. This module knows no format and does no I/O.
"""

from dataclasses import dataclass
from typing import Final

LONGEST: Final = 512
"""Bytes; the longest record of any format is under 300."""

_ENDS: Final = frozenset(b"\r\n\f")


@dataclass(frozen=True, slots=True)
class Line:
    """`raw`: the bytes of one line. `whole`: False for a piece of an over-long line, or one cut off by the end."""

    raw: bytes
    whole: bool = True


class Lines:
    """Cuts a stream. Empty lines are no lines: CR LF is one end, and a blank line says nothing."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._overlong = False

    @property
    def pending(self) -> int:
        """Bytes of the unfinished line; never more than `LONGEST`."""
        return len(self._held)

    def feed(self, data: bytes) -> list[Line]:
        """The lines these bytes end."""
        found: list[Line] = []
        for byte in data:
            if byte in _ENDS:
                self._end(found)
                continue
            self._held.append(byte)
            if len(self._held) == LONGEST:
                self._overlong = True
                found.append(self._cut())
        return found

    def rest(self) -> list[Line]:
        """What is left when the stream ends or was cut: never a whole line, for its end was not seen."""
        found = [Line(bytes(self._held), False)] if self._held else []
        self._held.clear()
        self._overlong = False
        return found

    def _end(self, found: list[Line]) -> None:
        if self._held:
            found.append(Line(bytes(self._held), not self._overlong))
            self._held.clear()
        self._overlong = False

    def _cut(self) -> Line:
        piece = Line(bytes(self._held), False)
        self._held.clear()
        return piece
