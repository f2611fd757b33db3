"""A process that works on customers' files and on knowledge until it is killed: `files_writer.py ADDRESS SEED`.

One JSON line for each deed, printed after its method returned: [what, whose id, mark, words]. The mark is the version
the deed made, the note's id, how many lines an import has taken, or how often a case has helped.
"""

import json
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from console.desk.customer import Contact, CustomerFile, Reach
from console.desk.importing import Dialect
from console.desk.knowledge import Article, Case
from console.desk.retaining import Revision
from console.store.desk import customer_imports
from console.store.desk.customer_imports import Import, Imports
from console.store.desk.customers import Customers
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.knowledge import Knowledge
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.journal import Journal

LINES, PIECE = 60, 7
Deed = Callable[[], None]


class Writer:
    """Three files, a case and an article of its own, and what is done with them."""

    def __init__(self, journal: Journal, seed: int) -> None:
        self.seed, self.dice = seed, random.Random(seed)
        self.customers, self.knowledge = Customers(journal), Knowledge(journal)
        self.imports = Imports(self.customers)
        self.diagnoses = Diagnoses(journal, KnowledgeBase(journal))
        self.merged = ""
        self.files = [self._open(n) for n in range(3)]
        self.case = self.knowledge.add(Case("", f"product-{seed}", "dark", titles={"en": "Dark"}), "ann")
        _say("case", self.case.id, self.case.version, "")
        self.article = Article("", titles={"en": f"{seed}"}, bodies={"en": "text"})
        self.helped = 0

    def work(self) -> None:
        """One deed after another, as fast as they go."""
        deeds: tuple[Deed, ...] = (
            *(self.edit, self.edit, self.note, self.note, self.merge_or_part, self.import_list),
            *(self.edit_case, self.count, self.write, self.retain),
        )
        while True:
            self.dice.choice(deeds)()

    def edit(self) -> None:
        """Another name, and another number it is found by."""
        words = self._words()
        kept = self.customers.file(self.files[0])
        number = Contact(Reach.MOBILE, f"+39 320 {self.dice.randrange(10**7):07d}")
        made = self.customers.edit(replace(kept, name=words, contacts=(number,)), "ann")
        _say("edited", made.id, made.version, words)

    def note(self) -> None:
        """A note in one of the files."""
        words = self._words()
        _say("noted", self.files[0], self.customers.note(self.files[0], words, "ann").id, words)

    def merge_or_part(self) -> None:
        """The second file into the first, or out of it again."""
        if self.merged:
            kept, freed = self.customers.unmerge(self.merged, "ann")
            self.merged = ""
            _say("parted", freed.id, freed.version, kept.id)
            _say("edited", kept.id, kept.version, kept.name)
        else:
            first, second = (self.customers.file(one) for one in self.files[:2])
            made = self.customers.merge(first, second, "ann")
            self.merged = second.id
            _say("merged", second.id, second.version + 1, made.id)
            _say("edited", made.id, made.version, made.name)

    def import_list(self) -> None:
        """A list in pieces, each told when it is kept; every seventh line is bad."""
        mark = self._words()
        lines = (f"{mark} {n};{'nobody' if n % 7 == 0 else f'02 555{n:04d}'}\n" for n in range(LINES))

        def told(now: Import) -> bool:
            _say("imported", now.id, now.lines, mark)
            return True

        data = f"name;phone\n{''.join(lines)}".encode()
        self.imports.run(data, mark, Dialect("utf-8", ";"), {0: "name", 1: "phone"}, "ann", told)

    def edit_case(self) -> None:
        """Another outcome of the case."""
        words = self._words()
        self.case = self.knowledge.edit(replace(self.case, outcome=words), "ann")
        _say("case", self.case.id, self.case.version, words)

    def count(self) -> None:
        """It has helped once more."""
        self.knowledge.count_use(self.case.id, True, "ann")
        self.helped += 1
        _say("helped", self.case.id, self.helped, "")

    def write(self) -> None:
        """A new version of the article."""
        words = self._words()
        self.article = self.knowledge.write_article(replace(self.article, bodies={"en": words}), "ann")
        _say("article", self.article.id, self.article.version, words)

    def retain(self) -> None:
        """A diagnosis that ends with a solution of its own, kept as a new case."""
        words = self._words()
        run = self.diagnoses.start("", self.case.product, "en", words, "ann")
        revised = Revision("en", (words,), f"found {words}", words)
        kept = self.diagnoses.confirm(run, self.case.id, True, revised, "ann")
        _say("retained", kept.id, kept.version, words)

    def _open(self, place: int) -> str:
        made = self.customers.open(CustomerFile(name=f"{self.seed}/{place}"), "ann")
        _say("edited", made.id, 1, made.name)
        return made.id

    def _words(self) -> str:
        return f"{self.seed}/{self.dice.random()}"


def _say(what: str, whose: str, mark: Any, words: str) -> None:
    print(json.dumps([what, whose, mark, words]), flush=True)


if __name__ == "__main__":
    customer_imports.PIECE = PIECE
    with Journal(sys.argv[1]) as opened:
        Writer(opened, int(sys.argv[2])).work()
