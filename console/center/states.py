"""The closed vocabularies: every word a call, an agent, a visit or a command can be described by.

Each is a `StrEnum`, so the journal holds the word itself. Terms follow ECMA-269 (CSTA) where it has one.
"""

from enum import StrEnum


class Direction(StrEnum):
    """Which way a call crosses the switch."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    INTERNAL = "internal"


class LegRole(StrEnum):
    """Who is at the end of a leg."""

    CUSTOMER = "customer"
    AGENT = "agent"
    SUPERVISOR = "supervisor"
    OTHER = "other"


class LegState(StrEnum):
    """What a leg is doing."""

    DIALLING = "dialling"
    RINGING = "ringing"
    QUEUED = "queued"
    TALKING = "talking"
    HELD = "held"


class Outcome(StrEnum):
    """How a queue visit ended. Every visit ends in exactly one of these."""

    ANSWERED = "answered"
    ABANDONED = "abandoned"
    TIMED_OUT = "timed_out"
    LEFT_BY_KEY = "left_by_key"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"
    SWITCH_RESTARTED = "switch_restarted"
    UNOBSERVED = "unobserved"


class Status(StrEnum):
    """What an agent has chosen (or a supervisor for them)."""

    LOGGED_OUT = "logged_out"
    READY = "ready"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"


class Device(StrEnum):
    """What the switch says of an agent's telephone when no call explains it."""

    IDLE = "idle"
    IN_USE = "in_use"
    RINGING = "ringing"
    ON_HOLD = "on_hold"
    UNAVAILABLE = "unavailable"
    UNKNOWN = "unknown"


class AgentState(StrEnum):
    """What a supervisor is shown: contact state first, chosen status when there is no contact."""

    LOGGED_OUT = "logged_out"
    NOT_READY = "not_ready"
    READY = "ready"
    RESERVED = "reserved"
    TALKING = "talking"
    HOLD = "hold"
    WRAP_UP = "wrap_up"
    UNKNOWN = "unknown"


class MonitorMode(StrEnum):
    """How a supervisor is present in a call: unheard, heard by the agent, heard by all."""

    LISTEN = "listen"
    WHISPER = "whisper"
    BARGE = "barge"


class Fate(StrEnum):
    """Where a command stands."""

    ASKED = "asked"
    PENDING = "pending"
    ACCEPTED = "accepted"
    SEEN = "seen"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing can follow."""
        return self in FINAL_FATES


class Severity(StrEnum):
    """How much an alarm needs a person."""

    WARNING = "warning"
    ALARM = "alarm"


class Variant(StrEnum):
    """What an abandon does to a service level in its denominator and numerator."""

    IGNORED = "abandons_ignored"
    NEGATIVE = "abandons_negative"
    POSITIVE = "abandons_positive"


FINAL_FATES = frozenset({Fate.SEEN, Fate.REFUSED, Fate.TIMED_OUT, Fate.CANCELLED})
