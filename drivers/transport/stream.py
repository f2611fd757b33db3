"""What every byte transport looks like to a driver: read, write, close, and a name for people.

A driver's link talks to this and to nothing below it, so the same link runs over TCP, over a serial line,
over an in-process pair and over a tape. This module must hold no transport of its own.
"""

from typing import Protocol


class TransportError(OSError):
    """The transport could not be opened or was lost; the message says which end and why."""


class Stream(Protocol):
    """One open, ordered, two-way flow of bytes."""

    @property
    def name(self) -> str:
        """The other end, as a person would name it (``tls://pbx:5039``)."""

    async def read(self, limit: int = 65536) -> bytes:
        """At least one byte and at most ``limit``; ``b""`` at end of stream. ``OSError`` when cut."""

    async def write(self, data: bytes) -> None:
        """Send all of ``data``; waits while the other end does not drain it. ``OSError`` when cut."""

    async def close(self) -> None:
        """Close at once; safe to call twice, never raises."""
