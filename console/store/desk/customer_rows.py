"""A customer's file as rows: the file itself, the words it is found by, and the keys that lead straight to it.

Every function works in the caller's transaction. Words and keys are made anew with every change of the file.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, bindparam, text

from console.desk.customer import CustomerFile, bare, from_json, to_json
from console.desk.numbers import keys
from console.desk.words import compact, fold
from console.store.errors import Unknown
from console.store.lines import from_word, to_word
from console.store.records import to_search

COLUMNS = "c.id, c.version, c.opened, c.changed, c.changed_by, c.content"
_INSERT = (
    "INSERT INTO customer (id, number_key, merged_into, batch, digest, version, opened, changed, changed_by, content) "
    "VALUES (:id, :number_key, '', :batch, :digest, :version, :opened, :changed, :changed_by, :content)"
)
_UPDATE = (
    "UPDATE customer SET number_key = :number_key, version = :version, changed = :changed, changed_by = :changed_by, "
    "content = :content WHERE id = :id AND version = :expected"
)
_LONGEST_SORT = 80


def insert(connection: Connection, files: Sequence[CustomerFile], batch: str = "", digests: Sequence[str] = ()) -> None:
    """New files, with their words and keys are the caller's next step (`index`)."""
    rows = [
        {**_row(file), "batch": to_word(batch), "digest": digest}
        for file, digest in zip(files, digests or [""] * len(files), strict=True)
    ]
    connection.execute(text(_INSERT), rows)


def update(connection: Connection, file: CustomerFile, expected: int) -> bool:
    """Write a file over its version `expected`; False when it is not that version any more."""
    return connection.execute(text(_UPDATE), {**_row(file), "expected": expected}).rowcount == 1


def index(connection: Connection, files: Sequence[CustomerFile], country: str) -> None:
    """The words and keys of these files, none of which has any now."""
    words = [{"sort": sort_of(file), "customer": to_word(file.id), "words": words_of(file, country)} for file in files]
    connection.execute(
        text("INSERT INTO customer_words (sort, customer, words) VALUES (:sort, :customer, :words)"), words
    )
    found = [{"key": key, "customer": to_word(file.id)} for file in files for key in keys_of(file, country)]
    if found:
        connection.execute(text("INSERT INTO customer_key (key, customer) VALUES (:key, :customer)"), found)


def unindex(connection: Connection, file: CustomerFile) -> None:
    """Forget the words and keys of a file as it was."""
    values = {"sort": sort_of(file), "customer": to_word(file.id)}
    connection.execute(text("DELETE FROM customer_words WHERE sort = :sort AND customer = :customer"), values)
    connection.execute(text("DELETE FROM customer_key WHERE customer = :customer"), {"customer": to_word(file.id)})


def find(connection: Connection, customer: str) -> tuple[CustomerFile, str]:
    """The file of that id as it is, and into which it was merged (empty: it lives). Raises Unknown."""
    query = text(f"SELECT {COLUMNS}, c.merged_into FROM customer c WHERE c.id = :id")
    row = connection.execute(query, {"id": to_word(customer)}).mappings().first()
    if row is None:
        erased = text("SELECT at FROM customer_erasure WHERE customer = :id")
        if connection.execute(erased, {"id": to_word(customer)}).first() is not None:
            raise Unknown("this customer's file was erased")
        raise Unknown("there is no customer “{name}”", name=customer[:60])
    return read(row), from_word(row["merged_into"])


def living(connection: Connection, customer: str) -> CustomerFile:
    """The file that lives on for that id, through all merges. Raises Unknown."""
    file, into = find(connection, customer)
    while into:
        file, into = find(connection, into)
    return file


def family(connection: Connection, customer: str) -> list[str]:
    """That id and those that were merged into it, directly or through others."""
    known, due = [customer], [customer]
    query = text("SELECT id FROM customer WHERE merged_into IN :into").bindparams(bindparam("into", expanding=True))
    while due:
        found = connection.execute(query, {"into": [to_word(one) for one in due]}).scalars()
        due = [one for one in map(from_word, found) if one not in known]
        known += due
    return known


def many(connection: Connection, customers: Iterable[str]) -> list[CustomerFile]:
    """The files of these ids (as a database writes them), in their order; those that are gone are left out."""
    wanted = list(customers)
    if not wanted:
        return []
    query = text(f"SELECT {COLUMNS} FROM customer c WHERE c.id IN :ids").bindparams(bindparam("ids", expanding=True))
    found = {row["id"]: read(row) for row in connection.execute(query, {"ids": wanted}).mappings()}
    return [found[one] for one in wanted if one in found]


def any_there(connection: Connection) -> bool:
    """Whether this desk has, or had, any file."""
    query = "SELECT 1 FROM customer UNION ALL SELECT 1 FROM customer_erasure LIMIT 1"
    return connection.execute(text(query)).first() is not None


def lock(connection: Connection, customer: str) -> None:
    """Let nobody else decide about this file until the transaction ends. SQLite has one writer anyway."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SELECT 1 FROM customer WHERE id = :id FOR UPDATE"), {"id": to_word(customer)})


def read(row: RowMapping) -> CustomerFile:
    """The file a row holds."""
    return replace(
        from_json(row["content"]),
        id=from_word(row["id"]),
        version=int(row["version"]),
        opened=float(row["opened"]),
        changed=float(row["changed"]),
        changed_by=from_word(row["changed_by"]),
    )


def sort_of(file: CustomerFile) -> str:
    """Where a file stands in a list: by name, without case and accents."""
    return to_search(fold(file.name))[:_LONGEST_SORT]


def words_of(file: CustomerFile, country: str) -> str:
    """All that a search may find a file by, folded. A reference is in there joined too: `C-2024/117` and `c2024117`."""
    spoken = [file.name, *(value for a in file.addresses for value in (a.street, a.postcode, a.city))]
    spoken += [contact.value for contact in file.contacts]
    references = [file.number, *file.aliases, file.tax, file.invoice, *(one.number for one in file.contracts)]
    telephones = [key for number in file.telephones() for key in (*keys(number, country), compact(number))]
    folded = [*map(fold, (*spoken, *references)), *map(compact, references), *telephones]
    return to_search(" ".join(dict.fromkeys(filter(None, folded))))


def keys_of(file: CustomerFile, country: str) -> list[str]:
    """What leads straight to a file, and what two files of one customer may share."""
    found = [f"tel {key}" for number in file.telephones() for key in keys(number, country)]
    found += [f"mail {to_search(''.join(email.split()))[:200]}" for email in file.emails()]
    found += [f"no {compact(number)[:100]}" for number in (file.number, *file.aliases) if compact(number)]
    found += [f"tax {compact(file.tax)[:100]}"] if compact(file.tax) else []
    found += [f"contract {compact(one.number)[:100]}" for one in file.contracts if compact(one.number)]
    names = " ".join(sorted(fold(file.name).split()))
    found += [f"name {names[:120]}"] if names else []
    return [to_search(key) for key in dict.fromkeys(found)]


def _row(file: CustomerFile) -> dict[str, object]:
    return {
        "id": to_word(file.id),
        "number_key": compact(file.number)[:200],
        "version": file.version,
        "opened": file.opened,
        "changed": file.changed,
        "changed_by": to_word(file.changed_by),
        "content": to_json(bare(file)),
    }
