"""Guided diagnosis beside a fixed order of questions and plain text search: leave-one-out over the shipped cases.

Each case in turn is taken out and played by a caller who tells its words and answers from what was noted in it: “don't
know” where nothing was, something wrong in a few of a hundred answers. All three ways search the other cases. *Guided*
asks what `assess` proposes; *fixed* asks in the order of the catalogue, with the same weights and the same rule to
stop; *text* asks nothing: BM25 over the words. A hit: the caller's diagnosis is among the first three.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from console.desk.assessment import Assessment, Stop
from console.desk.casebase import CaseBase
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.knowledge import UNKNOWN, Case, Kind, Question
from console.desk.texts import LANGUAGES
from console.store.desk import demonstration
from scripts.bench.rounds import Result

WRONG = 0.04
"""The share of answers that are wrong."""
TOP = 3

Choose = Callable[[CaseBase, Assessment], str]
"""The next question, or nothing when one should stop."""


@dataclass
class Score:
    """What one way came to."""

    hits: int = 0
    asked: list[int] = field(default_factory=list)

    def add(self, hit: bool, asked: int) -> None:
        """One caller."""
        self.hits += hit
        self.asked.append(asked)

    @property
    def top3(self) -> float:
        """The share of hits."""
        return self.hits / len(self.asked)

    @property
    def questions(self) -> float:
        """The mean number of questions."""
        return sum(self.asked) / len(self.asked)


def diagnosis(every: int = 1, seed: int = 1) -> Result:
    """Every case (or one of so many), each in one of the three languages in turn."""
    base = demonstration.case_base()
    scores = {name: Score() for name in ("guided", "fixed", "text")}
    played = sorted(base.cases.values(), key=lambda case: case.id)[::every]
    for at, case in enumerate(played):
        base.drop(case.id)
        language = LANGUAGES[at % len(LANGUAGES)]
        answers = _caller(case, base, random.Random(f"{seed}/{case.id}"))
        for name, choose in (("guided", _guided), ("fixed", _fixed)):
            scores[name].add(*_play(base, case, language, answers, choose))
        scores["text"].add(case.diagnosis in _by_text(base, case, language), 0)
        base.put(case)
    figures = {f"top3_{name}": round(score.top3, 4) for name, score in scores.items()}
    figures |= {f"questions_{name}": round(scores[name].questions, 3) for name in ("guided", "fixed")}
    result = Result("diagnosis", figures={**figures, "cases": len(played)})
    fewer = 1 - figures["questions_guided"] / figures["questions_fixed"]
    result.notes.append(f"guided asks {fewer:.0%} fewer questions than the fixed order")
    return result


def _caller(case: Case, base: CaseBase, chance: random.Random) -> dict[str, str]:
    """What this caller answers to each question, the same whoever asks and in whatever order."""
    return {question.id: _answer(case, question, chance) for question in base.catalogue.of(case.product)}


def _answer(case: Case, question: Question, chance: random.Random) -> str:
    told = case.symptoms.get(question.id, UNKNOWN)
    if told == UNKNOWN or chance.random() >= WRONG:
        return told
    if question.kind is Kind.NUMBER:
        return repr(float(told) + chance.choice((-3, 3)) * question.tolerance)
    return chance.choice([value for value in question.values() if value != told])


def _play(base: CaseBase, case: Case, language: str, answers: dict[str, str], choose: Choose) -> tuple[bool, int]:
    inquiry = Inquiry(case.product, language, case.texts[language])
    while True:
        assessment = assess(base, inquiry, TOP)
        question = choose(base, assessment)
        if not question:
            found = [candidate.diagnosis for candidate in assessment.candidates[:TOP]]
            return case.diagnosis in found, len(inquiry.answers)
        inquiry = inquiry.answer(base.catalogue, question, answers[question])


def _guided(_base: CaseBase, assessment: Assessment) -> str:
    return assessment.question.question if assessment.question else ""


def _fixed(base: CaseBase, assessment: Assessment) -> str:
    if assessment.stop is not Stop.NOT_YET:
        return ""
    asked = assessment.inquiry.asked()
    product = assessment.inquiry.product
    return next((question.id for question in base.catalogue.of(product) if question.id not in asked), "")


def _by_text(base: CaseBase, case: Case, language: str) -> list[str]:
    """The first diagnoses among the cases whose words fit best."""
    hits = base.search(case.texts[language], language, case.product, limit=len(base.cases))
    return list(dict.fromkeys(base.cases[hit.key].diagnosis for hit in hits))[:TOP]
