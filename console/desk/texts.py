"""Texts that people write: in three languages, and clean of what no database keeps and no screen should show."""

from collections.abc import Mapping

LANGUAGES = ("en", "it", "pt")
LONGEST = 20_000
"""Characters of one text; a longer one is refused, never cut."""

Words = Mapping[str, str]
"""A text by language."""


def said(words: Words, language: str) -> str:
    """The text in this language; failing that in English, failing that in any; empty when there is none."""
    return words.get(language) or words.get("en") or next((text for text in words.values() if text), "")


def clean_words(words: Words) -> dict[str, str]:
    """Each text clean, the empty ones left out."""
    return {language: text for language, told in words.items() if (text := clean(told).strip())}


def clean(text: str) -> str:
    """The text without what no database keeps and no screen shows: NUL and other controls (line ends and tabs stay),
    lone surrogates, and the marks that turn the writing direction around. Every other space becomes a plain one."""
    if text.isprintable():
        return text
    return "".join(_kept(letter) for letter in text.replace("\r\n", "\n"))


def _kept(letter: str) -> str:
    if letter.isprintable() or letter in "\n\t":
        return letter
    return " " if letter.isspace() else ""


def shorten(text: str) -> str:
    """Enough of a text to know it by, for an error."""
    return text if len(text) <= 60 else text[:57] + "…"
