"""What holds for every test.

No screen, no keyring, no home, no network; real databases by fixture; closing lines.

Set before anything of the program or of Qt is imported, and inherited by the processes a test starts.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.helpers import postgres, tested
from tests.helpers.patience import no_window_stays, qtbot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.setdefault("LC_ALL", "C.UTF-8")

__all__ = ["no_window_stays", "qtbot"]  # fixtures for every test

pytest_plugins = ["tests.helpers.strict", "tests.helpers.closing"]

hypothesis.settings.register_profile("quick", max_examples=25, deadline=None)
hypothesis.settings.register_profile("default", max_examples=100, deadline=None)
# The same examples on every run, so that a red run is red again; `default` explores.
hypothesis.settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "default"))


def pytest_configure(config: pytest.Config) -> None:
    """No test reads or writes the settings and data of whoever runs it."""
    home = Path(tempfile.mkdtemp(prefix="centralino-home-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for variable, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ):
        (home / folder).mkdir(mode=0o700)
        os.environ[variable] = str(home / folder)
    os.environ.pop("CENTRALINO_SECRETS_FILE", None)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a real PostgreSQL server's maintenance database. In CI its absence is a failure."""
    try:
        with postgres.server() as address:
            tested.met(tested.POSTGRESQL, postgres.version(address))
            yield address
    except postgres.NoServer as why:
        if os.environ.get("CI"):
            pytest.fail(f"no PostgreSQL here: {why}", pytrace=False)
        pytest.skip(f"no PostgreSQL here: {why}")


@pytest.fixture
def postgres_database(postgres_server: str) -> Iterator[str]:
    """The address of a fresh, empty PostgreSQL database (postgresql://user@/name?host=…&port=…)."""
    with postgres.database(postgres_server) as address:
        yield address


@pytest.fixture
def sqlite_database(tmp_path: Path) -> str:
    """The address of a SQLite file that is not there yet."""
    tested.met(tested.SQLITE, sqlite3.sqlite_version)
    return f"sqlite:///{(tmp_path / 'journal.sqlite').as_posix()}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> str:
    """The address of an empty database: the test runs once on SQLite and once on PostgreSQL."""
    address: str = request.getfixturevalue(f"{'postgres' if request.param == 'postgresql' else 'sqlite'}_database")
    return address


@pytest.fixture(scope="session")
def met() -> Callable[[str, str], None]:
    """Note what a test really worked against: met("Asterisk", "22.10.1"); told in the closing lines."""
    return tested.met
