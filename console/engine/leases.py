"""Which engine records what: one lease for the house's own facts and one a link, taken, renewed and lost.

A second engine asks for the same leases every second and gets them when the first stops renewing. A lease whose holder
is a dead process of this very machine is taken at once. While the database is away nobody can take anything, so what
is held stays held; a fenced append is how an engine learns otherwise.
"""

import asyncio
import logging
import os
import socket
import sys
import uuid
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from console.engine.worker import Worker
from console.store.errors import StoreError
from console.store.journal import Journal
from console.store.lease import ENGINE, Fence

log = logging.getLogger(__name__)

HOUSE = ENGINE
TTL_S = 5.0
BEAT_S = 1.0

Gained = Callable[[str], Awaitable[None]]
Lost = Callable[[str, str], None]


def link_lease(link: str) -> str:
    """The lease under which a link is recorded."""
    return f"link/{link}"


def own_name() -> str:
    """A holder's name: machine, kind of process space, process id, and a word no other start has."""
    return f"{socket.gethostname()}:{_space()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


class Leases:
    """The leases this engine wants. `gained` and `lost` are called in the loop, one at a time and in order."""

    def __init__(self, journal: Journal, holder: str, names: Sequence[str], gained: Gained, lost: Lost) -> None:
        self.holder = holder
        self._journal, self._names, self._gained, self._lost = journal, tuple(names), gained, lost
        self._worker = Worker("leases")
        self.workers = (self._worker,)
        self._held: dict[str, Fence] = {}
        self._turn, self._over = asyncio.Lock(), False
        self.others: dict[str, str] = {}

    def fence(self, name: str) -> Fence | None:
        """The proof of holding that lease, None when another does."""
        return self._held.get(name)

    def fenced(self, name: str, why: str) -> None:
        """The journal refused us: stop recording at once."""
        if self._held.pop(name, None) is not None:
            log.warning("recording of %s stops here: %s", name, why)
            self._lost(name, why)

    async def run(self) -> None:
        """Ask and renew every second until cancelled."""
        try:
            while True:
                try:
                    await self.beat()
                except StoreError as error:
                    log.info("leases cannot be renewed now: %s", error)
                await asyncio.sleep(BEAT_S)
        finally:
            self._worker.stop()

    async def beat(self) -> None:
        """Renew what is held, ask for the rest. Raises StoreError."""
        for name in self._names:
            async with self._turn:
                ours_now = not self._over and await self._keep(name)
            if ours_now:
                await self._gained(name)

    async def release(self) -> None:
        """Give everything back at a clean end, and ask for nothing any more. Raises StoreError."""
        self._over = True
        async with self._turn:  # what is being asked for at this moment is given back too
            held, self._held = self._held, {}
            for fence in held.values():
                await self._worker.run(self._journal.release, fence)

    async def _keep(self, name: str) -> bool:
        """Renew that lease if it is held, else ask for it; True when it was not ours before and is now."""
        held = self._held.get(name)
        if held is not None:
            if not await self._worker.run(self._journal.renew, held, TTL_S):
                self.fenced(name, "another engine has taken over")
            return False
        fence = await self._worker.run(self._ask, name)
        if fence is None:
            return False
        self._held[name] = fence
        log.info("this engine records %s now (epoch %d)", name, fence.epoch)
        return True

    def _ask(self, name: str) -> Fence | None:
        lease = self._journal.read_lease(name)
        if lease is not None and lease.held:
            if self.others.get(name) != lease.holder:
                self.others[name] = lease.holder
                log.info("standing by: %s is recorded by %s", name, lease.holder)
            if not is_dead(lease.holder):
                return None
            # In the dead one's name it may be taken and given back; whoever comes first then has it.
            orphan = self._journal.acquire(name, lease.holder, TTL_S)
            if orphan is not None:
                self._journal.release(orphan)
        fence = self._journal.acquire(name, self.holder, TTL_S)
        if fence is not None:
            self.others.pop(name, None)
        return fence


def is_dead(holder: str) -> bool:
    """Whether a holder was a process of this machine that is no more. False when nobody can tell."""
    host, _, rest = holder.partition(":")
    space, _, rest = rest.partition(":")
    number = rest.partition(":")[0]
    if sys.platform == "win32" or host != socket.gethostname() or space != _space() or not number.isdigit():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _space() -> str:
    """Which process ids are comparable with ours: this boot of this machine, this container."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()[:8]
        return f"{boot}.{Path('/proc/self/ns/pid').stat().st_ino}"
    except OSError:
        return "-"
