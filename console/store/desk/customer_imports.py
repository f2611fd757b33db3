"""Customers from a CSV file into the journal's tables: previewed, imported piece by piece, told, and taken back.

Each piece of lines is one transaction, so a kill or a cancel leaves whole lines and a count that is true. A line that
is there already (word for word) is known again: the same file read twice doubles nothing. Lines that make no file are
kept with their reasons and can be had as CSV. What was imported and not touched since can be taken back as a whole.
Long because looking, taking in, keeping aside and taking back share one bookkeeping.
"""

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from sqlalchemy import Connection, RowMapping, bindparam, text

from console.center.desk_events import CustomerChanged
from console.desk import exporting
from console.desk.customer import CustomerFile
from console.desk.importing import Dialect, Fault, Line, decode, detect, digest_words, propose, read_lines, to_file
from console.desk.words import compact
from console.store.desk import customer_rows
from console.store.desk.customers import Customers, new_id
from console.store.desk.work import Work, working
from console.store.errors import Unknown
from console.store.lines import from_word, to_word

PIECE = 500
"""Lines in one transaction."""

_UNTOUCHED = (
    "SELECT c.id FROM customer c WHERE c.batch = :batch AND c.version = 1 AND c.merged_into = '' "
    "AND NOT EXISTS (SELECT 1 FROM customer_note n WHERE n.customer = c.id) "
    "AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.customer = c.id) "
    "AND NOT EXISTS (SELECT 1 FROM customer_call f WHERE f.customer = c.id) "
    "AND NOT EXISTS (SELECT 1 FROM customer_check k WHERE k.customer = c.id) "
    "AND NOT EXISTS (SELECT 1 FROM customer_merge m WHERE m.kept = c.id OR m.absorbed = c.id)"
)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file looks like: how it is written, its columns and what they may mean, its first lines, how many."""

    dialect: Dialect
    header: tuple[str, ...]
    mapping: Mapping[int, str]
    lines: tuple[Line, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Import:
    """An import so far. `state`: running, done, cancelled, undone; `known`: lines that were there already."""

    id: str
    name: str
    state: str
    who: str
    started: float
    ended: float
    lines: int
    taken: int
    known: int
    bad: int


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that made no file."""

    line: int
    faults: tuple[Fault, ...]
    cells: tuple[str, ...]


class Imports:
    """Imports into the files of `customers`. Raises StoreError; what was committed before stays and is told."""

    def __init__(self, customers: Customers) -> None:
        self._customers = customers
        self._journal = customers.journal

    def preview(self, data: bytes, dialect: Dialect | None = None, shown: int = 20) -> Preview:
        """Look at a file; nothing is written. `dialect`: another one than is found."""
        how = dialect or detect(data)
        lines = list(read_lines(decode(data, how.encoding), how))
        header = lines[0].cells if lines and how.header else ()
        body = lines[1:] if how.header else lines
        width = max((len(line.cells) for line in body), default=len(header))
        names = (*header, *(f"{place + 1}" for place in range(len(header), width)))
        return Preview(how, names, propose(header), tuple(body[:shown]), len(body))

    def run(
        self,
        data: bytes,
        name: str,
        dialect: Dialect,
        mapping: Mapping[int, str],
        who: str,
        progress: Callable[[Import], bool] | None = None,
    ) -> Import:
        """Import; `progress` is told after every piece, in this thread, and cancels by answering False."""
        lines = iter(read_lines(decode(data, dialect.encoding), dialect))
        if dialect.header:
            next(lines, None)
        now = self._begin(name, who, mapping)
        state = "done"
        while piece := list(islice(lines, PIECE)):
            now = self._take(now, piece, mapping)
            if progress is not None and not progress(now):
                state = "cancelled"
                break
        return self._end(now, state)

    def imports(self, limit: int = 50) -> list[Import]:
        """The imports there were, the newest first."""
        query = text("SELECT * FROM customer_import ORDER BY started DESC, id LIMIT :limit")
        with self._journal.database.read() as connection:
            return [_read(row) for row in connection.execute(query, {"limit": limit}).mappings()]

    def bad_lines(self, batch: str, after: int = 0, limit: int = 200) -> list[BadLine]:
        """Lines that made no file, in the file's order. `after`: the number of the last one shown."""
        query = text(
            "SELECT line, reasons, content FROM customer_import_line WHERE batch = :batch AND line > :after "
            "ORDER BY line LIMIT :limit"
        )
        with self._journal.database.read() as connection:
            found = connection.execute(query, {"batch": batch, "after": after, "limit": limit}).all()
        return [BadLine(n, _faults(reasons), tuple(json.loads(cells))) for n, reasons, cells in found]

    def bad_lines_csv(self, batch: str) -> Iterator[str]:
        """The same as lines of CSV: the line's number, the reasons, the cells."""
        yield exporting.line(("line", "reasons"))
        after = 0
        while found := self.bad_lines(batch, after):
            for bad in found:
                reasons = "; ".join(fault.words() for fault in bad.faults)
                yield exporting.line((str(bad.line), reasons, *bad.cells))
            after = found[-1].line

    def standing(self, batch: str) -> tuple[int, int]:
        """How many files of an import would go if it were taken back now, and how many would stay."""
        values = {"batch": to_word(batch)}
        with self._journal.database.read() as connection:
            goes = connection.execute(text(f"SELECT count(*) FROM ({_UNTOUCHED}) untouched"), values).scalar_one()
            there = text("SELECT count(*) FROM customer WHERE batch = :batch")
            return int(goes), int(connection.execute(there, values).scalar_one()) - int(goes)

    def undo(self, batch: str, who: str) -> tuple[int, int]:
        """Take an import back: how many files went, and how many stay because somebody has worked on them since."""
        values = {"batch": to_word(batch)}
        with working(self._journal) as work:
            found = work.connection.execute(text("SELECT state FROM customer_import WHERE id = :batch"), values).first()
            if found is None:
                raise Unknown("there was no import “{name}”", name=batch[:60])
            for table in ("customer_words", "customer_key"):
                work.connection.execute(text(f"DELETE FROM {table} WHERE customer IN ({_UNTOUCHED})"), values)
            gone = work.connection.execute(text(f"DELETE FROM customer WHERE id IN ({_UNTOUCHED})"), values).rowcount
            work.connection.execute(text("DELETE FROM customer_import_line WHERE batch = :batch"), values)
            work.connection.execute(text("UPDATE customer_import SET state = 'undone' WHERE id = :batch"), values)
            left = text("SELECT count(*) FROM customer WHERE batch = :batch")
            stays = int(work.connection.execute(left, values).scalar_one())
            work.tell(CustomerChanged(work.at, work.ref("import"), "", batch, "withdrawn", who))
        return gone, stays

    # --- pieces

    def _begin(self, name: str, who: str, mapping: Mapping[int, str]) -> Import:
        with working(self._journal) as work:
            made = Import(f"i-{uuid.uuid4().hex[:16]}", name[:200], "running", who, work.at, 0.0, 0, 0, 0, 0)
            content = json.dumps({"name": made.name, "mapping": {str(place): word for place, word in mapping.items()}})
            statement = (
                "INSERT INTO customer_import (id, state, who, started, ended, lines, taken, known, bad, content) "
                "VALUES (:id, 'running', :who, :at, 0, 0, 0, 0, 0, :content)"
            )
            values = {"id": made.id, "who": to_word(who), "at": work.at, "content": content}
            work.connection.execute(text(statement), values)
        return made

    def _take(self, now: Import, piece: Sequence[Line], mapping: Mapping[int, str]) -> Import:
        country = self._customers.policy.country
        read = [(line, to_file(line, mapping, country)) for line in piece]
        good = [(line, file) for line, file in read if isinstance(file, CustomerFile)]
        bad = [(line, faults) for line, faults in read if not isinstance(faults, CustomerFile)]
        with working(self._journal) as work:
            new, known, taken = _sorted_out(work.connection, good)
            files = [
                replace(f, id=new_id(), version=1, opened=work.at, changed=work.at, changed_by=now.who) for f, _ in new
            ]
            if files:
                customer_rows.insert(work.connection, files, now.id, [digest for _, digest in new])
                customer_rows.index(work.connection, files, country)
                work.tell(CustomerChanged(work.at, work.ref("import"), "", now.id, "imported", now.who))
            bad += taken
            _keep_bad(work, now.id, bad)
            now = replace(
                now,
                lines=now.lines + len(piece),
                taken=now.taken + len(files),
                known=now.known + known,
                bad=now.bad + len(bad),
            )
            _write(work.connection, now)
        return now

    def _end(self, now: Import, state: str) -> Import:
        with working(self._journal) as work:
            now = replace(now, state=state, ended=work.at)
            _write(work.connection, now)
        return now


def _sorted_out(
    connection: Connection, good: Sequence[tuple[Line, CustomerFile]]
) -> tuple[list[tuple[CustomerFile, str]], int, list[tuple[Line, tuple[Fault, ...]]]]:
    """New files with their digests, how many lines are there already, and those whose customer number is another's."""
    digests = {line.number: hashlib.sha256(digest_words(file).encode()).hexdigest() for line, file in good}
    there = _present(connection, "digest", digests.values())
    numbers = _present(connection, "number_key", {compact(file.number)[:200] for _, file in good} - {""})
    new: list[tuple[CustomerFile, str]] = []
    known, taken = 0, list[tuple[Line, tuple[Fault, ...]]]()
    for line, file in good:
        digest, number = digests[line.number], compact(file.number)[:200]
        if digest in there:
            known += 1
        elif number and number in numbers:
            taken.append((line, (Fault("taken", "number", file.number[:60]),)))
        else:
            new.append((file, digest))
            there.add(digest)
            numbers.add(number)
    return new, known, taken


def _present(connection: Connection, column: str, values: Iterable[str]) -> set[str]:
    wanted = list(values)
    if not wanted:
        return set()
    also = " AND merged_into = ''" if column == "number_key" else ""
    query = text(f"SELECT {column} FROM customer WHERE {column} IN :values{also}")
    found = connection.execute(query.bindparams(bindparam("values", expanding=True)), {"values": wanted}).scalars()
    return set(found)


def _keep_bad(work: Work, batch: str, bad: Sequence[tuple[Line, tuple[Fault, ...]]]) -> None:
    if bad:
        rows = [
            {
                "batch": batch,
                "line": line.number,
                "reasons": json.dumps([[fault.what, fault.field, fault.value] for fault in faults]),
                "content": json.dumps(line.cells),
            }
            for line, faults in bad
        ]
        statement = (
            "INSERT INTO customer_import_line (batch, line, reasons, content) "
            "VALUES (:batch, :line, :reasons, :content)"
        )
        work.connection.execute(text(statement), rows)


def _write(connection: Connection, now: Import) -> None:
    statement = (
        "UPDATE customer_import SET state = :state, ended = :ended, lines = :lines, taken = :taken, known = :known, "
        "bad = :bad WHERE id = :id"
    )
    names = ("id", "state", "ended", "lines", "taken", "known", "bad")
    connection.execute(text(statement), {name: getattr(now, name) for name in names})


def _faults(reasons: str) -> tuple[Fault, ...]:
    return tuple(Fault(*parts) for parts in json.loads(reasons))


def _read(row: RowMapping) -> Import:
    name = json.loads(row["content"])["name"]
    times = (float(row["started"]), float(row["ended"]))
    counts = (row["lines"], row["taken"], row["known"], row["bad"])
    return Import(row["id"], name, row["state"], from_word(row["who"]), *times, *counts)
