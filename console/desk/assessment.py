"""What a diagnosis comes to: weighed candidates with their reasons, questions worth asking, why to stop. Values, in
words a screen can translate.
"""

from dataclasses import dataclass
from enum import StrEnum

from console.desk.inquiry import Inquiry

FIRST = 3
"""Candidates that are read at a glance: what a question is asked for is that the right one is among them."""


class Stop(StrEnum):
    """Why no further question is proposed."""

    NOT_YET = ""
    SURE = "sure"
    NOTHING_LEFT = "nothing_left"
    NO_CASES = "no_cases"
    NO_PRODUCT = "no_product"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a diagnosis is where it is. `kind`: `for`, `against` (an answer), `words`, `helped` (times), `tried`."""

    kind: str
    question: str = ""
    answer: str = ""
    words: tuple[str, ...] = ()
    times: int = 0
    strength: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A diagnosis with its weight (all sum to 1), the case to reuse, and the other cases of it, likest first."""

    product: str
    diagnosis: str
    weight: float
    case: str
    others: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question worth asking. `gain`: bits it is expected to take away; `rate`: that by its cost and answerability.

    `hope`: by how much likelier it makes it that the right diagnosis is among the first `FIRST` (their expected weight
    after the answer less their weight now). `splits`: by answer, how many of the candidates would give it. `confirms`:
    the leading diagnosis, when its own `answer` would make it sure.
    """

    question: str
    gain: float
    rate: float
    splits: tuple[tuple[str, int], ...] = ()
    confirms: str = ""
    answer: str = ""
    hope: float = 0.0


@dataclass(frozen=True, slots=True)
class Assessment:
    """`uncertainty`: bits. `suggestions`: best first, none once `stop` says why. `open`: also what is not worth it."""

    inquiry: Inquiry
    candidates: tuple[Candidate, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    stop: Stop = Stop.NOT_YET
    uncertainty: float = 0.0
    open: tuple[Suggestion, ...] = ()

    @property
    def question(self) -> Suggestion | None:
        """The next question, unless one should stop asking."""
        return self.suggestions[0] if self.suggestions else None
