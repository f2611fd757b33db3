"""What may be asked of the equipment around the switch: lamps, relays, the line of last resort."""
