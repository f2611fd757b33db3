"""The fail-safe: `python -m drivers.modbus.guard`, a small process that shows *blind* when the engine is gone.

An engine's link starts it and tells it on its standard input, in one line of JSON, which bus there is and what to write
to which outputs; then comes a heartbeat. When none has come for the watchdog's time, or the pipe ends (the engine was
killed), it opens the bus itself and flashes what says that nothing is known, until the engine is back, another guard
takes over, or `blind_for_s` has passed. A connection that cannot be had is tried again and again.

It uses nothing but the pure `wire` and `patterns`, a socket and pyserial: it must start at once and fit anywhere, and
open a serial port that a hung engine still holds, which pymodbus's client, opening exclusively, cannot.
"""

import json
import logging
import os
import select
import sys
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from drivers.modbus.guard_line import Line, SerialLine, TcpLine
from drivers.modbus.patterns import is_lit, next_change
from drivers.modbus.wire import LONGEST, expected, rtu_frame, tcp_frame

log = logging.getLogger("drivers.modbus.guard")

AGAIN_S = 0.2
REWRITE_S = 1.0
ALIVE = (b"+", b".")
"""See `sentry.py`: both mean that the engine lives."""


@dataclass(slots=True)
class Duty:
    """One output. `form`: how it shows blindness; `lit`: as last written and answered; `at`: when."""

    unit: int
    coil: bool
    address: int
    on: int
    off: int
    form: str
    name: str
    lit: bool | None = None
    at: float = 0.0

    def request(self, lit: bool) -> bytes:
        """The PDU that sets it."""
        raw = self.on if lit else self.off
        value = (0xFF00 if raw else 0) if self.coil else raw
        return bytes((5 if self.coil else 6,)) + self.address.to_bytes(2, "big") + value.to_bytes(2, "big")


class Guard:
    """Writes what shows blindness, for as long as it is asked to."""

    def __init__(self, orders: Mapping[str, Any]) -> None:
        self.bus = orders["bus"]
        self.duties = [Duty(**output) for output in orders["outputs"]]
        self._line: Line | None = None
        self._transaction = 0
        self._serial = self.bus["transport"] == "rtu"

    def show(self, now: float) -> float:
        """One round: write what must change; the seconds until the next. A bus that fails is opened anew then."""
        try:
            if self._line is None:
                self._line = SerialLine(self.bus) if self._serial else TcpLine(self.bus)
                for duty in self.duties:
                    duty.lit = None
            answered = [self._see_to(duty, now) for duty in self.duties]
        except (OSError, ValueError) as error:  # pyserial's errors are OSErrors, a bad port's a ValueError
            log.info("the bus cannot be had: %s", error)
            self.stand_down()
            return AGAIN_S
        if not all(answered):
            return AGAIN_S
        return min(REWRITE_S, *(next_change(duty.form, now) + 0.001 for duty in self.duties))

    def _see_to(self, duty: Duty, now: float) -> bool:
        lit = is_lit(duty.form, now)
        if duty.lit == lit and now - duty.at < REWRITE_S:
            return True
        duty.lit = lit if self._ask(duty, duty.request(lit)) else None
        duty.at = now
        return duty.lit is not None

    def _ask(self, duty: Duty, pdu: bytes) -> bool:
        """Whether the device echoed a write."""
        assert self._line is not None
        self._transaction = self._transaction % 0xFFFF + 1
        frame = rtu_frame(duty.unit, pdu) if self._serial else tcp_frame(self._transaction, duty.unit, pdu)
        answer = expected(frame, self._serial)
        assert answer is not None
        self._line.send(frame)
        until, heard = time.monotonic() + self.bus["timeout_s"], b""
        while data := self._line.receive(until):
            heard = (heard + data)[-LONGEST:]
            if found := answer.find(heard):
                return not found[1 if self._serial else 7] & 0x80
        return False

    def stand_down(self) -> None:
        """Leave the bus to others."""
        if self._line is not None:
            self._line.close()
            self._line = None


class Post:
    """The one post of guard at a bus: whoever writes his number there last has it."""

    def __init__(self, bus: Mapping[str, Any]) -> None:
        place = f"{bus['transport']}:{bus['serial'] or bus['host']}:{bus['port']}"
        folder = Path(platformdirs.user_cache_dir("centralino", appauthor=False)) / "guards"
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / f"{zlib.crc32(place.encode()):08x}"
        self._mine = f"{os.getpid()}.{time.monotonic_ns()}"

    def take(self) -> bool:
        """Take it; whether there was another."""
        before = self.file.read_text() if self.file.exists() else ""
        fresh = self.file.with_suffix(f".{os.getpid()}")
        fresh.write_text(self._mine)
        fresh.replace(self.file)
        return bool(before)

    def is_mine(self) -> bool:
        """Whether nobody has taken it since."""
        try:
            return self.file.read_text() == self._mine
        except OSError:
            return False

    def leave(self) -> None:
        """Give it up, if it is still ours."""
        if self.is_mine():
            self.file.unlink(missing_ok=True)


def keep_watch(orders: Mapping[str, Any], heartbeat: int) -> None:
    """Watch until the post is another's, or the engine has been gone for `blind_for_s`. `heartbeat`: what to read."""
    guard, post = Guard(orders), Post(orders["bus"])
    if post.take():
        time.sleep(3 * AGAIN_S)  # the one before looks every so often whether he is still wanted
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    heard, gone, pause = time.monotonic(), 0.0, AGAIN_S
    while post.is_mine() and not (gone and time.monotonic() - gone > orders["blind_for_s"]):
        if not gone:
            beat = _beat(heartbeat, min(pause, AGAIN_S))
            if beat is None:
                gone = time.monotonic()
            elif beat:
                heard = time.monotonic()
        else:
            time.sleep(min(pause, AGAIN_S))
        if gone or time.monotonic() - heard > orders["watchdog_s"]:
            pause = guard.show(time.time())
        else:
            guard.stand_down()
            pause = AGAIN_S
    guard.stand_down()
    post.leave()


def _beat(source: int, wait_s: float) -> bool | None:
    """Whether a heartbeat came within so long; None: the pipe has ended."""
    ready, _, _ = select.select([source], [], [], wait_s)
    if not ready:
        return False
    data = os.read(source, 4096)
    return None if not data else any(sign in data for sign in ALIVE)


def main() -> int:
    """Read the orders and keep watch."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    line = b""
    source = sys.stdin.fileno()
    while not line.endswith(b"\n"):
        sign = os.read(source, 1)
        if not sign:
            return 1
        line += sign
    keep_watch(json.loads(line), source)
    return 0


if __name__ == "__main__":
    sys.exit(main())
