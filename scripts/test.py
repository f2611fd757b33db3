"""Prove the whole tree:  python3 scripts/test.py [--quick] [PYTEST'S OWN ARGUMENTS]

Installs what the tests need (Debian packages, Python packages), brings up the real switches (scripts/lab.py), then
runs ruff, mypy, the import contracts and pytest; the last lines say what was met for real and pytest's own count.
--quick leaves out the switches and the slow tests. With arguments for pytest (paths, -k, …) only pytest runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from scripts import bootstrap  # noqa: E402

WANTED_SWITCHES = ("22", "16")
DEMANDED_SWITCH = "22"


def main(words: list[str]) -> int:
    """Everything, or what the words narrow it to; 0 only when all of it is green."""
    quick = "--quick" in words
    words = [word for word in words if word != "--quick"]
    try:
        python = bootstrap.ensure(test=True)
    except bootstrap.CannotGoOn as why:
        print(f"centralino: {why}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    if words:
        return _pytest(python, words, quick, demand="")
    try:
        return _everything(python, quick)
    except KeyboardInterrupt:
        return 130


def _everything(python: Path, quick: bool) -> int:
    results: list[tuple[str, int]] = []
    switches = [] if quick else [version for version in WANTED_SWITCHES if _bring_up(python, version)]
    try:
        for name, command in _checks(python):
            results.append((name, _step(name, command)))
        demand = "PostgreSQL" if quick else "PostgreSQL,Asterisk,phonesim,spreadsheet program,Modbus,serial peers"
        results.append(("pytest", _pytest(python, [], quick, demand)))
    finally:
        for version in switches:
            subprocess.call([str(python), str(HERE / "lab.py"), "down", "--version", version], cwd=ROOT)
    failed = [name for name, code in results if code]
    if failed:
        bootstrap.say(f"FAILED: {', '.join(failed)}")
    else:
        bootstrap.say(f"all green: {', '.join(name for name, _ in results)}")
    return 1 if failed else 0


def _checks(python: Path) -> list[tuple[str, list[str]]]:
    tools = python.parent
    return [
        ("ruff", [str(tools / "ruff"), "check", "."]),
        ("mypy", [str(tools / "mypy")]),
        ("import contracts", [str(tools / "lint-imports")]),
    ]


def _step(name: str, command: list[str]) -> int:
    """Run one check; its output is shown only when it finds something."""
    began = time.monotonic()
    done = subprocess.run(command, check=False, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        print(done.stdout, flush=True)
    bootstrap.say(f"{name}: {'FAILED' if done.returncode else 'clean'} ({time.monotonic() - began:.0f} s)")
    return done.returncode


def _bring_up(python: Path, version: str) -> bool:
    """A real Asterisk of that version; told when it cannot be had, and never silently left out."""
    bootstrap.say(f"bringing up a real Asterisk {version} (scripts/lab.py up --version {version})")
    code = subprocess.call([str(python), str(HERE / "lab.py"), "up", "--version", version], cwd=ROOT)
    if code:
        bootstrap.say(f"Asterisk {version} cannot be had here (what was said is above)")
    return code == 0


def _pytest(python: Path, words: list[str], quick: bool, demand: str) -> int:
    command = [str(python), "-m", "pytest", *words]
    environment = dict(os.environ)
    if not words:
        command += ["-n", "2", "--dist", "loadfile"]
        environment["CENTRALINO_DEMAND"] = demand
    if quick:
        command += ["-m", "not slow and not switch"]
        environment.setdefault("HYPOTHESIS_PROFILE", "quick")
    return subprocess.call(command, cwd=ROOT, env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
