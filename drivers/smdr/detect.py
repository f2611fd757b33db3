"""Which format a sample is of: every known layout is tried on its lines, and each gets a confidence. Pure.

The confidence is the share of lines that the layout reads, weighed by how many there are: five perfect lines are good,
one is a hint. Headers and passed-over lines count neither way. Several layouts may read the same line (a Mitel record
without its last columns): the narrowest one that reads most comes first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from drivers.smdr.format import Passed, Refused, Ticket, read_line
from drivers.smdr.layout import Layout, orders_of, reordered
from drivers.smdr.options import layouts
from drivers.smdr.wire import Lines


@dataclass(frozen=True, slots=True)
class Guess:
    """`format` and, where it is not the layout's own, `date_order`; `confidence` 0…1; `read`, `refused`: lines.

    `why`: the commonest reason for which lines were refused, empty without any.
    """

    format: str
    confidence: float
    read: int
    passed: int
    refused: int
    date_order: str = ""
    why: str = ""


def detect(sample: bytes, known: Iterable[Layout] | None = None) -> list[Guess]:
    """What the sample may be, the likeliest first; those that read no line at all are left out.

    `known`: the layouts to try, None: all that ship.
    """
    lines = Lines().feed(sample)  # the unfinished last line says nothing
    guesses: list[tuple[Guess, int]] = []
    for layout in layouts() if known is None else known:
        best: Guess | None = None
        for order in orders_of(layout):
            read = [read_line(line, reordered(layout, order)) for line in lines]
            guess = _guess(layout.name, order if order != orders_of(layout)[0] else "", read)
            if best is None or guess.confidence > best.confidence:
                best = guess
        if best is not None and best.read:
            guesses.append((best, layout.length[1]))
    return [guess for guess, _ in sorted(guesses, key=lambda one: (-one[0].confidence, one[1], one[0].format))]


def _guess(name: str, order: str, read: list[Ticket | Passed | Refused]) -> Guess:
    tickets = sum(isinstance(one, Ticket) for one in read)
    passed = sum(isinstance(one, Passed) for one in read)
    refused = [one.why for one in read if isinstance(one, Refused)]
    judged = tickets + len(refused)
    confidence = tickets / judged * min(1.0, 0.4 + 0.12 * tickets) if judged else 0.0
    why = max(set(refused), key=refused.count) if refused else ""
    return Guess(name, round(confidence, 3), tickets, passed, len(refused), order, why)
