"""The contract suite's rig for the simulated switch: a storm at a busy hour, ten times faster than the clock."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from drivers.contract import Link, Surroundings
from drivers.registry import find
from drivers.sim.link import SimLink

MORNING = 1_774_224_000.0 + 9.6 * 3600


class SimRig:
    """See `rigs.Rig`."""

    station = "901"

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Link]:
        """A link whose clock begins at a fixed moment."""
        began = time.monotonic()
        surroundings = Surroundings(lambda: MORNING + time.monotonic() - began, lambda name: name, seed=5)
        yield find("sim").open("demo", {"scenario": "storm", "speed": 10.0, "history": False}, surroundings)

    async def cut(self, link: Link) -> None:
        """As a pulled cable."""
        assert isinstance(link, SimLink)
        link.lose(0.05)

    def alive(self, link: Link) -> set[str] | None:
        """Asked of the world itself."""
        assert isinstance(link, SimLink) and link.world is not None
        return set(link.world.calls)

    def sent(self) -> bytes | None:
        """There is no wire."""
        return None
