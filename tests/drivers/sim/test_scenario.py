"""Scenarios and options: what ships can be read, and a mistake is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.errors import BadOption
from drivers.sim import DRIVER, options, scenario
from drivers.sim.options import SimOptions


def test_the_four_scenarios_ship() -> None:
    assert scenario.names() == ["busy", "crowded", "quiet", "storm"]
    for name in scenario.names():
        assert scenario.load(name).queues


def test_an_unknown_scenario_names_those_there_are() -> None:
    with pytest.raises(BadOption, match="busy, crowded, quiet, storm"):
        scenario.load("calm")


BASE = {
    "title": "t",
    "profile": [1.0] * 48,
    "trunk": [{"name": "a", "group": "g", "capacity": 1}],
    "queue": [
        {"name": "q", "title": "Q", "extension": "1", "dnis": "2", "trunk_group": "g", "calls_per_h": 1, "talk_s": 1}
    ],
    "shift": [{"start": 0.0, "end": 8.0, "agents": 1}],
}


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"colour": 1}, "unknown key “colour”"),
        ({"profile": [1.0]}, "48 half-hours"),
        ({"trunk": [{"name": "a", "group": "other", "capacity": 1}]}, "names no trunk group"),
        ({"queue": [{**BASE["queue"][0], "overflow": "nowhere"}]}, "overflows nowhere"),
        ({"shift": [{"start": 0.0, "end": 8.0}]}, "“agents” is missing"),
    ],
)
def test_a_mistake_in_a_scenario_is_named(change: dict[str, object], word: str) -> None:
    assert scenario.parse(BASE, "own").title == "t"
    with pytest.raises(BadOption, match=word):
        scenario.parse({**BASE, **change}, "own")


def test_options_from_text() -> None:
    given = {"speed": "4", "history": "false", "lose_every": "9", "seed": None}
    assert options.read(given) == SimOptions(speed=4.0, history=False, lose_every=9)


@pytest.mark.parametrize(
    "given", [{"sped": 1}, {"speed": 0}, {"speed": "fast"}, {"history": 3}, {"scenario": 4}, {"seed": True}]
)
def test_wrong_options_are_refused(given: dict[str, object]) -> None:
    with pytest.raises(BadOption):
        options.read(given)


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.floats() | st.text(), max_size=3))
def test_no_option_whatever_does_more_than_be_refused(given: dict[str, object]) -> None:
    try:
        assert options.read(given).speed > 0
    except BadOption as refusal:
        assert str(refusal)


def test_there_is_nothing_to_replay() -> None:
    with pytest.raises(BadOption, match="no wire"):
        DRIVER.fold("demo")
