"""How alike two answers, and two cases, are: one local measure per kind of answer, joined by the questions' weights.

Local measures, each from 0 (nothing alike) to 1 (the same): equality for yes or no; for a choice the place of the
nearest common ancestor in its taxonomy (Wu and Palmer, 1994: 2·depth(common) / (depth(a) + depth(b))); for a number
1 − distance / (2·tolerance), never below 0; for words the Dice coefficient over their tokens.
"""

from collections.abc import Mapping
from functools import lru_cache

from console.desk.knowledge import Case, Catalogue, Kind, Option, Question
from console.desk.tokens import tokens


def similarity(question: Question, one: str, other: str) -> float:
    """How alike two canonical answers to this question are."""
    if one == other:
        return 1.0
    if question.kind is Kind.CHOICE:
        return taxonomic(question.options, one, other)
    if question.kind is Kind.NUMBER:
        return numeric(float(one), float(other), question.tolerance)
    if question.kind is Kind.TEXT:
        return textual(one, other)
    return 0.0


def taxonomic(options: tuple[Option, ...], one: str, other: str) -> float:
    """Wu and Palmer's measure; options without a parent stand under one root, which makes nothing alike by itself."""
    lines = [_line(options, one), _line(options, other)]
    common = sum(1 for left, right in zip(*map(reversed, lines)) if left == right)
    return 2 * common / sum(map(len, lines))


def _line(options: tuple[Option, ...], value: str) -> list[str]:
    """The value, its parent, its parent's parent … A ring of parents ends where it began."""
    parents = _parents(tuple((option.value, option.parent) for option in options))
    line: list[str] = []
    while value and value not in line:
        line.append(value)
        value = parents.get(value, "")
    return line


@lru_cache(maxsize=1024)
def _parents(pairs: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return dict(pairs)


def numeric(one: float, other: float, tolerance: float) -> float:
    """1 for the same, a half at a tolerance's distance, 0 from two tolerances on."""
    distance = abs(one - other)
    if tolerance <= 0:
        return float(distance == 0)
    return max(0.0, 1.0 - distance / (2 * tolerance))


def textual(one: str, other: str) -> float:
    """Dice over the tokens of both, whatever their language."""
    left, right = set(tokens(one, "")), set(tokens(other, ""))
    if not left or not right:
        return 0.0
    return 2 * len(left & right) / (len(left) + len(right))


def likeness(one: Case, other: Case, catalogue: Catalogue, language: str = "") -> float:
    """How alike two cases of one product are, 0 to 1: their answers where both have one, and their texts.

    The texts weigh as much as two questions. Cases of two products are not alike; nor are two that share nothing.
    """
    if one.product != other.product:
        return 0.0
    total = weights = 0.0
    for name in one.symptoms.keys() & other.symptoms.keys():
        question = catalogue.questions.get(name)
        if question is not None:
            total += question.weight * similarity(question, one.symptoms[name], other.symptoms[name])
            weights += question.weight
    shared = [name for name in one.texts.keys() & other.texts.keys() if not language or name == language]
    if shared:
        total += 2 * sum(textual(one.texts[name], other.texts[name]) for name in shared) / len(shared)
        weights += 2
    return total / weights if weights else 0.0
