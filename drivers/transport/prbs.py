"""A pseudo-random test pattern, and the count of what a line did to it.

PRBS-15, x¹⁵ + x¹⁴ + 1, as in ITU-T O.150: 32,767 bits that hold every run of fifteen but one, cut into characters. Any
three characters tell where in the pattern one is, so a receiver finds its place by itself, and finds it again after a
loss. Pure: no port is known here.
"""

from dataclasses import dataclass
from functools import cache

PERIOD = 32767
_SEED = 0x7FFF
RUN = 3
"""So many characters tell the place."""
_WATCHED = 16
_LOST_AT = 0.25


@cache
def pattern(bits: int = 8) -> bytes:
    """The whole pattern in characters of that many bits, lowest bit first; it repeats after `PERIOD` characters."""
    register, out = _SEED, bytearray()
    for _ in range(PERIOD):
        value = 0
        for place in range(bits):
            new = (register >> 14 ^ register >> 13) & 1
            register = (register << 1 | new) & 0x7FFF
            value |= new << place
        out.append(value)
    return bytes(out)


@cache
def _places(bits: int) -> dict[bytes, int]:
    whole = pattern(bits)
    doubled = whole + whole[:RUN]
    return {doubled[place : place + RUN]: place for place in range(PERIOD)}


def piece(place: int, size: int, bits: int = 8) -> bytes:
    """`size` characters of the endless pattern from that place on."""
    whole, start = pattern(bits), place % PERIOD
    return (whole[start:] + whole * (size // PERIOD + 1))[:size]


@dataclass(slots=True)
class Count:
    """What came: `bits` compared, `errors` among them, `slips` (times the place was lost), `lost` characters (as far
    as the jumps tell), `strange` characters that belong to no place of the pattern."""

    bits: int = 0
    errors: int = 0
    slips: int = 0
    lost: int = 0
    strange: int = 0

    @property
    def rate(self) -> float | None:
        """Errors / bits; None before anything was compared."""
        return self.errors / self.bits if self.bits else None

    @property
    def at_most(self) -> float | None:
        """The rate that is not exceeded with 95 % confidence: 3 / bits where no error was seen (the rule of three)."""
        if not self.bits:
            return None
        return (self.errors + (3.0 if self.errors == 0 else 2.0 * self.errors**0.5)) / self.bits


class Receiver:
    """Feed it what arrives, in any chunks; `count` says what the line did to it."""

    def __init__(self, bits: int = 8) -> None:
        self.count = Count()
        self._bits = bits
        self._mask = (1 << bits) - 1
        self._place: int | None = None
        self._expected: int | None = None
        self._held = bytearray()
        self._recent: list[int] = []

    def feed(self, data: bytes) -> None:
        """Compare these characters with the pattern."""
        for value in data:
            if self._place is None:
                self._seek(value & self._mask)
            else:
                self._compare(value & self._mask)

    def _seek(self, value: int) -> None:
        self._held.append(value)
        if len(self._held) < RUN:
            return
        found = _places(self._bits).get(bytes(self._held[-RUN:]))
        if found is None:
            self.count.strange += 1
            del self._held[0]
            return
        if self._expected is not None:
            self.count.lost += (found - self._expected - (len(self._held) - RUN)) % PERIOD
        self._place = (found + RUN) % PERIOD
        self._held.clear()
        self._recent.clear()

    def _compare(self, value: int) -> None:
        assert self._place is not None
        wrong = (pattern(self._bits)[self._place] ^ value).bit_count()
        self._place = (self._place + 1) % PERIOD
        self.count.bits += self._bits
        self.count.errors += wrong
        self._recent = [*self._recent[-_WATCHED + 1 :], wrong]
        if len(self._recent) == _WATCHED and sum(self._recent) > _LOST_AT * _WATCHED * self._bits:
            # Out of step: what was compared since is no evidence of bit errors.
            self.count.slips += 1
            self.count.bits -= _WATCHED * self._bits
            self.count.errors -= sum(self._recent)
            self._expected = self._place
            self._place = None
