"""The AMI reader and writer: any chunking, any bytes, bounded memory, nothing injected."""

import os
import random
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.ami.wire import Reader
from drivers.ami.wire_action import HEADER_LIMIT, UnsafeValueError, encode_action
from drivers.ami.wire_message import BANNER, DROPPED, EVENT, RESPONSE, Message

SESSION = (
    b"Asterisk Call Manager/11.0.0\r\n"
    b"Response: Success\r\nActionID: 1\r\nMessage: Authentication accepted\r\n\r\n"
    b"Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\n\r\n"
    b"Event: OriginateResponse\r\nPrivilege: call,all\r\nActionID: 7\r\nResponse: Failure\r\n\r\n"
    b"Response: Success\r\nActionID: 9\r\nOutput: one\r\nOutput: two: three\r\nOutput: \r\n\r\n"
    b"Event: Hangup\r\nCallerIDName: R\xe9ne\r\nUniqueid: 17.1\r\n\r\n"
)


def read(data: bytes, *sizes: int) -> list[tuple[str, str, bytes]]:
    reader = Reader()
    out: list[Message] = []
    at = 0
    for size in sizes:
        out += reader.feed(data[at : at + size])
        at += size
    out += reader.feed(data[at:])
    out += reader.close()
    return [(m.kind, m.name, m.raw) for m in out]


def test_a_session_reads_as_its_frames() -> None:
    reader = Reader()
    banner, login, booted, originate, command, hangup = reader.feed(SESSION)
    assert (banner.kind, banner.name) == (BANNER, "11.0.0")
    assert (login.kind, login.name, login.get("ActionID")) == (RESPONSE, "Success", "1")
    assert (booted.kind, booted.name) == (EVENT, "FullyBooted")
    assert (originate.kind, originate.get("Response")) == (EVENT, "Failure")
    assert command.get("Output") == "one"
    assert command.all("Output") == ["one", "two: three", ""]
    assert hangup.get("CallerIDName") == "R\\xe9ne"
    assert b"R\xe9ne" in hangup.raw
    assert hangup.peek(b"Uniqueid") == b"17.1"
    assert hangup.peek(b"Nothing") is None
    assert hangup.get("Nothing", "-") == "-"


def test_the_banner_is_given_before_any_blank_line() -> None:
    reader = Reader()
    assert reader.feed(b"Asterisk Call Mana") == []
    (banner,) = reader.feed(b"ger/5.0.0\r\n")
    assert banner.name == "5.0.0"


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(1, 40), max_size=60), st.booleans())
def test_any_chunking_gives_the_same_messages(sizes: list[int], bare: bool) -> None:
    data = SESSION.replace(b"\r\n", b"\n") if bare else SESSION
    assert read(data, *sizes) == read(data)


def test_ten_thousand_random_chunkings_short_form() -> None:
    chance = random.Random(1)
    data = SESSION * 2 + b"\x00\xff garbage\r\n" + SESSION[:333] + SESSION
    whole = [m for m in read(data) if m[0] != DROPPED]
    for _ in range(400):
        sizes = [chance.randint(1, 90) for _ in range(60)]
        assert [m for m in read(data, *sizes) if m[0] != DROPPED] == whole


def test_bare_line_feeds_mean_the_same() -> None:
    bare = [(kind, name) for kind, name, _ in read(SESSION.replace(b"\r\n", b"\n"))]
    assert bare == [(kind, name) for kind, name, _ in read(SESSION)]


def test_a_line_feed_inside_a_value_makes_no_header() -> None:
    (message,) = Reader().feed(b"Event: UserEvent\r\nNote: a\nUniqueid: 9\r\nUniqueid: 1\r\n\r\n")
    assert message.get("Uniqueid") == "1"
    assert message.get("Note") == "a\nUniqueid: 9"


def test_two_sessions_in_one_stream_the_first_cut_in_a_line() -> None:
    reader = Reader()
    got = reader.feed(b"Event: Hangup\r\nUniq" + SESSION)
    assert [m.kind for m in got] == [DROPPED, BANNER, RESPONSE, EVENT, EVENT, RESPONSE, EVENT]


def test_a_caller_named_like_the_banner_is_only_a_caller() -> None:
    frame = b"Event: Newchannel\r\nCallerIDName: Asterisk Call Manager/1.0.0\r\nUniqueid: 1.1\r\n\r\n"
    (message,) = Reader().feed(frame)
    assert message.get("Uniqueid") == "1.1"


def test_garbage_in_front_of_a_frame_is_reported_and_the_frame_read() -> None:
    got = read(b"\x93\x01\xffEvent: FullyBooted\r\nStatus: x\r\n\r\n")
    assert [(kind, name) for kind, name, _ in got][-1] == (EVENT, "FullyBooted")
    assert got[0][0] == DROPPED


def test_a_capture_that_starts_in_mid_frame() -> None:
    got = read(b"Channel: a\r\nResponse: Failure\r\n\r\nEvent: Hangup\r\nUniqueid: 1\r\n\r\n")
    assert [(kind, name) for kind, name, _ in got][1:] == [(EVENT, "Hangup")]
    assert got[0][0] == DROPPED


def test_an_unfinished_end_is_reported() -> None:
    assert read(b"Event: Hangup\r\nUni")[0][0] == DROPPED


def test_garbage_without_end_is_bounded_and_the_next_frame_read() -> None:
    chance = random.Random(2)
    block = chance.randbytes(65536)
    reader = Reader()
    dropped = 0
    tracemalloc.start()
    for turn in range(800):  # 50 MB
        data = block[turn % 977 :]
        for message in reader.feed(data):
            assert message.kind == DROPPED
            dropped += int(message.name.split()[0])
    assert tracemalloc.get_traced_memory()[1] < 4_000_000
    tracemalloc.stop()
    *more, last = reader.feed(b"Event: FullyBooted\r\nStatus: x\r\n\r\n")
    assert (last.kind, last.name) == (EVENT, "FullyBooted")
    dropped += sum(int(m.name.split()[0]) for m in more)
    assert dropped == sum(65536 - turn % 977 for turn in range(800))


def test_a_frame_that_never_ends_is_capped_then_resynchronised() -> None:
    reader = Reader(limit=100_000)
    out = reader.feed(b"Event: VarSet\r\nValue: ")
    for _ in range(50):
        out += reader.feed(b"x" * 10_000)
        assert reader.pending < 120_000
    out += reader.feed(b"\r\n\r\nEvent: Hangup\r\nUniqueid: 1\r\n\r\n")
    assert out[0].kind == DROPPED
    assert [m.name for m in out if m.kind == EVENT] == ["Hangup"]


@pytest.mark.parametrize("size", [65536, 997])
def test_five_megabytes_are_one_message(size: int) -> None:
    """How long that takes, `scripts/bench.py message5mb` tells."""
    line = b"Output: " + b"y" * 90 + b"\r\n"
    data = b"Response: Success\r\nActionID: 3\r\n" + line * (5_000_000 // len(line)) + b"\r\n"
    reader = Reader()
    out = [message for at in range(0, len(data), size) for message in reader.feed(data[at : at + size])]
    assert len(out) == 1
    assert out[0].get("ActionID") == "3"


@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(max_size=200), max_size=8))
def test_no_bytes_raise(chunks: list[bytes]) -> None:
    reader = Reader(limit=2000)
    out = [message for chunk in chunks for message in reader.feed(chunk)]
    for message in out + reader.close():
        dict(message.items())
        message.get("X").encode()
    assert reader.pending == 0


def test_encoding_gives_one_action() -> None:
    got = encode_action("QueuePause", [("Interface", "SIP/é"), ("Paused", "true")], "a-1")
    assert got == "Action: QueuePause\r\nActionID: a-1\r\nInterface: SIP/é\r\nPaused: true\r\n\r\n".encode()


@pytest.mark.parametrize("mark", ["\r", "\n", "\0", "\r\n"])
def test_line_ends_and_nul_are_refused_everywhere(mark: str) -> None:
    for name, fields, action_id in [
        (f"Ping{mark}", [], "1"),
        ("Ping", [(f"A{mark}", "b")], "1"),
        ("Ping", [("A", f"b{mark}Action: Command")], "1"),
        ("Ping", [], f"1{mark}"),
    ]:
        with pytest.raises(UnsafeValueError):
            encode_action(name, fields, action_id)


def test_the_limits_of_the_switch_are_kept() -> None:
    with pytest.raises(UnsafeValueError, match="1026 bytes"):
        encode_action("X", [("A", "y" * 1021)], "1")
    with pytest.raises(UnsafeValueError, match="headers"):
        encode_action("X", [("Variable", "a=1")] * HEADER_LIMIT, "1")
    with pytest.raises(UnsafeValueError, match="not text"):
        encode_action("X", [("A", os.fsdecode(b"\xff"))], "1")
    with pytest.raises(UnsafeValueError, match="header name"):
        encode_action("X", [("A B:", "1")], "1")


@settings(max_examples=200)
@given(st.dictionaries(st.from_regex(r"[A-Za-z]{1,9}", fullmatch=True), st.text(max_size=30), max_size=6))
def test_what_is_encoded_reads_back(fields: dict[str, str]) -> None:
    try:
        data = encode_action("Test", fields.items(), "id")
    except UnsafeValueError:
        assert any(mark in value for value in fields.values() for mark in "\r\n\0") or any(
            not value.isprintable() for value in fields.values()
        )
        return
    lines = data.removesuffix(b"\r\n\r\n").split(b"\r\n")
    assert lines[2:] == [f"{key}: {value}".encode() for key, value in fields.items()]
