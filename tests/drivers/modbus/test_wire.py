"""Frames: only the very answer is taken, whatever stands around it; values and reads are what the map says."""

import itertools
import math
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.modbus.map import WORDS, PointMap, Table
from drivers.modbus.wire import (
    MOST_BITS,
    MOST_REGISTERS,
    Read,
    crc16,
    decode,
    encode,
    expected,
    lit_of,
    pick,
    plan,
    plan_exact,
    raw_of,
    rtu_frame,
    tcp_frame,
)

UNITS = st.integers(1, 247)
ADDRESS = st.integers(0, 65535)


def request(function: int, address: int, count: int) -> bytes:
    return struct.pack(">BHH", function, address, count)


def answer(function: int, address: int, count: int, fill: bytes) -> bytes:
    """What a device answers to `request`."""
    if function in (5, 6, 15, 16):
        return request(function, address, count)
    size = (count + 7) // 8 if function in (1, 2) else 2 * count
    return bytes((function, size)) + (fill * size)[:size]


REQUESTS = st.one_of(
    st.tuples(st.sampled_from([1, 2]), ADDRESS, st.integers(1, MOST_BITS)),
    st.tuples(st.sampled_from([3, 4]), ADDRESS, st.integers(1, MOST_REGISTERS)),
    st.tuples(st.just(5), ADDRESS, st.sampled_from([0, 0xFF00])),
    st.tuples(st.just(6), ADDRESS, ADDRESS),
)


def test_the_check_is_that_of_the_manual() -> None:
    """MODBUS over Serial Line 1.02: 02 07 gives 41 12; a known request, 01 03 00 00 00 0A, gives C5 CD."""
    assert crc16(b"\x02\x07") == b"\x41\x12"
    assert rtu_frame(1, request(3, 0, 10)) == bytes.fromhex("01030000000ac5cd")


@given(UNITS, REQUESTS, st.binary(min_size=1, max_size=8), st.binary(max_size=40), st.booleans())
def test_the_answer_is_found_in_noise(
    unit: int, asked: tuple[int, int, int], fill: bytes, noise: bytes, refused: bool
) -> None:
    right = bytes((asked[0] | 0x80, 2)) if refused else answer(*asked, fill)
    serial = expected(rtu_frame(unit, request(*asked)), True)
    assert serial is not None
    frame = rtu_frame(unit, right)
    assert serial.find(frame) == frame
    if not serial.find(noise + frame[:-1]):
        assert serial.find(noise + frame) == frame
    tcp = expected(tcp_frame(7, unit, request(*asked)), False)
    assert tcp is not None
    late = tcp_frame(6, unit, right)
    assert tcp.find(late) == b""
    assert tcp.find(late + tcp_frame(7, unit, right)) == tcp_frame(7, unit, right)


@given(UNITS, REQUESTS, UNITS, REQUESTS, st.binary(min_size=1, max_size=8))
def test_what_answers_something_else_is_not_taken(
    unit: int, asked: tuple[int, int, int], other_unit: int, other: tuple[int, int, int], fill: bytes
) -> None:
    """Another unit's, function's, length's or write's answer; the shape is all a serial answer has."""
    found = expected(rtu_frame(unit, request(*asked)), True)
    assert found is not None
    frame = rtu_frame(other_unit, answer(*other, fill))
    same_shape = asked[0] == other[0] and answer(*asked, b"\0")[:2] == answer(*other, b"\0")[:2]
    same = unit == other_unit and (same_shape if asked[0] < 5 else asked == other)
    assert bool(found.find(frame)) == same


@given(UNITS, REQUESTS, st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
def test_one_wrong_bit_is_noticed(unit: int, asked: tuple[int, int, int], place: int, fill: bytes) -> None:
    found = expected(rtu_frame(unit, request(*asked)), True)
    assert found is not None
    frame = bytearray(rtu_frame(unit, answer(*asked, fill)))
    frame[place // 8 % len(frame)] ^= 1 << place % 8
    assert found.find(bytes(frame)) == b""


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_no_request_or_have_an_answer(data: bytes, serial: bool) -> None:
    found = expected(data, serial)
    assert found is None or found.find(data) == b"" or found.function in (5, 6, 15, 16)


def test_what_is_never_sent_expects_nothing() -> None:
    assert expected(rtu_frame(1, bytes((0x2B, 14, 1, 0, 0))), True) is None
    assert expected(rtu_frame(1, b"\x07"), True) is None
    assert expected(rtu_frame(1, request(1, 0, 65535)), True) is not None


# --- values


def point(kind: str = "holding", type: str = "uint16", address: int = 0, **more: object) -> PointMap:
    return PointMap("p", "P", "sensor", Table(kind), address, type, **more)  # type: ignore[arg-type]


@given(st.sampled_from([*set(WORDS) - {"bool"}]), st.data())
def test_values_come_back_as_they_were_written(type: str, data: st.DataObject) -> None:
    ranges = {"int16": (-(2**15), 2**15 - 1), "uint16": (0, 2**16 - 1), "int32": (-(2**31), 2**31 - 1)}
    low, high = ranges.get(type, (0, 2**32 - 1))
    raw = data.draw(st.floats(-1e6, 1e6, width=32) if type == "float32" else st.integers(low, high))
    scaled = point(type=type, scale=0.5, offset=3)
    value = raw * 0.5 + 3
    assert decode(scaled, encode(scaled, value)) == pytest.approx(value, rel=1e-6, abs=1e-6)


def test_values_by_hand() -> None:
    tenths = point("input", "int16", scale=0.1)
    assert decode(tenths, [215]) == pytest.approx(21.5)
    assert decode(tenths, [0xFFFF]) == pytest.approx(-0.1)
    assert encode(tenths, -0.1) == [0xFFFF]
    assert decode(point(type="float32"), [0x41AC, 0]) == 21.5
    assert decode(point(type="float32"), [0x7FC0, 0]) is None  # not a number
    assert decode(tenths, [1, 2]) is None and decode(tenths, [70000]) is None
    with pytest.raises(ValueError, match="does not fit int16"):
        encode(tenths, 1e6)
    assert math.isinf(float("inf"))


def test_outputs_are_bits_or_words() -> None:
    lamp, word = point("coil", "bool"), PointMap("w", "W", "output", Table.HOLDING, 1, on=7, off=2)
    assert (raw_of(lamp, True), raw_of(lamp, False), raw_of(word, True), raw_of(word, False)) == (1, 0, 7, 2)
    assert lit_of(lamp, lamp, 1) is True and lit_of(lamp, lamp, 0) is False
    assert [lit_of(word, word, raw) for raw in (7, 2, 3)] == [True, False, None]
    seen = PointMap("s", "S", "readback", Table.INPUT, 1, on=1, off=0)
    assert [lit_of(word, seen, raw) for raw in (1, 0, 9)] == [True, False, None]


# --- reads

KINDS = st.sampled_from(["coil", "discrete", "holding", "input"])
POINTS = st.lists(
    st.builds(
        lambda kind, address, wide: point(
            kind, "bool" if kind in ("coil", "discrete") else "int32" if wide else "int16", address
        ),
        KINDS, st.integers(0, 5000), st.booleans(),
    ),
    max_size=30,
)  # fmt: skip


@given(POINTS, st.integers(0, 40))
def test_every_point_is_read_and_no_read_is_too_long(points: list[PointMap], gap: int) -> None:
    reads = plan(points, gap)
    for one in points:
        assert any(pick(one, read, [0] * read.count) is not None for read in reads)
    for read in reads:
        assert 0 < read.count <= (MOST_BITS if read.table.is_bits else MOST_REGISTERS)
    tables = [read for read in reads if read.table is Table.HOLDING]
    assert all(a.end < b.address for a, b in itertools.pairwise(tables)) or gap == 0


@given(POINTS)
def test_an_exact_plan_asks_for_nothing_else(points: list[PointMap]) -> None:
    wanted = {(one.kind, one.address + place) for one in points for place in range(one.size)}
    asked = {(read.table, place) for read in plan_exact(points) for place in range(read.address, read.end)}
    assert asked == wanted


def test_neighbours_are_read_together() -> None:
    assert plan([point(address=1), point(address=5), point(address=40)]) == [
        Read(Table.HOLDING, 1, 5), Read(Table.HOLDING, 40, 1),
    ]  # fmt: skip
    assert Read(Table.COIL, 0, 9).shape == (Table.COIL, 2) and Read(Table.INPUT, 0, 9).shape == (Table.INPUT, 9)
    assert pick(point(address=9), Read(Table.HOLDING, 1, 5), [0] * 5) is None
    assert pick(point(address=3), Read(Table.HOLDING, 1, 5), [1, 2]) is None
    assert pick(point("coil", "bool", 3), Read(Table.COIL, 1, 5), [0, 0, True, 0, 0]) == 1.0
