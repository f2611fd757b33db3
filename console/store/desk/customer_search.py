"""Finding files: by a telephone's key, by a customer number, by any fragments typed.

A search reads the narrow table of words in the order of the list and stops when it has a page. Read from end to end
for a hundred thousand files it takes tens of milliseconds on either database, less than any index of fragments would
cost every import, and it finds a fragment anywhere, also in the middle of a word.
"""

from typing import Any

from sqlalchemy import Connection, text

from console.desk.customer import CustomerFile
from console.desk.numbers import keys
from console.desk.words import compact, fold
from console.store.desk.customer_rows import COLUMNS, many, read, sort_of
from console.store.lines import to_word
from console.store.records import to_search

Place = tuple[str, str]
"""(sort, id as the database writes it) of the last file of the page before."""

_AT = {"sqlite": "instr(words, :{0}) > 0", "postgresql": "strpos(words, :{0}) > 0"}
_MOST_FRAGMENTS = 12
_LONGEST_TYPED = 400


def by_number(connection: Connection, number: str, country: str) -> list[CustomerFile]:
    """Files with this telephone; those of the likelier reading of the number only, if there are any."""
    query = text("SELECT customer FROM customer_key WHERE key = :key ORDER BY customer LIMIT 50")
    for key in keys(number, country):
        found = connection.execute(query, {"key": f"tel {key}"}).scalars().all()
        if found:
            return many(connection, found)
    return []


def by_customer_number(connection: Connection, number: str, but: str = "") -> CustomerFile | None:
    """The living file with this customer number, other than the file `but`."""
    if not compact(number):
        return None
    query = text(f"SELECT {COLUMNS} FROM customer c WHERE number_key = :key AND merged_into = '' AND id <> :but")
    row = connection.execute(query, {"key": compact(number)[:200], "but": to_word(but)}).mappings().first()
    return read(row) if row is not None else None


def search(connection: Connection, typed: str, after: Place | None, limit: int, country: str) -> list[CustomerFile]:
    """Files in which every fragment occurs, in the list's order."""
    where, values = _wanted(connection.dialect.name, typed[:_LONGEST_TYPED], country)
    if after is not None:
        where.append("(sort, customer) > (:sort, :last)")
        values.update(sort=after[0], last=after[1])
    condition = f"WHERE {' AND '.join(where)} " if where else ""
    query = text(f"SELECT customer FROM customer_words {condition}ORDER BY sort, customer LIMIT :limit")
    return many(connection, connection.execute(query, {**values, "limit": limit}).scalars().all())


def place(file: CustomerFile) -> Place:
    """Where a file stands in the list."""
    return sort_of(file), to_word(file.id)


def count(connection: Connection) -> int:
    """How many files live."""
    return int(connection.execute(text("SELECT count(*) FROM customer_words")).scalar_one())


def _wanted(dialect: str, typed: str, country: str) -> tuple[list[str], dict[str, Any]]:
    """Every fragment somewhere; or all of it joined, as a reference or a number is written with signs between."""
    fragments = list(dict.fromkeys(to_search(fold(typed)).split()))[:_MOST_FRAGMENTS]
    if not fragments:
        # Signs alone are nobody's name; nothing at all is everybody's.
        return (["1 = 0"] if typed.strip() else []), {}
    values: dict[str, Any] = {f"word{place}": word for place, word in enumerate(fragments)}
    apart = " AND ".join(_AT[dialect].format(name) for name in values)
    joined = list(dict.fromkeys([*_joined(typed, country)]))
    more = {f"joined{place}": word for place, word in enumerate(joined)}
    any_of = [f"({apart})", *(_AT[dialect].format(name) for name in more)]
    return [f"({' OR '.join(any_of)})"], {**values, **more}


def _joined(typed: str, country: str) -> list[str]:
    """A reference without its signs; a telephone number as its keys."""
    bare = to_search(compact(typed))
    if not any(letter.isdigit() for letter in bare) or bare == to_search(fold(typed)):
        return [key for key in keys(typed, country) if not key.startswith("#")] if bare.isdigit() else []
    return [bare, *(key for key in keys(typed, country) if not key.startswith("#"))]
