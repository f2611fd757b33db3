"""Appending to the journal beside the raw drivers, on SQLite and on a real PostgreSQL."""

import tempfile
from pathlib import Path

from scripts.bench.rounds import HOME, Result
from scripts.bench.store import append
from tests.helpers import postgres


def journal() -> Result:
    """Journal.append against sqlite3 executemany and psycopg COPY, a thousand rows a commit."""
    HOME.mkdir(exist_ok=True)
    notes: list[str] = []
    with tempfile.TemporaryDirectory(dir=HOME) as folder:
        try:
            with postgres.server() as server, postgres.database(server) as address:
                told = append(Path(folder), address)
                notes.append(f"PostgreSQL {postgres.version(address)}")
        except postgres.NoServer as why:
            told = append(Path(folder))
            notes.append(f"PostgreSQL left out: {why}")
    return Result("journal", told["ratios"], told["figures"], notes)
