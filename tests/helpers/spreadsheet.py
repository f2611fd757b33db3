"""A real spreadsheet program (Gnumeric's `ssconvert`) opens a CSV file, and what it made of each cell is read back.

Without it a test that needs it is passed over, told in the closing lines; in CI its absence is a failure.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.helpers import tested

_CELL = "{http://www.gnumeric.org/v10.dtd}Cell"
_TEXT = "60"


@dataclass(frozen=True)
class Cell:
    """`is_text`: kept as these very letters; otherwise a number, a date … or (`is_formula`) something to work out."""

    words: str
    is_text: bool
    is_formula: bool


def opened(csv: str, folder: Path) -> dict[tuple[int, int], Cell]:
    """The cells by row and column, empty ones left out. `csv`: what an export wrote."""
    program = shutil.which("ssconvert")
    if program is None:
        absent = "no spreadsheet program here: apt-get install gnumeric"
        if os.environ.get("CI"):
            pytest.fail(absent, pytrace=False)
        pytest.skip(absent)
    source, made = folder / "sheet.csv", folder / "sheet.xml"
    source.write_bytes(csv.encode("utf-8-sig"))
    command = [program, "--import-type=Gnumeric_stf:stf_csvtab", "--export-type=Gnumeric_XmlIO:sax:0", source, made]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
    assert made.exists(), done.stderr
    tested.met(tested.SPREADSHEET, _version(program))
    cells = ElementTree.parse(made).iter(_CELL)
    return {(int(cell.attrib["Row"]), int(cell.attrib["Col"])): _read(cell) for cell in cells}


def _read(cell: ElementTree.Element) -> Cell:
    kind = cell.get("ValueType")
    return Cell(cell.text or "", kind == _TEXT, kind is None or "ExprID" in cell.attrib)


def _version(program: str) -> str:
    told = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=True).stdout
    return f"Gnumeric {told.split(chr(39))[1]}"
