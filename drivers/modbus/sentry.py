"""Sets up the guard and keeps it content: a process of its own that shows *blind* when this one is gone (`guard.py`).

It is told what to do before the bus is opened, and then hears a heartbeat for as long as somebody judges the centre.
When none comes, or this process ends however it ends, it takes the lamps. A guard that dies is started again.
"""

import asyncio
import json
import logging
import os
import queue
import subprocess
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from drivers import companion
from drivers.modbus.map import DeviceMap, PointMap
from drivers.modbus.options import ModbusOptions
from drivers.modbus.wire import raw_of

log = logging.getLogger(__name__)

BEAT_S = 0.25
UNHEARD = 4
"""Heartbeats that wait for a guard that hangs with its pipe full; more are not kept."""
ALIVE, ASIDE = b"+", b"."
"""Somebody judges the centre; the engine lives, and shows blindness itself."""


class Guardian:
    """A guard's process, and the thread that writes to its pipe: a pipe that is full must never stop who beats."""

    def __init__(self, orders: dict[str, Any]) -> None:
        words = companion.words("drivers.modbus.guard")
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(words, stdin=pipe, stdout=pipe, **companion.apart())
        self._beats = queue.Queue[bytes](UNHEARD)
        self._thread = threading.Thread(target=self._write, name="sentry", daemon=True)
        self._beats.put(json.dumps(orders).encode() + b"\n")
        self._thread.start()

    def wait_ready(self) -> None:
        """It says a line when an older guard of this bus has been sent away and it listens itself. Blocks."""
        assert self.process.stdout is not None
        with self.process.stdout as said:
            said.readline()

    def beat(self, sign: bytes) -> None:
        """Never blocks."""
        try:
            self._beats.put_nowait(sign)
        except queue.Full:
            log.debug("the guard (process %d) does not listen", self.process.pid)

    def leave(self) -> None:
        """Close its pipe, which it hears; one that hangs with a full pipe would hear nothing and guard nothing."""
        try:
            self._beats.put_nowait(b"")
        except queue.Full:
            self.process.kill()

    def _write(self) -> None:
        assert self.process.stdin is not None
        try:
            with self.process.stdin as pipe:
                while sign := self._beats.get():
                    os.write(pipe.fileno(), sign)
        except OSError as error:  # it is dead: the next round sees to it
            log.debug("the guard (process %d) does not listen: %s", self.process.pid, error)


class Sentry:
    """The engine's side of a guard. Does nothing where there is nothing to guard."""

    def __init__(self, options: ModbusOptions, is_watched: Callable[[], bool]) -> None:
        self._options, self._is_watched = options, is_watched
        self._orders = orders_of(options)
        self._guardian: Guardian | None = None

    async def __aenter__(self) -> Self:
        if self._options.guard and self._orders["outputs"]:
            await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The guard hears the end of its pipe and takes over; it is not waited for."""
        if self._guardian is not None:
            self._guardian.leave()
            _LEFT.append(self._guardian.process)
            self._guardian = None

    async def _start(self) -> None:
        _LEFT[:] = [process for process in _LEFT if process.poll() is None]
        self._guardian = Guardian(self._orders)
        try:
            await asyncio.to_thread(self._guardian.wait_ready)
        except BaseException:
            self._guardian.process.kill()
            raise

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            if self._guardian is not None:
                if (ended := self._guardian.process.poll()) is not None:
                    log.warning("the guard of %s ended (%s): another one", self._options.where, ended)
                    self._guardian.leave()
                    await self._start()
                # Also while nobody judges the centre: the link shows that itself as long as it lives.
                self._guardian.beat(ALIVE if self._is_watched() else ASIDE)
            await asyncio.sleep(BEAT_S)


_LEFT: "list[subprocess.Popen[bytes]]" = []
"""Guards that were left to themselves: they are to outlive us, and nobody waits for them."""


def orders_of(options: ModbusOptions) -> dict[str, Any]:
    """What a guard must know: the bus, and what to write where. Devices with a watchdog see to themselves."""
    outputs = [
        _order(device.unit, device.map, point)
        for device in options.devices
        for point in device.map.outputs
        if point.blind != "keep" and device.map.watchdog is None
    ]
    bus = {
        "transport": options.transport, "host": options.host, "port": options.port, "serial": options.serial,
        "baud": options.baud, "parity": options.parity, "stopbits": options.stopbits, "timeout_s": options.timeout_s,
    }  # fmt: skip
    return {"bus": bus, "outputs": outputs, "watchdog_s": options.watchdog_s, "blind_for_s": options.blind_for_s}


def _order(unit: int, known: DeviceMap, point: PointMap) -> dict[str, Any]:
    return {
        "unit": unit, "coil": point.kind.value == "coil", "address": point.address,
        "on": raw_of(point, True), "off": raw_of(point, False), "form": point.blind,
        "name": f"{known.name}.{point.key}",
    }  # fmt: skip
