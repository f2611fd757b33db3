"""Alarm rules from a TOML file: the ones of a first start, or a site's own. A wrong rule names file, rule and key."""

import tomllib
from dataclasses import fields
from typing import Any

from console.center.gauges import known
from console.center.rules import Rule
from console.center.states import Severity
from console.errors import PlainError

_KINDS = {f.name: f.type for f in fields(Rule)}
_NUMBERS = ("limit", "for_s", "window_s", "hysteresis", "sound_after_s")


def parse_rules(text: str, source: str) -> tuple[Rule, ...]:
    """The `[[rule]]` tables of a file. Raises PlainError that names what is wrong and where."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlainError(f"{source}: not a TOML file: {error}") from error
    found = table.get("rule", [])
    if set(table) - {"rule"} or not isinstance(found, list):
        raise PlainError(f"{source}: an alarm file holds [[rule]] tables and nothing else")
    rules = tuple(_rule(entry, f"{source}, rule {place}") for place, entry in enumerate(found, 1))
    names = [rule.name for rule in rules]
    if twice := {name for name in names if names.count(name) > 1}:
        raise PlainError(f"{source}: two rules are called {', '.join(sorted(twice))}")
    return rules


def _rule(entry: object, where: str) -> Rule:
    if not isinstance(entry, dict):
        raise PlainError(f"{where}: write it as [[rule]]")
    values = {key: _value(key, value, where) for key, value in entry.items()}
    for key in ("name", "scope", "figure", "limit"):
        if key not in values:
            raise PlainError(f"{where}: “{key}” is missing")
    rule = Rule(**values)
    if not known(rule):
        raise PlainError(f"{where} ({rule.name}): there is no figure “{rule.figure}” of a {rule.scope}")
    if rule.count > 1 and rule.window_s <= 0:
        raise PlainError(f"{where} ({rule.name}): “count” needs a “window_s”")
    return rule


def _value(key: str, value: object, where: str) -> Any:
    if key in _NUMBERS and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if key in ("name", "scope", "figure") and isinstance(value, str):
        return value
    if key in ("above", "enabled") and isinstance(value, bool):
        return value
    if key == "count" and type(value) is int and value > 0:
        return value
    if key == "severity" and value in list(Severity):
        return Severity(str(value))
    if key == "subjects" and isinstance(value, list) and all(isinstance(subject, str) for subject in value):
        return tuple(value)
    raise PlainError(f"{where}: “{key}” {'has a wrong value' if key in _KINDS else 'means nothing here'}")
