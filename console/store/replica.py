"""A copy of the centre that follows the journal: every screen, and the engine's own view, is one of these.

A thread reads and decodes rows; `fold` applies them in the caller's thread, for as long as the caller can spare, so
that the `center` has one owner and no lock. When the database is away the thread tries again and again, `standing` says
since when and why, and then the missed rows are read: nothing is lost. It starts from the newest checkpoint it can
read. The thread only reads: what is written (asks, presence) goes through `Asks`. Facts are applied, not understood.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from console.center.apply import apply
from console.center.commands import Command
from console.center.desk_events import CustomerChanged
from console.center.events import CommandAsked
from console.center.state import Center, Key
from console.secrets import Secret
from console.store import coldstart
from console.store.asks import Asks
from console.store.errors import StoreError
from console.store.journal import Journal
from console.store.lease import ENGINE
from console.store.lines import Row
from console.store.standing import Phase, Standing

log = logging.getLogger(__name__)

EVERYTHING: Key = ("centre", "*")
"""In the keys that `fold` gives: the centre was replaced as a whole, ask everything anew."""

BATCH = 1000
MOST_WAITING = 50_000
"""Rows read and not yet folded; above this the thread waits, and the rows stay where they are safe."""
STALLED_S = 3.0
"""A database that has not answered for so long is shown as lost."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.25, 5.0
_LOOK = 0x1F  # look at the clock every 32 rows


class Replica:
    """Follows the journal at `address`. `wake` is called in the replica's thread when there is something to `fold`.

    `presence` (as `console/user@host:pid`): a lease held while it runs, by which an engine sees who is there.
    """

    def __init__(
        self,
        address: str,
        wake: Callable[[], None],
        secret: Secret | None = None,
        presence: str = "",
        patience_s: float = 5.0,
    ) -> None:
        self.center = Center()
        self.journal = Journal(address, secret)
        self._wake = wake
        self._asks = Asks(self.journal, patience_s, presence)
        self._arrived: deque[Row | Center] = deque()
        self._standing = Standing(Phase.STARTING)
        self._asked_at = 0.0  # monotonic time at which a question to the database began, 0: none is open
        self._after = -1  # the last seq read; -1: not even a checkpoint yet
        self._last: Row | None = None  # the row at `_after`, read again each time as proof of the same journal
        self._forgotten = 0  # the last erasure's seq that this memory was made anew for
        self._clock_off = 0.0
        self._next_look = 0.0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="replica", daemon=True)

    # --- for the owner of the centre

    def start(self) -> None:
        """Begin to follow; returns at once."""
        self._thread.start()
        self._asks.start()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End its threads; what is still being asked fails. False when the database holds one for longer."""
        self._stopping.set()
        asked = self._asks.stop(timeout_s / 2)
        if self._thread.ident is None:
            return True
        self.journal.wake()
        self._thread.join(timeout_s / 2)
        if self._thread.is_alive() or not asked:
            return False
        self.journal.close()
        return True

    def fold(self, budget_s: float = 0.004) -> set[Key]:
        """Apply what has arrived, for about so many seconds; gives the changed keys. `backlog` tells what is left."""
        changed: set[Key] = set()
        end = time.perf_counter() + budget_s
        folded = 0
        while self._arrived:
            item = self._arrived.popleft()
            if isinstance(item, Center):
                self.center, changed = item, {EVERYTHING}
                continue
            if item.event is not None:
                changed.update(apply(self.center, item.event))
            self.center.seq = item.seq
            folded += 1
            if not folded & _LOOK and time.perf_counter() >= end:
                break
        return changed

    @property
    def backlog(self) -> int:
        """How many rows were read and are not folded yet."""
        return len(self._arrived)

    @property
    def standing(self) -> Standing:
        """How it stands towards the journal now, a database that has stopped answering included."""
        asked_at, standing = self._asked_at, self._standing
        if asked_at and not standing.lost and (silent_s := time.monotonic() - asked_at) > STALLED_S:
            why = f"the journal {self.journal.shown} does not answer"
            return replace(standing, phase=Phase.LOST, lost_since=time.time() - silent_s, why=why)
        return standing

    state = standing

    def ask(self, command: Command) -> "Future[CommandAsked]":
        """Record a command. The future is done when it is committed, or fails with a StoreError that says why.

        Its callbacks run in another thread. What becomes of the command is told by `center.orders`.
        """
        return self._asks.put(command, self.now())

    def now(self) -> float:
        """The time by the database's clock, as far as it was seen: consoles with odd clocks agree by it."""
        return time.time() + self._clock_off

    # --- the thread

    def _run(self) -> None:
        pause = _FIRST_PAUSE_S
        while not self._stopping.is_set():
            try:
                self._begin()
                while not self._stopping.is_set():
                    self._follow()
                    pause = _FIRST_PAUSE_S
            except StoreError as error:
                self._lose(error)
            except Exception as error:
                # A mistake of the program: told like a loss, so that no screen looks alive on a dead thread.
                log.exception("following the journal failed")
                self._lose(StoreError(f"following the journal failed ({error}); the log says more"))
            if not self._stopping.is_set():
                self._stopping.wait(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_S)
        self._standing = replace(self._standing, phase=Phase.STOPPED)

    def _begin(self) -> None:
        """Connect, and start from a checkpoint if we have nothing."""
        self._asked_at = time.monotonic()
        self.journal.wait(0.0)  # listening starts before the first question, so that nothing falls between
        self._clock_off = self.journal.now() - time.time()
        if self._after < 0:
            center, self._last = coldstart.begin(self.journal)
            self._after = center.seq
            self._arrived.append(center)
        self._asked_at = 0.0
        if self._standing.lost:
            log.info("the journal %s is back", self.journal.shown)
        self._stand(replace(self._standing, phase=Phase.CATCHING_UP, lost_since=0.0, why=""))
        self._next_look = 0.0

    def _follow(self) -> None:
        """One round: look at the leases, read what is new, wait for more."""
        self._asked_at = time.monotonic()
        if time.monotonic() >= self._next_look:
            self._look()
        full = len(self._arrived) >= MOST_WAITING
        more = False if full else self._read()
        self._asked_at = 0.0
        if not more:
            if self._standing.phase is Phase.CATCHING_UP and not full:
                self._stand(replace(self._standing, phase=Phase.FOLLOWING))
            self._wait(full)

    def _wait(self, full: bool) -> None:
        if full:
            self._stopping.wait(0.05)
        else:
            self.journal.wait(max(0.0, min(1.0, self._next_look - time.monotonic())))

    def _read(self) -> bool:
        """Read a batch; True when there may be more."""
        proof = 0 if self._last is None else 1
        rows = self.journal.read(self._after - proof, BATCH + proof)
        if self._last is not None and rows[:1] != [self._last]:
            log.warning("the journal %s is not the one read before; it is read anew", self.journal.shown)
            self._after = -1
            self._begin()
            return True
        fresh = rows[proof:]
        if not fresh:
            return False
        for row in fresh:
            if row.event is None:
                self._tell_unreadable(row)
        if (erased := max(map(_erased, fresh))) > self._forgotten:
            # Whatever this memory holds of them is in no row any more: it is made anew from what there is now.
            self._forgotten, self._after = erased, -1
            self._begin()
            return True
        self._arrived.extend(fresh)
        self._last = fresh[-1]
        self._after = self._last.seq
        self._wake()
        return len(fresh) == BATCH

    def _tell_unreadable(self, row: Row) -> None:
        count = self._standing.unreadable + 1
        if count == 1:
            log.warning("a row this program cannot read; it stays in the journal: %s", row.why)
        self._stand(replace(self._standing, unreadable=count))

    def _look(self) -> None:
        """Once a second: who holds the leases, and how long ago the engine showed up."""
        leases = self.journal.read_leases()
        engine = next((lease for lease in leases if lease.name == ENGINE), None)
        age, alive = (engine.age_s, engine.held) if engine else (-1.0, False)
        self._stand(replace(self._standing, leases=leases, engine_age_s=age, engine_alive=alive))
        self._next_look = time.monotonic() + 1.0

    def _lose(self, error: StoreError) -> None:
        if not self._standing.lost:
            log.warning("journal lost: %s", error)
            since = self.now() - (time.monotonic() - self._asked_at if self._asked_at else 0.0)
            self._stand(replace(self._standing, phase=Phase.LOST, lost_since=since, why=str(error)))
        elif str(error) != self._standing.why:
            self._stand(replace(self._standing, why=str(error)))
        self._asked_at = 0.0

    def _stand(self, standing: Standing) -> None:
        changed = (standing.phase, standing.why) != (self._standing.phase, self._standing.why)
        self._standing = standing
        if changed:
            self._wake()


def _erased(row: Row) -> int:
    """The row's seq if it says that a customer was erased, else 0."""
    return row.seq if isinstance(row.event, CustomerChanged) and row.event.what == "erased" else 0
