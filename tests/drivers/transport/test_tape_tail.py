"""A tape read while it is written: in any pieces, from its midst, over its parts, with what is damaged."""

import re
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from drivers.transport.tape import Chunk, TapeRecorder, read_tape
from drivers.transport.tape_tail import TapeParser, TapeTail

NAME = "pbx-20260101T000000Z.tape"
TOLD = st.lists(st.tuples(st.booleans(), st.binary(min_size=1, max_size=40)), max_size=12)


def record(path: Path, told: list[tuple[bool, bytes]], rotate_at: int = 10_000_000) -> TapeRecorder:
    recorder = TapeRecorder(path, "pbx", rotate_at, redact=None, clock=lambda: 1000.25)
    for received, data in told:
        recorder(received, data)
    return recorder


@given(TOLD, st.integers(1, 17))
def test_any_pieces_give_what_the_tape_gives(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[bool, bytes]], step: int
) -> None:
    path = tmp_path_factory.mktemp("tape") / NAME
    record(path, told).close()
    data = path.read_bytes() if told else b""
    parser = TapeParser()
    found = [chunk for at in range(0, len(data), step) for chunk in parser.feed(data[at : at + step])]
    assert found == (list(read_tape(path)) if told else [])
    assert parser.damaged == 0


@given(st.binary(max_size=300), st.integers(1, 40))
def test_bytes_that_are_no_tape_harm_nothing_and_what_follows_is_read(junk: bytes, step: int) -> None:
    assume(not re.search(rb"[<>] [0-9]", junk))  # a head made up by chance may claim what follows
    parser = TapeParser()
    data = junk + b"\n< 5.5 3\nabc\n"
    assert [c for at in range(0, len(data), step) for c in parser.feed(data[at : at + step])] == [
        Chunk(5.5, True, b"abc")
    ]


def test_a_damaged_record_is_counted_and_the_next_one_read() -> None:
    parser = TapeParser()
    good = b"centralino tape 1 pbx\n< 1.0 2\nab\n"
    assert parser.feed(good + b"< 2.0 9\nshort\n> 3.0 2\nok\n" + b"< 4.0 1\nz\n")[0] == Chunk(1.0, True, b"ab")
    assert parser.feed(b"< 5.0 2\nyz\n")[-1] == Chunk(5.0, True, b"yz")
    assert parser.damaged > 0


def test_a_head_that_promises_too_much_is_passed_over() -> None:
    parser = TapeParser()
    assert parser.feed(b"centralino tape 1\n< 1.0 99999999999\n< 2.0 1\nx\n") == [Chunk(2.0, True, b"x")]
    assert parser.damaged == len(b"< 1.0 99999999999\n")


def test_a_growing_tape_is_followed(tmp_path: Path) -> None:
    tail = TapeTail(tmp_path / "tapes", "pbx")
    assert tail.look().tape is None
    (tmp_path / "tapes").mkdir()
    assert tail.look().tape is None
    recorder = record(tmp_path / "tapes" / NAME, [(True, b"one\r\n")])
    news = tail.look()
    assert (news.fresh, [chunk.data for chunk in news.chunks]) == (True, [b"one\r\n"])
    assert tail.look().chunks == ()
    recorder(False, b"two")
    assert tail.look().chunks == (Chunk(1000.25, False, b"two"),)
    recorder.close()


def test_the_next_part_and_the_next_engines_tape_are_taken_up(tmp_path: Path) -> None:
    recorder = record(tmp_path / NAME, [(True, b"a" * 60)], rotate_at=100)
    tail = TapeTail(tmp_path, "pbx")
    tail.look()
    recorder(True, b"b" * 60)
    recorder.close()
    seen = tail.look()
    assert (seen.fresh, seen.passed, [chunk.data for chunk in seen.chunks]) == (True, 0, [b"b" * 60])
    record(tmp_path / "pbx-20260102T000000Z.tape", [(True, b"c")]).close()
    record(tmp_path / "pbx-two-20270102T000000Z.tape", [(True, b"another link")]).close()
    seen = tail.look()
    assert seen.fresh and seen.tape == tmp_path / "pbx-20260102T000000Z.tape"
    assert [chunk.data for chunk in seen.chunks] == [b"c"]


def test_of_a_long_tape_the_end_is_read_and_the_rest_counted(tmp_path: Path) -> None:
    record(tmp_path / NAME, [(True, b"line %04d < 1.0 2\n" % number) for number in range(500)]).close()
    news = TapeTail(tmp_path, "pbx", look_back=2000).look()
    assert news.passed == (tmp_path / NAME).stat().st_size - 2000
    assert news.chunks[-1].data == b"line 0499 < 1.0 2\n"
    assert 20 < len(news.chunks) < 60
