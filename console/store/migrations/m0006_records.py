"""History says which calls were known only by their switch's record, after the call."""

from sqlalchemy import Connection

NAME = "history: calls known by records after the call"


def upgrade(connection: Connection) -> None:
    """One mark on calls and on visits; what is there already was seen live."""
    for table in ("call_record", "visit_record"):
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN recorded BOOLEAN NOT NULL DEFAULT FALSE")
