"""AMI bytes to messages, without any I/O.

Format (Asterisk's main/manager.c, read as behaviour on 16 and 22): one banner line without a blank line
after it, then frames of ``Key: value`` lines ended by CR LF, a blank line after each frame. A frame is
classified by its *first* key alone: the event ``OriginateResponse`` carries a ``Response:`` line too.

Speed comes from laziness: one split per feed, the kind and name of a frame from its first line, and the
headers parsed only when somebody asks for one. Nothing is lost in silence: what cannot be read is reported
as a message of kind ``DROPPED``. This module must never decide what an event *means*; that is the mapping's.
"""

import re
from collections.abc import Mapping
from typing import Final

from drivers.ami.wire_message import (
    BANNER,
    BANNER_PREFIX,
    EVENT,
    FIRST_LINE_LIMIT,
    RESPONSE,
    Message,
    dropped,
    next_start,
    text_of,
)

MESSAGE_LIMIT: Final = 16 * 1024 * 1024
_REPORT_EVERY: Final = 1024 * 1024
_HEAD: Final = 64
_NAMES_LIMIT: Final = 4096
_PREFIX: Final = 26
_NEW: Final = ("", "", b"\0")

_BANNER: Final = re.compile(rb"Asterisk Call Manager/([0-9][0-9A-Za-z.\-]{0,31})\r?\n")
# In mid-frame a banner is believed only when a frame starts right after it: a caller may be *named* like one.
_BANNER_INSIDE: Final = re.compile(_BANNER.pattern + rb"(?=Event: |Response: |Asterisk |\r?\n|\Z)")
_FIRST_LINE: Final = re.compile(rb"(Event|Response): ?([^\r\n]{1,512})")
_HEADER: Final = re.compile(rb"[A-Za-z][A-Za-z0-9_()\-]*: ?")
_BLANK: Final = re.compile(rb"\n\r?\n")


class Reader:
    """Feeds on bytes in any chunking, gives messages. Memory is bounded by ``limit`` bytes and one chunk.

    ``wanted``: events to give, by name, each with bytes its frame must hold (``b""``: any); the others are only
    counted. None gives everything. Responses, banners and what had to be dropped are always given.
    """

    def __init__(self, limit: int = MESSAGE_LIMIT, wanted: Mapping[str, bytes] | None = None) -> None:
        self._limit = limit
        self._wanted = wanted
        self._passed = 0
        self._pending = bytearray()
        self._separator = b""  # unknown until the first line of the pending frame has ended
        self._lost = False
        self._lost_size = 0
        self._lost_head = b""
        self._names: dict[bytes, tuple[str, str, bytes] | None] = {}

    @property
    def pending(self) -> int:
        """Bytes of an unfinished frame held back."""
        return len(self._pending)

    def narrow(self, name: str, need: bytes) -> None:
        """From now on give this event only when its frame holds ``need``."""
        self._wanted = {**(self._wanted or {}), name: need}
        self._names.clear()

    def feed(self, data: bytes) -> list[Message]:
        """Every message that ``data`` completes, in order; what had to be given up comes as ``DROPPED``."""
        out: list[Message] = []
        pending = self._pending
        if self._separator and not self._lost:  # the common case, with one copy of the bytes
            end = data.rfind(self._separator)
            if end >= 0:
                separator, self._separator = self._separator, b""
                block = b"".join((pending, memoryview(data)[:end]))
                pending[:] = data[end + len(separator) :]
                self._cut(block, separator, out)
                data = b""
        scanned = len(pending)
        pending += data
        if not data:
            scanned = 0
        while pending:
            if self._lost and not self._resynchronise(out):
                break
            if not self._separator:
                scanned = 0
                if not self._learn_line_end(out):
                    break
                if not self._separator:
                    continue
            separator = self._separator
            end = pending.rfind(separator, max(0, scanned - 3))
            scanned = 0
            if end < 0:
                self._check_limit(out)
                break
            block = bytes(memoryview(pending)[:end])
            del pending[: end + len(separator)]
            self._separator = b""
            self._cut(block, separator, out)
        return out

    def close(self) -> list[Message]:
        """At end of stream: report what was never finished."""
        out = list[Message]()
        if self._lost:
            self._report(out, "garbage")
        elif self._pending.strip(b"\r\n"):
            out.append(dropped("unfinished", bytes(self._pending[:_HEAD]), len(self._pending)))
        self._pending.clear()
        self._lost, self._separator = False, b""
        return out

    # -- frames ------------------------------------------------------------------------------------
    def _cut(self, block: bytes, separator: bytes, out: list[Message]) -> None:
        known_of, append, passed = self._names.get, out.append, self._passed
        careful = block.find(BANNER_PREFIX) >= 0
        newline = b"\r\n" if separator == b"\r\n\r\n" else b"\n"
        for raw in block.split(separator):
            known = known_of(raw[:_PREFIX], _NEW)
            if known is None and not careful:  # nobody wants it: the fate of most events
                passed += 1
                continue
            if known is _NEW:
                known = known_of(raw[: raw.find(newline)], _NEW)
            if known is _NEW or careful:
                self._passed = passed
                self._classify(raw, out)
                passed = self._passed
            elif known is not None and known[2] in raw:
                append(Message(known[0], known[1], raw, passed))
                passed = 0
            else:
                passed += 1
        self._passed = passed

    def _classify(self, raw: bytes, out: list[Message]) -> None:
        raw = raw.lstrip(b"\r\n")
        if not raw:
            return
        inside = _BANNER_INSIDE.search(raw) if BANNER_PREFIX in raw else None
        if inside is not None:
            self._split_at_banner(raw, inside, out)
            return
        first = _FIRST_LINE.match(raw)
        if first is None:
            self._salvage(raw, out)
            return
        line_end = first.end()
        if raw[line_end : line_end + 1] == b"\n" and _BLANK.search(raw):
            for part in _BLANK.split(raw):  # bare-LF frames in front of a CR LF one
                self._classify(part, out)
            return
        kind = EVENT if first[1] == b"Event" else RESPONSE
        name = text_of(first[2]).strip()
        wanted = self._wanted
        need = b"" if wanted is None or kind is RESPONSE else wanted.get(name)
        if len(self._names) < _NAMES_LIMIT:
            known = None if need is None else (kind, name, need)
            # Found by its first bytes, without looking for the line's end, unless the name is longer than these.
            self._names[raw[:_PREFIX] if line_end < _PREFIX <= len(raw) else raw[:line_end]] = known
        if need is None or need not in raw:
            self._passed += 1
            return
        out.append(Message(kind, name, raw, self._passed))
        self._passed = 0

    def _split_at_banner(self, raw: bytes, banner: re.Match[bytes], out: list[Message]) -> None:
        before = raw[: banner.start()]
        if before.strip(b"\r\n"):
            out.append(dropped("cut by a new session", before[:_HEAD], len(before)))
        line = banner.group().rstrip(b"\r\n")
        out.append(Message(BANNER, text_of(line[len(BANNER_PREFIX) :]), line))
        self._classify(raw[banner.end() :], out)

    def _salvage(self, raw: bytes, out: list[Message]) -> None:
        """Garbage in front of a good frame: say what is thrown away, keep the frame."""
        start = -1
        if _HEADER.match(raw) is None:  # a frame without its beginning holds no frame of its own
            found = next_start(raw, 0)
            start = -1 if found is None else found
        size = len(raw) if start < 0 else start
        out.append(dropped("garbage" if start >= 0 else "fragment", raw[:_HEAD], size))
        if start >= 0:
            self._classify(raw[start:], out)

    # -- the head of what is pending -----------------------------------------------------------------
    def _learn_line_end(self, out: list[Message]) -> bool:
        """Look at the first line once it is whole: banner, CR LF, bare LF or garbage. False: wait."""
        pending = self._pending
        blank = 0
        while blank < len(pending) and pending[blank] in b"\r\n":
            blank += 1
        if blank:
            del pending[:blank]
        end = pending.find(b"\n", 0, FIRST_LINE_LIMIT)
        if end < 0:
            if len(pending) < FIRST_LINE_LIMIT:
                return False
            self._lose()
            return True
        banner = _BANNER.match(pending)
        if banner is not None:
            line = banner.group().rstrip(b"\r\n")
            del pending[: banner.end()]
            out.append(Message(BANNER, text_of(line[len(BANNER_PREFIX) :]), line))
            return True
        if _HEADER.match(pending) is None:
            self._lose()
            return True
        self._separator = b"\r\n\r\n" if pending[end - 1 : end] == b"\r" else b"\n\n"
        return True

    def _check_limit(self, out: list[Message]) -> None:
        if len(self._pending) <= self._limit:
            return
        head, size = bytes(self._pending[:_HEAD]), len(self._pending)
        out.append(dropped(f"unfinished after {self._limit} bytes", head, size))
        self._pending.clear()
        self._lose()

    # -- out of step ---------------------------------------------------------------------------------
    def _lose(self) -> None:
        self._lost, self._separator = True, b""
        self._lost_size, self._lost_head = 0, b""

    def _resynchronise(self, out: list[Message]) -> bool:
        """Throw bytes away up to the next thing that looks like a frame. False: nothing yet."""
        pending = self._pending
        start = next_start(pending, 0)
        tail = 0 if start is not None else min(len(pending), FIRST_LINE_LIMIT)
        gone = len(pending) - tail if start is None else start
        if not self._lost_head:
            self._lost_head = bytes(pending[:_HEAD])
        self._lost_size += gone
        del pending[:gone]
        if start is not None:
            self._report(out, "garbage")
            self._lost = False
            return True
        if self._lost_size >= _REPORT_EVERY:
            self._report(out, "garbage")
        return False

    def _report(self, out: list[Message], why: str) -> None:
        if self._lost_size:
            out.append(dropped(why, self._lost_head, self._lost_size))
        self._lost_size, self._lost_head = 0, b""
