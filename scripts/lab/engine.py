"""A real engine on a laboratory switch, its journal followed row by row; and its state set beside the switch's.

The engine is the product's own process (``centralino engine``); what is read here is only what it journaled, folded
with the product's own ``apply``. The product's window is left out on purpose: its replica folds the same rows.
A few lines over the measure: an engine's life, what is asked of it and what is compared, in one place.
"""

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar

from console.center.apply import apply
from console.center.call import Visit
from console.center.commands import Command
from console.center.events import CommandAsked
from console.center.ids import native
from console.center.site import Order
from console.center.state import Center
from console.replay import as_json
from console.settings import load
from console.store.journal import Journal

from . import site
from .ami import AmiError, Message, Session
from .phones import wait_until
from .switch import Switch
from .tree import ROOT

T = TypeVar("T")

WITHIN_S = 0.5
EVERY_S = 2.0


@dataclass
class Samples:
    """What the snapshots showed: how many, how long until we agreed (seconds), and what never did."""

    taken: int = 0
    lag_s: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def summary(self) -> dict[str, float]:
        """In milliseconds, for a report."""
        told = sorted(self.lag_s) or [0.0]
        return {
            "taken": self.taken,
            "median_ms": round(told[len(told) // 2] * 1000, 1),
            "worst_ms": round(told[-1] * 1000, 1),
            "wrong": len(self.wrong),
        }


class Engine:
    """A context: an engine recording ``switch``, from an empty journal. Its state may be read at any time.

    ``links``: more links for its settings, as TOML.
    """

    def __init__(self, switch: Switch, database: str = "", links: str = "") -> None:
        self.switch, self.center, self.samples = switch, Center(), Samples()
        self.ended: dict[str, Visit] = {}
        folder = switch.instance.home / "console"
        if folder.exists():
            shutil.rmtree(folder)
        self._config = site.write(switch.instance)
        with self._config.open("a", encoding="utf-8") as settings:
            settings.write(links)
        self._said = switch.instance.home / "log" / "engine"
        self.journal = Journal(database or load(self._config).database_address())
        self._database = database
        self._after = 0
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._thread = threading.Thread(target=self._follow, name="follower", daemon=True)
        self._session: Session | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        self.journal.open()
        self._thread.start()
        wait_until(lambda: bool(self.center.queues), 30, f"the engine recorded nothing; see {self._said}")
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(10)
        self.journal.close()
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)

    def start(self) -> None:
        """Start the engine's process (again, after ``kill``)."""
        self._started_at = time.time()
        words = ["--database", self._database] if self._database else []
        with self._said.open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "console", "engine", "--config", str(self._config), *words],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )

    def kill(self) -> None:
        """``kill -9`` of the engine."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def ask(self, command: Command, timeout: float = 60.0) -> Order:
        """Ask for something through the journal, as a console does, and wait for its last fate."""
        self.journal.append([CommandAsked(time.time(), command.id, "", command)])

        def ended() -> bool:
            order = self.center.orders.get(command.id)
            return order is not None and order.fate.is_final

        wait_until(ended, timeout, f"{type(command).__name__} met no last fate")
        return self.center.orders[command.id]

    def read(self, look: Callable[[Center], T]) -> T:
        """What ``look`` finds in our state, while nothing changes it."""
        with self._lock:
            self._pump()
            return look(self.center)

    def fold(self) -> dict[str, Any]:
        """Our account so far, in the form that ``centralino replay --json`` prints."""
        with self._lock:
            self._pump()
            return as_json(self.center, list(self.ended.values()))

    def agrees(self) -> bool:
        """Whether our state and the switch's are the same now (see ``disagreement``)."""
        return not self.disagreement()

    def disagreement(self) -> list[str]:
        """What only one side has, asked of the switch now; a channel that lives for a moment may show."""
        status, channels = self.switch.queue_status(), self.switch.channels()
        with self._lock:
            self._pump()
            ours = facts_of_ours(self.center)
        told, every = facts_of_switch(status, channels), {("channel", row["Uniqueid"]) for row in channels}
        return [f"switch {fact}" for fact in sorted(told - ours)] + [
            f"ours {fact}" for fact in sorted(ours - told - every)
        ]

    def wait_recording(self, timeout: float = 30.0) -> None:
        """Wait until the engine records the link: it is up in a session that began after the last start."""
        since = self._started_at
        wait_until(
            lambda: any(link.up and link.since >= since for link in self.center.links.values()),
            timeout,
            f"the engine does not record; see {self._said}",
        )

    def settled(self, timeout: float = 10.0) -> None:
        """Wait until nobody waits and no call is up in our state."""
        wait_until(
            lambda: not self.center.calls and not self.fold()["open"], timeout, "calls are still up in our state"
        )

    # --- inside ----------------------------------------------------------------------------------

    def _follow(self) -> None:
        due = time.monotonic() + EVERY_S
        while not self._stop.wait(0.02):
            with self._lock:
                self._pump()
            if time.monotonic() > due and self.center.queues:
                self._ask()
                due = time.monotonic() + EVERY_S
        self._hang_up()

    def _ask(self) -> None:
        try:
            if self._session is None:
                self._session = Session(self.switch.ami_port, "admin", self.switch.secret("admin"))
            self._sample(self._session)
        except (AmiError, OSError):  # the switch is being restarted: there is nothing to compare with
            self._hang_up()

    def _hang_up(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _pump(self) -> None:
        while True:
            rows = self.journal.read(self._after, 1000)
            for row in rows:
                self._after = row.seq
                if row.event is None:
                    raise RuntimeError(f"row {row.seq} cannot be read: {row.why}")
                for kind, key in apply(self.center, row.event):
                    if kind == "visit" and key in self.center.visits and self.center.visits[key].outcome is not None:
                        self.ended[key] = self.center.visits[key]
            if len(rows) < 1000:
                return

    def _sample(self, session: Session) -> None:
        """Each thing the switch shows must be in our state within the time, and nothing that it no longer has."""
        before = facts_of_ours(self.center)
        status, channels = session.ask_list("QueueStatus"), session.ask_list("CoreShowChannels")
        told = facts_of_switch(status, channels)
        every = {("channel", row["Uniqueid"]) for row in channels}
        began, missing, always = time.monotonic(), told, before - told - every
        while time.monotonic() - began < WITHIN_S:
            with self._lock:
                self._pump()
                ours, known = facts_of_ours(self.center), {("waiting", v.native) for v in self.ended.values()}
            missing = missing - ours - known
            always &= ours
            if not missing and not always:
                break
            time.sleep(0.01)
        lag_s = time.monotonic() - began
        if missing:  # a busy phone's channel lives for a millisecond: only what is still there counts
            missing &= facts_of_switch(session.ask_list("QueueStatus"), session.ask_list("CoreShowChannels"))
        self.samples.taken += 1
        self.samples.lag_s += [lag_s] if missing or always or lag_s < WITHIN_S else []
        self.samples.wrong += [f"only the switch has {fact}" for fact in sorted(missing)]
        self.samples.wrong += [f"only we have {fact}" for fact in sorted(always)]


Fact = tuple[str, str]
"""What can be compared: (``waiting``|``channel``, Uniqueid) or (``paused``, queue and interface)."""


def facts_of_switch(status: list[Message], channels: list[Message]) -> set[Fact]:
    """From QueueStatus and CoreShowChannels. A station reached through a Local channel is one party, by either name."""
    found: set[Fact] = set()
    for row in status:
        if row["Event"] == "QueueEntry":
            found.add(("waiting", row["Uniqueid"]))
        elif row["Event"] == "QueueMember" and row["Paused"] == "1":
            found.add(("paused", f"{row['Queue']} {row['Name']}"))
    local = {row["Linkedid"] for row in channels if row["Channel"].startswith("Local/")}
    return found | {("channel", row["Uniqueid"]) for row in channels if row["Linkedid"] not in local}


def facts_of_ours(center: Center) -> set[Fact]:
    """The same from our state."""
    found: set[Fact] = {("waiting", visit.native) for visit in center.visits.values() if visit.outcome is None}
    for call in center.calls.values():
        found |= {("channel", native(leg)) for leg in call.legs}
    for agent in center.agents.values():
        for place in agent.queues.values():
            if place.paused:
                found.add(("paused", f"{native(place.queue)} {agent.name}"))
    return found
