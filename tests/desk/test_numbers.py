"""One telephone, one key, however it is written; withheld numbers are nobody's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.numbers import COUNTRIES, MOST_DIGITS, WITHHELD, extension, key, keys, same, tail


@pytest.mark.parametrize(
    ("written", "country", "meant"),
    [
        ("+39 320 1234567", "it", "393201234567"),
        ("0039-320-1234567", "gb", "393201234567"),
        ("320 1234567", "it", "393201234567"),
        ("06 1234567", "it", "39061234567"),
        ("+39 (0)6 1234567", "it", "39061234567"),
        ("020 7946 0018", "gb", "442079460018"),
        ("+44 (0)20 7946 0018", "it", "442079460018"),
        ("+4402079460018", "it", "442079460018"),
        ("011 39 320 1234567", "us", "393201234567"),
        ("1 212 555 0100", "us", "12125550100"),
        ("06 30 123 4567", "hu", "36301234567"),
        ("912 345 678", "pt", "351912345678"),
        ("sip:+393201234567@pbx.example", "it", "393201234567"),
        ("<tel:+44-20-7946-0018;ext=12>", "it", "442079460018"),
        ("+351 21 123 4567 int. 9", "it", "351211234567"),
        ("٠٠٣٩ ٣٢٠ 1234567", "gb", "393201234567"),
        ("＋39 320 1234567", "gb", "393201234567"),
        ("104", "it", "#104"),
    ],
)
def test_it_is_read_as_it_is_meant(written: str, country: str, meant: str) -> None:
    assert key(written, country) == meant


def test_a_switch_that_leaves_the_plus_out_is_understood() -> None:
    assert same("393201234567", "+39 320 1234567")
    assert same("39 320 123", "+39 39 320 123")


def test_an_extension_is_told_apart() -> None:
    assert extension("+44 20 7946 0018 ext. 12") == "12"
    assert extension("+44 20 7946 0018") == ""
    assert same("+44 20 7946 0018 ext. 12", "+44 20 7946 0018")
    assert tail("+44 20 7946 0018 ext. 12") == "9460018"


@pytest.mark.parametrize(
    "withheld", [*sorted(WITHHELD), "", " ", "0", "00", "0000000", "+", "Anonymous", "abc", "+39x"]
)
def test_who_withholds_the_number_is_nobody(withheld: str) -> None:
    assert keys(withheld) == ()
    assert not same(withheld, withheld)


@given(st.text(max_size=60), st.sampled_from(sorted(COUNTRIES)))
def test_any_text_has_few_short_keys_of_digits(written: str, country: str) -> None:
    found = keys(written, country)
    assert len(found) <= 2
    assert all(one.lstrip("#").isdigit() and 4 <= len(one) <= MOST_DIGITS for one in found if not one.startswith("#"))


@given(
    st.sampled_from(sorted(COUNTRIES)),
    st.text("123456789", min_size=1, max_size=1).flatmap(
        lambda first: st.text("0123456789", min_size=7, max_size=8).map(lambda rest: first + rest)
    ),
    st.lists(st.sampled_from([" ", "-", ".", "/", "\u00a0"]), min_size=3, max_size=3),
)
def test_signs_between_and_the_way_abroad_make_no_difference(country: str, national: str, signs: list[str]) -> None:
    code = COUNTRIES[country].code
    plain = f"+{code}{national}"
    apart = f"+{code}{signs[0]}{national[:3]}{signs[1]}{national[3:5]}{signs[2]}{national[5:]}"
    assert key(plain, country) == key(apart, country) == key(f"{COUNTRIES[country].abroad}{code}{national}", country)
