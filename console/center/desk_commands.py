"""What an operator may ask of the house itself, beside the telephone."""

from dataclasses import dataclass

from console.center.commands import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOutcome(Command):
    """Say with a code of the house how this call ended for the customer (empty: take it back)."""

    agent: str
    call: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForHelp(Command):
    """Call a supervisor to the agent: an alarm on the floor, about `call` if there is one."""

    agent: str
    call: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawHelp(Command):
    """The agent needs no supervisor any more."""

    agent: str


HOUSE_COMMANDS: tuple[type[Command], ...] = (SetOutcome, AskForHelp, WithdrawHelp)
"""Those the engine carries out without asking a switch."""
