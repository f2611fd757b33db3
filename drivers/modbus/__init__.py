"""Equipment on Modbus, over TCP and RS-485: lamps, relays, sensors, power, the duress button."""

from collections.abc import Mapping

from drivers.contract import PLANT, Driver, DriverInfo, Folding, Link, Surroundings
from drivers.modbus.options import OPTIONS, read


class ModbusDriver:
    """See `drivers.contract.Driver`."""

    info = DriverInfo("modbus", "Modbus equipment", OPTIONS, PLANT, taped_by_line=False)

    def open(self, name: str, options: Mapping[str, object], surroundings: Surroundings) -> Link:
        """A link to a bus of devices."""
        from drivers.modbus.link import ModbusLink  # the guard imports this package, and needs none of it

        return ModbusLink(name, read(options), surroundings)

    def fold(self, name: str, options: Mapping[str, object] | None = None) -> Folding:
        """The options are needed: which devices there are, with their maps. Of a tape that has both ways."""
        from drivers.modbus.folding import Recorded

        return Recorded(name, options or {})


DRIVER: Driver = ModbusDriver()
