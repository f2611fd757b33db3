"""A second opinion on call records: each format decoded from its manufacturer's table, apart from the driver.

Shares nothing with `drivers.smdr`: its own column tables, its own rules, its own cutting of the stream. It answers one
question, whether a line is a record of a call, so that the noise proof can set two answers side by side.
"""

import re
from collections.abc import Callable
from datetime import date

Row = dict[str, str]
Table = tuple[int, int, tuple[tuple[str, int, int], ...]]
_MITEL_4 = (
    ("z", 0, 1), ("date", 1, 6), ("time", 7, 13), ("dur", 14, 22), ("from", 23, 27), ("att", 28, 29), ("tta", 29, 32),
    ("digits", 33, 54), ("meter", 54, 59), ("st", 59, 60), ("sp", 60, 61), ("to", 61, 65), ("tr", 65, 66),
    ("third", 67, 71), ("acct", 72, 84), ("rt", 84, 85), ("sys", 85, 88),
)  # fmt: skip
_MITEL_7 = (
    ("z", 0, 1), ("date", 1, 6), ("time", 7, 13), ("dur", 14, 22), ("from", 23, 30), ("att", 31, 32), ("tta", 32, 35),
    ("digits", 36, 57), ("meter", 57, 62), ("st", 62, 63), ("sp", 63, 64), ("to", 64, 71), ("tr", 71, 72),
    ("third", 73, 80), ("acct", 81, 93), ("rt", 93, 94), ("sys", 94, 97),
)  # fmt: skip
TABLES: dict[str, Table] = {
    "panasonic-120": (92, 120, (
        ("date", 0, 8), ("time", 9, 16), ("ext", 17, 22), ("co", 23, 27), ("dial", 28, 78), ("ring", 79, 83),
        ("dur", 84, 92), ("cost", 93, 104), ("acct", 105, 115), ("cd", 116, 120))),
    "panasonic-80": (65, 80, (
        ("date", 0, 8), ("time", 9, 16), ("ext", 17, 22), ("co", 23, 25), ("dial", 26, 51), ("ring", 52, 56),
        ("dur", 57, 65), ("acct", 66, 76), ("cd", 77, 80))),
    "hipath-3000": (75, 112, (
        ("date", 0, 8), ("time", 8, 16), ("co", 16, 19), ("ext", 19, 25), ("ring", 25, 30), ("dur", 30, 38),
        ("number", 38, 63), ("units", 63, 74), ("info", 74, 76), ("acct", 76, 87), ("msn", 87, 98), ("seiz", 98, 103),
        ("route", 103, 105), ("pri", 105, 112))),
    "mitel-90": (62, 90, _MITEL_4),
    "mitel-101": (65, 101, _MITEL_7),
    "mitel-112": (62, 112, (*_MITEL_4, ("ani", 91, 101), ("dnis", 102, 112))),
    "mitel-120": (65, 120, (*_MITEL_7, ("ani", 99, 109), ("dnis", 110, 120))),
}  # fmt: skip
_DIGITS = "[0-9]*"
_RULES = {
    "ext": "([A-Z*]?[0-9]{1,8})?", "co": _DIGITS, "dial": r"[^\x00-\x1f\x7f-\x9f]*",
    "cost": r"([A-Z$€£ ]{0,4}[0-9]+([.,][0-9]+)?)?",
    "acct": "[0-9*#]*", "cd": "(|CL|TR|FW|D0|RM|NA|RC|AN|VR|VA)", "number": "[+0-9*#?]*", "units": _DIGITS,
    "info": "[0-9]", "msn": _DIGITS, "seiz": "[0-9*#]*", "route": _DIGITS, "pri": _DIGITS, "z": "[-%+]?", "att": r"\*?",
    "from": "([A-Z*]?[0-9]{1,8})?", "to": "([A-Z*]?[0-9]{1,8})?", "third": "([A-Z*]?[0-9]{1,8})?", "digits": "[0-9*#]*",
    "meter": _DIGITS, "st": "[A-Z*]?", "sp": "[A-Z*]?", "tr": "[A-Z*]?", "rt": "[A-Z*]?", "sys": _DIGITS,
    "tta": r"([0-9]{3,4}|\*{3,4})?", "ani": "[+0-9*#?]*", "dnis": "[0-9*#]*",
}  # fmt: skip


def lines_of(stream: bytes, longest: int = 512) -> list[bytes]:
    """The lines of a stream; those as long as `longest` or longer are no records and left out."""
    return [line for line in re.split(rb"[\r\n\f]", stream) if line and len(line) < longest]


def is_call(name: str, raw: bytes, year: int) -> bool:
    """Whether a line is the record of a call by the format's own rules. `year`: for dates that leave it out."""
    raw = raw.strip(b"\0")
    if name == "avaya-ip-office":
        return _avaya(raw)
    row = _row(name, raw.decode("latin-1"))
    return row is not None and _PROOFS[name.split("-")[0]](row, year)


def _row(name: str, text: str) -> Row | None:
    least, most, columns = TABLES[name]
    text = text.rstrip(" ")
    if name.startswith("panasonic") and re.search(
        r"^\s*(Date\s+Time\s+Ext|Page\b|PAGE\b)|(LOG ?IN|LOG ?OUT|Check ?in|Check ?out|Timed Reminder.*)\s*$", text
    ):
        return None
    if not least <= len(text) <= most:
        return None
    text = text.ljust(most)
    used = {place for _, begin, end in columns for place in range(begin, end)}
    if any(text[place] != " " for place in range(most) if place not in used):
        return None
    row = {column: text[begin:end].strip(" ") for column, begin, end in columns}
    for column, value in row.items():
        rule = _RULES.get(column)
        if column == "acct" and name == "hipath-3000":
            rule = _DIGITS
        if rule is not None and re.fullmatch(rule, value) is None:
            return None
    return row


def _day(text: str, form: str, year: int) -> bool:
    found = re.fullmatch(form, text)
    if found is None:
        return False
    parts = found.groupdict()
    try:
        date(2000 + int(parts["y"]) if "y" in parts else year, int(parts["m"]), int(parts["d"]))
    except ValueError:
        return False
    return True


def _length(text: str, form: str) -> float | None:
    found = re.fullmatch(form, text)
    if found is None:
        return None
    parts = [int(part) for part in found.groups()]
    return None if any(part > 59 for part in parts[1:]) else sum(p * 60**i for i, p in enumerate(reversed(parts)))


def _hour(text: str, form: str, most: int = 23, least: int = 0) -> bool:
    found = re.fullmatch(form, text)
    return found is not None and least <= int(found[1]) <= most and all(int(part) < 60 for part in found.groups()[1:])


def _panasonic(row: Row, year: int) -> bool:
    if not _day(row["date"], "(?P<d>[0-9]{2})/(?P<m>[0-9]{2})/(?P<y>[0-9]{2})", year):
        return False
    if not _hour(row["time"], "([ 0-9]?[0-9]):([0-9]{2})(?:AM|PM)", 12, 1):
        return False
    ring = _length(row["ring"], "([0-9]{1,2})'([0-9]{2})") if row["ring"] else -1
    talk = _length(row["dur"], "([0-9]{2}):([0-9]{2})'([0-9]{2})") if row["dur"] else -1
    if ring is None or talk is None or row["cd"] in ("RC", "VR") or (row["cd"] in ("AN", "VA") and talk < 0):
        return False
    if re.fullmatch("(?i)(LOG ?IN|LOG ?OUT|CHECK ?IN|CHECK ?OUT|TIMED REMINDER.*)", row["dial"]):
        return False
    if re.fullmatch("(<D>[0-9*#]*)?<I>[^<>]*", row["dial"]):
        return (talk <= 0 if row["cd"] == "NA" else talk >= 0) and (talk >= 0 or ring >= 0)
    return bool(re.fullmatch("EXT ?[0-9*#]+|[0-9*#PF=.X-]+", row["dial"])) and talk >= 0


def _hipath(row: Row, year: int) -> bool:
    if not _day(row["date"], r"(?P<d>[0-9]{2})\.(?P<m>[0-9]{2})\.(?P<y>[0-9]{2})", year):
        return False
    if not _hour(row["time"], "([0-9]{2}):([0-9]{2}):([0-9]{2})"):
        return False
    ring = _length(row["ring"], "([0-9]{2}):([0-9]{2})") if row["ring"] else -1
    talk = _length(row["dur"], "([0-9]{2}):([0-9]{2}):([0-9]{2})") if row["dur"] else -1
    if ring is None or talk is None or row["info"] == "0":
        return False
    if row["info"] in "1357":
        return talk >= 0 or ring >= 0
    return bool(row["number"]) and talk >= 0


def _mitel(row: Row, year: int) -> bool:
    if not _day(row["date"], "(?P<m>[0-9]{2})/(?P<d>[0-9]{2})", year):
        return False
    clock = re.fullmatch("([0-9]{2}):([0-9]{2})([pP]?)", row["time"])
    if clock is None or int(clock[1]) > 23 or int(clock[2]) > 59 or (clock[3] and not 1 <= int(clock[1]) <= 12):
        return False
    talk = _length(row["dur"], "([0-9]{2}):([0-9]{2}):([0-9]{2})") if row["dur"] else -1
    if talk is None:
        return False
    if row["z"] != ("" if talk < 300 else "-" if talk < 600 else "%" if talk < 1800 else "+"):
        return False
    trunk, station = "[TX][0-9]+", "[0-9]+"
    if re.fullmatch(trunk, row["from"]):
        if re.fullmatch(r"\*+", row["tta"]):
            return re.fullmatch("[0-9]*", row["to"]) is not None and talk <= 0 and talk == 0
        return re.fullmatch(station, row["to"]) is not None and (talk >= 0 or row["tta"].isdigit())
    inside = re.fullmatch(station, row["from"]) is not None
    return inside and re.fullmatch(f"{trunk}|[0-9]*", row["to"]) is not None and talk >= 0


_PROOFS: dict[str, Callable[[Row, int], bool]] = {"panasonic": _panasonic, "hipath": _hipath, "mitel": _mitel}

_SECONDS, _AMOUNT, _TEXT = "[0-9]{1,6}", r"([A-Z$€£ ]{0,4}[0-9]+([.,][0-9]+)?)?", r"[^\x00-\x1f\x7f-\x9f]*"
_WORD = "[A-Za-z0-9*#.@_+:-]*"
_AVAYA = (
    "[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}", "([0-9]{2}:[0-9]{2}:[0-9]{2})?", f"({_SECONDS})?", _TEXT,
    "[IO]", _TEXT, _TEXT, _TEXT, "[01]", _DIGITS, "[01]", _WORD, _TEXT, _WORD, _TEXT, f"({_SECONDS})?",
    f"({_SECONDS})?", _WORD, _TEXT, _TEXT, _AMOUNT, _TEXT, _AMOUNT, _DIGITS, _DIGITS, _AMOUNT, _AMOUNT,
    _TEXT, _TEXT, _TEXT, "[0-9A-Fa-f.:]*", _DIGITS, "[0-9A-Fa-f.:]*", _DIGITS, _TEXT,
)  # fmt: skip


def _avaya(raw: bytes) -> bool:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return False
    if '"' in text:
        raise ValueError("a quotation mark: this decoder splits at commas only")
    parts = [part.strip(" ") for part in text.split(",")]
    if not 30 <= len(parts) <= 35 or any(re.fullmatch(r, p) is None for r, p in zip(_AVAYA, parts, strict=False)):
        return False
    began = re.fullmatch(r"(\d+)/(\d+)/(\d+) (\d+):(\d+):(\d+)", parts[0], re.ASCII)
    try:
        date(*(int(part) for part in began.groups()[:3]))  # type: ignore[union-attr]
    except ValueError:
        return False
    if not _hour(parts[0][11:], "([0-9]{2}):([0-9]{2}):([0-9]{2})"):
        return False
    talk = _length(parts[1], "([0-9]{2}):([0-9]{2}):([0-9]{2})") if parts[1] else -1
    if talk is None or (talk < 0 and not (parts[2] and parts[4] == "I" and parts[8] == "0")):
        return False
    if parts[8] == "1":
        return re.fullmatch("[A-Z][A-Za-z0-9._-]+", parts[11]) is not None and talk >= 0
    if parts[4] == "O":
        return re.fullmatch("E[A-Za-z0-9._-]+", parts[11]) is not None and talk >= 0
    if re.fullmatch("E[A-Za-z0-9._-]+", parts[11]) or parts[11].startswith("V"):
        return True
    return talk <= 0
