"""How well each diagnosis explains each possible answer: a small table of probabilities per question.

P(answer | diagnosis) is counted over the diagnosis's cases, each case lending some of itself to like answers (the local
similarity, squared), and smoothed with what is answered across all diagnoses, so that a diagnosis nobody asked this
about is neither favoured nor punished, and one wrong answer never rules anything out (SMOOTHING pseudo-cases, and a
share of DOUBT that people say the wrong thing). Numbers are gathered to steps of half their tolerance.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from console.desk.group import Group
from console.desk.knowledge import Kind, Question
from console.desk.similarity import similarity

Matrix = npt.NDArray[np.float64]

SMOOTHING = 1.0
DOUBT = 0.08
_LEAST = 0.02
"""The share of a possible answer that nobody has given yet."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One question over some diagnoses. `chances[d, v]`: P(value v | diagnosis d); each row sums to 1.

    `known[d]`: how likely somebody with this diagnosis can answer at all. `counts`, `lending`: what it was made of.
    """

    question: Question
    values: tuple[str, ...]
    chances: Matrix
    known: Matrix
    counts: Matrix
    lending: Matrix

    def of(self, answer: str) -> Matrix:
        """P(answer | diagnosis), also of a number nobody has given yet."""
        if answer in self.values:
            return self.chances[:, self.values.index(answer)]
        lent = _lent(self.question, self.values, answer) / self.lending
        background = float(_background(self.counts) @ lent) + _LEAST / len(self.values)
        return _smoothed(self.counts @ lent, self.counts.sum(axis=1), np.float64(background))


def weigh(question: Question, groups: Sequence[Group]) -> Evidence | None:
    """The table of this question; None when no case tells anything about it or its answers cannot be foreseen."""
    if question.kind is Kind.TEXT:
        return None
    told = [{_step(question, answer): 0 for answer in group.answers.get(question.id, ())} for group in groups]
    for steps, group in zip(told, groups):
        for answer, count in group.answers.get(question.id, {}).items():
            steps[_step(question, answer)] += count
    values = _values(question, told)
    if not values or not any(told):
        return None
    counts = np.array([[steps.get(value, 0) for value in values] for steps in told], np.float64)
    lent = np.array([_lent(question, values, value) for value in values]).T
    lending = lent.sum(axis=1)
    spread = lent / lending[:, None]
    background = _background(counts) @ spread
    background = background + _LEAST / len(values)
    chances = _smoothed(counts @ spread, counts.sum(axis=1)[:, None], background)
    sizes = np.array([len(group.cases) for group in groups], np.float64)
    return Evidence(
        question,
        values,
        chances / chances.sum(axis=1)[:, None],
        (counts.sum(axis=1) + 1) / (sizes + 2),
        counts,
        lending,
    )


def _background(counts: Matrix) -> Matrix:
    """What is answered over all diagnoses, each counting the same."""
    shares = counts / np.maximum(counts.sum(axis=1), 1)[:, None]
    total = shares.sum(axis=0)
    return np.asarray(total / max(total.sum(), 1e-9))


def _smoothed(lent: Matrix, cases: Matrix, background: "Matrix | np.float64") -> Matrix:
    seen = (lent + SMOOTHING * background) / (cases + SMOOTHING)
    return np.asarray((1 - DOUBT) * seen + DOUBT * background)


def _lent(question: Question, values: Sequence[str], answer: str) -> Matrix:
    """What a case of each value lends to this answer."""
    return np.array([similarity(question, value, answer) ** 2 for value in values])


def _values(question: Question, told: list[dict[str, int]]) -> tuple[str, ...]:
    if question.kind is not Kind.NUMBER:
        return question.values()
    return tuple(sorted({value for steps in told for value in steps}, key=float))


def _step(question: Question, answer: str) -> str:
    """The answer, a number to half its tolerance."""
    if question.kind is not Kind.NUMBER or question.tolerance <= 0:
        return answer
    step = question.tolerance / 2
    return repr(round(float(answer) / step) * step)
