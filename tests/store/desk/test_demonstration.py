"""The shipped knowledge: whole, varied, in three languages, without leaks; brought in once; bad files are refused."""

import re
from collections import Counter

import pytest

from console.desk.corpus import read_articles, read_cases, read_product
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.knowledge import NotKnowledge, checked_case
from console.desk.texts import LANGUAGES
from console.store.desk import demonstration
from console.store.desk.knowledge import Knowledge
from console.store.journal import Journal
from scripts import corpus
from scripts.bench import diagnosis, retrieval

CASES, CATALOGUE = demonstration.cases(), demonstration.catalogue()


def test_there_are_enough_cases_and_each_is_sound() -> None:
    assert len(CASES) >= 540
    assert {case.product for case in CASES} == {"router", "pos", "voip"}
    assert [checked_case(case, CATALOGUE) for case in CASES] == CASES
    for case in CASES:
        assert set(case.texts) == set(case.titles) == set(case.steps) == set(LANGUAGES)
        assert case.diagnosis not in case.id


def test_no_two_callers_say_the_same() -> None:
    for language in LANGUAGES:
        texts = Counter((case.product, case.texts[language]) for case in CASES)
        assert max(texts.values()) == 1


BRAZILIAN = re.compile(
    r"\b(voc[eê]s?|telas?|celular\w*|arquivos?|usu[aá]ri\w+|equipes?|roteador\w*|maquininh\w+|ramal|ramais|contatos?"
    r"|registro\w*|conect\w+|deletar|salvar|lojista|comprovantes?|bobinas?|plugue|monofone|porão|úmida|planejamento"
    r"|controle|est(?:á|ão|ou|amos) \w+ndo|fica \w+ndo|aceito|discar|disco|chamados?)\b",
    re.IGNORECASE,
)


def test_its_portuguese_is_the_one_the_interface_speaks() -> None:
    told = [text for case in CASES for text in (case.texts["pt"], case.titles["pt"], case.steps["pt"])]
    told += [question.words["pt"] for question in CATALOGUE.questions.values()]
    told += [o.words["pt"] for question in CATALOGUE.questions.values() for o in question.options]
    assert [text for text in map(str, told) if BRAZILIAN.search(text)] == []
    assert BRAZILIAN.search("Estou ligando de novo") and not BRAZILIAN.search("A luz está acesa quando chove")


def test_the_file_is_what_the_sheets_give() -> None:
    assert (corpus.FOLDER / "cases.json").read_text(encoding="utf-8") == corpus.render(corpus.compose())


def test_it_is_brought_in_once(database: str) -> None:
    with Journal(database) as journal:
        assert demonstration.bring_in(journal) == len(CASES)
        assert demonstration.bring_in(journal) == 0
        assert len(Knowledge(journal).load_articles()) == 3
    assert demonstration.product_names()["pos"]["it"] == "Terminale POS"


def test_the_three_languages_lead_to_the_same_candidates_for_the_same_answers() -> None:
    base = demonstration.case_base()
    answers = {"router.page": "blocked", "router.devices": "one"}
    found = set()
    for language in LANGUAGES:
        inquiry = Inquiry("router", language)
        for name, answer in answers.items():
            inquiry = inquiry.answer(base.catalogue, name, answer)
        found.add(tuple((c.diagnosis, c.weight) for c in assess(base, inquiry).candidates))
    assert len(found) == 1
    assert next(iter(found))[0][0] == "parental"


_SHORT = "product='x'\nname=['a']\nquestion=[]\ndiagnosis=[]"


@pytest.mark.parametrize("text", ["", "not = toml =", "product = 'x'", _SHORT])
def test_a_bad_sheet_is_refused(text: str) -> None:
    with pytest.raises(NotKnowledge):
        read_product(text)
    with pytest.raises(NotKnowledge):
        read_articles(text, 0.0)


@pytest.mark.parametrize("text", ["", "{}x", '[{"product": "fax"}]', "[1]"])
def test_bad_cases_are_refused(text: str) -> None:
    with pytest.raises(NotKnowledge):
        read_cases(text, [])


def test_a_short_measurement_tells_every_figure() -> None:
    figures = diagnosis.diagnosis(every=60).figures
    assert {"top3_guided", "top3_fixed", "top3_text", "questions_guided", "questions_fixed"} <= set(figures)
    assert figures["questions_guided"] < figures["questions_fixed"]
    told = retrieval.retrieval(cases=500, queries=5, beside=False)
    assert told.ratios.keys() == {"SQLite FTS5 OR"}
