"""Widgets driven by plain values: they know how to show a figure, never how it came about."""
