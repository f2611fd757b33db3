"""The centre's commands to AMI actions. Pure: what to send, or why not; nothing is sent and nothing is believed.

Dial strings are built from types: a station is a technology and a resource, a number is digits and little else,
a channel is one that the switch itself named. A value that could mean more than one thing never gets that far.
A command is done when the switch's events say so (`center.expect`), never because an action was accepted.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from console.center import commands as c
from console.center.ids import native
from console.center.states import LegRole, LegState, MonitorMode
from drivers.ami.mapping import DIGITS
from drivers.ami.mapping_snapshot import Looks
from drivers.ami.mapping_world import CallTrack, Channel, Party, VisitTrack, World
from drivers.ami.options import AmiOptions
from drivers.errors import RefusedValue

_STATION = re.compile(r"(?:([A-Za-z][A-Za-z0-9]{0,15})/)?([0-9A-Za-z_.+*#-]{1,64})\Z")
_NUMBER = re.compile(r"[0-9A-Za-z_.+*#-]{1,64}\Z")
_CHANNEL = re.compile(r"[A-Za-z][A-Za-z0-9]*/[^,&|:()\r\n\0]{1,200}\Z")

Fields = tuple[tuple[str, str], ...]


class CannotError(Exception):
    """The command makes no sense at this switch now; the words are for the asker."""


@dataclass(frozen=True, slots=True)
class Action:
    """One AMI action. ``passable``: an answer that may be an error without the command having failed."""

    name: str
    fields: Fields
    passable: bool = False


@dataclass(frozen=True, slots=True)
class Station:
    """A telephone: technology and resource, and nothing else."""

    technology: str
    resource: str

    @property
    def dial(self) -> str:
        """What Originate dials."""
        return f"{self.technology}/{self.resource}"


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command is planned with."""

    world: World
    looks: Looks
    options: AmiOptions


def plan(desk: Desk, command: c.Command) -> list[Action]:
    """The actions for a command, in order. `CannotError` with the reason, `RefusedValue` for an unsafe value."""
    for name in ("agent", "station", "call", "leg", "to", "visit", "queue", "reason"):
        value = getattr(command, name, "")
        if any(mark in value for mark in "\r\n\0"):
            raise RefusedValue(f"{name} holds a line end or NUL")
    deed = _DEEDS.get(type(command))
    if deed is None:
        raise CannotError(f"an Asterisk link knows no {type(command).__name__}")
    return deed(desk, command)


def station_of(text: str, technology: str) -> Station:
    """A station from what a person gave: ``2001``, ``PJSIP/2001`` or ``lab/PJSIP/2001``."""
    tail = "/".join(text.split("/")[-2:])
    found = _STATION.match(tail)
    if found is None:
        raise RefusedValue(f"“{text}” is not a station")
    given = found[1] if found[1] and found[1].upper() not in ("LOCAL",) else ""
    return Station(given or technology, found[2])


def monitor_of(desk: Desk, agent: str, station: str) -> Channel | None:
    """The supervisor's own channel that already listens to this agent."""
    wanted = station_of(station, desk.options.technology).resource
    for channel in desk.world.channels.values():
        spied = desk.world.channels.get(channel.spies) if channel.spies else None
        if spied is not None and spied.party.agent == agent and channel.device.rpartition("/")[2] == wanted:
            return channel
    return None


# -- finding what is meant -----------------------------------------------------------------------------------------
def _call(desk: Desk, call: str) -> CallTrack:
    track = desk.world.calls.get(call)
    if track is None:
        raise CannotError("this call is over")
    return track


def _visit(desk: Desk, visit: str) -> VisitTrack:
    for track in desk.world.open.values():
        if track.id == visit:
            return track
    raise CannotError("this caller is waiting no longer")


def _waiting_channel(desk: Desk, visit: str) -> tuple[VisitTrack, str]:
    track = _visit(desk, visit)
    channel = next((ch for ch in desk.world.channels.values() if ch.visit is track), None)
    if channel is None:
        raise CannotError("the waiting caller's channel is not known")
    return track, _named(channel)


def _named(channel: Channel) -> str:
    if not _CHANNEL.match(channel.name):
        raise RefusedValue(f"the channel “{channel.name}” cannot be named in an action")
    return channel.name


def _agent(desk: Desk, agent: str) -> str:
    if agent not in desk.world.agents:
        raise CannotError("there is no such agent")
    return native(agent)


def _queue(desk: Desk, queue: str) -> str:
    if native(queue) not in desk.world.queues or queue != desk.world.id(native(queue)):
        raise CannotError("there is no such queue")
    return native(queue)


def _line(desk: Desk, party: Party) -> Channel:
    """The telephone of a party, not the Local channel in front of it."""
    channels = [desk.world.channels[uid] for uid in party.channels if uid in desk.world.channels]
    if not channels:
        raise CannotError("this party has gone")
    return min(channels, key=lambda channel: (channel.local, channel.uid))


def _customer(desk: Desk, call: CallTrack) -> Channel:
    """The party to hand on: the customer, else whoever began the call."""
    parties = sorted(call.parties.values(), key=lambda p: (p.role is not LegRole.CUSTOMER, p.root != call.native))
    if not parties or (parties[0].role is LegRole.AGENT and len(parties) > 1 and parties[1].role is LegRole.AGENT):
        raise CannotError("there is no customer in this call")
    return _line(desk, parties[0])


def _number(text: str) -> str:
    if not _NUMBER.match(text):
        raise RefusedValue(f"“{text}” cannot be dialled")
    return text


def _redirect(desk: Desk, channel: str, number: str) -> Action:
    context = desk.options.context
    return Action("Redirect", (("Channel", channel), ("Context", context), ("Exten", number), ("Priority", "1")))


# -- calls -----------------------------------------------------------------------------------------------------------
def _monitor(desk: Desk, command: c.Monitor) -> list[Action]:
    station = station_of(command.station, desk.options.technology)
    _agent(desk, command.agent)
    present = monitor_of(desk, command.agent, command.station)
    if present is not None:
        return [press(present.name, command.mode)]
    for call in desk.world.calls.values():
        for party in call.parties.values():
            if party.agent == command.agent and party.state in (LegState.TALKING, LegState.HELD):
                return [_spy(desk, station, _line(desk, party), command)]
    raise CannotError("this agent is in no call")


def _spy(desk: Desk, station: Station, target: Channel, command: c.Monitor) -> Action:
    # q: no beep, E: end with the call, d: digits 4, 5 and 6 change the mode.
    caller = "".join(ch for ch in command.mode.value if ch.isalpha())
    return Action(
        "Originate",
        (
            ("Channel", station.dial),
            ("Application", "ChanSpy"),
            ("Data", f"{_named(target)},qEd"),
            (
                "CallerID",
                f"Centralino {caller} <{_number(native(command.agent).rpartition('/')[2].partition('@')[0])}>",
            ),
            ("Timeout", "30000"),
            ("Async", "true"),
        ),
    )


def press(channel: str, mode: MonitorMode) -> Action:
    """Press, on the supervisor's own channel, the key that changes ChanSpy's mode."""
    return Action("PlayDTMF", (("Channel", channel), ("Digit", DIGITS[mode]), ("Receive", "true")))


def _stop_monitor(desk: Desk, command: c.StopMonitor) -> list[Action]:
    _agent(desk, command.agent)
    present = monitor_of(desk, command.agent, command.station)
    if present is None:
        raise CannotError("this station is not in a call of this agent")
    return [Action("Hangup", (("Channel", _named(present)), ("Cause", "16")))]


def _take_over(desk: Desk, command: c.TakeOver) -> list[Action]:
    station = station_of(command.station, desk.options.technology)
    channel = _customer(desk, _call(desk, command.call))
    return [_redirect(desk, _named(channel), station.resource)]


def _hang_up(desk: Desk, command: c.HangUp) -> list[Action]:
    call = _call(desk, command.call)
    parties = [p for p in call.parties.values() if not command.leg or desk.world.id(p.root) == command.leg]
    if not parties:
        raise CannotError("this party has gone")
    lines = [_line(desk, party) for party in parties]
    # The others may be gone by the time they are asked for: ending one ends the call.
    return [Action("Hangup", (("Channel", _named(line)), ("Cause", "16")), bool(at)) for at, line in enumerate(lines)]


def _transfer(desk: Desk, command: c.Transfer) -> list[Action]:
    number = _number(command.to)
    call = _call(desk, command.call)
    agents = [party for party in call.parties.values() if party.agent and party.state is LegState.TALKING]
    if agents and len(call.parties) == 2:
        agent = _line(desk, agents[0])
        if agent.bridge:
            context = desk.options.context
            return [Action("BlindTransfer", (("Channel", _named(agent)), ("Context", context), ("Exten", number)))]
    return [_redirect(desk, _named(_customer(desk, call)), number)]


# -- waiting calls -----------------------------------------------------------------------------------------------------
def _move(desk: Desk, command: c.MoveWaitingCall) -> list[Action]:
    _, channel = _waiting_channel(desk, command.visit)
    number = desk.options.number_of(_queue(desk, command.queue))
    return [_redirect(desk, channel, _number(number))]


def _assign(desk: Desk, command: c.AssignWaitingCall) -> list[Action]:
    _, channel = _waiting_channel(desk, command.visit)
    interface = _agent(desk, command.agent)
    station = next((s for s, agent in desk.world.stations.items() if agent == command.agent), interface)
    return [_redirect(desk, channel, station_of(station, desk.options.technology).resource)]


def _to_front(desk: Desk, command: c.MoveToFront) -> list[Action]:
    track, channel = _waiting_channel(desk, command.visit)
    first = max(desk.looks.priorities.values(), default=0) + 1
    desk.looks.priorities[track.uid] = first
    fields = (("Queue", track.queue), ("Caller", channel), ("Priority", str(first)), ("Immediate", "true"))
    # Nothing tells of it but the switch's own list.
    return [Action("QueueChangePriorityCaller", fields), Action("QueueStatus", (("Queue", track.queue),))]


def _withdraw(desk: Desk, command: c.WithdrawCall) -> list[Action]:
    track, channel = _waiting_channel(desk, command.visit)
    return [Action("QueueWithdrawCaller", (("Queue", track.queue), ("Caller", channel)))]


# -- agents -------------------------------------------------------------------------------------------------------
def _pause(desk: Desk, agent: str, queue: str, paused: bool, reason: str) -> list[Action]:
    fields = [("Interface", _agent(desk, agent)), ("Paused", "true" if paused else "false")]
    if queue:
        fields.append(("Queue", _member(desk, agent, queue)))
    if reason:
        fields.append(("Reason", reason))
    return [Action("QueuePause", tuple(fields))]


def _member(desk: Desk, agent: str, queue: str) -> str:
    name = _queue(desk, queue)
    if (name, _agent(desk, agent)) not in desk.world.members:
        raise CannotError("this agent does not serve that queue")
    return name


def _ready(desk: Desk, command: c.SetReady) -> list[Action]:
    return _pause(desk, command.agent, command.queue, False, "")


def _not_ready(desk: Desk, command: c.SetNotReady) -> list[Action]:
    return _pause(desk, command.agent, command.queue, True, command.reason)


def _log_out(desk: Desk, command: c.LogOut) -> list[Action]:
    interface = _agent(desk, command.agent)
    mine = {queue: member for (queue, who), member in desk.world.members.items() if who == interface}
    dynamic = [queue for queue, member in mine.items() if member.dynamic]
    if not dynamic:
        raise CannotError("the switch's own configuration puts this agent into these queues")
    return [Action("QueueRemove", (("Queue", queue), ("Interface", interface))) for queue in dynamic]


def _join(desk: Desk, command: c.JoinQueue) -> list[Action]:
    queue, interface = _queue(desk, command.queue), _agent(desk, command.agent)
    if command.penalty < 0:
        raise RefusedValue("a penalty is not negative")
    name, _, station = desk.world.agents[command.agent].partition("\n")
    fields = [("Queue", queue), ("Interface", interface), ("Penalty", str(command.penalty)), ("MemberName", name)]
    if station and station != interface:
        fields.append(("StateInterface", station))
    return [Action("QueueAdd", tuple(fields))]


def _leave(desk: Desk, command: c.LeaveQueue) -> list[Action]:
    queue = _member(desk, command.agent, command.queue)
    if not desk.world.members[queue, native(command.agent)].dynamic:
        raise CannotError("the switch's own configuration puts this agent into this queue")
    return [Action("QueueRemove", (("Queue", queue), ("Interface", native(command.agent))))]


def _penalty(desk: Desk, command: c.SetPenalty) -> list[Action]:
    queue = _member(desk, command.agent, command.queue)
    if command.penalty < 0:
        raise RefusedValue("a penalty is not negative")
    fields = (("Interface", native(command.agent)), ("Penalty", str(command.penalty)), ("Queue", queue))
    return [Action("QueuePenalty", fields)]


_DEEDS: dict[type[c.Command], Callable[[Desk, Any], list[Action]]] = {
    c.Monitor: _monitor,
    c.StopMonitor: _stop_monitor,
    c.TakeOver: _take_over,
    c.HangUp: _hang_up,
    c.Transfer: _transfer,
    c.MoveWaitingCall: _move,
    c.AssignWaitingCall: _assign,
    c.MoveToFront: _to_front,
    c.WithdrawCall: _withdraw,
    c.SetReady: _ready,
    c.SetNotReady: _not_ready,
    c.LogOut: _log_out,
    c.JoinQueue: _join,
    c.LeaveQueue: _leave,
    c.SetPenalty: _penalty,
}
