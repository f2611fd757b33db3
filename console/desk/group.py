"""Cases of one diagnosis, and what they say together."""

from dataclasses import dataclass, field

from console.desk.knowledge import Case


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
