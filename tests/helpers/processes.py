"""`centralino` as a process of its own: started with a data folder of its own, and never left behind."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def centralino(*words: str, data: Path, **popen: object) -> Iterator["subprocess.Popen[str]"]:
    """The running process; terminated on leaving, killed when it does not end in five seconds."""
    process = subprocess.Popen(
        [sys.executable, "-m", "console", *words, "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **popen,  # type: ignore[call-overload]
    )
    try:
        yield process
    finally:
        end(process)


def end(process: "subprocess.Popen[str]") -> tuple[str, str]:
    """Make it end, and give what it still had to say (stdout, stderr)."""
    if process.poll() is None:
        process.terminate()
    try:
        return process.communicate(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.communicate()
    except ValueError:  # its pipes were read to the end already
        return "", ""


def said(*words: str, data: Path, timeout: float = 60, **run: object) -> "subprocess.CompletedProcess[str]":
    """Run it to its end and give what it said."""
    return subprocess.run(
        [sys.executable, "-m", "console", *words, "--data", str(data)],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        **run,  # type: ignore[call-overload]
    )
