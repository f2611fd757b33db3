"""Two ends of a wire inside one process, with faults on demand: chunking, delay, loss, garbage, a cut.

The driver contract suite, demonstrations and the links' own tests run over it. It must behave as a socket
does: bounded buffering, ``b""`` at end of stream, ``ConnectionError`` after a cut.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

BUFFER_LIMIT = 256 * 1024

Manipulator = Callable[[bytes], list[bytes]]


@dataclass(slots=True)
class Faults:
    """What happens to the bytes of one direction; change it at any moment.

    ``chunk`` bytes at most per read (0: as written), ``delay`` seconds before delivery, ``silent`` swallows
    everything written, ``manipulate`` turns one write into any list of chunks (loss, doubling, garbage).
    """

    chunk: int = 0
    delay: float = 0.0
    silent: bool = False
    manipulate: Manipulator | None = None


class _Pipe:
    """One direction."""

    def __init__(self) -> None:
        self.faults = Faults()
        self._buffer = bytearray()
        self._ended = False
        self._broken = False
        self._changed = asyncio.Condition()

    async def put(self, data: bytes) -> None:
        if self.faults.delay:
            await asyncio.sleep(self.faults.delay)
        async with self._changed:
            await self._changed.wait_for(lambda: len(self._buffer) < BUFFER_LIMIT or self._ended or self._broken)
            if self._ended or self._broken:
                raise ConnectionResetError("the other end is closed")
            if self.faults.silent:
                return
            chunks = [data] if self.faults.manipulate is None else self.faults.manipulate(data)
            for chunk in chunks:
                self._buffer += chunk
            self._changed.notify_all()

    async def take(self, limit: int) -> bytes:
        async with self._changed:
            await self._changed.wait_for(lambda: bool(self._buffer) or self._ended or self._broken)
            if self._broken:
                raise ConnectionResetError("connection reset by the other end")
            size = min(limit, self.faults.chunk or limit)
            data = bytes(self._buffer[:size])
            del self._buffer[:size]
            self._changed.notify_all()
            return data

    async def end(self, broken: bool = False) -> None:
        async with self._changed:
            self._ended = True
            self._broken = self._broken or broken
            self._changed.notify_all()


class LoopbackStream:
    """One end of the pair. ``faults`` act on what this end *sends*."""

    def __init__(self, name: str, incoming: _Pipe, outgoing: _Pipe) -> None:
        self._name = name
        self._incoming = incoming
        self._outgoing = outgoing

    @property
    def name(self) -> str:
        """The name given to the pair."""
        return self._name

    @property
    def faults(self) -> Faults:
        """Faults of the direction from this end to the other."""
        return self._outgoing.faults

    async def read(self, limit: int = 65536) -> bytes:
        """See ``Stream.read``."""
        return await self._incoming.take(limit)

    async def write(self, data: bytes) -> None:
        """See ``Stream.write``."""
        await self._outgoing.put(data)

    async def close(self) -> None:
        """Close in order: what was written is still delivered."""
        await self._outgoing.end()
        await self._incoming.end()

    async def cut(self) -> None:
        """Break both directions at once, losing what is under way: a killed switch, a pulled cable."""
        await self._outgoing.end(broken=True)
        await self._incoming.end(broken=True)


def pair(name: str = "loopback") -> tuple[LoopbackStream, LoopbackStream]:
    """Two connected ends."""
    there, back = _Pipe(), _Pipe()
    return LoopbackStream(name, back, there), LoopbackStream(name, there, back)
