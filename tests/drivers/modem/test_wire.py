"""The dialogue says the same whatever the chunks, whatever comes unasked in between; noise never stops it."""

import itertools
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drivers.modem.wire import Answered, Dialogue, Item, Prompted, Said
from drivers.modem.wire_words import TIMED_OUT, fields, prefix_of

UNASKED = [
    "RING",
    "+CRING: VOICE",
    '+CLIP: "0612345",129,,,,0',
    '*ECAV: 1,5,0,,,"111",129',
    '+CMTI: "SM",3',
    "^X",
    "+CREG: 1",
]
COMMANDS = [
    ("AT", [], "OK"),
    ("AT+CLCC", ['+CLCC: 1,1,4,0,0,"0612345",129', "+CLCC: 2,0,0,0,0"], "OK"),
    ("AT+CREG?", ["+CREG: 1,5"], "OK"),
    ("AT+CPIN?", [], "+CME ERROR: 10"),
    ("ATD111;", [], "NO CARRIER"),
    ("AT+CMGR=1", ["+CMGR: 0,,24", "0011000B91"], "OK"),
    ("ATI", ["3"], "OK"),
]


def wire(lines: list[str]) -> bytes:
    return "".join(f"\r\n{line}\r\n" for line in lines).encode("latin-1")


def fed(dialogue: Dialogue, data: bytes, cuts: list[int]) -> list[Item]:
    places = sorted({0, *(cut % (len(data) + 1) for cut in cuts), len(data)})
    return [item for begin, end in itertools.pairwise(places) for item in dialogue.feed(data[begin:end])]


@given(
    st.sampled_from(COMMANDS), st.lists(st.sampled_from(UNASKED), max_size=6), st.randoms(use_true_random=False),
    st.lists(st.integers(0, 500), max_size=12), st.booleans(),
)  # fmt: skip
def test_an_answer_is_found_among_what_comes_unasked(command, unasked, dice, cuts, echo) -> None:  # type: ignore[no-untyped-def]
    asked, lines, final = command
    if asked == "AT+CREG?":  # who asks for it cannot tell it from what comes by itself
        unasked = [line for line in unasked if not line.startswith("+CREG")]
    mixed = list(lines)
    for line in unasked:
        mixed.insert(dice.randrange(len(mixed) + 1), line)
    order = [line for line in mixed if line in unasked]
    dialogue = Dialogue()
    dialogue.ask(asked)
    data = (asked.encode() + b"\r" if echo else b"") + wire([*mixed, final])
    items = fed(dialogue, data, cuts)
    assert [item for item in items if isinstance(item, Answered)] == [Answered(asked, final, tuple(lines))]
    assert [item.line for item in items if isinstance(item, Said)] == order
    assert not dialogue.busy and not dialogue.noise


@given(st.lists(st.integers(0, 60), max_size=8))
def test_a_prompt_is_answered_with_the_message(cuts: list[int]) -> None:
    dialogue = Dialogue()
    assert dialogue.ask("AT+CMGS=20", payload="0011ABCD") == b"AT+CMGS=20\r"
    items = fed(dialogue, b"\r\n*ECAV: 1\r\n\r\n> 0011abcd\x1a\r\n+CMGS: 5\r\n\r\nOK\r\n", cuts)
    assert items == [Said("*ECAV: 1"), Prompted(b"0011ABCD\x1a"), Answered("AT+CMGS=20", "OK", ("+CMGS: 5",))]


def test_numbers_stand_for_words_and_an_answers_own_number_stays() -> None:
    dialogue = Dialogue()
    dialogue.ask("AT")
    assert dialogue.feed(b"0\r2\r") == [Answered("AT", "OK"), Said("RING")]
    dialogue.ask("ATS3?")
    assert dialogue.feed(b"0\r\nOK\r\n") == [Answered("ATS3?", "OK", ("0",))]
    assert dialogue.feed(b"3\r") == [Said("NO CARRIER")]


def test_a_result_of_a_call_is_an_answer_only_to_dialling_and_answering() -> None:
    dialogue = Dialogue()
    dialogue.ask("AT+CSQ")
    items = dialogue.feed(b"\r\nNO CARRIER\r\n\r\n+CSQ: 31,99\r\n\r\nOK\r\n")
    assert items == [Said("NO CARRIER"), Answered("AT+CSQ", "OK", ("+CSQ: 31,99",))]
    dialogue.ask("ATA")
    assert dialogue.feed(b"\r\nVCON\r\n") == [Answered("ATA", "VCON")]
    assert not Answered("ATA", "VCON").ok and Answered("ATA", "OK").ok


def test_a_message_delivered_at_once_and_voice_events() -> None:
    dialogue = Dialogue()
    assert dialogue.feed(b"\r\n+CMT: ,24\r\n00110B\r\n\x10R\x10b") == [
        Said("+CMT: ,24", "00110B"),
        Said("<DLE>R"),
        Said("<DLE>b"),
    ]
    assert dialogue.feed(b"\x10\x01") == [] and dialogue.noise == 2


def test_one_command_at_a_time_and_time_is_given() -> None:
    dialogue = Dialogue()
    dialogue.ask("AT", until=10.0)
    with pytest.raises(ValueError, match="under way"):
        dialogue.ask("AT")
    assert dialogue.tick(9.9) == [] and dialogue.tick(10.0) == [Answered("AT", TIMED_OUT)]
    assert dialogue.tick(math.inf) == []
    dialogue.ask("AT")
    dialogue.forget()
    assert not dialogue.busy and dialogue.feed(b"\r\nOK\r\n") == [Answered("", "OK")]


@pytest.mark.parametrize(
    ("command", "payload"), [("X", ""), ("AT\r", ""), ("AT\n", ""), ("ATé", ""), ("AT", "12\x1a"), ("AT\0", "")]
)
def test_what_must_not_be_sent_is_refused(command: str, payload: str) -> None:
    with pytest.raises(ValueError):
        Dialogue().ask(command, payload=payload)


@given(st.lists(st.binary(max_size=200), max_size=30), st.sampled_from(COMMANDS))
@example([b"A" * 3000], COMMANDS[0])
@example([b"\r\n+CMT: 1\r\n"], COMMANDS[1])
def test_noise_never_crashes_and_the_next_line_is_read(
    chunks: list[bytes], command: tuple[str, list[str], str]
) -> None:
    dialogue = Dialogue()
    for chunk in chunks:
        dialogue.feed(chunk)
    dialogue.feed(b"\r\n\r\nX\r\n")  # a header's second line may have been wanting
    dialogue.forget()
    dialogue.ask(command[0])
    items = dialogue.feed(wire([*command[1], command[2]]) + wire(["RING"]))
    assert items == [Answered(command[0], command[2], tuple(command[1])), Said("RING")]


def test_too_long_a_line_is_noise_and_an_answer_has_its_end() -> None:
    dialogue = Dialogue()
    assert dialogue.feed(b"A" * 5000 + b"\r\nRING\r\n") == [Said("RING")]
    assert dialogue.noise == 5000
    dialogue.ask("AT+CMGL=4")
    dialogue.feed(b"\r\nabc\r\n" * 3000)
    answered = dialogue.feed(b"\r\nOK\r\n")[0]
    assert isinstance(answered, Answered) and len(answered.lines) == 1000


def test_words() -> None:
    assert fields('+CLIP: "+39,1",145,,,"Ann"') == ["+39,1", "145", "", "", "Ann"]
    assert [prefix_of(word) for word in ("AT+CLCC", "AT#CID=1", "ATD1;", "", "AT^X?")] == [
        "+CLCC",
        "#CID",
        "",
        "",
        "^X",
    ]
