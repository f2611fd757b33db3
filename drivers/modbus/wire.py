"""Modbus on the wire: which bytes answer which request, how registers become values, which reads are asked together.

Sources: MODBUS Application Protocol 1.1b3, MODBUS over Serial Line 1.02, MODBUS Messaging on TCP/IP 1.0b (modbus.org).
The live client is pymodbus; it takes any frame of the right unit for the answer (3.16.1), also one that comes late and
answers something else. So every byte that arrives passes through `Expected.find` first: unit, function, length, byte
count, the echo of a write, the transaction of TCP, the CRC of a serial line. Pure: nothing is sent or read here.
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drivers.modbus.map import DeviceMap, PointMap, Table

READ_CODES = {Table.COIL: 1, Table.DISCRETE: 2, Table.HOLDING: 3, Table.INPUT: 4}
WRITE_COIL, WRITE_REGISTER, WRITE_COILS, WRITE_REGISTERS = 5, 6, 15, 16
MOST_BITS, MOST_REGISTERS = 2000, 125
LONGEST = 264
"""No frame is longer: what has grown beyond it without an answer in it is noise."""
_MBAP, _CRC = 7, 2


ILLEGAL_ADDRESS = 2


def refusal_words(code: int) -> str:
    """An exception of a device, as it is told."""
    return f"the device refuses ({_CODES.get(code, f'exception {code}')})"


_CODES = {1: "illegal function", 2: "illegal address", 3: "illegal value", 4: "device failure", 6: "busy"}
_CODES |= {10: "no path through the gateway", 11: "no answer behind the gateway"}


def _crc_table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = (byte >> 1) ^ 0xA001 if byte & 1 else byte >> 1
        table.append(byte)
    return tuple(table)


_TABLE = _crc_table()


def crc16(data: bytes) -> bytes:
    """The check of a serial frame, low byte first (MODBUS over Serial Line 1.02, 6.2.2)."""
    crc = 0xFFFF
    for byte in data:
        crc = (crc >> 8) ^ _TABLE[(crc ^ byte) & 0xFF]
    return crc.to_bytes(2, "little")


def rtu_frame(unit: int, pdu: bytes) -> bytes:
    """A serial frame."""
    body = bytes((unit,)) + pdu
    return body + crc16(body)


def tcp_frame(transaction: int, unit: int, pdu: bytes) -> bytes:
    """A TCP frame."""
    return struct.pack(">HHHB", transaction, 0, len(pdu) + 1, unit) + pdu


# --- which bytes answer a request -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Expected:
    """The one answer to a request. `size`: its PDU's length; `head`: how it must begin; `transaction` < 0: serial."""

    unit: int
    function: int
    size: int
    head: bytes
    transaction: int = -1

    def find(self, buffer: bytes) -> bytes:
        """The answer (or the device's exception) within these bytes, as it came; empty when it is not there."""
        return self._find_tcp(buffer) if self.transaction >= 0 else self._find_rtu(buffer)

    def _fits(self, pdu: bytes) -> bool:
        if len(pdu) == 2 and pdu[0] == self.function | 0x80:
            return 0 < pdu[1] < 16
        return len(pdu) == self.size and pdu.startswith(self.head)

    def _find_rtu(self, buffer: bytes) -> bytes:
        """At any place: noise may come before, and what was cut off by noise may be completed by nothing."""
        for start in range(len(buffer) - 4):
            if buffer[start] != self.unit:
                continue
            for size in (self.size, 2):
                frame = buffer[start : start + 1 + size + _CRC]
                whole = len(frame) == 1 + size + _CRC
                if whole and self._fits(frame[1:-_CRC]) and crc16(frame[:-_CRC]) == frame[-_CRC:]:
                    return frame
        return b""

    def _find_tcp(self, buffer: bytes) -> bytes:
        """Frame after frame: a stream of TCP has no noise, so what is no frame ends the search."""
        start = 0
        while len(buffer) - start > _MBAP:
            transaction, protocol, length, unit = struct.unpack_from(">HHHB", buffer, start)
            end = start + 6 + length
            if protocol or not 3 <= length <= 254 or end > len(buffer):
                return b""
            frame = buffer[start:end]
            if transaction == self.transaction and unit == self.unit and self._fits(frame[_MBAP:]):
                return frame
            start = end
        return b""


def pdu_of(frame: bytes, serial: bool) -> bytes:
    """What a frame of ours carries: its function and data."""
    return frame[1:-_CRC] if serial else frame[_MBAP:]


def expected(request: bytes, serial: bool) -> Expected | None:
    """What must come back after this request was sent, as it stands on the wire; None: no request we ever send."""
    pdu = pdu_of(request, serial)
    if len(pdu) < 5:
        return None
    unit, transaction = (request[0], -1) if serial else (request[6], int.from_bytes(request[:2], "big"))
    function, count = pdu[0], int.from_bytes(pdu[3:5], "big")
    if function in (1, 2):
        size = (count + 7) // 8
        return Expected(unit, function, 2 + size, bytes((function, size & 0xFF)), transaction)
    if function in (3, 4):
        return Expected(unit, function, 2 + 2 * count, bytes((function, 2 * count & 0xFF)), transaction)
    if function in (WRITE_COIL, WRITE_REGISTER, WRITE_COILS, WRITE_REGISTERS):
        return Expected(unit, function, 5, pdu[:5], transaction)
    return None


# --- reads that are asked together ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Read:
    """One request: so many bits or registers of a table from an address on."""

    table: Table
    address: int
    count: int

    @property
    def shape(self) -> tuple[Table, int]:
        """What two answers cannot be told apart by, if it is the same: their table and byte count."""
        return self.table, (self.count + 7) // 8 if self.table.is_bits else self.count

    @property
    def end(self) -> int:
        """The first address behind it."""
        return self.address + self.count


def plan(points: Iterable[PointMap], gap: int = 8) -> list[Read]:
    """The fewest requests that read these points: neighbours together, over at most `gap` places nobody asked for.

    A serial answer does not say which address it is of. Where two reads of one device have the same shape, an answer
    that comes late could be taken for the other's; the bus drains after every time-out for that (`bus.py`).
    """
    reads: list[Read] = []
    for point in sorted(points, key=lambda point: (point.kind, point.address, point.size)):
        last = reads[-1] if reads else None
        most = MOST_BITS if point.kind.is_bits else MOST_REGISTERS
        end = point.address + point.size
        if last and last.table is point.kind and point.address <= last.end + gap and end - last.address <= most:
            reads[-1] = Read(last.table, last.address, max(last.end, end) - last.address)
        else:
            reads.append(Read(point.kind, point.address, point.size))
    return reads


def plan_exact(points: Iterable[PointMap]) -> list[Read]:
    """The reads of devices that refuse addresses they do not have: only what is asked for."""
    return plan(points, 0)


def pick(point: PointMap, read: Read, values: Sequence[int | bool]) -> float | None:
    """A point's value from a read that holds it; None: it does not, or there is no number. Bits are 0 and 1."""
    registers = registers_of(point, read, values)
    if not registers:
        return None
    return float(registers[0]) if point.kind.is_bits else decode(point, registers)


def registers_of(point: PointMap, read: Read, values: Sequence[int | bool]) -> list[int]:
    """A point's bit or registers from a read that holds them; empty: it does not."""
    start = point.address - read.address
    if point.kind is not read.table or start < 0 or start + point.size > min(read.count, len(values)):
        return []
    return [int(value) for value in values[start : start + point.size]]


# --- registers and values ---------------------------------------------------------------------------------------

_FORMATS = {"int16": ">h", "uint16": ">H", "int32": ">i", "uint32": ">I", "float32": ">f"}


def decode(point: PointMap, registers: Sequence[int]) -> float | None:
    """The value registers hold, scaled, in the point's unit. None: not a number, or not its registers."""
    if len(registers) != point.size or any(not 0 <= register <= 0xFFFF for register in registers):
        return None
    raw = b"".join(register.to_bytes(2, "big") for register in registers)
    value: float = struct.unpack(_FORMATS[point.type], raw)[0] if not point.kind.is_bits else registers[0]
    scaled = value * point.scale + point.offset
    return scaled if abs(scaled) < float("inf") else None


def encode(point: PointMap, value: float) -> list[int]:
    """The registers that hold a value; the inverse of `decode`. Raises ValueError for what does not fit."""
    raw = (value - point.offset) / point.scale
    try:
        packed = struct.pack(_FORMATS[point.type], raw if point.type == "float32" else round(raw))
    except (struct.error, OverflowError, ValueError) as error:
        raise ValueError(f"{point.key}: {value:g} does not fit {point.type}") from error
    return [int.from_bytes(packed[place : place + 2], "big") for place in range(0, len(packed), 2)]


def raw_of(point: PointMap, lit: bool) -> int:
    """What is written to an output for on or off."""
    return int(lit) if point.kind is Table.COIL else point.on if lit else point.off


def lit_of(point: PointMap, seen: PointMap, raw: int) -> bool | None:
    """Whether an output is on, from what was read of the point that shows it; None: neither on nor off."""
    if seen.kind.is_bits:
        return bool(raw)
    judge = point if seen.key == point.key else seen
    return True if raw == judge.on else False if raw == judge.off else None


def all_reads(device: DeviceMap, exact: bool = False) -> list[Read]:
    """The reads of one round over a device; its watchdog is only written."""
    points = [point for point in device.points.values() if point.role != "watchdog"]
    return plan_exact(points) if exact else plan(points)
