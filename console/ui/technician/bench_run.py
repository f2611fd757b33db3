"""A test of the bench in a process of its own: progress line by line, cancelled as by Ctrl+C, its JSON at the end.

A process, because a test may hang on a device that does not answer, and because Ctrl+C is how a script leaves a device
as it was found. What it says that is no JSON is told as it is.
"""

import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

PATIENCE_MS = 10_000
"""So long may a cancelled script take to put its device back; then it is ended."""
_TOLD_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Result:
    """How a test ended. `told`: its JSON object, empty when it gave none; `why`: one line for a person."""

    code: int
    why: str = ""
    told: dict[str, Any] = field(default_factory=dict)
    cancelled: bool = False

    @property
    def checks(self) -> list[dict[str, Any]]:
        """Every check, as `console.center.check` spells it."""
        found = self.told.get("checks", [])
        return [check for check in found if isinstance(check, dict)] if isinstance(found, list) else []


class Run(QObject):
    """One test that runs. `progress`: a line it said; `ended`: a Result, once."""

    progress = Signal(str)
    ended = Signal(object)

    def __init__(self, script: Path, words: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = self._over = False
        self._rest = b""
        self._last = ""
        self._process = QProcess(self)
        if hasattr(self._process, "setUnixProcessParameters"):
            # Where Ctrl+C is ignored for this window (started in the background), the test must hear it all the same.
            self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.ResetSignalHandlers)
        self._process.setProgram(sys.executable)
        self._process.setArguments([str(script), "--json", *words])
        self._process.readyReadStandardError.connect(self._hear)
        self._process.finished.connect(lambda code, _status: self._end(code))
        self._process.errorOccurred.connect(self._failed)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Begin."""
        self._process.start()

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return not self._over

    def cancel(self) -> None:
        """As Ctrl+C: it puts back what it touched and tells what it had found."""
        if self._over:
            return
        self._cancelled = True
        self._patience.start()
        number = int(self._process.processId())
        if number and sys.platform != "win32":
            os.kill(number, signal.SIGINT)
        else:
            self._process.terminate()

    def close(self) -> None:
        """The window goes: cancel, and wait until the device is as it was."""
        if self._over:
            return
        self.cancel()
        if not self._process.waitForFinished(PATIENCE_MS):
            self._process.kill()
            self._process.waitForFinished(1000)

    def _hear(self) -> None:
        self._rest = (self._rest + self._process.readAllStandardError().data())[-_TOLD_MOST:]
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self._say(line)

    def _say(self, line: bytes) -> None:
        words = line.decode("utf-8", "replace").rstrip()
        if words:
            self._last = words
            self.progress.emit(words)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._last = self._process.errorString()
            self._end(-1)

    def _end(self, code: int) -> None:
        if self._over:
            return
        self._over = True
        self._patience.stop()
        self._hear()
        self._say(self._rest)
        told = last_object(self._process.readAllStandardOutput().data())
        why = str(told.get("why", "")) if told else self._last
        self.ended.emit(Result(code, why, told, self._cancelled))


def last_object(output: bytes) -> dict[str, Any]:
    """The JSON object that is the last line; empty when there is none."""
    lines = output.decode("utf-8", "replace").strip().splitlines()
    try:
        found = json.loads(lines[-1]) if lines else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
