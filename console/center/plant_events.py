"""What the equipment around the switch did: sensors, lamps, relays, power. Said by the links that read them."""
