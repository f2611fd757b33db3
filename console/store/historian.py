"""Keeps history: a fold of the journal, off every hot path, that writes down what has ended and who was mentioned.

It folds with the same `apply` as any screen, batch by batch, and commits what it found together with how far it came:
killed at any point it goes on from there, and writing the same thing twice changes nothing. One is enough; the engine
that records runs it in a thread. This module decides nothing about calls: it copies what the centre says.
"""

import logging
import threading
from dataclasses import dataclass, field, fields

from sqlalchemy import text

from console.center import events as e
from console.center.apply import apply
from console.center.call import Call, Visit
from console.center.commands import Command
from console.center.record_events import CallRecorded
from console.center.state import Center
from console.center.states import LegState
from console.store import coldstart
from console.store.checkpoints import erasures
from console.store.errors import StoreError
from console.store.journal import Journal
from console.store.lines import to_word
from console.store.records import NEWER_CALL, NEWER_VISIT, call_row, record_call, record_visit, visit_row
from console.store.several import insert_rows

log = logging.getLogger(__name__)

_BATCH = 100
"""Rows taken in at a time: short enough that the journal does not wait for what history writes down."""
_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 10.0
INCIDENTS = (e.LinkUp, e.LinkDown, e.SwitchRestarted, e.EventsLost, e.Disagreement, e.EngineStarted, e.EngineStopped)
_KINDS = {e.CommandAsked: "orders", e.AlarmRaised: "alarms", **dict.fromkeys(INCIDENTS, "incidents")}


@dataclass(slots=True)
class _Found:
    """What one batch of rows has to tell. The entities themselves: the centre may forget them meanwhile."""

    calls: dict[str, Call] = field(default_factory=dict)
    visits: dict[str, Visit] = field(default_factory=dict)
    parties: set[tuple[str, str]] = field(default_factory=set)
    mentions: list[tuple[str, int]] = field(default_factory=list)


class Historian:
    """Writes history from a journal. `start` and `stop` its thread, or call `catch_up` yourself."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._center: Center | None = None
        self._erased = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="historian", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End the thread; False when the database holds it for longer."""
        self._stopping.set()
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def catch_up(self) -> int:
        """Take in all rows there are now; gives how many. Raises StoreError; may be called again."""
        taken = 0
        while not self._stopping.is_set():
            if self._center is None:
                self._center = self._begin()
            batch = self._take_batch(self._center)
            if not batch:
                break
            taken += batch
        return taken

    def _run(self) -> None:
        pause = _PAUSE_S
        while not self._stopping.wait(pause):
            try:
                self.catch_up()
                pause = _PAUSE_S
            except StoreError as error:
                self._center = None  # what was folded and not committed is folded again
                if pause == _PAUSE_S:
                    log.warning("history waits: %s", error)
                pause = min(pause * 2, _LONGEST_PAUSE_S)
            except Exception:
                # A mistake of the program: history stands still and says so; the journal goes on without it.
                log.exception("history stands still; it is tried again in a minute")
                self._center, pause = None, 60.0

    def _begin(self) -> Center:
        """The centre as it was at the newest readable checkpoint that history has passed."""
        with self._journal.database.read() as connection:
            self._erased = erasures(connection)
            cursor = int(connection.execute(text("SELECT max(seq) FROM history_cursor")).scalar_one())
        return coldstart.begin(self._journal, cursor + 1)[0]

    def _take_batch(self, center: Center) -> int:
        rows = self._journal.read(center.seq, _BATCH)
        found = _Found()
        for row in rows:
            if row.event is not None:
                _take(found, center, row.seq, row.event)
            center.seq = row.seq
        if rows:
            try:
                self._write(found, center)
            except BaseException:
                self._center = None
                raise
        return len(rows)

    def _write(self, found: _Found, center: Center) -> None:
        calls = [call_row(record_call(call, _last_visit(center, found, call))) for call in found.calls.values()]
        visits = [visit_row(record_visit(visit)) for visit in found.visits.values()]
        parties = [{"agent": to_word(agent), "call": to_word(call)} for agent, call in found.parties]
        mentions = [{"subject": to_word(subject), "seq": seq} for subject, seq in found.mentions]
        with self._journal.database.write(durable=False) as connection:
            connection.execute(text("UPDATE history_cursor SET seq = :seq WHERE seq <= :seq"), {"seq": center.seq})
            if erasures(connection) != self._erased:
                # Somebody was erased since these rows were read: what they say of them is not written down again.
                connection.rollback()
                self._center = None
                return
            insert_rows(connection, "call_record", calls, NEWER_CALL)
            insert_rows(connection, "visit_record", visits, NEWER_VISIT)
            insert_rows(connection, "party", parties, "ON CONFLICT DO NOTHING")
            insert_rows(connection, "mention", mentions, "ON CONFLICT DO NOTHING")


def _take(found: _Found, center: Center, seq: int, event: e.Event) -> None:
    """Fold one row and note what it ended and whom it mentions."""
    found.mentions += [(subject, seq) for subject in subjects(event, center)]
    for kind, key in apply(center, event):
        if kind == "call" and key in center.past:
            found.calls[key] = center.past[key]
        elif kind == "visit" and (visit := center.visits.get(key)) is not None and visit.outcome is not None:
            found.visits[key] = visit
            if visit.call in center.past:
                found.calls[visit.call] = center.past[visit.call]
    if isinstance(event, CallRecorded):
        _meet(found, event.extension, event.call)
    if (isinstance(event, e.LegChanged) and event.state is LegState.TALKING) or isinstance(event, e.VisitEnded):
        _meet(found, event.agent, event.call)


def _meet(found: _Found, agent: str, call: str) -> None:
    if agent:
        found.parties.add((agent, call))


def _last_visit(center: Center, found: _Found, call: Call) -> Visit | None:
    if not call.visits:
        return None
    return found.visits.get(call.visits[-1]) or center.visits.get(call.visits[-1])


def subjects(event: e.Event, center: Center) -> set[str]:
    """What a timeline lists this event under: `call …`, `agent …`, `order …`, `alarm …`, or a kind of its own."""
    told = {f"{word} {value}" for name, word in _mentioning(event) if (value := getattr(event, name))}
    if isinstance(event, e.CommandAsked):
        told |= {f"order {event.ref}", *_of_command(event.command, center)}
    visit = center.visits.get(getattr(event, "visit", ""))
    if visit is not None:
        told.add(f"call {visit.call}")
    if (kind := _KINDS.get(type(event))) is not None:
        told.add(f"kind {kind}")
    return told


def _of_command(command: Command, center: Center) -> set[str]:
    told = {f"{word} {value}" for name, word in _mentioning(command) if (value := getattr(command, name))}
    visit = center.visits.get(getattr(command, "visit", ""))
    return told | {f"call {visit.call}"} if visit is not None else told


_WORDS = {"call": "call", "absorbed": "call", "agent": "agent", "by": "agent", "alarm": "alarm"}


_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {}


def _mentioning(thing: e.Event | Command) -> tuple[tuple[str, str], ...]:
    """The fields of its class that name something with a timeline."""
    name = type(thing).__name__
    if name not in _FIELDS:
        words = {**_WORDS, "command": "order"} if isinstance(thing, e.CommandChanged) else _WORDS
        _FIELDS[name] = tuple((f.name, words[f.name]) for f in fields(thing) if f.name in words)
    return _FIELDS[name]
