"""What is asked and not answered: topics that no case solved, questions nobody can answer, thin spots.

Read from the log of searches and diagnoses; judged here, shown to authors. Nothing is written.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from console.desk.casebase import CaseBase
from console.desk.inquiry import Inquiry
from console.desk.knowledge import UNKNOWN
from console.desk.texts import LANGUAGES
from console.desk.tokens import tokens

_SAME = 0.4
"""Dice over tokens from which two complaints are one topic."""
_THIN = 2
"""A diagnosis of fewer cases than this is thin."""
_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """One search or diagnosis. `found`: candidates it gave; `outcome`: empty, `solved` or `not_solved`."""

    at: float
    product: str
    language: str
    words: str
    found: int = 0
    outcome: str = ""

    @property
    def is_unanswered(self) -> bool:
        """Nothing was found, or what was found did not help."""
        return self.outcome == "not_solved" or (self.found == 0 and self.outcome == "")


@dataclass(frozen=True, slots=True)
class Topic:
    """Complaints about the same. `count` of them went unanswered, the last at `last`; `samples`: a few in full."""

    product: str
    language: str
    words: tuple[str, ...]
    count: int
    last: float
    samples: tuple[str, ...]


@dataclass(slots=True)
class _Heap:
    """A topic while it grows; `lead`: the tokens of the complaint it began with."""

    lead: frozenset[str]
    asked: list[Asked] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)


def topics(log: Iterable[Asked]) -> list[Topic]:
    """The unanswered complaints by topic, the most frequent first."""
    heaps: dict[tuple[str, str], list[_Heap]] = {}
    for asked in log:
        if not asked.is_unanswered:
            continue
        told = frozenset(tokens(asked.words, asked.language))
        known = heaps.setdefault((asked.product, asked.language), [])
        heap = max(known, key=lambda heap: dice(heap.lead, told), default=None)
        if heap is None or dice(heap.lead, told) < _SAME:
            heap = _Heap(told)
            known.append(heap)
        heap.asked.append(asked)
        heap.seen.update(told)
    found = [_topic(key, heap) for key, known in heaps.items() for heap in known]
    return sorted(found, key=lambda topic: (-topic.count, -topic.last, topic.product, topic.words))


def _topic(key: tuple[str, str], heap: _Heap) -> Topic:
    words = tuple(word for word, _ in sorted(heap.seen.items(), key=lambda item: (-item[1], item[0]))[:5])
    samples = tuple(dict.fromkeys(asked.words for asked in heap.asked if asked.words.strip()))[:_SAMPLES]
    return Topic(*key, words, len(heap.asked), max(asked.at for asked in heap.asked), samples)


def dice(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two sets of tokens are, 0 to 1; two empty ones are the same."""
    if not one and not other:
        return 1.0
    return 2 * len(one & other) / (len(one) + len(other))


@dataclass(frozen=True, slots=True)
class Shrug:
    """A question and how callers met it: asked so often, not known so often."""

    question: str
    asked: int
    unknown: int

    @property
    def share(self) -> float:
        """The part that did not know."""
        return self.unknown / self.asked


def shrugs(inquiries: Iterable[Inquiry], least: int = 3) -> list[Shrug]:
    """Questions asked at least so often, those that callers can least answer first."""
    asked: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    for inquiry in inquiries:
        for name, answer in inquiry.answers:
            asked[name] += 1
            unknown[name] += answer == UNKNOWN
    found = [Shrug(name, count, unknown[name]) for name, count in asked.items() if count >= least]
    return sorted(found, key=lambda shrug: (-shrug.share, shrug.question))


@dataclass(frozen=True, slots=True)
class Gap:
    """What a diagnosis lacks. `what`: `thin` (few cases), `steps` or `title` (none in `language`), `fails`."""

    product: str
    diagnosis: str
    what: str
    language: str = ""


def gaps(base: CaseBase, languages: Sequence[str] = LANGUAGES) -> list[Gap]:
    """What the diagnoses lack, by product and diagnosis."""
    found = []
    for product in base.products():
        for diagnosis, group in sorted(base.groups_of(product).items()):
            cases = group.cases.values()
            if len(cases) < _THIN:
                found.append(Gap(product, diagnosis, "thin"))
            if group.failed > group.helped:
                found.append(Gap(product, diagnosis, "fails"))
            for language in languages:
                if not any(case.steps.get(language) for case in cases):
                    found.append(Gap(product, diagnosis, "steps", language))
                if not any(case.titles.get(language) for case in cases):
                    found.append(Gap(product, diagnosis, "title", language))
    return found
