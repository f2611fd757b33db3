"""What may be asked of a line that is no switch: a call out on a trunk, an answer on it, a text message.

`phone_commands.Dial` calls from somebody's station through a switch; here the line itself is taken, and whoever is
wired to it talks.
"""

from dataclasses import dataclass

from console.center.commands import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class DialOut(Command):
    """Call `to` on this trunk: a callback goes out on it."""

    trunk: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine(Command):
    """Take the call that rings on a line."""

    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMessage(Command):
    """Send a text message to `to` from this trunk."""

    trunk: str
    to: str
    text: str
