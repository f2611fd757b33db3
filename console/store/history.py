"""Questions about what has been: ended calls page by page, one call's events, an agent's, alarms, commands.

Answers come from what the `Historian` wrote, a second or so behind the journal (`up_to` says how far), newest first.
A page is asked for by the place where the one before it ended, so that deep pages cost what the first does.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, bindparam, text

from console.center.apply import apply
from console.center.events import CallMerged
from console.center.site import Alarm, Order
from console.center.state import Center
from console.store.call_codes import codes_of
from console.store.journal import Journal
from console.store.lines import Row, to_row, to_word
from console.store.records import (
    CALL_COLUMNS,
    VISIT_COLUMNS,
    CallRecord,
    VisitRecord,
    read_call,
    read_visit,
    to_search,
)

Place = tuple[float, str]
"""(ended, id) of the last record of the page before."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls or visits. Empty: any. `queue`, `agent`: scoped ids; `text`: part of a number, name or id.

    `since`, `until`: when they ended, seconds since the epoch (0: no limit). For a call, `queue`, `outcome` and `short`
    ask for one visit of it that has them all; `agent` for anybody who talked in it.
    """

    text: str = ""
    queue: str = ""
    agent: str = ""
    outcome: str = ""
    short: bool | None = None
    since: float = 0.0
    until: float = 0.0


class History:
    """Asks the tables of one journal. Raises StoreError."""

    def __init__(self, journal: Journal) -> None:
        self._database = journal.database

    def up_to(self) -> int:
        """The last journal row that history knows."""
        with self._database.read() as connection:
            return int(connection.execute(text("SELECT max(seq) FROM history_cursor")).scalar_one())

    def calls(self, wanted: Wanted, after: Place | None = None, limit: int = 100) -> list[CallRecord]:
        """Ended calls, the last to end first."""
        where, values = _ended("c", wanted, after)
        if wanted.text:
            where.append("c.words LIKE :text ESCAPE '!'")
            values["text"] = _like(wanted.text)
        if wanted.agent:
            where.append("EXISTS (SELECT 1 FROM party p WHERE p.agent = :agent AND p.call = c.id)")
            values["agent"] = to_word(wanted.agent)
        of_visit, more = _of_visit(wanted)
        if of_visit:
            where.append(f"EXISTS (SELECT 1 FROM visit_record v WHERE v.call = c.id AND {' AND '.join(of_visit)})")
        query = f"SELECT {CALL_COLUMNS} FROM call_record c WHERE {' AND '.join(where)} {_newest('c')}"
        with self._database.read() as connection:
            rows = _rows(connection, f"{query} LIMIT :limit", {**values, **more, "limit": limit})
            found = [read_call(row) for row in rows]
            codes = codes_of(connection, [record.id for record in found])
        return [replace(record, code=codes.get(record.id, "")) for record in found]

    def visits(self, wanted: Wanted, after: Place | None = None, limit: int = 100) -> list[VisitRecord]:
        """Ended queue visits, the last to end first: the very calls behind a figure."""
        where, values = _ended("v", wanted, after)
        of_visit, more = _of_visit(wanted)
        if wanted.agent:
            where.append("v.agent = :agent")
            values["agent"] = to_word(wanted.agent)
        if wanted.text:
            where.append("EXISTS (SELECT 1 FROM call_record c WHERE c.id = v.call AND c.words LIKE :text ESCAPE '!')")
            values["text"] = _like(wanted.text)
        where += of_visit
        query = (
            f"SELECT {VISIT_COLUMNS} FROM visit_record v WHERE {' AND '.join(where)} ORDER BY v.ended DESC, v.id DESC"
        )
        return [read_visit(row) for row in self._ask(query, {**values, **more}, limit)]

    def call(self, call: str) -> CallRecord | None:
        """One ended call, or None."""
        found = self._ask(f"SELECT {CALL_COLUMNS} FROM call_record c WHERE c.id = :id", {"id": to_word(call)}, 1)
        return read_call(found[0]) if found else None

    def visits_of(self, call: str) -> list[VisitRecord]:
        """The queue visits of one call, in their order."""
        query = f"SELECT {VISIT_COLUMNS} FROM visit_record v WHERE v.call = :call ORDER BY v.ended, v.id"
        return [read_visit(row) for row in self._ask(query, {"call": to_word(call)}, 10_000)]

    def call_events(self, call: str) -> list[Row]:
        """All that was said of a call and of those it absorbed, in the journal's order."""
        found: dict[int, Row] = {}
        due, known = [call], {call}
        while due:
            rows = self._mentions([f"call {name}" for name in due])
            found.update((row.seq, row) for row in rows)
            absorbed = {row.event.absorbed for row in rows if isinstance(row.event, CallMerged)} - known
            due, known = list(absorbed), known | absorbed
        return [found[seq] for seq in sorted(found)]

    def agent_events(self, agent: str, before: int | None = None, limit: int = 200) -> list[Row]:
        """What was said of an agent, newest first; `before`: the seq of the last row of the page before."""
        return self._page(f"agent {agent}", before, limit)

    def incidents(self, before: int | None = None, limit: int = 100) -> list[Row]:
        """Links and engines lost and found, restarts, losses and disagreements, newest first."""
        return self._page("kind incidents", before, limit)

    def orders(self, before: int | None = None, limit: int = 100) -> list[tuple[int, Order]]:
        """Commands with their fate so far, the last asked first, each with the seq it was asked at."""
        asked = self._page("kind orders", before, limit)
        names = {row.event.ref: row.seq for row in asked if row.event}
        orders = _fold(self._mentions([f"order {name}" for name in names])).orders
        return [(seq, orders[name]) for name, seq in names.items() if name in orders]

    def alarms(self, before: int | None = None, limit: int = 100) -> list[tuple[int, Alarm]]:
        """Alarms with what became of them, the last raised first, each with the seq it was raised at."""
        raised = self._page("kind alarms", before, limit)
        names = {getattr(row.event, "alarm", ""): row.seq for row in raised}
        alarms = _fold(self._mentions([f"alarm {name}" for name in names])).alarms
        return [(seq, alarms[name]) for name, seq in names.items() if name in alarms]

    def _page(self, subject: str, before: int | None, limit: int) -> list[Row]:
        query = (
            "SELECT j.seq, j.at, j.kind, j.link, j.ref, j.body FROM mention m JOIN journal j ON j.seq = m.seq "
            "WHERE m.subject = :subject AND m.seq < :before ORDER BY m.seq DESC"
        )
        values = {"subject": to_word(subject), "before": 2**62 if before is None else before}
        return [to_row(*row.values()) for row in self._ask(query, values, limit)]

    def _mentions(self, subjects: Sequence[str]) -> list[Row]:
        """All rows that mention any of these, in the journal's order."""
        query = text(
            "SELECT DISTINCT j.seq, j.at, j.kind, j.link, j.ref, j.body FROM mention m "
            "JOIN journal j ON j.seq = m.seq WHERE m.subject IN :subjects ORDER BY j.seq"
        ).bindparams(bindparam("subjects", expanding=True))
        with self._database.read() as connection:
            found = connection.execute(query, {"subjects": [to_word(subject) for subject in subjects]}).all()
        return [to_row(*row) for row in found]

    def _ask(self, query: str, values: dict[str, Any], limit: int) -> list[dict[str, Any]]:
        with self._database.read() as connection:
            return _rows(connection, f"{query} LIMIT :limit", {**values, "limit": limit})


def _rows(connection: Connection, query: str, values: dict[str, Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(text(query), values).mappings()]


def _ended(table: str, wanted: Wanted, after: Place | None) -> tuple[list[str], dict[str, Any]]:
    where, values = [f"{table}.ended >= :since"], {"since": wanted.since}
    if wanted.until:
        where.append(f"{table}.ended < :until")
        values["until"] = wanted.until
    if after is not None:
        where.append(f"({table}.ended, {table}.id) < (:ended, :id)")
        return where, {**values, "ended": after[0], "id": to_word(after[1])}
    return where, values


def _newest(table: str) -> str:
    return f"ORDER BY {table}.ended DESC, {table}.id DESC"


def _of_visit(wanted: Wanted) -> tuple[list[str], dict[str, Any]]:
    asked = {"queue": wanted.queue and to_word(wanted.queue), "outcome": wanted.outcome, "short": wanted.short}
    values = {name: value for name, value in asked.items() if value not in ("", None)}
    return [f"v.{name} = :{name}" for name in values], values


def _like(words: str) -> str:
    escaped = to_search(words)
    for letter in "!%_":
        escaped = escaped.replace(letter, "!" + letter)
    return f"%{escaped}%"


def _fold(rows: Iterable[Row]) -> Center:
    center = Center(pruned=math.inf)  # of its own accord it would forget what is over
    for row in rows:
        if row.event is not None:
            apply(center, row.event)
    return center
