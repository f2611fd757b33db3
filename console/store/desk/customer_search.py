"""Finding files: by a telephone's key, by a customer number, by any fragments typed.

A search first reads the beginning of the list in its order, with the words beside: what is frequent fills its page
there. What is rare or nowhere is asked of the index over fragments, and only its few candidates are read. If neither
(a fragment that many have, but nobody near) the list is read on. A fragment is found anywhere, also within a word.
"""

from typing import Any

from sqlalchemy import Connection, text

from console.desk.customer import CustomerFile
from console.desk.numbers import keys
from console.desk.words import compact, fold
from console.store.desk.customer_rows import COLUMNS, many, read, sort_of
from console.store.desk.words import Unfit
from console.store.lines import to_word
from console.store.records import to_search

Place = tuple[str, str]
"""(sort, id as the database writes it) of the last file of the page before."""

_AT = {"sqlite": "instr(w.words, :{0}) > 0", "postgresql": "strpos(w.words, :{0}) > 0"}
_THEIR_WORDS = {
    "sqlite": " CROSS JOIN customer_place p ON p.place = f.rowid "
    "CROSS JOIN customer_words w ON w.sort = p.sort AND w.customer = p.customer",
    "postgresql": "",
}
_ASKED = 40
"""So many fragments are asked of the index at most: enough to leave few candidates, whose words are all compared."""
LONGEST_TYPED = 1000
"""Letters of a search; more are refused aloud."""
READ_FIRST, MOST_CANDIDATES = 4000, 15_000
"""Rows read in the list's order before the index is asked, and how many candidates of it are read in its place."""


def by_number(connection: Connection, number: str, country: str) -> list[CustomerFile]:
    """Files with this telephone; those of the likelier reading of the number only, if there are any."""
    query = text("SELECT customer FROM customer_key WHERE key = :key ORDER BY customer")
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
    """Files in which every fragment occurs, in the list's order. Raises Unfit for more letters than a search has."""
    typed = typed.strip()
    if len(typed) > LONGEST_TYPED:
        raise Unfit(
            "what is searched for has {letters:,} letters; at most {most:,} are compared",
            letters=len(typed),
            most=LONGEST_TYPED,
        )
    any_of = _wanted(typed, country)
    values: dict[str, Any] = {"limit": limit, **({"sort": after[0], "last": after[1]} if after else {})}
    beyond = "(w.sort, w.customer) > (:sort, :last)" if after else "1 = 1"
    if any_of != [[]]:
        return many(connection, _matching(connection, any_of, beyond, values)) if any_of else []
    return many(connection, _page(connection, "customer_words w", beyond, values))


def place(file: CustomerFile) -> Place:
    """Where a file stands in the list."""
    return sort_of(file), to_word(file.id)


def count(connection: Connection) -> int:
    """How many files live."""
    return int(connection.execute(text("SELECT count(*) FROM customer WHERE merged_into = ''")).scalar_one())


def _wanted(typed: str, country: str) -> list[list[str]]:
    """Every fragment somewhere; or all of it joined, as a reference or a number is written with signs between.

    A file is found by all the fragments of one of the lists. Signs alone are nobody's name: no list. Nothing at all is
    everybody's: one list without a fragment.
    """
    fragments = list(dict.fromkeys(to_search(fold(typed)).split()))
    if not fragments:
        return [] if typed else [[]]
    return [fragments, *([word] for word in dict.fromkeys(_joined(typed, country)))]


def _matching(connection: Connection, any_of: list[list[str]], beyond: str, values: dict[str, Any]) -> list[str]:
    """The ids on the page: from the list's beginning, else from the index's candidates, else from all of the list."""
    dialect = connection.dialect.name
    marks = [{f"word{place}x{at}": word for at, word in enumerate(words)} for place, words in enumerate(any_of)]
    values = {**values, **{name: word for words in marks for name, word in words.items()}}
    holds = " OR ".join(f"({' AND '.join(_AT[dialect].format(name) for name in words)})" for words in marks)
    first = f"(SELECT * FROM customer_words w WHERE {beyond} ORDER BY sort, customer LIMIT {READ_FIRST}) AS w"
    found = _page(connection, first, holds, values)
    if len(found) == values["limit"]:
        return found
    source, which, asked = _candidates(dialect, any_of)
    if dialect != "sqlite":
        # The fragments of a row are dear to work out: whatever the planner thinks of their frequency, ask the index.
        connection.execute(text("SET LOCAL enable_seqscan = off"))
    few = text(f"SELECT count(*) FROM (SELECT 1 FROM {source} WHERE {which} LIMIT {MOST_CANDIDATES + 1}) AS few")
    if connection.execute(few, asked).scalar_one() > MOST_CANDIDATES:
        return _page(connection, "customer_words w", f"{beyond} AND ({holds})", values)
    columns = "w.sort, w.customer, w.words"
    fenced = f"(SELECT {columns} FROM {source}{_THEIR_WORDS[dialect]} WHERE {which} LIMIT {MOST_CANDIDATES}) AS w"
    return _page(connection, fenced, f"{beyond} AND ({holds})", {**values, **asked})


def _page(connection: Connection, source: str, which: str, values: dict[str, Any]) -> list[str]:
    query = text(f"SELECT w.customer FROM {source} WHERE {which} ORDER BY w.sort, w.customer LIMIT :limit")
    return [str(customer) for customer in connection.execute(query, values).scalars()]


def _candidates(dialect: str, any_of: list[list[str]]) -> tuple[str, str, dict[str, Any]]:
    """Where the index finds all that may match, and maybe more: from, which, and the values of the marks."""
    asked = [list(dict.fromkeys(part for word in words for part in _fragments(word)))[:_ASKED] for words in any_of]
    if dialect == "sqlite":
        # An entry has up to three letters, and what is shorter begins one.
        lists = (" AND ".join(f'"{part}"' + ("" if len(part) == 3 else "*") for part in parts) for parts in asked)
        return "customer_found f", "f.customer_found MATCH :asked", {"asked": " OR ".join(f"({one})" for one in lists)}
    which = " OR ".join(f'customer_fragments(w.words) COLLATE "C" @> :asked{place}' for place in range(len(asked)))
    return "customer_words w", f"({which})", {f"asked{place}": parts for place, parts in enumerate(asked)}


def _fragments(word: str) -> list[str]:
    """Of what the index has of a word (three letters from each place on) enough that every letter is in one."""
    last = max(0, len(word) - 3)
    return [word[at : at + 3] for at in (*range(0, last, 3), last)]


def _joined(typed: str, country: str) -> list[str]:
    """A reference without its signs; a telephone number as its keys."""
    bare = to_search(compact(typed))
    if not any(letter.isdigit() for letter in bare) or bare == to_search(fold(typed)):
        return [key for key in keys(typed, country) if not key.startswith("#")] if bare.isdigit() else []
    return [bare, *(key for key in keys(typed, country) if not key.startswith("#"))]
