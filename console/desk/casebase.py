"""The cases one searches in: by their words in each language, by product, and in groups of one diagnosis each.

A change touches only the case it is about: it is searchable, and counts in every diagnosis, as soon as `put` returns.
Held in memory by whoever asks (a station's worker thread), fed from the store's facts. Not for two threads at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from console.desk.index import Hit, Index
from console.desk.knowledge import Case, CaseState, Catalogue
from console.desk.texts import LANGUAGES, said


@dataclass(slots=True)
class Group:
    """The live cases of one diagnosis, and what they say together.

    `answers`: by question, how many cases gave which answer. `helped`, `failed`: how often any of them did.
    """

    product: str
    diagnosis: str
    cases: dict[str, Case] = field(default_factory=dict)
    answers: dict[str, dict[str, int]] = field(default_factory=dict)
    helped: int = 0
    failed: int = 0

    def best(self) -> Case:
        """The case to show for all: the one that helped most, and least failed; among equals the first by its id."""
        return min(self.cases.values(), key=lambda case: (case.failed - case.helped, case.id))

    def count(self, case: Case, by: int) -> None:
        """Add (1) or take away (-1) this case's answers and uses."""
        self.helped += by * case.helped
        self.failed += by * case.failed
        for name, answer in case.symptoms.items():
            counts = self.answers.setdefault(name, {})
            counts[answer] = counts.get(answer, 0) + by
            if not counts[answer]:
                del counts[answer]


class CaseBase:
    """Cases by id. `changes` grows with each change: what was computed from an older number is out of date."""

    def __init__(self, catalogue: Catalogue | None = None, cases: Iterable[Case] = ()) -> None:
        self.catalogue = catalogue or Catalogue()
        self.cases: dict[str, Case] = {}
        self.groups: dict[str, dict[str, Group]] = {}
        self.changes = 0
        self._indexes: dict[tuple[str, str], Index] = {}
        for case in cases:
            self.put(case)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Ask these questions from now on."""
        self.catalogue = catalogue
        self.changes += 1

    def put(self, case: Case) -> None:
        """Keep this case as it is now; one that is not live is kept for reading and proposed to nobody."""
        self._forget(case.id)
        self.cases[case.id] = case
        self.changes += 1
        if case.state is not CaseState.LIVE:
            return
        for language in LANGUAGES:
            self._index(case.product, language).put(case.id, said(case.texts, language))
        groups = self.groups.setdefault(case.product, {})
        group = groups.setdefault(case.diagnosis, Group(case.product, case.diagnosis))
        group.cases[case.id] = case
        group.count(case, 1)

    def drop(self, case_id: str) -> None:
        """Forget this case; nothing happens when there is none."""
        self._forget(case_id)
        if self.cases.pop(case_id, None) is not None:
            self.changes += 1

    def search(self, text: str, language: str, product: str = "", limit: int = 10) -> list[Hit]:
        """The live cases whose callers used these words, best first; of one product, or of any."""
        found = [hit for index in self._indexes_of(product, language) for hit in index.search(text, limit)]
        return sorted(found, key=lambda hit: (-hit.score, hit.key))[:limit]

    def matched(self, text: str, language: str, case: Case) -> frozenset[str]:
        """The tokens of this text that the case's text holds too."""
        index = self._index(case.product, language)
        return frozenset(index.terms_of(case.id) & index.tokens(text))

    def ceiling(self, text: str, language: str, product: str) -> float:
        """What no score of this text for this product exceeds."""
        return self._index(product, language).ceiling(text)

    def products(self) -> tuple[str, ...]:
        """The products there are live cases of, by name."""
        return tuple(sorted(product for product, groups in self.groups.items() if groups))

    def groups_of(self, product: str) -> Mapping[str, Group]:
        """The groups of this product, by diagnosis."""
        return self.groups.get(product, {})

    def _indexes_of(self, product: str, language: str) -> list[Index]:
        if product:
            return [self._index(product, language)]
        language = language if language in LANGUAGES else LANGUAGES[0]
        return [index for (_, known), index in self._indexes.items() if known == language]

    def _index(self, product: str, language: str) -> Index:
        language = language if language in LANGUAGES else LANGUAGES[0]
        key = (product, language)
        if key not in self._indexes:
            self._indexes[key] = Index(language)
        return self._indexes[key]

    def _forget(self, case_id: str) -> None:
        case = self.cases.get(case_id)
        if case is None or case.state is not CaseState.LIVE:
            return
        for language in LANGUAGES:
            self._index(case.product, language).drop(case_id)
        groups = self.groups[case.product]
        group = groups[case.diagnosis]
        del group.cases[case_id]
        group.count(case, -1)
        if not group.cases:
            del groups[case.diagnosis]
