"""What a close teaches, what may be merged, what is old; how alike answers and cases are; what is not covered."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.casebase import CaseBase
from console.desk.coverage import Asked, dice, gaps, shrugs, topics
from console.desk.inquiry import Inquiry
from console.desk.knowledge import (
    Article,
    CaseState,
    Catalogue,
    Kind,
    NotAnAnswer,
    NotKnowledge,
    Option,
    Question,
    checked_article,
    checked_case,
)
from console.desk.retaining import AGE_S, Revision, aged, duplicates, learn, merged
from console.desk.similarity import likeness, numeric, similarity, taxonomic, textual
from console.desk.texts import said, shorten
from tests.desk.base import CASES, CATALOGUE, QUESTIONS, case, small

LIGHT, WIFI, SPEED, SAID, _ = QUESTIONS


def told(**answers: str) -> Inquiry:
    inquiry = Inquiry("router", "en", "dead")
    for name, answer in answers.items():
        inquiry = inquiry.answer(CATALOGUE, f"r.{name}", answer)
    return inquiry


def test_what_helped_as_it_was_is_strengthened() -> None:
    (lesson,) = learn(small(), told(light="off", wifi="no").say(""), CASES[0], True, 9.0, "new")
    assert (lesson.kind, lesson.case.helped, lesson.case.used) == ("strengthened", 1, 9.0)


def test_what_did_not_help_is_weakened() -> None:
    (lesson,) = learn(small(), told(light="off"), CASES[0], False, 9.0, "new")
    assert (lesson.kind, lesson.case.failed) == ("weakened", 1)


def test_a_caller_unlike_all_is_kept_beside_it() -> None:
    lessons = learn(small(), told(light="green", wifi="yes", speed="3"), CASES[0], True, 9.0, "new")
    assert [lesson.kind for lesson in lessons] == ["strengthened", "added"]
    assert lessons[1].case.symptoms == {"r.light": "green", "r.wifi": "yes", "r.speed": "3.0"}
    assert lessons[1].case.texts == {"en": "dead"}


@pytest.mark.parametrize(
    ("revision", "changes"),
    [
        (Revision(), ()),
        (Revision("en", ("Look", "Mend power")), ()),
        (Revision("en", ("Mend power", "Look")), ("order",)),
        (Revision("en", ("Look", "Pray")), ("+Pray", "-Mend power")),
        (Revision(diagnosis="fuse"), ("diagnosis",)),
        (Revision(diagnosis="power"), ()),
    ],
)
def test_a_revision_says_what_it_changes(revision: Revision, changes: tuple[str, ...]) -> None:
    assert revision.changes(CASES[0]) == changes
    kinds = [lesson.kind for lesson in learn(small(), told(light="off"), CASES[0], True, 9.0, "new", revision)]
    assert (kinds == ["added"]) is bool(changes)


def test_a_revised_diagnosis_keeps_the_old_steps() -> None:
    (lesson,) = learn(small(), told(), CASES[0], True, 9.0, "new", Revision("it", None, "fuse", "Fusibile"))
    assert (lesson.case.diagnosis, lesson.case.titles) == ("fuse", {"it": "Fusibile"})
    assert lesson.case.steps == CASES[0].steps
    (same,) = learn(small(), told(), CASES[0], True, 9.0, "new", Revision("en", ("Only this",)))
    assert (same.case.diagnosis, same.case.steps) == ("power", {"en": ("Only this",)})


def test_near_duplicates_are_proposed_and_contradictions_are_not() -> None:
    twin = replace(CASES[4], id="twin", helped=3)
    other = case("other", "wifi", "the wireless drops in the bedroom", light="off", wifi="yes", speed="20.0")
    base = CaseBase(CATALOGUE, [*CASES, twin, other])
    (found,) = duplicates(base, "router")
    assert (found.keep, found.drop, found.alike) == ("twin", "c5", 1.0)
    assert duplicates(base) == [found]


def test_a_merge_keeps_both_callers_words_and_uses() -> None:
    one = replace(CASES[0], helped=2, texts={"en": "dead"}, used=3.0)
    other = replace(CASES[1], failed=1, texts={"en": "dark box", "it": "buio"}, used=5.0)
    keep, drop = merged(one, other)
    assert keep.texts == {"en": "dead\ndark box", "it": "buio"}
    assert (keep.helped, keep.failed, keep.used, drop.state, drop.into) == (2, 1, 5.0, CaseState.MERGED, "c1")
    assert merged(one, replace(other, texts={"en": "dead"}))[0].texts == {"en": "dead"}


def test_the_unused_and_the_failing_are_proposed_the_oldest_first() -> None:
    cases = [
        replace(CASES[0], used=AGE_S * 2),
        replace(CASES[1], used=1.0),
        replace(CASES[2], used=AGE_S * 2, failed=3, helped=1),
        replace(CASES[3], used=0.0, state=CaseState.RETIRED),
    ]
    assert [(found.case, found.why) for found in aged(cases, AGE_S * 2 + 1)] == [("c2", "unused"), ("c3", "failed")]


def test_answers_are_alike_by_their_kind() -> None:
    assert similarity(WIFI, "yes", "yes") == 1
    assert similarity(WIFI, "yes", "no") == 0
    assert similarity(LIGHT, "green", "amber") == 0.5
    assert similarity(LIGHT, "green", "off") == 0
    assert similarity(SPEED, "10.0", "20.0") == 0.5
    assert similarity(SAID, "the red box", "a red box") == pytest.approx(2 / 3)
    assert textual("", "x") == 0
    assert numeric(1, 1, 0) == 1
    assert numeric(1, 2, 0) == 0
    ring = (Option("a", {}, "b"), Option("b", {}, "a"))
    assert 0 <= taxonomic(ring, "a", "b") <= 1


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(0, 1e3))
def test_likeness_of_numbers_is_symmetric_and_bounded(one: float, other: float, tolerance: float) -> None:
    assert 0 <= numeric(one, other, tolerance) == numeric(other, one, tolerance) <= 1


def test_cases_of_two_products_or_with_nothing_shared_are_not_alike() -> None:
    assert likeness(CASES[0], CASES[7], CATALOGUE) == 0
    assert likeness(replace(CASES[0], texts={}), replace(CASES[1], texts={}, symptoms={}), CATALOGUE) == 0
    assert likeness(CASES[0], CASES[0], CATALOGUE, "it") == 1
    assert likeness(CASES[0], CASES[0], Catalogue()) == 1


def test_answers_are_read_in_one_form() -> None:
    assert (SPEED.read(" 3,50 "), SPEED.read(""), SAID.read(" a\0b "), WIFI.read("yes")) == ("3.5", "", "ab", "yes")
    for question, answer in ((SPEED, "fast"), (SPEED, "inf"), (WIFI, "maybe" * 50)):
        with pytest.raises(NotAnAnswer):
            question.read(answer)


def test_a_case_with_faults_names_them_all() -> None:
    bad = replace(CASES[0], id=" ", diagnosis="x" * 201, symptoms={"r.light": "purple", "nobody": "yes"})
    with pytest.raises(NotKnowledge) as told_why:
        checked_case(bad, CATALOGUE)
    for fault in ("has no id", "longer than 200", "does not answer", "no question about router"):
        assert fault in str(told_why.value)
    kept = checked_case(replace(CASES[0], symptoms={"r.speed": ""}, steps={"en": (" a\n b ", "")}), CATALOGUE)
    assert (kept.symptoms, kept.steps) == ({}, {"en": ("a b",)})


def test_an_article_is_due_when_its_date_has_come() -> None:
    page = checked_article(Article("a1", titles={"en": " T\u202e "}, review=5.0))
    assert page.titles == {"en": "T"}
    assert [page.is_due(4.0), page.is_due(5.0), replace(page, review=0.0).is_due(9.0)] == [False, True, False]
    with pytest.raises(NotKnowledge, match="longer"):
        checked_article(replace(page, bodies={"en": "x" * 20_001}))
    with pytest.raises(NotKnowledge, match="title"):
        checked_article(Article("a1"))


def test_texts_fall_back_to_english_then_to_any() -> None:
    assert [said(words, "it") for words in ({"it": "a", "en": "b"}, {"en": "b"}, {"pt": "c"}, {})] == [
        "a",
        "b",
        "c",
        "",
    ]
    assert shorten("x" * 100) == "x" * 57 + "…"
    assert CASES[0].title("it") == "power (it)"
    assert replace(CASES[0], titles={}).title("it") == "power"
    assert CASES[0].steps_in("pt") == CASES[0].steps["en"]
    assert replace(CASES[0], steps={}).steps_in("pt") == ()
    assert CATALOGUE.products() == ("router", "pos")


def test_what_is_asked_and_not_answered_is_gathered_by_topic() -> None:
    log = [
        Asked(1.0, "router", "en", "fibre modem hums loudly", 0),
        Asked(2.0, "router", "en", "the modem hums", 5, "not_solved"),
        Asked(3.0, "router", "en", "forgot everything", 5, "solved"),
        Asked(4.0, "router", "en", "antenna broken", 0),
        Asked(5.0, "router", "it", "", 0),
    ]
    first, *rest = topics(log)
    assert (first.count, first.last, set(first.words) >= {"modem", "hum"}) == (2, 2.0, True)
    assert [(topic.count, topic.samples) for topic in rest] == [(1, ()), (1, ("antenna broken",))]
    assert dice(frozenset(), frozenset()) == 1


def test_questions_nobody_can_answer_come_first() -> None:
    asked = [told(light=answer, wifi="no") for answer in ("", "", "off")]
    found = shrugs(asked)
    assert [(shrug.question, shrug.asked, shrug.unknown) for shrug in found] == [("r.light", 3, 2), ("r.wifi", 3, 0)]
    assert found[0].share == pytest.approx(2 / 3)
    assert shrugs(asked, 4) == []


def test_thin_untranslated_and_failing_diagnoses_are_gaps() -> None:
    base = small()
    base.put(replace(CASES[2], failed=2))
    assert base.groups_of("router")["line"].best().id == "c4"
    told_gaps = {(gap.diagnosis, gap.what, gap.language) for gap in gaps(base)}
    assert {("slow", "thin", ""), ("line", "fails", ""), ("power", "steps", "pt")} <= told_gaps
    assert not any(what == "title" for _, what, _ in told_gaps)
    base.put(case("bare", "bare"))
    base.put(replace(base.cases["bare"], titles={}))
    assert ("bare", "title", "it") in {(gap.diagnosis, gap.what, gap.language) for gap in gaps(base)}


def test_a_question_of_an_unknown_kind_of_answer_has_no_values() -> None:
    assert Question("q", "router", Kind.NUMBER).values() == ()


def test_what_is_not_live_is_kept_and_proposed_to_nobody() -> None:
    base = small()
    base.put(replace(CASES[7], state=CaseState.RETIRED))
    assert base.products() == ("router",)
    assert "c8" in base.cases
    base.put(replace(CASES[0], state=CaseState.RETIRED))
    base.drop("c1")
    base.drop("c1")
    before = base.changes
    base.set_catalogue(Catalogue())
    assert base.changes == before + 1
    assert base.search("dead", "xx") == []
