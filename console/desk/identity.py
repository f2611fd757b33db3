"""Is it really them? Questions drawn from a file, answers compared and never shown, decisions as values.

A caller who answers enough of them is verified; who answers too many wrongly locks the file for a while, for everybody.
The comparing side tells how many were right and nothing else: not what the file says, not even which one was wrong.
Answers are compared leniently (case, accents, spaces, street abbreviations, any usual date), as people say them aloud.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from console.desk.customer import Address, CustomerFile
from console.desk.numbers import DEFAULT, keys
from console.desk.policy import IdentityPolicy
from console.desk.words import compact, fold

_STREETS = """
via v viale vle vl piazza pza pzza p corso cso c largo lgo vicolo vco strada str s san santa santo borgo localita loc
numero n nr
rua r avenida av praca pc pca travessa trav tv estrada estr alameda al de da do das dos lugar lug no num sao
street st road rd avenue ave lane ln square sq drive dr place pl court ct close cl saint the
"""
_STREET_WORDS = frozenset(_STREETS.split())
_PEOPLE = """
sig sigra signor signora dott dottssa dr dra prof ing avv sr sra senhor senhora mr mrs ms miss
srl spa sas lda sa ltd plc
"""
_TITLES = frozenset(_PEOPLE.split())
_STAIRS = re.compile(r"(?<=\d)\s+(?=[a-z]\b)")
_DOTTED = re.compile(r"\b(v|p|c|l|p\.?z)\.(?=(?:le|lo|za|zza|so|go|co)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Questions:
    """What this caller can be asked. `enough`: whether answering them can verify at all."""

    asked: tuple[str, ...]
    needed: int
    enough: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """How it went, and only that. `locked_until` > 0: nobody may try for this file before (seconds since the epoch)."""

    verified: bool
    right: int
    wrong: int
    asked: int
    locked_until: float = 0.0


@dataclass(frozen=True, slots=True)
class Tries:
    """What went wrong for a file lately. `failures` in a row; `locked_until` in seconds since the epoch."""

    failures: int = 0
    locked_until: float = 0.0


def draw(file: CustomerFile, policy: IdentityPolicy, cli: str = "", country: str = DEFAULT) -> Questions:
    """The questions in the policy's order that the file can answer; never for the very number they call from."""
    asked = tuple(name for name in policy.questions if _CAN_BE_ASKED[name](file, cli, country))[: policy.ask]
    return Questions(asked, policy.right, len(asked) >= policy.right)


def judge(
    file: CustomerFile,
    answers: Mapping[str, str],
    policy: IdentityPolicy,
    tries: Tries,
    now: float,
    cli: str = "",
    country: str = DEFAULT,
) -> Verdict:
    """Compare what the caller said. An empty answer is no answer; a question that was not drawn counts for nothing."""
    if tries.locked_until > now:
        return Verdict(False, 0, 0, 0, tries.locked_until)
    drawn = draw(file, policy, cli, country)
    said = {name: answers[name] for name in drawn.asked if answers.get(name, "").strip()}
    right = sum(_COMPARE[name](file, answer[:400], cli, country) for name, answer in said.items())
    wrong = len(said) - right
    if right >= policy.right and wrong <= policy.wrong_allowed:
        return Verdict(True, right, wrong, len(drawn.asked))
    failures = tries.failures + 1 if said else tries.failures
    locked = now + policy.lock_s if failures >= policy.lock_after else 0.0
    return Verdict(False, right, wrong, len(drawn.asked), locked)


def after(verdict: Verdict, tries: Tries, now: float) -> Tries:
    """What stands against the file after this verdict; a lock that is over, or a success, starts anew."""
    if verdict.verified:
        return Tries()
    if tries.locked_until > now or not (verdict.right or verdict.wrong):
        return tries
    return Tries(0 if verdict.locked_until else tries.failures + 1, verdict.locked_until)


# --- comparing: each answers yes or no, and gives nothing of the file away

_Compare = Callable[[CustomerFile, str, str, str], bool]


def _one_of(*kept: str, answer: str) -> bool:
    joined, wanted = compact(answer), _runs(answer)
    return bool(joined) and any(compact(value) == joined or _runs(value) == wanted for value in kept if value)


def _runs(text: str) -> tuple[str, ...]:
    """Letters and digits, runs of digits without leading zeros: `C-2024/0117` is said “C 2024 117”."""
    return tuple(run.lstrip("0") or "0" if run.isdigit() else run for run in re.findall(r"\d+|[^\W\d_]+", fold(text)))


def _customer_number(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    return _one_of(file.number, *file.aliases, answer=answer)


def _contract(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    return _one_of(*(contract.number for contract in file.contracts), answer=answer)


def _invoice(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    return _one_of(file.invoice, answer=answer)


def _invoiced(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    wanted = _amount(answer)
    return bool(wanted) and wanted == _amount(file.invoiced)


def _amount(text: str) -> str:
    """Euros and cents as digits: `1.234,50 €`, `1,234.5` and `1234.50` are the same amount."""
    bare = re.sub(r"[^\d.,]", "", text)
    if not any(letter.isdigit() for letter in bare):
        return ""
    found = re.fullmatch(r"([\d.,]*?)(?:[.,](\d{1,2}))?", bare)
    whole, cents = (found[1], found[2] or "") if found else (bare, "")
    return f"{re.sub(r'[.,]', '', whole).lstrip('0') or '0'}.{cents.ljust(2, '0')}"


def _tax(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    return bool(compact(answer)) and compact(answer) == compact(file.tax)


def _name(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    wanted = set(fold(answer).split()) - _TITLES
    return bool(wanted) and wanted == set(fold(file.name).split()) - _TITLES


def _born(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    return bool(file.born) and to_date(answer) == file.born


def to_date(text: str) -> str:
    """`31.12.1970`, `31/12/70`, `1970-12-31` as an ISO date, day before month; empty for anything else."""
    parts = re.findall(r"\d+", text[:40])
    if len(parts) != 3:
        return ""
    year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
    if len(year) == 2:
        year = f"19{year}" if year > "25" else f"20{year}"
    return f"{year:0>4}-{month:0>2}-{day:0>2}"


def _telephone(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    return not _other_telephones(file, cli, country).isdisjoint(keys(answer, country))


def _other_telephones(file: CustomerFile, cli: str, country: str) -> set[str]:
    """Those of the file that the caller does not show us anyway."""
    shown = set(keys(cli, country))
    numbers = (set(keys(number, country)) for number in file.telephones())
    return {key for found in numbers if found.isdisjoint(shown) for key in found}


def _email(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    wanted = "".join(answer.split()).casefold()
    return bool(wanted) and any("".join(email.split()).casefold() == wanted for email in file.emails())


def _address(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    said = street_words(answer)
    return bool(said) and any(_same_street(said, address) for address in file.addresses)


def _same_street(said: frozenset[str], address: Address) -> bool:
    street = street_words(address.street)
    beside = frozenset(fold(f"{address.postcode} {address.city} {address.region} {address.country}").split())
    return bool(street) and street <= said and said - street <= beside


def street_words(text: str) -> frozenset[str]:
    """What tells one street and house from another: no “via”, “v.le” or “street”, `12 A` as `12a`."""
    bare = _STAIRS.sub("", fold(_DOTTED.sub(r"\1", text)))
    return frozenset(bare.split()) - _STREET_WORDS


def _postcode(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    wanted = compact(answer)
    return bool(wanted) and any(compact(address.postcode) == wanted for address in file.addresses)


def _city(file: CustomerFile, answer: str, cli: str, country: str) -> bool:
    wanted = fold(answer)
    return bool(wanted) and any(fold(address.city) == wanted for address in file.addresses)


_COMPARE: Mapping[str, _Compare] = {
    "customer_number": _customer_number,
    "contract": _contract,
    "name": _name,
    "address": _address,
    "postcode": _postcode,
    "city": _city,
    "telephone": _telephone,
    "email": _email,
    "born": _born,
    "tax": _tax,
    "last_invoice": _invoice,
    "last_amount": _invoiced,
}
_CAN_BE_ASKED: Mapping[str, Callable[[CustomerFile, str, str], bool]] = {
    "customer_number": lambda file, cli, country: any(map(_runs, (file.number, *file.aliases))),
    "contract": lambda file, cli, country: any(_runs(contract.number) for contract in file.contracts),
    "name": lambda file, cli, country: bool(set(fold(file.name).split()) - _TITLES),
    "address": lambda file, cli, country: any(street_words(address.street) for address in file.addresses),
    "postcode": lambda file, cli, country: any(compact(address.postcode) for address in file.addresses),
    "city": lambda file, cli, country: any(fold(address.city) for address in file.addresses),
    "telephone": lambda file, cli, country: bool(_other_telephones(file, cli, country)),
    "email": lambda file, cli, country: any(email.strip() for email in file.emails()),
    "born": lambda file, cli, country: bool(file.born),
    "tax": lambda file, cli, country: bool(compact(file.tax)),
    "last_invoice": lambda file, cli, country: bool(_runs(file.invoice)),
    "last_amount": lambda file, cli, country: bool(_amount(file.invoiced)),
}
