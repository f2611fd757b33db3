"""The outputs of a bus: written, read back, written once more, and what is still wrong then is said.

A lamp that flashes is driven here, a phase at a time. Nothing is believed because it was written: an output is what it
was read back to be, at once and again in every round of reading.
"""

import asyncio
from collections.abc import Callable, Sequence

from console.center.events import Event
from console.center.plant import Pattern
from drivers.modbus.bus import Bus, DeviceRefused, NoAnswer
from drivers.modbus.mapping import Device, Output, Plant
from drivers.modbus.patterns import flashes, is_lit, next_change
from drivers.modbus.wire import Read, lit_of, raw_of

SETTLE_S = (0.02, 0.15)
"""How long a relay may take until its contact shows it: before the first and before the second look."""
RETRY_S = 1.0
"""A stuck output is tried again so often."""

Tell = Callable[[Sequence[Event]], None]


class Hands:
    """Writes the outputs of all devices of a bus. `tell`: where facts go; `clock`: the time of facts."""

    def __init__(self, plant: Plant, bus: Bus, tell: Tell, clock: Callable[[], float]) -> None:
        self._plant, self._bus, self._tell, self._clock = plant, bus, tell, clock
        self._lock = asyncio.Lock()
        self._again: dict[str, float] = {}

    async def set(self, device: Device, output: Output, wanted: Pattern, who: str, why: str) -> bool:
        """Have an output show a pattern from now on. Whether it was read back so. Raises as `Bus.read`."""
        output.wanted, output.who, output.why = wanted, who, why
        output.right = output.stuck = False
        output.proven.clear()
        return await self._drive(device, output)

    async def run(self) -> None:
        """Flash what flashes, and write what is not as wanted, until cancelled. Raises LinkLost."""
        while True:
            await self.round()
            await asyncio.sleep(self._pause())

    async def round(self) -> None:
        """One look at every output."""
        now = self._clock()
        for device in self._plant.devices.values():
            for output in device.outputs.values():
                if device.silent or not self._is_due(device, output, now):
                    continue
                try:
                    await self._drive(device, output)
                except (NoAnswer, DeviceRefused):
                    # The round of reading finds the same and says that the device is silent.
                    self._again[self._plant.point_id(device, output.point.key)] = now + RETRY_S

    def _is_due(self, device: Device, output: Output, now: float) -> bool:
        if output.form == "keep":
            return False
        if output.lit is not None and (output.right or output.proven) and output.lit == is_lit(output.form, now):
            return False
        return output.right or now >= self._again.get(self._plant.point_id(device, output.point.key), 0.0)

    def _pause(self) -> float:
        now = self._clock()
        outputs = (output for device in self._plant.devices.values() for output in device.outputs.values())
        return min([0.25, *(next_change(output.form, now) + 0.001 for output in outputs)])

    async def check(self, device: Device, output: Output, lit: bool | None) -> None:
        """An output was read in a round: is it as it was left? Raises as `Bus.read`."""
        if output.wanted is Pattern.UNKNOWN:
            self._found(device, output, lit)
            return
        if output.form == "keep" or self._lock.locked() or lit == output.lit or not output.right:
            return
        if await self._drive(device, output) and lit is not None:
            self._tell(self._plant.moved_by_another(device, output, lit, self._clock()))

    def _found(self, device: Device, output: Output, lit: bool | None) -> None:
        """Nobody has asked anything of it yet: what it is, is what is wanted."""
        if lit is None:
            return
        output.wanted, output.lit = Pattern.ON if lit else Pattern.OFF, lit
        self._tell(self._plant.shown(device, output, output.wanted, self._clock()))

    async def _drive(self, device: Device, output: Output) -> bool:
        """Write what the output must be at this moment, and read it back; twice, if need be."""
        async with self._lock:
            if output.form == "keep":
                return True
            for settle_s in SETTLE_S:
                lit = is_lit(output.form, self._clock())
                read = await self._write(device, output, lit, settle_s)
                output.lit = lit
                if read == lit:
                    if not output.right and _is_proven(output, lit):
                        self._tell(self._plant.shown(device, output, output.wanted, self._clock()))
                    return True
            output.proven.clear()
            self._tell(self._plant.stuck(device, output, read, self._clock()))
            self._again[self._plant.point_id(device, output.point.key)] = self._clock() + RETRY_S
            return False

    async def _write(self, device: Device, output: Output, lit: bool, settle_s: float) -> bool | None:
        """What the output was read back to be after it was written. An echo that does not come decides nothing."""
        point, seen = output.point, device.options.map.seen_of(output.point)
        try:
            await self._bus.write(device.unit, point.kind, point.address, raw_of(point, lit))
        except NoAnswer:
            # Carried out or not: what is read back says.
            pass
        await asyncio.sleep(settle_s)
        values = await self._bus.read(device.unit, Read(seen.kind, seen.address, 1))
        return lit_of(point, seen, values[0])


def _is_proven(output: Output, lit: bool) -> bool:
    """Whether a read-back settles it: what was stuck and flashes must have been seen lit and dark."""
    output.proven.add(lit)
    return not output.stuck or not flashes(output.form) or len(output.proven) == 2
