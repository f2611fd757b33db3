"""A manager interface to learn on: the driver's peer with rights, a clock and a little traffic of its own.

Its stories: all well (`fine`); a reader that may do too much (`too-many-rights`); an old release (`old-version`); a
clock that is wrong (`wrong-clock`); events that get lost (`lossy`). For the bench only.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from drivers.ami.options import AmiOptions
from drivers.ami.peer import Peer, RefusalError
from drivers.ami.peer_switch import Fields, Member, Queue, Switch
from drivers.transport import loopback
from drivers.transport.stream import Stream
from drivers.transport.tcp import Address

STORIES = ("fine", "too-many-rights", "old-version", "wrong-clock", "lossy", "wrong-password")
USERS = {"monitor": "a word for the simulated reader", "pilot": "a word for the simulated writer"}
OPTIONS = AmiOptions(user="monitor", secret="monitor", writer="pilot", writer_secret="pilot")

_DIALPLAN = (b"Newexten", b"VarSet")
_OFFERED = {
    "CoreShowChannels": "system,reporting",
    "CoreSettings": "system,reporting",
    "FAXStats": "reporting",
    "QueueStatus": "",
    "Ping": "",
    "QueueAdd": "agent",
    "QueueRemove": "agent",
    "QueuePause": "agent",
    "QueuePenalty": "agent",
    "QueueChangePriorityCaller": "",
    "QueueWithdrawCaller": "",
    "Redirect": "call",
    "BlindTransfer": "call",
    "PlayDTMF": "call",
    "Hangup": "system,call",
    "Originate": "originate",
    "Command": "command",
    "DBPut": "system",
    "UpdateConfig": "config",
    "MessageSend": "message",
}


class BenchPeer(Peer):
    """One simulated switch; `opening` is what a link is given in place of a TCP connection."""

    def __init__(self, story: str) -> None:
        super().__init__(dict(USERS))
        self.story = story
        self.rights = {"monitor": {"reporting"}, "pilot": {"agent", "call", "originate", "reporting"}}
        if story == "too-many-rights":
            self.rights["monitor"] = {"system", "call", "agent", "originate", "reporting", "command"}
        if story == "wrong-password":
            self.users["monitor"] = "another word"
        self.version = "18.20.0" if story == "old-version" else "22.10.1"
        self.switch = Switch(self._classed)
        self.switch.queues["support"] = Queue("support", {"PJSIP/1001": Member("PJSIP/1001", "Anna Bianchi")})
        self._tasks: list[asyncio.Task[None]] = []

    async def opening(self, _address: Address) -> Stream:
        """A connection to it, within this process."""
        near, far = loopback.pair("simulated switch")
        self._tasks.append(asyncio.create_task(self.serve(far)))
        return near

    async def close(self) -> None:
        """End everything."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _classed(self, frame: bytes) -> None:
        """Tell an event under the class a real switch tells it."""
        name = frame[7 : frame.find(b"\r\n")]
        told = b"dialplan" if name in _DIALPLAN else b"agent" if name.startswith((b"Queue", b"Agent")) else b"call"
        self._tell_all(frame.replace(b"Privilege: call,all", b"Privilege: %b,all" % told, 1))

    def live(self) -> None:
        """Let callers come, be answered and go."""
        self._tasks.append(asyncio.create_task(self._live()))

    async def _live(self) -> None:
        number = 0
        while True:
            number += 1
            caller = self.switch.call_in("support", f"055123{number:04d}")
            self.switch.event("Newexten", **self.switch.about(caller.line), Extension="support", Application="Queue")
            await asyncio.sleep(0.05)
            if self.story == "lossy":
                self.switch.sequence += 3
            self.switch.ring(caller, "PJSIP/1001")
            await asyncio.sleep(0.05)
            self.switch.answer(caller)
            await asyncio.sleep(0.1)
            self.switch.complete(caller, "caller")

    def _do_listcommands(self, visitor: object, _f: Fields) -> Fields:
        has = self.rights[getattr(visitor, "user", "")]
        return {
            name: f"What it does.  (Priv: {classes + ',all' if classes else '<none>'})"
            for name, classes in _OFFERED.items()
            if not classes or has & set(classes.split(","))
        }

    def _do_ping(self, _v: object, _f: Fields) -> Fields:
        late = -95.0 if self.story == "wrong-clock" else 0.0
        return {"Ping": "Pong", "Timestamp": f"{time.time() + late:.6f}"}

    def _do_coresettings(self, visitor: object, _f: Fields) -> Fields:
        if "reporting" not in self.rights[getattr(visitor, "user", "")]:
            raise RefusalError("Permission denied")
        return {"AMIversion": "11.0.0", "AsteriskVersion": self.version}


async def with_peer(story: str, use: Callable[[BenchPeer], Awaitable[None]]) -> None:
    """Run something against a living simulated switch, and end that."""
    peer = BenchPeer(story)
    peer.live()
    try:
        await use(peer)
    finally:
        with suppress(OSError):
            await peer.cut()
        await peer.close()
