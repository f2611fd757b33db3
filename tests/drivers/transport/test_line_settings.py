"""Settings as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.transport.line_settings import Flow, LineSettings, parse

settings = st.builds(
    LineSettings,
    speed=st.integers(50, 4_000_000),
    bits=st.integers(5, 8),
    parity=st.sampled_from("NEOMS"),
    stop=st.sampled_from([1.0, 2.0]),
    flow=st.sampled_from(Flow),
)


@given(settings)
def test_what_is_written_is_read(line: LineSettings) -> None:
    assert parse(str(line)) == line


@given(st.text(max_size=40))
def test_any_text_is_settings_or_a_clear_refusal(text: str) -> None:
    try:
        assert parse(str(parse(text))) == parse(text)
    except ValueError as error:
        assert "“" in str(error)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", LineSettings()),
        ("9600 8N1 xonxoff", LineSettings(9600, 8, "N", 1, Flow.XONXOFF)),
        ("7e1 1200", LineSettings(1200, 7, "E", 1)),
        ("RTSCTS 19200 8O2", LineSettings(19200, 8, "O", 2, Flow.RTSCTS)),
        ("5N1.5", LineSettings(9600, 5, "N", 1.5)),
    ],
)
def test_in_any_order_and_case(text: str, meant: LineSettings) -> None:
    assert parse(text) == meant


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("9600 1200", "1200"),
        ("8N1 7E1", "7E1"),
        ("9600 8X1", "8X1"),
        ("12", "12"),
        ("99999999999", "99999999999"),
        ("8N1.5", "8N1.5"),
        ("xonxoff rtscts", "rtscts"),
        ("hardware", "hardware"),
    ],
)
def test_the_wrong_word_is_named(text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse(text)


def test_how_fast_characters_come() -> None:
    assert LineSettings(9600, 8, "N", 1).bytes_per_s == 960
    assert LineSettings(1200, 7, "E", 1).bytes_per_s == 120
    assert LineSettings(1100, 8, "E", 2).frame_bits == 12
