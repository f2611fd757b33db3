"""From what a caller has told to what it may be, and to the question that would tell most. Computed afresh each time.

*Retrieve*: each diagnosis of the product gets a weight, Bayes' posterior over the evidence of the answers, the words
(BM25 of its best case as a share of what the words could reach at most) and how often it helped. *Guide*: of all
questions not yet asked, the one whose answer is expected to take most bits of uncertainty away, by its cost and by how
likely callers can answer it. *Stop*: one diagnosis is sure enough, or no question would tell much more or change who is
among the first three (the value of information, in the sense of Howard 1966, beside its amount). Nothing depends on the
order of the answers, so taking one back equals never having given it.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from console.desk.assessment import FIRST, Assessment, Candidate, Reason, Stop, Suggestion
from console.desk.casebase import CaseBase
from console.desk.evidence import Evidence, Matrix
from console.desk.group import Group
from console.desk.inquiry import Inquiry
from console.desk.knowledge import Case, Kind
from console.desk.similarity import similarity

SURE = 0.7
"""The leading diagnosis has at least this weight: stop asking."""
LEAST_GAIN = 0.04
"""Bits: a question that tells less is not worth a caller's patience."""
LEAST_HOPE = 0.002
"""A question that makes it less likelier than this that the right diagnosis is among the first three is not asked: it
would only tell apart what is ruled out, or make the first three surer that are the first three anyway."""
MOST_GROUPS = 400
"""Diagnoses weighed in full; of more, those that fit the words and the answers best."""
ALIVE = 0.02
"""A diagnosis of at least this weight counts among the candidates a question splits."""
SHOWN = 10
_WORDS_WEIGHT = 7.0
_TRIED = 12.0
"""Natural-log units that a diagnosis loses when its steps were tried and did not help."""
_TELLING = 0.25
"""Natural-log units of evidence above which an answer is a reason."""


def assess(base: CaseBase, inquiry: Inquiry, shown: int = SHOWN) -> Assessment:
    """What it may be (the first `shown` candidates), and what to ask next."""
    if not inquiry.product:
        return Assessment(inquiry, _by_words(base, inquiry), stop=Stop.NO_PRODUCT)
    groups = _shortlist(base, inquiry)
    if not groups:
        return Assessment(inquiry, stop=Stop.NO_CASES)
    weighed = base.evidence(inquiry.product, groups)
    weights = _posterior(base, inquiry, groups, weighed)
    ranked = [int(at) for at in np.argsort(-weights, kind="stable")]
    open_questions = _questions(inquiry, groups, weighed, weights, ranked)
    worth = tuple(found for found in open_questions if found.rate >= LEAST_GAIN and found.hope >= LEAST_HOPE)
    stop = Stop.SURE if weights[ranked[0]] >= SURE else Stop.NOT_YET if worth else Stop.NOTHING_LEFT
    return Assessment(
        inquiry,
        tuple(_candidate(base, inquiry, groups[at], at, weights, weighed) for at in ranked[:shown]),
        worth if stop is Stop.NOT_YET else (),
        stop,
        _entropy(weights),
        open_questions,
    )


def said_text(base: CaseBase, inquiry: Inquiry) -> str:
    """The caller's own words: the free text and the answers in words."""
    questions = base.catalogue.questions
    told = [a for name, a in inquiry.known().items() if name in questions and questions[name].kind is Kind.TEXT]
    return " ".join([inquiry.text, *told])


# --- retrieve


def _by_words(base: CaseBase, inquiry: Inquiry) -> tuple[Candidate, ...]:
    """While nobody knows which product it is about: the cases with these words."""
    hits = base.search(inquiry.text, inquiry.language, limit=SHOWN)
    total = sum(hit.score for hit in hits)
    found: dict[tuple[str, str], tuple[float, list[str]]] = {}
    for hit in hits:
        case = base.cases[hit.key]
        weight, ids = found.get((case.product, case.diagnosis), (0.0, []))
        found[case.product, case.diagnosis] = (weight + hit.score / total, [*ids, hit.key])
    ranked = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
    return tuple(Candidate(*key, weight, ids[0], tuple(ids[1:])) for key, (weight, ids) in ranked)


def _shortlist(base: CaseBase, inquiry: Inquiry) -> list[Group]:
    """The groups to weigh in full, in the order of their names."""
    groups = base.groups_of(inquiry.product)
    if len(groups) <= MOST_GROUPS:
        return [groups[name] for name in sorted(groups)]
    scores = _words_score(base, inquiry)
    known = inquiry.known()

    def fits(name: str) -> float:
        group = groups[name]
        seen = sum(group.answers[q].get(a, 0) / len(group.cases) for q, a in known.items() if q in group.answers)
        return _WORDS_WEIGHT * scores.get(name, 0.0) + 2 * seen + _prior(group)

    return [groups[name] for name in sorted(sorted(groups, key=lambda name: (-fits(name), name))[:MOST_GROUPS])]


def _posterior(base: CaseBase, inquiry: Inquiry, groups: Sequence[Group], tables: Mapping[str, Evidence]) -> Matrix:
    scores = _words_score(base, inquiry)
    logs = np.array([_prior(group) + _WORDS_WEIGHT * scores.get(group.diagnosis, 0.0) for group in groups])
    for name, answer in inquiry.known().items():
        if name in tables:
            logs = logs + tables[name].question.weight * np.log(tables[name].of(answer))
    tried = np.array([group.diagnosis in inquiry.tried for group in groups])
    logs = np.where(tried, logs - _TRIED, logs)
    weights = np.exp(logs - logs.max())
    return np.asarray(weights / weights.sum())


def _words_score(base: CaseBase, inquiry: Inquiry) -> dict[str, float]:
    """By diagnosis, the score of its best case as a share of the most these words could reach."""
    text = said_text(base, inquiry)
    ceiling = base.ceiling(text, inquiry.language, inquiry.product)
    best: dict[str, float] = {}
    for hit in base.search(text, inquiry.language, inquiry.product, limit=4 * MOST_GROUPS):
        best.setdefault(base.cases[hit.key].diagnosis, hit.score / ceiling)
    return best


def _prior(group: Group) -> float:
    """What has helped more often is likelier: the natural log of its success, and a little of how common it is."""
    success = (group.helped + 1) / (group.helped + group.failed + 2)
    return float(np.log(success) + 0.25 * np.log1p(group.helped))


# --- guide


def _questions(
    inquiry: Inquiry, groups: Sequence[Group], tables: Mapping[str, Evidence], weights: Matrix, ranked: list[int]
) -> tuple[Suggestion, ...]:
    """Every question not yet asked, the most telling first; among equals in the order of the catalogue."""
    asked, before = inquiry.asked(), _entropy(weights)
    alive = [at for at in ranked if weights[at] >= ALIVE] or ranked[:2]
    found = [_suggestion(table, groups, weights, alive, before) for name, table in tables.items() if name not in asked]
    return tuple(sorted(found, key=lambda suggestion: -suggestion.rate))


def _suggestion(
    table: Evidence, groups: Sequence[Group], weights: Matrix, alive: list[int], before: float
) -> Suggestion:
    joint = weights[:, None] * table.chances
    chance = joint.sum(axis=0)
    after = joint / chance
    gain = before - float(chance @ -np.where(after > 0, after * np.log2(np.maximum(after, 1e-300)), 0.0).sum(axis=0))
    known = float(weights @ table.known)
    rate = gain * known / table.question.cost
    hope = float(_first(joint).sum() - _first(weights[:, None])[0]) * known
    told = [int(table.chances[at].argmax()) for at in alive]
    splits = sorted(((table.values[v], told.count(v)) for v in set(told)), key=lambda pair: (-pair[1], pair[0]))
    leader = alive[0]
    confirms = weights[leader] > 1 / 3 and after[leader, told[0]] >= SURE
    return Suggestion(
        table.question.id,
        max(gain, 0.0),
        max(rate, 0.0),
        tuple(splits),
        groups[leader].diagnosis if confirms else "",
        table.values[told[0]] if confirms else "",
        max(hope, 0.0),
    )


def _first(weights: Matrix) -> Matrix:
    """Of each column, the weight of the first `FIRST` together."""
    return np.asarray(np.sort(weights, axis=0)[-FIRST:].sum(axis=0))


def _entropy(weights: Matrix) -> float:
    """Bits."""
    some = weights[weights > 0]
    return max(0.0, float(-(some * np.log2(some)).sum()))


# --- why


def _candidate(
    base: CaseBase, inquiry: Inquiry, group: Group, at: int, weights: Matrix, tables: Mapping[str, Evidence]
) -> Candidate:
    cases = sorted(group.cases.values(), key=lambda case: (-_fit(base, inquiry, case), case.id))
    return Candidate(
        group.product,
        group.diagnosis,
        float(weights[at]),
        cases[0].id,
        tuple(case.id for case in cases[1:]),
        tuple(_reasons(base, inquiry, group, at, weights, tables)),
    )


def _fit(base: CaseBase, inquiry: Inquiry, case: Case) -> float:
    """How well this very case fits, among those of its diagnosis: answers alike, then how often it helped."""
    questions = base.catalogue.questions
    alike = sum(
        similarity(questions[name], answer, case.symptoms[name])
        for name, answer in inquiry.known().items()
        if name in case.symptoms and name in questions
    )
    return alike + (case.helped + 1) / (case.helped + case.failed + 2)


def _reasons(
    base: CaseBase, inquiry: Inquiry, group: Group, at: int, weights: Matrix, tables: Mapping[str, Evidence]
) -> list[Reason]:
    """The answers that speak for or against it, the strongest first; the words it shares; how often it helped."""
    reasons = []
    for name, answer in inquiry.known().items():
        if name not in tables:
            continue
        chances = tables[name].of(answer)
        strength = float(np.log(chances[at] / chances.mean()))
        if abs(strength) >= _TELLING:
            reasons.append(Reason("for" if strength > 0 else "against", name, answer, strength=strength))
    reasons.sort(key=lambda reason: -abs(reason.strength))
    if group.diagnosis in inquiry.tried:
        reasons.insert(0, Reason("tried"))
    words = base.matched(said_text(base, inquiry), inquiry.language, group.cases.values())
    if words:
        reasons.append(Reason("words", words=words))
    if group.helped:
        reasons.append(Reason("helped", times=group.helped))
    return reasons
