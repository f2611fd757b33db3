"""Many rows in one statement.

Python gives up the interpreter at every row of an `executemany`, and must wait for it at every row while another thread
computes; whoever writes holds the database's lock meanwhile. One statement of fifty rows waits once.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

TOGETHER = 50
"""Rows of one statement: SQLite takes up to 32,766 values, PostgreSQL 65,535."""


def insert_rows(connection: Connection, table: str, rows: Sequence[Mapping[str, object]], conflict: str) -> None:
    """Insert rows that have the same columns, in their order. `conflict`: what becomes of those already there."""
    if not rows:
        return
    names = tuple(rows[0])
    head = f"INSERT INTO {table} ({', '.join(names)}) VALUES "
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    one = f"({', '.join([mark] * len(names))})"
    for begin in range(0, len(rows), TOGETHER):
        some = rows[begin : begin + TOGETHER]
        values = tuple(row[name] for row in some for name in names)
        connection.exec_driver_sql(f"{head}{', '.join([one] * len(some))} {conflict}", values)
