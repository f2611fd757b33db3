"""One AMI frame: what it is, its raw bytes, and its headers, parsed only when somebody asks for one.

Bytes that are not UTF-8 read as ``\\xNN``, never as a replacement mark: two different broken names stay different.
"""

from collections.abc import Iterator
from typing import Final

EVENT: Final = "event"
RESPONSE: Final = "response"
BANNER: Final = "banner"
DROPPED: Final = "dropped"
BANNER_PREFIX: Final = b"Asterisk Call Manager/"
FIRST_LINE_LIMIT: Final = 1024


class Message:
    """One frame. ``raw`` is exactly what was received (without the blank line), whatever its encoding.

    ``passed``: how many events the reader passed over, unwanted, just before this one.
    """

    __slots__ = ("_crlf", "_text", "kind", "name", "passed", "raw")

    def __init__(self, kind: str, name: str, raw: bytes, passed: int = 0) -> None:
        self.kind = kind
        self.passed = passed
        self.name = name
        self.raw = raw
        self._text = ""
        self._crlf = True

    @property
    def fields(self) -> dict[str, str]:
        """Every header by name, the first of a repeated key. Bytes that are not UTF-8 read as ``\\xNN``."""
        return _parse(self.raw)

    def get(self, key: str, default: str = "") -> str:
        """The first value of ``key`` (exact spelling), or ``default``. Cheaper than parsing a frame of thirty lines
        for the five that matter."""
        text = self._text or self._read()
        # A frame whose lines end in CR LF may hold a bare LF inside a value; it must not become a header.
        needle = f"\r\n{key}: " if self._crlf else f"\n{key}: "
        at = text.find(needle)
        if at < 0:
            first = f"{key}: "  # the first line has no line end before it
            if not text.startswith(first):
                return default
            at = len(first)
        else:
            at += len(needle)
        end = text.find("\r" if self._crlf else "\n", at)
        return text[at:] if end < 0 else text[at:end]

    def _read(self) -> str:
        self._crlf = b"\r\n" in self.raw
        self._text = text = text_of(self.raw)
        return text

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


def text_of(raw: bytes) -> str:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        # Not "replace": two different broken names must stay different, and no database refuses this.
        text = raw.decode("utf-8", "backslashreplace")
    return text.replace("\0", "\\x00") if "\0" in text else text


def _lines(raw: bytes) -> list[str]:
    text = text_of(raw)
    # A frame whose lines end in CR LF may hold a bare LF inside a value; it must not become a header.
    return text.split("\r\n") if "\r\n" in text else text.split("\n")


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    return (name, value[1:] if value[:1] == " " else value) if colon else ("", line)


def _parse(raw: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in map(_header, _lines(raw)):
        found.setdefault(name, value)
    return found


def dropped(why: str, head: bytes, size: int) -> Message:
    """What stands for bytes that had to be given up: how many, why, and their beginning."""
    return Message(DROPPED, f"{size} bytes ({why})", head)


def next_start(raw: bytes | bytearray, begin: int) -> int | None:
    """Where the next believable first line is, whole with its line end."""
    best: int | None = None
    for word in (b"Event: ", b"Response: ", BANNER_PREFIX):
        at = raw.find(word, begin)
        while at >= 0 and (best is None or at < best):
            end = raw.find(b"\n", at, at + FIRST_LINE_LIMIT)
            line = bytes(raw[at:end]).rstrip(b"\r")
            if end >= 0 and line.isascii() and line[len(word) :].decode("ascii").isprintable():
                best = at
                break
            at = raw.find(word, at + 1)
    return best
