"""Settings from a TOML table and back.

Every wrong key or value is refused with the file's and the key's name.

Pure: no file is opened here. The standard library reads TOML and does not write it, so the few shapes our
settings have are written here (texts, numbers, booleans, lists, tables, tables in a list). Source: TOML
1.0.0, toml.io/en/v1.0.0.
"""

import json
import math
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time
from typing import Any, NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfoNotFoundError

from console.center.states import Variant
from console.settings_values import LinkSettings, QueueTarget, Settings, SettingsError

LANGUAGES = ("", "en", "it", "pt")
THEMES = ("light", "dark")
TEXTS = ("site", "database", "database_secret", "data", "secrets_file", "language", "theme", "time_zone")
SECRET_WORDS = ("password", "passwd", "pwd", "passphrase", "api_key", "apikey", "token")


class Reader:
    """Turns a table into Settings, naming file and key of whatever is wrong."""

    def __init__(self, source: str) -> None:
        self.source = source

    def settings(self, table: dict[str, Any]) -> Settings:
        self._only(table, "", {item.name for item in fields(Settings)})
        values: dict[str, Any] = {}
        for key in TEXTS:
            if key in table:
                values[key] = self._kind(table[key], key, str, "a text")
        if "target" in table:
            values["target"] = self._target(table["target"], "target", QueueTarget())
        base = values.get("target", QueueTarget())
        values["queues"] = {
            name: self._target(value, f"queues.{name}", base)
            for name, value in self._table(table.get("queues", {}), "queues").items()
        }
        values["teams"] = {
            name: self._texts(value, f"teams.{name}")
            for name, value in self._table(table.get("teams", {}), "teams").items()
        }
        if "links" in table:
            values["links"] = self._links(table["links"])
        return self._checked(Settings(**values))

    def _checked(self, settings: Settings) -> Settings:
        if settings.language not in LANGUAGES:
            self._fail("language", f"must be one of {', '.join(LANGUAGES[1:])}, not “{settings.language}”")
        if settings.theme not in THEMES:
            self._fail("theme", f"must be one of {', '.join(THEMES)}, not “{settings.theme}”")
        try:
            settings.zone()
        except (ZoneInfoNotFoundError, ValueError):
            self._fail("time_zone", f"“{settings.time_zone}” is not a time zone (as in Europe/Rome)")
        try:
            password = urlsplit(settings.database).password
        except ValueError:
            self._fail("database", "is not an address")
        if password or "password=" in settings.database.lower():
            self._fail("database", "holds a password: leave it out and name it in database_secret")
        return settings

    def _links(self, value: Any) -> tuple[LinkSettings, ...]:
        if not isinstance(value, list):
            self._fail("links", "must be a list of tables: [[links]]")
        links = tuple(self._link(item, f"links[{number}]") for number, item in enumerate(value, start=1))
        names = [link.name for link in links]
        for name in names:
            if names.count(name) > 1:
                self._fail("links", f"two links are named “{name}”")
        return links

    def _link(self, value: Any, key: str) -> LinkSettings:
        table = self._table(value, key)
        self._only(table, key, {item.name for item in fields(LinkSettings)})
        for needed in ("name", "driver"):
            if not self._kind(table.get(needed, ""), f"{key}.{needed}", str, "a text"):
                self._fail(f"{key}.{needed}", "is missing")
        options = self._table(table.get("options", {}), f"{key}.options")
        self._no_secrets(options, f"{key}.options")
        record = self._kind(table.get("record_tape", False), f"{key}.record_tape", bool, "true or false")
        return LinkSettings(table["name"], table["driver"], options, record)

    def _no_secrets(self, options: dict[str, Any], key: str) -> None:
        for name in options:
            if any(word in name.lower() for word in SECRET_WORDS):
                self._fail(f"{key}.{name}", 'a password has no place here: name it, as in secret = "reader"')

    def _target(self, value: Any, key: str, base: QueueTarget) -> QueueTarget:
        table = self._table(value, key)
        self._only(table, key, {item.name for item in fields(QueueTarget)})
        values = {name: self._of_target(name, value, f"{key}.{name}") for name, value in table.items()}
        target = replace(base, **values)
        if not 0 < target.percent <= 100:
            self._fail(f"{key}.percent", "must be above 0 and at most 100")
        if target.seconds <= 0:
            self._fail(f"{key}.seconds", "must be above 0")
        if target.short_abandon < 0:
            self._fail(f"{key}.short_abandon", "must not be negative")
        return target

    def _of_target(self, name: str, value: Any, key: str) -> Any:
        if name != "variant":
            return self._number(value, key)
        if value not in list(Variant):
            self._fail(key, f"must be one of {', '.join(Variant)}")
        return Variant(value)

    def _number(self, value: Any, key: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            self._fail(key, "must be a number")
        return float(value)

    def _texts(self, value: Any, key: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._fail(key, "must be a list of texts")
        return tuple(value)

    def _table(self, value: Any, key: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._fail(key, "must be a table")
        return value

    def _kind(self, value: Any, key: str, kind: type, word: str) -> Any:
        if not isinstance(value, kind):
            self._fail(key, f"must be {word}")
        return value

    def _only(self, table: dict[str, Any], key: str, known: set[str]) -> None:
        for name in table:
            if name not in known:
                where = f"{key}.{name}" if key else name
                self._fail(where, f"is not a setting (known: {', '.join(sorted(known))})")

    def _fail(self, key: str, why: str) -> NoReturn:
        raise SettingsError(f"{self.source}: {key}: {why}")


def as_toml(settings: Settings) -> str:
    """The settings as a TOML text that `Reader` reads back to an equal value."""
    lines: list[str] = []
    _write_table(as_table(settings), (), lines)
    return "\n".join(lines).strip() + "\n"


def as_table(settings: Settings) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for item in fields(settings):
        value = getattr(settings, item.name)
        if item.name == "queues":
            table["queues"] = {name: _plain(target) for name, target in value.items()}
        elif item.name == "links":
            table["links"] = [_plain(link) for link in value]
        elif item.name == "teams":
            table["teams"] = {name: list(agents) for name, agents in value.items()}
        else:
            table[item.name] = _plain(value)
    return table


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: getattr(value, item.name) for item in fields(value)}
    return value


def _write_table(table: dict[str, Any], path: tuple[str, ...], lines: list[str]) -> None:
    nested = {key: value for key, value in table.items() if _is_nested(value)}
    lines += [f"{_key(key)} = {_value(value)}" for key, value in table.items() if key not in nested]
    for key, value in nested.items():
        name = ".".join(_key(part) for part in (*path, key))
        for item in value if isinstance(value, list) else [value]:
            lines += ["", f"[[{name}]]" if isinstance(value, list) else f"[{name}]"]
            _write_table(item, (*path, key), lines)


def _is_nested(value: Any) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, dict) for item in value)
    return isinstance(value, dict)


def _key(key: str) -> str:
    bare = key and all(letter.isascii() and (letter.isalnum() or letter in "-_") for letter in key)
    return key if bare else _text(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + "}"
    raise SettingsError(f"a setting of type {type(value).__name__} cannot be written as TOML")


def _float(value: float) -> str:
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return repr(value)


def _text(value: str) -> str:
    # A TOML basic string escapes as JSON does, and the delete character too; lone surrogates have no UTF-8.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
