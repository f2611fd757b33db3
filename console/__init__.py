"""Centralino: a supervisor console for call centres that drives the telecom switch itself."""

__version__ = "0.1.0"
