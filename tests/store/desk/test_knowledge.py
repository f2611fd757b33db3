"""Knowledge in both databases: versions, counters, merges, facts that keep every station's memory true, diagnoses."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from console.center.desk_events import KnowledgeChanged
from console.desk.knowledge import Article, Case, CaseState, Kind, NotAnAnswer, NotKnowledge, Option, Question
from console.desk.retaining import Revision
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.diagnosis_run import NOT_SOLVED, OPEN, SOLVED
from console.store.desk.knowledge import Knowledge
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.errors import Conflict, Unknown
from console.store.journal import Journal
from tests.desk.base import CASES, QUESTIONS, case


@pytest.fixture
def journal(database: str) -> Iterator[Journal]:
    with Journal(database) as opened:
        Knowledge(opened).import_all(QUESTIONS, CASES)
        yield opened


def facts(journal: Journal) -> list[tuple[str, str]]:
    told = [row.event for row in journal.read(0)]
    return [(event.subject, event.what) for event in told if isinstance(event, KnowledgeChanged)]


def test_what_is_imported_is_read_back_and_imported_once(journal: Journal) -> None:
    knowledge = Knowledge(journal)
    assert [replace(found, version=0, used=0.0) for found in knowledge.load_cases()] == list(CASES)
    assert tuple(knowledge.load_catalogue().questions.values()) == QUESTIONS
    knowledge.edit(replace(knowledge.read_cases(["c1"])[0], outcome="mine"))
    assert knowledge.import_all(QUESTIONS, CASES) == 0
    assert knowledge.read_cases(["c1"])[0].outcome == "mine"
    assert facts(journal) == [("*", "imported"), ("c1", "revised")]


def test_the_slower_of_two_authors_is_told(journal: Journal) -> None:
    knowledge = Knowledge(journal)
    (mine,) = knowledge.read_cases(["c1"])
    assert knowledge.edit(replace(mine, outcome="first")).version == 2
    with pytest.raises(Conflict):
        knowledge.edit(replace(mine, outcome="second"))
    assert knowledge.read_cases(["c1"])[0].outcome == "first"
    with pytest.raises(Unknown):
        knowledge.edit(replace(mine, id="nobody"))
    with pytest.raises(Conflict):
        knowledge.add(replace(mine, version=0))


def test_counting_a_use_disturbs_no_author_and_no_author_disturbs_it(journal: Journal) -> None:
    knowledge = Knowledge(journal)
    (mine,) = knowledge.read_cases(["c1"])
    knowledge.count_use("c1", True)
    knowledge.count_use("c1", False)
    knowledge.count_use("c1", None)
    knowledge.edit(replace(mine, outcome="edited"))
    (now,) = knowledge.read_cases(["c1"])
    assert (now.helped, now.failed, now.outcome) == (1, 1, "edited")
    assert now.used > 0
    with pytest.raises(Unknown):
        knowledge.count_use("nobody", True)
    assert [what for _, what in facts(journal)] == ["imported", "helped", "failed", "used", "revised"]


def test_a_bad_case_is_refused_whole(journal: Journal) -> None:
    knowledge = Knowledge(journal)
    with pytest.raises(NotKnowledge, match="no question about router"):
        knowledge.add(replace(CASES[0], id="", symptoms={"p.paper": "no"}))
    with pytest.raises(NotKnowledge, match="longer than"):
        knowledge.add(replace(CASES[0], id="", texts={"en": "x" * 20_001}))
    assert len(knowledge.load_cases()) == len(CASES)


def test_hostile_texts_come_back_as_words(journal: Journal) -> None:
    hostile = "=cmd()\0 <b onload=x>\u202egnp.exe\ud800 '; DROP TABLE knowledge_case; --"
    kept = Knowledge(journal).add(replace(CASES[0], id="", texts={"en": hostile}))
    (found,) = Knowledge(journal).read_cases([kept.id])
    assert found.texts["en"] == "=cmd() <b onload=x>gnp.exe '; DROP TABLE knowledge_case; --"


def test_merging_keeps_counts_and_leaves_the_other_for_reading(journal: Journal) -> None:
    knowledge = Knowledge(journal)
    knowledge.count_use("c1", True)
    knowledge.count_use("c2", True)
    keep, drop = knowledge.read_cases(["c1", "c2"])
    knowledge.merge(keep, drop)
    one, other = knowledge.read_cases(["c1", "c2"])
    assert (one.helped, one.state, other.state, other.into) == (2, CaseState.LIVE, CaseState.MERGED, "c1")
    with pytest.raises(Conflict):
        knowledge.merge(keep, drop)
    restored = knowledge.restore(other)
    assert (restored.state, restored.into) == (CaseState.LIVE, "")


def test_a_change_is_searchable_on_every_station_at_once(journal: Journal, database: str) -> None:
    with Journal(database) as elsewhere:
        live = KnowledgeBase(elsewhere)
        live.follow(["c1"])  # nothing loaded yet, nothing to keep true
        live.load()
        seen = elsewhere.last_seq()
        Knowledge(journal).add(case("fresh", "antenna", "the aerial snapped off"))
        Knowledge(journal).retire(Knowledge(journal).read_cases(["c1"])[0])
        told = [row.event for row in elsewhere.read(seen)]
        live.follow(event.subject for event in told if isinstance(event, KnowledgeChanged))
        assert [hit.key for hit in live.load().search("aerial snapped", "en", "router")] == ["fresh"]
        assert [hit.key for hit in live.load().search("dead", "en", "router")] == []
        live.follow(["*"])
        assert len(live.load().cases) == len(CASES) + 1
        live.follow(["nobody"])


def test_an_article_keeps_every_version(journal: Journal) -> None:
    knowledge = Knowledge(journal)
    first = knowledge.write_article(
        Article("", "router", {"en": "Lights"}, {"en": "Green is good."}, review=5.0), "ann"
    )
    second = knowledge.write_article(replace(first, bodies={"en": "Green is fine."}), "bob")
    assert [found.version for found in knowledge.versions_of(first.id)] == [2, 1]
    assert knowledge.load_articles() == [second]
    assert second.is_due(5.0)
    with pytest.raises(Conflict):
        knowledge.write_article(first, "ann")
    with pytest.raises(NotKnowledge):
        knowledge.write_article(Article(""), "ann")


@pytest.fixture
def diagnoses(journal: Journal) -> Diagnoses:
    return Diagnoses(journal, KnowledgeBase(journal))


def test_a_diagnosis_goes_on_where_it_was(diagnoses: Diagnoses) -> None:
    run = diagnoses.start("t1", "router", "it", "non va", "ann")
    run = diagnoses.answer(run, "r.light", "off")
    run = diagnoses.answer(run, "r.wifi", "")
    again = diagnoses.start("t1", "router", "it", "other words", "bob")
    assert again == run == diagnoses.read(run.id)
    assert diagnoses.suggestions(again).candidates[0].diagnosis == "power"
    back = diagnoses.take_back(diagnoses.take_back(again))
    assert back.inquiry.answers == ()
    with pytest.raises(Conflict):
        diagnoses.answer(run, "r.light", "green")
    with pytest.raises(NotAnAnswer):
        diagnoses.answer(back, "r.light", "purple")
    with pytest.raises(Unknown):
        diagnoses.answer(replace(back, id="run/none"), "r.light", "off")
    with pytest.raises(Unknown):
        diagnoses.read("run/none")


def test_what_helped_is_strengthened_and_known_to_the_next(diagnoses: Diagnoses, journal: Journal) -> None:
    run = diagnoses.answer(diagnoses.start("t1", "router", "it", "non va"), "r.light", "off")
    best = diagnoses.suggestions(run).candidates[0]
    run, reuse = diagnoses.reuse(run, best.case)
    assert reuse.steps == ("Guarda", "Ripara power")
    assert reuse.title == "power (it)"
    run = diagnoses.confirm(run, best.case, True)
    assert run.outcome == SOLVED
    (case_now,) = Knowledge(journal).read_cases([best.case])
    assert case_now.helped == 1
    ((solved, found),) = diagnoses.solutions_of(["t1", "t2", ""])
    assert (solved.id, found.id) == (run.id, best.case)
    assert diagnoses.start("t1", "router", "it").id != run.id


def test_what_did_not_help_is_ruled_out_and_the_diagnosis_goes_on(diagnoses: Diagnoses, journal: Journal) -> None:
    run = diagnoses.answer(diagnoses.start("t1", "router", "en"), "r.light", "off")
    run, _ = diagnoses.reuse(run, "c1")
    run = diagnoses.confirm(run, "c1", False)
    assert (run.outcome, run.reused) == (OPEN, "")
    assert diagnoses.suggestions(run).candidates[0].diagnosis != "power"
    assert Knowledge(journal).read_cases(["c1"])[0].failed == 1
    assert diagnoses.read(run.id).inquiry.tried == ("power",)
    assert diagnoses.give_up(run).outcome == NOT_SOLVED
    with pytest.raises(Unknown):
        diagnoses.reuse(run, "nobody")


def test_a_changed_solution_becomes_a_case_of_its_own(diagnoses: Diagnoses, journal: Journal) -> None:
    run = diagnoses.start("", "router", "en", "smells of smoke")
    run = diagnoses.answer(run, "r.light", "off")
    run = diagnoses.attach(run, "t9")
    run = diagnoses.confirm(run, "c1", True, Revision("en", ("Unplug it", "Send a new one"), "burnt", "Burnt out"))
    new = [found for found in Knowledge(journal).load_cases() if found.diagnosis == "burnt"]
    assert [found.steps["en"] for found in new] == [("Unplug it", "Send a new one")]
    again = diagnoses.start("t10", "router", "en", "smells of smoke")
    assert "burnt" in [found.diagnosis for found in diagnoses.suggestions(again).candidates[:2]]


def test_a_wrong_product_is_put_right_and_words_are_forgotten(diagnoses: Diagnoses) -> None:
    run = diagnoses.answer(diagnoses.start("t1", "router", "en", "my name is Ann"), "r.light", "off")
    run = diagnoses.about(run, "pos")
    assert run.inquiry.answers == ()
    run = diagnoses.say(run, "my name is Ann, prints nothing")
    diagnoses.forget(["t1"])
    assert [found.inquiry.text for found in diagnoses.of_ticket("t1")] == [""]


def test_a_question_is_added_and_changed_and_the_slower_is_told(database: str) -> None:
    with Journal(database) as journal:
        knowledge = Knowledge(journal)
        first = Question("router.fan", "router", Kind.YES_NO, {"en": "Does the fan turn?"})
        assert knowledge.write_question(first, None, "ann") == first
        second = replace(first, words={"en": "Is the fan loud?", "it": "La ventola fa rumore?"}, cost=2.0)
        assert knowledge.write_question(second, first, "bob") == second
        with pytest.raises(Conflict, match="Yours is not kept"):
            knowledge.write_question(replace(first, cost=3.0), first, "ann")
        with pytest.raises(Conflict):
            knowledge.write_question(first, None, "ann")
        last = knowledge.write_question(Question("router.smell", "router", words={"en": "Does it smell?"}), None)
        assert list(knowledge.load_catalogue().questions.values()) == [second, last]
        live = KnowledgeBase(journal)
        live.load()
        knowledge.write_question(replace(last, cost=4.0), last, "ann")
        live.follow(["*"])
        assert live.base.catalogue.questions[last.id].cost == 4.0


def test_a_question_whose_answers_cases_have_keeps_them(database: str) -> None:
    with Journal(database) as journal:
        knowledge = Knowledge(journal)
        asked = Question("router.lamp", "router", Kind.CHOICE, {"en": "Lamp?"}, (Option("red"), Option("green")))
        knowledge.write_question(asked, None)
        case = Case("c", "router", "line", {asked.id: "red"}, titles={"en": "Line"}, steps={"en": ("Look",)})
        knowledge.add(case)
        with pytest.raises(NotKnowledge, match="1 cases answer it with 'red'"):
            knowledge.write_question(replace(asked, options=(Option("blue"), Option("green"))), asked)
        assert knowledge.load_catalogue().questions[asked.id] == asked
