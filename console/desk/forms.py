"""Forms for orders and requests, as data: what is asked, in which order, in the reader's language.

A form is a TOML file: `name`, `title`, `kind`, `product`, and one `[[field]]` for each thing asked. Words are one text,
or a table of texts by language. Pure: text comes in, values or `BadForm` come out.
"""

import tomllib
from dataclasses import dataclass
from typing import Any

from console.desk.ticket import Kind
from console.errors import PlainError

FIELD_KINDS = ("line", "text", "choice", "number", "when", "check")
LANGUAGES = ("en", "it", "pt")


class BadForm(PlainError):
    """A form cannot be used; the sentence names file and key."""


@dataclass(frozen=True, slots=True)
class Words:
    """One text in several languages; English where one is missing."""

    by_language: tuple[tuple[str, str], ...]

    def text(self, language: str) -> str:
        """In that language, else in English, else in the first there is."""
        known = dict(self.by_language)
        return known.get(language) or known.get("en") or next(iter(known.values()), "")


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing asked. `options`: value and words of a choice."""

    key: str
    label: Words
    kind: str = "line"
    required: bool = False
    options: tuple[tuple[str, Words], ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """What becomes a ticket of `kind` about `product`."""

    name: str
    title: Words
    kind: str
    product: str
    fields: tuple[FormField, ...]


def parse_form(text: str, source: str) -> Form:
    """The form a TOML file holds. Raises BadForm."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadForm(f"{source}: not a TOML file: {error}") from error
    _known(table, ("name", "title", "kind", "product", "field"), "", source)
    kind = _text(table.get("kind", Kind.ORDER), "kind", source)
    if kind not in list(Kind):
        raise BadForm(f"{source}: kind: “{kind}” is not one of {', '.join(Kind)}")
    entries = table.get("field", [])
    if not isinstance(entries, list) or not entries:
        raise BadForm(f"{source}: field: a form asks for something; write [[field]] for each")
    fields = tuple(_field(entry, f"field {number}", source) for number, entry in enumerate(entries, 1))
    if len({field.key for field in fields}) != len(fields):
        raise BadForm(f"{source}: two fields have the same key")
    name = _text(table.get("name", ""), "name", source)
    if not name:
        raise BadForm(f"{source}: name: a form needs one")
    product = _text(table.get("product", ""), "product", source)
    return Form(name, _words(table.get("title", name), "title", source), kind, product, fields)


def _field(entry: Any, where: str, source: str) -> FormField:
    if not isinstance(entry, dict):
        raise BadForm(f"{source}: {where}: write it as a table")
    _known(entry, ("key", "label", "kind", "required", "options"), where, source)
    key = _text(entry.get("key", ""), f"{where}: key", source)
    if not key.isidentifier():
        raise BadForm(f"{source}: {where}: key: one word of letters, digits and _, not “{key[:40]}”")
    kind = _text(entry.get("kind", "line"), f"{where}: kind", source)
    if kind not in FIELD_KINDS:
        raise BadForm(f"{source}: {where}: kind: “{kind[:40]}” is not one of {', '.join(FIELD_KINDS)}")
    required = entry.get("required", False)
    if not isinstance(required, bool):
        raise BadForm(f"{source}: {where}: required: true or false")
    options = entry.get("options", {})
    if not isinstance(options, dict) or bool(options) != (kind == "choice"):
        raise BadForm(f"{source}: {where}: options: a table of choices, for a choice and for nothing else")
    made = tuple((value, _words(words, f"{where}: options.{value}", source)) for value, words in options.items())
    return FormField(key, _words(entry.get("label", key), f"{where}: label", source), kind, required, made)


def _words(value: Any, where: str, source: str) -> Words:
    if isinstance(value, str):
        return Words((("en", value),))
    if not isinstance(value, dict) or not value:
        raise BadForm(f"{source}: {where}: a text, or a table of texts by language")
    for language, text in value.items():
        if language not in LANGUAGES or not isinstance(text, str):
            raise BadForm(f"{source}: {where}: “{language[:20]}”: a text for one of {', '.join(LANGUAGES)}")
    return Words(tuple(value.items()))


def _text(value: Any, where: str, source: str) -> str:
    if not isinstance(value, str):
        raise BadForm(f"{source}: {where}: must be a text, not {value!r}"[:300])
    return str(value)


def _known(table: dict[str, Any], names: tuple[str, ...], where: str, source: str) -> None:
    for key in table:
        if key not in names:
            place = f"{where}: " if where else ""
            raise BadForm(f"{source}: {place}“{key[:40]}” means nothing here; there are {', '.join(names)}")
