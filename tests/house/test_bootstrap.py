"""The two commands' common part: what is missing, what is done already, and words for what stands in the way."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import bootstrap

ROOT = Path(__file__).parents[2]


def test_a_second_start_does_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
    done: list[str] = []
    for step in ("_ensure_apt", "_ensure_venv", "_install"):
        monkeypatch.setattr(bootstrap, step, lambda *_, step=step: done.append(step))
    bootstrap.ensure(test=True)
    assert done == ["_ensure_apt", "_ensure_venv", "_install"]
    bootstrap.ensure(test=True)
    bootstrap.ensure()  # the test set holds the run set
    assert len(done) == 3
    (tmp_path / ".ready-run").write_text("other locks")
    bootstrap.ensure()
    assert len(done) == 6


def test_the_fingerprint_follows_the_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scripts").mkdir()
    names = ("pyproject.toml", "requirements.lock", "requirements-test.lock")
    files = [*names, "scripts/apt-packages.txt", "scripts/apt-packages-test.txt"]
    for name in files:
        (tmp_path / name).write_text("a")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    seen = {bootstrap._fingerprint(True)}
    for name in ("pyproject.toml", "requirements-test.lock", "scripts/apt-packages.txt"):
        (tmp_path / name).write_text("b")
        seen.add(bootstrap._fingerprint(True))
    assert len(seen) == 4


def test_an_old_python_is_told_which_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "OLDEST", (9, 9))
    with pytest.raises(bootstrap.CannotGoOn, match=r"Python 9\.9 or newer is needed"):
        bootstrap.ensure()


@pytest.mark.skipif(sys.platform != "linux", reason="Debian packages")
def test_without_root_and_sudo_the_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
    monkeypatch.setattr(
        bootstrap, "_installed", lambda: set(bootstrap._names(ROOT / "scripts/apt-packages.txt")) - {"libgl1"}
    )
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    with pytest.raises(bootstrap.CannotGoOn, match=r"as root: apt-get install libgl1$"):
        bootstrap._ensure_apt(test=False)


def test_a_wrong_hash_stops_and_anything_else_falls_back_to_the_ranges(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, ...]] = []

    def pip(*words: str) -> tuple[int, str]:
        asked.append(words)
        return (1, answer) if "--require-hashes" in words else (0, "")

    monkeypatch.setattr(bootstrap, "_pip", pip)
    answer = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."
    with pytest.raises(bootstrap.CannotGoOn, match="nothing was installed"):
        bootstrap._install(test=False)
    assert len(asked) == 1
    answer = "ERROR: No matching distribution found for numpy==2.4.6"
    bootstrap._install(test=False)
    assert asked[-1][:2] == ("install", "-e")
    assert "No matching distribution found for numpy==2.4.6" in capsys.readouterr().out


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_the_locks_hold_hashes_markers_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert "--index" not in text
    for line in text.splitlines():
        assert line.startswith("    --hash=sha256:") or "==" in line, line
    assert "pyside6==6.11.3 ; python_full_version < '3.12'" in text


def test_run_without_a_display_says_so_before_it_installs_anything(tmp_path: Path) -> None:
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    command = [sys.executable, str(ROOT / "scripts" / "run.py")]
    done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("centralino: There is no display")


def test_a_script_started_elsewhere_goes_on_in_the_venv(monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[list[str]] = []
    monkeypatch.setenv(bootstrap.MOVED, "")
    monkeypatch.setattr(bootstrap, "ensure", lambda test=False: Path("/venv/python" + "-test" * test))
    monkeypatch.setattr(bootstrap.os, "execv", lambda program, words: gone.append(words))
    monkeypatch.setattr(sys, "argv", ["scripts/lab.py", "up"])
    bootstrap.use_venv("pathlib")
    assert not gone
    with pytest.raises(SystemExit), monkeypatch.context() as patch:
        patch.setattr(bootstrap.subprocess, "call", lambda command: 0)
        bootstrap.use_venv("no_such_module", test=True)
    assert gone == [["/venv/python-test", "scripts/lab.py", "up"]]
    bootstrap.use_venv("no_such_module")  # moved already: what is missing now is an error of its own
    assert len(gone) == 1


def test_a_script_that_cannot_have_its_venv_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(test: bool = False) -> Path:
        raise bootstrap.CannotGoOn("no network")

    monkeypatch.setenv(bootstrap.MOVED, "")
    monkeypatch.setattr(bootstrap, "ensure", refuse)
    with pytest.raises(SystemExit, match="no network"):
        bootstrap.use_venv("no_such_module")
