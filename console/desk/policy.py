"""How a site treats its customers' files, as data: `identity.toml` read into values, every error with file and key.

Pure: text comes in. Which file it is from is found by `console.store.desk.policies`.
"""

import tomllib
from dataclasses import dataclass, field, fields
from typing import Any

from console.desk.numbers import COUNTRIES, DEFAULT
from console.errors import PlainError

QUESTIONS = (
    "customer_number", "contract", "name", "address", "postcode", "city", "telephone", "email", "born", "tax",
    "last_invoice", "last_amount",
)  # fmt: skip
"""What can be asked; each needs something in the file."""

PERMISSIONS = (
    "hear_name", "hear_file", "hear_tickets", "hear_contracts", "hear_invoices", "open_ticket", "change_ticket",
    "order", "change_file", "send_message", "transfer",
)  # fmt: skip
"""What a caller may hear and have done. The screen asks `Policy.may(permission, verified)`."""


class BadPolicy(PlainError):
    """The settings of the desk cannot be used; the sentence names file and key."""


@dataclass(frozen=True, slots=True)
class IdentityPolicy:
    """`ask` of `questions` at most, in this order; `right` of them make a caller verified, if no more than
    `wrong_allowed` were wrong. After `lock_after` failures in a row nobody may try for `lock_s` seconds."""

    questions: tuple[str, ...] = ("customer_number", "address", "telephone", "last_invoice", "born", "email")
    ask: int = 4
    right: int = 2
    wrong_allowed: int = 1
    lock_after: int = 3
    lock_s: float = 900.0


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """Files without call, note, ticket or change for `months` are due (0: never); those with an open contract never."""

    months: int = 0
    keep_with_contract: bool = True


@dataclass(frozen=True, slots=True)
class Policy:
    """All of it. `country`: where numbers without a country code are at home (ISO 3166, small)."""

    country: str = DEFAULT
    identity: IdentityPolicy = field(default_factory=IdentityPolicy)
    retention: RetentionPolicy = field(default_factory=RetentionPolicy)
    unverified: frozenset[str] = frozenset({"hear_name", "open_ticket", "transfer"})

    def may(self, permission: str, verified: bool) -> bool:
        """Whether a caller may have this. Raises KeyError for a permission there is not."""
        if permission not in PERMISSIONS:
            raise KeyError(permission)
        return verified or permission in self.unverified


def parse_policy(text: str, source: str) -> Policy:
    """The policy a TOML file holds; what it leaves out is as of a first start. Raises BadPolicy."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPolicy(f"{source}: not a TOML file: {error}") from error
    known = {"country", "identity", "unverified", "retention"}
    for key in table:
        if key not in known:
            raise BadPolicy(f"{source}: “{key}” means nothing here; there are {', '.join(sorted(known))}")
    country = _of(str, table.get("country", DEFAULT), "country", source)
    if country not in COUNTRIES:
        raise BadPolicy(f"{source}: country: “{country}” is not one of {', '.join(sorted(COUNTRIES))}")
    identity = _identity(table.get("identity", {}), source)
    retention = RetentionPolicy(**_values(RetentionPolicy, table.get("retention", {}), "retention", source))
    _at_least(0, retention.months, "retention.months", source)
    unverified = _table(table.get("unverified", {"may": list(Policy().unverified)}), "unverified", source)
    if set(unverified) != {"may"}:
        raise BadPolicy(f"{source}: unverified: holds one key, “may”, a list")
    may = _words(unverified["may"], "unverified.may", PERMISSIONS, source)
    return Policy(country, identity, retention, frozenset(may))


def _identity(value: Any, source: str) -> IdentityPolicy:
    made = IdentityPolicy(**_values(IdentityPolicy, value, "identity", source))
    for key in ("ask", "right", "lock_after"):
        _at_least(1, getattr(made, key), f"identity.{key}", source)
    _at_least(0, made.wrong_allowed, "identity.wrong_allowed", source)
    _at_least(0, made.lock_s, "identity.lock_s", source)
    if made.right > min(made.ask, len(made.questions)):
        raise BadPolicy(f"{source}: identity.right: {made.right} right answers cannot be had of {made.ask} questions")
    return made


def _values(cls: type, value: Any, name: str, source: str) -> dict[str, Any]:
    table, known = _table(value, name, source), {f.name: f for f in fields(cls)}
    made: dict[str, Any] = {}
    for key, entry in table.items():
        where = f"{name}.{key}"
        if key not in known:
            raise BadPolicy(f"{source}: {where} means nothing here; there are {', '.join(known)}")
        if key == "questions":
            made[key] = _words(entry, where, QUESTIONS, source)
        elif known[key].type in (float, "float"):
            made[key] = float(_of((int, float), entry, where, source))
        else:
            made[key] = _of(bool if known[key].type in (bool, "bool") else int, entry, where, source)
    return made


def _table(value: Any, name: str, source: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadPolicy(f"{source}: {name}: write it as a table, [{name}]")
    return value


def _of(kind: Any, value: Any, where: str, source: str) -> Any:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        wanted = {bool: "true or false", int: "a whole number", str: "a text"}.get(kind, "a number")
        raise BadPolicy(f"{source}: {where}: must be {wanted}, not {value!r}"[:400])
    if isinstance(value, float) and not 0 <= value < float("inf"):
        raise BadPolicy(f"{source}: {where}: must be a number of seconds, not {value!r}")
    return value


def _words(value: Any, where: str, known: tuple[str, ...], source: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise BadPolicy(f"{source}: {where}: must be a list of texts")
    for word in value:
        if word not in known:
            raise BadPolicy(f"{source}: {where}: “{word[:40]}” is not one of {', '.join(known)}")
    if len(set(value)) != len(value):
        raise BadPolicy(f"{source}: {where}: a word stands there twice")
    return tuple(value)


def _at_least(least: int, value: float, where: str, source: str) -> None:
    if value < least:
        raise BadPolicy(f"{source}: {where}: must be {least} or more, not {value}")
