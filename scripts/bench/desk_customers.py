"""The customers' files at a hundred thousand: found while it rings, searched as one types, listed, imported.

Figures are milliseconds, of several rounds the slowest, on a SQLite file and on a real PostgreSQL server.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from console.desk.customer import Contact, Reach
from console.store.desk import customer_rows, demo
from console.store.desk.customers import Customers
from console.store.journal import Journal
from scripts.bench.rounds import Result
from tests.helpers import postgres

FILES, ROUNDS, AIM_MS = 100_000, 5, 200.0
TYPED = ("rossi", "ssi mil", "garibaldi 7", "320 12", "10 371", "c-0150", "example.org 77", "café porto", "zanetti")
HOSTILE = (
    *("zzz", "qx", "q", "e", "7", "99", "0", "e q", "è", "Ø", "ß", "漢", "\u202e", "\0", "c-0150999", "customer99999"),
    *(
        "3200099999",
        "+39 320 0099999",
        "' OR 1=1 --",
        "%",
        "_",
        "*",
        "e%",
        '"',
        "%_*\"'",
        "(",
        "AND",
        "NOT e",
        "NEAR(e",
    ),
    *("x" * 200, "rossi " * 33, "1 2 3 4 5 6 7 8 9 0", " ".join("abcdefghijklmnopqrstuvwxyz"), "é" * 200, "e " * 100),
)
"""Rare, nowhere, short, long, and what a database's own language has a meaning for."""


def customers(files: int = FILES) -> Result:
    """Find by number, search, list and page among so many files."""
    result = Result("customers")
    with tempfile.TemporaryDirectory() as folder:
        _measure(result, "sqlite", f"sqlite:///{folder}/journal.sqlite", files)
    try:
        with postgres.server() as server, postgres.database(server) as address:
            _measure(result, "postgresql", address, files)
            result.notes.append(f"PostgreSQL {postgres.version(server)}")
    except postgres.NoServer as why:
        result.notes.append(f"no PostgreSQL here, that half was not measured: {why}")
    return result


def _measure(result: Result, name: str, address: str, files: int) -> None:
    with Journal(address) as journal:
        began = time.perf_counter()
        numbers = fill(journal, files)
        result.figures[f"{name}: filling, µs per file"] = round((time.perf_counter() - began) / files * 1e6, 1)
        desk, dice = Customers(journal), Random(1)
        asked = [dice.choice(numbers) for _ in range(200)]
        ringing = [_timed(partial(desk.by_number, number)) for number in asked]
        result.figures[f"{name}: by number, ms, median"] = round(statistics.median(ringing), 3)
        result.figures[f"{name}: by number, ms, worst"] = round(max(ringing), 3)
        worst = _search(desk, result, name)
        page = desk.search("")
        for _ in range(20):
            page = desk.search("", desk.place(page[-1]))
        deep = desk.place(page[-1])
        some = page[-1].id
        lists: dict[str, Callable[[], object]] = {
            "the list's first page": lambda: desk.search(""),
            "the list's page 21": lambda: desk.search("", deep),
            "“zzz” from page 21 on": lambda: desk.search("zzz", deep),
            "how many there are": desk.count,
            "a file's timeline": lambda: desk.timeline(some),
        }
        for words, ask in lists.items():
            slowest = _worst(ask)
            worst = max(worst, (slowest, words))
            result.figures[f"{name}: {words}, ms, worst"] = round(slowest, 1)
        result.figures[f"{name}: worst of all, ms"] = round(worst[0], 1)
        result.notes.append(f"{name}: the worst of all was {worst[1]}: {worst[0]:.1f} ms; {AIM_MS:.0f} ms are promised")
        result.figures[f"{name}: a file's duplicates, ms"] = round(_worst(lambda: desk.duplicates(some)), 1)
        _duplicates(desk, result, name)


def _search(desk: Customers, result: Result, name: str) -> tuple[float, str]:
    """Every search's slowest; gives the slowest of all and what it was."""
    worst = (0.0, "")
    for typed in (*TYPED, *HOSTILE):
        shown = typed.encode("unicode_escape").decode() if not typed.isprintable() else typed
        shown = shown if len(shown) <= 24 else f"{shown[:20]}… {len(typed)} letters"
        slowest = _worst(partial(desk.search, typed))
        result.figures[f"{name}: search “{shown}”, ms, worst"] = round(slowest, 1)
        worst = max(worst, (slowest, f"the search “{shown}”"))
    return worst


def _duplicates(desk: Customers, result: Result, name: str) -> None:
    """A look at all files: how long altogether, and how long until it says how far it is."""
    found, longest, began, last = 0, 0.0, time.perf_counter(), time.perf_counter()
    for looked in desk.all_duplicates():
        found, longest, last = found + len(looked.found), max(longest, time.perf_counter() - last), time.perf_counter()
    result.figures[f"{name}: duplicates of all files, s"] = round(time.perf_counter() - began, 1)
    result.figures[f"{name}: … the longest piece of it, ms"] = round(longest * 1000, 1)
    result.figures[f"{name}: … pairs found"] = found


def _worst(question: Callable[[], object]) -> float:
    """The slowest of several, the first one too: nobody types the same thing twice."""
    return max(_timed(question) for _ in range(ROUNDS))


def fill(journal: Journal, files: int) -> list[str]:
    """The demonstration's people again and again, each with a number of their own; file `c-%08d` has the n-th."""
    patterns, numbers, dice = demo.customers(), list[str](), Random(2)
    for start in range(0, files, 5000):
        piece = []
        for n in range(start, min(files, start + 5000)):
            model = patterns[n % len(patterns)]
            number = f"+39 320 {n:07d}"
            numbers.append(number)
            contacts = (Contact(Reach.MOBILE, number), Contact(Reach.EMAIL, f"customer{n}@example.org"))
            name = f"{model.name} {dice.choice(patterns).name.split()[-1]}"
            contracts = tuple(replace(one, number=f"C-{n:06d}") for one in model.contracts)
            facts = {"contacts": contacts, "name": name, "contracts": contracts, "number": str(10_000 + n)}
            piece.append(replace(model, id=f"c-{n:08d}", version=1, **facts))  # type: ignore[arg-type]
        with journal.database.write(durable=False) as connection:
            customer_rows.insert(connection, piece)
            customer_rows.index(connection, piece, "it")
    return numbers


def _timed(question: Callable[[], object]) -> float:
    began = time.perf_counter()
    question()
    return (time.perf_counter() - began) * 1000
