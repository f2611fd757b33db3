"""Lists of tickets, page by page, filtered and counted: answered from indexes, whatever a million tickets there are.

A page is asked for by the place where the one before it ended, so that deep pages cost what the first does. Rows come
without their long texts. Text means words: each must begin a word of the ticket (accents and case do not matter).
Long because a list, its count and the way each database is led through its indexes are to be read in one place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from console.desk.ticket import Ticket
from console.store.desk import ticket_rows as rows
from console.store.desk.words import from_text, to_key, to_tokens

NEWEST, DUE, RISK, PRIORITY, CHANGED = "newest", "due", "risk", "priority", "changed"
COUNT_TO = 10_000
"""A count does not go on beyond this; it says that there are more."""
NEVER = 9e15
Place = tuple[float, float, int]
"""Where a page ended: its last row's two keys and number."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tickets; what is empty (None, 0) does not matter. `text`: words, or a ticket's number.

    `open`: still to be worked on, or over; `at_risk`, `breached`: by now; `watcher`: who watches them; `owner` `-`:
    nobody's.
    """

    text: str = ""
    open: bool | None = None
    owner: str = ""
    team: str = ""
    level: int = 0
    status: str = ""
    kind: str = ""
    priority: int = 0
    product: str = ""
    customer: str = ""
    site: str = ""
    parent: str = ""
    phone: str = ""
    watcher: str = ""
    at_risk: bool = False
    breached: bool = False
    order: str = NEWEST


@dataclass(frozen=True, slots=True)
class Count:
    """How many; `more`: at least so many."""

    number: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Load:
    """What lies with one person (or, `owner` empty, with nobody) now; `oldest`: when their oldest was opened."""

    owner: str
    open: int
    at_risk: int
    breached: int
    waiting: int
    oldest: float


_KEYS = {
    NEWEST: "t.number DESC",
    DUE: f"CASE WHEN t.next_due > 0 THEN t.next_due ELSE {NEVER} END, t.number",
    RISK: f"CASE WHEN t.risk_at > 0 THEN t.risk_at ELSE {NEVER} END, t.number",
    PRIORITY: f"t.priority, CASE WHEN t.next_due > 0 THEN t.next_due ELSE {NEVER} END, t.number",
    CHANGED: "t.changed DESC, t.number DESC",
}
_AFTER = {
    NEWEST: "t.number < :number",
    DUE: f"(CASE WHEN t.next_due > 0 THEN t.next_due ELSE {NEVER} END, t.number) > (:first, :number)",
    RISK: f"(CASE WHEN t.risk_at > 0 THEN t.risk_at ELSE {NEVER} END, t.number) > (:first, :number)",
    PRIORITY: (
        f"(t.priority, CASE WHEN t.next_due > 0 THEN t.next_due ELSE {NEVER} END, t.number) "
        "> (:first, :second, :number)"
    ),
    CHANGED: "(t.changed, t.number) < (:first, :number)",
}
_WORDS = ("team", "status", "kind", "product", "customer", "site", "parent", "phone")
_LATE = "(t.breached <> '' OR (t.next_due > 0 AND t.next_due <= :now))"
_RISKY = "(t.risk_at > 0 AND t.risk_at <= :now AND NOT (t.breached <> '' OR (t.next_due > 0 AND t.next_due <= :now)))"


_ALL = ["1 = 1"]
READ_FIRST = 12_000
"""Rows read in the list's order before PostgreSQL's index over words is asked."""
_BY_WORDS = "ticket_found f CROSS JOIN ticket t ON t.number = f.rowid"


def page(connection: Connection, wanted: Wanted, now: float, after: Place | None, limit: int) -> list[Ticket]:
    """Up to `limit` tickets, without their long texts, after that place."""
    source, where, words, values = _where(connection, wanted, now)
    if after is not None:
        where.append(_AFTER[wanted.order].replace("t.number", "f.rowid" if source == _BY_WORDS else "t.number"))
        values.update(first=after[0], second=after[1], number=after[2])
    keys = _KEYS[wanted.order]
    # First which ones, from indexes alone where that can be; only then their wide rows.
    inner = keys.replace("t.number", "f.rowid") if source == _BY_WORDS else keys  # so that FTS5 reads backwards itself
    which = " AND ".join([*where, *words])
    few = f"SELECT t.number FROM {source} WHERE {which} ORDER BY {inner} LIMIT :limit"
    if words and connection.dialect.name != "sqlite":
        # What is searched by words is in memory or on no disk that turns, and is never found by reading every row.
        connection.execute(text("SET LOCAL random_page_cost = 1.1; SET LOCAL enable_seqscan = off"))
        if wanted.order in (NEWEST, CHANGED):
            found = _few(connection, _among_first(wanted, where, keys, values), keys, {**values, "limit": limit})
            if len(found) == limit:
                return found
        few = f"SELECT t.number FROM (SELECT * FROM ticket t WHERE {which} OFFSET 0) AS t ORDER BY {keys} LIMIT :limit"
    return _few(connection, few, keys, {**values, "limit": limit})


def _few(connection: Connection, few: str, keys: str, values: Mapping[str, Any]) -> list[Ticket]:
    query = f"SELECT {rows.CARD_COLUMNS} FROM ({few}) AS few JOIN ticket t ON t.number = few.number ORDER BY {keys}"
    return [rows.from_row(Ticket, row, rows.TICKET) for row in connection.execute(text(query), values).mappings()]


def _among_first(wanted: Wanted, where: Sequence[str], keys: str, values: dict[str, Any]) -> str:
    """Those with the words among the first in the list's order: what is frequent fills its page there.

    PostgreSQL's index over words gathers everything that has a word before it gives the first.
    """
    like, more = _like(to_tokens(wanted.text))
    values.update(more)
    columns = "t.number, t.changed, t.found"
    first = f"SELECT {columns} FROM ticket t WHERE {' AND '.join(where)} ORDER BY {keys} LIMIT {READ_FIRST}"
    return f"SELECT t.number FROM ({first}) AS t WHERE {' AND '.join(like)} ORDER BY {keys} LIMIT :limit"


def place_of(wanted: Wanted, ticket: Ticket) -> Place:
    """Where a page that ends with this ticket ends."""
    due = ticket.next_due or NEVER
    first = {
        NEWEST: 0.0,
        DUE: due,
        RISK: ticket.risk_at or NEVER,
        PRIORITY: float(ticket.priority),
        CHANGED: ticket.changed,
    }[wanted.order]
    return first, due, ticket.number


def count(connection: Connection, wanted: Wanted, now: float) -> Count:
    """How many there are, counted to 10,000."""
    source, where, words, values = _where(connection, wanted, now)
    if source == _BY_WORDS and where == _ALL:
        source, where = "ticket_found f", []
    query = f"SELECT count(*) FROM (SELECT 1 FROM {source} WHERE {' AND '.join([*where, *words])} LIMIT :most) AS few"
    number = int(connection.execute(text(query), {**values, "most": COUNT_TO + 1}).scalar_one())
    return Count(min(number, COUNT_TO), number > COUNT_TO)


def board(connection: Connection, now: float) -> dict[tuple[int, str], tuple[int, int, int]]:
    """Of the open tickets by (level, team): how many, at risk, breached."""
    query = (
        f"SELECT t.level, t.team, count(*), sum(CASE WHEN {_RISKY} THEN 1 ELSE 0 END), "
        f"sum(CASE WHEN {_LATE} THEN 1 ELSE 0 END) FROM {_source(connection, True, False)} "
        "WHERE t.open = 1 GROUP BY t.level, t.team"
    )
    found = connection.execute(text(query), {"now": now}).all()
    return {(level, from_text(team)): (int(some), int(risk), int(late)) for level, team, some, risk, late in found}


def load(connection: Connection, now: float) -> list[Load]:
    """What lies with whom, by name."""
    query = (
        f"SELECT t.owner, count(*), sum(CASE WHEN {_RISKY} THEN 1 ELSE 0 END), "
        f"sum(CASE WHEN {_LATE} THEN 1 ELSE 0 END), "
        "sum(CASE WHEN t.status IN ('waiting_customer', 'waiting_third_party') THEN 1 ELSE 0 END), min(t.opened) "
        f"FROM {_source(connection, True, False)} WHERE t.open = 1 GROUP BY t.owner ORDER BY t.owner"
    )
    found = connection.execute(text(query), {"now": now}).all()
    return [
        Load(from_text(owner), int(some), int(risk), int(late), int(waiting), oldest)
        for owner, some, risk, late, waiting, oldest in found
    ]


def _where(connection: Connection, wanted: Wanted, now: float) -> tuple[str, list[str], list[str], dict[str, Any]]:
    """From where, which, which of them for their words by the index over words, and the values of the marks."""
    where: list[str] = []
    values: dict[str, Any] = {}
    late = wanted.at_risk or wanted.breached
    is_open = True if late else wanted.open
    if is_open is not None:
        # Written out, not asked for by a mark: so that the indexes over the open ones alone can be used.
        where.append("t.open = 1" if is_open else "t.open = 0")
    for name in _WORDS:
        if word := getattr(wanted, name):
            where.append(f"t.{name} = :{name}")
            values[name] = to_key(word, f"“{name}”")
            where += [f"t.{name} <> ''"] if name == "parent" else []
    if wanted.owner:
        where.append("t.owner = :owner")
        values["owner"] = "" if wanted.owner == "-" else to_key(wanted.owner, "“owner”")
    for name in ("level", "priority"):
        if number := getattr(wanted, name):
            where.append(f"t.{name} = :{name}")
            values[name] = number
    if late:
        signs = [sign for sign, asked in ((_RISKY, wanted.at_risk), (_LATE, wanted.breached)) if asked]
        where.append(f"({' OR '.join(signs)})")
        values["now"] = now
    if wanted.watcher:
        where.append("t.id IN (SELECT l.ticket FROM ticket_link l WHERE l.kind = 'watch' AND l.other = :watcher)")
        values["watcher"] = to_key(wanted.watcher, "the name")
    tokens = to_tokens(wanted.text)
    few = bool(wanted.owner or wanted.customer or wanted.parent or wanted.phone or wanted.watcher)
    by_words = bool(tokens) and not (is_open or few)
    words, more = _text(connection, tokens) if by_words else ([], {})
    if tokens and not by_words:
        some, more = _like(tokens)  # few rows are read through
        where += some
    return _source(connection, bool(is_open) and not few, by_words), where or list(_ALL), words, {**values, **more}


def _source(connection: Connection, is_open: bool, by_words: bool) -> str:
    """SQLite is told its way; PostgreSQL knows it."""
    if connection.dialect.name != "sqlite":
        return "ticket t"
    if by_words:
        return _BY_WORDS
    return "ticket t INDEXED BY ticket_open_all" if is_open else "ticket t"


def _like(tokens: Sequence[str]) -> tuple[list[str], dict[str, Any]]:
    """Rows with all the words, each row read. Tokens are letters and digits only: no letter of LIKE's own is there."""
    where = [f"(' ' || t.found) LIKE :word{place}" for place in range(len(tokens))]
    return where, {f"word{place}": f"% {token}%" for place, token in enumerate(tokens)}


def _text(connection: Connection, tokens: Sequence[str]) -> tuple[list[str], dict[str, Any]]:
    """Rows with all the words, found by the database's index over words."""
    if connection.dialect.name == "sqlite":
        asked = " ".join(f'"{token}"*' for token in tokens)
        return ["f.ticket_found MATCH :words"], {"words": asked}
    where, values = list[str](), dict[str, Any]()
    if starts := [token for token in tokens if len(token) <= 2]:
        where.append('ticket_starts(t.found) COLLATE "C" @> :starts')
        values["starts"] = starts
    if asked := " & ".join(f"'{token}':*" for token in tokens if len(token) > 2):
        where.append("array_to_tsvector(string_to_array(t.found, ' ')) @@ CAST(:words AS tsquery)")
        values["words"] = asked
    return where, values
