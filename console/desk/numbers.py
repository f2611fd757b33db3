"""Telephone numbers as keys: however a number is written, the same telephone has the same key.

`+39 320 1234567`, `0039-320-1234567` and `320 1234567` in a centre whose country is Italy are one key, `393201234567`.
A key is the international number's digits (ITU-T E.164: at most fifteen), or `#104` for an internal extension. What is
withheld or no number has no key, and so matches nobody. Where a number may be read in two ways both keys are given, the
likelier first. Source of the calling codes and trunk prefixes: ITU-T E.164 annex and Operational Bulletin 994.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MOST_DIGITS = 15
LONGEST_EXTENSION = 5
"""Digits: a shorter number written bare is an internal one."""


@dataclass(frozen=True, slots=True)
class Country:
    """How numbers are dialled there. `trunk`: what stands before a national number and falls away from abroad."""

    code: str
    trunk: str = ""
    abroad: str = "00"


# Italy keeps its leading zero from abroad, so it has no trunk prefix; nor have Spain, Portugal, Denmark and others.
_PLANS = """
at 43 0, au 61 0 0011, be 32 0, br 55 0, ca 1 1 011, ch 41 0, cz 420, de 49 0, dk 45, es 34, fi 358 0, fr 33 0, gb 44 0,
gr 30, hr 385 0, hu 36 06, ie 353 0, it 39, lu 352, mt 356, nl 31 0, no 47, nz 64 0, pl 48, pt 351, ro 40 0, se 46 0,
si 386 0, sk 421 0, sm 378, us 1 1 011, va 39
"""


def _countries(plans: str) -> dict[str, Country]:
    """Each: the country, its calling code, its trunk prefix if it has one, what is dialled for abroad if not 00."""
    made = {}
    for plan in plans.split(","):
        name, code, trunk, abroad, *_ = (*plan.split(), "", "")
        made[name] = Country(code, trunk, abroad or "00")
    return made


COUNTRIES = _countries(_PLANS)
DEFAULT = "it"

_WITHHELD = """
anonymous private withheld restricted unavailable unknown blocked asserted invalid nonumber noclid
anonimo privato nascosto riservato sconosciuto anónimo anônimo privado oculto desconhecido
"""
WITHHELD = frozenset(_WITHHELD.split())
_SCHEME = re.compile(r"^\s*<?\s*(?:sips?|tel|callto):", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:;\s*ext\s*=|[\s,;]+(?:ext(?:ension)?|int(?:erno)?|ramal|x)\.?\s*|#)\s*(\d{1,8})\s*$", re.I)
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")
_PUNCTUATION = re.compile(r"[\s().\-/·‐-―]+")


@lru_cache(maxsize=8192)
def keys(text: str, country: str = DEFAULT) -> tuple[str, ...]:
    """The keys this number may have, the likeliest first; none for a withheld number or for what is none."""
    digits, plus = _digits(text)
    home = COUNTRIES[country]
    if not digits or not digits.strip("0"):
        return ()
    if not plus and digits.startswith(home.abroad):
        digits, plus = digits[len(home.abroad) :], True
    if plus:
        return _only((_without_trunk(digits),))
    if len(digits) <= LONGEST_EXTENSION:
        return (f"#{digits}",)
    national = digits[len(home.trunk) :] if home.trunk and digits.startswith(home.trunk) else digits
    found = [home.code + national]
    if digits.startswith(home.code) and len(digits) >= len(home.code) + 8:
        found.insert(0 if len(digits) >= len(home.code) + 9 else 1, digits)  # a switch that leaves the plus out
    return _only(found)


def key(text: str, country: str = DEFAULT) -> str:
    """The likeliest key, empty for none."""
    return next(iter(keys(text, country)), "")


def same(first: str, second: str, country: str = DEFAULT) -> bool:
    """Whether both may be the same telephone. A withheld number is nobody's."""
    return not set(keys(first, country)).isdisjoint(keys(second, country))


def extension(text: str) -> str:
    """The extension behind a number (`… ext. 12`), empty without one."""
    found = _EXTENSION.search(_ascii(text))
    return found[1] if found else ""


def tail(text: str) -> str:
    """The last seven digits: what a first rough look compares, whatever the country."""
    return _digits(text)[0][-7:]


def _digits(text: str) -> tuple[str, bool]:
    """The digits, and whether they began with a plus; no digits when anything else is in there."""
    text = _ascii(text[:200])
    if _SCHEME.match(text):
        text = _SCHEME.sub("", text).split("@")[0].split(";phone-context")[0].rstrip("> ")
    text = _EXTENSION.sub("", text)
    bare = _PUNCTUATION.sub("", text)
    if bare.casefold() in WITHHELD:
        return "", False
    plus = bare.startswith("+")
    if plus and not bare.startswith("+39"):  # “+44 (0)20”: the zero in brackets is for callers at home, but in Italy
        bare = _PUNCTUATION.sub("", _TRUNK_IN_BRACKETS.sub("", text))
    digits = bare[1:] if plus else bare
    return (digits, plus) if digits.isascii() and digits.isdigit() else ("", False)


def _ascii(text: str) -> str:
    """Digits of every script, and the wide plus, as ASCII; invisible format characters left out."""
    kept = []
    for letter in text:
        digit = unicodedata.digit(letter, None)
        if digit is not None and unicodedata.category(letter) == "Nd":
            kept.append(str(digit))
        elif unicodedata.category(letter) != "Cf":
            kept.append("+" if letter in "＋﹢" else letter)
    return "".join(kept)


def _without_trunk(digits: str) -> str:
    """`440207…` was written by somebody who kept the trunk zero: take it out where the country has one."""
    for country in COUNTRIES.values():
        wrong = country.code + country.trunk
        if country.trunk == "0" and digits.startswith(wrong):
            return country.code + digits[len(wrong) :]
    return digits


def _only(found: "list[str] | tuple[str, ...]") -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in found if 4 <= len(one) <= MOST_DIGITS))
