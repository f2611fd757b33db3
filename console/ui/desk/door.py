"""A window's door to the help desk's tables: asked in a worker's thread, answered in Qt's, refused in plain words.

It knows which stores there are and who asks; it holds no state of the desk. What was typed stays with whoever typed it
until the answer says that it is kept.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from console.store.desk import demonstration
from console.store.desk.customers import Customers
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.furnishing import furnish
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.desk.policies import read_policy
from console.store.desk.ticket_lists import Wanted
from console.store.desk.tickets import Tickets
from console.store.journal import Journal
from console.ui.desk.diagnosis_pane import languages_of
from console.ui.desk.refusals import words_of
from console.ui.later import Later


class Door(QObject):
    """`ask(work, done)`: `work` gets no argument and uses the stores. `refused` tells what failed, and why."""

    refused = Signal(str)

    def __init__(self, journal: Journal, who: str, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.journal, self.who = journal, who
        self.policy = read_policy(folder)
        self.tickets, self.customers = Tickets(journal), Customers(journal, self.policy)
        self.knowledge = KnowledgeBase(journal)
        self.diagnoses = Diagnoses(journal, self.knowledge)
        self.later = Later(self)
        self.slow = Later(self)  # for what takes its time: nobody's question waits behind it
        self._going = True

    def ask(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> int:
        """Do it; then `done(value)`, or `failed(error)` (without one: `refused` with the error's words)."""
        return self.later.run(work, done, failed or self._refuse)

    def forget(self, number: int) -> None:
        """That answer is not wanted any more."""
        self.later.forget(number)

    def stop(self) -> None:
        """No more is asked; the database is let go when what was asked is done."""
        self._going = False
        done = threading.Event()
        self.slow.stop(done.set)
        self.later.stop(lambda: self._close(done))

    def _close(self, done: threading.Event) -> None:
        """In the worker: the slow one may be in the midst of something."""
        done.wait()
        self.journal.close()

    def furnish(self) -> None:
        """Put a demonstration's desk into a journal that has none, beside all else; lists follow its facts."""
        self.slow.run(lambda: furnish(self.journal, lambda: self._going), lambda _: None, self._refuse)

    def products(self, language: str) -> dict[str, str]:
        """The products the knowledge is about, by id, in this language."""
        return languages_of(demonstration.product_names(), language)

    def last_solution(self, customer: str, language: str) -> str:
        """What helped this customer last, in one line; empty when nothing did. In the worker's thread."""
        tickets = self.tickets.page(Wanted(customer=customer), None, 20)
        found = self.diagnoses.solutions_of([ticket.id for ticket in tickets])
        if not found:
            return ""
        _run, case = found[0]
        return case.title(language)

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(words_of(error))
