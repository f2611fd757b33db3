"""Customers from a CSV file: what it is written in, which column means what, and a file from each line or the reasons.

Nothing is guessed silently: the dialect and the mapping are proposals that a person sees and changes, and a line that
cannot be a file is kept with its reasons. Sources: RFC 4180 for the format; what spreadsheet programs write (semicolons
where the comma is the decimal sign, a byte order mark, a Windows code page) for the rest.
"""

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from console.desk.customer import (
    Address,
    BadFile,
    Contact,
    Contract,
    CustomerFile,
    Kind,
    Reach,
    bare,
    check,
    is_date,
)
from console.desk.exporting import restored
from console.desk.headings import HEADINGS, ORGANISATIONS
from console.desk.identity import to_date
from console.desk.numbers import DEFAULT, keys
from console.desk.words import compact, fold

FIELDS = (
    "number", "kind", "name", "first_name", "last_name", "phone", "mobile", "fax", "email", "street", "postcode",
    "city", "region", "country", "language", "born", "tax", "contract", "product", "since", "invoice", "invoiced",
)  # fmt: skip
"""What a column may mean. Several columns may mean the same telephone, e-mail, contract or product."""

_DELIMITERS = ",;\t|"
_LONGEST_FIELD = 1 << 17
"""Letters: the limit of Python's csv; a longer field is a bad line."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written. `encoding`: Python's name; `header`: the first line names the columns."""

    encoding: str
    delimiter: str
    header: bool = True


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a line cannot be a file: a word for what, the column's field, and what stood there (cut)."""

    what: str
    field: str = ""
    value: str = ""

    def words(self) -> str:
        """In English, for the report of bad lines."""
        told = {
            "not_a_number": f"{self.field}: “{self.value}” is no telephone number",
            "not_an_email": f"{self.field}: “{self.value}” is no e-mail address",
            "not_a_date": f"{self.field}: “{self.value}” is no date",
            "no_name": "the line has no name",
            "too_many_columns": f"the line has {self.value} columns, more than the first",
            "unreadable": f"the line cannot be read as CSV: {self.value}",
            "refused": self.value,
            "taken": f"customer number “{self.value}” is in another file already",
        }
        return told.get(self.what, f"{self.what} {self.field} {self.value}".strip())


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file. `number` counts from 1, the header included; `faults`: it could not even be cut up
    and is the one cell."""

    number: int
    cells: tuple[str, ...]
    faults: tuple[Fault, ...] = ()


def detect(data: bytes) -> Dialect:
    """How it is written, from its first bytes and lines. Any bytes give an answer."""
    encoding = _encoding(data)
    head = decode(data[:65536], encoding)
    lines = head.splitlines()[:40]
    delimiter = max(_DELIMITERS, key=lambda sign: _evenness(lines, sign))
    first = next(csv.reader(lines[:1], delimiter=delimiter), []) if lines and "\0" not in lines[0] else []
    named = [HEADINGS.get(fold(cell)) for cell in first[:200]]
    has_data = any(sum(letter.isdigit() for letter in cell) >= 4 or "@" in cell for cell in first)
    return Dialect(encoding, delimiter, any(named) or not has_data)


def decode(data: bytes, encoding: str) -> str:
    """The text; what the encoding cannot read is replaced by the sign for that, and the mark at the start is gone."""
    return data.decode(encoding, "replace").removeprefix("\ufeff")


def _encoding(data: bytes) -> str:
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return name
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _evenness(lines: Sequence[str], sign: str) -> float:
    """A delimiter occurs in every line, equally often."""
    counts = [line.count(sign) for line in lines if line.strip()]
    if not counts or not counts[0]:
        return 0.0
    return sum(count == counts[0] for count in counts) / len(counts) * min(counts[0], 30)


def read_lines(text: str, dialect: Dialect) -> Iterator[Line]:
    """Every record of the text, the header's too; empty ones are passed over, unreadable ones are told."""
    taken: list[str] = []
    reader = csv.reader(_remembered(io.StringIO(text, newline=""), taken), delimiter=dialect.delimiter)
    number = 0
    while True:
        number += 1
        taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Line(number, ("".join(taken),), (Fault("unreadable", "", str(error)[:120]),))
            continue
        if any(cell.strip() for cell in cells):
            yield Line(number, tuple(restored(cell) for cell in cells))


def _remembered(lines: Iterable[str], taken: list[str]) -> Iterator[str]:
    """The lines, each also put into `taken`: what could not be cut up is kept as it stands."""
    for line in lines:
        taken.append(line)
        yield line


def propose(header: Sequence[str]) -> dict[int, str]:
    """Which column means which field, by its heading in English, Italian or Portuguese. The rest is left out."""
    found = {place: name for place, cell in enumerate(header) if (name := HEADINGS.get(fold(cell)))}
    single = {"number", "kind", "name", "first_name", "last_name", "language", "born", "tax", "invoice", "invoiced"}
    seen: set[str] = set()
    for place, name in list(found.items()):
        if name in single and name in seen:
            del found[place]
        seen.add(name)
    if "last_name" in seen and "first_name" not in seen:  # “Nome” beside “Cognome” is the first name
        found = {place: "first_name" if name == "name" else name for place, name in found.items()}
    return found


def to_file(line: Line, mapping: Mapping[int, str], country: str = DEFAULT) -> "CustomerFile | tuple[Fault, ...]":
    """The file a line makes, or why it makes none."""
    if line.faults:
        return line.faults
    said: dict[str, list[str]] = {}
    for place, name in mapping.items():
        cell = line.cells[place].strip() if place < len(line.cells) else ""
        if cell:
            said.setdefault(name, []).append(cell)
    first = {name: values[0] for name, values in said.items()}
    name = first.get("name") or " ".join(first[part] for part in ("first_name", "last_name") if part in first)
    faults = [*_faults(said, country), *([] if name else [Fault("no_name")])]
    if faults:
        return tuple(faults)
    made = CustomerFile(
        number=first.get("number", ""),
        kind=_kind(first),
        name=name,
        language=first.get("language", ""),
        born=to_date(first.get("born", "")),
        tax=first.get("tax", ""),
        invoice=first.get("invoice", ""),
        invoiced=first.get("invoiced", ""),
        contacts=_contacts(said),
        addresses=_addresses(first),
        contracts=_contracts(said),
    )
    try:
        return check(made)
    except BadFile as error:
        return (Fault("refused", "", str(error)),)


def digest_words(file: CustomerFile) -> str:
    """What makes two imported lines the same line: all its facts, folded."""
    return compact(repr(bare(file)))


def _kind(first: Mapping[str, str]) -> Kind:
    told = set(fold(first.get("kind", "")).split())
    return Kind.ORGANISATION if told & ORGANISATIONS else Kind.PERSON


def _contacts(said: Mapping[str, Sequence[str]]) -> tuple[Contact, ...]:
    ways = {"phone": Reach.PHONE, "mobile": Reach.MOBILE, "fax": Reach.FAX, "email": Reach.EMAIL}
    return tuple(dict.fromkeys(Contact(ways[way], value) for way in ways for value in said.get(way, ())))


def _addresses(first: Mapping[str, str]) -> tuple[Address, ...]:
    parts = {part: first.get(part, "") for part in ("street", "postcode", "city", "region", "country")}
    return (Address(**parts),) if any(parts.values()) else ()


def _contracts(said: Mapping[str, Sequence[str]]) -> tuple[Contract, ...]:
    columns = [list(said.get(name, ())) for name in ("contract", "product", "since")]
    rows = range(max(map(len, columns)))
    cells = [[column[row] if row < len(column) else "" for column in columns] for row in rows]
    return tuple(Contract(number, product, to_date(since)) for number, product, since in cells)


def _faults(said: Mapping[str, Sequence[str]], country: str) -> Iterator[Fault]:
    for name in ("phone", "mobile", "fax"):
        for value in said.get(name, ()):
            if not keys(value, country):
                yield Fault("not_a_number", name, value[:60])
    for value in said.get("email", ()):
        box, _, host = value.rpartition("@")
        if not box or "." not in host or " " in value:
            yield Fault("not_an_email", "email", value[:60])
    for name in ("born", "since"):
        for value in said.get(name, ())[:1]:
            if not is_date(to_date(value)):
                yield Fault("not_a_date", name, value[:60])
