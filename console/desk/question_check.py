"""Whether a question can be kept: it can be asked, its answers can be told apart, no case's answer is lost by it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from console.desk.knowledge import Case, Kind, NotAnAnswer, NotKnowledge, Option, Question
from console.desk.texts import LONGEST, clean, clean_words, shorten

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}\.[a-z0-9][a-z0-9_]{0,59}").fullmatch
_VALUE = re.compile(r"[\w-]{1,60}").fullmatch
MOST_OPTIONS = 40


def checked_question(question: Question, cases: Iterable[Case] = ()) -> Question:
    """The question with clean texts. `cases`: those of its product. Raises NotKnowledge with every fault it has."""
    words = clean_words(question.words)
    options = tuple(Option(one.value.strip(), clean_words(one.words), one.parent.strip()) for one in question.options)
    asked = replace(question, words=words, options=options, unit=clean(question.unit).strip()[:40])
    faults = [*_own_faults(asked), *_option_faults(asked)]
    lost: dict[str, int] = {}
    for case in cases if not faults else ():
        answer = case.symptoms.get(asked.id, "")
        try:
            asked.read(answer)
        except NotAnAnswer:
            lost[answer] = lost.get(answer, 0) + 1
    faults += [f"{count} cases answer it with {shorten(answer)!r}" for answer, count in sorted(lost.items())]
    if faults:
        raise NotKnowledge(f"The question {shorten(question.id)!r} is not kept: " + "; ".join(faults) + ".")
    return asked


def _own_faults(asked: Question) -> list[str]:
    faults = [] if _ID(asked.id) else ["its id is written product.word, in small letters, digits and _"]
    if _ID(asked.id) and not asked.id.startswith(f"{asked.product}."):
        faults.append(f"its id begins with its product, “{asked.product}.”")
    faults += [] if asked.words else ["it is said in no language"]
    faults += [f"a text is longer than {LONGEST:,}" for text in asked.words.values() if len(text) > LONGEST]
    if not 0 < asked.cost <= 100 or not 0 < asked.weight <= 100:
        faults.append("cost and weight are over 0 and at most 100")
    if asked.kind is Kind.NUMBER and not 0 < asked.tolerance < float("inf"):
        faults.append("a number has a tolerance over 0: so far apart two are half alike")
    return faults


def _option_faults(asked: Question) -> list[str]:
    values = [one.value for one in asked.options]
    if asked.kind is not Kind.CHOICE:
        return ["only a choice has options"] if values else []
    faults = [] if 2 <= len(values) <= MOST_OPTIONS else [f"a choice has 2 to {MOST_OPTIONS} options"]
    faults += [f"{shorten(one)!r} is no value: letters, digits, _ and -" for one in values if not _VALUE(one)]
    faults += [f"{shorten(one)!r} is there twice" for one in sorted({v for v in values if values.count(v) > 1})]
    above = {one.value: one.parent for one in asked.options}
    for one in asked.options:
        if one.parent and one.parent not in above:
            faults.append(f"{shorten(one.value)!r} is a kind of {shorten(one.parent)!r}, which is no option")
        elif _goes_round(one.value, above):
            faults.append(f"{shorten(one.value)!r} is a kind of itself")
    return faults


def _goes_round(value: str, above: Mapping[str, str]) -> bool:
    seen = {value}
    while value := above.get(value, ""):
        if value in seen:
            return True
        seen.add(value)
    return False
