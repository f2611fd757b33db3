"""A switch that outlives the engine: a server with its own truth, and the link and engine process that talk to it.

Run as a module it is that engine: `python -m tests.engine.switch ADDRESS FOLDER PORT`, a real process with a real hub,
journal and leases; only the link is ours. Each line on the wire is one fact as the journal would hold it. On every
connection the switch first tells what lives (`LinkUp`, the live calls, `SnapshotTaken`), then what happens.
"""

import asyncio
import contextlib
import itertools
import json
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from console.center import commands as c
from console.center import events as e
from console.center.codec import decode_event, encode_event
from console.center.ids import scoped
from console.center.states import Direction, Outcome
from console.engine.engine import Engine
from console.engine.main import serve
from console.engine.plan import Plan
from console.store.journal import Journal
from drivers.contract import Capability, Link, Reply, Sink
from drivers.errors import LinkLost

LINK = "lab"
QUEUES = ("lab/sales", "lab/help")


def line_of(event: e.Event) -> bytes:
    kind, body = encode_event(event)
    return json.dumps([kind, body, event.at, event.ref, event.link]).encode() + b"\n"


class Switch:
    """Calls come and go at `rate` a second. `ended`: the outcome of each visit that is over, by visit id."""

    def __init__(self, rate: float, seed: int) -> None:
        self.rate = rate
        self.waiting: dict[str, tuple[str, float]] = {}
        self.ended: dict[str, tuple[Outcome, float]] = {}
        self.most_queued = 0
        self.connections = 0
        self._dice = random.Random(seed)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._peer: socket.socket | None = None
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=part, daemon=True) for part in (self._accept, self._live)]

    def __enter__(self) -> "Switch":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for thread in self._threads:
            thread.join()
        self._drop()

    def pause(self) -> contextlib.AbstractContextManager[bool]:
        """While held, nothing happens at the switch."""
        return self._lock

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                peer, _ = self._server.accept()
            except OSError:
                return
            with self._lock:
                self._drop()
                self._peer = peer
                self.connections += 1
                self._tell(*self._snapshot())

    def _snapshot(self) -> Iterator[e.Event]:
        now, mark = time.time(), f"n{self.connections}"
        yield e.LinkUp(now, f"{mark}/up", LINK, "lines", capabilities=())
        for queue in QUEUES:
            yield e.QueueSeen(now, f"{mark}/{queue}", LINK, queue, queue.rpartition("/")[2])
        for visit, (queue, at) in self.waiting.items():
            yield from self._arrival(visit, queue, at)
        calls = tuple(visit.removesuffix("/v") for visit in self.waiting)
        yield e.SnapshotTaken(now, f"{mark}/snapshot", LINK, calls, tuple(self.waiting), (), QUEUES)

    def _live(self) -> None:
        while not self._stopping.wait(self._dice.expovariate(self.rate)):
            with self._lock:
                if self.waiting and self._dice.random() < 0.5:
                    self._end_one()
                else:
                    visit, queue = scoped(LINK, f"c{next(self._numbers)}/v"), self._dice.choice(QUEUES)
                    self.waiting[visit] = (queue, time.time())
                    self._tell(*self._arrival(visit, queue, self.waiting[visit][1]))

    def _arrival(self, visit: str, queue: str, at: float) -> Iterator[e.Event]:
        call = visit.removesuffix("/v")
        yield e.CallArrived(at, f"{call}/arrived", LINK, call, call.rpartition("/")[2], Direction.INBOUND)
        yield e.CallQueued(at, f"{visit}/queued", LINK, call, visit, queue)

    def _end_one(self) -> None:
        visit = self._dice.choice(list(self.waiting))
        queue, _ = self.waiting.pop(visit)
        outcome = self._dice.choice([Outcome.ANSWERED, Outcome.ABANDONED, Outcome.TIMED_OUT])
        now, call = time.time(), visit.removesuffix("/v")
        self.ended[visit] = (outcome, now)
        self._tell(
            e.VisitEnded(now, f"{visit}/ended", LINK, visit, call, queue, outcome),
            e.CallCleared(now, f"{call}/cleared", LINK, call),
        )

    def _tell(self, *events: e.Event) -> None:
        if self._peer is None:
            return
        try:
            self._peer.sendall(b"".join(line_of(event) for event in events))
        except OSError:
            self._drop()
            return
        self.most_queued = max(self.most_queued, unsent(self._peer))

    def _drop(self) -> None:
        if self._peer is not None:
            self._peer.close()
        self._peer = None


def unsent(peer: socket.socket) -> int:
    """Bytes the switch has written and the engine's machine has not taken yet (SIOCOUTQ, linux/sockios.h)."""
    if not sys.platform.startswith("linux"):
        return 0
    import fcntl
    import struct

    return int(struct.unpack("i", fcntl.ioctl(peer.fileno(), 0x5411, b"\0\0\0\0"))[0])


class LineLink:
    """The engine's side: one line, one fact."""

    name = LINK
    capabilities: frozenset[Capability] = frozenset()

    def __init__(self, port: int) -> None:
        self._port = port

    async def run(self, sink: Sink) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24)
        try:
            while line := await reader.readline():
                kind, body, at, ref, link = json.loads(line)
                sink.emit([decode_event(kind, body, at, ref, link)])
            raise LinkLost("the switch hung up")
        finally:
            writer.close()

    async def execute(self, command: c.Command) -> Reply:
        return Reply(False, "only lines")


def start_engine(address: str, folder: Path, port: int) -> "subprocess.Popen[bytes]":
    """An engine as a process of its own."""
    words = [sys.executable, "-m", "tests.engine.switch", address, str(folder), str(port)]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "said.log").open("ab") as said:
        return subprocess.Popen(words, cwd=Path(__file__).parents[2], stdout=said, stderr=said)


def kill(process: "subprocess.Popen[bytes]") -> None:
    """As the kernel does when memory is short."""
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def main(address: str, folder: str, port: str) -> None:
    links: list[Link] = [LineLink(int(port))]
    engine = Engine(Journal(address), links, Plan(Path(folder)))
    asyncio.run(serve(engine))
    engine.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
