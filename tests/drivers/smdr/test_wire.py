"""Bytes to lines: whatever the chunks, bounded, and every byte kept."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from drivers.smdr.wire import LONGEST, Line, Lines

stream = st.lists(
    st.one_of(st.binary(max_size=40), st.sampled_from([b"\r\n", b"\n", b"\r", b"\f", b"x" * 700])), max_size=20
).map(b"".join)


@given(stream, st.lists(st.integers(0, 3000), max_size=8))
def test_the_chunks_do_not_matter(data: bytes, cuts: list[int]) -> None:
    whole, parts = Lines(), Lines()
    expected = [*whole.feed(data), *whole.rest()]
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    got = [line for a, b in pairwise(places) for line in parts.feed(data[a:b])]
    assert [*got, *parts.rest()] == expected


@given(stream)
def test_no_byte_but_the_ends_is_lost_and_none_held_without_bound(data: bytes) -> None:
    lines = Lines()
    found = []
    for byte in data:
        found += lines.feed(bytes([byte]))
        assert lines.pending < LONGEST
    found += lines.rest()
    assert b"".join(line.raw for line in found) == re.sub(rb"[\r\n\f]", b"", data)
    assert all(len(line.raw) <= LONGEST for line in found)


def test_an_over_long_line_is_told_in_pieces_that_say_so() -> None:
    lines = Lines()
    found = lines.feed(b"a" * 600 + b"\r\nnext\r\n")
    assert found == [Line(b"a" * LONGEST, False), Line(b"a" * (600 - LONGEST), False), Line(b"next")]


def test_an_exact_fit_is_over_long_and_leaves_nothing_behind() -> None:
    lines = Lines()
    assert lines.feed(b"a" * LONGEST + b"\nok\n") == [Line(b"a" * LONGEST, False), Line(b"ok")]


def test_a_line_cut_off_is_not_whole() -> None:
    lines = Lines()
    assert lines.feed(b"half a rec") == []
    assert lines.rest() == [Line(b"half a rec", False)] and lines.rest() == []
