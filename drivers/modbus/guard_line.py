"""How the guard reaches a bus: a plain socket or a serial port, opened in an instant and shared if it must be."""

import socket
import time
from collections.abc import Mapping
from typing import Any, Protocol

from drivers.modbus.wire import LONGEST


class Line(Protocol):
    """A bus as bytes."""

    def send(self, data: bytes) -> None:
        """Send all of it. OSError."""

    def receive(self, until: float) -> bytes:
        """Some bytes, or none when `until` (monotonic) has come. OSError when it is cut."""

    def close(self) -> None:
        """Close it."""


class TcpLine:
    """Over TCP."""

    def __init__(self, bus: Mapping[str, Any]) -> None:
        self._socket = socket.create_connection((bus["host"], bus["port"]), timeout=1.0)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def receive(self, until: float) -> bytes:
        self._socket.settimeout(max(until - time.monotonic(), 0.001))
        try:
            data = self._socket.recv(LONGEST)
        except TimeoutError:
            return b""
        if not data:
            raise ConnectionResetError("the other end closed the connection")
        return data

    def close(self) -> None:
        self._socket.close()


class SerialLine:
    """Over a serial port, which need not be ours alone."""

    def __init__(self, bus: Mapping[str, Any]) -> None:
        import serial

        self._port = serial.Serial(
            bus["serial"], bus["baud"], parity=bus["parity"], stopbits=bus["stopbits"], timeout=0.01, write_timeout=1.0
        )

    def send(self, data: bytes) -> None:
        self._port.reset_input_buffer()
        self._port.write(data)

    def receive(self, until: float) -> bytes:
        while time.monotonic() < until:
            if data := self._port.read(LONGEST):
                return bytes(data)
        return b""

    def close(self) -> None:
        self._port.close()
