"""Station message detail recording: switches that tell of a call when it is over, line by line."""

from drivers.smdr.driver import DRIVER

__all__ = ["DRIVER"]
