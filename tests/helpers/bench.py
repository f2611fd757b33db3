"""The bench's scripts as a technician starts them: a process, its JSON line, its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).parents[2] / "scripts" / "diagnose"
NAMES = sorted(file.stem for file in SCRIPTS.glob("*.py") if file.stem not in ("__init__", "frame"))


def command(name: str, *words: str) -> list[str]:
    """The words that start a script."""
    return [sys.executable, str(SCRIPTS / f"{name}.py"), *words]


def said(name: str, *words: str, timeout: float = 180, **more: Any) -> "subprocess.CompletedProcess[str]":
    """Run it to its end."""
    return subprocess.run(
        command(name, *words),
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        stdin=subprocess.DEVNULL,
        **more,
    )


def told(name: str, *words: str, code: int = 0, **more: Any) -> dict[str, Any]:
    """Run it with --json; its exit code must be `code`, and stdout one JSON object."""
    done = said(name, *words, "--json", **more)
    assert done.returncode == code, f"{name} {' '.join(words)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    value: dict[str, Any] = json.loads(done.stdout)
    assert value["bench"] == name and value["exit"] == code
    return value


def check(value: dict[str, Any], name: str) -> dict[str, Any]:
    """One check of what was told."""
    return next(one for one in value["checks"] if one["name"] == name)


def background(name: str, *words: str) -> "subprocess.Popen[str]":
    """Start it; the caller ends it."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        command(name, *words),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
