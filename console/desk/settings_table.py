"""One table of a TOML file, read key by key: a wrong value and a key that means nothing are told with their place."""

import re
from collections.abc import Collection, Iterable
from typing import Any

from console.errors import PlainError

_DURATION = re.compile(r"(?=\d)(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?").fullmatch
_LONGEST = 120
_MISSING: Any = object()


class DeskFault(PlainError):
    """Something in the desk's settings is wrong: the sentence names the file, the table and the key."""


class Table:
    """A table and where it stands. Ask for its keys, then `end`: what was never asked for means nothing here."""

    def __init__(self, values: object, where: str) -> None:
        if not isinstance(values, dict):
            raise DeskFault(f"{where}: a table is wanted here")
        self._values: dict[str, Any] = values
        self.where = where
        self._asked: set[str] = set()

    def word(self, key: str, default: str = _MISSING) -> str:
        """A word of at most 120 letters."""
        value = self._take(key, default)
        if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
            raise self._fault(key, f"is a text of at most {_LONGEST} letters")
        if not value and default is _MISSING:
            raise self._fault(key, "must not be empty")
        return value

    def words(self, key: str, known: Collection[str] | None = None) -> tuple[str, ...]:
        """A list of words; empty when the key is not there."""
        values = self.items(key)
        if not all(isinstance(value, str) and len(value) <= _LONGEST and "\0" not in value for value in values):
            raise self._fault(key, "is a list of texts")
        if known is not None and (strange := [value for value in values if value not in known]):
            raise self._fault(key, f"knows {', '.join(known)}, not {strange[0]!r}")
        return tuple(str(value) for value in values)

    def texts(self, key: str, languages: Collection[str]) -> dict[str, str]:
        """Words by language: one text (English), or a table of texts."""
        value = self._take(key, {})
        told = {"en": value} if isinstance(value, str) else value
        good = isinstance(told, dict) and all(
            name in languages and isinstance(text, str) and 0 < len(text) <= _LONGEST and "\0" not in text
            for name, text in told.items()
        )
        if not good:
            raise self._fault(key, f"is a text, or a table of texts for {', '.join(languages)}")
        return dict(told)

    def items(self, key: str) -> list[Any]:
        """A list of anything; empty when the key is not there."""
        value = self._take(key, [])
        if not isinstance(value, list):
            raise self._fault(key, "is a list")
        return value

    def choice(self, key: str, known: Iterable[str], default: str = _MISSING) -> str:
        """One of the known words."""
        value, names = self.word(key, default), [str(name) for name in known]
        if value in names or (default is not _MISSING and value == default):
            return value
        raise self._fault(key, f"is one of {', '.join(names) or '(there is none)'}, not {value!r}")

    def number(self, key: str, default: int | None, least: int, most: int) -> int:
        """A whole number in its bounds; `default` None: the key must be there."""
        value = self._take(key, _MISSING if default is None else default)
        if type(value) is not int or not least <= value <= most:
            raise self._fault(key, f"is a whole number from {least} to {most}")
        return value

    def fraction(self, key: str, default: float) -> float:
        """A number over 0 and under 1."""
        value = self._take(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < 1:
            raise self._fault(key, "is a number over 0 and under 1")
        return float(value)

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self._fault(key, "is true or false")
        return value

    def duration(self, key: str, default: float) -> float:
        """Seconds, from a text like 1h30m."""
        value = self._take(key, default)
        if key not in self._values:
            return default
        found = _DURATION(value) if isinstance(value, str) else None
        if found is None:
            raise self._fault(key, "is a time such as 90s, 15m, 4h or 1h30m")
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return float(hours * 3600 + minutes * 60 + seconds)

    def table(self, key: str) -> "Table":
        """A table within; an empty one when it is not there."""
        return Table(self._take(key, {}), f"{self.where}, [{key}]")

    def tables(self, key: str) -> dict[str, "Table"]:
        """The tables within a table, by name."""
        found = self.table(key)
        return {name: Table(value, f"{self.where}, [{key}.{name}]") for name, value in found._values.items()}

    def list_of(self, key: str) -> list["Table"]:
        """The tables of a [[list]], told by their place."""
        return [Table(value, f"{self.where}, {key} {place}") for place, value in enumerate(self.items(key), 1)]

    def words_by(self, key: str, known: Collection[str]) -> dict[str, str]:
        """A table of names, each with one of the known words."""
        table = self.table(key)
        return {name: table.choice(name, known) for name in table._values}

    def end(self) -> None:
        """Raises DeskFault for a key nobody asked for."""
        if strange := sorted(self._values.keys() - self._asked):
            raise DeskFault(f"{self.where}: “{strange[0]}” means nothing here")

    def _take(self, key: str, default: Any) -> Any:
        self._asked.add(key)
        value = self._values.get(key, default)
        if value is _MISSING:
            raise DeskFault(f"{self.where}: “{key}” is missing")
        return value

    def _fault(self, key: str, what: str) -> DeskFault:
        return DeskFault(f"{self.where}: “{key}” {what}")
