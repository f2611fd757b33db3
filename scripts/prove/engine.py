"""What the engine must stand: killed at random points, and a database that hangs. Long forms; the tests run short ones.

Each `prove_…` prints what it did and found, and answers whether it holds. Run by `scripts/prove.py NAME`.
"""

import math
import random
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import psycopg

from console.center.apply import apply
from console.center.events import VisitEnded
from console.center.state import Center
from console.center.states import Outcome
from console.store.journal import Journal
from tests.engine.switch import Switch, kill, start_engine
from tests.helpers import postgres
from tests.helpers.waiting import wait_until

Print = Callable[[str], None]


def prove_engine_killed(print: Print, points: int = 50, rate: float = 200.0) -> bool:
    """`kill -9` at random points under load, on both databases: nothing twice, the state right within 2 s."""
    return _on_both(print, lambda address, folder: killed(print, address, folder, points, rate))


def prove_database_blocked(print: Print, seconds: float = 60.0, rate: float = 300.0) -> bool:
    """A database that hangs for a minute never stalls the switch and loses nothing, on both databases."""
    return _on_both(print, lambda address, folder: hung(print, address, folder, seconds, rate))


def killed(print: Print, address: str, folder: Path, points: int, rate: float, seed: int = 1) -> bool:
    """Kill the engine `points` times while calls come and go; compare with the switch after every return."""
    dice = random.Random(seed)
    wrong: list[str] = []
    with Switch(rate, seed) as switch, Journal(address) as journal:
        witness = Witness(switch, journal)
        for point in range(points):
            if point % 3 == 2:  # a third of them while it starts: loading, asking for leases, connecting
                process = start_engine(address, folder, switch.port)
                Event().wait(dice.uniform(0.2, 1.2))
                kill(process)
                continue
            process = witness.start(address, folder)
            try:
                witness.wait_to_agree()
                Event().wait(dice.uniform(0.0, 0.5))
            finally:
                kill(process)
        process = witness.start(address, folder)
        try:
            witness.wait_to_agree()
            with switch.pause():
                wait_until(witness.agrees, "all is written at the end", 10)
                center = replayed(journal)
                wrong += counted_wrongly(switch, center, journal)
        finally:
            process.terminate()
            process.wait(10)
    seen = sum(outcome is not Outcome.UNOBSERVED for outcome in _outcomes(center).values())
    print(f"  {points} kills; {len(switch.ended)} visits ended, {seen} of them while an engine looked;")
    print(f"  state right {witness.slowest_s:.2f} s after connecting at the latest; wrong: {wrong or 'nothing'}")
    return not wrong and witness.slowest_s <= 2.0 and seen > 0


def hung(print: Print, address: str, folder: Path, seconds: float, rate: float) -> bool:
    """Hold the database for so long while calls come and go; look at the switch's send queue all the while."""
    with Switch(rate, 1) as switch, Journal(address) as journal:
        witness = Witness(switch, journal)
        process = witness.start(address, folder)
        try:
            witness.wait_to_agree()
            since, before = time.time(), journal.last_seq()
            with closing(_hold(address)):
                Event().wait(seconds)
                queued, happened = switch.most_queued, len(switch.ended)
            begun = time.monotonic()
            witness.wait_to_agree(60.0)
            level_s = time.monotonic() - begun
            with switch.pause():
                wait_until(witness.agrees, "all is written at the end", 20)
                wrong = counted_wrongly(switch, replayed(journal), journal, since)
            rows = journal.last_seq() - before
        finally:
            process.terminate()
            process.wait(10)
    print(f"  held {seconds:.0f} s at {rate:.0f} happenings a second ({happened} visits ended by then);")
    print(
        f"  the switch's send queue at most {queued} bytes; {rows} rows written, level {level_s:.1f} s after the end;"
    )
    print(f"  wrong: {wrong or 'nothing'}")
    return not wrong and queued < 256 * 1024


class Witness:
    """Follows the journal and sets it beside the switch. `slowest_s`: the longest it took them to agree."""

    def __init__(self, switch: Switch, journal: Journal) -> None:
        self.switch, self.journal, self.center = switch, journal, Center()
        self.slowest_s = 0.0

    def start(self, address: str, folder: Path) -> "subprocess.Popen[bytes]":
        """An engine, connected."""
        before = self.switch.connections
        process = start_engine(address, folder, self.switch.port)
        wait_until(lambda: self.switch.connections > before, "the engine is connected", 30)
        return process

    def wait_to_agree(self, patience_s: float = 10.0) -> None:
        """Wait until the journal's state is the switch's, the switch being held still for each comparison."""
        begun = time.monotonic()

        def agree() -> bool:
            with self.switch.pause():
                end = time.monotonic() + 0.3
                while not (same := self.agrees()) and time.monotonic() < end:
                    Event().wait(0.005)
                return same

        wait_until(agree, "the state is the switch's", patience_s, 0.02)
        self.slowest_s = max(self.slowest_s, time.monotonic() - begun)

    def agrees(self) -> bool:
        """Whether exactly the calls that wait at the switch wait in the journal."""
        fold(self.center, self.journal)
        waiting = {visit for queue in self.center.queues.values() for visit in queue.waiting}
        link = self.center.links.get("lab")
        return waiting == self.switch.waiting.keys() and link is not None and link.up


def counted_wrongly(switch: Switch, center: Center, journal: Journal, seen_since: float = math.inf) -> list[str]:
    """What the journal counted otherwise than the switch did, or twice, or not at all.

    What ended after `seen_since` must have been seen to end; before, an engine may have been away.
    """
    wrong: list[str] = []
    ended = [visit.id for queue in center.queues.values() for visit in queue.ended]
    if len(ended) != len(set(ended)):
        wrong.append(f"{len(ended) - len(set(ended))} visits counted twice")
    outcomes = _outcomes(center)
    for visit, (outcome, at) in switch.ended.items():
        ours = outcomes.get(visit)
        if ours is outcome or (at < seen_since and ours in (Outcome.UNOBSERVED, None)):
            continue
        wrong.append(f"{visit}: the switch says {outcome}, the journal {ours}")
    told = [row.event.ref for row in journal.read(0, 10_000_000) if isinstance(row.event, VisitEnded)]
    if len(told) != len(set(told)):
        wrong.append("a fact is in the journal twice")
    tallied = sum(
        q.day.answered + q.day.abandoned + q.day.timed_out + q.day.short + q.day.unobserved
        for q in center.queues.values()
    )
    if tallied != len(ended):
        wrong.append(f"{tallied} visits in the day's tallies, {len(ended)} ended")
    return wrong


def replayed(journal: Journal) -> Center:
    """The journal folded from its first row."""
    center = Center()
    fold(center, journal)
    return center


def fold(center: Center, journal: Journal) -> None:
    """Bring a centre up to the journal's end."""
    while rows := journal.read(center.seq, 5000):
        for row in rows:
            if row.event is not None:
                apply(center, row.event)
            center.seq = row.seq


def _outcomes(center: Center) -> dict[str, Outcome | None]:
    return {visit.id: visit.outcome for queue in center.queues.values() for visit in queue.ended}


def _hold(address: str) -> "sqlite3.Connection | psycopg.Connection[tuple[object, ...]]":
    if address.startswith("sqlite"):
        file = sqlite3.connect(address.removeprefix("sqlite:///"), isolation_level=None)
        file.execute("BEGIN IMMEDIATE")
        return file
    for _ in range(50):
        server = psycopg.connect(address)
        try:
            # In the order of whoever appends under a lease; another order may still cross ours now and then.
            server.execute("LOCK TABLE lease, journal IN ACCESS EXCLUSIVE MODE")
        except psycopg.errors.DeadlockDetected:
            server.close()
        else:
            return server
    raise RuntimeError("the database could not be held: others' locks crossed ours fifty times")


def _on_both(print: Print, proof: Callable[[str, Path], bool]) -> bool:
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        print("SQLite:")
        holds = proof(f"sqlite:///{folder}/journal.sqlite", Path(folder)) and holds
    with tempfile.TemporaryDirectory() as folder:
        try:
            with postgres.server() as server, postgres.database(server) as address:
                print(f"PostgreSQL {postgres.version(server)}:")
                holds = proof(address, Path(folder)) and holds
        except postgres.NoServer as why:
            print(f"PostgreSQL: not here ({why})")
            holds = False
    return holds
