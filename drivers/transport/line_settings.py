"""A serial line's settings, as a technician writes them: ``9600 8N1 xonxoff``.

Pure: a value, its reading and its writing. The order of the words does not matter, case neither; what is not said is
9600 8N1 without flow control. This module opens nothing.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SPEEDS: Final = (110, 300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600)
"""The speeds people choose from; any other from 50 up to four million is taken too."""

_SLOWEST: Final = 50
_FASTEST: Final = 4_000_000
_FRAME: Final = re.compile(r"([5-8])([NEOMS])(1\.5|1|2)\Z")


class Flow(StrEnum):
    """Who may hold whom: nobody, the XOFF character, the RTS/CTS wires, the DSR/DTR wires."""

    NONE = "none"
    XONXOFF = "xonxoff"
    RTSCTS = "rtscts"
    DSRDTR = "dsrdtr"


@dataclass(frozen=True, slots=True)
class LineSettings:
    """Speed in bits per second, data bits, parity (``N``one, ``E``ven, ``O``dd, ``M``ark, ``S``pace), stop bits."""

    speed: int = 9600
    bits: int = 8
    parity: str = "N"
    stop: float = 1
    flow: Flow = Flow.NONE

    def __str__(self) -> str:
        """As `parse` reads it."""
        told = f"{self.speed} {self.bits}{self.parity}{self.stop:g}"
        return told if self.flow is Flow.NONE else f"{told} {self.flow}"

    @property
    def frame_bits(self) -> float:
        """Bits on the wire for one character: start, data, parity, stop."""
        return 1 + self.bits + (self.parity != "N") + self.stop

    @property
    def bytes_per_s(self) -> float:
        """The most characters the line can carry in a second."""
        return self.speed / self.frame_bits


def parse(text: str) -> LineSettings:
    """Read settings. `ValueError` names the word that cannot be one, or is one too many."""
    found: dict[str, int | float | str | Flow] = {}
    for word in text.split():
        told = _word(word)
        if twice := told.keys() & found.keys():
            raise ValueError(f"“{word}”: the {sorted(twice)[0]} is given twice in “{text}”")
        found.update(told)
    settings = LineSettings(**found)  # type: ignore[arg-type]
    if settings.stop == 1.5 and settings.bits != 5:
        raise ValueError(f"“{text}”: one and a half stop bits go with five data bits only")
    return settings


def _word(word: str) -> dict[str, int | float | str | Flow]:
    if word.isascii() and word.isdigit():
        speed = int(word) if len(word) < 9 else _FASTEST + 1
        if not _SLOWEST <= speed <= _FASTEST:
            raise ValueError(f"“{word}”: a speed is from {_SLOWEST} to {_FASTEST} bits per second")
        return {"speed": speed}
    frame = _FRAME.match(word.upper())
    if frame is not None:
        return {"bits": int(frame[1]), "parity": frame[2], "stop": float(frame[3])}
    try:
        return {"flow": Flow(word.lower())}
    except ValueError:
        flows = ", ".join(Flow)
        raise ValueError(f"“{word}” is no speed, no frame (like 8N1) and no flow control ({flows})") from None
