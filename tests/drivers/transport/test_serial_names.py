"""What a port may be called."""

import pytest

from drivers.transport.serial_errors import LineErrors, unpack
from drivers.transport.serial_names import FoundPort, check, found_ports, is_remote, locate
from drivers.transport.stream import TransportError

ONE = FoundPort("/dev/ttyUSB0", "FT232R", 0x0403, 0x6001, "A50285BI")
TWIN = FoundPort("/dev/ttyUSB1", "FT232R", 0x0403, 0x6001, "A50285BJ")
NAMELESS = FoundPort("/dev/ttyUSB2", "CH340", 0x1A86, 0x7523)
BUILT_IN = FoundPort("/dev/ttyS0", "a port of the board")
ALL = [ONE, TWIN, NAMELESS, BUILT_IN]


@pytest.mark.parametrize("where", ["/dev/ttyS0", "COM3", "/dev/serial/by-id/usb-x", "loop://", "rfc2217://host:4000"])
def test_paths_and_urls_stand_as_they_are(where: str) -> None:
    check(where)
    assert locate(where, lambda: ALL) == where


def test_an_adapter_is_found_by_its_identity_wherever_it_is_plugged() -> None:
    assert locate("usb:0403:6001:A50285BJ", lambda: ALL) == "/dev/ttyUSB1"
    assert locate("usb:1A86:7523", lambda: ALL) == "/dev/ttyUSB2"
    assert locate(ONE.usb, lambda: ALL) == ONE.path
    assert BUILT_IN.usb == ""


def test_two_alike_are_told_apart_by_a_person() -> None:
    with pytest.raises(TransportError, match=r"A50285BI.*A50285BJ"):
        locate("usb:0403:6001", lambda: ALL)


def test_none_is_said() -> None:
    with pytest.raises(TransportError, match="no such adapter is plugged in"):
        locate("usb:0403:6001", lambda: [BUILT_IN])


@pytest.mark.parametrize("where", ["", "  ", "ftp://host", "usb:12:34", "usb:0403:6001:", "/dev/tty\0"])
def test_what_cannot_be_a_port_is_refused(where: str) -> None:
    with pytest.raises(ValueError):
        check(where)


def test_a_listing_of_this_machine_is_a_listing() -> None:
    assert found_ports() == sorted(found_ports(), key=lambda port: port.path)


def test_remote_ports() -> None:
    assert is_remote("socket://h:1") and is_remote("rfc2217://h:1") and not is_remote("loop://")


def test_the_chips_counters_are_read() -> None:
    import struct

    fields = [0, 0, 0, 0, 1000, 5, 7, 2, 3, 4, 1, *[0] * 9]
    counted = unpack(struct.pack("20i", *fields))
    assert counted == LineErrors(received=1000, framing=7, parity=3, overrun=3, breaks=4)
    assert counted.since(LineErrors(900, 6, 3, 0, 4)) == LineErrors(100, 1, 0, 3, 0)
