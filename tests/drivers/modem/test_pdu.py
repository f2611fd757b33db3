"""Text messages: written and read back, cut into parts that fit, put together in any order, and damage refused."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.modem.alphabet import pack, septets, text_of, unpack
from drivers.modem.pdu import BadPdu, Part, Parts, read_deliver, read_submit, write_deliver, write_submit

SIGNS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=400)
NUMBERS = st.from_regex(r"\+?[0-9]{1,15}", fullmatch=True)

# The textbook delivery ("How are you?" from +27838890001), written by hand from 23.040's figures.
TEXTBOOK = "07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37"


def test_the_textbook_message() -> None:
    part = read_deliver(TEXTBOOK)
    assert (part.number, part.text, part.parts) == ("27838890001", "hellohello", 1)
    assert part.sent_at == 922_713_419.0  # 29 March 1999, 15:16:59, two hours east


def test_seven_bits_as_in_the_books() -> None:
    values = [one for signs in septets("hellohello") or () for one in signs]
    assert pack(values).hex().upper() == "E8329BFD4697D9EC37"
    assert text_of(unpack(bytes.fromhex("E8329BFD4697D9EC37"), 10)) == "hellohello"
    assert septets("€[") == [(0x1B, 0x65), (0x1B, 0x3C)] and septets("д") is None
    assert text_of([0x1B]) == " " and text_of([0x1B, 0x1B]) == " " and text_of([0x1B, 0x41]) == "A"


@given(NUMBERS, SIGNS, st.integers(0, 255))
def test_what_is_sent_comes_back(number: str, text: str, reference: int) -> None:
    written = write_submit(number, text, reference)
    parts = [read_submit(pdu) for _, pdu in written]
    assert "".join(part.text for part in parts) == text
    assert {part.number for part in parts} == {number} and {part.parts for part in parts} == {len(parts)}
    assert all(length == len(pdu) // 2 - 1 <= 164 for length, pdu in written)


@given(NUMBERS, SIGNS, st.integers(0, 255), st.integers(946_684_800, 3_700_000_000), st.randoms(use_true_random=False))
def test_parts_come_in_any_order(number: str, text: str, reference: int, at: int, dice: random.Random) -> None:
    pdus = write_deliver(number, text, at, reference)
    dice.shuffle(pdus)
    waiting, whole = Parts(), None
    for pdu in pdus:
        assert whole is None
        part = read_deliver(pdu)
        assert part.sent_at == at
        whole = waiting.add(part, 0.0)
    assert whole is not None and "".join(part.text for part in whole) == text


def test_what_never_becomes_whole_is_given_up_in_its_order() -> None:
    waiting = Parts()
    for part in (3, 1):
        assert waiting.add(Part("111", f"{part}", 0.0, 7, 3, part), 10.0) is None
    assert waiting.old(9.0) == []
    assert [[part.text for part in parts] for parts in waiting.old(10.0)] == [["1", "3"]]
    assert waiting.old(10.0) == []


@given(st.binary(max_size=180))
def test_any_bytes_are_a_message_or_refused(data: bytes) -> None:
    for read in (read_deliver, read_submit):
        try:
            read(data.hex())
        except BadPdu as refusal:
            assert str(refusal)


@pytest.mark.parametrize(
    ("number", "text"), [("", "x"), ("+", "x"), ("12a34x", "x"), ("1" * 21, "x"), ("1", "\ud800"), ("1", "x" * 40_000)]
)
def test_what_no_network_takes_is_refused(number: str, text: str) -> None:
    with pytest.raises(BadPdu):
        write_submit(number, text)


def test_other_codings_and_headers() -> None:
    assert read_deliver("00040B911234567890F100046211018200000003414243").text == "ABC"
    assert read_deliver("000407D0E8329BFD00006211018200000000").number == "hello"[:4]
    wide = "004404812143000862110182000000090608041234020200410042"
    eight = "00040481214300046211018200000003414243"
    assert read_deliver(eight).text == "ABC"
    found = read_deliver(wide)
    assert (found.text, found.reference, found.parts, found.part) == ("A", 0x1234, 2, 2)
    assert read_deliver("0004048121430000FFFFFFFFFFFFFF00").sent_at == 0.0
    for bad in ("zz", "00", "0001", "0002048121430000"):
        with pytest.raises(BadPdu):
            read_deliver(bad)
    with pytest.raises(BadPdu):
        read_submit("0004")
