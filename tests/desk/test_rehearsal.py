"""The guide played with a case's own answers, and questions that may or may not be kept."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.assessment import Stop
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.knowledge import UNKNOWN, Kind, NotKnowledge, Option, Question
from console.desk.question_check import checked_question
from console.desk.rehearsal import MOST, Rehearsal, rehearse
from tests.desk.base import CASES, case, small

LIGHT = small().catalogue.questions["r.light"]
ASKED = replace(LIGHT, id="router.light", product="router")


def test_the_case_that_is_told_is_found_by_the_very_questions_the_guide_asks() -> None:
    base, told = small(), CASES[4]
    played = rehearse(base, told, "en")
    assert played.place == 1
    inquiry = Inquiry("router", "en", told.texts["en"])
    for turn in played.turns:
        found = assess(base, inquiry)
        assert found.question is not None and found.question.question == turn.question
        assert turn.answer == told.symptoms.get(turn.question, UNKNOWN)
        inquiry = inquiry.answer(base.catalogue, turn.question, turn.answer)
    assert assess(base, inquiry).stop == played.stop != Stop.NOT_YET


def test_a_draft_is_played_and_the_base_stays_as_it_was() -> None:
    base = small()
    before, known = base.changes, dict(base.cases)
    draft = case("", "thunder", "lightning struck, everything is dark", light="off", speed="0.0")
    played = rehearse(base, draft, "en")
    assert played.first[0] > 0 and played.place > 0
    assert (base.changes, base.cases) == (before, known)


def test_a_retired_case_is_found_nowhere_and_nothing_known_is_said_so() -> None:
    from console.desk.casebase import CaseBase
    from console.desk.knowledge import CaseState

    alone = replace(CASES[7], state=CaseState.RETIRED)
    played = rehearse(CaseBase(small().catalogue, [alone]), alone, "en")
    assert played == Rehearsal((0, 0.0), (), Stop.NO_CASES)
    assert played.place == 0


@given(st.sampled_from(CASES), st.sampled_from(("en", "it", "pt")))
def test_playing_ends_and_asks_nothing_twice(told, language: str) -> None:
    played = rehearse(small(), told, language)
    asked = [turn.question for turn in played.turns]
    assert len(asked) == len(set(asked)) <= MOST
    assert all(0 <= turn.weight <= 1 for turn in played.turns)


def test_a_good_question_is_kept_clean() -> None:
    kept = checked_question(replace(ASKED, words={"en": " Which\x00 light? ", "it": " "}, unit=" s "), CASES)
    assert (kept.words, kept.unit, kept.options) == ({"en": "Which light?"}, "s", ASKED.options)
    assert checked_question(Question("pos.paper", "pos", words={"en": "Paper?"})).kind is Kind.YES_NO
    number = Question("pos.volts", "pos", Kind.NUMBER, {"en": "Volts?"}, tolerance=2.0)
    assert checked_question(number) == number


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (replace(ASKED, id="light"), "its id is written product.word"),
        (replace(ASKED, id="pos.light"), "begins with its product"),
        (replace(ASKED, words={"en": " "}), "said in no language"),
        (replace(ASKED, words={"en": "x" * 20_001}), "a text is longer"),
        (replace(ASKED, cost=0.0), "cost and weight"),
        (replace(ASKED, weight=float("nan")), "cost and weight"),
        (replace(ASKED, kind=Kind.NUMBER, options=()), "a number has a tolerance"),
        (replace(ASKED, kind=Kind.TEXT), "only a choice has options"),
        (replace(ASKED, options=ASKED.options[:1]), "2 to 40 options"),
        (replace(ASKED, options=(Option("a b"), Option("c"))), "'a b' is no value"),
        (replace(ASKED, options=(Option("a"), Option("a"))), "'a' is there twice"),
        (replace(ASKED, options=(Option("a", parent="z"), Option("c"))), "'a' is a kind of 'z', which is no option"),
        (replace(ASKED, options=(Option("a", parent="c"), Option("c", parent="a"))), "'a' is a kind of itself"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_reason(question: Question, told: str) -> None:
    with pytest.raises(NotKnowledge, match=told):
        checked_question(question)


def test_an_answer_of_a_case_is_never_lost() -> None:
    cases = [replace(one, symptoms={"router.light": "amber"}) for one in CASES[:3]]
    with pytest.raises(NotKnowledge, match="3 cases answer it with 'amber'"):
        checked_question(replace(ASKED, options=tuple(one for one in ASKED.options if one.value != "amber")), cases)


@given(st.text(max_size=30), st.text(max_size=30), st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9))))
def test_any_question_is_kept_or_refused_in_words(name: str, words: str, options: list[tuple[str, str]]) -> None:
    made = Question(name, "router", Kind.CHOICE, {"en": words}, tuple(Option(a, {}, b) for a, b in options))
    try:
        assert checked_question(checked_question(made)) == checked_question(made)
    except NotKnowledge as fault:
        assert str(fault).startswith("The question")
