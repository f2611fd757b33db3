"""Proofs told to run at another size: one that the proof does not know is refused, not passed over."""

import subprocess
import sys
from pathlib import Path

import pytest

PROVE = Path(__file__).parents[2] / "scripts" / "prove.py"


@pytest.mark.parametrize("size", ["tiems=3", "times=three", "times"])
def test_a_size_that_is_not_known_or_no_number_is_refused(size: str) -> None:
    words = [sys.executable, str(PROVE), "chunkings", "--set", size]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert "give a number for one of seed, times" in done.stderr
    assert done.stdout == ""
