"""Text on its way into the desk's tables and back: whatever people paste is kept, letter by letter, or refused aloud.

A database's text cannot hold NUL or half a surrogate pair: such a text is written as a JSON string, known by its
leading quote. A word that an index holds (a name, an id) has a length it must keep.
"""

import json
import re
import unicodedata

from console.errors import PlainError
from console.store.lines import from_word

LONGEST_WORD = 200
LONGEST_TEXT = 4_000_000
MOST_FOUND, LONGEST_FOUND = 3000, 40
"""So many different words of a ticket are found by text, each by so many of its first letters."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]").search
_WORDS = re.compile(r"[^\W_]+").finditer


class Unfit(PlainError):
    """What was typed cannot be kept as it is: the sentence says which field and why. Nothing was changed."""


def to_text(text: str, what: str = "the text") -> str:
    """The text as a database can hold it. Raises Unfit for more than 4 million letters."""
    if len(text) > LONGEST_TEXT:
        raise Unfit(
            "{what} has {letters:,} letters; at most {most:,} can be kept: attach it as a file",
            what=what,
            letters=len(text),
            most=LONGEST_TEXT,
        )
    hostile = "\0" in text or text.startswith('"') or (not text.isascii() and _LONE_SURROGATE(text) is not None)
    return json.dumps(text) if hostile else text


def to_key(word: str, what: str) -> str:
    """A word that is looked for as a whole, as a database can hold it. Raises Unfit when it is too long."""
    if len(word) > LONGEST_WORD:
        raise Unfit(
            "{what} has {letters:,} letters; it is a word of at most {most}",
            what=what,
            letters=len(word),
            most=LONGEST_WORD,
        )
    return to_text(word, what)


def from_text(stored: str) -> str:
    """What `to_text` or `to_key` was given."""
    return from_word(stored)


def to_tokens(*texts: str) -> list[str]:
    """The words texts are found by: folded, without accents, each once, in order of appearance."""
    found: dict[str, None] = {}
    for text in texts:
        for match in _WORDS(_fold(text)):
            found.setdefault(match.group()[:LONGEST_FOUND])
            if len(found) >= MOST_FOUND:
                return list(found)
    return list(found)


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.encode("utf-8", "replace").decode().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
