"""Where a window's facts come from: the journal, or a script.

`Feed` is all that the bridge asks of either. `JournalFeed` is the store's replica; `ScriptedFeed` is a centre that a
test or a picture tells what happens, with a clock of its own and no database. No Qt here.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from console.center.apply import apply
from console.center.commands import Command
from console.center.events import CommandAsked, Event
from console.center.state import Center, Key
from console.store.replica import EVERYTHING, Replica
from console.store.standing import Phase

__all__ = ["EVERYTHING", "Feed", "Health", "JournalFeed", "ScriptedFeed"]

GRACE_S = 5.0  # an engine that is starting has so long before its absence is spoken of


@dataclass(frozen=True, slots=True)
class Health:
    """What stands between the screen and the switch. A `…_since` of 0 means that part is well.

    `starting`: the journal has not been read to its end yet.
    """

    database_since: float = 0.0
    database_why: str = ""
    engine_since: float = 0.0
    engine_why: str = ""
    starting: bool = False

    @property
    def blind_since(self) -> float:
        """Since when nothing on the screen is fresh: the earlier of the two losses, 0 when all is well."""
        return min((since for since in (self.database_since, self.engine_since) if since), default=0.0)


class Feed(Protocol):
    """`fold` is called in one thread only, so that the centre has one owner."""

    @property
    def center(self) -> Center:
        """Everything folded so far."""
        ...

    @property
    def backlog(self) -> int:
        """Rows read but not yet folded."""
        ...

    def now(self) -> float:
        """The time by the clock that everybody on this journal shares."""
        ...

    def start(self) -> None:
        """Begin to read; `wake` (given when the feed was made) is called from any thread."""
        ...

    def stop(self) -> None:
        """End reading; may be called twice."""
        ...

    def fold(self, budget_s: float) -> set[Key]:
        """Apply what has come, for at most so many seconds; the keys that changed."""
        ...

    def ask(self, command: Command, failed: Callable[[str], None]) -> None:
        """Write the wish down and return at once. Its fate comes back as facts; `failed` is called (in any thread)
        with the reason when it could not even be written down."""
        ...

    def health(self) -> Health:
        """Whether database and engine are there."""
        ...


class JournalFeed:
    """The journal, by the store's replica. It must have been made with the bridge's `wake`."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self._begun = 0.0
        self._engine_lost = 0.0

    @property
    def center(self) -> Center:
        return self._replica.center

    @property
    def backlog(self) -> int:
        return self._replica.backlog

    def now(self) -> float:
        return self._replica.now()

    def start(self) -> None:
        self._begun = self.now()
        self._replica.start()

    def stop(self) -> None:
        self._replica.stop()

    def fold(self, budget_s: float) -> set[Key]:
        return self._replica.fold(budget_s)

    def ask(self, command: Command, failed: Callable[[str], None]) -> None:
        def settled(done: "Future[CommandAsked]") -> None:
            error = done.exception()
            if error is not None:
                failed(str(error))

        self._replica.ask(command).add_done_callback(settled)

    def health(self) -> Health:
        standing = self._replica.standing
        if standing.lost:
            return Health(database_since=standing.lost_since, database_why=standing.why)
        starting = standing.phase in (Phase.STARTING, Phase.CATCHING_UP)
        if starting or standing.engine_alive:
            self._engine_lost = 0.0
            return Health(starting=starting)
        # The lease's age is rounded to the second it was read in: the first moment told is the one that stays.
        age = standing.engine_age_s
        self._engine_lost = self._engine_lost or (self.now() - age if age >= 0 else self._begun)
        if self.now() - max(self._engine_lost, self._begun) < GRACE_S:
            return Health()
        return Health(engine_since=self._engine_lost, engine_why="" if age >= 0 else "none")


class ScriptedFeed:
    """A centre that is told what happens. What is asked is kept in `commands` and becomes an order."""

    def __init__(self, center: Center, wake: Callable[[], None], clock: Callable[[], float] = time.time) -> None:
        self.center = center
        self.commands: list[Command] = []
        self.state = Health()
        self.refuse = ""  # why nothing can be written down, as when the database is away
        self._wake, self._clock = wake, clock
        self._waiting: list[Event] = []

    @property
    def backlog(self) -> int:
        return len(self._waiting)

    def now(self) -> float:
        return self._clock()

    def start(self) -> None:
        return

    def stop(self) -> None:
        return

    def tell(self, *events: Event) -> None:
        """Let this happen; it is folded in the next frame."""
        self._waiting += events
        self._wake()

    def fold(self, budget_s: float) -> set[Key]:
        events, self._waiting = self._waiting, []
        self.center.seq += len(events)  # as rows of a journal: what was reckoned before them is out of date
        return {key for event in events for key in apply(self.center, event)}

    def ask(self, command: Command, failed: Callable[[str], None]) -> None:
        if self.refuse:
            failed(self.refuse)
            return
        self.commands.append(command)
        self.tell(CommandAsked(self.now(), command.id, "", command))

    def health(self) -> Health:
        return self.state

    def asked(self, verb: type[Command]) -> Sequence[Command]:
        """The commands of one verb that were asked so far."""
        return [command for command in self.commands if isinstance(command, verb)]
