"""A TCP port that waits for a switch to connect, as streams: some switches push their records and call us.

One connection counts at a time: a switch that connects anew has lost the old one. Who may connect can be limited to
named addresses, for there is no password on such a line; others are turned away and logged. No protocol lives here.
"""

import asyncio
import logging
from collections.abc import Collection

from drivers.transport.stream import Stream, TransportError
from drivers.transport.tcp import TcpStream

_log = logging.getLogger(__name__)


class Listener:
    """Listens from `open` on; `accept` gives the next connection. Close it when done."""

    def __init__(self, host: str, port: int, allow: Collection[str] = ()) -> None:
        self.host, self.port, self._allow = host, port, frozenset(allow)
        self._server: asyncio.Server | None = None
        self._next: asyncio.Queue[TcpStream] = asyncio.Queue(1)
        self._current: TcpStream | None = None

    async def open(self) -> None:
        """Listen. `TransportError` when the port cannot be had."""
        if self._server is not None:
            return
        try:
            self._server = await asyncio.start_server(self._came, self.host or None, self.port)
        except OSError as error:
            raise TransportError(f"listen://{self.host}:{self.port}: {error}") from error
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def accept(self) -> Stream:
        """The next connection, once there is one."""
        self._current = await self._next.get()
        return self._current

    async def close(self) -> None:
        """Stop listening; a connection in use is its user's to close."""
        if self._server is not None:
            self._server.close()
            self._server = None
        while not self._next.empty():
            await self._next.get_nowait().close()

    async def _came(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host, port, *_ = writer.get_extra_info("peername") or ("?", 0)
        stream = TcpStream(f"tcp://{host}:{port}", reader, writer)
        if self._allow and host not in self._allow:
            _log.warning("listen://%s:%d: %s may not connect and was turned away", self.host, self.port, host)
            await stream.close()
            return
        if self._current is not None:
            await self._current.close()
            self._current = None
        while self._next.full():
            await self._next.get_nowait().close()
        self._next.put_nowait(stream)
