"""Reading a bus in rounds: every device, every point, and what no answer means.

A device that misses is asked again at once; it is silent after two misses in a row and `silent_s`, and then asked only
every second, so that it does not cost the others their turn. A lost connection is made anew for `lost_s`, all devices
being silent after `silent_s`. A bus of several devices on which nobody answers for `MUTE_S` is lost like one that
cannot be opened, and asked on: what is wrong then is not one device.
"""

import asyncio
from collections.abc import Callable, Sequence

from console.center.events import Event, LinkLagged
from drivers.errors import LinkLost
from drivers.modbus.bus import Bus, DeviceRefused, NoAnswer
from drivers.modbus.hands import Hands
from drivers.modbus.mapping import TWICE, Device, Plant
from drivers.modbus.wire import ILLEGAL_ADDRESS, Read, all_reads, lit_of

SILENT_POLL_S = 1.0
LAG_EVERY_S = 5.0
AGAIN_S = 0.25
MUTE_S, MUTE_MISSES = 1.0, 3
TCP_MISSES = 4
"""A TCP connection on which so many requests in a row got no answer is made anew."""


class Rounds:
    """The reading of one bus."""

    def __init__(
        self, link: str, plant: Plant, bus: Bus, hands: Hands, tell: Callable[[Sequence[Event]], None],
        clock: Callable[[], float], heard: Callable[[bool], None],
    ) -> None:  # fmt: skip
        """`heard`: told whether anybody on the bus answers, when that changes."""
        self._link, self._plant, self._bus, self._hands = link, plant, bus, hands
        self._tell, self._clock, self._heard, self._mute = tell, clock, heard, False
        self._reads: dict[str, list[Read]] = {}
        self._exact: set[str] = set()
        self._misses: dict[str, int] = {}
        self._answered = dict.fromkeys(plant.devices, clock())
        self._asked: dict[str, float] = {}

    async def run(self) -> None:
        """Round after round, until cancelled. Raises LinkLost."""
        options = self._bus.options
        lagged = lost = 0.0
        while True:
            began = self._clock()
            try:
                if not self._bus.is_open:
                    await self._bus.open()
                await self.round()
                lost = 0.0
            except LinkLost as error:
                lost = lost or began
                if self._clock() - lost >= options.lost_s:
                    raise
                if self._clock() - lost >= options.silent_s:
                    self._all_silent(str(error))
                await asyncio.sleep(AGAIN_S)
                continue
            if not options.is_serial and self._bus.misses >= TCP_MISSES:
                self._bus.close()
            if began - lagged >= LAG_EVERY_S and not self._bus.misses:
                lagged = began
                self._tell([LinkLagged(began, f"lag/{began:.3f}", self._link, round(self._bus.answer_s, 4))])
            await asyncio.sleep(max(options.poll_s - (self._clock() - began), 0.001))

    async def round(self) -> None:
        """Every device once. Raises LinkLost."""
        for device in self._plant.devices.values():
            name, now = device.options.name, self._clock()
            if device.silent and now - self._asked.get(name, 0.0) < SILENT_POLL_S:
                continue
            self._asked[name] = now
            await self._visit(device)

    async def _visit(self, device: Device) -> None:
        """Read a device; once more when it misses and is not known to be silent."""
        name = device.options.name
        for _ in range(1 if device.silent or self._mute else TWICE):
            try:
                await self._read(device)
            except (NoAnswer, DeviceRefused) as error:
                self._missed(device, str(error))
            else:
                self._misses[name] = 0
                self._answered[name] = self._clock()
                return

    async def _read(self, device: Device) -> None:
        """All points of a device, one request after the other; outputs are set beside what was written."""
        name = device.options.name
        for read in self._reads_of(name, device):
            try:
                values = await self._bus.read(device.unit, read)
            except DeviceRefused as error:
                if error.code != ILLEGAL_ADDRESS or name in self._exact:
                    raise
                self._exact.add(name)  # it refuses addresses it does not have: ask only for what it has
                self._reads.pop(name)
                return
            await self._take(device, read, values)

    async def _take(self, device: Device, read: Read, values: Sequence[int]) -> None:
        now, known = self._clock(), device.options.map
        if self._mute:
            self._mute = False
            self._heard(True)
        self._tell(self._plant.taken(device, read, values, now))
        for output in device.outputs.values():
            seen = known.seen_of(output.point)
            at = seen.address - read.address
            if seen.kind is read.table and 0 <= at < len(values):
                await self._hands.check(device, output, lit_of(output.point, seen, values[at]))

    def _reads_of(self, name: str, device: Device) -> list[Read]:
        if name not in self._reads:
            self._reads[name] = all_reads(device.options.map, name in self._exact)
        return self._reads[name]

    def _missed(self, device: Device, why: str) -> None:
        name = device.options.name
        self._misses[name] = self._misses.get(name, 0) + 1
        quiet_s = self._clock() - self._answered[name]
        if self._misses[name] >= TWICE and quiet_s >= self._bus.options.silent_s:
            self._tell(self._plant.silent(device, why, self._clock()))
        several = len(self._plant.devices) > 1
        if several and not self._mute and self._bus.misses >= MUTE_MISSES and self._bus.unanswered_s >= MUTE_S:
            self._mute = True
            self._heard(False)

    def _all_silent(self, why: str) -> None:
        for device in self._plant.devices.values():
            self._tell(self._plant.silent(device, why, self._clock()))
