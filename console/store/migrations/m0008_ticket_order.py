"""PostgreSQL: open tickets in the orders people want them in, and tickets by the first letters of their words.

A page of open ones is read from an index and stops when it is full. A word of one or two letters begins so many others
that the index over words would gather each of them; here it is one entry. SQLite needs neither: it reads all open ones
from one index alone (`ticket_open_all`), and its index over words has such entries of its own.
"""

from sqlalchemy import Connection

NAME = "tickets: the open ones in the order of their clocks, all by the first letters of their words"

_NEVER = "9000000000000000.0"
_DUE = f"(CASE WHEN next_due > 0 THEN next_due ELSE {_NEVER} END)"
_ORDERS = {
    "due": f"{_DUE}, number",
    "risk": f"(CASE WHEN risk_at > 0 THEN risk_at ELSE {_NEVER} END), number",
    "priority": f"priority, {_DUE}, number",
}
# So dear that the planner never works it out for each row in place of asking the index.
_STARTS = """
CREATE FUNCTION ticket_starts(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100000
    AS $$ SELECT array_agg(left(word, length)) FROM unnest(string_to_array(words, ' ')) AS word,
        generate_series(1, 2) AS length $$
"""


def upgrade(connection: Connection) -> None:
    """An index for each of the orders, and the one over first letters."""
    if connection.dialect.name == "sqlite":
        return
    for name, columns in _ORDERS.items():
        connection.exec_driver_sql(f"CREATE INDEX ticket_open_by_{name} ON ticket ({columns}) WHERE open = 1")
    connection.exec_driver_sql(_STARTS)
    connection.exec_driver_sql(
        'CREATE INDEX ticket_starts ON ticket USING gin ((ticket_starts(found)) COLLATE "C") '
        "WITH (gin_pending_list_limit = 1024)"
    )
