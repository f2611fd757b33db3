"""TCP, with or without TLS, as a ``Stream``.

TLS is verified against the system's authorities or a CA file, or pinned to one certificate; an unverified
connection has to be asked for by name and is logged as a warning each time. No protocol lives here.
"""

import asyncio
import hashlib
import logging
import socket
import ssl
from dataclasses import dataclass

from drivers.transport.stream import Stream, TransportError

_log = logging.getLogger(__name__)

PLAIN = "plain"
VERIFIED = "verified"
UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Address:
    """Where and how to connect. ``tls`` is PLAIN, VERIFIED or UNVERIFIED.

    ``ca_file`` replaces the system's authorities; ``pin`` is the SHA-256 (hex) of the only certificate
    accepted, and then authority and host name are not looked at. ``timeout`` is in seconds and covers
    name resolution, connection and TLS handshake together.
    """

    host: str
    port: int
    tls: str = PLAIN
    ca_file: str = ""
    pin: str = ""
    timeout: float = 5.0

    @property
    def name(self) -> str:
        """``tcp://host:port`` or ``tls://host:port``."""
        return f"{'tcp' if self.tls == PLAIN else 'tls'}://{self.host}:{self.port}"


class TcpStream:
    """A connected socket."""

    def __init__(self, name: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._name = name
        self._reader = reader
        self._writer = writer

    @property
    def name(self) -> str:
        """The other end."""
        return self._name

    async def read(self, limit: int = 65536) -> bytes:
        """See ``Stream.read``."""
        return await self._reader.read(limit)

    async def write(self, data: bytes) -> None:
        """See ``Stream.write``."""
        self._writer.write(data)
        await self._writer.drain()

    async def close(self) -> None:
        """Close without waiting for the other end: a dead switch must not hold us."""
        self._writer.transport.abort()
        try:
            await self._writer.wait_closed()
        except OSError as error:
            _log.debug("%s: %s while closing", self._name, error)


async def connect(address: Address) -> Stream:
    """Open a connection. ``TransportError`` says in words why it could not be."""
    context = _context(address)
    try:
        async with asyncio.timeout(address.timeout):
            reader, writer = await asyncio.open_connection(address.host, address.port, ssl=context, limit=1 << 20)
    except TimeoutError as error:
        raise TransportError(f"{address.name}: no answer in {address.timeout:g} s") from error
    except ssl.SSLCertVerificationError as error:
        raise TransportError(f"{address.name}: certificate not trusted: {error.verify_message}") from error
    except (OSError, ValueError) as error:
        raise TransportError(f"{address.name}: {error}") from error
    stream = TcpStream(address.name, reader, writer)
    try:
        _check_pin(address, writer)
    except TransportError:
        await stream.close()
        raise
    _keep_alive(writer)
    return stream


def _context(address: Address) -> ssl.SSLContext | None:
    if address.tls == PLAIN:
        return None
    if address.tls not in (VERIFIED, UNVERIFIED):
        raise TransportError(f"{address.name}: unknown TLS mode {address.tls!r}")
    try:
        context = ssl.create_default_context(cafile=address.ca_file or None)
    except OSError as error:
        raise TransportError(f"{address.name}: CA file {address.ca_file}: {error}") from error
    if address.pin or address.tls == UNVERIFIED:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        if not address.pin:
            _log.warning("%s: TLS without verification: anybody on the way can read and answer", address.name)
    return context


def _check_pin(address: Address, writer: asyncio.StreamWriter) -> None:
    if not address.pin or address.tls == PLAIN:
        return
    tls: ssl.SSLObject = writer.get_extra_info("ssl_object")
    seen = hashlib.sha256(tls.getpeercert(binary_form=True) or b"").hexdigest()
    if seen != address.pin.replace(":", "").lower():
        raise TransportError(f"{address.name}: certificate {seen} is not the pinned one")


def _keep_alive(writer: asyncio.StreamWriter) -> None:
    sock: socket.socket | None = writer.get_extra_info("socket")
    if sock is None:
        return
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    # A silent cable should be noticed in under a minute; names differ by platform.
    for option, seconds in (("TCP_KEEPIDLE", 15), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, option):
            sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), seconds)
