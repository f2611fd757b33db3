"""A text message that came in or went out on a line."""

from dataclasses import dataclass


@dataclass(slots=True)
class Message:
    """A message: `cli` the other party's number; `text` empty for one that was sent (the command has its words)."""

    id: str
    trunk: str
    cli: str
    at: float
    text: str = ""
    parts: int = 1
    missing: int = 0
    outgoing: bool = False
