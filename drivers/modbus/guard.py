"""The fail-safe: `python -m drivers.modbus.guard`, a small process that shows *blind* when the engine is gone.

An engine's link starts it and tells it on its standard input, in one line of JSON, which bus there is and what to write
to which outputs; then comes a heartbeat. When none has come for the watchdog's time, or the pipe ends (the engine was
killed), it opens the bus itself and flashes what says that nothing is known, until the engine is back, another guard
takes over (`guard_post.py`), or `blind_for_s` has passed. A connection that cannot be had is tried again and again.

It uses nothing but the pure `wire` and `patterns`, a socket and pyserial: it must start at once and fit anywhere, and
open a serial port that a hung engine still holds, which pymodbus's client, opening exclusively, cannot. What it waits
for comes by threads into one queue: a pipe cannot be waited for beside a socket on every system.
"""

import json
import logging
import os
import queue
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drivers.modbus.guard_line import Line, SerialLine, TcpLine
from drivers.modbus.guard_post import Post
from drivers.modbus.patterns import is_lit, next_change
from drivers.modbus.wire import LONGEST, expected, rtu_frame, tcp_frame

log = logging.getLogger("drivers.modbus.guard")

AGAIN_S = 0.2
REWRITE_S = 1.0
ALIVE = (b"+", b".")
"""See `sentry.py`: both mean that the engine lives."""


Beats = queue.SimpleQueue[bool | None]
"""A heartbeat is True; the end of the pipe, which is the end of the engine, False; None only wakes who waits."""


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


def keep_watch(orders: Mapping[str, Any], source: int, out: int) -> None:
    """Watch until relieved, or the engine has been gone for `blind_for_s`. `source`: heartbeats; `out`: “ready”."""
    guard, post, beats = Guard(orders), Post(orders["bus"]), Beats()
    post.on_relief = lambda: beats.put(None)
    post.take()
    os.write(out, b"ready\n")
    threading.Thread(target=_listen, args=(source, beats), name="heartbeats", daemon=True).start()
    heard, gone, pause = time.monotonic(), 0.0, AGAIN_S
    while post.is_mine() and not (gone and time.monotonic() - gone > orders["blind_for_s"]):
        beat = _next(beats, min(pause, AGAIN_S))
        if beat is not None:
            heard, gone = (time.monotonic(), gone) if beat else (heard, time.monotonic())
        if gone or time.monotonic() - heard > orders["watchdog_s"]:
            pause = guard.show(time.time())
        else:
            guard.stand_down()
            pause = AGAIN_S
    guard.stand_down()
    post.leave()


def _listen(source: int, beats: Beats) -> None:
    """Tell of what comes from the engine, until its end."""
    while data := _read(source, 4096):
        if any(sign in data for sign in ALIVE):
            beats.put(True)
    beats.put(False)


def _read(source: int, limit: int) -> bytes:
    """Some bytes; none when the pipe has ended. On Windows the end of a killed process's pipe is an error."""
    try:
        return os.read(source, limit)
    except OSError as error:
        log.info("the engine's pipe broke: %s", error)
        return b""


def _next(beats: Beats, wait_s: float) -> bool | None:
    """The newest of what came within so long; None: nothing did that tells of the engine."""
    found: bool | None = None
    try:
        found = beats.get(timeout=wait_s)
        while True:
            found = beats.get_nowait() or found
    except queue.Empty:
        return found


def main() -> int:
    """Read the orders and keep watch. A build without a console has no `sys.stdin`: the pipes are 0 and 1."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    line = b""
    while not line.endswith(b"\n"):
        sign = _read(0, 1)
        if not sign:
            return 1
        line += sign
    keep_watch(json.loads(line), 0, 1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
