"""Drivers: the only rooms that speak to hardware and switches. Each is found by `registry`, never imported by name."""
