#!/usr/bin/env python3
"""Is the journal's database there, sound, quick enough, and does somebody write to it?

When to use it: a screen that says “the journal does not answer”, figures that come late, a disk that fills, and before
and after moving to another server.

The journal is only read: nothing is migrated and no row is written. How long a commit takes is measured beside it (a
file of its own in the same folder, deleted again; an empty message in PostgreSQL's log). A file that is not there is
not made.

examples:
  python3 scripts/diagnose/database.py                                 # the journal of this account's desktop
  python3 scripts/diagnose/database.py postgresql://centralino@db.example/centralino --secret journal
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.use_venv("sqlalchemy", "platformdirs")

import platformdirs

# The one exception to “over drivers alone”: SQL is spoken in console/store and nowhere else, so its probe lives there.
from console.store import probe
from console.store.errors import StoreError
from scripts.diagnose.frame import Bench, Desk, Unreachable, UsageError, run, secret

STORIES = ("fine", "damaged")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "address", nargs="?", help="sqlite:///FILE, a file, or postgresql://user@host/name (no password in it)"
    )
    parser.add_argument("--secret", default="", metavar="NAME", help="the name of the database's password")
    parser.add_argument("--secrets", type=Path, metavar="FILE", help="where passwords are, instead of the keyring")


def work(args: argparse.Namespace, desk: Desk) -> None:
    """Look."""
    desk.promises = probe.PROMISES
    if not args.simulate:
        look(_address(args.address), secret(args.secret, args.secrets) if args.secret else "", desk)
        return
    with _journal(args.simulate) as file:
        desk.told(f"a simulated journal in {file}")
        look(f"sqlite:///{file}", "", desk)


def look(address: str, password: str, desk: Desk) -> None:
    """Probe one database."""
    try:
        probe.probe(address, password, desk.add, desk.told)
    except StoreError as why:
        raise Unreachable(str(why)) from why


def _address(given: str | None) -> str:
    if given is None:
        return f"sqlite:///{Path(platformdirs.user_data_dir('centralino', appauthor=False)) / 'journal.sqlite'}"
    if "://" not in given:
        return f"sqlite:///{Path(given).expanduser().absolute()}"
    if "password=" in given.lower() or ("@" in given and ":" in given.partition("://")[2].partition("@")[0]):
        raise UsageError("no password in the address, where every user of the machine reads it: --secret NAME")
    return given


@contextmanager
def _journal(story: str) -> Iterator[Path]:
    """A journal with a few rows and an engine's lease; or one whose file was damaged."""
    from console.store.journal import Journal

    with TemporaryDirectory() as folder:
        file = Path(folder) / "journal.sqlite"
        journal = Journal(f"sqlite:///{file}")
        try:
            journal.acquire("engine", "simulated", 60.0)
        finally:
            journal.close()
        if story == "damaged":
            with file.open("r+b") as opened:
                opened.seek(4096)
                opened.write(b"\xff" * 4096)
        yield file


BENCH = Bench("database", __doc__, add_arguments, work, STORIES)

if __name__ == "__main__":
    sys.exit(run(BENCH))
