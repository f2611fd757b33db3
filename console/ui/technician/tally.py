"""Bytes and chunks a second each way, and what a line's own bytes say of it: figures over the bytes on the screen."""

from collections import deque

from PySide6.QtCore import QCoreApplication

from drivers.transport.linestats import Health, LineWatch, Verdict
from drivers.transport.tape import Chunk

translate = QCoreApplication.translate
OVER_S = 10.0


class Tally:
    """Counts what a tap brings. Times are those of the tape."""

    def __init__(self) -> None:
        self._recent: deque[tuple[float, bool, int]] = deque()
        self._watch: LineWatch | None = None
        self.received = self.sent = 0

    def feed(self, chunk: Chunk) -> None:
        """One chunk."""
        at = chunk.at or 0.0
        self._recent.append((at, chunk.received, len(chunk.data)))
        if not chunk.received:
            self.sent += len(chunk.data)
            return
        self.received += len(chunk.data)
        self._watch = self._watch or LineWatch(at)
        self._watch.feed(chunk.data, at)

    def rates(self, now: float) -> tuple[float, float]:
        """Bytes a second received and sent in the last ten seconds."""
        while self._recent and self._recent[0][0] < now - OVER_S:
            self._recent.popleft()
        received = sum(size for _, came, size in self._recent if came)
        sent = sum(size for _, came, size in self._recent if not came)
        return received / OVER_S, sent / OVER_S

    def verdict(self, now: float) -> Verdict | None:
        """What the received bytes say of the line; None before the first."""
        return self._watch.verdict(now) if self._watch is not None else None


def health_words(verdict: Verdict) -> str:
    """One line for a person."""
    hint = {
        "slower": translate("Tally", "the other end is slower"),
        "faster": translate("Tally", "the other end is faster"),
        "even": translate("Tally", "seven bits, even parity"),
        "odd": translate("Tally", "seven bits, odd parity"),
        "mark": translate("Tally", "seven bits, mark parity"),
        "no_line_ends": translate("Tally", "no line ends"),
        "framing": translate("Tally", "framing errors"),
    }.get(verdict.hint, "")
    said = {
        Health.HEALTHY: translate("Tally", "readable text"),
        Health.NOISY: translate("Tally", "text with damaged characters"),
        Health.WRONG_SPEED: translate("Tally", "wrong speed likely"),
        Health.WRONG_PARITY: translate("Tally", "wrong parity likely"),
        Health.BINARY: translate("Tally", "binary data"),
        Health.SILENT: translate("Tally", "silent"),
        Health.UNDECIDED: translate("Tally", "too little to judge"),
    }[verdict.health]
    return f"{said} ({hint})" if hint else said


def severity(verdict: Verdict) -> str:
    """Whether a person should look at the line."""
    return "warning" if verdict.health in (Health.NOISY, Health.WRONG_SPEED, Health.WRONG_PARITY) else ""
