"""What an operator may ask of the house itself, beside the telephone."""

from console.center.commands import Command

HOUSE_COMMANDS: tuple[type[Command], ...] = ()
"""Those the engine carries out without asking a switch."""
