"""The simulated switch: a seeded, living call centre for demonstrations, training and tests. No wire, no hardware."""

from collections.abc import Mapping

from drivers.contract import LINE_ONLY, PLANT, Capability, Driver, DriverInfo, Folding, Link, Surroundings
from drivers.errors import BadOption
from drivers.sim.link import SimLink
from drivers.sim.options import OPTIONS


class SimDriver:
    """See `drivers.contract.Driver`."""

    info = DriverInfo("sim", "Simulated switch", OPTIONS, frozenset(Capability) - LINE_ONLY - PLANT)

    def open(self, name: str, options: Mapping[str, object], surroundings: Surroundings) -> Link:
        """A link to a simulated call centre."""
        return SimLink(name, options, surroundings)

    def fold(self, name: str, options: Mapping[str, object] | None = None) -> Folding:
        """There are no bytes to replay."""
        raise BadOption("the simulated switch has no wire, so there is nothing recorded to replay")


DRIVER: Driver = SimDriver()
