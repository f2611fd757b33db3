"""Modems: an analogue or mobile line as a trunk with live calls; Hayes and GSM 27.007 in one dialogue."""

from drivers.modem.driver import DRIVER

__all__ = ["DRIVER"]
