"""Pieces of the help desk's screens: customers' files, guided diagnosis, knowledge. The station puts them together."""
