"""The board on libmodbus, compiled once; guards of a test never outlive it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.modbus import compile_board


@pytest.fixture(scope="session")
def board_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The board's program."""
    return compile_board(tmp_path_factory.mktemp("board"))


@pytest.fixture
def posts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where this test's guards have their post; all are sent away in the end."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = tmp_path / "centralino" / "guards"
    yield folder
    for post in folder.glob("*") if folder.exists() else ():
        post.write_text("nobody")
