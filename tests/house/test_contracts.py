"""The import contracts of pyproject.toml hold, and each of them bites: broken on purpose in a copy, it is named."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")
IO = {"asyncio", "socket", "ssl", "select", "threading", "subprocess", "serial", "pymodbus", "sqlite3", "os", "time"}

# Where a line is added, the line, and the contract it must break.
SINS = [
    ("console/center/call.py", "import time", "Law 1"),
    ("drivers/ami/wire.py", "import socket", "Law 2"),
    ("console/settings_values.py", "import drivers.sim", "Law 3: nobody"),
    ("drivers/registry.py", "import drivers.ami", "Law 3: the engine"),
    ("console/engine/__init__.py", "from PySide6 import QtCore", "Law 4: Qt"),
    ("console/ui/__init__.py", "import sqlalchemy", "Law 4: SQL"),
    ("console/store/__init__.py", "import smtplib", "Law 4: serial"),
    ("console/store/__init__.py", "import console.engine", "layers"),
    ("drivers/sim/__init__.py", "import drivers.ami", "beside the others"),
]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the contracts say of a copy of the tree with all the sins in it."""
    copy = tmp_path_factory.mktemp("sinful")
    for room in ("console", "drivers"):
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    for name, line, _ in SINS:
        file = copy / name
        file.write_text(f"{file.read_text()}\n{line}\n")
    return said(copy)


def said(folder: Path) -> str:
    done = subprocess.run(
        [str(LINT), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    return done.stdout


@pytest.mark.parametrize("contract", [contract for _, _, contract in SINS])
def test_each_contract_bites(verdicts: str, contract: str) -> None:
    lines = [line for line in verdicts.splitlines() if contract in line and (" KEPT" in line or " BROKEN" in line)]
    assert lines, verdicts
    assert " BROKEN" in lines[0], verdicts


def test_the_contracts_are_kept() -> None:
    verdict = said(ROOT)
    assert "0 broken." in verdict, verdict


def test_no_wire_and_no_mapping_does_io() -> None:
    """Law 2 for the files a contract's wildcard does not reach: wire_*.py and mapping_*.py of every driver."""
    files = [*(ROOT / "drivers").glob("*/wire*.py"), *(ROOT / "drivers").glob("*/mapping*.py")]
    assert files
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            found = IO & {name.split(".")[0] for name in names}
            assert not found, f"{file.relative_to(ROOT)}:{node.lineno} imports {found}"


def test_windows_know_the_house_by_its_type_only() -> None:
    """The layers contract lets `console.ui` name `console.bootstrap`: under TYPE_CHECKING, never at run time."""
    for file in (ROOT / "console" / "ui").rglob("*.py"):
        code = ast.parse(file.read_text())
        typing_only = {
            id(inner)
            for node in ast.walk(code)
            if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        for node in ast.walk(code):
            if isinstance(node, ast.ImportFrom) and node.module == "console.bootstrap":
                assert id(node) in typing_only, f"{file.relative_to(ROOT)}:{node.lineno} imports the house at run time"
