"""Two serial chips in software: what a receiver set one way makes of what a sender set another way.

The bits are those of the wire: a start bit (0), data from the lowest bit, a parity bit, stop bits (1), the line idle
at 1. A receiver waits for a falling edge and samples the middle of each of its own bit times, as the chips do; a stop
bit that is not 1 is a framing error, and the byte is still delivered, as Linux does. For simulated peers and for the
proofs of `linestats`; exact only to a bit's middle, without noise or jitter. Pure.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from drivers.transport.line_settings import LineSettings


@dataclass(frozen=True, slots=True)
class Heard:
    """What came out of the receiver. `framing`, `parity`: how many bytes had such an error."""

    data: bytes
    framing: int = 0
    parity: int = 0


def wire(data: bytes, line: LineSettings, gap_bits: int = 0) -> list[int]:
    """Half bits on the wire (two entries a bit, so that one and a half stop bits can be said)."""
    halves: list[int] = []
    for byte in data:
        bits = [0, *_data_bits(byte, line), *_parity_bit(byte, line)]
        halves += [half for bit in bits for half in (bit, bit)]
        halves += [1] * round(line.stop * 2 + gap_bits * 2)
    return halves


def hear(halves: list[int], sent: LineSettings, line: LineSettings) -> Heard:
    """Sample half bits sent at one speed with a receiver set to `line`."""
    per_half = line.speed / (2 * sent.speed)  # of the receiver's bits in one half bit of the sender's
    end = len(halves) * per_half
    out, framing, parity, at = bytearray(), 0, 0, 0.0

    def level(when: float) -> int:
        index = int(when / per_half)
        return halves[index] if index < len(halves) else 1

    while (at := _edge(halves, at, per_half)) < end:
        byte = sum(level(at + 1.5 + bit) << bit for bit in range(line.bits))
        place = at + 1.5 + line.bits
        if line.parity != "N":
            parity += [level(place)] != _parity_bit(byte, line)
            place += 1
        stop = level(place)
        framing += not stop
        out.append(byte)
        at = place + (0.0 if stop else 0.5)
    return Heard(bytes(out), framing, parity)


def misheard(data: bytes, sent: LineSettings, line: LineSettings, gap_bits: int = 0) -> Heard:
    """What a receiver set to `line` makes of bytes sent with other settings."""
    return hear(wire(data, sent, gap_bits), sent, line)


def _edge(halves: list[int], at: float, per_half: float) -> float:
    """The next moment the line falls from 1 to 0 (or is at 0 while it is waited for)."""
    index = max(int(at / per_half), 0)
    while index < len(halves) and halves[index]:
        index += 1
    return max(index * per_half, at)


def _data_bits(byte: int, line: LineSettings) -> Iterable[int]:
    return ((byte >> bit) & 1 for bit in range(line.bits))


def _parity_bit(byte: int, line: LineSettings) -> list[int]:
    ones = (byte & ((1 << line.bits) - 1)).bit_count() & 1
    return {"N": [], "E": [ones], "O": [1 - ones], "M": [1], "S": [0]}[line.parity]
