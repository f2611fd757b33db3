"""The centre as it was at some row, so that nobody folds the whole log at a cold start. The newest few are kept."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

from console.store.append import hold_writer_lock
from console.store.database import Database

KEPT = 3
# The one the history would go on from stays too, however far behind it is.
_FORGET = (
    "DELETE FROM checkpoint WHERE seq < (SELECT seq FROM checkpoint ORDER BY seq DESC LIMIT 1 OFFSET :kept) AND seq < "
    "(SELECT coalesce(max(seq), 0) FROM checkpoint WHERE seq <= (SELECT max(seq) FROM history_cursor))"
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`text` is what `codec.dump_center` wrote after row `seq` at time `at` (seconds since the epoch)."""

    seq: int
    at: float
    text: str


def erasures(connection: Connection) -> int:
    """How many customers were erased: what was read before one of them must not be written after it."""
    return int(connection.execute(text("SELECT count(*) FROM customer_erasure")).scalar_one())


def save(database: Database, checkpoint: Checkpoint, erased: int | None = None) -> bool:
    """Keep it, and forget all but the newest few. `erased`: how many `erasures` there were when its rows were read;
    when there are more by now it is not kept, and False is answered."""
    with database.write(durable=False) as connection:
        hold_writer_lock(connection)
        if erased is not None and erasures(connection) != erased:
            return False
        values = {"seq": checkpoint.seq, "at": checkpoint.at, "content": checkpoint.text}
        connection.execute(
            text(
                "INSERT INTO checkpoint (seq, at, content) VALUES (:seq, :at, :content) "
                "ON CONFLICT (seq) DO UPDATE SET at = excluded.at, content = excluded.content"
            ),
            values,
        )
        connection.execute(text(_FORGET), {"kept": KEPT - 1})
    return True


def newest(database: Database, before: int | None = None) -> Checkpoint | None:
    """The newest one, or the newest before that row; None when there is none."""
    where = "" if before is None else "WHERE seq < :before "
    query = text(f"SELECT seq, at, content FROM checkpoint {where}ORDER BY seq DESC LIMIT 1")
    with database.read() as connection:
        row = connection.execute(query, {} if before is None else {"before": before}).first()
    return None if row is None else Checkpoint(*row)
