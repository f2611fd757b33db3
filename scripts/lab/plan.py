"""What one caller of the laboratory will do, and the line that tells SIPp so.

A pure value; making many of them with a seed is the traffic's work.
"""

from dataclasses import dataclass

from . import floor


@dataclass(frozen=True)
class Plan:
    """One call to place: where to, and what the caller does when (seconds).

    ``queue`` is a queue's name or a number; ``name`` is the raw SIP display name, quotes included.
    The caller hangs up after ``patience``, or presses ``key`` then and hangs up ``after`` later.
    ``timeout`` is the queue's own limit for this call; ``early`` waits unanswered.
    """

    queue: str
    patience: float = 30.0
    key: str = ""
    after: float = 5.0
    timeout: int | None = None
    number: str = "0255500000"
    name: bytes = b'"Caller"'
    early: bool = False

    def line(self) -> bytes:
        """SIPp's injection line; ValueError for a name that its format cannot carry."""
        if any(sign in self.name for sign in b";\r\n\0"):
            raise ValueError("a SIPp injection file cannot carry ; or line ends in a name")
        target = floor.BY_NAME[self.queue].number if self.queue in floor.BY_NAME else self.queue
        before = [target, self.number]
        rest = [
            str(round(self.patience * 1000)),
            self.key or "-",
            str(round(self.after * 1000)),
            "" if self.timeout is None else str(self.timeout),
            "yes" if self.early else "no",
        ]
        return ";".join(before).encode() + b";" + self.name + b";" + ";".join(rest).encode() + b";\n"
