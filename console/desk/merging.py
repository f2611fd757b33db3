"""Which two files may be of the same customer, and putting them together and apart again.

A likeness is a sum of what they share, each with its weight; who decides is a person. A merge keeps every value of both
files. It can be undone exactly, also after the merged file was edited: what was added since stays with the one that
lived on, the other becomes what it was.
"""

from dataclasses import dataclass, replace
from typing import Any

from console.desk.customer import PARTS, CustomerFile
from console.desk.numbers import DEFAULT, keys
from console.desk.words import compact, fold

WEIGHTS = {
    "tax": 0.7,
    "telephone": 0.45,
    "email": 0.45,
    "contract": 0.45,
    "name": 0.4,
    "like_name": 0.2,
    "address": 0.25,
}
"""What two files may share, and how much it says. A sum of `PROPOSED` or more is worth a look."""
PROPOSED = 0.6

_SINGLES = ("number", "language", "born", "tax", "invoice", "invoiced")


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two files are, 0 to 1, and why: words of `WEIGHTS`."""

    score: float
    why: tuple[str, ...] = ()


def likeness(first: CustomerFile, second: CustomerFile, country: str = DEFAULT) -> Likeness:
    """How alike they are. Different dates of birth or tax numbers speak against it, whatever else they share."""
    if any(_differ(getattr(first, name), getattr(second, name)) for name in ("born", "tax")):
        return Likeness(0.0)
    shared = {
        "tax": bool(compact(first.tax)),  # not different, so both or one only
        "telephone": _meet(_telephones(first, country), _telephones(second, country)),
        "email": _meet(_emails(first), _emails(second)),
        "contract": _meet(_contracts(first), _contracts(second)),
        "name": _names(first) == _names(second),
        "like_name": _names(first) != _names(second) and _overlap(_names(first), _names(second)) >= 0.5,
        "address": _meet(_places(first), _places(second)),
    }
    shared["tax"] = shared["tax"] and compact(first.tax) == compact(second.tax)
    why = tuple(word for word, holds in shared.items() if holds)
    return Likeness(min(1.0, sum(WEIGHTS[word] for word in why)), why)


def merge(kept: CustomerFile, absorbed: CustomerFile) -> CustomerFile:
    """`kept` with every value of `absorbed` it does not have; a single value it has otherwise wins, a number stays as
    an alias and another name, language, invoice … as a labelled entry is not lost: `absorbed` itself is kept."""
    values: dict[str, Any] = {name: _either(kept, absorbed, name) for name in _SINGLES}
    for name in PARTS:
        values[name] = _union(getattr(kept, name), getattr(absorbed, name))
    numbers = (*kept.aliases, absorbed.number, *absorbed.aliases)
    values["aliases"] = tuple(dict.fromkeys(one for one in numbers if one and one != values["number"]))
    return replace(kept, **values)


def unmerge(now: CustomerFile, merged: CustomerFile, kept: CustomerFile) -> CustomerFile:
    """What lived on, without what came by the merge. `now`: as it is; `merged`: as the merge made it; `kept`: before.

    Unchanged since the merge it is `kept` exactly; whatever was changed since stays changed.
    """
    values: dict[str, Any] = {}
    for name in ("name", "kind", *_SINGLES):
        value = getattr(now, name)
        values[name] = value if value != getattr(merged, name) else getattr(kept, name)
    for name in ("aliases", *PARTS):
        brought = [one for one in getattr(merged, name) if one not in getattr(kept, name)]
        values[name] = tuple(one for one in getattr(now, name) if one not in brought)
    return replace(now, **values)


def _either(kept: CustomerFile, absorbed: CustomerFile, name: str) -> Any:
    return getattr(kept, name) or getattr(absorbed, name)


def _union(first: tuple[Any, ...], second: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _differ(first: str, second: str) -> bool:
    return bool(compact(first)) and bool(compact(second)) and compact(first) != compact(second)


def _meet(first: "set[Any]", second: "set[Any]") -> bool:
    return not first.isdisjoint(second)


def _overlap(first: frozenset[str], second: frozenset[str]) -> float:
    return len(first & second) / max(1, len(first | second))


def _names(file: CustomerFile) -> frozenset[str]:
    return frozenset(fold(file.name).split())


def _telephones(file: CustomerFile, country: str) -> set[str]:
    return {key for number in file.telephones() for key in keys(number, country)}


def _emails(file: CustomerFile) -> set[str]:
    return {email.strip().casefold() for email in file.emails()}


def _contracts(file: CustomerFile) -> set[str]:
    return {compact(contract.number) for contract in file.contracts} - {""}


def _places(file: CustomerFile) -> set[tuple[str, str]]:
    found = {(compact(address.street), compact(address.postcode)) for address in file.addresses}
    return {place for place in found if all(place)}
