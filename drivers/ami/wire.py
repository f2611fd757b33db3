"""AMI bytes to messages and actions to bytes, without any I/O.

Format (Asterisk's main/manager.c, read as behaviour on 16 and 22): one banner line without a blank line
after it, then frames of ``Key: value`` lines ended by CR LF, a blank line after each frame. A frame is
classified by its *first* key alone: the event ``OriginateResponse`` carries a ``Response:`` line too.

Speed comes from laziness: one split per feed, the kind and name of a frame from its first line, and the
headers parsed only when somebody asks for one. Nothing is lost in silence: what cannot be read is reported
as a message of kind ``DROPPED``. This module must never decide what an event *means*; that is the mapping's.
It is somewhat longer than most because reader and writer share the same grammar.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

EVENT: Final = "event"
RESPONSE: Final = "response"
BANNER: Final = "banner"
DROPPED: Final = "dropped"

LINE_LIMIT: Final = 1024
HEADER_LIMIT: Final = 128
MESSAGE_LIMIT: Final = 16 * 1024 * 1024
_REPORT_EVERY: Final = 1024 * 1024
_HEAD: Final = 64
_FIRST_LINE_LIMIT: Final = 1024
_NAMES_LIMIT: Final = 4096
_PREFIX: Final = 16

_BANNER_PREFIX: Final = b"Asterisk Call Manager/"
_BANNER: Final = re.compile(rb"Asterisk Call Manager/([0-9][0-9A-Za-z.\-]{0,31})\r?\n")
# In mid-frame a banner is believed only when a frame starts right after it: a caller may be *named* like one.
_BANNER_INSIDE: Final = re.compile(
    rb"Asterisk Call Manager/[0-9][0-9A-Za-z.\-]{0,31}\r?\n(?=Event: |Response: |Asterisk |\r?\n|\Z)"
)
_FIRST_LINE: Final = re.compile(rb"(Event|Response): ?([^\r\n]{1,512})")
_HEADER: Final = re.compile(rb"[A-Za-z][A-Za-z0-9_()\-]*: ?")
_BLANK: Final = re.compile(rb"\n\r?\n")
_KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9_\-]*\Z")


class UnsafeValueError(ValueError):
    """An action was refused before it reached the wire: it would not mean what its author wrote."""


class Message:
    """One frame. ``raw`` is exactly what was received (without the blank line), whatever its encoding.

    ``passed``: how many events the reader passed over, unwanted, just before this one.
    """

    __slots__ = ("_fields", "kind", "name", "passed", "raw")

    def __init__(self, kind: str, name: str, raw: bytes, passed: int = 0) -> None:
        self.kind = kind
        self.passed = passed
        self.name = name
        self.raw = raw
        self._fields: dict[str, str] | None = None

    @property
    def fields(self) -> dict[str, str]:
        """Headers by name, the first of a repeated key. Bytes that are not UTF-8 read as ``\\xNN``."""
        found = self._fields
        if found is None:
            found = self._fields = _parse(self.raw)
        return found

    def get(self, key: str, default: str = "") -> str:
        """The first value of ``key`` (exact spelling), or ``default``."""
        found = self._fields
        if found is None:
            found = self._fields = _parse(self.raw)
        return found.get(key, default)

    def all(self, key: str) -> list[str]:
        """Every value of a repeated key, in order (``Output:``, ``Variable:``)."""
        return [value for name, value in self.items() if name == key]

    def items(self) -> Iterator[tuple[str, str]]:
        """Every header in order, repeats included."""
        for line in _lines(self.raw):
            name, value = _header(line)
            yield name, value

    def peek(self, key: bytes) -> bytes | None:
        """The bytes of one header without parsing the rest: for the few fields wanted of every frame."""
        raw = self.raw
        start = raw.find(b"\n" + key + b": ")
        if start < 0:
            return None
        start += len(key) + 3
        end = raw.find(b"\n", start)
        return (raw[start:] if end < 0 else raw[start:end]).rstrip(b"\r")

    def __repr__(self) -> str:
        return f"<{self.kind} {self.name} {len(self.raw)} bytes>"


def _text(raw: bytes) -> str:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        # Not "replace": two different broken names must stay different, and no database refuses this.
        text = raw.decode("utf-8", "backslashreplace")
    return text.replace("\0", "\\x00") if "\0" in text else text


def _lines(raw: bytes) -> list[str]:
    text = _text(raw)
    # A frame whose lines end in CR LF may hold a bare LF inside a value; it must not become a header.
    return text.split("\r\n") if "\r\n" in text else text.split("\n")


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    return (name, value[1:] if value[:1] == " " else value) if colon else ("", line)


def _parse(raw: bytes) -> dict[str, str]:
    parts = _text(raw).replace("\r\n", ": ").split(": ")
    keys = parts[::2]
    if len(parts) == 2 * raw.count(b"\r\n") + 2:  # no value holds a ": " of its own
        found = dict(zip(keys, parts[1::2]))
        if len(found) == len(keys):  # no key is repeated
            return found
    found = {}
    for name, value in map(_header, _lines(raw)):
        found.setdefault(name, value)
    return found


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
        self._names: dict[bytes, tuple[str, str, bytes | None]] = {}

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
                block = bytes(pending) + data[:end]
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
        out: list[Message] = []
        if self._lost:
            self._report(out, "garbage")
        elif self._pending.strip(b"\r\n"):
            out.append(_dropped("unfinished", bytes(self._pending[:_HEAD]), len(self._pending)))
        self._pending.clear()
        self._lost, self._separator = False, b""
        return out

    # -- frames ------------------------------------------------------------------------------------
    def _cut(self, block: bytes, separator: bytes, out: list[Message]) -> None:
        names = self._names
        careful = block.find(_BANNER_PREFIX) >= 0
        newline = b"\r\n" if separator == b"\r\n\r\n" else b"\n"
        append = out.append
        passed = self._passed
        for raw in block.split(separator):
            known = names.get(raw[:_PREFIX]) or names.get(raw[: raw.find(newline)])
            if known is None or careful:
                self._passed = passed
                self._classify(raw, out)
                passed = self._passed
            elif known[2] is not None and known[2] in raw:
                append(Message(known[0], known[1], raw, passed))
                passed = 0
            else:
                passed += 1
        self._passed = passed

    def _classify(self, raw: bytes, out: list[Message]) -> None:
        raw = raw.lstrip(b"\r\n")
        if not raw:
            return
        inside = _BANNER_INSIDE.search(raw) if _BANNER_PREFIX in raw else None
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
        name = _text(first[2]).strip()
        wanted = self._wanted
        need = b"" if wanted is None or kind is RESPONSE else wanted.get(name)
        if len(self._names) < _NAMES_LIMIT:
            self._names[raw[:line_end]] = (kind, name, need)
            if line_end < _PREFIX <= len(raw):  # short names are found without looking for the line's end
                self._names[raw[:_PREFIX]] = (kind, name, need)
        if need is None or need not in raw:
            self._passed += 1
            return
        out.append(Message(kind, name, raw, self._passed))
        self._passed = 0

    def _split_at_banner(self, raw: bytes, banner: re.Match[bytes], out: list[Message]) -> None:
        before = raw[: banner.start()]
        if before.strip(b"\r\n"):
            out.append(_dropped("cut by a new session", before[:_HEAD], len(before)))
        line = banner.group().rstrip(b"\r\n")
        out.append(Message(BANNER, _text(line[len(_BANNER_PREFIX) :]), line))
        self._classify(raw[banner.end() :], out)

    def _salvage(self, raw: bytes, out: list[Message]) -> None:
        """Garbage in front of a good frame: say what is thrown away, keep the frame."""
        start = -1
        if _HEADER.match(raw) is None:  # a frame without its beginning holds no frame of its own
            found = _next_start(raw, 0)
            start = -1 if found is None else found
        size = len(raw) if start < 0 else start
        out.append(_dropped("garbage" if start >= 0 else "fragment", raw[:_HEAD], size))
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
        end = pending.find(b"\n", 0, _FIRST_LINE_LIMIT)
        if end < 0:
            if len(pending) < _FIRST_LINE_LIMIT:
                return False
            self._lose()
            return True
        banner = _BANNER.match(pending)
        if banner is not None:
            line = banner.group().rstrip(b"\r\n")
            del pending[: banner.end()]
            out.append(Message(BANNER, _text(line[len(_BANNER_PREFIX) :]), line))
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
        out.append(_dropped(f"unfinished after {self._limit} bytes", head, size))
        self._pending.clear()
        self._lose()

    # -- out of step ---------------------------------------------------------------------------------
    def _lose(self) -> None:
        self._lost, self._separator = True, b""
        self._lost_size, self._lost_head = 0, b""

    def _resynchronise(self, out: list[Message]) -> bool:
        """Throw bytes away up to the next thing that looks like a frame. False: nothing yet."""
        pending = self._pending
        start = _next_start(pending, 0)
        tail = 0 if start is not None else min(len(pending), _FIRST_LINE_LIMIT)
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
            out.append(_dropped(why, self._lost_head, self._lost_size))
        self._lost_size, self._lost_head = 0, b""


def _next_start(raw: bytes | bytearray, begin: int) -> int | None:
    """Where the next believable first line is, whole with its line end."""
    best: int | None = None
    for word in (b"Event: ", b"Response: ", _BANNER_PREFIX):
        at = raw.find(word, begin)
        while at >= 0 and (best is None or at < best):
            end = raw.find(b"\n", at, at + _FIRST_LINE_LIMIT)
            line = bytes(raw[at:end]).rstrip(b"\r")
            if end >= 0 and line.isascii() and line[len(word) :].decode("ascii").isprintable():
                best = at
                break
            at = raw.find(word, at + 1)
    return best


def _dropped(why: str, head: bytes, size: int) -> Message:
    return Message(DROPPED, f"{size} bytes ({why})", head)


def encode_action(name: str, fields: Iterable[tuple[str, str]], action_id: str) -> bytes:
    """One action as bytes. ``UnsafeValueError`` if any part could end a line or passes the switch's limits.

    Limits measured on Asterisk 16 and 22: 1,024 bytes a line, 128 headers.
    """
    headers = [("Action", name), ("ActionID", action_id), *fields]
    if len(headers) > HEADER_LIMIT:
        raise UnsafeValueError(f"{name}: {len(headers)} headers, the switch reads {HEADER_LIMIT}")
    out = bytearray()
    for key, value in headers:
        if not _KEY.match(key):
            raise UnsafeValueError(f"{name}: {key!r} is not a header name")
        if any(mark in value for mark in "\r\n\0"):
            raise UnsafeValueError(f"{name}: the value of {key} holds a line end or NUL")
        try:
            line = f"{key}: {value}\r\n".encode()
        except UnicodeEncodeError as error:
            raise UnsafeValueError(f"{name}: the value of {key} is not text") from error
        if len(line) > LINE_LIMIT:
            raise UnsafeValueError(f"{name}: the line of {key} is {len(line)} bytes, the switch reads {LINE_LIMIT}")
        out += line
    return bytes(out + b"\r\n")
