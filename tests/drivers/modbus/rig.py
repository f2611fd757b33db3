"""A link to a bus, running, with somebody who judges the centre; and what became of its facts."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from console.center import plant_commands as pc
from console.center.commands import Command
from console.center.events import Event
from console.center.plant import Pattern, Point
from console.center.state import Center
from drivers.contract import Reply, Surroundings
from drivers.modbus.bus import Tape
from drivers.modbus.link import ModbusLink
from drivers.modbus.options import ModbusOptions, read
from drivers.modbus.peer import Peer
from tests.drivers.contract.rigs import Folder, running
from tests.helpers.modbus import pulsing
from tests.helpers.waiting import until

DEVICES = [
    {"name": "relays", "map": "relay8", "unit": 1, "place": "Switch room", "serves": "pbx"},
    {"name": "tower", "map": "andon", "unit": 2},
    {"name": "room", "map": "climate", "unit": 3, "serves": "pbx"},
    {"name": "desk7", "map": "cabinet", "unit": 4, "place": "Station 7"},
]
HOUSE: dict[str, Any] = {"who": "house", "role": "house"}
EVE: dict[str, Any] = {"who": "eve", "role": "technician"}


def options(*names: str, **more: Any) -> ModbusOptions:
    """These devices of `DEVICES` (none: all), without a guard unless asked for, patient enough for a busy machine."""
    devices = [device for device in DEVICES if not names or device["name"] in names]
    return read({"devices": devices, "guard": False, "timeout_s": 0.5, "watchdog_s": 5.0, **more})


@dataclass
class Rig:
    """A running link: `sink` holds its facts and the centre they make."""

    link: ModbusLink
    sink: Folder

    @property
    def center(self) -> Center:
        """As a screen would have it."""
        return self.sink.center

    def point(self, name: str) -> Point:
        """A point by its native id."""
        return self.center.points[f"plant/{name}"]

    def told(self, kind: type[Event]) -> list[Any]:
        """Facts of this kind so far."""
        return [event for event in self.sink.events if isinstance(event, kind)]

    async def set(self, name: str, pattern: Pattern, **who: Any) -> Reply:
        """Have the house show a pattern."""
        return await self.do(pc.SetOutput(id="k", output=f"plant/{name}", pattern=pattern, **(who or HOUSE)))

    async def do(self, command: Command) -> Reply:
        """Carry a command out, with the patience of an engine."""
        async with asyncio.timeout(10):
            return await self.link.execute(command)


@asynccontextmanager
async def plant(chosen: ModbusOptions, pulse: bool = True, tape: Tape | None = None) -> AsyncIterator[Rig]:
    """The link runs until the end of the block."""
    link = ModbusLink("plant", chosen, Surroundings(time.time, lambda name: name, tape))
    folder = Folder()
    async with running(link, folder):
        rig = Rig(link, folder)
        if not pulse:
            yield rig
            return
        async with pulsing(link):
            yield rig


@asynccontextmanager
async def with_peer(
    chosen: ModbusOptions, pulse: bool = True, tape: Tape | None = None
) -> AsyncIterator[tuple[Rig, Peer]]:
    """The link and our own peer, over TCP; every device has been read once."""
    async with Peer(chosen.devices) as peer, plant(replace(chosen, port=peer.port), pulse, tape) as rig:
        points = [p for p in rig.center.points.values() if not p.card.role.is_output]
        await until(lambda: all(point.value is not None for point in points), "every point was read")
        yield rig, peer
