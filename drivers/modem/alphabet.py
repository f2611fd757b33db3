"""The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1), and how septets are packed.

A septet is a number below 128; a sign of the extension table takes two. Pure.
"""

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
ESCAPE = 0x1B
_EXTENSION = {
    0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€",
}  # fmt: skip
_SEPTETS: dict[str, tuple[int, ...]] = {
    **{sign: (number,) for number, sign in enumerate(_BASIC) if number != ESCAPE},
    **{sign: (ESCAPE, number) for number, sign in _EXTENSION.items()},
}


def septets(text: str) -> list[tuple[int, ...]] | None:
    """Each sign as one septet or two; None when a sign is not in the alphabet."""
    found = [_SEPTETS.get(sign) for sign in text]
    return None if None in found else [one for one in found if one is not None]


def text_of(values: list[int]) -> str:
    """Septets as text. An escape to an unknown sign shows the basic one, as 23.038 asks; a lone last one a space."""
    signs, escaped = [], False
    for value in values:
        if escaped:
            signs.append(_EXTENSION.get(value, " " if value == ESCAPE else _BASIC[value]))
            escaped = False
        elif value == ESCAPE:
            escaped = True
        else:
            signs.append(_BASIC[value])
    return "".join(signs) + (" " if escaped else "")


def pack(values: list[int], skip: int = 0) -> bytes:
    """Septets into octets, the lowest bits first, after `skip` bits of nothing."""
    number = 0
    for place, value in enumerate(values):
        number |= value << (skip + 7 * place)
    return number.to_bytes((skip + 7 * len(values) + 7) // 8, "little")


def unpack(data: bytes, count: int, skip: int = 0) -> list[int]:
    """So many septets, or as many as the octets hold."""
    number = int.from_bytes(data, "little") >> skip
    whole = min(count, max(0, (8 * len(data) - skip) // 7))
    return [number >> (7 * place) & 0x7F for place in range(whole)]
