"""The commands no switch is asked for: taking a pending command back, alarms, a call's outcome, a call for help.

Answers with the facts that carry a command out and the fate it so has; writes nothing itself.
"""

from collections.abc import Container
from dataclasses import dataclass

from console.center import commands as c
from console.center import desk_commands as k
from console.center.desk_events import CallConcluded, HelpAsked, HelpWithdrawn
from console.center.events import AlarmAcknowledged, AlarmShelved, CommandChanged, Event
from console.center.state import Center
from console.center.states import Fate

_DESK = k.SetOutcome | k.AskForHelp | k.WithdrawHelp


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
    if isinstance(command, _DESK):
        return _at_the_desk(center, command, now)
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


def _at_the_desk(center: Center, command: k.SetOutcome | k.AskForHelp | k.WithdrawHelp, now: float) -> Done:
    agent, ref = center.agents.get(command.agent), f"command/{command.id}/done"
    if agent is None:
        return Done(Fate.REFUSED, "there is no such agent")
    if isinstance(command, k.AskForHelp):
        return _shown(HelpAsked(now, ref, "", command.agent, command.call, command.who))
    if isinstance(command, k.WithdrawHelp):
        if not agent.asks_help(now):
            return Done(Fate.REFUSED, "nobody is asked for")
        return _shown(HelpWithdrawn(now, ref, "", command.agent, command.who))
    if command.call not in center.calls and command.call not in center.past:
        return Done(Fate.REFUSED, "this call is over for too long")
    return _shown(CallConcluded(now, ref, "", command.call, command.agent, command.code, command.who))


def _shown(fact: Event) -> Done:
    return Done(Fate.SEEN, "", fact.ref, (fact,))
