"""Asterisk's manager interface: ``wire`` bytes and messages, ``mapping`` messages and facts, ``link``, ``peer``."""

from drivers.ami.driver import DRIVER

__all__ = ["DRIVER"]
