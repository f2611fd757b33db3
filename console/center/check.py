"""What a test at the technician's bench found, as values; and how much of its contract a device was seen to keep.

A script prints them, the technician's window shows them, a report carries them: all from the same list. Nothing here
touches a device; whoever tests says what it saw.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """`FINE`: seen to work. `NOTICE`: works, and a person should know. `FAULT`: does not. `UNTRIED`: not tested."""

    FINE = "fine"
    NOTICE = "notice"
    FAULT = "fault"
    UNTRIED = "untried"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing tested. `figure` in `unit` (None: nothing to measure); `words` what was seen, one sentence;
    `advice` what to do about it; `promise` the capability of the driver's contract that it bears on, and `kept`
    whether it is kept, where the verdict alone does not say."""

    name: str
    verdict: Verdict
    figure: float | None = None
    unit: str = ""
    words: str = ""
    advice: str = ""
    promise: str = ""
    kept: bool | None = None

    @property
    def keeps(self) -> bool | None:
        """Whether the promise was seen kept (True), seen broken (False), or was not tried (None)."""
        if self.kept is not None or self.verdict is Verdict.UNTRIED:
            return self.kept
        return self.verdict is not Verdict.FAULT


@dataclass(frozen=True, slots=True)
class Kept:
    """One promise: whether the contract makes it (`promised`), and what became of it."""

    promise: str
    promised: bool
    seen: bool
    failed: bool

    @property
    def word(self) -> str:
        """`failed`, `seen working` or `not tried`; a failure outweighs a success."""
        if self.failed:
            return "failed"
        return "seen working" if self.seen else "not tried"


@dataclass(frozen=True, slots=True)
class Conformance:
    """How much of a contract a device keeps."""

    lines: tuple[Kept, ...] = ()

    @property
    def promised(self) -> int:
        """How many promises the contract makes."""
        return sum(line.promised for line in self.lines)

    @property
    def kept(self) -> int:
        """How many of them were seen to work, and never to fail."""
        return sum(line.promised and line.seen and not line.failed for line in self.lines)

    @property
    def failed(self) -> int:
        """How many of them failed."""
        return sum(line.promised and line.failed for line in self.lines)

    @property
    def score(self) -> float | None:
        """Kept / promised in percent; None without promises. What was not tried does not count as kept."""
        return 100.0 * self.kept / self.promised if self.promised else None


def conformance(promises: Iterable[str], checks: Sequence[Check]) -> Conformance:
    """Each promise with what the checks say of it; what works and was never promised is listed too."""
    promised = list(dict.fromkeys(promises))
    extra = [check.promise for check in checks if check.promise and check.promise not in promised]
    keeps = {name: [check.keeps for check in checks if check.promise == name] for name in [*promised, *extra]}
    return Conformance(tuple(Kept(name, name in promised, True in told, False in told) for name, told in keeps.items()))


def worst(checks: Iterable[Check]) -> Verdict:
    """The gravest verdict; UNTRIED when there is nothing, or nothing but the untried."""
    found = {check.verdict for check in checks}
    for verdict in (Verdict.FAULT, Verdict.NOTICE, Verdict.FINE):
        if verdict in found:
            return verdict
    return Verdict.UNTRIED


def percentile(values: Iterable[float], share: float) -> float:
    """The nearest-rank percentile (`share` 0 to 100) of at least one value."""
    ordered = sorted(values)
    rank = -int(-len(ordered) * share // 100)
    return ordered[min(len(ordered), max(1, rank)) - 1]


def as_json(checks: Sequence[Check], kept: Conformance) -> dict[str, Any]:
    """`checks`, `verdict` and `conformance` as plain values for a JSON object."""
    lines = [{"promise": line.promise, "promised": line.promised, "state": line.word} for line in kept.lines]
    counts = {"promised": kept.promised, "kept": kept.kept, "failed": kept.failed, "score": kept.score}
    return {
        "verdict": worst(checks).value,
        "checks": [asdict(check) for check in checks],
        "conformance": {**counts, "lines": lines},
    }
