"""What the tables hold of one customer, gathered for `console.desk.disclosure`: read in one look, written nowhere."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, text

from console.desk.disclosure import disclose
from console.store.desk import customer_rows, customer_timeline
from console.store.desk.customer_timeline import Entry
from console.store.desk.ticket_rows import values_of
from console.store.desk.words import from_text
from console.store.lines import to_word

_PAGE = 500
_WORDS = ("title", "body", "outcome", "contact", "phone", "form")
_PLAIN = ("number", "kind", "status", "product", "contract", "opened", "answered", "solved", "closed")
_CALL = ("cli", "name", "dnis", "direction", "queue", "agent", "outcome", "arrived", "wait_s", "talk_s")


def gathered(connection: Connection, customer: str, country: str, at: float) -> str:
    """The document of this customer and of all files merged into theirs. Raises Unknown."""
    living = customer_rows.living(connection, customer).id
    family = customer_rows.family(connection, living)
    files = customer_rows.many(connection, map(to_word, family))
    return disclose(files, map(_told, _all(connection, living, country)), _tickets(connection, family), at)


def _all(connection: Connection, customer: str, country: str) -> list[Entry]:
    found: list[Entry] = []
    while page := customer_timeline.page(connection, customer, found[-1].mark if found else None, _PAGE, country):
        found += page
    return found


def _told(entry: Entry) -> dict[str, object]:
    told: dict[str, object] = {"at": entry.at, "kind": entry.kind, "what": entry.what, "who": entry.who}
    told["words"] = entry.words
    if entry.call is not None:
        told["call"] = {name: getattr(entry.call, name) for name in _CALL}
    return told


def _tickets(connection: Connection, family: Sequence[str]) -> list[dict[str, Any]]:
    query = text(
        f"SELECT id, {', '.join((*_PLAIN, *_WORDS))} FROM ticket WHERE customer IN :family ORDER BY number"
    ).bindparams(bindparam("family", expanding=True))
    rows = connection.execute(query, {"family": [to_word(one) for one in family]}).mappings().all()
    files = text("SELECT name FROM ticket_attachment WHERE ticket = :ticket ORDER BY at, id")
    told: list[dict[str, Any]] = []
    for row in rows:
        ticket = values_of(row, (*_PLAIN, *_WORDS))
        names = connection.execute(files, {"ticket": row["id"]}).scalars()
        told.append({**ticket, "attachments": [from_text(name) for name in names]})
    return told
