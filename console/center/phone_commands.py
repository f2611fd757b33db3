"""What an operator may ask of the telephone at their own station, through the switch. `agent` is the asker's.

`call` is always the customer's: a consultation is a call of its own beside it, and belongs to it until it is completed,
made a conference or aborted. Hanging up and handing on without consultation are `commands.HangUp` and `Transfer`.
"""

from dataclasses import dataclass

from console.center.commands import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Command):
    """Lift the telephone of the agent's station, where this call rings."""

    agent: str
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(Command):
    """Put the other party of the agent's call on hold."""

    agent: str
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrieve(Command):
    """Talk again with the party that is on hold."""

    agent: str
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial(Command):
    """Call `to` from the agent's station; `ticket` and `customer`: what it is about, if it is known."""

    agent: str
    to: str
    ticket: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult(Command):
    """Put the customer on hold and call `to`. Who is called knows by `ticket` and `customer` what it is about."""

    agent: str
    call: str
    to: str
    ticket: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteTransfer(Command):
    """Leave the customer with the one who is consulted."""

    agent: str
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference(Command):
    """Join customer, agent and the one who is consulted in one conversation."""

    agent: str
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AbortConsult(Command):
    """End the consultation, answered or not, and talk with the customer again."""

    agent: str
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndWrapUp(Command):
    """End the agent's after-call work before its time is over."""

    agent: str
