"""The dialogue with a modem, without I/O: Hayes (V.250, V.253) and GSM (27.007, 27.005) in one.

Bytes in, items out: what was said unasked (`Said`), the answer to the one command that is under way (`Answered`), the
wish for a message's text (`Prompted`). Unsolicited lines may come before an answer and in its middle; which lines are
an answer's is told by the command's own prefix and by the list of words that only come unasked. Time comes from
outside. The items are the same whatever the chunks.
"""

import math
import re
from dataclasses import dataclass

from drivers.modem.wire_words import (
    FINALS,
    FINALS_OF_CALLS,
    NUMERIC,
    TIMED_OUT,
    UNASKED,
    WITH_BODY,
    prefix_of,
)

LINE_LIMIT = 1024
"""No modem's line is longer (a message's PDU in hex is 352 signs); what is, is noise."""
ANSWER_LIMIT = 1000
"""Lines kept of one answer: a full SIM lists some 200 messages of two lines."""
_DLE = 0x10
_ENDS = re.compile(rb"[\r\n]")
_DIAL = re.compile(r"AT(D|A$|A[^+]|\+VLS)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A line nobody asked for; of a message delivered at once (`+CMT:`) `body` is the second line."""

    line: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """A command's end. `final`: its result in words; `lines`: what came before; `command` empty: nobody knows which."""

    command: str
    final: str
    lines: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return self.final == "OK" or self.final.startswith("CONNECT")


@dataclass(frozen=True, slots=True)
class Prompted:
    """The modem waits for a message's text: `payload` is what to write now."""

    payload: bytes


Item = Said | Answered | Prompted


class Dialogue:
    """One modem's line. `noise` counts what could not be read: bytes of lines too long or unprintable."""

    def __init__(self) -> None:
        self.noise = 0
        self._buffer = bytearray()
        self._skipping = False
        self._command = ""
        self._payload = b""
        self._echo: set[str] = set()
        self._until = math.inf
        self._lines: list[str] = []
        self._head = ""
        self._numbers = False

    @property
    def busy(self) -> bool:
        """Whether a command is under way."""
        return bool(self._command)

    def ask(self, command: str, until: float = math.inf, payload: str = "") -> bytes:
        """The bytes that ask it. `payload`: a message's text. `ValueError` when busy or for what must not be sent."""
        if self._command:
            raise ValueError(f"“{self._command}” is still under way")
        if not command.upper().startswith("AT") or not (command + payload).isascii() or not command.isprintable():
            raise ValueError(f"this cannot be sent to a modem: {command[:80]!r}")
        if payload and not payload.isalnum():
            raise ValueError(f"this is no message in hex: {payload[:80]!r}")
        self._command, self._until, self._lines = command, until, []
        self._payload = payload.encode() + b"\x1a" if payload else b""
        self._echo = {command.upper(), payload.upper(), f"{payload}\x1a".upper()} - {""}
        return command.encode() + b"\r"

    def feed(self, data: bytes) -> list[Item]:
        """What these bytes say."""
        items: list[Item] = []
        for byte in data:
            self._take(byte, items)
        return items

    def tick(self, now: float) -> list[Item]:
        """The command that has taken too long, if one has."""
        return [self._end(TIMED_OUT)] if self._command and now >= self._until else []

    def forget(self) -> None:
        """Nothing is under way and nothing half read: the line was opened anew."""
        self._command, self._lines, self._head = "", [], ""
        self._buffer.clear()
        self._skipping = False

    # --- bytes to lines

    def _take(self, byte: int, items: list[Item]) -> None:
        buffer = self._buffer
        if byte in b"\r\n":
            self._close(items)
        elif self._skipping:
            self.noise += 1
        elif buffer[-1:] == b"\x10":  # V.253, table 17: events in voice mode are two characters, shielded by DLE
            del buffer[-1:]
            if chr(byte).isalnum():
                items.append(Said(f"<DLE>{chr(byte)}"))
            else:
                self.noise += 2
        elif byte == ord(">") and self._payload and not buffer.strip():
            buffer.clear()
            items.append(Prompted(self._payload))
            self._payload = b""
        else:
            buffer.append(byte)
            if len(buffer) > LINE_LIMIT:
                self.noise += len(buffer)
                buffer.clear()
                self._skipping = True

    def _close(self, items: list[Item]) -> None:
        line = bytes(self._buffer).replace(b"\0", b"").strip(b" \t")
        self._buffer.clear()
        self._skipping = False
        if not line:
            return
        text = line.decode("latin-1")
        if not all(32 <= byte < 127 or byte >= 160 for byte in line.removesuffix(b"\x1a")):
            self.noise += len(line)
            return
        item = self._line(text)
        if item is not None:
            items.append(item)

    # --- lines to items

    def _line(self, text: str) -> Item | None:
        if self._head:
            head, self._head = self._head, ""
            return Said(head, text)
        if text.upper() in self._echo:
            self._echo.discard(text.upper())
            return None
        word = self._numeric(text)
        if word.startswith(WITH_BODY):
            self._head = word
            return None
        if self._is_final(word):
            self._numbers = self._numbers and word != text
            return self._end(word)
        if self._is_unasked(word):
            return Said(word)
        if len(self._lines) < ANSWER_LIMIT:
            self._lines.append(text)
        return None

    def _numeric(self, text: str) -> str:
        """A result given as a number (V0), in words; what may be an answer's own number stays."""
        asked = self._command.upper()
        ours = asked.startswith(("ATI", "ATS", "AT+G", "AT+F", "AT+CG")) or "?" in asked
        if text not in NUMERIC or (self._lines and not self._numbers) or (ours and not self._lines):
            return text
        self._numbers = True
        return NUMERIC[text]

    def _is_final(self, word: str) -> bool:
        if word.startswith(FINALS):
            return True
        return bool(self._command and _DIAL.match(self._command)) and word.startswith(FINALS_OF_CALLS)

    def _is_unasked(self, word: str) -> bool:
        """The answer's own prefix is never unasked: `+CREG:` answers `AT+CREG?`."""
        prefix = prefix_of(self._command)
        if prefix and word.upper().startswith(prefix):
            return False
        return word.startswith(UNASKED + FINALS_OF_CALLS)

    def _end(self, final: str) -> Answered:
        answered = Answered(self._command, final, tuple(self._lines))
        self._command, self._payload, self._until, self._lines = "", b"", math.inf, []
        self._echo = set()
        return answered
