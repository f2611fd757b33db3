"""Modbus: lamps, relays, sensors and duress buttons around the switch; register maps are data."""
