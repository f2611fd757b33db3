"""What happens by the clock: the day turns, alarms are judged, commands time out, checkpoints and status are kept.

One tick a second (and one exactly at the centre's midnight). Everything judged here is judged by pure functions that
are given the time; this is where the clock is read.
"""

import asyncio
import logging
import os
import time
from collections.abc import Collection
from typing import TYPE_CHECKING

from console.center.alarms import Memory, evaluate
from console.center.events import DayStarted, Event, LinkDown
from console.center.plant_events import (
    DeviceSilent,
    DuressCleared,
    DuressPressed,
    OutputStuck,
    PointChanged,
    PointWrong,
)
from console.center.state import Key
from console.engine.dispatch import Dispatch
from console.engine.hub import BATCH
from console.engine.lamps import Lamps
from console.engine.leases import HOUSE
from console.engine.notify import tell_systemd
from console.engine.status import Status, write_status
from console.engine.worker import Worker
from console.store.errors import StoreError

if TYPE_CHECKING:
    from console.engine.engine import Engine

log = logging.getLogger(__name__)

TICK_S = 1.0
HURRIED = (DeviceSilent, OutputStuck, DuressPressed, DuressCleared, PointWrong, LinkDown)
"""Facts for which the next tick does not wait its second."""
CHECKPOINT_ROWS, CHECKPOINT_S, CHECKPOINT_PAUSE_S = 20_000, 300.0, 60.0
"""A checkpoint after so many rows (but not more often than the pause) or so many seconds."""
PRESENCE_S = 5.0
IDLE_S = 15.0
"""Two consoles that start together may each start an engine; the one that only stands by so long goes again."""
CONSOLES = "console/"
"""Every console keeps a lease whose name begins so: while one is held, somebody watches."""


class Timers:
    """The engine's clockwork."""

    def __init__(self, engine: "Engine", dispatch: Dispatch) -> None:
        self._engine, self._dispatch = engine, dispatch
        self._memory = Memory()
        self._lamps = Lamps(engine)
        self._hurry = asyncio.Event()
        self._owed = False
        engine.follower.listeners.append(self._hear)
        self._worker = Worker("timers")
        self._judged: asyncio.Task[None] | None = None
        self._checkpointer = Worker("checkpoint")
        self._chores: dict[str, asyncio.Task[None]] = {}
        self._late_s = 0.0
        self._kept = time.monotonic()
        self._seen = self._useful = time.monotonic()
        self._asked = 0.0
        self._status: Status | None = None

    async def run(self) -> None:
        """Tick until cancelled."""
        tell_systemd("READY=1")
        try:
            while True:
                self.tick()
                await self._sleep(self._pause())
        finally:
            tell_systemd("STOPPING=1")
            for task in (*self._chores.values(), *([self._judged] if self._judged is not None else [])):
                task.cancel()
            self._worker.stop()
            self._checkpointer.stop()

    def _hear(self, event: Event, _changed: list[Key]) -> None:
        """What is wrong with equipment, and a duress button above all, is judged at once."""
        if isinstance(event, HURRIED) or (isinstance(event, PointChanged) and self._is_off_limits(event.point)):
            self._hurry.set()

    def _is_off_limits(self, point: str) -> bool:
        known = self._engine.follower.center.points.get(point)
        return known is not None and known.out_of_limits

    async def _sleep(self, pause: float) -> None:
        due = time.monotonic() + pause
        try:
            async with asyncio.timeout(pause):
                await self._hurry.wait()
        except TimeoutError:
            self._late_s = max(time.monotonic() - due, 0.0)
        self._hurry.clear()

    def tick(self) -> None:
        """One tick. What asks the journal is done beside it, so that a database that hangs stops no clock."""
        engine = self._engine
        if HOUSE in engine.active:
            self._turn_day()
            self._judge()
        self._lamps.tick(self._house())
        self._dispatch.tick()
        for chore in (self._keep_checkpoint, self._look_for_consoles, self._watch_desk):
            if chore.__name__ not in self._chores or self._chores[chore.__name__].done():
                self._chores[chore.__name__] = asyncio.create_task(chore())
        self._tell_status()
        tell_systemd("WATCHDOG=1")

    def _pause(self) -> float:
        now = self._engine.plan.clock()
        return min(TICK_S, max(self._engine.plan.day_of(now)[2] - now, 0.001))

    def _turn_day(self) -> None:
        day, began, _ = self._engine.plan.day_of(self._engine.plan.clock())
        if self._engine.follower.center.day != day:
            self._engine.emit_house([DayStarted(began, f"day/{day}", "", day)])

    def _judge(self) -> None:
        """Judge the alarms, unless the last judgement is on its way to the journal, or the centre is half a story.

        Of a link that has just come up only its own story is half: the rest is judged.
        """
        engine = self._engine
        telling = self._judged is not None and not self._judged.done()
        away = bool(engine.hub.away_since)
        if telling or (engine.hub.waiting > BATCH and not away):
            self._owed = self._owed or telling
            return
        opening: Collection[str] = ()
        if not away:
            opening = frozenset(name for name, line in engine.lines.items() if line.opening)
        told = evaluate(engine.follower.center, engine.plan.clock(), self._memory, self._house(), opening)
        if told:
            engine.emit_house(told)
            self._judged = asyncio.create_task(engine.hub.settle())
            self._judged.add_done_callback(self._told)

    def _told(self, _task: "asyncio.Task[None]") -> None:
        """What had to wait for the judgement before it is judged now, not a second later."""
        if self._owed:
            self._owed = False
            self._hurry.set()

    def _house(self) -> dict[str, float]:
        """Figures only the engine knows."""
        return {"engine_lag": self._late_s, "database_lag": self._engine.hub.lag_s()}

    async def _watch_desk(self) -> None:
        """What the help desk wants done by the clock; its facts are the house's."""
        engine = self._engine
        if HOUSE in engine.active and (told := await engine.desk.tick(engine.plan.clock())):
            engine.emit_house(told)

    async def _keep_checkpoint(self) -> None:
        """Have a checkpoint kept when one is due. A failure is tried again after the pause."""
        follower, checkpoint = self._engine.follower, self._engine.checkpoint
        age_s = time.monotonic() - self._kept
        due = follower.since_checkpoint > CHECKPOINT_ROWS and age_s > CHECKPOINT_PAUSE_S
        due = due or (follower.since_checkpoint > 0 and age_s > CHECKPOINT_S)
        if checkpoint is None or HOUSE not in self._engine.active or not due:
            return
        if await self._checkpointer.run(checkpoint):
            follower.since_checkpoint = 0
        self._kept = time.monotonic()

    async def _look_for_consoles(self) -> None:
        """An engine that a console started ends when the last console has been gone for a while, or is one too many."""
        linger_s, now = self._engine.plan.linger_s, time.monotonic()
        if not linger_s or now - self._asked < min(PRESENCE_S, linger_s / 4):
            return
        self._asked = now
        try:
            leases = await self._worker.run(self._engine.journal.read_leases)
        except StoreError:
            # Who cannot be asked may well be there.
            self._seen = now
            return
        if any(lease.held and lease.name.startswith(CONSOLES) for lease in leases):
            self._seen = now
        elif now - self._seen > linger_s:
            self._engine.stop("the last console has gone")
        if self._engine.active:
            self._useful = now
        elif now - self._useful > IDLE_S:
            self._engine.stop("another engine records")

    def _tell_status(self) -> None:
        engine = self._engine
        hub = engine.hub
        status = Status(
            pid=os.getpid(),
            engine=engine.name,
            records=tuple(sorted(engine.active)),
            stands_by_for=tuple(sorted(engine.leases.others)),
            links={name: "up" if line.up else line.why for name, line in engine.lines.items()},
            seq=engine.follower.center.seq,
            written=hub.written,
            waiting=hub.waiting,
            discarded=hub.discarded,
            journal_away_since=hub.away_since,
            journal_why=hub.why,
        )
        if status != self._status:
            self._status = status
            write_status(engine.plan.folder / "engine.json", status)
