"""What the registry finds: the modem driver's description, its links, its folding of recorded bytes."""

from collections.abc import Mapping as Options

from console.center.events import Event
from drivers.contract import DriverInfo, Folding, Link, Surroundings
from drivers.modem.link import ALL, ModemLink
from drivers.modem.mapping import Mapping
from drivers.modem.options import OPTIONS, read
from drivers.modem.wire import Dialogue

# The session itself keeps the SIM's PIN off the tape, and a modem's lines end in a carriage return alone.
INFO = DriverInfo("modem", "Modem (Hayes, GSM)", OPTIONS, ALL, taped_by_line=False)


class Recorded:
    """Recorded bytes to facts. What was asked is not on record, so a call's end is known where the modem says it."""

    def __init__(self, name: str) -> None:
        self._dialogue, self._mapping = Dialogue(), Mapping(name)
        self._at = 0.0

    def feed(self, data: bytes, at: float | None) -> list[Event]:
        """See `Folding.feed`."""
        self._at = self._at if at is None else max(self._at, at)
        return self._mapping.feed(self._dialogue.feed(data), at) + self._mapping.tick(self._at)

    def end(self) -> list[Event]:
        """See `Folding.end`."""
        return self._mapping.feed(self._dialogue.feed(b"\r"), None)


class ModemDriver:
    """See `drivers.contract.Driver`."""

    info = INFO

    def open(self, name: str, options: Options[str, object], surroundings: Surroundings) -> Link:
        """See `Driver.open`."""
        return ModemLink(name, read(options), surroundings)

    def fold(self, name: str, options: Options[str, object] | None = None) -> Folding:
        """See `Driver.fold`."""
        return Recorded(name)


DRIVER = ModemDriver()
