"""Guided diagnosis: what it may be, what to ask, when to stop; and that the way to the same answers does not matter."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.desk.assessment import Stop
from console.desk.casebase import CaseBase
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.knowledge import Catalogue, NotAnAnswer
from tests.desk.base import CASES, CATALOGUE, QUESTIONS, case, small

BASE = small()
ROUTER = Inquiry("router", "en")


def leader(inquiry: Inquiry, base: CaseBase = BASE) -> str:
    return assess(base, inquiry).candidates[0].diagnosis


def told(**answers: str) -> Inquiry:
    inquiry = ROUTER
    for name, answer in answers.items():
        inquiry = inquiry.answer(CATALOGUE, f"r.{name}", answer)
    return inquiry


@pytest.mark.parametrize(
    ("answers", "diagnosis"),
    [
        ({"light": "off"}, "power"),
        ({"light": "amber"}, "line"),
        ({"light": "green", "wifi": "yes"}, "wifi"),
        ({"light": "green", "wifi": "no", "speed": "9"}, "slow"),
        ({"light": "on", "wifi": "yes"}, "wifi"),  # a broader answer than any case has
        ({"light": "green", "wifi": "yes", "speed": "400"}, "wifi"),  # a number far from any case
    ],
)
def test_answers_lead_to_the_diagnosis(answers: dict[str, str], diagnosis: str) -> None:
    assert leader(told(**answers)) == diagnosis


def test_words_alone_lead_there_too() -> None:
    assert leader(ROUTER.say("my wireless keeps dropping in the bedroom")) == "wifi"
    assert leader(ROUTER.answer(CATALOGUE, "r.said", "wireless drops, bedroom")) == "wifi"


def test_weights_sum_to_one_and_the_question_splits_the_candidates() -> None:
    assessment = assess(BASE, ROUTER)
    assert sum(found.weight for found in assessment.candidates) == pytest.approx(1)
    assert assessment.question is not None
    assert assessment.question.question == "r.light"
    assert dict(assessment.question.splits) == {"green": 2, "off": 1, "amber": 1}
    assert assessment.stop is Stop.NOT_YET


def test_a_question_that_would_make_it_sure_says_which() -> None:
    assessment = assess(BASE, told(light="off", wifi="no"))
    assert assessment.candidates[0].diagnosis == "power"
    sure = assess(BASE, told(light="green"))
    assert {found.confirms for found in sure.open} <= {"", "wifi", "slow"}


def test_it_stops_when_sure_and_says_so() -> None:
    base = CaseBase(CATALOGUE, [case(f"{d}{n}", d, light=light, wifi=wifi) for n in range(9) for d, light, wifi in (
        ("power", "off", "no"), ("wifi", "green", "yes"))])  # fmt: skip
    assessment = assess(base, told(light="off"))
    assert assessment.stop is Stop.SURE
    assert assessment.question is None
    assert [found.question for found in assessment.open] == ["r.wifi"]


def test_it_stops_when_no_question_is_left_or_no_case_is_there() -> None:
    everything = told(light="", wifi="", speed="")
    assert assess(BASE, everything).stop is Stop.NOTHING_LEFT
    assert assess(BASE, Inquiry("fax")).stop is Stop.NO_CASES


def test_without_a_product_words_find_cases_of_any() -> None:
    assessment = assess(BASE, Inquiry("", "en", "terminal prints nothing, router dead"))
    assert assessment.stop is Stop.NO_PRODUCT
    assert {found.product for found in assessment.candidates} == {"router", "pos"}
    assert sum(found.weight for found in assessment.candidates) == pytest.approx(1)


def test_dont_know_changes_no_weight_and_is_not_asked_again() -> None:
    before, after = assess(BASE, ROUTER), assess(BASE, told(light=""))
    assert [found.weight for found in before.candidates] == [found.weight for found in after.candidates]
    assert "r.light" not in {found.question for found in after.open}


def test_reasons_name_answers_words_help_and_trials() -> None:
    base = small()
    base.put(replace(CASES[4], helped=3))
    inquiry = told(light="green", wifi="yes").say("wireless drops")
    best = assess(base, inquiry).candidates[0]
    kinds = {reason.kind for reason in best.reasons}
    assert {"for", "words", "helped"} <= kinds
    worst = next(found for found in assess(base, inquiry).candidates if found.diagnosis == "power")
    assert any(reason.kind == "against" for reason in worst.reasons)
    tried = assess(base, inquiry.rule_out("wifi"))
    assert tried.candidates[0].diagnosis != "wifi"
    assert next(f for f in tried.candidates if f.diagnosis == "wifi").reasons[0].kind == "tried"


def test_what_helped_more_often_comes_first() -> None:
    base = CaseBase(CATALOGUE, [replace(CASES[0], helped=9), replace(CASES[2], failed=9)])
    assert leader(ROUTER, base) == "power"


def test_one_wrong_answer_does_not_rule_the_truth_out() -> None:
    found = assess(BASE, told(light="green", wifi="no", speed="0")).candidates
    assert "line" in [candidate.diagnosis for candidate in found[:3]]


def test_an_answer_that_is_none_changes_nothing() -> None:
    with pytest.raises(NotAnAnswer, match="would"):
        ROUTER.answer(CATALOGUE, "r.light", "purple")
    with pytest.raises(NotAnAnswer, match="no question"):
        ROUTER.answer(CATALOGUE, "p.paper", "yes")
    with pytest.raises(NotAnAnswer, match="no product"):
        Inquiry().answer(CATALOGUE, "r.light", "off")
    with pytest.raises(NotAnAnswer, match="no question"):
        ROUTER.answer(Catalogue(), "r.light", "off")


ANSWERS = {"r.light": ["green", "amber", "off", "on", ""], "r.wifi": ["yes", "no", ""], "r.speed": ["0", "17.5", ""]}
ACTS = st.one_of(
    st.sampled_from([(name, answer) for name, given in ANSWERS.items() for answer in given]),
    st.sampled_from([("back", ""), *(("back", name) for name in ANSWERS)]),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(ACTS, max_size=12))
def test_any_way_of_answering_and_taking_back_equals_answering_afresh(acts: list[tuple[str, str]]) -> None:
    inquiry, kept = ROUTER, dict[str, str]()
    for name, answer in acts:
        if name == "back":
            inquiry = inquiry.take_back(answer)
            kept.pop(answer or next(reversed(kept), ""), None)
        else:
            inquiry = inquiry.answer(CATALOGUE, name, answer)
            kept.pop(name, None)
            kept[name] = answer
    fresh = ROUTER
    for name in sorted(kept):
        fresh = fresh.answer(CATALOGUE, name, kept[name])
    one, other = assess(BASE, inquiry), assess(BASE, fresh)
    assert (one.candidates, one.suggestions, one.stop) == (other.candidates, other.suggestions, other.stop)


@settings(deadline=None, max_examples=40)
@given(st.lists(ACTS, max_size=6))
def test_three_languages_give_one_diagnosis_for_the_same_answers(acts: list[tuple[str, str]]) -> None:
    found = set()
    for language in ("en", "it", "pt"):
        inquiry = Inquiry("router", language)
        for name, answer in acts:
            if name != "back":
                inquiry = inquiry.answer(CATALOGUE, name, answer)
        assessment = assess(BASE, inquiry)
        found.add((tuple((c.diagnosis, c.weight) for c in assessment.candidates), assessment.suggestions))
    assert len(found) == 1


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200))
def test_hostile_words_are_harmless(text: str) -> None:
    assessment = assess(BASE, ROUTER.say(text).answer(CATALOGUE, "r.said", text))
    assert sum(found.weight for found in assessment.candidates) == pytest.approx(1)


def test_of_very_many_diagnoses_those_that_fit_are_weighed() -> None:
    many = [case(f"x{n}", f"trouble {n}", f"humming number{n}", light="off") for n in range(600)]
    base = CaseBase(CATALOGUE, [*CASES, *many])
    assert leader(ROUTER.say("humming number599"), base) == "trouble 599"
    assert leader(told(wifi="yes", light="green"), base) == "wifi"
    assert len(QUESTIONS) == 5
