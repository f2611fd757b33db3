"""Words as they are compared and searched: without case, accents and punctuation. What is shown stays as typed."""

import re
import unicodedata
from functools import lru_cache

_APART = re.compile(r"[^0-9a-z\u00df-\uffff\U00010000-\U0010ffff]+")
_JOINED = dict.fromkeys(map(ord, "'’‘`´ʼ"), None)
# Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The words of a text with single spaces between: `  D'Água, São-João ` is `dagua sao joao`."""
    if text.isascii():
        plain = text.lower().replace("'", "").replace("`", "")
    else:
        taken = unicodedata.normalize("NFKD", text.translate(_JOINED)).casefold().translate(_LETTERS)
        plain = "".join(letter for letter in taken if not unicodedata.combining(letter))
        plain = "".join(letter if letter.isalnum() or letter.isascii() else " " for letter in plain)
    return _APART.sub(" ", plain).strip()


def compact(text: str) -> str:
    """The letters and digits alone: `C-2024/117` is `c2024117`."""
    return fold(text).replace(" ", "")
