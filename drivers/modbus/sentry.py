"""Sets up the guard and keeps it content: a process of its own that shows *blind* when this one is gone (`guard.py`).

It is told what to do before the bus is opened, and then hears a heartbeat for as long as somebody judges the centre.
When none comes, or this process ends however it ends, it takes the lamps. A guard that dies is started again.
"""

import asyncio
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from drivers.modbus.map import DeviceMap, PointMap
from drivers.modbus.options import ModbusOptions
from drivers.modbus.wire import raw_of

log = logging.getLogger(__name__)

BEAT_S = 0.25
ALIVE, ASIDE = b"+", b"."
"""Somebody judges the centre; the engine lives, and shows blindness itself."""


class Sentry:
    """The engine's side of a guard. Does nothing where there is nothing to guard."""

    def __init__(self, options: ModbusOptions, is_watched: Callable[[], bool]) -> None:
        self._options, self._is_watched = options, is_watched
        self._orders = orders_of(options)
        self._process: subprocess.Popen[bytes] | None = None

    async def __aenter__(self) -> Self:
        if self._options.guard and self._orders["outputs"]:
            await self._start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The guard hears the end of its pipe and takes over; it is not waited for."""
        if self._process is not None:
            _close(self._process)
            _LEFT.append(self._process)
            self._process = None

    async def _start(self) -> None:
        _LEFT[:] = [process for process in _LEFT if process.poll() is None]
        words = [sys.executable, "-m", "drivers.modbus.guard"]
        self._process = process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(json.dumps(self._orders).encode() + b"\n")
            process.stdin.flush()
            os.set_blocking(process.stdin.fileno(), False)
            # It says a line when an older guard of this bus has been sent away and it listens itself.
            await asyncio.to_thread(process.stdout.readline)
        except BaseException:
            process.kill()
            raise

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            if self._process is not None:
                if self._process.poll() is not None:
                    log.warning(
                        "the guard of %s ended (%s): another one", self._options.where, self._process.returncode
                    )
                    _close(self._process)
                    await self._start()
                self._beat(self._process)
            await asyncio.sleep(BEAT_S)

    def _beat(self, process: "subprocess.Popen[bytes]") -> None:
        """Also while nobody judges the centre: the link shows that itself as long as it lives."""
        assert process.stdin is not None
        try:
            os.write(process.stdin.fileno(), ALIVE if self._is_watched() else ASIDE)
        except OSError as error:  # it is dead, or hangs with its pipe full: the next round sees to it
            log.debug("the guard of %s does not listen: %s", self._options.where, error)


_LEFT: "list[subprocess.Popen[bytes]]" = []
"""Guards that were left to themselves: they are to outlive us, and nobody waits for them."""


def _close(process: "subprocess.Popen[bytes]") -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(BrokenPipeError):
                pipe.close()


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
