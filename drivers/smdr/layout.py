"""A format as data: which columns or fields a record has, their shapes, what is skipped, what the record then means.

Read from `resources/drivers/smdr/*.toml`, or from a site's own file of the same form. Unknown keys and shapes are
refused by name. This module reads text, not files.
"""

import re
import tomllib
from dataclasses import dataclass, replace
from typing import Any, Final

from console.center.states import Direction
from drivers.errors import BadOption
from drivers.smdr.shapes import SHAPES, Shape, one_of

KINDS: Final = ("columns", "csv")
MEANINGS: Final = ("call", "pass")
ORDERS: Final = ("dmy", "mdy", "ymd")


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `at`, `width`: its columns from 0 (csv: `at` is its place); between fields there are only blanks."""

    name: str
    at: int
    width: int
    shape: Shape
    name_of_shape: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a record is when every field in `when` matches its expression: a call, or something to pass over.

    Named groups of the expressions become values of the call (`cli`, `name`, `dialled`, `extension`, `trunk`).
    """

    what: str
    when: tuple[tuple[str, "re.Pattern[str]"], ...]
    direction: Direction = Direction.INBOUND
    answered: bool | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """`length`: least and most characters (csv: fields); `time_is`: `end` or `start`; `headers`: lines passed over.

    `confirmed`: False where the columns are concluded and not from a manufacturer's own table.
    """

    name: str
    title: str
    kind: str
    length: tuple[int, int]
    time_is: str
    fields: tuple[Field, ...]
    meanings: tuple[Meaning, ...]
    headers: tuple["re.Pattern[str]", ...] = ()
    checks: tuple[str, ...] = ()
    encoding: str = "latin-1"
    confirmed: bool = True
    source: str = ""


_KEYS: Final = {
    "name", "title", "kind", "length", "time_is", "encoding", "headers", "checks", "confirmed", "source", "field",
    "meaning",
}  # fmt: skip
_CHECKS: Final = ("mitel_long_call",)


def parse_layout(text: str, where: str) -> Layout:
    """A layout from its TOML. Raises `BadOption` that names the file and what is wrong in it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadOption(f"{where}: not TOML: {error}") from error
    try:
        return _layout(table)
    except (KeyError, ValueError, TypeError, re.error) as error:
        said = f"“{error.args[0]}” is missing" if isinstance(error, KeyError) else error
        raise BadOption(f"{where}: {said}") from error


def _layout(table: dict[str, Any]) -> Layout:
    if unknown := sorted(set(table) - _KEYS):
        raise ValueError(f"there is no key “{unknown[0]}”; there are {', '.join(sorted(_KEYS))}")
    if table["kind"] not in KINDS or table["time_is"] not in ("end", "start"):
        raise ValueError("“kind” is columns or csv, “time_is” is end or start")
    if unknown := sorted(set(table.get("checks", ())) - set(_CHECKS)):
        raise ValueError(f"there is no check “{unknown[0]}”")
    fields = tuple(_field(entry, place, table["kind"]) for place, entry in enumerate(table["field"]))
    if table["kind"] == "columns":
        _check_columns(fields)
    least, most = table["length"]
    return Layout(
        table["name"], table["title"], table["kind"], (int(least), int(most)), table["time_is"], fields,
        tuple(_meaning(entry, {f.name for f in fields}) for entry in table["meaning"]),
        tuple(re.compile(header) for header in table.get("headers", ())), tuple(table.get("checks", ())),
        table.get("encoding", "latin-1"), bool(table.get("confirmed", True)), table.get("source", ""),
    )  # fmt: skip


def _field(entry: dict[str, Any], place: int, kind: str) -> Field:
    name, shape = entry["name"], entry.get("shape", "")
    if unknown := sorted(set(entry) - {"name", "at", "width", "shape", "of"}):
        raise ValueError(f"the field “{name}” has no key “{unknown[0]}”")
    if "of" in entry:
        made = one_of(tuple(entry["of"]))
    elif shape in SHAPES:
        made = SHAPES[shape]
    else:
        raise ValueError(f"the field “{name}” has no shape “{shape}”; there are {', '.join(sorted(SHAPES))}")
    if kind == "csv":
        return Field(name, place, 0, made, shape)
    return Field(name, int(entry["at"]), int(entry["width"]), made, shape)


def _check_columns(fields: tuple[Field, ...]) -> None:
    end, before = 0, ""
    for one in fields:
        if one.at < end or one.width < 1:
            raise ValueError(f"the field “{one.name}” begins inside “{before}”")
        end, before = one.at + one.width, one.name


def _meaning(entry: dict[str, Any], names: set[str]) -> Meaning:
    when = entry.get("when", {})
    if unknown := sorted(set(when) - names):
        raise ValueError(f"a meaning asks for “{unknown[0]}”, which is no field")
    if unknown := sorted(set(entry) - {"what", "when", "direction", "answered", "why"}):
        raise ValueError(f"a meaning has no key “{unknown[0]}”")
    if entry["what"] not in MEANINGS:
        raise ValueError(f"a meaning is {' or '.join(MEANINGS)}, not “{entry['what']}”")
    return Meaning(
        entry["what"],
        tuple((name, re.compile(rule)) for name, rule in when.items()),
        Direction(entry.get("direction", "inbound")),
        entry.get("answered"),
        entry.get("why", ""),
    )


def reordered(layout: Layout, order: str) -> Layout:
    """The layout with another order of its date. Raises `KeyError` where its date has no such order."""
    fields = tuple(
        replace(one, shape=SHAPES[order + one.name_of_shape[-1]]) if _is_date(one) and order else one
        for one in layout.fields
    )
    return replace(layout, fields=fields)


def _is_date(one: Field) -> bool:
    return one.name == "date" and one.name_of_shape[:-1] in ORDERS


def orders_of(layout: Layout) -> tuple[str, ...]:
    """The orders a layout's date may be programmed to, its own first."""
    shape = next((one.name_of_shape for one in layout.fields if _is_date(one)), "")
    if not shape or shape[-1] != "/":
        return ("",)
    own = shape[:-1]
    return (own, *(order for order in ORDERS if order != own))
