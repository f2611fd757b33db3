"""A serial port as a ``Stream``: pyserial with a reader thread of its own, behind the interface TCP has.

Why a thread: pyserial is the one library that opens every kind of port people have, and its reads block. A port
that is unplugged fails the read at once; `again.open_again` opens it when it is back. A write that the other end
does not take (XOFF that never lifts, CTS that never rises) ends in words after ``write_timeout_s``. Bytes wait in
bounded memory; when nobody takes them the port itself is no longer read, and its flow control holds the other end.
No protocol lives here. A few lines over the measure: what runs in which thread is to be read in one place.
"""

import asyncio
import functools
import logging
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

import serial

try:
    import termios

    _TerminalError: type[Exception] = termios.error  # it is no OSError; and there is no such module on Windows
except ImportError:
    _TerminalError = OSError

from drivers.transport import serial_names
from drivers.transport.line_settings import Flow, LineSettings
from drivers.transport.serial_errors import LineErrors, line_errors
from drivers.transport.stream import TransportError

_log = logging.getLogger(__name__)

BUFFER_LIMIT: Final = 1024 * 1024
_CHUNK: Final = 4096
_POLL_S: Final = 0.2
_DRAIN_POLL_S: Final = 0.005
_FAULTS: Final = (OSError, _TerminalError, ValueError, TypeError, AttributeError, NotImplementedError)
"""What pyserial's many handlers raise from a port that is gone or was closed under them by another thread."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """Which port (see `serial_names`) and how it is set. Seconds; opening covers a remote port's negotiation."""

    where: str
    line: LineSettings = field(default_factory=LineSettings)
    write_timeout_s: float = 2.0
    open_timeout_s: float = 5.0

    @property
    def name(self) -> str:
        """``/dev/ttyUSB0 (9600 8N1)``."""
        return f"{self.where} ({self.line})"


class SerialStream:
    """An open port; made by `connect`."""

    def __init__(self, address: SerialAddress, port: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.address = address
        self._port = port
        self._loop = loop
        self._buffer = bytearray()
        self._arrived = asyncio.Event()
        self._room = threading.Event()
        self._room.set()
        self._closing = threading.Event()
        self._fault: TransportError | None = None
        self._writing = asyncio.Lock()
        self._thread = threading.Thread(target=self._listen, name=f"serial {address.where}", daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        """The port and its settings."""
        return self.address.name

    def errors(self) -> LineErrors | None:
        """What the port's own chip counted since it was opened; None where the system does not say."""
        return line_errors(self._port)

    async def read(self, limit: int = 65536) -> bytes:
        """See ``Stream.read``."""
        while not self._buffer:
            if self._closing.is_set():
                return b""
            if self._fault is not None:
                raise self._fault
            self._arrived.clear()
            await self._arrived.wait()
        data = bytes(self._buffer[:limit])
        del self._buffer[:limit]
        if len(self._buffer) < BUFFER_LIMIT:
            self._room.set()
        return data

    async def write(self, data: bytes) -> None:
        """See ``Stream.write``. `TransportError` says who held the line when it was not taken in time."""
        allowed_s = self.address.write_timeout_s + len(data) / self.address.line.bytes_per_s
        async with self._writing:
            if self._closing.is_set():
                raise TransportError(f"{self.name}: closed")
            if self._fault is not None:
                raise self._fault
            try:
                async with asyncio.timeout(allowed_s + 1.0):
                    await _in_thread(functools.partial(self._send, data, allowed_s))
            except TimeoutError as error:
                raise TransportError(self._held(allowed_s, len(data))) from error

    async def close(self) -> None:
        """See ``Stream.close``. What is still unsent is dropped, for a held line must not hold us."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._room.set()
        self._arrived.set()
        await _in_thread(self._end)

    # -- in threads ----------------------------------------------------------------------------------------------
    def _listen(self) -> None:
        try:
            while not self._closing.is_set():
                self._room.wait()
                self._take()
        except _FAULTS as error:
            if not self._closing.is_set():
                self._tell(error)
        except RuntimeError as error:
            _log.debug("%s: its loop has ended: %s", self.name, error)

    def _take(self) -> None:
        data: bytes = self._port.read(1)
        try:
            while data and len(data) < _CHUNK and (waiting := self._port.in_waiting):
                data += self._port.read(min(waiting, _CHUNK - len(data)))
        finally:  # what came before the plug was pulled came
            if data:
                self._loop.call_soon_threadsafe(self._took, data)

    def _tell(self, error: BaseException) -> None:
        try:
            self._loop.call_soon_threadsafe(self._failed, TransportError(f"{self.name}: lost: {error}"))
        except RuntimeError:
            _log.debug("%s: lost after its loop had ended: %s", self.name, error)

    def _send(self, data: bytes, allowed_s: float) -> None:
        until = time.monotonic() + allowed_s
        try:
            self._port.write(data)
            while self._unsent():
                if time.monotonic() > until:
                    raise TransportError(self._held(allowed_s, len(data)))
                time.sleep(_DRAIN_POLL_S)
        except serial.SerialTimeoutException as error:
            raise TransportError(self._held(allowed_s, len(data))) from error
        except TransportError:
            raise
        except _FAULTS as error:
            raise TransportError(f"{self.name}: lost while writing: {error}") from error

    def _unsent(self) -> int:
        """Bytes the system still holds back, where flow control can hold them and the system says so."""
        if self.address.line.flow is Flow.NONE or serial_names.is_remote(self.address.where):
            return 0
        return int(getattr(self._port, "out_waiting", 0))

    def _held(self, seconds: float, size: int) -> str:
        why = {
            Flow.XONXOFF: "held by XOFF, and no XON came: the other end is full or stopped, or noise looked like XOFF",
            Flow.RTSCTS: "CTS stays off: the other end is full or stopped, or the cable has no CTS wire",
            Flow.DSRDTR: "DSR stays off: the other end is off, or the cable has no DSR wire",
            Flow.NONE: "the port takes no more",
        }[self.address.line.flow]
        return f"{self.name}: {size} bytes not sent in {seconds:.1f} s: {why}"

    def _end(self) -> None:
        for step in ("cancel_read", "cancel_write", "reset_output_buffer", "close"):
            try:
                getattr(self._port, step)()
            except _FAULTS as error:
                _log.debug("%s: %s while closing (%s)", self.name, error, step)
        spying = getattr(getattr(self._port, "formatter", None), "output", None)  # a spy:// port leaves its file open
        if spying is not None and spying is not sys.stderr:
            spying.close()
        self._thread.join(2.0)
        if self._thread.is_alive():
            _log.warning("%s: its reader does not end", self.name)

    # -- in the loop ---------------------------------------------------------------------------------------------
    def _took(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) >= BUFFER_LIMIT:
            self._room.clear()
        self._arrived.set()

    def _failed(self, fault: TransportError) -> None:
        self._fault = fault
        self._arrived.set()


async def connect(address: SerialAddress) -> SerialStream:
    """Open a port. `TransportError` says in words why it could not be."""
    opening = asyncio.get_running_loop().run_in_executor(None, _open, address)
    try:
        async with asyncio.timeout(address.open_timeout_s):
            port = await asyncio.shield(opening)
    except TimeoutError as error:
        opening.add_done_callback(_abandon)
        raise TransportError(f"{address.name}: not open after {address.open_timeout_s:g} s") from error
    except asyncio.CancelledError:
        opening.add_done_callback(_abandon)
        raise
    return SerialStream(address, port, asyncio.get_running_loop())


def _open(address: SerialAddress) -> Any:
    where = serial_names.locate(address.where)
    line = address.line
    settings: dict[str, Any] = {
        "baudrate": line.speed,
        "bytesize": line.bits,
        "parity": line.parity,
        "stopbits": line.stop,
        "xonxoff": line.flow is Flow.XONXOFF,
        "rtscts": line.flow is Flow.RTSCTS,
        "dsrdtr": line.flow is Flow.DSRDTR,
        "timeout": _POLL_S,
    }
    if not where.startswith("rfc2217://"):  # it knows no write time-out and says so by refusing to open
        settings["write_timeout"] = address.write_timeout_s
    if "://" not in where:
        settings["exclusive"] = True  # two readers of one port would each get half of every line
    try:
        return serial.serial_for_url(where, **settings)
    except _FAULTS as error:
        raise TransportError(f"{address.name}: {_why(where, error)}") from error


def _why(where: str, error: BaseException) -> str:
    told = str(error) or type(error).__name__
    if where.startswith("rfc2217://") and "ign_set_control" not in where:
        return f"{told} (if the server cannot set control lines, add ?ign_set_control to the address)"
    if isinstance(error, OSError) and error.errno == 13:
        return f"{told} (the user must be in the group dialout)"
    return told


def _abandon(opening: "asyncio.Future[Any]") -> None:
    """A port that opened after nobody waited for it any more."""
    if opening.cancelled():
        return
    error = opening.exception()
    if error is None:
        threading.Thread(target=opening.result().close, name="serial close", daemon=True).start()
    else:
        _log.debug("given up, and then: %s", error)


async def _in_thread(work: Callable[[], T]) -> T:
    """Run in a thread, to its end even when the waiting is cancelled."""
    return await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, work))
