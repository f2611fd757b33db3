"""The numbers of a site that are nobody's station: departments, other sites, third parties. Data, read into values.

`directory.toml`: `[[entry]]` with `name`, `number`, and if wanted `group` and `hours`. Pure: text comes in, values or
`BadDirectory` come out.
"""

import re
import tomllib
from dataclasses import dataclass, fields

from console.errors import PlainError

_DIALLED = re.compile(r"\+?[0-9*#]{1,40}")


class BadDirectory(PlainError):
    """The directory cannot be used; the sentence names file and entry."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One number. `group`: department, site, third party …; `hours`: when somebody is there, for people to read."""

    name: str
    number: str
    group: str = ""
    hours: str = ""


def parse_directory(text: str, source: str) -> tuple[Listed, ...]:
    """The entries a TOML file holds, in its order. Raises BadDirectory."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadDirectory(f"{source}: not a TOML file: {error}") from error
    entries = table.pop("entry", [])
    if table or not isinstance(entries, list):
        raise BadDirectory(f"{source}: a directory holds [[entry]] and nothing else")
    return tuple(_entry(entry, f"{source}: entry {number}") for number, entry in enumerate(entries, 1))


def _entry(entry: object, where: str) -> Listed:
    known = {field.name for field in fields(Listed)}
    if not isinstance(entry, dict) or not all(isinstance(value, str) for value in entry.values()):
        raise BadDirectory(f"{where}: a table of texts")
    if strange := sorted(entry.keys() - known):
        raise BadDirectory(f"{where}: “{strange[0][:40]}” means nothing here; there are {', '.join(sorted(known))}")
    if not entry.get("name") or not _DIALLED.fullmatch(entry.get("number", "")):
        raise BadDirectory(f"{where}: needs a name, and a number of digits, * and #")
    return Listed(**entry)
