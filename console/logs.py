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
TO_FILE, TO_TERMINAL = "centralino file", "centralino terminal"


class _OneLine(logging.Formatter):
    """A terminal gets the sentence; the traceback is in the file."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname} {record.name}: {record.getMessage()}"


def open_log(folder: Path, role: str) -> Path:
    """Send this process's log to `folder/log/<role>.log` (UTC, 5 files of 2 MB) and warnings to the terminal."""
    file = folder / "log" / f"{role}.log"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what callers said of themselves may pass through a log
    file.parent.mkdir(mode=0o700, exist_ok=True)
    form = logging.Formatter("%(asctime)s.%(msecs)03dZ %(process)d %(levelname)s %(name)s: %(message)s")
    form.converter = time.gmtime
    form.datefmt = "%Y-%m-%dT%H:%M:%S"
    to_file = logging.handlers.RotatingFileHandler(file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    to_file.setFormatter(form)
    to_terminal = logging.StreamHandler()
    to_terminal.setLevel(logging.WARNING)
    to_terminal.setFormatter(_OneLine())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for old in [handler for handler in root.handlers if handler.name in (TO_FILE, TO_TERMINAL)]:
        root.removeHandler(old)
        old.close()
    for name, new in ((TO_FILE, to_file), (TO_TERMINAL, to_terminal)):
        new.name = name
        root.addHandler(new)
    logging.captureWarnings(True)
    return file
