"""The link to a Modbus bus: reads every device in rounds, keeps every output as it was asked, and says what is wrong.

What makes it fail-safe: outputs show *blind*, in the form their map gives it, until the engine has judged the centre
(`pulse`) and whenever it has not for `watchdog_s`. A device's own watchdog register is fed only meanwhile, and so is
the guard, a process of its own that shows *blind* when this one is gone (`guard.py`).
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace

from console.center import events as e
from console.center import plant_commands as pc
from console.center.commands import Command
from console.center.events import Event
from console.center.plant import Pattern
from drivers.contract import PLANT, Reply, Sink, Surroundings
from drivers.errors import DriverError, LinkLost, RefusedValue
from drivers.modbus.bus import Bus, DeviceRefused, NoAnswer
from drivers.modbus.hands import Hands
from drivers.modbus.mapping import HOUSE_WORDS, Device, Output, Plant
from drivers.modbus.options import ModbusOptions
from drivers.modbus.peer import Peer
from drivers.modbus.permits import refusable, unwilling
from drivers.modbus.rounds import Rounds
from drivers.modbus.sentry import Sentry

log = logging.getLogger(__name__)

FEED_S = 0.5
AGAIN_S = 0.25

MakeBus = Callable[[ModbusOptions], Bus]


class ModbusLink:
    """A link named `name`. `bus`: the open one; `plant`: what is known of its devices."""

    def __init__(
        self, name: str, options: ModbusOptions, surroundings: Surroundings, make_bus: MakeBus | None = None
    ) -> None:
        self.name, self.options = name, options
        self.capabilities = PLANT
        self.plant = Plant(name, options.devices)
        self._clock = surroundings.clock
        self._make_bus = make_bus or (lambda options: Bus(options, surroundings.tape))
        self._bus: Bus | None = None
        self._hands: Hands | None = None
        self._sink: Sink | None = None
        self._pulsed = -1e9
        self._blind = True
        self._up = False
        self._fed = 0

    def pulse(self) -> None:
        """See `drivers.contract.Pulsed`."""
        self._pulsed = self._clock()

    @property
    def is_watched(self) -> bool:
        """Whether somebody judges the centre."""
        return abs(self._clock() - self._pulsed) < self.options.watchdog_s

    # --- the connection

    async def run(self, sink: Sink) -> None:
        """See `Link.run`. Raises `LinkLost` when the bus cannot be had for `lost_s`."""
        async with AsyncExitStack() as stack:
            options = await _simulated(self.options, stack)
            sentry = await stack.enter_async_context(Sentry(options, lambda: self.is_watched))
            bus = self._bus = self._make_bus(options)
            stack.callback(bus.close)
            await bus.open()
            self._sink = sink
            try:
                hands = self._begin(sink, options)
                async with asyncio.TaskGroup() as group:
                    rounds = Rounds(self.name, self.plant, bus, hands, self._tell, self._clock, self._hear)
                    group.create_task(rounds.run())
                    group.create_task(self._drive(bus, hands))
                    group.create_task(self._watch())
                    group.create_task(sentry.run())
            except* DriverError as failed:
                raise _first(failed) from None
            finally:
                self._end(sink)

    def _begin(self, sink: Sink, options: ModbusOptions) -> Hands:
        assert self._bus is not None
        hands = self._hands = Hands(self.plant, self._bus, self._tell, self._clock)
        self._blind = True
        for device in self.plant.devices.values():
            for output in device.outputs.values():
                output.lit, output.right, output.stuck = None, False, False
                self._show_blind(output)
        self._say_up(sink, options.where)
        return hands

    def _hear(self, answers: bool) -> None:
        """The bus is open and nobody on it answers; or somebody does again, and everything is told and shown anew."""
        if self._sink is None:
            return
        if not answers:
            self._say_down(self._sink, f"nothing on the bus {self.options.where} answers")
            return
        for device in self.plant.devices.values():
            for output in device.outputs.values():
                output.lit, output.right = None, False
        self._say_up(self._sink, self.options.where)

    def _say_up(self, sink: Sink, where: str) -> None:
        sink.emit(self.plant.up(where, tuple(sorted(self.capabilities)), self._clock()))
        self._up = True

    def _say_down(self, sink: Sink, why: str) -> None:
        if self._up:
            self._up = False
            now = self._clock()
            sink.emit([e.LinkDown(now, f"down/{now:.3f}", self.name, why)])

    def _end(self, sink: Sink) -> None:
        self._sink = self._hands = self._bus = None
        self._say_down(sink, f"the bus {self.options.where} is not read")

    def _tell(self, events: Sequence[Event]) -> None:
        if self._sink is not None and events:
            self._sink.emit(list(events))

    # --- outputs

    async def _drive(self, bus: Bus, hands: Hands) -> None:
        """Keep the outputs as they must be. A lost connection is mended where it is read."""
        while True:
            try:
                if bus.is_open:
                    await hands.run()
            except LinkLost as error:
                log.debug("link %s: outputs wait: %s", self.name, error)
            await asyncio.sleep(AGAIN_S)

    async def _watch(self) -> None:
        """Show blindness when nobody judges the centre; feed watchdogs while somebody does; let things lapse."""
        while True:
            now = self._clock()
            self._tell(self.plant.lapse(now))
            watched = self.is_watched
            if not watched and not self._blind:
                log.warning("link %s: %s: its outputs show that nothing is known", self.name, HOUSE_WORDS)
                for device in self.plant.devices.values():
                    for output in device.outputs.values():
                        self._show_blind(output)
            self._blind = not watched
            if watched:
                await self._feed()
            await asyncio.sleep(FEED_S)

    def _show_blind(self, output: Output) -> None:
        if output.point.blind != "keep":
            output.wanted, output.who, output.why = Pattern.BLIND, "house", HOUSE_WORDS
            output.right = output.stuck = False

    async def _feed(self) -> None:
        self._fed = self._fed % 0xFFFF + 1
        for device in self.plant.devices.values():
            watchdog = device.options.map.watchdog
            if watchdog is None or device.silent or self._bus is None:
                continue
            try:
                raw = self._fed % 2 if watchdog.kind.is_bits else self._fed
                await self._bus.write(device.unit, watchdog.kind, watchdog.address, raw)
            except (NoAnswer, DeviceRefused, LinkLost) as error:
                log.debug("link %s: the watchdog of %s was not fed: %s", self.name, device.options.name, error)

    # --- commands

    async def execute(self, command: Command) -> Reply:
        """See `Link.execute`."""
        if name := refusable(command):
            raise RefusedValue(f"“{name}” holds what must not be sent: {getattr(command, name)[:80]!r}")
        if self._hands is None:
            raise LinkLost(f"the bus {self.options.where} is not connected")
        if why := unwilling(self.plant, command, self._clock()):
            return Reply(False, why)
        if isinstance(command, pc.TakeOutputs):
            device = self.plant.find_device(command.device)
            assert device is not None
            self._tell(self.plant.take(device, command, self._clock()))
            return Reply(True)
        found = self.plant.find_output(str(getattr(command, "output", "")))
        assert found is not None
        return await self._obey(command, *found)

    async def _obey(self, command: Command, device: Device, output: Output) -> Reply:
        assert self._hands is not None
        if isinstance(command, pc.ArmFailover):
            self._tell(self.plant.arm(device, output, command, self._clock()))
            return Reply(True)
        wanted = _wanted(command)
        if wanted is None:
            return Reply(False, "this link to equipment knows no such command")
        output.armed_by, output.armed_until = "", 0.0
        try:
            done = await self._hands.set(device, output, wanted, command.who, command.why)
        except (NoAnswer, DeviceRefused) as error:
            return Reply(False, f"{device.options.name}: {error}")
        return Reply(True) if done else Reply(False, f"{output.point.title} is not what it was told to be: stuck")


def _wanted(command: Command) -> Pattern | None:
    if isinstance(command, pc.SetOutput):
        return command.pattern
    if isinstance(command, pc.ThrowFailover):
        return Pattern.ON
    return Pattern.OFF if isinstance(command, pc.RestoreFailover) else None


def _first(failed: BaseExceptionGroup[DriverError]) -> DriverError:
    """The first failure of several: the others follow from it."""
    error = failed.exceptions[0]
    return _first(error) if isinstance(error, BaseExceptionGroup) else error


async def _simulated(options: ModbusOptions, stack: AsyncExitStack) -> ModbusOptions:
    """With `simulate`: the same devices as a peer in this process, and the options that reach it."""
    if not options.simulate:
        return options
    peer = await stack.enter_async_context(Peer(options.devices))
    return replace(options, transport="tcp", host="127.0.0.1", port=peer.port, guard=False)
