"""Toyline: a switch that writes one line an event (`RING 7 0612345`, `TALK 7 101`, `OVER 7`) and takes `DROP 7`."""

from toyline.link import DRIVER

__all__ = ["DRIVER"]
