"""What the registry finds: the AMI driver's description, its links, its folding of recorded bytes."""

from collections.abc import Mapping as Options

from console.center.events import Event
from drivers.ami.link import ALL, STATION, AmiLink
from drivers.ami.mapping import Mapping
from drivers.ami.options import OPTIONS, read
from drivers.ami.wire import Reader
from drivers.contract import DriverInfo, Folding, Link, Surroundings

INFO = DriverInfo(
    name="ami",
    title="Asterisk manager interface",
    options=OPTIONS,
    capabilities=ALL | STATION,
)


class Recorded:
    """Recorded bytes to facts: the live link's reader and mapping, without the link."""

    def __init__(self, name: str) -> None:
        self._mapping = Mapping(name)
        self._reader = Reader(wanted=self._mapping.wanted_without_clock)
        self._clocked = False

    def feed(self, data: bytes, at: float | None) -> list[Event]:
        """See ``Folding.feed``."""
        events = self._mapping.feed(self._reader.feed(data), at)
        if not self._clocked and (self._mapping.world.clocked or at is not None):
            self._clocked = True
            self._reader.narrow("VarSet", self._mapping.wanted["VarSet"])
        return events

    def end(self) -> list[Event]:
        """See ``Folding.end``."""
        return self._mapping.feed(self._reader.close(), None) + self._mapping.end()


class AmiDriver:
    """See ``drivers.contract.Driver``."""

    info = INFO

    def open(self, name: str, options: Options[str, object], surroundings: Surroundings) -> Link:
        """See ``Driver.open``."""
        return AmiLink(name, read(options), surroundings)

    def fold(self, name: str, options: Options[str, object] | None = None) -> Folding:
        """See ``Driver.fold``. No option bears on what the bytes mean."""
        read(options or {})
        return Recorded(name)


DRIVER = AmiDriver()
