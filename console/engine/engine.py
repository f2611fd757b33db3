"""One engine: leases, lines, hub, follower, dispatch and timers put together, and their beginning and end.

It starts by folding the journal, then asks for its leases; with the house's it tells that an engine started and what
it did not see, with a link's it starts the line. It ends in good order within three seconds, whatever hangs.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from console.center.events import DayStarted, EngineStarted, EngineStopped, Event, LinkDown, RulesSet, TargetsSet
from console.engine import spill
from console.engine.desk_watch import DeskWatch
from console.engine.dispatch import Dispatch
from console.engine.follower import Follower
from console.engine.hub import Hub
from console.engine.leases import HOUSE, Leases, link_lease, own_name
from console.engine.line import Line
from console.engine.plan import Plan
from console.engine.timers import Timers
from console.store.errors import SchemaTooNew, StoreDamaged, StoreError, StoreRefused
from console.store.historian import Historian
from console.store.journal import Journal
from drivers.contract import Link

log = logging.getLogger(__name__)

PATIENCE_S, RELEASE_S = 2.0, 0.3
"""How long a good end may take before it is an end all the same, and then the giving back of the leases."""

SMALL_DAY = 3000
"""Ended visits of a day that are written down in well under a second."""


class Engine:
    """Runs until `stop`. `active`: the leases under which this engine records now.

    `checkpoint`: keeps one from time to time, called in a thread; answers whether it did. None: only at the end.
    """

    def __init__(
        self, journal: Journal, links: Sequence[Link], plan: Plan, checkpoint: Callable[[], bool] | None = None
    ) -> None:
        self.plan, self.journal, self.checkpoint = plan, journal, checkpoint
        self.name = own_name()
        self.active: set[str] = set()
        self.follower = Follower(journal)
        names = [HOUSE, *(link_lease(link.name) for link in links)]
        self.leases = Leases(journal, self.name, names, self._gained, self._lost)
        self.hub = Hub(journal, self.leases.fence, self.leases.fenced, self.follower.take)
        self.links = {link.name: link for link in links}
        self.lines = {name: self._line(link) for name, link in self.links.items()}
        self.desk = DeskWatch(journal, plan.desk, lambda: self.follower.center, lambda: self.leases.fence(HOUSE))
        self.dispatch: Dispatch | None = None
        self._historian: Historian | None = None
        self.reason = ""
        self._running: dict[str, asyncio.Task[None]] = {}
        self._stop = asyncio.Event()
        self._spill = plan.folder / "unwritten.jsonl"
        self._spilled: spill.Kept = []

    def stop(self, reason: str) -> None:
        """Ask it to end in good order. To be called in the loop."""
        self.reason = self.reason or reason
        self._stop.set()

    async def run(self) -> None:
        """Until `stop`. Raises StoreError for a journal that a person must see to; a bug ends it in good order too."""
        if not await self._load():
            return
        center = self.follower.center
        self.dispatch = Dispatch(center, self.links, self.active.__contains__, self.hub.emit, self.plan.clock)
        self.follower.listeners += [self.dispatch.hear, self.desk.hear]
        timers = Timers(self, self.dispatch)
        work = [
            asyncio.create_task(part, name=name)
            for name, part in (
                ("hub", self.hub.run()),
                ("follower", self.follower.run()),
                ("leases", self.leases.run()),
                ("timers", timers.run()),
            )
        ]
        stopping = asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait([stopping, *work], return_when=asyncio.FIRST_COMPLETED)
            broken = [task for task in work if task.done()]
        finally:
            await self._finish()
            for task in (stopping, *work):
                task.cancel()
            await asyncio.gather(stopping, *work, return_exceptions=True)
        for task in broken:
            task.result()

    def close(self) -> None:
        """After `run`: close the journal, unless one of its threads still hangs in the database."""
        gone = self._historian is None or self._historian.stop(0.5)
        self.desk.worker.stop()
        workers = (*self.follower.workers, *self.hub.workers, *self.leases.workers, self.desk.worker)
        if all(worker.join(0.5) for worker in workers) and gone:
            self.journal.close()

    def emit_house(self, events: Sequence[Event]) -> None:
        """The house's own facts."""
        self.hub.emit(HOUSE, events)

    # --- beginning

    async def _load(self) -> bool:
        """Fold what the journal holds; wait for a database that is not there yet. False: told to stop meanwhile."""
        told = ""
        while not self._stop.is_set():
            try:
                await self.follower.load()
                self._spilled = spill.kept(self._spill)
            except (StoreRefused, SchemaTooNew, StoreDamaged):
                raise
            except StoreError as error:
                if told != str(error):
                    told = str(error)
                    log.error("waiting for the journal: %s", error)
                await asyncio.wait([asyncio.create_task(self._stop.wait())], timeout=1.0)
            else:
                return True
        return False

    async def _gained(self, lease: str) -> None:
        """A lease is ours: whatever its former holder wrote is folded first."""
        await self.follower.catch_up()
        if self._stop.is_set():
            return
        await self._record_spilled(lease)
        if lease == HOUSE:
            await self._start_house()
            await self.desk.begin()
            self._historian = Historian(self.journal)
            self._historian.start()
        else:
            await self._start_line(self.lines[lease.partition("/")[2]])
        self.active.add(lease)
        if self.dispatch is not None:
            self.dispatch.resume(lease)

    async def _record_spilled(self, lease: str) -> None:
        mine = [event for name, event in self._spilled if name == lease]
        if not mine:
            return
        log.warning("%d facts of %s that could not be written before are written now", len(mine), lease)
        self.hub.emit(lease, mine)
        await self.hub.settle()
        self._spilled = [entry for entry in self._spilled if entry[0] != lease]
        if not self._spilled:
            self._spill.unlink(missing_ok=True)

    async def _start_house(self) -> None:
        center, now = self.follower.center, self.plan.clock()
        fence = self.leases.fence(HOUSE)
        epoch = fence.epoch if fence is not None else 0
        facts: list[Event] = [EngineStarted(now, f"engine/{epoch}/started", "", self.name, epoch, center.now)]
        day, began, _ = self.plan.day_of(now)
        if center.day != day:
            facts.append(DayStarted(began, f"day/{day}", "", day))
        if center.targets != self.plan.targets:
            facts.append(TargetsSet(now, f"targets/{epoch}", "", self.plan.targets, "settings"))
        if self.plan.rules and center.rules != self.plan.rules:
            facts.append(RulesSet(now, f"rules/{epoch}", "", self.plan.rules, "settings"))
        self.emit_house(facts)
        # To the centre every link is blind since the last engine ended; those we never let go of are not.
        for line in self.lines.values():
            self.hub.emit(link_lease(line.name), line.again())
        await self.hub.settle()

    async def _start_line(self, line: Line) -> None:
        fence = self.leases.fence(link_lease(line.name))
        line.epoch = fence.epoch if fence is not None else 0
        known = self.follower.center.links.get(line.name)
        if known is not None and known.up:
            since = max(known.heard, known.since)
            lost = LinkDown(since, f"line/{line.epoch}/0", line.name, "the engine that held it was away")
            self.hub.emit(link_lease(line.name), [lost])
        self._running[line.name] = asyncio.create_task(line.run(), name=f"line {line.name}")

    def _line(self, link: Link) -> Line:
        lease = link_lease(link.name)
        return Line(link, lambda events: self.hub.emit(lease, events), self.plan.clock, self.plan.team_of)

    # --- end

    def _lost(self, lease: str, why: str) -> None:
        """Another engine records this now: stop at once and stand by."""
        self.active.discard(lease)
        if lease == HOUSE and self._historian is not None:
            self._historian.stop(0.0)
        if self.dispatch is not None:
            self.dispatch.drop(lease)
        name = lease.partition("/")[2]
        task = self._running.pop(name, None)
        if task is not None:
            line = self.lines[name]
            line.parting = ""
            task.cancel()
            self.lines[name] = self._line(line.link)
            log.warning("link %s: standing by (%s)", name, why)

    async def _finish(self) -> None:
        """Say good-bye, keep the state, give the leases back; never longer than three seconds."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._say_good_bye()
        except TimeoutError:
            log.warning("the journal did not take everything in time: this engine ends without a checkpoint")
        except StoreError as error:
            log.warning("this engine ends without a checkpoint: %s", error)
        rest = [entry for entry in self.hub.rest() if self.leases.fence(entry[0]) is not None]
        if rest:
            spill.keep(self._spill, rest)
            log.warning("%d facts could not be written; they are kept in %s for the next start", len(rest), self._spill)
        try:
            async with asyncio.timeout(RELEASE_S):
                await self.leases.release()
        except (TimeoutError, StoreError) as error:
            log.info("the leases could not be given back, they run out by themselves: %r", error)

    async def _say_good_bye(self) -> None:
        recorded_house = HOUSE in self.active
        self.active.clear()  # from here on nothing new is judged, carried out or started
        if self._historian is not None:
            self._historian.stop(0.0)
        if self.dispatch is not None:
            await self.dispatch.stop()
        running, self._running = self._running, {}
        for task in running.values():
            task.cancel()
        if running:
            await asyncio.wait(running.values(), timeout=PATIENCE_S / 3)
        if recorded_house:
            fence = self.leases.fence(HOUSE)
            ref = f"engine/{fence.epoch if fence is not None else 0}/stopped"
            self.emit_house([EngineStopped(self.plan.clock(), ref, "", self.name, self.reason)])
        await self.hub.settle()
        ended = sum(len(queue.ended) for queue in self.follower.center.queues.values())
        # Writing a great day down takes too long for an end: the last checkpoint and the rows after it do as well.
        if recorded_house and ended < SMALL_DAY:
            await self.follower.checkpoint()
