"""Measurements side by side with others' programs, on the same machine, in the same run, of the same bytes."""
