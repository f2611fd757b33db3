"""How the guide would lead a caller to a case: played with the case's own answers, before anything is kept.

The caller says the case's words and answers what the case has noted; whatever it has not noted they do not know. Pure:
the base that is given is not changed.
"""

from dataclasses import dataclass

from console.desk.assessment import Assessment, Stop
from console.desk.casebase import CaseBase
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.knowledge import UNKNOWN, Case
from console.desk.texts import said

MOST = 30
"""Questions one caller is asked at most."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, the case's answer (UNKNOWN: not noted), and where its diagnosis then stands: place from 1 (0: not
    among the candidates) and weight, 0 to 1."""

    question: str
    answer: str
    place: int
    weight: float


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """`first`: place and weight by the words alone; then the turns; `stop`: why asking ended."""

    first: tuple[int, float]
    turns: tuple[Turn, ...]
    stop: Stop

    @property
    def place(self) -> int:
        """Where the diagnosis stands at the end; 1 is found, 0 not among the candidates."""
        return self.turns[-1].place if self.turns else self.first[0]


def rehearse(base: CaseBase, case: Case, language: str) -> Rehearsal:
    """Play the caller of `case`, which takes the place of the one with its id in `base`."""
    others = (known for known in base.cases.values() if known.id != case.id)
    trial = CaseBase(base.catalogue, [*others, case])
    inquiry = Inquiry(case.product, language, said(case.texts, language))
    found, turns = assess(trial, inquiry), list[Turn]()
    first = _standing(found, case)
    while found.question is not None and len(turns) < MOST:
        question = found.question.question
        answer = case.symptoms.get(question, UNKNOWN)
        inquiry = inquiry.answer(trial.catalogue, question, answer)
        found = assess(trial, inquiry)
        turns.append(Turn(question, answer, *_standing(found, case)))
    return Rehearsal(first, tuple(turns), found.stop)


def _standing(found: Assessment, case: Case) -> tuple[int, float]:
    ranked = [(place, one.weight) for place, one in enumerate(found.candidates, 1) if one.diagnosis == case.diagnosis]
    return ranked[0] if ranked else (0, 0.0)
