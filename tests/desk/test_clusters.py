"""Incidents among recent reports: alike, many, and against the usual rate."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.clusters import Report, clusters, tail

NOW = 100_000.0
WORDS = "no internet since the storm"


def report(name: str, **more: object) -> Report:
    told = {"at": NOW - 60, "product": "router", "text": WORDS, "area": "20100", **more}
    return Report(name, **told)  # type: ignore[arg-type]


def test_many_callers_with_one_trouble_are_an_incident() -> None:
    (found,) = clusters([report(f"r{n}", at=NOW - 60 * n) for n in range(5)], NOW, {"router": 0.2})
    assert (found.callers, found.area, found.since, found.parent) == (5, "20100", NOW - 240, "")
    assert found.reports == ("r4", "r3", "r2", "r1", "r0")
    assert found.expected == pytest.approx(0.2)
    assert "storm" in found.words


def test_the_words_of_an_incident_read_as_they_were_said_whatever_the_window_speaks() -> None:
    said = "No line: the light is off, case "
    reports = [report(f"r{n}", text=said + str(n), language="pt") for n in range(4)]
    (found,) = clusters(reports, NOW, {"router": 0.2})
    assert found.words == ("no", "line", "light", "off", "case")
    (found,) = clusters([report(f"r{n}", text="the is", language="pt") for n in range(4)], NOW, {"router": 0.2})
    assert found.words == ("the", "is")


@pytest.mark.parametrize(
    "reports",
    [
        [report("a"), report("b")],
        [report("a", customer="x"), report("b", customer="x"), report("c", customer="x")],
        [report("a"), report("b", area="00100"), report("c", area="50100")],
        [report("a"), report("b", product="pos"), report("c", product="voip")],
        [report("a"), report("b", at=NOW - 9999), report("c", at=NOW + 1)],
        [report("a"), report("b", text="the telephone hisses"), report("c", text="password forgotten")],
        [report("a"), report("b", language="it"), report("c", language="pt")],
        [report("a", text=""), report("b", text=""), report("c", text="")],
    ],
)
def test_what_is_too_few_or_not_the_same_is_none(reports: list[Report]) -> None:
    assert clusters(reports, NOW, {"router": 0.01}) == []


def test_a_busy_product_needs_more() -> None:
    reports = [report(f"r{n}") for n in range(5)]
    assert clusters(reports, NOW, {"router": 4.0}) == []


def test_answers_join_callers_of_different_languages() -> None:
    light = {"router.line_light": "off"}
    told = [report("a", symptoms=light), report("b", language="it", text="non va", symptoms=light)]
    told.append(report("c", language="pt", text="nada", symptoms=light, area="", parent="t9"))
    (found,) = clusters(told, NOW, {})
    assert (found.callers, found.parent, found.chance) == (3, "t9", 0.0)


def test_those_of_one_parent_belong_together() -> None:
    told = [report(n, text=t, parent="t1") for n, t in (("a", "dead"), ("b", "slow"), ("c", "gone"))]
    assert [found.parent for found in clusters(told, NOW, {})] == ["t1"]


@given(st.integers(0, 40), st.floats(0.01, 30))
def test_the_tail_is_what_is_left_of_the_terms(count: int, expected: float) -> None:
    terms = [math.exp(-expected) * expected**n / math.factorial(n) for n in range(count)]
    assert tail(count, expected) == pytest.approx(1 - sum(terms), abs=1e-9)
