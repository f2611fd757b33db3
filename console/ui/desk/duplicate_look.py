"""A look at all files for pairs of one customer, a piece at a time: it can be stopped and gone on with.

Each piece is a question of its own to the desk's worker, so that whoever asks something else meanwhile waits for one
piece at most. What was found is kept here, the likeliest first; a merge takes its two files out and puts anew what the
one that lives on may be. `changes` counts what became of the pairs.
"""

from bisect import insort
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from console.store.desk.customer_merges import Looked, Pair, likeliest_first
from console.store.desk.customers import Customers
from console.ui.later import Later


class DuplicateLook(QObject):
    """`changed`: something was found, or it is further. `failed`: a piece was refused; `go_on` asks for it again."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, customers: Customers, later: Later, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._customers, self._later = customers, later
        self._pieces: Iterator[Looked] = iter(())
        self._waiting = False
        self.pairs: list[Pair] = []
        self._known: set[tuple[str, str]] = set()
        self.changes = 0
        self.keys, self.total, self.frequent = 0, 0, 0
        self.going = self.over = False

    def begin(self) -> None:
        """From the start, forgetting what was found."""
        self.take_out(*(file.id for pair in self.pairs for file in pair[:2]))
        self.keys, self.total, self.frequent, self.over = 0, 0, 0, False
        self._pieces, self._waiting = self._customers.all_duplicates(), False
        self.go_on()

    def go_on(self) -> None:
        """From where it stopped."""
        self.going = not self.over
        if self.going and not self._waiting:
            self._next()
        self.changed.emit()

    def stop(self) -> None:
        """Ask for no more; what is being looked at now is still taken in."""
        self.going = False
        self.changed.emit()

    def put(self, file: str, pairs: list[Pair]) -> None:
        """These are all pairs of this file now."""
        self.take_out(file)
        self._take_in(pairs)

    def take_out(self, *files: str) -> None:
        """No pair has these files any more."""
        self.pairs = [pair for pair in self.pairs if pair[0].id not in files and pair[1].id not in files]
        self._known = {(first.id, second.id) for first, second, _ in self.pairs}
        self.changes += 1

    def _next(self) -> None:
        pieces, self._waiting = self._pieces, True
        self._later.run(lambda: next(pieces, None), lambda looked: self._came(pieces, looked), self._broke)

    def _came(self, pieces: Iterator[Looked], looked: Looked | None) -> None:
        if pieces is not self._pieces:
            return  # it was begun anew meanwhile
        self._waiting = False
        if looked is None:
            self.going, self.over = False, True
        else:
            self.keys, self.total, self.frequent = looked.keys, looked.total, looked.frequent
            self._take_in(looked.found)
            if self.going:
                self._next()
        self.changed.emit()

    def _take_in(self, found: Iterable[Pair]) -> None:
        for pair in found:
            names = (pair[0].id, pair[1].id)
            if names not in self._known:
                self._known.add(names)
                insort(self.pairs, pair, key=likeliest_first)
                self.changes += 1

    def _broke(self, error: Exception) -> None:
        # What raised is at its end: it is looked at from the start when it goes on, and nothing is shown twice.
        self.going = self._waiting = False
        self._pieces = self._customers.all_duplicates()
        self.failed.emit(error)
        self.changed.emit()
