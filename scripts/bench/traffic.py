"""A switch under load in a process of its own: `traffic.py RATE SECONDS FILE` serves AMI on a port it prints.

When the link has logged in, RATE calls a second join queues, wait some seconds and are answered or give up. At the end
FILE holds, for each call, its id and the moment its QueueCallerJoin was written.
"""

import asyncio
import json
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drivers.ami.peer import Peer
from drivers.ami.peer_switch import Caller, Member, Queue, Switch
from drivers.transport.tcp import TcpStream

QUEUES = ("sales", "support", "orders", "billing", "claims")
AGENTS = 60
WAITS_S = (1.5, 2.5)
TALKS_S = 3.0
SECRETS = {"monitor": "bench-monitor", "pilot": "bench-pilot"}


def people(switch: Switch) -> None:
    """Five queues of sixty agents each."""
    for number, name in enumerate(QUEUES):
        switch.queues[name] = Queue(name)
        for agent in range(AGENTS):
            interface = f"PJSIP/{(number + 1) * 1000 + agent}"
            switch.queues[name].members[interface] = Member(interface, f"Agent {interface[-4:]}")


async def _one(switch: Switch, caller: Caller, dice: random.Random) -> None:
    await asyncio.sleep(dice.uniform(*WAITS_S))
    members = switch.queues[caller.queue].members.values()
    free = next((member for member in members if member.status == 1 and not member.paused), None)
    if free is None or dice.random() < 0.15:
        switch.abandon(caller)
        return
    switch.ring(caller, free.interface)
    await asyncio.sleep(0.3)
    switch.answer(caller)
    await asyncio.sleep(TALKS_S * dice.uniform(0.5, 1.5))
    talk = next((one for one in switch.talks if one is caller), None)
    if talk is not None:
        switch.complete(talk, "caller")


async def serve(rate: float, seconds: float, file: Path) -> None:
    """Serve, and play so many seconds once somebody has logged in."""
    peer, dice, joined = Peer(dict(SECRETS)), random.Random(1), {}
    people(peer.switch)
    visitors: set[asyncio.Task[None]] = set()

    async def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visitors.add(asyncio.ensure_future(peer.serve(TcpStream("bench", reader, writer))))

    server = await asyncio.start_server(visit, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    while b"CoreShowChannels" not in bytes(peer.heard):
        await asyncio.sleep(0.1)
    calls: set[asyncio.Task[None]] = set()
    began = time.monotonic()
    for number in range(int(rate * seconds)):
        await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
        caller = peer.switch.call_in(QUEUES[number % len(QUEUES)], f"0655{number:06}")
        joined[caller.line.uid] = time.time()
        task = asyncio.ensure_future(_one(peer.switch, caller, dice))
        calls.add(task)
        task.add_done_callback(calls.discard)
    await asyncio.gather(*calls)
    file.write_text(json.dumps(joined), encoding="utf-8")
    server.close()
    await peer.cut()
    await asyncio.gather(*visitors, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3])))
