"""What a serial port's own chip counted: framing, parity and overrun errors, breaks. Linux only; elsewhere None.

The surest sign of a wrong speed or parity, where there is a real chip: a pseudo terminal and most network servers
have none. Layout: `struct serial_icounter_struct` of <linux/serial.h>, asked by TIOCGICOUNT.
"""

import struct
import sys
from dataclasses import dataclass
from typing import Any, Final

_TIOCGICOUNT: Final = 0x545D
_LAYOUT: Final = struct.Struct("20i")


@dataclass(frozen=True, slots=True)
class LineErrors:
    """Counts since the port's driver was loaded; compare two readings."""

    received: int = 0
    framing: int = 0
    parity: int = 0
    overrun: int = 0
    breaks: int = 0

    def since(self, before: "LineErrors") -> "LineErrors":
        """What came between two readings."""
        return LineErrors(
            self.received - before.received,
            self.framing - before.framing,
            self.parity - before.parity,
            self.overrun - before.overrun,
            self.breaks - before.breaks,
        )


def unpack(counters: bytes) -> LineErrors:
    """Read the kernel's structure (cts, dsr, rng, dcd, rx, tx, frame, overrun, parity, brk, buf_overrun, …)."""
    fields = _LAYOUT.unpack(counters)
    return LineErrors(fields[4], fields[6], fields[8], fields[7] + fields[10], fields[9])


def line_errors(port: Any) -> LineErrors | None:
    """Ask an open pyserial port; None when it has no chip that counts."""
    if not sys.platform.startswith("linux"):
        return None
    import fcntl

    try:
        return unpack(fcntl.ioctl(port.fileno(), _TIOCGICOUNT, bytes(_LAYOUT.size)))
    except (OSError, ValueError, AttributeError, TypeError):  # a pty, a socket, a loop, or closed meanwhile
        return None
