"""What lamps show, from a TOML file: what ships, or a site's own `lamps.toml`. An error names file, rule and key."""

import math
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

from console import assets
from console.center.gauges import known
from console.center.lamps import FailoverRule, LampPlan, LampRule
from console.center.plant import Pattern
from console.center.rules import Rule
from console.center.states import Severity
from console.errors import PlainError

_PATTERNS = ("off", "on", "slow", "fast")


def site_lamps(folder: Path) -> LampPlan:
    """The rules of the data folder's `lamps.toml`, or the ones that ship. PlainError."""
    file = folder / "lamps.toml"
    if not file.exists():
        return parse_lamps(assets.text("lamps", "default.toml"), "lamps/default.toml")
    try:
        return parse_lamps(file.read_text(encoding="utf-8"), str(file))
    except (OSError, UnicodeDecodeError) as error:
        raise PlainError(f"{file}: cannot be read: {error}") from error


def parse_lamps(text: str, source: str) -> LampPlan:
    """The `[[lamp]]`, `[[failover]]` and `[stations]` tables of a file. Raises PlainError: what is wrong, and where."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlainError(f"{source}: not a TOML file: {error}") from error
    if unknown := set(table) - {"lamp", "failover", "stations"}:
        raise PlainError(f"{source}: “{min(unknown)}” means nothing here: [[lamp]], [[failover]] and [stations] do")
    lamps = tuple(_lamp(entry, f"{source}, lamp {n}") for n, entry in enumerate(_tables(table, "lamp", source), 1))
    failovers = tuple(
        _failover(entry, f"{source}, failover {n}") for n, entry in enumerate(_tables(table, "failover", source), 1)
    )
    stations = table.get("stations", {})
    if not isinstance(stations, dict) or not all(isinstance(agent, str) for agent in stations.values()):
        raise PlainError(f'{source}: [stations] holds lines like desk7 = "PJSIP/107"')
    return LampPlan(lamps, failovers, stations)


def _tables(table: dict[str, Any], name: str, source: str) -> list[Any]:
    found = table.get(name, [])
    if not isinstance(found, list):
        raise PlainError(f"{source}: write it as [[{name}]]")
    return found


def _lamp(entry: object, where: str) -> LampRule:
    values = _values(entry, where, LampRule)
    for key in ("output", "pattern"):
        if key not in values:
            raise PlainError(f"{where}: “{key}” is missing")
    if values.get("window_s", 1.0) <= 0:
        raise PlainError(f"{where}: “window_s” must be greater than 0")
    rule = LampRule(**values)
    if bool(rule.alarm) == bool(rule.figure):
        raise PlainError(f"{where}: give it either an “alarm”, or a “scope” and a “figure”")
    if rule.alarm and rule.scope:
        raise PlainError(f"{where}: “scope” belongs to a figure, and this is about an alarm")
    if rule.figure and not known(Rule("", rule.figure, rule.scope, 0.0)):
        raise PlainError(f"{where}: there is no figure “{rule.figure}” of a {rule.scope or 'scope'}")
    if rule.figure and rule.above is None and rule.below is None:
        raise PlainError(f"{where}: a figure needs “above” or “below”")
    return rule


def _failover(entry: object, where: str) -> FailoverRule:
    values = _values(entry, where, FailoverRule)
    for key in ("output", "link"):
        if key not in values:
            raise PlainError(f"{where}: “{key}” is missing")
    if values.get("blind_for_s", 60.0) < 10:
        raise PlainError(f"{where}: “blind_for_s” must be at least 10: a short loss is no failure")
    return FailoverRule(**values)


def _values(entry: object, where: str, kind: type) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise PlainError(f"{where}: must be a table")
    names = {item.name for item in fields(kind)}
    return {key: _value(key, value, where, names) for key, value in entry.items()}


def _value(key: str, value: object, where: str, names: set[str]) -> Any:
    # No number that is none: every comparison with it would be false, and a failover due at once.
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if key not in names:
        raise PlainError(f"{where}: “{key}” means nothing here")
    if key in ("above", "below", "window_s", "blind_for_s") and number:
        return float(value)  # type: ignore[arg-type]
    if key in ("enabled", "acknowledged") and isinstance(value, bool):
        return value
    if key == "pattern" and value in _PATTERNS:
        return Pattern(str(value))
    if key == "severity" and value in list(Severity):
        return Severity(str(value))
    if key in ("output", "alarm", "scope", "figure", "subject", "link") and isinstance(value, str) and value:
        return value
    raise PlainError(f"{where}: “{key}” has a wrong value: {value!r}")
