"""The list of real things a test run met: which Asterisk, which PostgreSQL, which SQLite.

Appended to one file named in the environment (so that every xdist worker and child process finds it), read
once at the end by the closing lines of the run.
"""

import json
import os
from collections import defaultdict
from pathlib import Path

VARIABLE = "CENTRALINO_TESTED"
ASTERISK, POSTGRESQL, SQLITE, PHONESIM = "Asterisk", "PostgreSQL", "SQLite", "phonesim"
MODBUS = "Modbus"
SERIAL = "serial peers"
SPREADSHEET = "spreadsheet program"

DEMANDED = (ASTERISK, POSTGRESQL, PHONESIM, SPREADSHEET, MODBUS, SERIAL)
"""What a whole run must have met where nothing may be missing."""


def met(kind: str, version: str) -> None:
    """Note that a test really worked against `kind` (ASTERISK, POSTGRESQL, …, one of the above) of that version."""
    file = os.environ.get(VARIABLE)
    if file is None:
        raise RuntimeError(f"{VARIABLE} is not set: this is called from tests only")
    line = json.dumps({"kind": kind, "version": version}) + "\n"
    handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, line.encode())  # one write of a short line to an appended file: workers do not mix
    finally:
        os.close(handle)


def everything() -> dict[str, list[str]]:
    """What was met so far: versions by kind, newest first."""
    file = os.environ.get(VARIABLE)
    found: dict[str, set[str]] = defaultdict(set)
    if file and Path(file).exists():
        for line in Path(file).read_text().splitlines():
            entry = json.loads(line)
            found[entry["kind"]].add(entry["version"])
    return {kind: sorted(versions, key=_numbers, reverse=True) for kind, versions in found.items()}


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.replace("-", ".").replace("~", ".").split(".") if part.isdigit()]
