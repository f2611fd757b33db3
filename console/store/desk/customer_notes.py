"""Notes in a file. Their words are stored as JSON, so that a database can hold whatever was pasted."""

import json
import uuid
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, bindparam, text

from console.desk.customer import Note
from console.store.desk.work import Work
from console.store.lines import from_word, to_word

_PAGE = text(
    "SELECT id, customer, at, who, content FROM customer_note WHERE customer IN :family AND (at, id) < (:at, :id) "
    "ORDER BY at DESC, id DESC LIMIT :limit"
).bindparams(bindparam("family", expanding=True))


def add(work: Work, customer: str, words: str, who: str) -> Note:
    """Write a note, within a piece of work."""
    note = Note(uuid.uuid4().hex, customer, work.at, who, words)
    values = {"id": note.id, "customer": to_word(customer), "at": note.at, "who": to_word(who)}
    statement = (
        "INSERT INTO customer_note (id, customer, at, who, content) VALUES (:id, :customer, :at, :who, :content)"
    )
    work.connection.execute(text(statement), {**values, "content": json.dumps(words)})
    return note


def page(connection: Connection, family: Sequence[str], before: tuple[float, str] | None, limit: int) -> list[Note]:
    """Notes of these files, the newest first."""
    at, note = before or (float("1e300"), "")
    values = {"family": [to_word(one) for one in family], "at": at, "id": note, "limit": limit}
    return [_read(row) for row in connection.execute(_PAGE, values).mappings()]


def _read(row: RowMapping) -> Note:
    words = json.loads(row["content"])
    return Note(row["id"], from_word(row["customer"]), float(row["at"]), from_word(row["who"]), words)
