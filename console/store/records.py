"""What history keeps of an ended call and of an ended queue visit, and how that is written and read as rows.

Made from the centre's own entities after `apply`, so that history can never disagree with what a screen showed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from console.center.call import Call, Visit
from console.center.ids import native
from console.store.lines import from_word, to_word


@dataclass(frozen=True, slots=True)
class CallRecord:
    """An ended call. `queue`, `agent`, `outcome`, `wait_s`, `talk_s` are of its last queue visit; < 0: not known.

    `recorded`: known only by its switch's record after the call. `code`: how it ended for the customer, as an
    agent said in or after it; it is kept nowhere but in the journal (`call_codes`).
    """

    id: str
    link: str
    native: str
    direction: str
    cli: str
    name: str
    dnis: str
    trunk: str
    cause: str
    absorbed_by: str
    arrived: float
    ended: float
    queue: str
    agent: str
    outcome: str
    wait_s: float
    talk_s: float
    recorded: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """An ended queue visit. Seconds; < 0: not known. `gap`: the link was lost meanwhile."""

    id: str
    call: str
    native: str
    queue: str
    agent: str
    outcome: str
    key: str
    evidence: str
    ended_by: str
    joined: float
    ended: float
    wait_s: float
    talk_s: float
    hold_s: float
    short: bool
    gap: bool
    recorded: bool = False


def record_call(call: Call, visit: Visit | None) -> CallRecord:
    """The record of an ended call whose last visit was this one."""
    agents = call.agents()
    return CallRecord(
        call.id, call.link, call.native, str(call.direction), call.cli, call.name, call.dnis, call.trunk, call.cause,
        call.absorbed_by, call.since, call.ended,
        visit.queue if visit else call.queue,
        (visit.agent if visit else "") or (agents[-1] if agents else ""),
        str(visit.outcome) if visit and visit.outcome else "",
        visit.wait_s if visit else -1.0,
        visit.talk_s if visit and visit.talk_s >= 0 else call.talk_s,
        call.recorded,
    )  # fmt: skip


def record_visit(visit: Visit) -> VisitRecord:
    """The record of a visit that has an outcome."""
    return VisitRecord(
        visit.id, visit.call, visit.native, visit.queue, visit.agent, str(visit.outcome), visit.key, visit.evidence,
        visit.ended_by, visit.joined, visit.ended, visit.wait_s, visit.talk_s, visit.hold_s, visit.short, visit.gap,
        visit.recorded,
    )  # fmt: skip


_IDS = frozenset({"id", "call", "queue", "agent", "absorbed_by", "link"})
_CALL = tuple(field.name for field in fields(CallRecord) if field.name != "code")
_VISIT = tuple(field.name for field in fields(VisitRecord))


def _or_newer(names: tuple[str, ...]) -> str:
    changes = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
    return f"ON CONFLICT ({names[0]}) DO UPDATE SET {changes}"


NEWER_CALL = _or_newer((*_CALL, "words"))
NEWER_VISIT = _or_newer(_VISIT)
"""A record that is there already is as it is told now."""
CALL_COLUMNS = ", ".join(f"c.{name}" for name in _CALL)
VISIT_COLUMNS = ", ".join(f"v.{name}" for name in _VISIT)


def call_row(record: CallRecord) -> dict[str, object]:
    """The record as a database can hold it, with the words it is found by."""
    parts = (record.cli, record.name, record.dnis, record.native, native(record.agent), native(record.queue))
    return {**_row(record, _CALL), "words": to_search(" ".join(parts))}


def visit_row(record: VisitRecord) -> dict[str, object]:
    """The record as a database can hold it."""
    return _row(record, _VISIT)


def read_call(row: Mapping[str, Any]) -> CallRecord:
    """The record a row holds."""
    values = _values(row, _CALL)
    return CallRecord(**{**values, "recorded": bool(values["recorded"])})


def read_visit(row: Mapping[str, Any]) -> VisitRecord:
    """The record a row holds."""
    values = _values(row, _VISIT)
    return VisitRecord(**{**values, **{name: bool(values[name]) for name in ("short", "gap", "recorded")}})


def to_search(text: str) -> str:
    """Text as it is searched: without case, and without what a database cannot hold."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode().casefold()


def _row(record: CallRecord | VisitRecord, names: tuple[str, ...]) -> dict[str, object]:
    return {name: _storable(name, getattr(record, name)) for name in names}


def _storable(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if name in _IDS:
        return to_word(value)
    try:
        value.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return json.dumps(value) if "\0" in value or value.startswith('"') else value


def _values(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: from_word(value) if isinstance(value := row[name], str) else value for name in names}
