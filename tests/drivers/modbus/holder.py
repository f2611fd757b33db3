"""A link with its guard in a process of its own, until it is killed: `python -m tests.drivers.modbus.holder PORT`."""

import asyncio
import sys
from dataclasses import replace

from console.center.plant import Pattern
from tests.drivers.modbus.rig import options, plant


async def hold(port: int) -> None:
    """Show a lamp, say so, and go on."""
    async with plant(replace(options("relays"), port=port, guard=True, watchdog_s=2.0)) as rig:
        reply = await rig.set("relays/lamp1", Pattern.ON)
        assert reply.accepted, reply
        sys.stdout.write("shown\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(hold(int(sys.argv[1])))
