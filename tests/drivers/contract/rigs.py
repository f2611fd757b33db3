"""What the contract suite needs of a driver: a link on a switch that lives, and a sink that folds what it tells.

A `Rig` knows how to open links of one driver and how to break them. The suite finds its own targets (a waiting
caller, a talking agent) in the centre the events make, as a supervisor would.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

from console.center.apply import apply
from console.center.codec import decode_event, encode_event
from console.center.events import Event, SnapshotTaken
from console.center.state import Center
from drivers.contract import Link
from tests.helpers.waiting import until


@dataclass
class Folder:
    """A sink that keeps every fact, once by its ref as a journal does, and folds it."""

    events: list[Event] = field(default_factory=list)
    handed: list[tuple[Sequence[Event], tuple[Event, ...]]] = field(default_factory=list)
    center: Center = field(default_factory=Center)
    refs: set[str] = field(default_factory=set)
    watchers: list[Callable[[Event, Center], None]] = field(default_factory=list)

    def emit(self, events: Sequence[Event]) -> None:
        """See `Sink.emit`."""
        self.handed.append((events, tuple(events)))
        for event in events:
            self.events.append(event)
            if event.ref in self.refs:
                continue
            self.refs.add(event.ref)
            kind, body = encode_event(event)
            apply(self.center, decode_event(kind, body, event.at, event.ref, event.link))
            for watcher in self.watchers:
                watcher(event, self.center)

    def snapshots(self) -> list[SnapshotTaken]:
        """All snapshots told so far."""
        return [event for event in self.events if isinstance(event, SnapshotTaken)]


class Rig(Protocol):
    """One driver's way to stand a switch up."""

    station: str
    """A supervisor's station at this switch, native."""

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Link]:
        """A link, not running yet, to a switch with agents, callers waiting and calls in progress."""
        yield ...

    async def cut(self, link: Link) -> None:
        """Break the connection of a running link, as a pulled cable does; it can be had again soon."""

    def alive(self, link: Link) -> set[str] | None:
        """The scoped ids of the calls that live at the switch now; None when the switch cannot be asked."""

    def sent(self) -> bytes | None:
        """All bytes the link has sent so far; None when there is no wire."""


@asynccontextmanager
async def running(link: Link, folder: Folder | None = None) -> AsyncIterator[Folder]:
    """The link runs, its first snapshot is taken; in the end it is cancelled."""
    sink = folder or Folder()
    before = len(sink.snapshots())
    task = asyncio.create_task(link.run(sink))
    try:
        await until(lambda: len(sink.snapshots()) > before or task.done(), "the snapshot", 20)
        if task.done():
            task.result()
        yield sink
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
