"""Telling systemd: READY=1, WATCHDOG=1, STATUS=… over its datagram socket (sd_notify(3)). Silent without systemd."""

import logging
import os
import socket

log = logging.getLogger(__name__)


def tell_systemd(*lines: str) -> bool:
    """Send these lines to the socket of NOTIFY_SOCKET; False when there is none or it does not take them."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return False
    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
            ear.sendto("\n".join(lines).encode(), address)
    except OSError as error:
        log.info("systemd does not listen: %s", error)
        return False
    return True
