"""The link to the simulated switch: gives the world its time, hands what it tells to the sink, asks it commands.

When it is opened for the first time it tells the day so far, as history with past times, so that no figure is empty;
after a loss it behaves as a real link does: blind meanwhile, then a snapshot. The world itself never stops.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime

from console.center import events as e
from console.center.commands import Command
from console.center.events import Event
from console.center.states import LegState
from drivers.contract import LINE_ONLY, PLANT, Capability, Reply, Sink, Surroundings
from drivers.errors import LinkLost, RefusedValue
from drivers.sim import faults, options, orders, roster, snapshot
from drivers.sim.faults import Spoiler
from drivers.sim.scenario import load
from drivers.sim.world import World

SLICE_S = 900.0
LAG_EVERY_S = 15.0
LONGEST_SLEEP_S = 0.25
SHORTEST_HISTORY_S = 7200.0
VERSION = "1.0"
_SENT = frozenset({"agent", "station", "call", "leg", "to", "visit", "queue", "reason"})
_DIALLED = re.compile(r"[0-9A-Za-z+*#_.@/-]{1,64}")


class SimLink:
    """A link named `name`. Every capability; faults by option, or on demand by `lose` and `restart_switch`."""

    def __init__(self, name: str, given: Mapping[str, object], surroundings: Surroundings) -> None:
        self.name = name
        self.capabilities = frozenset(Capability) - LINE_ONLY - PLANT
        self.options = options.read(given)
        self.scenario = load(self.options.scenario)
        self.world: World | None = None
        self._clock = surroundings.clock
        self._seed = surroundings.seed if self.options.seed is None else self.options.seed
        self._anchor = 0.0
        self._spoiler = Spoiler(self.options.lose_every, self.options.double_every)
        self._sink: Sink | None = None
        self._poke = asyncio.Event()
        self._away_until = 0.0
        self._failing = ""
        self._restarted = False

    # --- time --------------------------------------------------------------------------------------------------

    def now(self) -> float:
        """The world's time: the clock's, or ahead of it by `speed`."""
        clock = self._clock()
        return clock if self.options.speed == 1.0 else self._anchor + (clock - self._anchor) * self.options.speed

    def _create(self) -> tuple[World, float]:
        """The world at the beginning of its story, and from when on the story is to be told."""
        now = self._anchor = self._clock()
        today = datetime.fromtimestamp(now).astimezone()
        midnight = today.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
        grid, back = self.scenario.grid_h * 3600, self.scenario.history_h * 3600
        since = now - back if back else min(midnight, now - SHORTEST_HISTORY_S)
        origin = midnight + (since - midnight) // grid * grid
        world = World(self.scenario, self.name, self._seed, origin, midnight)
        if midnight > origin:
            world.midnight = midnight - 86400.0
        roster.open_centre(world)
        return world, since if self.options.history else now

    # --- the connection ----------------------------------------------------------------------------------------

    async def run(self, sink: Sink) -> None:
        """See `Link.run`. Raises `LinkLost` when a fault is due."""
        if self._clock() < self._away_until:
            raise LinkLost("the simulated switch does not answer")
        self._failing = ""
        try:
            await self._connect(sink)
            await self._follow(sink, self._clock())
        finally:
            if self._sink is not None and self.world is not None:
                self._sink = None
                sink.emit([self._own(e.LinkDown, "down", reason=self._failing or "closed")])

    async def _connect(self, sink: Sink) -> None:
        if self.world is None:
            self.world, since = self._create()
            await self._pass(self.world, since, None)
            opening = snapshot.past(self.world)
        else:
            await self._pass(self.world, self.now(), None)
            opening = snapshot.stories(self.world)
        capabilities = tuple(sorted(self.capabilities))
        about = {"driver": "sim", "version": VERSION, "started_at": self.world.started, "capabilities": capabilities}
        self._sink = sink
        sink.emit([self._own(e.LinkUp, "up", **about)])
        if self._restarted:
            self._restarted = False
            sink.emit([self._own(e.SwitchRestarted, "restarted", started_at=self.world.started)])
        sink.emit(opening)
        await self._pass(self.world, self.now(), sink)
        self._reconcile(self.world, sink)

    async def _pass(self, world: World, until: float, sink: Sink | None) -> None:
        """Let the world go on to `until`, a slice at a time so that nobody else has to wait; tell it to the sink."""
        while world.now < until:
            told = world.advance(min(until, world.now + SLICE_S))
            if sink is not None:
                sink.emit(told)
            await asyncio.sleep(0)

    def _reconcile(self, world: World, sink: Sink) -> None:
        mark = f"{world.now:.3f}"
        sink.emit([*snapshot.present(world, mark), snapshot.taken(world, mark)])

    def _own(self, kind: type[Event], what: str, **facts: object) -> Event:
        assert self.world is not None  # only asked of a link that has been connected
        now = max(self.now(), self.world.now)  # while history is told the world is behind the clock
        return self.world.make(kind, f"link.{what}.{now:.3f}", now, **facts)

    async def _follow(self, sink: Sink, up: float) -> None:
        world, lagged = self.world, 0.0
        assert world is not None
        while True:
            sink.emit(self._spoiler.pass_on(world.advance(self.now())))
            if self._spoiler.lost:
                sink.emit([self._own(e.EventsLost, "lost", count=self._spoiler.lost)])
                self._spoiler.lost = 0
                sink.emit(snapshot.stories(world))
                self._reconcile(world, sink)
            if world.now - lagged >= LAG_EVERY_S * max(1.0, self.options.speed):
                lagged = world.now
                busy = sum(leg.state is LegState.TALKING for call in world.calls.values() for leg in call.legs.values())
                sink.emit([self._own(e.LinkLagged, "lag", lag_s=round(0.002 + busy * 2e-5, 5))])
            self._fail_if_due(self._clock() - up)
            await self._sleep((world.due() - world.now) / self.options.speed)

    async def _sleep(self, wait: float) -> None:
        self._poke.clear()
        try:
            # Not wait_for: before Python 3.12 it swallows a cancellation that comes together with the poke.
            async with asyncio.timeout(min(max(wait, 0.01), LONGEST_SLEEP_S)):
                await self._poke.wait()
        except TimeoutError:
            return

    # --- faults ------------------------------------------------------------------------------------------------

    def lose(self, for_s: float, reason: str = "connection lost") -> None:
        """Lose the connection now; it cannot be had again for `for_s` seconds."""
        self._away_until = self._clock() + for_s
        self._failing = reason
        self._poke.set()

    def restart_switch(self, for_s: float = 3.0) -> None:
        """The switch dies with all its calls, and answers again after `for_s` seconds."""
        if self.world is not None:
            faults.restart(self.world)
            self._restarted = True
        self.lose(for_s, "the switch ended the connection")

    def _fail_if_due(self, up_s: float) -> None:
        if 0 < self.options.link_lost_after_s <= up_s and not self._failing:
            self.lose(self.options.link_lost_for_s)
        if 0 < self.options.restart_after_s <= up_s and not self._failing:
            self.restart_switch(self.options.link_lost_for_s)
        if self._failing:
            raise LinkLost(self._failing)

    # --- commands ----------------------------------------------------------------------------------------------

    async def execute(self, command: Command) -> Reply:
        """See `Link.execute`."""
        refuse_unsendable(command)
        sink, world = self._sink, self.world
        if sink is None or world is None:
            raise LinkLost("not connected to the simulated switch")
        reply, told = orders.obey(world, command, self.now())
        sink.emit(self._spoiler.pass_on(told))
        self._poke.set()
        return reply


def refuse_unsendable(command: Command) -> None:
    """Raises `RefusedValue` for a value that no wire may carry: line ends, NUL, over-long, undiallable."""
    for field in fields(command):
        value = getattr(command, field.name)
        if field.name not in _SENT or not isinstance(value, str):
            continue
        if any(ord(sign) < 32 or ord(sign) == 127 for sign in value) or len(value) > 256:
            raise RefusedValue(f"“{field.name}” holds what must not be sent: {value[:80]!r}")
        if field.name in ("station", "to") and not _DIALLED.fullmatch(value):
            raise RefusedValue(f"“{field.name}” cannot be dialled: {value[:80]!r}")
