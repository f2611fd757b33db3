"""The cases one searches in: by their words in each language, by product, and in groups of one diagnosis each.

A change touches only the case it is about: it is searchable, and counts in every diagnosis, as soon as `put` returns.
Held in memory by whoever asks (a station's worker thread), fed from the store's facts. Not for two threads at once.
"""

from collections.abc import Iterable, Mapping, Sequence

from console.desk.evidence import Evidence, weigh
from console.desk.group import Group
from console.desk.index import Hit, Index
from console.desk.knowledge import Case, CaseState, Catalogue
from console.desk.texts import LANGUAGES, said
from console.desk.tokens import original


class CaseBase:
    """Cases by id. `changes` grows with each change: what was computed from an older number is out of date."""

    def __init__(self, catalogue: Catalogue | None = None, cases: Iterable[Case] = ()) -> None:
        self.catalogue = catalogue or Catalogue()
        self.cases: dict[str, Case] = {}
        self.groups: dict[str, dict[str, Group]] = {}
        self.changes = 0
        self.kept: dict[str, tuple[int, tuple[str, ...], dict[str, Evidence]]] = {}
        self._indexes: dict[tuple[str, str], Index] = {}
        for case in cases:
            self.put(case)

    def evidence(self, product: str, groups: Sequence[Group]) -> Mapping[str, Evidence]:
        """The table of each question about this product, for these diagnoses; made anew after a change."""
        names = tuple(group.diagnosis for group in groups)
        known = self.kept.get(product)
        if known is None or known[:2] != (self.changes, names):
            made = {question.id: weigh(question, groups) for question in self.catalogue.of(product)}
            tables = {name: table for name, table in made.items() if table is not None}
            known = self.kept[product] = (self.changes, names, tables)
        return known[2]

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

    def matched(self, text: str, language: str, cases: Iterable[Case]) -> tuple[str, ...]:
        """The words of this text that any of these cases' texts holds too, in the order of the text."""
        wanted = original(text, language)
        held: set[str] = set()
        for case in cases:
            held |= self._index(case.product, language).terms_of(case.id)
        return tuple(word for token, word in wanted.items() if token in held)

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
