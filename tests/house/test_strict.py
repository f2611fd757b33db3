"""The suite's own strictness: proved on small suites of their own, run by a pytest inside."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import tested

ROOT = Path(__file__).parents[2]


def run(folder: Path, source: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """That source as a suite of its own with our plugins."""
    (folder / "test_it.py").write_text(source)
    (folder / "conftest.py").write_text('pytest_plugins = ["tests.helpers.strict", "tests.helpers.closing"]\n')
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n    expected_log: x\n")
    clean = {key: value for key, value in os.environ.items() if key not in (tested.VARIABLE, "CI", "CENTRALINO_DEMAND")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"],
        cwd=folder,
        env=clean | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("logging.getLogger('room').warning('the roof leaks')", "unexpected in the log: WARNING room: the roof leaks"),
        ("__import__('socket').create_connection(('192.0.2.1', 9), 1)", "tests stay on this machine"),
        ("__import__('socket').getaddrinfo('example.org', 80)", "tests stay on this machine"),
    ],
)
def test_a_surprise_fails_a_test(tmp_path: Path, body: str, said: str) -> None:
    result = run(tmp_path, f"import logging\ndef test_it():\n    {body}\n")
    assert result.returncode == 1, result.stdout
    assert said in result.stdout


def test_an_expected_record_that_does_not_come_fails(tmp_path: Path) -> None:
    result = run(tmp_path, "import pytest\n@pytest.mark.expected_log('never')\ndef test_it(): pass\n")
    assert result.returncode == 1, result.stdout
    assert "expected in the log and never came: never" in result.stdout


@pytest.mark.expected_log(r"WARNING room: the roof leaks")
def test_an_expected_record_passes() -> None:
    logging.getLogger("room").warning("the roof leaks")


def test_closing_lines_say_recordings_only_and_fail_when_a_switch_is_demanded(tmp_path: Path) -> None:
    source = "def test_it(): pass\n"
    free = run(tmp_path, source)
    assert free.returncode == 0, free.stdout
    assert "Asterisk:   recordings only" in free.stdout
    for environment in ({"CI": "true"}, {"CENTRALINO_DEMAND": "Asterisk"}):
        demanded = run(tmp_path, source, **environment)
        assert demanded.returncode == 1, demanded.stdout
        assert "no Asterisk was met" in demanded.stdout


def test_closing_lines_name_the_switches_met(tmp_path: Path) -> None:
    body = "met('Asterisk', '16.28.0'); met('Asterisk', '22.10.1')"
    source = f"from tests.helpers.tested import met\ndef test_it():\n    {body}\n"
    result = run(tmp_path, source, CENTRALINO_DEMAND="Asterisk")
    assert result.returncode == 0, result.stdout
    assert "Asterisk:   22.10.1, 16.28.0 (real switches)" in result.stdout
