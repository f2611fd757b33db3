"""Files put together and apart again, and which ones may belong together.

What stood in both before is kept with the merge, so that it can be taken back exactly. Notes, calls and checks are not
moved: they stay with the file they were made in and are read through its family.
"""

import uuid
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from console.desk import merging
from console.desk.customer import CustomerFile, bare, from_json, to_json
from console.desk.merging import PROPOSED, Likeness, likeness
from console.store.desk import customer_rows, customer_search
from console.store.desk.work import Work
from console.store.errors import Conflict, Unknown
from console.store.lines import from_word, to_word

if TYPE_CHECKING:
    from console.store.desk.customers import Customers

MOST_SHARING = 12
"""A key that more files share (a switchboard's number, a frequent name) says nothing about any two of them."""
_MOST_KEYS = 4000
_ADD = (
    "INSERT INTO customer_merge (id, kept, absorbed, at, who, undone, kept_before, absorbed_before, merged) "
    "VALUES (:id, :kept, :absorbed, :at, :who, 0, :kept_before, :absorbed_before, :merged)"
)
_MOVE = (
    "UPDATE customer SET merged_into = :into, version = :version, changed = :at, changed_by = :who, content = :content "
)


def merge(customers: "Customers", work: Work, kept: CustomerFile, absorbed: CustomerFile, who: str) -> CustomerFile:
    """Put `absorbed` into `kept`, both as they were read, within a piece of work."""
    if kept.id == absorbed.id:
        raise Conflict("a file cannot be merged with itself")
    now = {}
    for file in sorted((kept, absorbed), key=lambda one: one.id):
        customer_rows.lock(work.connection, file.id)
        found, into = customer_rows.find(work.connection, file.id)
        if into or found.version != file.version:
            raise Conflict(f"{found.changed_by or 'somebody'} changed one of the files meanwhile: nothing was merged")
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
        raise Conflict(f"the customer number “{freed.number[:60]}” is another file's by now: nothing was changed")
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


def proposed(
    connection: Connection, customer: str, limit: int, country: str
) -> list[tuple[CustomerFile, CustomerFile, Likeness]]:
    """Pairs that share a key and are alike enough, the likeliest first."""
    pairs = _sharing(connection, customer)
    files = {file.id: file for file in customer_rows.many(connection, {one for pair in pairs for one in pair})}
    found = []
    for pair in pairs:
        first, second = (files.get(from_word(one)) for one in pair)
        if first and second and (alike := likeness(first, second, country)).score >= PROPOSED:
            found.append((first, second, alike))
    return sorted(found, key=lambda one: (-one[2].score, one[0].id, one[1].id))[:limit]


def _sharing(connection: Connection, customer: str) -> set[tuple[str, str]]:
    """Pairs of ids with a key in common. What tells more is looked at before names."""
    of_one = "WHERE key IN (SELECT key FROM customer_key WHERE customer = :customer) " if customer else ""
    query = text(
        f"SELECT key, customer FROM customer_key WHERE key IN (SELECT key FROM customer_key "
        f"{of_one}GROUP BY key HAVING count(*) BETWEEN 2 AND :most) "
        "ORDER BY CASE WHEN key LIKE 'name %' THEN 1 ELSE 0 END, key, customer LIMIT :keys"
    )
    values: dict[str, Any] = {"most": MOST_SHARING, "keys": _MOST_KEYS}
    if customer:
        values["customer"] = to_word(customer)
    groups: dict[str, list[str]] = {}
    for key, one in connection.execute(query, values):
        groups.setdefault(key, []).append(one)
    wanted = to_word(customer)
    pairs = {pair for group in groups.values() for pair in combinations(sorted(group), 2)}
    return {pair for pair in pairs if not customer or wanted in pair}


def _move(work: Work, file: CustomerFile, into: str) -> None:
    values = {"into": to_word(into), "version": file.version, "at": work.at, "who": to_word(file.changed_by)}
    work.connection.execute(
        text(f"{_MOVE}WHERE id = :id"), {**values, "content": to_json(bare(file)), "id": to_word(file.id)}
    )
