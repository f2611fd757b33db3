"""Bytes and facts spelled for a technician: hex, text, a dump of both, a fact in one line, what a search means."""

from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any

from console.center.events import Event

HEX_BYTES, TEXT_BYTES = 16, 96
DUMP_BYTES = 4096
_SAME_FOR_ALL = ("at", "ref", "link")


def hex_of(data: bytes, most: int = HEX_BYTES) -> str:
    """``0d 0a 52 49 …``: the first so many bytes."""
    return data[:most].hex(" ") + (" …" if len(data) > most else "")


def text_of(data: bytes, most: int = TEXT_BYTES) -> str:
    """The bytes as ASCII, every other one a middle dot; what it is stands in the hex beside it."""
    shown = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in data[:most])
    return shown + (" …" if len(data) > most else "")


def dump(data: bytes, most: int = DUMP_BYTES) -> str:
    """Lines of sixteen bytes: place, hex, text. What is over `most` is not in it."""
    rows = range(0, min(len(data), most), 16)
    return "\n".join(f"{at:06x}  {data[at : at + 16].hex(' '):<47}  {text_of(data[at : at + 16])}" for at in rows)


def fact(event: Event) -> str:
    """``CallArrived call=12 cli=0245…``: its name and all fields that are not as by default; ids without their link."""
    shown = [type(event).__name__]
    for field in fields(event):
        value = getattr(event, field.name)
        if field.name not in _SAME_FOR_ALL and not _is_usual(field, value):
            shown.append(f"{field.name}={_word(value).removeprefix(f'{event.link}/')}")
    return " ".join(shown)


def _is_usual(field: "Field[Any]", value: Any) -> bool:
    if field.default is not MISSING:
        return bool(value == field.default)
    return value in ("", None, ())


def _word(value: Any) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, float):
        return f"{value:g}"
    if is_dataclass(value) and not isinstance(value, type):
        return str(getattr(value, "name", None) or getattr(value, "id", None) or type(value).__name__)
    if isinstance(value, tuple):
        return ",".join(_word(item) for item in value)
    return str(value)


def wanted_bytes(words: str) -> bytes | None:
    """What a search means as hex (``0d 0a``, ``0x0D0A``), None when it is no hex."""
    pairs = words.strip().removeprefix("0x").removeprefix("0X")
    try:
        return bytes.fromhex(pairs) or None
    except ValueError:
        return None


def holds(data: bytes, meaning: str, words: str) -> bool:
    """Whether these bytes, or what was made of them, hold what is searched: as text of any case, or as hex."""
    sought = words.casefold()
    if sought in data.decode("latin-1").casefold() or sought in meaning.casefold():
        return True
    as_bytes = wanted_bytes(words)
    return as_bytes is not None and as_bytes in data
