"""Equipment on Modbus, over TCP and RS-485: lamps, relays, sensors, power, the duress button."""

from collections.abc import Mapping

from drivers.contract import PLANT, Driver, DriverInfo, Folding, Link, Surroundings
from drivers.errors import BadOption
from drivers.modbus.options import OPTIONS, read


class ModbusDriver:
    """See `drivers.contract.Driver`."""

    info = DriverInfo("modbus", "Modbus equipment", OPTIONS, PLANT)

    def open(self, name: str, options: Mapping[str, object], surroundings: Surroundings) -> Link:
        """A link to a bus of devices."""
        from drivers.modbus.link import ModbusLink  # the guard imports this package, and needs none of it

        return ModbusLink(name, read(options), surroundings)

    def fold(self, name: str, options: Mapping[str, object] | None = None) -> Folding:
        """An answer on Modbus does not say which registers it is of, so received bytes alone tell nothing."""
        raise BadOption("a Modbus tape cannot be folded: its answers do not say what they answer")


DRIVER: Driver = ModbusDriver()
