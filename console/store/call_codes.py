"""How calls ended for the customer, by the codes that agents said, as the journal tells it.

A code is said after the call as often as in it, so it is no part of the record that history keeps of an ended call; it
is read where it stands, for the page that is shown.
"""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, bindparam, text

from console.center.desk_events import CallConcluded
from console.center.events import CallMerged
from console.store.lines import Row, to_row, to_word

_SAID = text(
    "SELECT DISTINCT j.seq, j.at, j.kind, j.link, j.ref, j.body FROM mention m JOIN journal j ON j.seq = m.seq "
    "WHERE m.subject IN :subjects AND j.kind IN ('CallConcluded', 'CallMerged') ORDER BY j.seq"
).bindparams(bindparam("subjects", expanding=True))


def codes_of(connection: Connection, calls: Iterable[str]) -> dict[str, str]:
    """The code last said of each call that has one; as in the centre, a call without has that of one it absorbed."""
    asked = list(dict.fromkeys(calls))
    said, parts = dict[str, str](), dict[str, list[str]]()
    due, known = asked, set(asked)
    while due:
        for event in (row.event for row in _rows(connection, due)):
            if isinstance(event, CallConcluded):
                said[event.call] = event.code
            elif isinstance(event, CallMerged) and event.absorbed not in parts.setdefault(event.call, []):
                parts[event.call].append(event.absorbed)
        due = [part for call in due for part in parts.get(call, ()) if part not in known]
        known |= set(due)
    found = {call: _code(call, said, parts, ()) for call in asked}
    return {call: code for call, code in found.items() if code}


def _code(call: str, said: Mapping[str, str], parts: Mapping[str, list[str]], above: tuple[str, ...]) -> str:
    if code := said.get(call, ""):
        return code
    below = (part for part in parts.get(call, ()) if part != call and part not in above)
    return next(filter(None, (_code(part, said, parts, (*above, call)) for part in below)), "")


def _rows(connection: Connection, calls: Collection[str]) -> list[Row]:
    found = connection.execute(_SAID, {"subjects": [to_word(f"call {call}") for call in calls]}).all()
    return [to_row(*row) for row in found]
