"""Files put together and apart again, and which ones may belong together.

What stood in both before is kept with the merge, so that it can be taken back exactly. Notes, calls and checks are not
moved: they stay with the file they were made in and are read through its family.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, groupby
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from console.desk import merging
from console.desk.customer import CustomerFile, bare, from_json, to_json
from console.desk.merging import PROPOSED, Likeness, likeness
from console.store.database import Database
from console.store.desk import customer_rows, customer_search
from console.store.desk.work import Work
from console.store.errors import Conflict, Unknown
from console.store.lines import from_word, to_word

if TYPE_CHECKING:
    from console.store.desk.customers import Customers

MOST_SHARING = 12
"""A key that more files share (a switchboard's number, a frequent name) says nothing about any two of them."""
PIECE, PAIRS = 4000, 2000
"""Rows of keys that are looked at in one question (more than may share a key), and pairs that are compared in one."""
Pair = tuple[CustomerFile, CustomerFile, Likeness]
Key = tuple[str, str]
"""A row of the table of keys: the key and whose it is."""
BEHIND = "\U0010ffff"
"""Comes after every id."""
_NEXT = (
    "SELECT key, customer FROM customer_key WHERE (key, customer) > (:key, :last) ORDER BY key, customer LIMIT :piece"
)
_THEIRS = (
    "SELECT DISTINCT k.customer FROM customer_key k WHERE k.key IN (SELECT t.key FROM customer_key t "
    "WHERE t.customer = :customer AND (SELECT count(*) FROM customer_key o WHERE o.key = t.key) <= :most)"
)
_ADD = (
    "INSERT INTO customer_merge (id, kept, absorbed, at, who, undone, kept_before, absorbed_before, merged) "
    "VALUES (:id, :kept, :absorbed, :at, :who, 0, :kept_before, :absorbed_before, :merged)"
)
_MOVE = (
    "UPDATE customer SET merged_into = :into, version = :version, changed = :at, changed_by = :who, content = :content "
)


@dataclass(frozen=True, slots=True)
class Looked:
    """How far a look at all files is: keys looked at of how many; of them so many that more than `MOST_SHARING` files
    share, which were left out; and the pairs found since the last."""

    keys: int
    total: int
    frequent: int = 0
    found: Sequence[Pair] = ()


def merge(customers: "Customers", work: Work, kept: CustomerFile, absorbed: CustomerFile, who: str) -> CustomerFile:
    """Put `absorbed` into `kept`, both as they were read, within a piece of work."""
    if kept.id == absorbed.id:
        raise Conflict("a file cannot be merged with itself")
    now = {}
    for file in sorted((kept, absorbed), key=lambda one: one.id):
        customer_rows.lock(work.connection, file.id)
        found, into = customer_rows.find(work.connection, file.id)
        if into or found.version != file.version:
            raise Conflict(
                "{who} changed one of the files meanwhile: nothing was merged", who=found.changed_by or "somebody"
            )
        now[file.id] = found
    first, second = now[kept.id], now[absorbed.id]
    made = replace(merging.merge(first, second), version=first.version + 1, changed=work.at, changed_by=who)
    customer_rows.unindex(work.connection, second)
    _move(work, replace(second, version=second.version + 1, changed_by=who), made.id)
    customers.put(work, made, first.version)
    row = {"id": uuid.uuid4().hex, "kept": to_word(made.id), "absorbed": to_word(second.id), "at": work.at}
    texts = {"kept_before": to_json(first), "absorbed_before": to_json(second), "merged": to_json(made)}
    work.connection.execute(text(_ADD), {**row, **texts, "who": to_word(who)})
    return made


def unmerge(customers: "Customers", work: Work, absorbed: str, who: str) -> tuple[CustomerFile, CustomerFile]:
    """Take the merge that `absorbed` went by back, within a piece of work."""
    query = text("SELECT * FROM customer_merge WHERE absorbed = :id AND undone = 0 ORDER BY at DESC LIMIT 1")
    row = work.connection.execute(query, {"id": to_word(absorbed)}).mappings().first()
    if row is None:
        raise Unknown("this file was not merged into another")
    customer_rows.lock(work.connection, from_word(row["kept"]))
    now, into = customer_rows.find(work.connection, from_word(row["kept"]))
    if into:
        raise Conflict("the file it is part of was itself merged into another: take that back first")
    second, _ = customer_rows.find(work.connection, absorbed)
    before, merged, lost = (from_json(row[name]) for name in ("kept_before", "merged", "absorbed_before"))
    kept = replace(merging.unmerge(now, merged, before), version=now.version + 1, changed=work.at, changed_by=who)
    customers.put(work, kept, now.version)
    freed = replace(lost, id=second.id, version=second.version + 1, changed=work.at, changed_by=who)
    if customer_search.by_customer_number(work.connection, freed.number, freed.id):
        raise Conflict(
            "the customer number “{given}” is another file's by now: nothing was changed", given=freed.number[:60]
        )
    _move(work, freed, "")
    customer_rows.index(work.connection, [freed], customers.policy.country)
    undone = text("UPDATE customer_merge SET undone = :at WHERE id = :id")
    work.connection.execute(undone, {"at": work.at, "id": row["id"]})
    return kept, freed


def absorbed_by(connection: Connection, customer: str) -> list[CustomerFile]:
    """Files that were merged straight into this one, as they are kept."""
    ids = connection.execute(
        text("SELECT id FROM customer WHERE merged_into = :id ORDER BY id"), {"id": to_word(customer)}
    ).scalars()
    return customer_rows.many(connection, ids)


def proposed_for(connection: Connection, customer: str, country: str) -> list[Pair]:
    """All pairs of this file with one that shares a key with it and is alike enough, the likeliest first."""
    found = connection.execute(text(_THEIRS), {"customer": to_word(customer), "most": MOST_SHARING}).scalars()
    others = {str(other) for other in found} - {to_word(customer)}
    return _alike(connection, {_pair(to_word(customer), other) for other in others}, country)


def proposed(database: Database, country: str) -> Iterator[Looked]:
    """All pairs, a piece of the keys at a time. Each piece is a short question of its own: stop when you like.

    What changes meanwhile may be missed or told as it was; putting together looks again.
    """
    with database.read() as connection:
        total = int(connection.execute(text("SELECT count(*) FROM customer_key")).scalar_one())
    seen: set[tuple[str, str]] = set()
    last, keys, frequent, full = ("", ""), 0, 0, True
    while full:
        with database.read() as connection:
            values = {"key": last[0], "last": last[1], "piece": PIECE}
            rows = [(str(key), str(one)) for key, one in connection.execute(text(_NEXT), values)]
            full = len(rows) == PIECE
            rows, last = _whole(rows) if full else (rows, last)
        groups = [[one for _, one in group] for _, group in groupby(rows, lambda row: row[0])]
        few = [group for group in groups if len(group) <= MOST_SHARING]
        pairs = sorted({pair for group in few for pair in combinations(group, 2)} - seen)
        seen.update(pairs)
        for start in range(0, len(pairs), PAIRS):
            with database.read() as connection:
                found = _alike(connection, set(pairs[start : start + PAIRS]), country)
            yield Looked(min(keys, total), total, frequent, found)
        keys, frequent = keys + len(rows), frequent + len(groups) - len(few)
        yield Looked(min(keys, total) if full else total, total, frequent)


def _whole(rows: list[Key]) -> tuple[list[Key], Key]:
    """A full piece without its last key, of which there may be more, and where to go on.

    A key that fills a piece alone is frequent: the piece is it, and the next one begins behind it.
    """
    without = [row for row in rows if row[0] != rows[-1][0]]
    return (without, without[-1]) if without else (rows, (rows[-1][0], BEHIND))


def _alike(connection: Connection, pairs: set[tuple[str, str]], country: str) -> list[Pair]:
    """Those of the pairs that are alike enough, the likeliest first."""
    ids = sorted({one for pair in pairs for one in pair})
    files: dict[str, CustomerFile] = {}
    for start in range(0, len(ids), 500):
        files |= {to_word(file.id): file for file in customer_rows.many(connection, ids[start : start + 500])}
    found = []
    for first, second in ((files.get(one), files.get(other)) for one, other in pairs):
        if first and second and (alike := likeness(first, second, country)).score >= PROPOSED:
            found.append((first, second, alike))
    return sorted(found, key=likeliest_first)


def likeliest_first(pair: Pair) -> tuple[float, str, str]:
    """By what pairs are sorted."""
    return -pair[2].score, pair[0].id, pair[1].id


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _move(work: Work, file: CustomerFile, into: str) -> None:
    values = {"into": to_word(into), "version": file.version, "at": work.at, "who": to_word(file.changed_by)}
    work.connection.execute(
        text(f"{_MOVE}WHERE id = :id"), {**values, "content": to_json(bare(file)), "id": to_word(file.id)}
    )
