"""The closing lines of a test run.

Which real switches and databases were met, and a failure when none was and must be.

A pytest plugin (tests/conftest.py loads it). A run must meet them when CENTRALINO_DEMAND lists them
(scripts/test.py sets it), or when CI is set and the run was not narrowed by paths, -k or -m.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.helpers import tested

DEMAND = "CENTRALINO_DEMAND"


def pytest_configure(config: pytest.Config) -> None:
    if not _is_worker(config) and tested.VARIABLE not in os.environ:
        folder = tempfile.mkdtemp(prefix="centralino-tested-")
        os.environ[tested.VARIABLE] = str(Path(folder) / "met.jsonl")
        config.add_cleanup(lambda: shutil.rmtree(folder))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if not _is_worker(session.config) and exitstatus == 0 and _missing(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    terminalreporter.section("what was tested for real")
    for line in lines():
        terminalreporter.line(line)
    for kind in _missing(config):
        terminalreporter.line(f"FAILED: no {kind} was met, and this run demands one", red=True)


def lines() -> list[str]:
    """One line a kind."""
    met = tested.everything()
    asterisk = met.get(tested.ASTERISK)
    postgresql, sqlite = met.get(tested.POSTGRESQL), met.get(tested.SQLITE)
    phonesim = met.get(tested.PHONESIM)
    modbus, serial, sheets = met.get(tested.MODBUS), met.get(tested.SERIAL), met.get(tested.SPREADSHEET)
    return [
        f"Asterisk:   {', '.join(asterisk)} (real switches)" if asterisk else "Asterisk:   recordings only",
        f"phonesim:   {', '.join(phonesim)} (a real 27.007 peer)" if phonesim else "phonesim:   our own peer only",
        f"PostgreSQL: {', '.join(postgresql)}" if postgresql else "PostgreSQL: none",
        f"SQLite:     {', '.join(sqlite)}" if sqlite else "SQLite:     none",
        f"CSV:        opened by {', '.join(sheets)}" if sheets else "CSV:        opened by no spreadsheet program",
        f"Modbus:     {', '.join(modbus)}" if modbus else "Modbus:     only against ourselves",
        f"serial:     {', '.join(serial)}" if serial else "serial:     no line was laid",
    ]


def _missing(config: pytest.Config) -> list[str]:
    met = tested.everything()
    return [kind for kind in _demanded(config) if kind not in met]


def _demanded(config: pytest.Config) -> list[str]:
    if (listed := os.environ.get(DEMAND)) is not None:
        return [word.strip() for word in listed.split(",") if word.strip()]
    narrowed = config.option.keyword or config.option.markexpr or config.option.collectonly
    whole = config.args_source is not pytest.Config.ArgsSource.ARGS
    if os.environ.get("CI", "").lower() in ("1", "true") and whole and not narrowed:
        return list(tested.DEMANDED)
    return []


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")
