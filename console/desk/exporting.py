"""Customers as CSV that a spreadsheet program opens with no formula in it.

A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end (or their wide forms, or after spaces) would be taken
for a formula; `00195`, `1/2`, `12:30`, `1e5`, `10%` or sixteen digits for a number, a time or a date that shows as
something else. Each is given an apostrophe in front: Gnumeric takes it as the sign for “this is text” and shows what
was typed, Excel and LibreOffice show it too, and our own import takes it away again. So `+39 320…` is written
`'+39 320…`, and what was typed with an apostrophe in front has two. Plain numbers and ISO dates stay what they are.
Every cell is quoted (RFC 4180), lines end in CR LF, control characters and what no file can hold become U+FFFD. Source
of the list of beginnings: OWASP, “CSV Injection”; of the rest: what Gnumeric 1.12 makes of it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from console.desk.customer import Contact, CustomerFile, Reach

DANGEROUS = "=+-@\t\r\n＝＋－＠"
APOSTROPHE = "'"
_UNSEEN = " \u00a0\ufeff\u200b\u2060"
_PLAIN = re.compile(r"(?=.{1,15}$)(?:0|[1-9][0-9]*)(?:\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(?: [0-9]+)+")
"""Numbers and dates that show as they are written, and digits in groups, which are none."""
_NUMERIC = re.compile(r"[\s.,:()/%$€£¥+\-]*[\deE][\d\s.,:()/%$€£¥+\-eE]*")
COLUMNS = (
    "number", "kind", "name", "phone", "phone 2", "mobile", "mobile 2", "fax", "email", "email 2", "street", "postcode",
    "city", "region", "country", "language", "born", "tax", "contract", "product", "contract since", "invoice",
    "invoice amount", "other numbers", "other contacts", "other addresses", "other contracts", "consents",
)  # fmt: skip


def export(files: Iterable[CustomerFile]) -> Iterator[str]:
    """The lines of the CSV file, its heading first; written as UTF-8 with a byte order mark, line ends as given."""
    yield line(COLUMNS)
    for file in files:
        yield line(_cells(file))


def line(cells: Iterable[str]) -> str:
    """One line of CSV with its end."""
    return ",".join('"' + neutral(cell).replace('"', '""') + '"' for cell in cells) + "\r\n"


def neutral(cell: str) -> str:
    """The cell as text for every spreadsheet program."""
    clean = "".join(letter if _writable(letter) else "\ufffd" for letter in cell)
    return APOSTROPHE + clean if _taken_otherwise(clean) else clean


def restored(cell: str) -> str:
    """What `neutral` was given, as far as it can be known."""
    return cell[1:] if cell[:1] == APOSTROPHE and _taken_otherwise(cell[1:]) else cell


def _taken_otherwise(cell: str) -> bool:
    """Whether a spreadsheet program would show something else than these letters, or do what they say."""
    first = {cell[:1], cell.lstrip(_UNSEEN)[:1]} - {""}
    if any(letter in DANGEROUS or letter == APOSTROPHE for letter in first):
        return True
    return any(letter.isdecimal() for letter in cell) and bool(_NUMERIC.fullmatch(cell)) and not _PLAIN.fullmatch(cell)


def _writable(letter: str) -> bool:
    return letter in "\t\r\n" or unicodedata.category(letter) not in ("Cc", "Cs")


def _cells(file: CustomerFile) -> list[str]:
    phones, mobiles, faxes, emails = (_of(file, kind) for kind in (Reach.PHONE, Reach.MOBILE, Reach.FAX, Reach.EMAIL))
    first = file.addresses[0] if file.addresses else None
    street = [first.street, first.postcode, first.city, first.region, first.country] if first else [""] * 5
    contract = file.contracts[0] if file.contracts else None
    shown = {id(contact) for contact in (*phones[:2], *mobiles[:2], *faxes[:1], *emails[:2])}
    others = [f"{contact.kind} {contact.value}" for contact in file.contacts if id(contact) not in shown]
    return [
        file.number, str(file.kind), file.name,
        *_two(phones), *_two(mobiles), _two(faxes)[0], *_two(emails),
        *street, file.language, file.born, file.tax,
        contract.number if contract else "", contract.product if contract else "", contract.since if contract else "",
        file.invoice, file.invoiced,
        "; ".join(file.aliases), "; ".join(others),
        "; ".join(", ".join(filter(None, (a.street, a.postcode, a.city, a.country))) for a in file.addresses[1:]),
        "; ".join(" ".join(filter(None, (c.number, c.product, c.since, c.until))) for c in file.contracts[1:]),
        "; ".join(f"{consent.purpose}: {'yes' if consent.given else 'no'}" for consent in file.consents),
    ]  # fmt: skip


def _of(file: CustomerFile, kind: Reach) -> list[Contact]:
    return [contact for contact in file.contacts if contact.kind is kind]


def _two(contacts: list[Contact]) -> list[str]:
    return [*(contact.value for contact in contacts[:2]), "", ""][:2]
