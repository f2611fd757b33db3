"""What the registry finds: an SMDR link described, opened, or its recorded bytes replayed."""

from collections.abc import Mapping as Options

from console.center.events import Event
from drivers.contract import DriverInfo, Folding, Link, Surroundings
from drivers.smdr.link import CAPABILITIES, SmdrLink
from drivers.smdr.mapping import Mapping
from drivers.smdr.options import OPTIONS, read
from drivers.smdr.wire import Lines

INFO = DriverInfo("smdr", "Call records after the call (SMDR)", OPTIONS, CAPABILITIES)


class Recorded:
    """Recorded bytes to facts, as the live link would. `mapping.counts` says what became of the lines."""

    def __init__(self, name: str, options: Options[str, object]) -> None:
        chosen = read(options, with_port=False)
        self.mapping = Mapping(name, chosen.layout, chosen.site)
        self._lines = Lines()
        self._at: float | None = None

    def feed(self, data: bytes, at: float | None) -> list[Event]:
        """See `Folding.feed`."""
        self._at = at if at is not None else self._at
        return self.mapping.feed(self._lines.feed(data), at)

    def end(self) -> list[Event]:
        """See `Folding.end`."""
        return [*self.mapping.feed(self._lines.rest(), self._at), *self.mapping.end(self._at)]


class SmdrDriver:
    """See `drivers.contract.Driver`."""

    info = INFO

    def open(self, name: str, options: Options[str, object], surroundings: Surroundings) -> Link:
        """See `Driver.open`."""
        return SmdrLink(name, read(options), surroundings)

    def fold(self, name: str, options: Options[str, object] | None = None) -> Folding:
        """See `Driver.fold`; the option `format` is needed."""
        return Recorded(name, options or {})


DRIVER = SmdrDriver()
