"""Commands on their way into the journal: each is recorded before anybody is told it was asked, or fails with why.

A thread of its own records them, so that a journal which cannot be written for a while can still be read, and the other
way round. An ask that could not be recorded within its patience fails: a supervisor's order must not be carried out
minutes later because a database came back. Recording is idempotent by the command's id: trying again asks once. The
same thread keeps the console's lease, by which an engine sees that somebody is there.
"""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

from console.center.commands import Command
from console.center.events import CommandAsked
from console.store.errors import StoreError, StoreLost
from console.store.journal import Journal
from console.store.lease import Fence

log = logging.getLogger(__name__)

_PAUSE_S = 0.2
_PRESENCE_S = 15.0
_CLOSING = "this console is closing"


@dataclass(slots=True, eq=False)
class Ask:
    """One command, until when it may be recorded (monotonic seconds), and who waits for it."""

    event: CommandAsked
    until: float
    done: "Future[CommandAsked]" = field(default_factory=Future)
    tried: bool = False


class Asks:
    """The queue between those who ask (any thread) and the journal. `presence`: the lease to keep, if any."""

    def __init__(self, journal: Journal, patience_s: float, presence: str = "") -> None:
        self._journal = journal
        self._patience_s = patience_s
        self._waiting: list[Ask] = []
        self._changed = threading.Condition()
        self._stopping = False
        self._presence = presence
        self._fence: Fence | None = None
        self._show_up_at = 0.0
        self._thread = threading.Thread(target=self._run, name="asks", daemon=True)

    def start(self) -> None:
        """Begin to record."""
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        """End; what has not been recorded by then fails. False when the database holds the thread for longer."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        self._fail(lambda _: True, _CLOSING)
        return not self._thread.is_alive()

    def put(self, command: Command, at: float) -> "Future[CommandAsked]":
        """Queue it; the future is done once it is committed, or fails with a StoreError."""
        ask = Ask(CommandAsked(at, command.id, "", command), time.monotonic() + self._patience_s)
        with self._changed:
            stopping = self._stopping
            if not stopping:
                self._waiting.append(ask)
                self._changed.notify()
        if stopping:
            _refuse(ask, _CLOSING)
        return ask.done

    def _run(self) -> None:
        while not self._stopping:
            done = self._record()
            done = self._show_up() and done
            with self._changed:
                if not done:
                    self._changed.wait_for(lambda: self._stopping, _PAUSE_S)
                elif not self._stopping:
                    self._changed.wait_for(lambda: self._waiting or self._stopping, self._idle_s())
        self._leave()

    def _idle_s(self) -> float | None:
        return max(0.0, self._show_up_at - time.monotonic()) if self._presence else None

    def _show_up(self) -> bool:
        """Every few seconds: say that this console is there."""
        if not self._presence or time.monotonic() < self._show_up_at:
            return True
        try:
            if self._fence is None or not self._journal.renew(self._fence, _PRESENCE_S):
                self._fence = self._journal.acquire(self._presence, self._presence, _PRESENCE_S)
        except StoreError as error:
            log.info("this console cannot show up: %s", error)
            return False
        self._show_up_at = time.monotonic() + _PRESENCE_S / 3
        return True

    def _leave(self) -> None:
        try:
            if self._fence is not None:
                self._journal.release(self._fence)
        except StoreError as error:
            log.info("this console leaves without saying so: %s", error)

    def _record(self) -> bool:
        """Commit all that wait, in their order; those that cannot be committed stay, or fail when it is time."""
        with self._changed:
            batch = list(self._waiting)
        if not batch:
            return True
        for ask in batch:
            ask.tried = True
        try:
            self._journal.append([ask.event for ask in batch])
        except StoreError as error:
            now = time.monotonic()
            self._fail(lambda ask: ask.until <= now, str(error))
            return False
        except Exception as error:  # a mistake of the program is told to whoever asked, too
            log.exception("a command could not be recorded")
            self._fail(batch.__contains__, str(error))
            return False
        for ask in self._take(batch.__contains__):
            if ask.done.set_running_or_notify_cancel():
                ask.done.set_result(ask.event)
        return True

    def _fail(self, which: Callable[[Ask], bool], why: str) -> None:
        for ask in self._take(which):
            _refuse(ask, why)

    def _take(self, which: Callable[[Ask], bool]) -> list[Ask]:
        with self._changed:
            taken = [ask for ask in self._waiting if which(ask)]
            self._waiting = [ask for ask in self._waiting if ask not in taken]
        return taken


def _refuse(ask: Ask, why: str) -> None:
    doubt = " (it may have arrived all the same: then it is in the list of commands)" if ask.tried else ""
    verb = type(ask.event.command).__name__
    if ask.done.set_running_or_notify_cancel():
        ask.done.set_exception(StoreLost(f"{verb} was not asked{doubt}: {why}"))
