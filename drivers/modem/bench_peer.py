"""A modem to learn on: the driver's peer, which also remembers its modes, as real ones do. For the bench only."""

import asyncio
import re
from dataclasses import dataclass, field

from drivers.modem.options import ModemOptions
from drivers.modem.peer import INCOMING, Faults, ModemPeer, play
from drivers.transport import loopback
from drivers.transport.stream import Stream

STORIES = ("fine", "analogue", "no-card", "not-registered", "weak-signal", "data-only", "silent")
_MODE = re.compile(r"AT([+#][A-Z]+)(=|\?)(.*)\Z")
_START = {"+CMEE": "0", "+CLIP": "0", "+CRC": "0", "+CMGF": "1", "+CNMI": "0,0,0,0,0", "+VCID": "0", "+FCLASS": "0"}
OPTIONS = ModemOptions(port="simulated modem", answer_s=1.0)


@dataclass
class BenchPeer(ModemPeer):
    """`modes`: what each is set to now; `rings`: after how many it answers by itself."""

    modes: dict[str, str] = field(default_factory=lambda: dict(_START))
    rings: str = "002"

    def _answer(self, line: str) -> str:
        told = super()._answer(line)
        if line == "ATS0?":
            return f"{self.rings}\nOK"
        if line.startswith("ATS0="):
            self.rings = line[5:].zfill(3)
        if line.startswith("ATE1"):
            self._echo = True
        found = _MODE.match(line)
        if found is None or found[1] not in self.modes or told.endswith("ERROR"):
            return told
        if found[2] == "=" and found[3] != "?":
            self.modes[found[1]] = found[3]
        return told if found[2] == "=" else f"{found[1]}: {self.modes[found[1]]}\nOK"


def of_story(story: str) -> BenchPeer:
    """The modem of a story."""
    peer = BenchPeer(mobile=story not in ("analogue", "data-only"), voice=story != "data-only")
    peer.sim = story != "no-card"
    peer.registered = "3" if story == "not-registered" else "1"
    peer.signal = 4 if story == "weak-signal" else 20
    peer.faults = Faults(silent=story == "silent")
    return peer


class Line:
    """The wire to it: give `opening` in place of a port."""

    def __init__(self, peer: ModemPeer) -> None:
        self.peer = peer
        self._tasks: list[asyncio.Task[None]] = []

    async def opening(self, _options: ModemOptions) -> Stream:
        """A connection to it, within this process."""
        near, far = loopback.pair("simulated modem")
        self._tasks.append(asyncio.create_task(play(self.peer, far)))
        return near

    def ring_soon(self, number: str) -> None:
        """Somebody calls in a moment."""
        self._tasks.append(asyncio.create_task(self._ring(number)))

    async def _ring(self, number: str) -> None:
        while True:
            await asyncio.sleep(0.5)
            if not self.peer.calls or self.peer.calls[0].state == INCOMING:
                await self.peer.ring(number)

    async def close(self) -> None:
        """End everything."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
