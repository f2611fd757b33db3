"""What may be asked of the equipment around the switch: lamps, relays, the line of last resort.

A failover takes two steps by one person: `ArmFailover`, and within half a minute `ThrowFailover` or `RestoreFailover`.
"""

from dataclasses import dataclass

from console.center.commands import Command
from console.center.plant import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOutput(Command):
    """Have an output show `pattern`. By a person only while they hold the device's outputs (`TakeOutputs`)."""

    output: str
    pattern: Pattern = Pattern.OFF


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOutputs(Command):
    """Take a device's outputs by hand for `for_s` seconds (0: give them back to the house)."""

    device: str
    for_s: float = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmFailover(Command):
    """First step: say which relay, and why. Nothing moves."""

    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThrowFailover(Command):
    """Second step: the trunks go past the switch."""

    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreFailover(Command):
    """Second step: the trunks go to the switch again."""

    output: str


PLANT_VERBS = frozenset({"SetOutput", "TakeOutputs", "ArmFailover", "ThrowFailover", "RestoreFailover"})
ARMED_S = 30.0
"""How long an armed relay may be thrown."""
