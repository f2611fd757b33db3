"""Asterisk's manager interface: wire, mapping, link and peer."""
