"""The journal, its checkpoints and the leases."""

from sqlalchemy import BigInteger, Column, Connection, Float, Identity, Integer, MetaData, Table, Text, UniqueConstraint

NAME = "journal, checkpoints, leases"

_metadata = MetaData()
# Compared byte by byte: the fastest order, and the same one on both databases.
_Word = Text().with_variant(Text(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")
_Double = Float(53)

Table(
    "journal",
    _metadata,
    Column("seq", _Number, Identity(cache=1), primary_key=True),
    Column("at", _Double, nullable=False),
    Column("written", _Double, nullable=False),
    Column("writer", _Word, nullable=False),
    Column("kind", _Word, nullable=False),
    Column("link", _Word, nullable=False),
    Column("ref", _Word, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("link", "ref", name="journal_once"),
)
Table(
    "checkpoint",
    _metadata,
    Column("seq", _Number, primary_key=True, autoincrement=False),
    Column("at", _Double, nullable=False),
    Column("content", Text, nullable=False),
)
Table(
    "lease",
    _metadata,
    Column("name", _Word, primary_key=True),
    Column("holder", _Word, nullable=False),
    Column("epoch", _Number, nullable=False),
    Column("taken", _Double, nullable=False),
    Column("renewed", _Double, nullable=False),
    Column("expires", _Double, nullable=False),
)


def upgrade(connection: Connection) -> None:
    """Make the three tables."""
    _metadata.create_all(connection, checkfirst=False)
