"""A link that does what the test says, and an engine around it: real journal, real everything else."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.codec import dump_center, load_center
from console.center.ids import scoped
from console.center.state import Center
from console.center.states import Direction, Outcome
from console.engine.engine import Engine
from console.engine.plan import Plan
from console.store.journal import Journal
from drivers.contract import Capability, Reply, Sink
from tests.helpers.waiting import until

_REFS = itertools.count(1)
Fact = TypeVar("Fact", bound=e.Event)


class ScriptedLink:
    """`tell` becomes facts, `fail` ends the run, `replies` answers commands (else: accepted)."""

    def __init__(self, name: str = "lab", capabilities: frozenset[Capability] = frozenset(Capability)) -> None:
        self.name, self.capabilities = name, capabilities
        self.starts = 0
        self.executed: list[c.Command] = []
        self.answer: Callable[[c.Command], Reply] = lambda _command: Reply(True)
        self.hang = False
        self.at_start: list[Exception] = []
        self._sink: Sink | None = None
        self._end: asyncio.Future[None] | None = None

    def id(self, native: str) -> str:
        return scoped(self.name, native)

    @property
    def connected(self) -> bool:
        return self._sink is not None

    async def run(self, sink: Sink) -> None:
        self.starts += 1
        if self.at_start:
            raise self.at_start.pop(0)
        self._sink, self._end = sink, asyncio.get_running_loop().create_future()
        self.tell(e.LinkUp, "script", capabilities=tuple(sorted(self.capabilities)))
        self.tell(e.SnapshotTaken, (), (), (), ())
        try:
            await self._end
        finally:
            self._sink = None

    async def execute(self, command: c.Command) -> Reply:
        self.executed.append(command)
        if self.hang:
            await asyncio.Event().wait()
        return self.answer(command)

    def make(self, kind: type[Fact], *args: object, **fields: object) -> Fact:
        return kind(time.time(), f"s{next(_REFS)}", self.name, *args, **fields)

    def tell(self, kind: type[Fact], *args: object, **fields: object) -> Fact:
        event = self.make(kind, *args, **fields)
        assert self._sink is not None
        self._sink.emit([event])
        return event

    def tell_all(self, events: Sequence[e.Event]) -> None:
        assert self._sink is not None
        self._sink.emit(events)

    def fail(self, error: Exception) -> None:
        assert self._end is not None
        self._end.set_exception(error)

    def join(self, native: str, queue: str = "sales") -> str:
        """A caller waits; gives the visit's id."""
        call = self.id(native)
        self.tell(e.CallArrived, call, native, Direction.INBOUND)
        self.tell(e.CallQueued, call, f"{call}/v", self.id(queue))
        return f"{call}/v"

    def leave(self, native: str, outcome: Outcome = Outcome.ABANDONED, queue: str = "sales") -> None:
        call = self.id(native)
        self.tell(e.VisitEnded, f"{call}/v", call, self.id(queue), outcome)
        self.tell(e.CallCleared, call)


@asynccontextmanager
async def engine_on(
    address: str, folder: Path, *links: ScriptedLink, wait: bool = True, plan: Plan | None = None
) -> AsyncIterator[Engine]:
    """A running engine; stopped in good order on leaving, and its bugs raised."""
    engine = Engine(Journal(address), links, plan or Plan(folder))
    running = asyncio.create_task(engine.run())
    try:
        if wait:
            await until(lambda: running.done() or all(line.up for line in engine.lines.values()), "links are up", 30)
            await engine.hub.settle()
        yield engine
    finally:
        engine.stop("the test is over")
        await running
        engine.close()


async def settled(engine: Engine, condition: Callable[[Center], object], what: str, timeout: float = 20.0) -> None:
    """Wait until the engine's centre is so."""
    await until(lambda: condition(engine.follower.center), what, timeout)


def folded(address: str) -> Center:
    """The whole journal folded from its first row, as a fresh reader would."""
    center = Center()
    with Journal(address) as journal:
        for row in journal.read(0, 1_000_000):
            assert row.event is not None, row.why
            apply(center, row.event)
            center.seq = row.seq
    return center


def same(one: Center, other: Center) -> bool:
    """Whether two centres are the same in every word."""
    return dump_center(load_center(dump_center(one))) == dump_center(load_center(dump_center(other)))


def facts(address: str, *kinds: type[e.Event]) -> list[e.Event]:
    """The journal's facts of these kinds, in order."""
    with Journal(address) as journal:
        rows = journal.read(0, 1_000_000)
    return [row.event for row in rows if isinstance(row.event, kinds or e.Event)]
