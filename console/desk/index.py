"""Which texts hold these words, best first: an inverted index with BM25, grown and shrunk one text at a time.

Score: Σ idf · tf / (tf + k1·(1 − b + b·length / mean length)), idf = ln(1 + (N − df + ½) / (df + ½)), k1 = 1.5,
b = 0.75 (Robertson and Zaragoza 2009, in the form Lucene uses). It is exact after every change: what depends on the
whole collection is computed when a term is next asked for and kept until it changes. Not for two threads at once.
"""

import math
from array import array
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from console.desk.tokens import tokens

K1, B = 1.5, 0.75

Floats = npt.NDArray[np.float32]
Slots = npt.NDArray[np.int32]


@dataclass(slots=True)
class _Postings:
    """One term: in which slots, how often; and what each contributes, as of one state of the collection."""

    slots: "array[int]" = field(default_factory=lambda: array("i"))
    counts: "array[int]" = field(default_factory=lambda: array("i"))
    as_of: int = -1
    kept: "tuple[Slots, Floats] | None" = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A text found; `score` in BM25's own scale."""

    key: str
    score: float


class Index:
    """Texts by key, in one language. `put` again replaces; what was put is found by the next `search`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._terms: dict[str, _Postings] = {}
        self._keys: list[str] = []
        self._slots: dict[str, int] = {}
        self._holds: list[tuple[str, ...]] = []
        self._lengths = array("i")
        self._free: list[int] = []
        self._total = 0
        self._state = 0
        self._norms: tuple[int, Floats] = (-1, np.zeros(0, np.float32))

    def __len__(self) -> int:
        return len(self._slots)

    def __contains__(self, key: str) -> bool:
        return key in self._slots

    def put(self, key: str, text: str) -> None:
        """Keep this text under this key, in place of the one it had."""
        self.drop(key)
        counted = Counter(tokens(text, self.language))
        slot = self._take(key, tuple(counted), sum(counted.values()))
        for term, count in counted.items():
            postings = self._terms.get(term)
            if postings is None:
                postings = self._terms[term] = _Postings()
            postings.slots.append(slot)
            postings.counts.append(count)

    def drop(self, key: str) -> None:
        """Forget this key's text; nothing happens when there is none."""
        slot = self._slots.pop(key, None)
        if slot is None:
            return
        for term in self._holds[slot]:
            postings = self._terms[term]
            at = postings.slots.index(slot)
            postings.slots.pop(at)
            postings.counts.pop(at)
            if not postings.slots:
                del self._terms[term]
        self._total -= self._lengths[slot]
        self._keys[slot], self._holds[slot], self._lengths[slot] = "", (), 0
        self._free.append(slot)
        self._state += 1

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        """Up to `limit` texts that hold at least one of the words, best first; equal ones by their keys."""
        wanted = [self._impact(term) for term in dict.fromkeys(tokens(text, self.language)) if term in self._terms]
        if not wanted or limit < 1:
            return []
        scores = np.zeros(len(self._keys), np.float32)
        for slots, impacts in wanted:
            scores[slots] += impacts
        found = self._best(scores, _rarest(wanted, limit), limit)
        hits = sorted((-float(scores[slot]), self._keys[slot]) for slot in found)
        return [Hit(key, -score) for score, key in hits[:limit]]

    def ceiling(self, text: str) -> float:
        """The sum of the words' idf: what no score of this text exceeds. 0 when no word is known."""
        return sum(self._idf(len(self._terms[t].slots)) for t in set(tokens(text, self.language)) if t in self._terms)

    def terms_of(self, key: str) -> frozenset[str]:
        """The tokens of this key's text."""
        slot = self._slots.get(key)
        return frozenset() if slot is None else frozenset(self._holds[slot])

    def _take(self, key: str, holds: tuple[str, ...], length: int) -> int:
        if self._free:
            slot = self._free.pop()
            self._keys[slot], self._holds[slot], self._lengths[slot] = key, holds, length
        else:
            slot = len(self._keys)
            self._keys.append(key)
            self._holds.append(holds)
            self._lengths.append(length)
        self._slots[key] = slot
        self._total += length
        self._state += 1
        return slot

    def _best(self, scores: Floats, rare: Slots, limit: int) -> list[int]:
        """Slots among which the best `limit` are. A rare word's texts give a bound that all of those must reach."""
        found = np.flatnonzero(scores >= _least(scores[rare], limit)) if len(rare) >= limit else np.flatnonzero(scores)
        if len(found) > 4 * limit:
            found = found[scores[found] >= _least(scores[found], limit)]
        return [int(slot) for slot in found]

    def _impact(self, term: str) -> tuple[Slots, Floats]:
        """The slots that hold the term, and what it adds to the score of each."""
        postings = self._terms[term]
        if postings.kept is None or postings.as_of != self._state:
            slots = np.array(postings.slots, np.int32)
            counts = np.array(postings.counts, np.float32)
            impacts = np.float32(self._idf(len(slots))) * counts / (counts + self._norm()[slots])
            postings.kept, postings.as_of = (slots, impacts.astype(np.float32)), self._state
        return postings.kept

    def _idf(self, held: int) -> float:
        return math.log(1 + (len(self._slots) - held + 0.5) / (held + 0.5))

    def _norm(self) -> Floats:
        """k1·(1 − b + b·length / mean length) of every slot."""
        state, norms = self._norms
        if state != self._state:
            mean = self._total / len(self._slots) or 1.0
            norms = (K1 * (1 - B + B * np.array(self._lengths, np.float32) / np.float32(mean))).astype(np.float32)
            self._norms = (self._state, norms)
        return norms


def _rarest(wanted: list[tuple[Slots, Floats]], limit: int) -> Slots:
    """The shortest list of slots that still has `limit` of them; failing that the longest."""
    lengths = sorted((len(slots), at) for at, (slots, _) in enumerate(wanted))
    return wanted[next((at for length, at in lengths if length >= limit), lengths[-1][1])][0]


def _least(scores: Floats, limit: int) -> np.float32:
    """The `limit`-th best of at least so many scores."""
    place = len(scores) - limit
    return np.float32(np.partition(scores, place)[place])
