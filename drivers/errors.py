"""What can go wrong between a link and its switch; whose fault it is, is in the type."""


class DriverError(Exception):
    """Any failure a link reports in words a technician can act on."""


class LinkLost(DriverError):
    """The connection ended or fell silent; the hub reconnects with back-off."""


class LoginRefused(DriverError):
    """The switch refuses these credentials; retrying is slow, a person must act."""


class ProtocolFault(DriverError):
    """The other end does not speak the protocol it should."""


class BadOption(DriverError):
    """A link's options are missing or wrong: names the option and what it must be."""


class RefusedValue(DriverError):
    """A value that must not go onto the wire (line ends, NUL, over-long): nothing was sent."""
