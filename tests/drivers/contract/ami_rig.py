"""The contract suite's rig for AMI: the real link over an in-process wire to the driver's own peer."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from drivers.ami.link import AmiLink
from drivers.ami.options import AmiOptions
from drivers.ami.peer import Peer
from drivers.ami.peer_switch import Member, Queue
from drivers.contract import Link, Surroundings
from drivers.transport.loopback import pair
from drivers.transport.stream import Stream
from drivers.transport.tcp import Address

OPTIONS = AmiOptions(
    user="monitor", secret="monitor", writer="pilot", writer_secret="pilot", reconcile_s=0.3, ping_s=0.2, silence_s=5.0
)


class AmiRig:
    """See `rigs.Rig`."""

    station = "901"

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self.peer = Peer({"monitor": "secret of monitor", "pilot": "secret of pilot"})
        self._tasks: list[asyncio.Task[None]] = []

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Link]:
        """A link to a peer where four queues are served by twelve agents."""
        self._begin()
        self._people()
        story = asyncio.create_task(self._live())
        try:
            around = Surroundings(time.time, lambda name: f"secret of {name}")
            yield AmiLink("pbx", OPTIONS, around, self._connect)
        finally:
            story.cancel()
            for task in [*self._tasks, *self.peer.dials]:
                task.cancel()
            await asyncio.gather(story, *self._tasks, *self.peer.dials, return_exceptions=True)

    async def cut(self, link: Link) -> None:
        """As a pulled cable."""
        await self.peer.cut()

    def alive(self, link: Link) -> set[str] | None:
        """Asked of the peer itself; a supervisor's own line is no call of the centre's."""
        lines = self.peer.switch.lines.values()
        return {f"{link.name}/{line.linked}" for line in lines if line.application != "ChanSpy"}

    def sent(self) -> bytes | None:
        """What the peer has heard."""
        return bytes(self.peer.heard)

    async def _connect(self, address: Address) -> Stream:
        near, far = pair(address.name)
        self._tasks.append(asyncio.create_task(self.peer.serve(far)))
        return near

    def _people(self) -> None:
        switch = self.peer.switch
        for number, name in enumerate(("sales", "support", "orders", "quiet")):
            switch.queues[name] = Queue(name)
            for agent in range(4 if name != "quiet" else 0):
                interface = f"PJSIP/{100 * (number + 1) + agent}"
                switch.queues[name].members[interface] = Member(interface, f"Agent {interface[-3:]}")
        for turn in range(12):
            caller = switch.call_in(("sales", "support", "orders", "quiet")[turn % 4], f"06555{turn:04}")
            if turn < 6 and caller.queue != "quiet":
                switch.ring(caller, f"PJSIP/{100 * (turn % 4 + 1) + turn // 4}")
                switch.answer(caller)

    async def _live(self) -> None:
        switch = self.peer.switch
        for turn in itertools.count():
            await asyncio.sleep(0.15)
            queue = ("sales", "support", "orders", "quiet")[turn % 4]
            if len(switch.queues["quiet"].waiting) < 4 or queue != "quiet":
                caller = switch.call_in(queue, f"06777{turn:04}")
                free = [m for m in switch.queues[queue].members.values() if m.status == 1 and not m.paused]
                if len(free) > 1 and turn % 3:
                    switch.ring(caller, free[0].interface)
                    await asyncio.sleep(0.02)
                    if caller.agent is not None and caller.agent.uid in switch.lines:
                        switch.answer(caller)
            old = [talk for talk in switch.talks if switch.clock() - talk.answered > 1.5]
            for talk in old[: len(switch.talks) - 3]:
                switch.complete(talk, "agent")
            for name in ("sales", "support", "orders"):
                if len(switch.queues[name].waiting) > 3:
                    switch.abandon(switch.queues[name].waiting[0])
