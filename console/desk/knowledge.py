"""What the desk knows: cases, the questions their symptoms answer, articles. Values, each in up to three languages.

A case is one caller's trouble that somebody solved: what was seen, what it was, what was done, how often that helped
since. Answers are kept as text in one canonical form (`Question.read`): `yes`/`no`, an option's value, a number with a
point, or words; an unknown one is not kept at all. Nothing here searches or judges.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from console.desk.texts import LONGEST, Words, clean, clean_words, said, shorten
from console.errors import PlainError

YES, NO = "yes", "no"
UNKNOWN = ""
"""The answer “don't know”."""


class NotAnAnswer(PlainError):
    """What was said is no answer to that question; says what would be."""


class NotKnowledge(PlainError):
    """A case or an article that cannot be kept as it is; says why."""


class Kind(StrEnum):
    """How a question is answered."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


class CaseState(StrEnum):
    """Whether a case is proposed to anybody."""

    LIVE = "live"
    MERGED = "merged"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice; `parent`: the broader option it is a kind of, so that options make a taxonomy."""

    value: str
    words: Words = field(default_factory=dict)
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that can be asked. `cost`: how much trouble an answer is, 1 being a glance at the device.

    `unit` and `tolerance` belong to numbers: two numbers a tolerance apart are half alike. `weight`: how much it says.
    """

    id: str
    product: str
    kind: Kind = Kind.YES_NO
    words: Words = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    unit: str = ""
    tolerance: float = 0.0
    cost: float = 1.0
    weight: float = 1.0

    def read(self, answer: str) -> str:
        """The answer in its canonical form; UNKNOWN for nothing. Raises NotAnAnswer."""
        answer = clean(answer).strip()
        if not answer:
            return UNKNOWN
        if self.kind is Kind.TEXT:
            return answer
        if self.kind is Kind.NUMBER:
            return _number(answer)
        if answer in self.values():
            return answer
        raise NotAnAnswer(f"{shorten(answer)!r} does not answer {self.id}: one of {', '.join(self.values())} would.")

    def values(self) -> tuple[str, ...]:
        """Every answer there is to a yes-or-no question or a choice; none to the other kinds."""
        if self.kind is Kind.YES_NO:
            return (YES, NO)
        return tuple(option.value for option in self.options)


def _number(answer: str) -> str:
    try:
        number = float(answer.replace(",", "."))
    except ValueError:
        raise NotAnAnswer(f"{shorten(answer)!r} is not a number.") from None
    if not math.isfinite(number):
        raise NotAnAnswer(f"{shorten(answer)!r} is not a number one can measure.")
    return repr(number)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every question, in the order a form would ask them."""

    questions: Mapping[str, Question] = field(default_factory=dict)

    def of(self, product: str) -> tuple[Question, ...]:
        """The questions about this product, in order."""
        return tuple(question for question in self.questions.values() if question.product == product)

    def products(self) -> tuple[str, ...]:
        """The products there are questions about, in order."""
        return tuple(dict.fromkeys(question.product for question in self.questions.values()))


@dataclass(frozen=True, slots=True)
class Case:
    """One solved trouble. `diagnosis`: the short name that like cases share; `titles` says it to people.

    `symptoms`: canonical answers by question, only those that are known. `texts`: what the caller said. `steps`: what
    to do, by language, in order. `helped` and `failed` count uses; `used`: the last one, seconds since the epoch.
    `into`: the case this one was merged into.
    """

    id: str
    product: str
    diagnosis: str
    symptoms: Mapping[str, str] = field(default_factory=dict)
    texts: Words = field(default_factory=dict)
    titles: Words = field(default_factory=dict)
    steps: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    outcome: str = ""
    helped: int = 0
    failed: int = 0
    used: float = 0.0
    state: CaseState = CaseState.LIVE
    into: str = ""
    version: int = 0

    def title(self, language: str) -> str:
        """The diagnosis for people."""
        return said(self.titles, language) or self.diagnosis

    def steps_in(self, language: str) -> tuple[str, ...]:
        """The steps in this language, failing that in English, failing that in any."""
        return self.steps.get(language) or self.steps.get("en") or next(iter(filter(None, self.steps.values())), ())


@dataclass(frozen=True, slots=True)
class Article:
    """A page beside the cases. `review`: when somebody should read it again, seconds since the epoch (0: never)."""

    id: str
    product: str = ""
    titles: Words = field(default_factory=dict)
    bodies: Words = field(default_factory=dict)
    diagnosis: str = ""
    review: float = 0.0
    state: CaseState = CaseState.LIVE
    author: str = ""
    changed: float = 0.0
    version: int = 0

    def is_due(self, now: float) -> bool:
        """Whether its review date has come."""
        return self.state is CaseState.LIVE and 0 < self.review <= now


def checked_case(case: Case, catalogue: Catalogue) -> Case:
    """The case with clean texts and canonical answers. Raises NotKnowledge with every fault it has."""
    names = {name: clean(getattr(case, name)).strip() for name in ("id", "product", "diagnosis")}
    texts = [*case.texts.values(), *case.titles.values(), *(step for steps in case.steps.values() for step in steps)]
    faults = [f"its {name} is longer than 200 characters" for name, told in names.items() if len(told) > 200]
    faults += [f"it has no {name}" for name, told in names.items() if not told]
    faults += [
        f"a text of {len(text):,} characters is longer than {LONGEST:,}" for text in texts if len(text) > LONGEST
    ]
    symptoms = {}
    for name, answer in case.symptoms.items():
        question = catalogue.questions.get(name)
        if question is None or question.product != case.product:
            faults.append(f"{shorten(name)!r} is no question about {case.product}")
            continue
        try:
            symptoms[name] = question.read(answer)
        except NotAnAnswer as fault:
            faults.append(str(fault))
    if faults:
        raise NotKnowledge(f"The case {shorten(case.id)!r} is not kept: " + "; ".join(faults) + ".")
    return _cleaned(case, {name: answer for name, answer in symptoms.items() if answer != UNKNOWN})


def _cleaned(case: Case, symptoms: Mapping[str, str]) -> Case:
    return Case(
        clean(case.id).strip(),
        clean(case.product).strip(),
        clean(case.diagnosis).strip(),
        symptoms,
        clean_words(case.texts),
        clean_words(case.titles),
        {language: tuple(filter(None, map(_line, steps))) for language, steps in case.steps.items()},
        clean(case.outcome),
        case.helped,
        case.failed,
        case.used,
        case.state,
        case.into,
        case.version,
    )


def checked_article(article: Article) -> Article:
    """The article with clean texts. Raises NotKnowledge."""
    long = [text for text in [*article.titles.values(), *article.bodies.values()] if len(text) > LONGEST]
    if long:
        raise NotKnowledge(f"A text of {len(long[0]):,} characters is longer than {LONGEST:,}; nothing was kept.")
    titles = clean_words(article.titles)
    if not clean(article.id).strip() or not titles:
        raise NotKnowledge("An article needs a title in at least one language; nothing was kept.")
    return Article(
        clean(article.id).strip(),
        clean(article.product).strip(),
        titles,
        clean_words(article.bodies),
        clean(article.diagnosis).strip(),
        article.review,
        article.state,
        clean(article.author),
        article.changed,
        article.version,
    )


def _line(text: str) -> str:
    return " ".join(clean(text).split())
