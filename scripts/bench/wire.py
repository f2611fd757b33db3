"""What the AMI wire costs: bytes to live state, bytes to durable rows, one very large message.

What only computes is measured in processor seconds, so that other work on the machine does not decide; what writes to
the disk in seconds of the clock.
"""

import sys
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from scripts.bench.load import many_calls, one_large_message
from scripts.bench.rounds import HOME, Result, alternate, peers_python, run

NAMES = ("asterisk-ami", "panoramisk", "basicami")


Way = Callable[[], dict[str, float]]


def _timed(told: dict[str, dict[str, float]], name: str, way: Way, spent: str = "cpu") -> Callable[[], float]:
    def once() -> float:
        told[name] = way()
        return told[name][spent]

    return once


def _file(name: str, data: bytes) -> str:
    HOME.mkdir(exist_ok=True)
    path = HOME / name
    path.write_bytes(data)
    return str(path)


def ami(rounds: int = 7) -> Result:
    """AMI bytes to live state, against three libraries that feed a state of plain dictionaries."""
    data = many_calls()
    file, python = _file("calls.ami", data), peers_python()
    told: dict[str, dict[str, float]] = {}
    ways = {"centralino": _timed(told, "centralino", lambda: run(sys.executable, "ours.py", "state", file))}
    for name in NAMES:
        ways[name] = _timed(told, name, lambda peer=name: run(python, "peers.py", peer, file))  # type: ignore[misc]
    medians = alternate(ways, rounds)
    result = _result("ami", medians, len(data))
    answered = {name: int(one["answered"]) for name, one in told.items()}
    result.notes.append(f"answered calls each of them saw: {answered}")
    if len(set(answered.values())) != 1:
        raise SystemExit(f"the programs do not agree on what happened: {answered}")
    return result


def durable(rounds: int = 3) -> Result:
    """AMI bytes to rows on disk (SQLite, WAL), against asterisk-ami with SQLAlchemy's ORM and add_all."""
    data = many_calls(2)
    file, python = _file("calls.ami", data), peers_python()
    told: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory(dir=HOME) as folder:
        fresh = count()

        def address() -> str:
            return f"sqlite:///{Path(folder) / f'rows-{next(fresh)}.sqlite'}"

        ours = _timed(told, "centralino", lambda: run(sys.executable, "ours.py", "durable", file, address()), "seconds")
        orm = _timed(told, "orm", lambda: run(python, "peers.py", "asterisk-ami", file, address()), "seconds")
        medians = alternate({"centralino": ours, "asterisk-ami + ORM add_all": orm}, rounds)
    result = _result("durable", medians, len(data))
    result.figures["centralino: rows (facts)"] = told["centralino"]["rows"]
    result.figures["asterisk-ami + ORM: rows (events)"] = told["orm"]["rows"]
    return result


def message5mb(rounds: int = 3) -> Result:
    """One message of 5 MB, from bytes to its fields, in 64 KB reads."""
    data = one_large_message()
    file, python = _file("large.ami", data), peers_python()
    ways: dict[str, Callable[[], float]] = {"centralino": lambda: run(sys.executable, "large.py", file)["cpu"]}
    for name in ("panoramisk", "basicami", "asterisk-ami"):
        ways[name] = lambda peer=name: run(python, "peers.py", peer, file)["cpu"]  # type: ignore[misc]
    return _result("message5mb", alternate(ways, rounds), len(data))


def _result(bench: str, medians: dict[str, float], size: int) -> Result:
    ours = medians["centralino"]
    ratios = {name: round(seconds / ours, 3) for name, seconds in medians.items() if name != "centralino"}
    figures = {f"{name}: seconds": round(seconds, 5) for name, seconds in medians.items()}
    figures["input: MB"] = round(size / 1e6, 3)
    figures["centralino: MB/s"] = round(size / 1e6 / ours, 2)
    return Result(bench, ratios, figures)
