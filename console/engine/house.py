"""The commands no switch is asked for: taking a pending command back, acknowledging and shelving alarms.

Answers with the facts that carry a command out and the fate it so has; writes nothing itself.
"""

from collections.abc import Container
from dataclasses import dataclass

from console.center import commands as c
from console.center.events import AlarmAcknowledged, AlarmShelved, CommandChanged, Event
from console.center.state import Center
from console.center.states import Fate


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a house command: its facts, and the command's last fate with why, or the fact that shows it."""

    fate: Fate
    why: str = ""
    seen: str = ""
    facts: tuple[Event, ...] = ()


def carry_out(center: Center, command: c.Command, now: float, sent: Container[str]) -> Done:
    """Carry out one of `HOUSE_COMMANDS`. `sent`: ids of commands that are on their way to a switch already."""
    if isinstance(command, c.Cancel):
        return _cancel(center, command, now, sent)
    assert isinstance(command, c.AcknowledgeAlarm | c.ShelveAlarm)
    alarm = center.alarms.get(command.alarm)
    if alarm is None or alarm.cleared:
        return Done(Fate.REFUSED, "this alarm stands no more")
    ref = f"command/{command.id}/done"
    if isinstance(command, c.AcknowledgeAlarm):
        return _shown(AlarmAcknowledged(now, ref, "", command.alarm, command.who))
    until = now + command.for_s if command.for_s > 0 else 0.0
    return _shown(AlarmShelved(now, ref, "", command.alarm, command.who, until, command.why))


def _cancel(center: Center, command: c.Cancel, now: float, sent: Container[str]) -> Done:
    order = center.orders.get(command.command)
    if order is None:
        return Done(Fate.REFUSED, "there is no such command")
    if order.fate is not Fate.PENDING or command.command in sent:
        return Done(Fate.REFUSED, f"only a pending command can be taken back; this one is {order.fate}")
    ref = f"command/{command.command}/{Fate.CANCELLED}"
    return _shown(CommandChanged(now, ref, "", command.command, Fate.CANCELLED, f"taken back by {command.who}"))


def _shown(fact: Event) -> Done:
    return Done(Fate.SEEN, "", fact.ref, (fact,))
