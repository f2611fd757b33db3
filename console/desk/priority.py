"""Priority from impact and urgency, by a table a site may change. 1 is the highest, 5 the lowest."""

from dataclasses import dataclass

HIGHEST, LOWEST = 1, 5
STEPS = (1, 2, 3)
"""Of impact and of urgency: 1 high (everybody, now), 2 medium, 3 low (one person, some day)."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """`rows[impact - 1][urgency - 1]` is the priority."""

    rows: tuple[tuple[int, int, int], ...] = ((1, 2, 3), (2, 3, 4), (3, 4, 5))

    def priority(self, impact: int, urgency: int) -> int:
        """1 to 5. Raises ValueError for an impact or an urgency that is none of 1, 2, 3."""
        for word, value in (("impact", impact), ("urgency", urgency)):
            if value not in STEPS:
                raise ValueError(f"an {word} is 1 (high), 2 or 3 (low), not {value!r}")
        return self.rows[impact - 1][urgency - 1]
