"""Keeping the centre as it is, in a process of its own: writing down a busy day takes seconds of a processor.

The engine must not stand still for that, nor share its interpreter with it. So it starts `centralino engine
--checkpoint` now and then, which goes on from the newest checkpoint, folds the rows after it, keeps the result and
ends. The journal's password goes through a pipe: never onto a command line or into the environment.
"""

import logging
import os
import subprocess
import sys
from collections.abc import Sequence

from console.center.apply import apply
from console.center.codec import dump_center
from console.engine.follower import READ_ROWS, newest_center
from console.secrets import Secret
from console.store.journal import Journal

log = logging.getLogger(__name__)

PATIENCE_S = 300.0


def keep_checkpoint(journal: Journal) -> int:
    """Fold the journal to its end and keep a checkpoint there; gives its row. Raises StoreError."""
    erased = journal.erasures()
    center = newest_center(journal)
    before = center.seq
    while rows := journal.read(center.seq, READ_ROWS):
        for row in rows:
            if row.event is not None:
                apply(center, row.event)
            center.seq = row.seq
    if center.seq > before:
        journal.save_checkpoint(center.seq, center.now, dump_center(center), erased)
    return center.seq


def checkpoint_words(common: Sequence[str]) -> list[str]:
    """The command line of the process; `common`: the words of every role that say which journal."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "console"]
    return [*program, "engine", "--checkpoint", *common]


def run_apart(words: Sequence[str], secret: Secret | None) -> bool:
    """Run that process to its end; whether it went well is said, and is no reason to stop for anybody."""
    told = secret.reveal() if secret is not None else ""
    try:
        done = subprocess.run(words, input=told, text=True, capture_output=True, timeout=PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("no checkpoint this time: %s", type(error).__name__)
        return False
    if done.returncode:
        log.info("no checkpoint this time: %s", done.stderr.strip()[-300:])
    return done.returncode == 0


def run_here(database: str) -> int:
    """Be that process. The password, if there is one, is what stdin says. Raises StoreError."""
    told = sys.stdin.read()
    if hasattr(os, "nice"):
        os.nice(10)
    with Journal(database, Secret(told) if told else None) as journal:
        keep_checkpoint(journal)
    return 0
