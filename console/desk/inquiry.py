"""What one caller has told so far: product, words, answers in the order given. A value; every change a new one."""

from dataclasses import dataclass, replace

from console.desk.knowledge import UNKNOWN, Catalogue, NotAnAnswer
from console.desk.texts import clean, shorten


@dataclass(frozen=True, slots=True)
class Inquiry:
    """`answers`: question and canonical answer, the last given last; UNKNOWN (“don't know”) is an answer too.

    `tried`: diagnoses whose steps were carried out and did not help.
    """

    product: str = ""
    language: str = "en"
    text: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    tried: tuple[str, ...] = ()

    def answer(self, catalogue: Catalogue, question: str, answer: str) -> "Inquiry":
        """With this answer, in place of the one it had. Raises NotAnAnswer, and then nothing changed."""
        asked = catalogue.questions.get(question)
        if asked is None or asked.product != self.product:
            raise NotAnAnswer(f"{shorten(question)!r} is no question about {self.product or 'no product yet'}.")
        rest = tuple(pair for pair in self.answers if pair[0] != question)
        return replace(self, answers=(*rest, (question, asked.read(answer))))

    def take_back(self, question: str = "") -> "Inquiry":
        """Without the answer to this question, or without the last one given; the same when there is none."""
        if not question:
            return replace(self, answers=self.answers[:-1])
        return replace(self, answers=tuple(pair for pair in self.answers if pair[0] != question))

    def say(self, text: str) -> "Inquiry":
        """With these words of the caller in place of the former ones."""
        return replace(self, text=clean(text))

    def rule_out(self, diagnosis: str) -> "Inquiry":
        """With this diagnosis tried in vain."""
        return replace(self, tried=tuple(dict.fromkeys((*self.tried, diagnosis))))

    def known(self) -> dict[str, str]:
        """The answers that say something, by question in its name's order: how they came makes no difference."""
        return {name: answer for name, answer in sorted(self.answers) if answer != UNKNOWN}

    def asked(self) -> frozenset[str]:
        """The questions that have had an answer, “don't know” included."""
        return frozenset(name for name, _ in self.answers)
