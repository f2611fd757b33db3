"""The embedded default: a console sees to it that an engine runs, as a process of its own that outlives the console.

The keeper starts an engine when nobody holds the engine's lease, starts another when its own has died, and never
stops one: an engine started so ends by itself a minute after the last console. It knows neither Qt nor the engine's
inside; the two processes meet only in the journal.
"""

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from console.engine.leases import HOUSE, is_dead
from console.store.errors import StoreError
from console.store.journal import Journal

log = logging.getLogger(__name__)

LOOK_S = 1.0
START_S = 15.0
"""An engine that was started has so long to take its lease."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 30.0


def engine_words(common: Sequence[str]) -> list[str]:
    """The command line of an embedded engine; `common`: the words of every role that it must share (--data …)."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "console"]
    return [*program, "engine", "--embedded", *common]


def start_detached(words: Sequence[str], output: Path) -> "subprocess.Popen[bytes]":
    """Start a process that does not die with us; what it says goes to a file. Raises OSError."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with output.open("ab") as said:
        if sys.platform == "win32":
            flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
            return subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said, creationflags=flags)
        return subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True)


class Keeper:
    """Keeps an engine running for as long as this console does. `state`: what it is doing, in words for a log.

    `told`: called in the keeper's thread with those words whenever they change.
    """

    def __init__(
        self, journal: Journal, words: Sequence[str], output: Path, told: Callable[[str], None] | None = None
    ) -> None:
        self.state = ""
        self.starts = 0
        self._journal, self._words, self._output, self._told = journal, list(words), output, told
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0
        self._pause = _FIRST_PAUSE_S
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="engine-keeper", daemon=True)

    def start(self) -> None:
        """Begin to look; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more. The engine goes on."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(2.0)
        if self._process is not None and self._process.returncode is None:
            # Left running on purpose, and nobody will wait for it: Popen must not complain of that.
            self._process.returncode = 0

    def _run(self) -> None:
        while not self._stopping.is_set():
            wait_s = LOOK_S
            try:
                wait_s = self._look()
            except StoreError as error:
                self._say(f"cannot see whether an engine runs: {error}")
            except OSError as error:
                self._say(f"an engine cannot be started: {error}")
                wait_s = self._longer()
            self._stopping.wait(wait_s)
        self._journal.close()

    def _look(self) -> float:
        """Look once; gives the seconds until the next look."""
        ended = self._process.poll() if self._process is not None else None
        if self._process is not None and ended is not None:
            self._process = None
            self._say(f"the engine ended (exit code {ended}); its log says why")
        lease = self._journal.read_lease(HOUSE)
        if lease is not None and lease.held and not is_dead(lease.holder):
            self._pause = _FIRST_PAUSE_S
            self._say(f"an engine runs: {lease.holder}")
            return LOOK_S
        if self._process is not None and time.monotonic() - self._started < START_S:
            return LOOK_S / 4
        if self._process is not None:
            self._say("the engine was started and does not record; its log says why")
            return LOOK_S
        if time.monotonic() - self._started < self._pause:
            return LOOK_S / 4
        self._longer()
        self._started = time.monotonic()
        self._process = start_detached(self._words, self._output)
        self.starts += 1
        self._say(f"an engine was started (process {self._process.pid})")
        return LOOK_S / 4

    def _longer(self) -> float:
        """The pause before the next start. The one after is longer: an engine that cannot live must cost little."""
        pause, self._pause = self._pause, min(self._pause * 2, _LONGEST_PAUSE_S)
        return pause

    def _say(self, words: str) -> None:
        if words == self.state:
            return
        self.state = words
        log.info("%s", words)
        if self._told is not None:
            self._told(words)
