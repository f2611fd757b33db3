"""What was looked for and answered since some time, for the coverage report. Reads only."""

from sqlalchemy import text

from console.desk.coverage import Asked
from console.desk.inquiry import Inquiry
from console.store.desk.knowledge_rows import RUN_COLUMNS, read_run
from console.store.journal import Journal

_ASKED = "SELECT at, product, language, words, found, outcome FROM knowledge_search WHERE at >= :since ORDER BY at, id"


def read_asked(journal: Journal, since: float) -> list[Asked]:
    """Every search and diagnosis begun since then, the oldest first. Raises StoreError."""
    with journal.database.read() as connection:
        return [Asked(*row) for row in connection.execute(text(_ASKED), {"since": since}).all()]


def read_inquiries(journal: Journal, since: float) -> list[Inquiry]:
    """What the callers of every diagnosis begun since then answered, the oldest first. Raises StoreError."""
    query = text(f"SELECT {RUN_COLUMNS} FROM diagnosis_run WHERE started >= :since ORDER BY started, id")
    with journal.database.read() as connection:
        return [read_run(row).inquiry for row in connection.execute(query, {"since": since}).all()]
