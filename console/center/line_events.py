"""What lines that are no switch tell besides calls: the strength of a mobile line, text messages in and out.

A message's words are in the fact itself (`text`), because the link that hears them knows no other way to tell:
docs/decisions/messages-in-the-journal.md says what that means for people who ask to be forgotten.
"""

from dataclasses import dataclass

from console.center.events import Event


@dataclass(frozen=True, slots=True)
class TrunkMeasured(Event):
    """A mobile line's reception: `signal_dbm` (negative; 0: not known) and the operator it is registered with."""

    trunk: str
    signal_dbm: int = 0
    operator: str = ""


@dataclass(frozen=True, slots=True)
class MessageReceived(Event):
    """A text message came. `sent_at`: by the sender's network, 0 if unknown; `missing`: parts that never came."""

    message: str
    trunk: str
    cli: str
    text: str
    parts: int = 1
    missing: int = 0
    sent_at: float = 0.0


@dataclass(frozen=True, slots=True)
class MessageSent(Event):
    """The network took a text message over; `message` is the id of the command that asked for it."""

    message: str
    trunk: str
    cli: str
    parts: int = 1
