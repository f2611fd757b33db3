"""Commands on their way into the journal: each is recorded before anybody is told it was asked, or fails with why.

An ask that could not be recorded within its patience fails: a supervisor's order must not be carried out minutes later
because a database came back. Recording is idempotent by the command's id, so trying again never asks twice.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

from console.center.commands import Command
from console.center.events import CommandAsked
from console.store.errors import StoreError, StoreLost
from console.store.journal import Journal


@dataclass(slots=True)
class Ask:
    """One command, when it was asked, until when it may be recorded (monotonic seconds), and who waits for it."""

    event: CommandAsked
    until: float
    done: "Future[CommandAsked]" = field(default_factory=Future)
    tried: bool = False


class Asks:
    """The queue between those who ask (any thread) and the one thread that records."""

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._waiting: deque[Ask] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, command: Command, at: float) -> "Future[CommandAsked]":
        """Queue it; the future is done once it is committed, or fails with a StoreError."""
        ask = Ask(CommandAsked(at, command.id, "", command), time.monotonic() + self._patience_s)
        with self._lock:
            self._waiting.append(ask)
        return ask.done

    def record(self, journal: Journal) -> None:
        """Commit all that wait, in their order. Raises what `append` raises; they stay queued then."""
        while self._waiting:
            with self._lock:
                batch = list(self._waiting)
            for ask in batch:
                ask.tried = True
            journal.append([ask.event for ask in batch])
            self._take(batch.__contains__)
            for ask in batch:
                _settle(ask, None)

    def expire(self, why: str) -> None:
        """Fail those whose patience is over."""
        now = time.monotonic()
        self._fail(lambda ask: ask.until <= now, why)

    def abandon(self, why: str) -> None:
        """Fail all of them: nobody will record them any more."""
        self._fail(lambda _ask: True, why)

    def _fail(self, which: Callable[[Ask], bool], why: str) -> None:
        for ask in self._take(which):
            doubt = " (it may have arrived all the same: then it is shown in the list of commands)" if ask.tried else ""
            verb = type(ask.event.command).__name__
            _settle(ask, StoreLost(f"{verb} was not asked{doubt}: {why}. Ask again when the journal is back"))

    def _take(self, which: Callable[[Ask], bool]) -> list[Ask]:
        with self._lock:
            taken = [ask for ask in self._waiting if which(ask)]
            self._waiting = deque(ask for ask in self._waiting if not which(ask))
        return taken


def _settle(ask: Ask, error: StoreError | None) -> None:
    if not ask.done.set_running_or_notify_cancel():
        return  # nobody waits for it any more; what is recorded stays recorded
    if error is None:
        ask.done.set_result(ask.event)
    else:
        ask.done.set_exception(error)
