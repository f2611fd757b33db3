"""The customers' files, what they are found by, and the work on them."""

from sqlalchemy import BigInteger, Boolean, Column, Connection, Float, Index, Integer, MetaData, Table, Text, text

NAME = "customers: files, what they are found by, notes, checks, merges, imports, erasures"

_metadata = MetaData()
_Word = Text().with_variant(Text(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")
_Double = Float(53)


def _word(name: str, key: bool = False) -> "Column[str]":
    return Column(name, _Word, nullable=False, primary_key=key)


def _time(name: str) -> "Column[float]":
    return Column(name, _Double, nullable=False)


def _count(name: str, key: bool = False) -> "Column[int]":
    return Column(name, _Number, nullable=False, primary_key=key, autoincrement=False)


def _text(name: str = "content") -> "Column[str]":
    return Column(name, Text, nullable=False)


_customers = Table(
    "customer",
    _metadata,
    _word("id", True),
    *map(_word, ("number_key", "merged_into", "batch", "digest", "changed_by")),
    _count("version"),
    *map(_time, ("opened", "changed")),
    _text(),
)
Index(
    "customer_number",
    _customers.c.number_key,
    unique=True,
    sqlite_where=text("number_key <> '' AND merged_into = ''"),
    postgresql_where=text("number_key <> '' AND merged_into = ''"),
)
Index("customer_batch", _customers.c.batch)
Index("customer_digest", _customers.c.digest)
Index("customer_merged", _customers.c.merged_into)
Index("customer_changed", _customers.c.changed, _customers.c.id)
# In the order they are listed in, with the words beside: a search reads it from front to back and stops when it has a
# page, and never looks elsewhere.
Table(
    "customer_words", _metadata, _word("sort", True), _word("customer", True), _text("words"), sqlite_with_rowid=False
)
_keys = Table("customer_key", _metadata, _word("key", True), _word("customer", True), sqlite_with_rowid=False)
Index("customer_key_customer", _keys.c.customer)
_notes = Table("customer_note", _metadata, _word("id", True), _word("customer"), _time("at"), _word("who"), _text())
Index("customer_note_at", _notes.c.customer, _notes.c.at, _notes.c.id)
_calls = Table("customer_call", _metadata, _word("call", True), _word("customer"), _time("at"), _word("who"))
Index("customer_call_at", _calls.c.customer, _calls.c.at, _calls.c.call)
_checks = Table(
    "customer_check",
    _metadata,
    *(_word("id", True), _word("customer"), _word("call"), _time("at"), _word("who")),
    Column("passed", Boolean, nullable=False),
    *map(_count, ("right_answers", "wrong_answers")),
)
Index("customer_check_at", _checks.c.customer, _checks.c.at, _checks.c.id)
Table("customer_tries", _metadata, _word("customer", True), _count("failures"), _time("locked_until"))
_merges = Table(
    "customer_merge",
    _metadata,
    *(_word("id", True), _word("kept"), _word("absorbed"), _time("at"), _word("who"), _time("undone")),
    *map(_text, ("kept_before", "absorbed_before", "merged")),
)
Index("customer_merge_kept", _merges.c.kept)
Index("customer_merge_absorbed", _merges.c.absorbed)
Table(
    "customer_import",
    _metadata,
    *(_word("id", True), _word("state"), _word("who"), _time("started"), _time("ended")),
    *map(_count, ("lines", "taken", "known", "bad")),
    _text(),
)
Table("customer_import_line", _metadata, _word("batch", True), _count("line", True), _text("reasons"), _text())
_erasures = Table(
    "customer_erasure",
    _metadata,
    *(_word("id", True), _word("customer"), _time("at"), _word("who"), _text("why"), _count("changed_rows")),
)
Index("customer_erasure_customer", _erasures.c.customer)

TAIL = {"sqlite": "substr({}, -7)", "postgresql": "right({}, 7)"}
"""The last seven digits of a number in the history: what a first rough look for a customer's calls compares."""


def upgrade(connection: Connection) -> None:
    """Make the tables, and find the history's calls by the ends of their numbers."""
    _metadata.create_all(connection, checkfirst=False)
    for column in ("cli", "dnis"):
        tail = TAIL[connection.dialect.name].format(column)
        connection.exec_driver_sql(f"CREATE INDEX call_record_{column}_tail ON call_record (({tail}), ended, id)")
