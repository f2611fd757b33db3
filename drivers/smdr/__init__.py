"""SMDR: what a switch prints of a call when it is over, decoded by formats that are data."""
