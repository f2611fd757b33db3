"""A serial port opened for a test, and given back as it was found: its settings, its DTR and RTS.

Only for tests by a person; a link's own port is the serial transport's. Where the system cannot tell how a port was
set (Windows), that is so and nothing is put back.
"""

import logging
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import serial

from drivers.transport import serial_names
from drivers.transport.checks_ports import holders
from drivers.transport.line_settings import Flow, LineSettings
from drivers.transport.stream import TransportError

if sys.platform != "win32":
    import fcntl
    import termios

    _ERRORS: tuple[type[Exception], ...] = (serial.SerialException, termios.error, ValueError, OSError)
else:
    _ERRORS = (serial.SerialException, ValueError, OSError)

_log = logging.getLogger(__name__)
SERIAL_FAULTS: tuple[type[Exception], ...] = _ERRORS
"""What pyserial and the system under it raise."""
LACKING: tuple[type[Exception], ...] = (*SERIAL_FAULTS, AttributeError)
"""The same, and what a port without such a line or buffer raises."""
READ_S = 0.05


@dataclass(frozen=True, slots=True)
class Found:
    """How a port was: its termios attributes, and the modem lines' bits (None where there are none)."""

    attributes: list[Any]
    lines: int | None


@contextmanager
def opened(where: str, line: LineSettings, held: bool = False) -> Iterator[Any]:
    """The port (any name `serial_names` knows) set like this, and put back as found at the end: a pyserial port.

    `held`: open it though another process has it open. `TransportError` says who holds it, or why it cannot be opened.
    """
    with as_found(where, held):
        port = _open(serial_names.locate(where), line)
        try:
            yield port
        finally:
            _close(port)


@contextmanager
def as_found(where: str, held: bool = False) -> Iterator[None]:
    """Whatever is done to this port meanwhile, its settings and lines are afterwards as they were before."""
    located = serial_names.locate(where)
    path = os.path.realpath(located) if Path(located).exists() else ""
    if path and not held and (others := _others(path)):
        raise TransportError(f"{where} is held by {others}: end that first, or two readers take each other's bytes")
    found, keeper = _remember(path)
    try:
        yield
    finally:
        _put_back(found, keeper)


def reshape(port: Any, line: LineSettings) -> None:
    """Set another speed and frame. `TransportError` where the port cannot (a pseudo terminal has no parity)."""
    wanted = {"baudrate": line.speed, "bytesize": line.bits, "parity": line.parity, "stopbits": line.stop}
    try:
        port.apply_settings(wanted)
        port.reset_input_buffer()
    except SERIAL_FAULTS as error:
        raise TransportError(f"{port.name} cannot be set to {line}: {error}") from error


def _others(path: str) -> str:
    held = [holder for holder in holders([path]).get(path, ()) if holder.pid != os.getpid()]
    return ", ".join(map(str, held))


def _open(where: str, line: LineSettings) -> Any:
    parameters: dict[str, Any] = {"timeout": READ_S, "xonxoff": line.flow is Flow.XONXOFF}
    parameters |= {"rtscts": line.flow is Flow.RTSCTS, "dsrdtr": line.flow is Flow.DSRDTR}
    if not where.startswith("rfc2217://"):  # which knows no write time-out
        parameters["write_timeout"] = 2.0
    parameters |= {"bytesize": line.bits, "parity": line.parity, "stopbits": line.stop}
    try:
        return serial.serial_for_url(where, line.speed, **parameters)
    except SERIAL_FAULTS as error:
        raise TransportError(f"{where} cannot be opened as {line}: {error}") from error


def _close(port: Any) -> None:
    try:
        port.reset_output_buffer()  # else closing waits for what an XOFF holds back
    except LACKING as error:
        _log.debug("%s: %s while emptying it", port.name, error)  # gone, or without such a buffer
    port.close()


def _remember(path: str) -> tuple[Found | None, int]:
    """How the port is, and a handle that keeps its lines up until it has been put back; (None, -1): cannot be told."""
    if not path or sys.platform == "win32":
        return None, -1
    try:
        keeper = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError as error:
        raise TransportError(f"{path} cannot be opened: {error.strerror}") from error
    try:
        return Found(termios.tcgetattr(keeper), _lines(keeper)), keeper
    except termios.error as error:
        os.close(keeper)
        raise TransportError(f"{path} is no serial port: {error}") from error


def _lines(handle: int) -> int | None:
    if sys.platform == "win32":
        return None
    try:
        return int(struct.unpack("i", fcntl.ioctl(handle, termios.TIOCMGET, bytes(4)))[0])
    except OSError:
        return None


def _put_back(found: Found | None, keeper: int) -> None:
    if found is None or sys.platform == "win32":
        return
    try:
        termios.tcsetattr(keeper, termios.TCSANOW, found.attributes)
        if found.lines is not None:
            fcntl.ioctl(keeper, termios.TIOCMSET, struct.pack("i", found.lines))
    except (termios.error, OSError) as error:
        _log.debug("not put back, it is gone: %s", error)
    finally:
        os.close(keeper)
