"""What the history's questions are answered from. All of it can be made anew from the journal."""

from sqlalchemy import BigInteger, Boolean, Column, Connection, Float, Index, Integer, MetaData, Table, Text

NAME = "history: ended calls, visits, and which rows mention what"

_metadata = MetaData()
_Word = Text().with_variant(Text(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")
_Double = Float(53)


def _word(name: str) -> "Column[str]":
    return Column(name, _Word, nullable=False)


def _seconds(name: str) -> "Column[float]":
    return Column(name, _Double, nullable=False)


_calls = Table(
    "call_record",
    _metadata,
    Column("id", _Word, primary_key=True),
    *map(_word, ("link", "native", "direction", "cli", "name", "dnis", "trunk", "cause", "absorbed_by")),
    *map(_seconds, ("arrived", "ended")),
    *map(_word, ("queue", "agent", "outcome", "words")),
    *map(_seconds, ("wait_s", "talk_s")),
)
Index("call_record_ended", _calls.c.ended, _calls.c.id)
_visits = Table(
    "visit_record",
    _metadata,
    Column("id", _Word, primary_key=True),
    *map(_word, ("call", "native", "queue", "agent", "outcome", "key", "evidence", "ended_by")),
    *map(_seconds, ("joined", "ended", "wait_s", "talk_s", "hold_s")),
    Column("short", Boolean, nullable=False),
    Column("gap", Boolean, nullable=False),
)
Index("visit_record_ended", _visits.c.ended, _visits.c.id)
Index("visit_record_queue", _visits.c.queue, _visits.c.ended, _visits.c.id)
Index("visit_record_call", _visits.c.call)
Table(
    "party",
    _metadata,
    Column("agent", _Word, primary_key=True),
    Column("call", _Word, primary_key=True),
    sqlite_with_rowid=False,
)
Table(
    "mention",
    _metadata,
    Column("subject", _Word, primary_key=True),
    Column("seq", _Number, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
Table("history_cursor", _metadata, Column("seq", _Number, primary_key=True, autoincrement=False))


def upgrade(connection: Connection) -> None:
    """Make the tables, with a history that has been told nothing yet."""
    _metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql("INSERT INTO history_cursor (seq) VALUES (0)")
