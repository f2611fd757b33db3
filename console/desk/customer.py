"""A customer's file as a value: who they are, how they are reached, what they have with us, what they agreed to.

Texts are kept as they were typed, whatever they look like: who shows them makes them harmless, who exports them
neutralises them. Only what is far too long or has no meaning is refused, by `check`, with the field's name. The file
knows nothing of calls and tickets; those point at it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from console.errors import PlainError

LONGEST_LINE = 240
LONGEST_NOTE = 20_000
MOST_ENTRIES = 100
"""Of numbers, addresses, contracts or consents in one file."""


class BadFile(PlainError):
    """A file that cannot be kept: the sentence names the field. Nothing of it was written."""


class Kind(StrEnum):
    """What a customer is."""

    PERSON = "person"
    ORGANISATION = "organisation"


class Reach(StrEnum):
    """By what a customer is reached."""

    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    EMAIL = "email"
    MESSENGER = "messenger"
    WEB = "web"


TELEPHONES = frozenset({Reach.PHONE, Reach.MOBILE, Reach.FAX})


@dataclass(frozen=True, slots=True)
class Contact:
    """One number or address on a wire. `label`: whose or when (“office”, “evenings”)."""

    kind: Reach
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address. `country`: ISO 3166 letters or words, as typed; `label`: what for (“invoices”)."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contract:
    """What they have from us. `product` is the product's id; `since`, `until`: ISO dates, empty: not known, open."""

    number: str = ""
    product: str = ""
    since: str = ""
    until: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """They agreed, or refused, that `purpose` (recording, marketing …); `at` seconds since the epoch, `how` told."""

    purpose: str
    given: bool
    at: float = 0.0
    how: str = ""


@dataclass(frozen=True, slots=True)
class CustomerFile:
    """Everything on the first sheet of a file. `id` and `version` are the store's; `number` is what people say aloud.

    `aliases`: other customer numbers that lead here; `invoice`: the last invoice's number, `invoiced`: its amount as
    printed; `born`: ISO date; `tax`: tax or registration number; `language`: en, it, pt or whatever they speak.
    """

    id: str = ""
    number: str = ""
    kind: Kind = Kind.PERSON
    name: str = ""
    language: str = ""
    born: str = ""
    tax: str = ""
    invoice: str = ""
    invoiced: str = ""
    aliases: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    addresses: tuple[Address, ...] = ()
    contracts: tuple[Contract, ...] = ()
    consents: tuple[Consent, ...] = ()
    version: int = 0
    opened: float = 0.0
    changed: float = 0.0
    changed_by: str = ""

    def telephones(self) -> list[str]:
        """All numbers one can ring, as typed."""
        return [contact.value for contact in self.contacts if contact.kind in TELEPHONES]

    def emails(self) -> list[str]:
        """All e-mail addresses, as typed."""
        return [contact.value for contact in self.contacts if contact.kind is Reach.EMAIL]


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote into a file. `at`: seconds since the epoch."""

    id: str
    customer: str
    at: float
    who: str
    text: str


LINES = ("number", "name", "language", "born", "tax", "invoice", "invoiced")
PARTS: Mapping[str, type] = {"contacts": Contact, "addresses": Address, "contracts": Contract, "consents": Consent}


def check(file: CustomerFile) -> CustomerFile:
    """The file, if it can be kept. Raises BadFile, naming the field."""
    if not file.name.strip():
        raise BadFile("the name is missing: a file needs one")
    for name in LINES:
        _short(getattr(file, name), name)
    if file.born and not is_date(file.born):
        raise BadFile("born: “{given}” is not a date like 1970-12-31", given=file.born[:40])
    for name, entries in _lists(file):
        if len(entries) > MOST_ENTRIES:
            raise BadFile(
                "{part}: {count} entries, at most {most} are kept", part=name, count=len(entries), most=MOST_ENTRIES
            )
        for place, entry in enumerate(entries, 1):
            for key, value in _texts(entry):
                _short(value, f"{name}, line {place}, {key}" if key else f"{name}, line {place}")
    if any(not contact.value.strip() for contact in file.contacts):
        raise BadFile("contacts: an entry is empty; give a number or an address, or take it out")
    if any(not consent.purpose.strip() for consent in file.consents):
        raise BadFile("consents: an entry does not say what for")
    return file


def check_note(text: str) -> str:
    """The note, if it can be kept. Raises BadFile."""
    if not text.strip():
        raise BadFile("the note is empty: nothing was written")
    if len(text) > LONGEST_NOTE:
        raise BadFile(
            "the note has {letters} letters, at most {most} are kept: nothing was written",
            letters=len(text),
            most=LONGEST_NOTE,
        )
    return text


def is_date(text: str) -> bool:
    """Whether it is an ISO date."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def to_json(file: CustomerFile) -> str:
    """The file as JSON in ASCII: whatever was typed into it, there is nothing hostile in that."""
    return json.dumps({name: value for name, value in asdict(file).items() if value not in ("", (), 0, 0.0)})


def from_json(text: str) -> CustomerFile:
    """What `to_json` was given. Keys of a newer program are an error (KeyError, TypeError, ValueError)."""
    values: dict[str, Any] = json.loads(text)
    for name, cls in PARTS.items():
        values[name] = tuple(_part(cls, entry) for entry in values.get(name, ()))
    values["aliases"] = tuple(values.get("aliases", ()))
    values["kind"] = Kind(values.get("kind", Kind.PERSON))
    return CustomerFile(**values)


Entry = TypeVar("Entry")


def _part(cls: type[Entry], entry: dict[str, Any]) -> Entry:
    return cls(**{**entry, "kind": Reach(entry["kind"])} if cls is Contact else entry)


def same_facts(first: CustomerFile, second: CustomerFile) -> bool:
    """Whether two files say the same of a customer; who wrote them when aside."""
    return bare(first) == bare(second)


def bare(file: CustomerFile) -> CustomerFile:
    """The file without what the store says of it: only facts of the customer."""
    return replace(file, id="", version=0, opened=0.0, changed=0.0, changed_by="")


def _short(value: str, field: str) -> None:
    if len(value) > LONGEST_LINE:
        raise BadFile(
            "{part}: {letters} letters, at most {most} are kept: nothing was written",
            part=field,
            letters=len(value),
            most=LONGEST_LINE,
        )


def _lists(file: CustomerFile) -> Iterable[tuple[str, tuple[Any, ...]]]:
    yield "aliases", file.aliases
    for name in PARTS:
        yield name, getattr(file, name)


def _texts(entry: Any) -> Iterable[tuple[str, str]]:
    if isinstance(entry, str):
        yield "", entry
        return
    for part in fields(entry):
        value = getattr(entry, part.name)
        if isinstance(value, str):
            yield part.name, value
