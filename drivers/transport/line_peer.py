"""The other end of a serial line, simulated: a pseudo terminal whose far end garbles as copper does at a wrong speed.

It reads which speed the near end is set to (the two ends of a pseudo terminal share their settings) and puts every byte
through two software chips (`uart`), its own and the near one. Linux and macOS; a pseudo terminal has no parity, no
control lines and no bit rate: bytes are paced here. For learning and for tests, never for a link.
"""

import os
import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from drivers.transport.line_settings import LineSettings
from drivers.transport.stream import TransportError
from drivers.transport.uart import misheard

if sys.platform != "win32":
    import pty
    import select
    import termios
    import tty

RECORD = b"25/11/26 10:42  1%02d  0%d  0551234%03d          00:0%d'15\"  ....\r\n"


@dataclass
class Story:
    """What the peer does: `line`, its own settings; `talks`: sends a record now and then, unless spoken to; `echoes`: a
    loop; `wrong`: the share of bits it turns over in what it echoes; `xoff`: says XOFF after each and never XON."""

    line: LineSettings = field(default_factory=LineSettings)
    talks: bool = True
    echoes: bool = False
    wrong: float = 0.0
    xoff: bool = False
    every_s: float = 0.1


class LinePeer:
    """Use as a context: `with LinePeer(Story()) as peer: … peer.path …`."""

    def __init__(self, story: Story, record: Callable[[int], bytes] | None = None) -> None:
        if sys.platform == "win32":
            raise TransportError("a simulated line needs pseudo terminals, which Windows has not")
        self.story = story
        self._record = record or _a_record
        self._chance = random.Random(1)
        self._ending = threading.Event()
        self.heard = bytearray()

    def __enter__(self) -> "LinePeer":
        self._far, near = pty.openpty()
        tty.setraw(near)
        self._near = near  # kept open, so that the far end sees no hang-up between two openings
        self.path = os.ttyname(near)
        self._thread = threading.Thread(target=self._live, name="line peer", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_about: object) -> None:
        self._ending.set()
        self._thread.join(5)
        os.close(self._near)
        os.close(self._far)

    def hold(self) -> None:
        """Say XOFF now."""
        self._say(b"\x13")

    def _live(self) -> None:
        told, number = time.monotonic(), 0
        while not self._ending.is_set():
            ready, _, _ = select.select([self._far], [], [], 0.02)
            if ready:
                data = os.read(self._far, 4096)
                self.heard += data
                told = time.monotonic() + 1.0
                if self.story.echoes:
                    # Out and back over the same wire: garbled only when this end is a device with settings of its own.
                    self._put(self._damaged(data))
            if self.story.talks and time.monotonic() - told >= self.story.every_s:
                told, number = time.monotonic(), number + 1
                self._say(self._record(number) + (b"\x13" if self.story.xoff else b""))

    def _say(self, data: bytes) -> None:
        near = LineSettings(speed=self._near_speed())
        heard = misheard(data, self.story.line, near).data
        if near.speed == self._near_speed():  # else it was being set meanwhile: this went by unheard
            self._put(heard)

    def _put(self, data: bytes) -> None:
        """Write what fits: nobody may be reading."""
        _, ready, _ = select.select([], [self._far], [], 0.2)
        if ready and data:
            os.write(self._far, data)

    def _near_speed(self) -> int:
        code = termios.tcgetattr(self._far)[4]
        return next((speed for name, speed in _SPEEDS.items() if name == code), self.story.line.speed)

    def _damaged(self, data: bytes) -> bytes:
        if not self.story.wrong:
            return data
        return bytes(
            value ^ sum((self._chance.random() < self.story.wrong) << place for place in range(8)) for value in data
        )


def _a_record(number: int) -> bytes:
    return RECORD % (number % 100, number % 4 + 1, number % 1000, number % 10)


_SPEEDS = (
    {getattr(termios, name): int(name[1:]) for name in dir(termios) if name[0] == "B" and name[1:].isdigit()}
    if sys.platform != "win32"
    else {}
)
