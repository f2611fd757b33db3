"""Who calls, in every form a line has for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.modem.callerid import UNAVAILABLE, WITHHELD, BadCallerId, CallerId, read_line, read_raw, write_mdmf

WRITTEN = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=15).filter(str.strip)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('+CLIP: "0612345",129', CallerId("0612345")),
        ('+CLIP: "39333",145,,,"Ann, B",0', CallerId("+39333", "Ann, B")),
        ('+CLIP: "+39333",145,,,,0', CallerId("+39333")),
        ('+CLIP: "",128,,,,1', CallerId(absent=WITHHELD)),
        ('+CLIP: "",128,,,,2', CallerId(absent=UNAVAILABLE)),
        ('+CLIP: "",128', CallerId(absent=WITHHELD)),
        ('+CCWA: "0612345",129,1,0', CallerId("0612345")),
        ('+CNAP: "Bob",0', CallerId(name="Bob")),
        ('+CDIP: "7654321",129,,,', CallerId(called="7654321")),
        ("NMBR = 0612345", CallerId("0612345")),
        ("NMBR=P", CallerId(absent=WITHHELD)),
        ("NMBR : O", CallerId(absent=UNAVAILABLE)),
        ("NAME = ROSSI M", CallerId(name="ROSSI M")),
        ("NAME = O", CallerId()),
        ("DDN_NMBR = 800", CallerId(called="800")),
        ("DATE = 1125", CallerId()),
        ("RING", None),
    ],
)
def test_a_line_says(line: str, found: CallerId | None) -> None:
    assert read_line(line) == found


def test_more_is_known_later() -> None:
    first = CallerId(absent=WITHHELD)
    assert first.with_more(CallerId("1")) == CallerId("1")
    assert CallerId("1").with_more(CallerId(name="Ann", absent=WITHHELD)) == CallerId("1", "Ann")


# GR-30's own layout, its sum worked out by hand: 80 0C 01 08 30 31 30 32 31 35 33 30 02 00 → sum 0x223, so DD.
BY_HAND = bytes.fromhex("800C010830313032313533300200DD")


def test_a_message_worked_out_by_hand() -> None:
    assert sum(BY_HAND) % 256 == 0
    assert read_raw(BY_HAND) == CallerId()
    single = b"\x04\x0f010215300612345"
    assert read_raw(single + bytes((-sum(single) % 256,))) == CallerId("0612345")
    absent = b"\x04\x0901021530P"
    assert read_raw(absent + bytes((-sum(absent) % 256,))) == CallerId(absent=WITHHELD)


@given(st.from_regex(r"[0-9]{1,14}", fullmatch=True), WRITTEN)
def test_mdmf_comes_back(number: str, name: str) -> None:
    raw = write_mdmf(number, name)
    assert read_raw(raw) == CallerId(number, name.strip())
    assert read_line(f"MESG = {raw.hex()}") == CallerId(number, name.strip())


@given(st.from_regex(r"[0-9]{1,14}", fullmatch=True), st.integers(0, 30), st.integers(1, 255))
def test_a_damaged_byte_is_never_taken(number: str, place: int, by: int) -> None:
    raw = bytearray(write_mdmf(number, "ANN"))
    raw[place % len(raw)] ^= by
    with pytest.raises(BadCallerId):
        read_raw(bytes(raw))


@given(st.binary(max_size=80))
def test_any_bytes_are_a_caller_id_or_refused(data: bytes) -> None:
    try:
        read_raw(data)
    except BadCallerId as refusal:
        assert str(refusal)


@pytest.mark.parametrize("line", ["MESG = 80ZZ", "MESG = 8001", "MESG = 04010203F8", "NMBR = x!", '+CLIP: "\xfe",129'])
def test_damaged_lines_are_refused(line: str) -> None:
    with pytest.raises(BadCallerId):
        read_line(line)


def test_shapes_with_a_right_checksum_are_still_looked_at() -> None:
    for body in (b"\x80\x02\x01\x05", b"\x80\x01\x01", b"\x55\x01\x01"):
        with pytest.raises(BadCallerId):
            read_raw(body + bytes((-sum(body) % 256,)))
    dialled = b"\x80\x05\x03\x03800"
    assert read_raw(dialled + bytes((-sum(dialled) % 256,))) == CallerId(called="800")
