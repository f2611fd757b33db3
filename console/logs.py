"""Where the program writes what it did.

One rotating file a role, in the data folder, and warnings on the terminal.

A log is for whoever mends the program: facts about calls are in the journal, not here. No secret reaches it
(console.secrets hides them) and no caller's words beyond what a message names.
"""

import logging
import logging.handlers
import time
from pathlib import Path

SIZE = 2_000_000
KEPT = 5


class _OneLine(logging.Formatter):
    """A terminal gets the sentence; the traceback is in the file."""

    def formatException(self, ei: object) -> str:
        return ""

    def formatStack(self, stack_info: str) -> str:
        return ""


def open_log(folder: Path, role: str) -> Path:
    """Send this process's log to `folder/log/<role>.log` (UTC, 5 files of 2 MB) and warnings to the terminal."""
    file = folder / "log" / f"{role}.log"
    file.parent.mkdir(parents=True, exist_ok=True)
    form = logging.Formatter("%(asctime)s.%(msecs)03dZ %(process)d %(levelname)s %(name)s: %(message)s")
    form.converter = time.gmtime
    form.datefmt = "%Y-%m-%dT%H:%M:%S"
    to_file = logging.handlers.RotatingFileHandler(file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    to_file.setFormatter(form)
    to_terminal = logging.StreamHandler()
    to_terminal.setLevel(logging.WARNING)
    to_terminal.setFormatter(_OneLine("%(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.handlers[:] = [to_file, to_terminal]
    logging.captureWarnings(True)
    return file
