"""The other end of the bus: devices on pymodbus's server, made from the same maps, with faults on demand.

For tests, demonstrations and the technician's bench. Over TCP on a free port, or as slaves on a serial line. A contact
that shows an output follows it, unless that output is stuck; the devices' watchdog registers can be looked at.
"""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Any, Self

from pymodbus import FramerType
from pymodbus.constants import ExcCodes
from pymodbus.server import ModbusSerialServer, ModbusTcpServer
from pymodbus.server.requesthandler import ServerRequestHandler
from pymodbus.simulator import DataType, SimData, SimDevice

from drivers.modbus.map import PointMap, Table
from drivers.modbus.options import DeviceOptions
from drivers.modbus.wire import encode

CODES = {Table.COIL: 1, Table.DISCRETE: 2, Table.HOLDING: 3, Table.INPUT: 4}


@dataclass(slots=True)
class Faults:
    """What is wrong with the devices; change it at any moment.

    `silent`: units that do not answer; `late`: units and how many seconds late they answer; `stuck`: (unit, coil) that
    stay as they are whatever is written; `noise`: the chance that a bit of an answer is turned over.
    """

    silent: set[int] = field(default_factory=set)
    late: dict[int, float] = field(default_factory=dict)
    stuck: set[tuple[int, int]] = field(default_factory=set)
    noise: float = 0.0
    seed: int = 1


class _Handler(ServerRequestHandler):
    """A connection whose answers go through the faults."""

    faults: Faults
    serial: bool
    dice: random.Random

    def send(self, data: bytes, addr: Any = None) -> None:
        unit = data[0] if self.serial else data[6]
        if unit in self.faults.silent:
            return
        if self.faults.noise:
            data = spoil(data, self.faults.noise, self.dice)
        if unit in self.faults.late:
            self.loop.call_later(self.faults.late[unit], self._send_late, data, addr)
        else:
            super().send(data, addr)

    def _send_late(self, data: bytes, addr: Any) -> None:
        if self.is_active():
            super().send(data, addr)


class Peer:
    """Devices as `options` describe them. `port`: of TCP; give `serial` to be slaves on that line instead."""

    def __init__(self, options: Sequence[DeviceOptions], serial: str = "", baud: int = 9600, port: int = 0) -> None:
        self.options, self.faults = {device.unit: device for device in options}, Faults()
        self.names = {device.name: device.unit for device in options}
        self.writes: list[tuple[int, int, int, list[int]]] = []
        self._serial, self._baud, self._port = serial, baud, port
        self._dice = random.Random(self.faults.seed)
        self._server: Any = None

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._server.transport.sockets[0].getsockname()[1]
        return port

    async def __aenter__(self) -> Self:
        devices = [self._simulated(device) for device in self.options.values()]
        common: dict[str, Any] = {"ignore_missing_devices": True}
        if self._serial:
            self._server = ModbusSerialServer(
                devices, port=self._serial, framer=FramerType.RTU, baudrate=self._baud, **common
            )
        else:
            self._server = ModbusTcpServer(devices, address=("127.0.0.1", self._port), **common)
        self._server.callback_new_connection = self._handler
        await self._server.serve_forever(background=True)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End it; its connections are cut."""
        if self._server is not None:
            await self._server.shutdown()
            self._server = None
            await asyncio.sleep(0)

    # --- its registers, past the wire

    async def get(self, device: str, key: str) -> int:
        """The raw value of a point's first register or bit."""
        unit, point = self._find(device, key)
        values = await self._server.async_getValues(unit, CODES[point.kind], point.address, 1)
        return int(values[0])

    async def put(self, device: str, key: str, value: float) -> None:
        """Have a point measure this, in its own unit."""
        unit, point = self._find(device, key)
        raw = [bool(value)] if point.kind.is_bits else encode(point, value)
        await self._server.async_setValues(unit, CODES[point.kind], point.address, raw)

    def _find(self, device: str, key: str) -> tuple[int, PointMap]:
        unit = self.names[device]
        return unit, self.options[unit].map.points[key]

    # --- how it is made

    def _handler(self) -> _Handler:
        handler = _Handler(self._server, None, None, None)  # type: ignore[no-untyped-call]
        handler.faults, handler.serial, handler.dice = self.faults, bool(self._serial), self._dice
        return handler

    def _simulated(self, device: DeviceOptions) -> SimDevice:
        coils, contacts, holding, inputs = ([_table(device, table)] for table in CODES)
        return SimDevice(
            id=device.unit, simdata=(coils, contacts, holding, inputs), action=partial(self._act, device.unit)
        )

    async def _act(
        self, unit: int, code: int, start: int, address: int, _count: int, current: list[int],
        written: list[int] | list[bool] | None,
    ) -> ExcCodes | None:  # fmt: skip
        """Called by the server before every read, and before every write with what is to be written."""
        if written is None and code == CODES[Table.DISCRETE]:
            await self._follow(unit, start, current)
        if written is None or code not in _WRITES:
            return None
        self.writes.append((unit, code, address, [int(value) for value in written]))
        for place in range(len(written)):
            welded = (unit, address + place) in self.faults.stuck
            if code in (5, 15) and welded and not self._contact_of(unit, address + place):
                written[place] = _bit(current, address + place - 16 * start)
        return None

    async def _follow(self, unit: int, start: int, current: list[int]) -> None:
        """Contacts that show an output are as it is, unless it is stuck."""
        for output in self.options[unit].map.outputs:
            seen = self._contact_of(unit, output.address)
            if seen is None or output.kind is not Table.COIL or (unit, output.address) in self.faults.stuck:
                continue
            lit = await self._server.async_getValues(unit, CODES[Table.COIL], output.address, 1)
            _set_bit(current, seen.address - 16 * start, bool(lit[0]))

    def _contact_of(self, unit: int, coil: int) -> PointMap | None:
        known = self.options[unit].map
        found = [known.seen_of(output) for output in known.outputs if output.readback and output.address == coil]
        return next((seen for seen in found if seen.kind is Table.DISCRETE), None)


_WRITES = (5, 6, 15, 16)


def spoil(data: bytes, chance: float, dice: random.Random) -> bytes:
    """These bytes with every bit turned over by this chance."""
    spoilt = bytearray(data)
    for place in range(8 * len(spoilt)):
        if dice.random() < chance:
            spoilt[place // 8] ^= 1 << place % 8
    return bytes(spoilt)


def _bit(registers: Sequence[int], place: int) -> bool:
    return bool(registers[place // 16] >> place % 16 & 1)


def _set_bit(registers: list[int], place: int, lit: bool) -> None:
    mask = 1 << place % 16
    registers[place // 16] = registers[place // 16] | mask if lit else registers[place // 16] & ~mask


def _table(device: DeviceOptions, table: Table) -> SimData:
    """One table as the map has it, at rest: figures in the middle of their limits, contacts open."""
    points = [point for point in device.map.points.values() if point.kind is table]
    end = max((point.address + point.size for point in points), default=1)
    if table.is_bits:
        return SimData(0, values=[False] * (-(-end // 16) * 16), datatype=DataType.BITS)
    values = [0] * end
    for point in points:
        low, high = point.low, point.high
        middle = (low + high) / 2 if low is not None and high is not None else low or high or 0.0
        values[point.address : point.address + point.size] = encode(point, middle)
    return SimData(0, values=values, datatype=DataType.REGISTERS)
