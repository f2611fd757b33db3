"""Open a living call centre:  python3 scripts/run.py

Makes `.venv` and installs what is missing (a few minutes, the first time only), then starts `centralino`, which with
no settings runs an engine of its own on a SQLite file and a simulated switch. Whatever else is given is passed on:
`scripts/run.py wallboard`, `scripts/run.py engine --database postgresql://…`. With --lab the switch is a real
Asterisk that scripts/lab.py sets up, with calls on it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from scripts import bootstrap  # noqa: E402

HEADLESS = ("engine", "replay")
NO_WINDOW = ("--version", "-h", "--help")


def main(words: list[str]) -> int:
    """Bootstrap, then become `centralino` with these words."""
    lab = "--lab" in words
    words = [word for word in words if word != "--lab"]
    try:
        _demand_display(words)
        python = bootstrap.ensure()
        return _with_lab(python, words) if lab else _start(python, words)
    except bootstrap.CannotGoOn as why:
        print(f"centralino: {why}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _demand_display(words: list[str]) -> None:
    """Say it before anything is installed: without a screen there is nothing to open a window on."""
    if any(word in words for word in (*HEADLESS, *NO_WINDOW)) or sys.version_info < bootstrap.OLDEST:
        return
    from console import display

    if why := display.missing():
        raise bootstrap.CannotGoOn(f"{why}\n{display.ADVICE}")


def _start(python: Path, words: list[str]) -> int:
    command = [str(python), "-m", "console", *words]
    if not bootstrap.WINDOWS:
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.call(command)


def _with_lab(python: Path, words: list[str]) -> int:
    """A real Asterisk with calls on it, then the console on that link; the calls end with the window."""
    bootstrap.ensure_laboratory()
    lab = [str(python), str(HERE / "lab.py")]
    bootstrap.say("setting up a real Asterisk (scripts/lab.py up); the first time takes a minute or two")
    if subprocess.call([*lab, "up"]):
        raise bootstrap.CannotGoOn("the laboratory did not come up; what it said is above")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # end in order: the calls end too
    traffic = subprocess.Popen([*lab, "traffic", "--for-ever", "--rate", "1"])
    try:
        return _window([str(python), "-m", "console", *_lab_words(python), *words])
    finally:
        traffic.terminate()
        traffic.wait()
        bootstrap.say("the Asterisk still runs; scripts/lab.py down ends it")


def _window(command: list[str]) -> int:
    """Run it to its end, or end it when we are ended."""
    with subprocess.Popen(command) as process:
        try:
            return process.wait()
        finally:
            process.terminate()


def _lab_words(python: Path) -> list[str]:
    """The settings file of the laboratory's link, as scripts/lab.py tells it."""
    command = [str(python), str(HERE / "lab.py"), "settings"]
    told = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
    if told.returncode:
        raise bootstrap.CannotGoOn("scripts/lab.py could not tell its settings file")
    return ["--config", told.stdout.strip()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
