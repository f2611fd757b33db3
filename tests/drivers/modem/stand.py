"""A link on the driver's own peer, over an in-process wire."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from drivers.contract import Surroundings
from drivers.modem.link import ModemLink
from drivers.modem.options import ModemOptions
from drivers.modem.peer import ModemPeer
from drivers.transport.loopback import LoopbackStream, pair
from drivers.transport.stream import Stream
from tests.drivers.contract.rigs import Folder, running

OPTIONS = ModemOptions(port="tcp://127.0.0.1:1", ping_s=0.2, poll_s=0.1, keep_s=0.1)
LINE = "gsm/line"


class Stand:
    """What a test needs: the peer, the link, and the wire between them."""

    def __init__(self, peer: ModemPeer, options: ModemOptions = OPTIONS) -> None:
        self.peer = peer
        self.taped: list[tuple[bool, bytes]] = []
        around = Surroundings(time.time, lambda name: {"sim": "1234"}[name], lambda way, data: self._tape(way, data))
        self.link = ModemLink("gsm", options, around, self._connect)
        self.near: LoopbackStream | None = None
        self.tasks: list[asyncio.Task[None]] = []

    def _tape(self, received: bool, data: bytes) -> None:
        self.taped.append((received, data))

    async def _connect(self, _options: ModemOptions) -> Stream:
        self.near, far = pair("modem")
        self.tasks.append(asyncio.create_task(self.peer.serve(far)))
        return self.near

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


@asynccontextmanager
async def standing(peer: ModemPeer, options: ModemOptions = OPTIONS) -> AsyncIterator[tuple[Stand, Folder]]:
    """A running link with its snapshot taken."""
    stand = Stand(peer, options)
    try:
        async with running(stand.link) as folder:
            yield stand, folder
    finally:
        await stand.end()
