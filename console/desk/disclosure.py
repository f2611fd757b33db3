"""Everything the house holds of one customer, as one JSON document: for them, when they ask what is kept.

It is ASCII, so whatever people typed stands in it as JSON strings: no markup, no formula, no control character. The
first sheets come first (the file and what was merged into it), then what has been, the oldest last.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from console.desk.customer import CustomerFile
from console.desk.handover_file import moment

SCHEMA = "centralino-customer/1"
_TIMES = ("opened", "changed")


def disclose(
    files: Iterable[CustomerFile],
    has_been: Iterable[Mapping[str, object]],
    tickets: Iterable[Mapping[str, object]],
    at: float,
) -> str:
    """The document. `has_been`: calls, checks, notes, steps, each with `at` in seconds; `tickets` with all their words;
    `at`: when it is made, seconds since the epoch. Times stand in it as ISO 8601 in UTC."""
    document = {
        "schema": SCHEMA,
        "made": moment(at),
        "files": [_file(file) for file in files],
        "has_been": [_dated(entry, ("at",)) for entry in has_been],
        "tickets": [_dated(ticket, ("opened", "answered", "solved", "closed")) for ticket in tickets],
    }
    return json.dumps(document, indent=2, ensure_ascii=True)


def _file(file: CustomerFile) -> dict[str, object]:
    told = _dated({name: value for name, value in asdict(file).items() if name != "version"}, _TIMES)
    told["consents"] = [_dated(asdict(consent), ("at",)) for consent in file.consents]
    return told


def _dated(values: Mapping[str, object], times: Iterable[str]) -> dict[str, object]:
    """The same without what is empty, its times as words."""
    told = {name: value for name, value in values.items() if value not in ("", (), [], None, 0, 0.0) or value is False}
    for name in times:
        if name in told:
            told[name] = moment(float(str(told[name])))
    return told
