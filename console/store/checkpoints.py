"""The centre as it was at some row, so that nobody folds the whole log at a cold start. The newest few are kept."""

from dataclasses import dataclass

from sqlalchemy import text

from console.store.database import Database

KEPT = 3


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`text` is what `codec.dump_center` wrote after row `seq` at time `at` (seconds since the epoch)."""

    seq: int
    at: float
    text: str


def save(database: Database, checkpoint: Checkpoint) -> None:
    """Keep it, and forget all but the newest few."""
    with database.write(durable=False) as connection:
        values = {"seq": checkpoint.seq, "at": checkpoint.at, "content": checkpoint.text}
        connection.execute(
            text(
                "INSERT INTO checkpoint (seq, at, content) VALUES (:seq, :at, :content) "
                "ON CONFLICT (seq) DO UPDATE SET at = excluded.at, content = excluded.content"
            ),
            values,
        )
        oldest = text("SELECT seq FROM checkpoint ORDER BY seq DESC LIMIT 1 OFFSET :kept")
        seq = connection.execute(oldest, {"kept": KEPT - 1}).scalar()
        if seq is not None:
            connection.execute(text("DELETE FROM checkpoint WHERE seq < :seq"), {"seq": seq})


def newest(database: Database, before: int | None = None) -> Checkpoint | None:
    """The newest one, or the newest before that row; None when there is none."""
    where = "" if before is None else "WHERE seq < :before "
    query = text(f"SELECT seq, at, content FROM checkpoint {where}ORDER BY seq DESC LIMIT 1")
    with database.read() as connection:
        row = connection.execute(query, {} if before is None else {"before": before}).first()
    return None if row is None else Checkpoint(*row)
