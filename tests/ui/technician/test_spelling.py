"""Bytes and facts as they are spelled, and what a search finds."""

from hypothesis import given
from hypothesis import strategies as st

from console.center import events as e
from console.center.plant import PointCard
from console.center.plant_events import DeviceSeen
from console.ui.technician.spelling import DUMP_BYTES, dump, fact, hex_of, holds, text_of, wanted_bytes


@given(st.binary(max_size=200))
def test_a_dump_holds_every_byte_once(data: bytes) -> None:
    rows = dump(data).splitlines()
    assert b"".join(bytes.fromhex(row[8:55]) for row in rows) == data
    assert "".join(row[57:] for row in rows) == text_of(data, len(data))


def test_what_is_too_long_is_cut_and_says_so() -> None:
    assert hex_of(b"\x00\xff", 1) == "00 …"
    assert hex_of(b"\x0d\x0a") == "0d 0a"
    assert text_of(b"RING\r\n") == "RING··"
    assert text_of(b"abc", 2) == "ab …"
    assert len(dump(bytes(DUMP_BYTES + 5)).splitlines()) == DUMP_BYTES // 16


def test_a_fact_tells_what_is_not_as_always() -> None:
    assert fact(e.LinkLagged(5.0, "r", "pbx", 0.25)) == "LinkLagged lag_s=0.25"
    up = e.LinkUp(5.0, "r", "pbx", "ami", capabilities=("trunks", "queues"))
    assert fact(up) == "LinkUp driver=ami capabilities=trunks,queues"
    seen = DeviceSeen(5.0, "r", "plant", "plant/ups", "UPS", points=(PointCard("plant/ups/mains", "Mains"),))
    assert fact(seen) == "DeviceSeen device=ups name=UPS points=Mains"


def test_a_search_is_text_of_any_case_or_hex() -> None:
    assert holds(b"\r\nRING\r\n", "", "ring")
    assert holds(b"\r\nRING\r\n", "", "0d 0a")
    assert holds(b"\x01\x02", "", "0x0102")
    assert holds(b"", "CallOffered cli=0245", "calloffered")
    assert not holds(b"\x0a\x0d", "", "0d 0a")
    assert not holds(b"RING", "", "busy")
    assert wanted_bytes("zz") is None
    assert wanted_bytes("  ") is None
