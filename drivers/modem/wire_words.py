"""The words of a modem: results, numbers for results, and lines that come unasked.

Sources: ITU-T V.250 (6.3, table 1), V.253 (+VCID, +V…), 3GPP TS 27.007 (+CLIP, +CRING, +CCWA, +CREG …) and 27.005
(+CMTI, +CMT); vendors' own words begin with one of `^*%#$`.
"""

import re

OK, ERROR, TIMED_OUT = "OK", "ERROR", "no answer"
FINALS = ("OK", "ERROR", "+CME ERROR", "+CMS ERROR")
FINALS_OF_CALLS = (
    "NO CARRIER", "BUSY", "NO ANSWER", "NO DIALTONE", "NO DIAL TONE", "CONNECT", "VCON", "BLACKLISTED", "DELAYED",
)  # fmt: skip
"""Results of dialling and answering; without such a command they say that something happened to the line."""
NUMERIC = {
    "0": "OK",
    "1": "CONNECT",
    "2": "RING",
    "3": "NO CARRIER",
    "4": "ERROR",
    "6": "NO DIALTONE",
    "7": "BUSY",
    "8": "NO ANSWER",
}
UNASKED = (
    "RING", "+CRING:", "+CLIP:", "+CNAP:", "+CDIP:", "+COLP:", "+CCWA:", "+CCWV", "+CMTI:", "+CDSI:", "+CREG:",
    "+CGREG:", "+CEREG:", "+CSSU:", "+CSSI:", "+CUSD:", "+CUSATP:", "+CIEV:", "+CTZV:", "+VCID:", "+PBREADY", "+VRID:",
    "DATE", "TIME", "NMBR", "DDN_NMBR", "NAME", "MESG", "ERRM", "^", "*", "%", "#", "$",
)  # fmt: skip
WITH_BODY = ("+CMT:", "+CDS:", "+CBM:")
"""A line with these is followed by one that belongs to it."""
_NAME = re.compile(r"AT([+*^#%$][A-Z]+)")


def prefix_of(command: str) -> str:
    """How the lines that answer a command begin: `+CLCC` for `AT+CLCC`; empty for basic commands."""
    found = _NAME.match(command.upper())
    return found[1] if found else ""


def fields(line: str) -> list[str]:
    """The values after the colon, without quotes: `+CLIP: "+39,1",145,,,"Ann"` → `+39,1`, `145`, ``, ``, `Ann`."""
    values, text, quoted = [], "", False
    for sign in line.partition(":")[2].strip():
        if sign == '"':
            quoted = not quoted
        elif sign == "," and not quoted:
            values.append(text.strip())
            text = ""
        else:
            text += sign
    return [*values, text.strip()]
