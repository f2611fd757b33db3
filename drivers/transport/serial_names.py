"""What a serial port may be called, and where that is: a path, a by-id link, a USB identity, a URL of pyserial's.

``/dev/ttyUSB0``, ``/dev/serial/by-id/…``, ``COM3``, ``usb:0403:6001`` or ``usb:0403:6001:A50285BI`` (the serial number
tells two alike apart), ``loop://``, ``spy:///dev/ttyS0?file=hex.log``, ``socket://host:port``, ``rfc2217://host:port``.
A USB identity is looked up each time the port is opened: after a replug it may be another path. Opens nothing.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from drivers.transport.stream import TransportError

_USB: Final = re.compile(r"usb:([0-9a-f]{4}):([0-9a-f]{4})(?::(.+))?\Z", re.IGNORECASE)
_SCHEMES: Final = ("loop", "spy", "socket", "rfc2217", "hwgrep", "alt")
_REMOTE: Final = ("socket://", "rfc2217://")


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A port this machine has. `vid`, `pid`: USB, 0 when it is none; `serial`: the adapter's number, may be empty."""

    path: str
    title: str = ""
    vid: int = 0
    pid: int = 0
    serial: str = ""

    @property
    def usb(self) -> str:
        """Its USB identity as a port's name, or empty."""
        if not self.vid:
            return ""
        return f"usb:{self.vid:04x}:{self.pid:04x}" + (f":{self.serial}" if self.serial else "")


def found_ports() -> list[FoundPort]:
    """The ports the system lists, by path. Pseudo terminals are never among them: any path may be opened."""
    from serial.tools import list_ports  # it scans on import on some systems

    listed = (
        FoundPort(p.device, p.description or "", p.vid or 0, p.pid or 0, p.serial_number or "")
        for p in list_ports.comports()
    )
    return sorted(listed, key=lambda port: port.path)


def is_remote(where: str) -> bool:
    """Whether the port is at the end of a network connection."""
    return where.startswith(_REMOTE)


def check(where: str) -> None:
    """`ValueError` when this cannot be the name of a port."""
    scheme, mark, _ = where.partition("://")
    if not where.strip() or "\0" in where:
        raise ValueError("a port must be named: a path, usb:VID:PID, or a URL such as rfc2217://host:port")
    if mark and scheme not in _SCHEMES:
        raise ValueError(f"“{where}”: a port's URL begins with {', '.join(f'{s}://' for s in _SCHEMES)}")
    if where.startswith("usb:") and not _USB.match(where):
        raise ValueError(f"“{where}”: a USB port is named usb:VID:PID or usb:VID:PID:SERIAL, four hex digits each")


def locate(where: str, listing: Callable[[], Iterable[FoundPort]] = found_ports) -> str:
    """The path or URL to open now. `TransportError` when no such USB adapter is plugged in, or two are."""
    usb = _USB.match(where)
    if usb is None:
        return where
    vid, pid, number = int(usb[1], 16), int(usb[2], 16), usb[3]
    alike = [p for p in listing() if (p.vid, p.pid) == (vid, pid) and number in (None, p.serial)]
    if not alike:
        raise TransportError(f"{where}: no such adapter is plugged in")
    if len(alike) > 1:
        names = ", ".join(port.usb if port.serial else port.path for port in alike)
        raise TransportError(f"{where}: {len(alike)} adapters answer to that, say which: {names}")
    return alike[0].path
