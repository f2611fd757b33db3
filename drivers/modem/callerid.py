"""Who calls, as lines tell it: formatted lines, raw MDMF/SDMF bytes with their checksum, +CLIP and +CNAP.

Sources: V.253 (+VCID), Bellcore GR-30-CORE (MDMF 0x80, SDMF 0x04: type, length, content, checksum so that all bytes
sum to 0 modulo 256), 3GPP TS 27.007 7.6 and 7.30. No year is ever told, so none is guessed.
"""

import re
from dataclasses import dataclass

from drivers.modem.wire_words import fields

WITHHELD, UNAVAILABLE = "withheld", "unavailable"
_ABSENT = {"P": WITHHELD, "O": UNAVAILABLE}
_FORMATTED = re.compile(r"(DATE|TIME|NMBR|DDN_NMBR|NAME|MESG)\s*[=:]\s*(.*)")
_MDMF, _SDMF = 0x80, 0x04
_NUMBER = re.compile(r"\+?[0-9A-Da-d*#() -]{0,40}\Z")


class BadCallerId(ValueError):
    """These bytes are no caller id; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class CallerId:
    """What a line says of who calls. `absent`: why there is no number (withheld, unavailable); `called`: the number."""

    number: str = ""
    name: str = ""
    absent: str = ""
    called: str = ""

    def with_more(self, other: "CallerId") -> "CallerId":
        """Both together; what the other one says wins where it says anything."""
        return CallerId(
            other.number or self.number,
            other.name or self.name,
            "" if other.number or self.number else other.absent or self.absent,
            other.called or self.called,
        )


def read_line(line: str) -> CallerId | None:
    """What one line says; None when it says nothing of it. `BadCallerId` for a damaged one."""
    if line.startswith("+CLIP:"):
        return _clip(line)
    if line.startswith("+CCWA:"):
        values = [*fields(line), ""]
        return CallerId(_international(_checked(values[0]), values[1]))
    if line.startswith("+CNAP:"):
        return CallerId(name=fields(line)[0])
    if line.startswith("+CDIP:"):
        return CallerId(called=_checked(fields(line)[0]))
    found = _FORMATTED.match(line)
    return _formatted(found[1], found[2].strip()) if found else None


def _clip(line: str) -> CallerId:
    values = [*fields(line), "", "", "", "", "", ""]
    absent = {"1": WITHHELD, "2": UNAVAILABLE}.get(values[5], "")
    number = _international(_checked(values[0]), values[1])
    return CallerId(number, values[4], "" if number else absent or WITHHELD)


def _checked(number: str) -> str:
    """A number as it can be written, or `BadCallerId`: noise that looks like a line is nobody's number."""
    if not _NUMBER.match(number):
        raise BadCallerId(f"no number: {number[:40]!r}")
    return number


def _international(number: str, kind: str) -> str:
    """27.007: type 145 is an international number, whether or not its plus is written."""
    return f"+{number}" if kind == "145" and number and not number.startswith("+") else number


def _formatted(key: str, value: str) -> CallerId | None:
    if key == "NMBR":
        return _number(value)
    if key == "NAME":
        return CallerId() if value in _ABSENT else CallerId(name=value)
    if key == "DDN_NMBR":
        return CallerId(called=_checked(value))
    if key != "MESG":
        return CallerId()
    try:
        return read_raw(bytes.fromhex(value))
    except ValueError as error:
        raise BadCallerId(f"{error}: {value[:60]}") from error


def read_raw(data: bytes) -> CallerId:
    """A whole MDMF or SDMF message, from its type to its checksum. `BadCallerId`."""
    if len(data) < 3 or len(data) != data[1] + 3:
        raise BadCallerId(f"{len(data)} bytes, which is not what its length byte says")
    if sum(data) % 256:
        raise BadCallerId("its checksum is wrong")
    if data[0] == _SDMF:
        return _number(data[10:-1].decode("latin-1"))
    if data[0] != _MDMF:
        raise BadCallerId(f"its type is {data[0]:#04x}")
    found, rest = CallerId(), data[2:-1]
    while rest:
        if len(rest) < 2 or len(rest) < rest[1] + 2:
            raise BadCallerId("a parameter is cut short")
        found = found.with_more(_parameter(rest[0], rest[2 : 2 + rest[1]].decode("latin-1")))
        rest = rest[2 + rest[1] :]
    return found


def _parameter(tag: int, value: str) -> CallerId:
    """GR-30 parameters: 1 time, 2 number, 3 number dialled, 4 why there is no number, 7 name, 8 why there is none."""
    if tag in (2, 4):
        return _number(value)
    if tag == 3:
        return CallerId(called=_checked(value))
    return CallerId(name=value.strip()) if tag == 7 else CallerId()


def _number(value: str) -> CallerId:
    return CallerId(absent=_ABSENT[value]) if value in _ABSENT else CallerId(_checked(value))


def write_mdmf(number: str, name: str = "", moment: str = "01021530") -> bytes:
    """An MDMF message, for the peer that plays a line. `moment`: MMDDHHMM; a number of P or O is why there is none."""
    parts = [(1, moment), (4 if number in _ABSENT else 2, number), *([(7, name)] if name else [])]
    body = b"".join(bytes((tag, len(text))) + text.encode("latin-1") for tag, text in parts)
    message = bytes((_MDMF, len(body))) + body
    return message + bytes((-sum(message) % 256,))
