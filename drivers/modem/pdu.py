"""Text messages as their networks write them: DELIVER (in) and SUBMIT (out), one part or many.

Source: 3GPP TS 23.040 (9.2.2), 23.038 for the alphabets. A long text goes out in parts with a user data header
(23.040, 9.2.3.24.1); parts that come in are put together by `Parts`. A PDU is hex text, its service centre's
address first. Pure. Long because writing and reading stand side by side, as in the standard's own order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from drivers.modem.alphabet import pack, septets, text_of, unpack

_HEADED = 0x40
_ROOM_7, _ROOM_7_HEADED = 160, 153
_ROOM_16, _ROOM_16_HEADED = 70, 67
_UCS2 = 0x08
MOST_PARTS = 255


class BadPdu(ValueError):
    """This is no text message; the message says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message. `number`: the other party's; `reference`: what ties the parts of one message together."""

    number: str
    text: str
    sent_at: float = 0.0
    reference: int = 0
    parts: int = 1
    part: int = 1


class _Octets:
    """Octets read from left to right."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) < count:
            raise BadPdu("it is cut short")
        self._at += count
        return taken

    def one(self) -> int:
        return self.take(1)[0]

    def rest(self) -> bytes:
        return self._data[self._at :]


def read_deliver(pdu: str) -> Part:
    """A message that came in. `BadPdu`."""
    octets = _octets(pdu)
    octets.take(octets.one())
    first = octets.one()
    if first & 0x03:
        raise BadPdu(f"it is no delivery (first octet {first:#04x})")
    number = _read_number(octets)
    octets.one()
    coding = octets.one()
    sent_at = _read_time(octets.take(7))
    return _read_text(octets, number, coding, bool(first & _HEADED), sent_at)


def read_submit(pdu: str) -> Part:
    """A message that goes out, for the peer that plays the network. `BadPdu`."""
    octets = _octets(pdu)
    octets.take(octets.one())
    first = octets.one()
    if first & 0x03 != 1:
        raise BadPdu(f"it is no submission (first octet {first:#04x})")
    octets.one()
    number = _read_number(octets)
    octets.one()
    coding = octets.one()
    octets.take({0: 0, 1: 7, 2: 1, 3: 7}[first >> 3 & 0x03])
    return _read_text(octets, number, coding, bool(first & _HEADED), 0.0)


def write_submit(number: str, text: str, reference: int = 0) -> list[tuple[int, str]]:
    """A message to send: for each part its length as `AT+CMGS` wants it, and the PDU. `BadPdu` when it cannot be."""
    coding, pieces = _pieces(text)
    told = []
    for place, piece in enumerate(pieces, 1):
        header = _header(reference, len(pieces), place)
        first = 0x01 | (_HEADED if header else 0)
        tpdu = bytes((first, 0)) + _write_number(number) + bytes((0, coding)) + _write_text(piece, coding, header)
        told.append((len(tpdu), (b"\0" + tpdu).hex().upper()))
    return told


def write_deliver(number: str, text: str, at: float, reference: int = 0) -> list[str]:
    """A message as the network hands it over, for the peer that plays it."""
    coding, pieces = _pieces(text)
    moment = datetime.fromtimestamp(at, UTC).strftime("%y%m%d%H%M%S") + "00"
    swapped = bytes(int(moment[i + 1] + moment[i], 16) for i in range(0, 14, 2))
    told = []
    for place, piece in enumerate(pieces, 1):
        header = _header(reference, len(pieces), place)
        first = 0x04 | (_HEADED if header else 0)
        head = bytes((0, first)) + _write_number(number) + bytes((0, coding)) + swapped
        told.append((head + _write_text(piece, coding, header)).hex().upper())
    return told


# --- pieces of a text


def _pieces(text: str) -> tuple[int, list[str]]:
    """The coding, and the text cut so that each piece fits; no sign is cut in two."""
    found = septets(text)
    if found is not None:
        sizes, room, headed, coding = [len(one) for one in found], _ROOM_7, _ROOM_7_HEADED, 0
    else:
        sizes = [2 if ord(sign) > 0xFFFF else 1 for sign in text]
        room, headed, coding = _ROOM_16, _ROOM_16_HEADED, _UCS2
    pieces = [text] if sum(sizes) <= room else _cut(text, sizes, headed)
    if len(pieces) > MOST_PARTS:
        raise BadPdu(f"the text makes {len(pieces)} parts, and {MOST_PARTS} is the most")
    return coding, pieces


def _cut(text: str, sizes: Sequence[int], room: int) -> list[str]:
    pieces, used, begin = [], 0, 0
    for place, size in enumerate(sizes):
        if used + size > room:
            pieces.append(text[begin:place])
            begin, used = place, 0
        used += size
    return [*pieces, text[begin:]]


def _header(reference: int, parts: int, part: int) -> bytes:
    return bytes((5, 0, 3, reference & 0xFF, parts, part)) if parts > 1 else b""


def _write_text(piece: str, coding: int, header: bytes) -> bytes:
    if coding == _UCS2:
        try:
            body = header + piece.encode("utf-16-be")
        except UnicodeEncodeError as error:
            raise BadPdu(f"it holds half a sign: {error.object[error.start : error.end]!r}") from error
        return bytes((len(body),)) + body
    values = [value for one in septets(piece) or () for value in one]
    taken = (8 * len(header) + 6) // 7
    body = header + pack(values, 7 * taken - 8 * len(header))
    return bytes((taken + len(values),)) + body


def _read_text(octets: _Octets, number: str, coding: int, headed: bool, sent_at: float) -> Part:
    length, data = octets.one(), octets.rest()
    header = data[: data[0] + 1] if headed and data else b""
    reference, parts, part = _read_header(header[1:])
    if _is_ucs2(coding):
        text = data[len(header) : length].decode("utf-16-be", "replace")
    elif _is_octets(coding):
        text = data[len(header) : length].decode("latin-1")
    else:
        taken = (8 * len(header) + 6) // 7
        values = unpack(data[len(header) :], max(0, length - taken), 7 * taken - 8 * len(header))
        text = text_of(values)
    return Part(number, text, sent_at, reference, parts, part)


def _read_header(header: bytes) -> tuple[int, int, int]:
    """Reference, parts, part: of element 0 (8-bit reference) or 8 (16-bit); anything else is a message by itself."""
    while len(header) >= 2 and len(header) >= header[1] + 2:
        kind, value = header[0], header[2 : 2 + header[1]]
        if (kind, len(value)) in ((0, 3), (8, 4)) and 1 <= value[-1] <= value[-2]:
            return int.from_bytes(value[:-2], "big"), value[-2], value[-1]
        header = header[2 + len(value) :]
    return 0, 1, 1


def _is_ucs2(coding: int) -> bool:
    return coding & 0xCC == 0x08 or coding & 0xF0 == 0xE0


def _is_octets(coding: int) -> bool:
    return coding & 0xCC == 0x04 or coding & 0xF4 == 0xF4


# --- numbers and times


def _octets(pdu: str) -> _Octets:
    try:
        return _Octets(bytes.fromhex(pdu))
    except ValueError as error:
        raise BadPdu(f"it is not written in hex: {pdu[:40]!r}") from error


_DIGITS = "0123456789*#abc"


def _read_number(octets: _Octets) -> str:
    """23.040, 9.1.2.5: digits in swapped halves, or seven-bit text for a sender that has a name."""
    length, kind = octets.one(), octets.one()
    data = octets.take((length + 1) // 2)
    if kind & 0x70 == 0x50:
        return text_of(unpack(data, length * 4 // 7))
    halves = [half for octet in data for half in (octet & 0x0F, octet >> 4)][:length]
    digits = "".join(_DIGITS[half] for half in halves if half < len(_DIGITS))
    return f"+{digits}" if kind & 0x70 == 0x10 else digits


def _write_number(number: str) -> bytes:
    digits = number.removeprefix("+")
    if not digits or len(digits) > 20 or any(sign not in _DIGITS for sign in digits):
        raise BadPdu(f"no message can be sent to {number[:40]!r}")
    halves = [_DIGITS.index(sign) for sign in digits] + [0x0F] * (len(digits) % 2)
    packed = bytes(halves[i] | halves[i + 1] << 4 for i in range(0, len(halves), 2))
    return bytes((len(digits), 0x91 if number.startswith("+") else 0x81)) + packed


def _read_time(data: bytes) -> float:
    """Seconds since the epoch; 0 for what is no time."""
    digits = [(octet & 0x0F) * 10 + (octet >> 4) for octet in data[:6]]
    quarters = (data[6] & 0x07) * 10 + (data[6] >> 4)
    east = -quarters if data[6] & 0x08 else quarters
    try:
        zone = timezone(timedelta(minutes=15 * east))
        year, month, day, hour, minute, second = digits
        year += 1900 if year >= 90 else 2000  # no network is older
        return datetime(year, month, day, hour, minute, second, tzinfo=zone).timestamp()
    except ValueError:
        return 0.0


# --- parts that come in


class Parts:
    """Messages that are not whole yet, by who sent them and their reference."""

    def __init__(self) -> None:
        self._waiting: dict[tuple[str, int, int], tuple[float, dict[int, Part]]] = {}

    def add(self, part: Part, at: float) -> list[Part] | None:
        """All parts in their order once they are there; None before."""
        if part.parts == 1:
            return [part]
        key = (part.number, part.reference, part.parts)
        _, known = self._waiting.setdefault(key, (at, {}))
        known[part.part] = part
        if len(known) < part.parts:
            return None
        del self._waiting[key]
        return [known[place] for place in sorted(known)]

    def old(self, before: float) -> list[list[Part]]:
        """What has waited since `before`, in its order, with parts missing; it is waited for no more."""
        keys = [key for key, (since, _) in self._waiting.items() if since <= before]
        return [[part for _, part in sorted(self._waiting.pop(key)[1].items())] for key in keys]
