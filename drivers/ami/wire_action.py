"""One AMI action as bytes, or a refusal: nothing that could end a line or pass the switch's limits is ever sent.

Asterisk reads a bare LF as a line's end too, so one in a value would be a second header, or a second action.
"""

import re
from collections.abc import Iterable
from typing import Final

LINE_LIMIT: Final = 1024
HEADER_LIMIT: Final = 128
_KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9_\-]*\Z")


class UnsafeValueError(ValueError):
    """An action was refused before it reached the wire: it would not mean what its author wrote."""


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
