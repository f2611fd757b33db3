"""What the desk knows: cases, questions, articles in all their versions; what was looked for; diagnoses of tickets."""

from sqlalchemy import BigInteger, Column, Connection, Float, Identity, Index, Integer, MetaData, Table, Text

NAME = "knowledge: cases, questions, articles, searches, diagnoses"

_metadata = MetaData()
_Word = Text().with_variant(Text(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")
_Double = Float(53)


def _word(name: str) -> "Column[str]":
    return Column(name, _Word, nullable=False)


def _number(name: str) -> "Column[int]":
    return Column(name, _Number, nullable=False)


def _seconds(name: str) -> "Column[float]":
    return Column(name, _Double, nullable=False)


Table(
    "knowledge_case",
    _metadata,
    Column("id", _Word, primary_key=True),
    *map(_word, ("product", "diagnosis", "state", "merged_into")),
    *map(_number, ("helped", "failed", "version")),
    *map(_seconds, ("used", "changed")),
    Column("body", Text, nullable=False),
)
Table(
    "knowledge_question",
    _metadata,
    Column("id", _Word, primary_key=True),
    _word("product"),
    _number("place"),
    Column("body", Text, nullable=False),
)
Table(
    "knowledge_article",
    _metadata,
    Column("id", _Word, primary_key=True),
    Column("version", _Number, primary_key=True, autoincrement=False),
    *map(_word, ("product", "diagnosis", "state", "author")),
    *map(_seconds, ("review", "changed")),
    Column("body", Text, nullable=False),
)
_searches = Table(
    "knowledge_search",
    _metadata,
    Column("id", _Number, Identity(), primary_key=True),
    _seconds("at"),
    *map(_word, ("ticket", "product", "language", "outcome")),
    Column("words", Text, nullable=False),
    _number("found"),
)
Index("knowledge_search_at", _searches.c.at)
Index("knowledge_search_ticket", _searches.c.ticket)
_runs = Table(
    "diagnosis_run",
    _metadata,
    Column("id", _Word, primary_key=True),
    *map(_word, ("ticket", "product", "language", "outcome", "reused", "who")),
    *map(_seconds, ("started", "changed")),
    _number("version"),
    Column("body", Text, nullable=False),
)
Index("diagnosis_run_ticket", _runs.c.ticket)


def upgrade(connection: Connection) -> None:
    """Make the tables, empty."""
    _metadata.create_all(connection, checkfirst=False)
