"""The knowledge in memory, as a station's worker thread searches it: loaded once, then kept true by the facts.

Whoever folds the journal hands over the subjects of `KnowledgeChanged` (the keys `("knowledge", subject)`); only those
cases are read anew. A case is searchable here as soon as `follow` returns. For one thread at a time.
"""

from collections.abc import Iterable

from console.desk.casebase import CaseBase
from console.store.desk.knowledge import EVERYTHING, Knowledge
from console.store.journal import Journal

RUN = "run/"
ARTICLE = "article/"


class KnowledgeBase:
    """`base` is what `assess`, `duplicates` and the rest of `console.desk` work on. Raises StoreError."""

    def __init__(self, journal: Journal) -> None:
        self.knowledge = Knowledge(journal)
        self.base = CaseBase()
        self._loaded = False

    def load(self) -> CaseBase:
        """Read everything, the first time; after that only `follow` reads."""
        if not self._loaded:
            self.base = CaseBase(self.knowledge.load_catalogue(), self.knowledge.load_cases())
            self._loaded = True
        return self.base

    def follow(self, subjects: Iterable[str]) -> None:
        """Read what these facts tell of. Before the first `load` there is nothing to keep true."""
        wanted = {name for name in subjects if not name.startswith((RUN, ARTICLE))}
        if not self._loaded or not wanted:
            return
        if EVERYTHING in wanted:
            self._loaded = False
            self.load()
            return
        found = {case.id: case for case in self.knowledge.read_cases(wanted)}
        for name in wanted:
            if name in found:
                self.base.put(found[name])
            else:
                self.base.drop(name)
