"""Cassettes: tapes whose facts were saved once. Real switches' recordings must tell the same facts as ever."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.registry import find
from drivers.transport.cassette import NotACassette, differences, driver_note, driver_of, dump, facts, load
from drivers.transport.tape import read_tape

CAPTURES = Path(__file__).parents[2] / "captures"
CASSETTES = sorted((CAPTURES / "cassettes").glob("*.facts"))
FACTS = st.lists(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(["A", "B"]), "ref": st.sampled_from(["1", "2", "3"]), "at": st.floats(0, 9)}
    ),
    max_size=8,
)


@pytest.mark.parametrize("expectation", CASSETTES, ids=lambda file: file.stem)
def test_a_recorded_tape_tells_the_facts_it_always_told(expectation: Path) -> None:
    driver, options, expected = load(expectation.read_text())
    head = json.loads(expectation.read_text().splitlines()[0])
    told = list(facts(find(driver).fold("replay", options), read_tape(CAPTURES / driver / head["tape"])))
    assert differences(expected, told) == []
    assert len(told) > 20


def test_there_are_several() -> None:
    assert len(CASSETTES) >= 3


def test_each_difference_is_said_in_a_line() -> None:
    was = [
        {"kind": "CallQueued", "ref": "1", "at": 1.0, "queue": "sales"},
        {"kind": "CallEnded", "ref": "2", "at": 2.0},
        {"kind": "VisitEnded", "ref": "3", "at": 3.0},
    ]
    now = [
        {"kind": "CallQueued", "ref": "1", "at": 1.5, "queue": "support"},
        {"kind": "VisitEnded", "ref": "3", "at": 3.0, "wait_s": 4.0},
        {"kind": "LinkDown", "ref": "4", "at": 4.0},
    ]
    assert differences(was, now) == [
        '~ 1: CallQueued [1]: at 1.0 → 1.5, queue "sales" → "support"',
        '- 2: CallEnded [2] {"at": 2.0}',
        "~ 3: VisitEnded [3]: wait_s (nothing) → 4.0",
        '+ 3: LinkDown [4] {"at": 4.0}',
    ]


@given(FACTS, FACTS)
def test_no_difference_is_said_only_of_equals(was: list[dict[str, object]], now: list[dict[str, object]]) -> None:
    assert (differences(was, now) == []) == (was == now)


@given(FACTS, st.text(max_size=8))
def test_an_expectation_reads_back(told: list[dict[str, object]], tape: str) -> None:
    assert load(dump("ami", tape, told)) == ("ami", {}, told)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"cassette": 2}', '{"cassette": 1, "facts": 2}\n{}', "nonsense\n"])
def test_what_is_no_expectation_is_refused(text: str) -> None:
    with pytest.raises(NotACassette):
        load(text)


def test_a_tape_names_its_driver_in_a_note() -> None:
    assert driver_of(driver_note("smdr")) == "smdr"
    assert driver_of("rack 2, cable swapped") == ""
