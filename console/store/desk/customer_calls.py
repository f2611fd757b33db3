"""Which call belongs to which file."""

from sqlalchemy import text

from console.store.desk.work import Work
from console.store.lines import to_word

_SET = (
    "INSERT INTO customer_call (call, customer, at, who) VALUES (:call, :customer, :at, :who) "
    "ON CONFLICT (call) DO UPDATE SET customer = excluded.customer, who = excluded.who"
)


def set_filed(work: Work, call: str, customer: str, who: str) -> None:
    """From now on the call is this file's; an empty one: nobody's, whatever its number says."""
    values = {"call": to_word(call), "customer": to_word(customer), "at": work.at, "who": to_word(who)}
    work.connection.execute(text(_SET), values)
