"""What a line's own bytes say of its settings: healthy, noisy, wrong speed, wrong parity, silent, binary.

For lines that should carry text (call records, a modem's answers). The limits below come from what a software chip
(`uart`) makes of record lines at every pair of usual speeds and frames: text read at a wrong speed has few different
byte values, hardly a line end, and NULs where the sender is the slower one; text with a parity bit read as eight bits
has a high bit that is the parity of the other seven. Pure: it is given bytes and times, and tells figures with its
verdict, so that a person can judge the judgement.
"""

import math
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

WINDOW: Final = 4096
"""Bytes looked back at."""
ENOUGH: Final = 40
"""Fewer bytes tell nothing."""
SILENT_S: Final = 60.0

_TEXT: Final = frozenset({9, 10, 12, 13, *range(32, 127)})
_READABLE, _NOISY, _SEVEN_BIT = 0.985, 0.90, 0.97
_LINE_EVERY: Final = 1024
_MANY_VALUES: Final = 128
_MANY_VALUES_OF: Final = 512


class Health(StrEnum):
    """One word for a line."""

    HEALTHY = "healthy"
    NOISY = "noisy"
    WRONG_SPEED = "wrong_speed"
    WRONG_PARITY = "wrong_parity"
    BINARY = "binary"
    SILENT = "silent"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares are 0…1 of the `count` bytes in the window. `even`: of high bits that are the even parity of the rest.

    `seven_bit`: of bytes that are text once the high bit is taken off; `entropy`: bits a byte; `framing`, `parity`:
    errors the port's chip counted, where there is one.
    """

    count: int = 0
    text: float = 0.0
    high: float = 0.0
    nul: float = 0.0
    seven_bit: float = 0.0
    even: float = 0.0
    ends: int = 0
    values: int = 0
    entropy: float = 0.0
    silent_s: float = 0.0
    framing: int = 0
    parity: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`confidence` 0…1. `hint`: `slower`/`faster` (the other end, for a wrong speed), `even`/`odd`/`mark` (its parity
    bit, in front of seven data bits), `no_line_ends`, `framing`, or empty."""

    health: Health
    confidence: float
    hint: str
    figures: Figures

    def words(self) -> str:
        """For logs and the technician, in English."""
        f = self.figures
        said = {
            Health.HEALTHY: "readable text",
            Health.NOISY: "text with damaged characters: noise, a bad ground or a wrong frame",
            Health.WRONG_SPEED: "wrong speed likely" + (f": the other end is {self.hint}" if self.hint else ""),
            Health.WRONG_PARITY: f"wrong parity likely: the other end sends seven bits with {self.hint} parity",
            Health.BINARY: "binary data: not a line of text",
            Health.SILENT: f"silent for {f.silent_s:.0f} s",
            Health.UNDECIDED: f"too little to judge ({f.count} bytes)",
        }[self.health]
        if self.health in (Health.SILENT, Health.UNDECIDED):
            return said
        shown = f"{said} ({f.count} bytes: {f.text:.0%} text, {f.high:.0%} high, {f.nul:.0%} NUL, {f.ends} line ends"
        return f"{shown}, {f.framing} framing errors)" if f.framing else f"{shown})"


class LineWatch:
    """A sliding window over what a line says."""

    def __init__(self, since: float, window: int = WINDOW) -> None:
        self._window = window
        self._bytes: deque[int] = deque()
        self._counts = [0] * 256
        self._last = since
        self.framing = 0
        self.parity = 0

    def feed(self, data: bytes, at: float) -> None:
        """Bytes that came at `at` (seconds)."""
        if not data:
            return
        self._last = max(self._last, at)
        for byte in data[-self._window :]:
            self._bytes.append(byte)
            self._counts[byte] += 1
        while len(self._bytes) > self._window:
            self._counts[self._bytes.popleft()] -= 1

    def forget(self) -> None:
        """Begin anew: the line's settings were changed."""
        self._bytes.clear()
        self._counts = [0] * 256
        self.framing = self.parity = 0

    def verdict(self, now: float, silent_s: float = SILENT_S) -> Verdict:
        """What the window says at `now`."""
        return judge(figures(self._counts, max(now - self._last, 0.0), self.framing, self.parity), silent_s)


def figures(counts: list[int], silent_s: float = 0.0, framing: int = 0, parity: int = 0) -> Figures:
    """Figures of 256 byte counts."""
    count = sum(counts)
    if not count:
        return Figures(silent_s=silent_s, framing=framing, parity=parity)
    present = [(byte, n) for byte, n in enumerate(counts) if n]
    return Figures(
        count=count,
        text=sum(n for byte, n in present if byte in _TEXT) / count,
        high=sum(n for byte, n in present if byte > 127) / count,
        nul=counts[0] / count,
        seven_bit=sum(n for byte, n in present if byte & 127 in _TEXT) / count,
        even=sum(n for byte, n in present if (byte & 127).bit_count() % 2 == byte >> 7) / count,
        ends=max(counts[10], counts[13]),
        values=len(present),
        entropy=-sum(n / count * math.log2(n / count) for _, n in present),
        silent_s=silent_s,
        framing=framing,
        parity=parity,
    )


def figures_of(data: bytes) -> Figures:
    """Figures of a sample."""
    counts = [0] * 256
    for byte in data:
        counts[byte] += 1
    return figures(counts)


def judge(f: Figures, silent_s: float = SILENT_S) -> Verdict:
    """One verdict of figures; the order of the questions matters."""
    sure = min(1.0, f.count / 400)
    if f.silent_s >= silent_s:
        return Verdict(Health.SILENT, 1.0, "", f)
    if f.count < ENOUGH:
        return Verdict(Health.UNDECIDED, 0.0, "", f)
    if (parity := _parity(f)) and f.seven_bit >= _SEVEN_BIT:
        return Verdict(Health.WRONG_PARITY, sure, parity, f)
    ended = f.ends > 0 or f.count < _LINE_EVERY
    if f.text >= _READABLE and ended:
        framed = f.framing > f.count * 0.02
        return Verdict(Health.NOISY if framed else Health.HEALTHY, sure * f.text, "framing" if framed else "", f)
    if f.text >= _NOISY and f.ends and f.nul < 0.02:
        return Verdict(Health.NOISY, sure * (1 - f.text) / (1 - _NOISY), "", f)
    if _is_binary(f):
        return Verdict(Health.BINARY, sure * min(1.0, f.entropy / 7), "", f)
    if f.text >= _READABLE:
        return Verdict(Health.WRONG_SPEED, sure * 0.3, "no_line_ends", f)
    return Verdict(Health.WRONG_SPEED, sure * min(1.0, (1 - f.text) * 2), "slower" if f.nul >= 0.05 else "faster", f)


def _parity(f: Figures) -> str:
    if f.high < 0.1:
        return ""
    if f.high >= 0.98:
        return "mark"
    if f.even >= 0.98:
        return "even"
    return "odd" if f.even <= 0.02 else ""


def _is_binary(f: Figures) -> bool:
    if f.count >= _MANY_VALUES_OF:
        return f.values >= _MANY_VALUES
    return f.entropy >= 0.93 * math.log2(f.count)
