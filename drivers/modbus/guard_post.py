"""The one post of guard at a bus: who takes it sends the one before away, and waits until he has let go of the bus.

A file says who has the post: process, a port of this machine, a word only he and the file know. The new guard writes
himself in, calls the old one there and says the word; the answer comes when the old one's connection to the bus is
closed. One that is dead refuses the call, one that dies meanwhile ends it; both have let go. One that does neither
within `PATIENCE_S` hangs, and is said. Nothing here is peculiar to a system.
"""

import logging
import os
import secrets
import socket
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

log = logging.getLogger("drivers.modbus.guard")

PATIENCE_S = 10.0
REPLACE_TRIES, REPLACE_PAUSE_S = 50, 0.02
HERE = "127.0.0.1"


class Post:
    """A guard's claim to a bus. `on_relief`: called, in a thread of its own, when another comes to take over."""

    def __init__(self, bus: Mapping[str, Any]) -> None:
        place = f"{bus['transport']}:{bus['serial'] or bus['host']}:{bus['port']}"
        folder = Path(platformdirs.user_cache_dir("centralino", appauthor=False)) / "guards"
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / f"{zlib.crc32(place.encode()):08x}"
        self.on_relief: Callable[[], None] = lambda: None
        self._door = socket.create_server((HERE, 0))
        self._word = secrets.token_hex(16)
        self._mine = f"{os.getpid()} {self._door.getsockname()[1]} {self._word}"
        self._relieved: list[socket.socket] = []

    def take(self) -> None:
        """Take it; whoever had it has let go of the bus when this returns."""
        threading.Thread(target=self._answer, name="relief", daemon=True).start()
        try:
            before = self.file.read_text()
        except FileNotFoundError:
            before = ""
        self._write_in()
        if before:
            _send_away(before)

    def _write_in(self) -> None:
        fresh = self.file.with_suffix(f".{os.getpid()}")
        fresh.touch(mode=0o600)
        fresh.write_text(self._mine)
        for tries_left in reversed(range(REPLACE_TRIES)):
            try:
                fresh.replace(self.file)
                return
            except PermissionError:  # Windows: somebody reads the file at this very moment
                if not tries_left:
                    raise
                time.sleep(REPLACE_PAUSE_S)

    def is_mine(self) -> bool:
        """Whether nobody has taken it since."""
        if self._relieved:
            return False
        try:
            return self.file.read_text() == self._mine
        except OSError:
            return False

    def leave(self) -> None:
        """Give it up, if it is still ours, and tell who waits that the bus is free."""
        if self.is_mine():
            self.file.unlink(missing_ok=True)
        with suppress(OSError):  # wakes who waits at the door; where it cannot, closing does
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for caller in self._relieved:
            caller.close()

    def _answer(self) -> None:
        """Hear who calls; the caller hears nothing until `leave` ends the call."""
        while True:
            try:
                caller, _ = self._door.accept()
            except OSError:
                return  # we have left
            caller.settimeout(PATIENCE_S)
            try:
                said = caller.recv(256).decode("ascii", "replace").strip()
            except OSError as error:
                log.info("a caller said nothing: %s", error)
                said = ""
            if said != self._word:
                caller.close()
                continue
            self._relieved.append(caller)
            self.on_relief()


def _send_away(before: str) -> None:
    """Call the guard that the file named, and wait for the end of the call."""
    try:
        _, port, word = before.split(" ")
        with socket.create_connection((HERE, int(port)), timeout=PATIENCE_S) as call:
            call.sendall(f"{word}\n".encode())
            while call.recv(64):
                pass
    except TimeoutError:
        log.warning("the guard before this one does not let go of the bus within %.0f s", PATIENCE_S)
    except (OSError, ValueError) as error:
        log.info("no guard before this one: %s", error)
