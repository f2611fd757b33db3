"""When a lamp is lit: forms as functions of time, the same for all lamps of a site."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center.plant import Pattern
from drivers.modbus.map import PointMap, Table
from drivers.modbus.patterns import flashes, form_of, is_lit, next_change

PERIODS = {"slow": 2.0, "fast": 0.6, "double": 1.6}
MOMENTS = st.floats(0, 2e9)


def lamp(blind: str = "double") -> PointMap:
    return PointMap("lamp", "Lamp", "output", Table.COIL, 0, "bool", blind=blind)


def test_each_pattern_has_its_form_and_blindness_the_one_of_the_map() -> None:
    assert [form_of(lamp(), pattern) for pattern in Pattern] == ["off", "on", "slow", "fast", "double", "keep"]
    assert form_of(lamp("off"), Pattern.BLIND) == "off" and form_of(lamp("keep"), Pattern.BLIND) == "keep"


def test_what_does_not_flash_never_changes() -> None:
    for form in ("off", "on", "keep"):
        assert not flashes(form) and math.isinf(next_change(form, 12.5))
        assert is_lit(form, 12.5) is (form == "on")
    assert all(flashes(form) for form in PERIODS)


@pytest.mark.parametrize(
    ("form", "lit"),
    [
        ("slow", [(0.0, True), (0.99, True), (1.0, False), (1.99, False), (2.0, True)]),
        ("fast", [(0.0, True), (0.29, True), (0.31, False), (0.59, False), (0.61, True)]),
        # Two short flashes and a pause: no lamp of ours shows anything else so.
        ("double", [(0.0, True), (0.3, False), (0.5, True), (0.7, False), (1.5, False), (1.61, True)]),
    ],
)
def test_the_phases_of_each_form(form: str, lit: list[tuple[float, bool]]) -> None:
    assert [(at, is_lit(form, at)) for at, _ in lit] == lit


@given(st.sampled_from(sorted(PERIODS)), MOMENTS)
def test_until_the_next_change_it_stays_and_then_it_changes(form: str, now: float) -> None:
    pause = next_change(form, now)
    assert 0 < pause <= 1.0
    if pause > 0.01:
        assert is_lit(form, now + pause - 0.001) is is_lit(form, now)
    assert is_lit(form, now + pause + 0.001) is not is_lit(form, now)


@given(st.sampled_from(sorted(PERIODS)), MOMENTS)
def test_every_form_is_lit_and_dark_within_its_period(form: str, now: float) -> None:
    looks = {is_lit(form, now + step * PERIODS[form] / 40) for step in range(40)}
    assert looks == {True, False}
