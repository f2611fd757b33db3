"""A driver's own small processes: how they are started from a checkout, from a packaged build, on either system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from console.__main__ import main
from drivers import companion

GUARD = "drivers.modbus.guard"


def test_a_checkout_has_a_python_and_a_packaged_build_has_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert companion.words(GUARD, "python") == ["python", "-m", GUARD]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert companion.words(GUARD, "centralino.exe") == ["centralino.exe", "companion", GUARD]


def test_it_stands_by_itself_on_either_system() -> None:
    assert companion.apart("linux") == {"start_new_session": True}
    windows = companion.apart("win32")["creationflags"]
    assert windows == 0x08000200  # CREATE_NO_WINDOW | CREATE_NEW_PROCESS_GROUP, winbase.h


@pytest.mark.parametrize("rest", [[], ["os"], ["drivers.sim"], ["drivers.modbus.guard", "more"], ["drivers.x.guards"]])
def test_the_word_runs_nothing_but_companions(rest: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["companion", *rest]) == 2
    assert "starts nothing" in capsys.readouterr().err


def test_a_companion_that_is_told_nothing_ends(tmp_path: Path) -> None:
    """Through the program, as a packaged build does."""
    words = [str(Path(sys.executable).with_name("centralino")), "companion", GUARD]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(words, input=b"", capture_output=True, env=environment, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
