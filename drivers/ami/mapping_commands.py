"""The centre's commands to AMI actions. Pure: what to send, or why not; nothing is sent and nothing is believed.

A value that could mean more than one thing never gets that far (``mapping_targets``).
A command is done when the switch's events say so (`center.expect`), never because an action was accepted.
"""

from collections.abc import Callable
from typing import Any

from console.center import commands as c
from console.center.ids import native
from console.center.states import LegState, MonitorMode
from drivers.ami.mapping_monitors import DIGITS
from drivers.ami.mapping_stations import DEEDS
from drivers.ami.mapping_targets import (
    Action,
    CannotError,
    Desk,
    Station,
    agent_of,
    call_of,
    customer_of,
    line_of,
    member_of,
    monitor_of,
    named,
    number_of,
    queue_of,
    station_of,
    waiting_channel,
)
from drivers.ami.mapping_world import Channel
from drivers.errors import RefusedValue


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


# -- finding what is meant -----------------------------------------------------------------------------------------


def _redirect(desk: Desk, channel: str, number: str) -> Action:
    context = desk.options.context
    return Action("Redirect", (("Channel", channel), ("Context", context), ("Exten", number), ("Priority", "1")))


# -- calls -----------------------------------------------------------------------------------------------------------
def _monitor(desk: Desk, command: c.Monitor) -> list[Action]:
    station = station_of(command.station, desk.options.technology)
    agent_of(desk, command.agent)
    present = monitor_of(desk, command.agent, command.station)
    if present is not None:
        return [press(present.name, command.mode)]
    for call in desk.world.calls.values():
        for party in call.parties.values():
            if party.agent == command.agent and party.state in (LegState.TALKING, LegState.HELD):
                return [_spy(desk, station, line_of(desk, party), command)]
    raise CannotError("this agent is in no call")


def _spy(desk: Desk, station: Station, target: Channel, command: c.Monitor) -> Action:
    # q: no beep, E: end with the call, d: digits 4, 5 and 6 change the mode.
    caller = "".join(ch for ch in command.mode.value if ch.isalpha())
    return Action(
        "Originate",
        (
            ("Channel", station.dial),
            ("Application", "ChanSpy"),
            ("Data", f"{named(target)},qEd"),
            (
                "CallerID",
                f"Centralino {caller} <{number_of(native(command.agent).rpartition('/')[2].partition('@')[0])}>",
            ),
            ("Timeout", "30000"),
            ("Async", "true"),
        ),
    )


def press(channel: str, mode: MonitorMode) -> Action:
    """Press, on the supervisor's own channel, the key that changes ChanSpy's mode."""
    return Action("PlayDTMF", (("Channel", channel), ("Digit", DIGITS[mode]), ("Receive", "true")))


def _stop_monitor(desk: Desk, command: c.StopMonitor) -> list[Action]:
    agent_of(desk, command.agent)
    present = monitor_of(desk, command.agent, command.station)
    if present is None:
        raise CannotError("this station is not in a call of this agent")
    # A telephone that sends no media (a test's) makes ChanSpy notice this at the end of the call only.
    return [Action("Hangup", (("Channel", named(present)), ("Cause", "16")))]


def _take_over(desk: Desk, command: c.TakeOver) -> list[Action]:
    station = station_of(command.station, desk.options.technology)
    channel = customer_of(desk, call_of(desk, command.call))
    return [_redirect(desk, named(channel), station.resource)]


def _hang_up(desk: Desk, command: c.HangUp) -> list[Action]:
    call = call_of(desk, command.call)
    parties = [p for p in call.parties.values() if not command.leg or desk.world.id(p.root) == command.leg]
    if not parties:
        raise CannotError("this party has gone")
    lines = [line_of(desk, party) for party in parties]
    # The others may be gone by the time they are asked for: ending one ends the call.
    return [Action("Hangup", (("Channel", named(line)), ("Cause", "16")), bool(at)) for at, line in enumerate(lines)]


def _transfer(desk: Desk, command: c.Transfer) -> list[Action]:
    number = number_of(command.to)
    call = call_of(desk, command.call)
    agents = [party for party in call.parties.values() if party.agent and party.state is LegState.TALKING]
    if agents and len(call.parties) == 2:
        agent = line_of(desk, agents[0])
        if agent.bridge:
            context = desk.options.context
            return [Action("BlindTransfer", (("Channel", named(agent)), ("Context", context), ("Exten", number)))]
    return [_redirect(desk, named(customer_of(desk, call)), number)]


# -- waiting calls -----------------------------------------------------------------------------------------------------
def _move(desk: Desk, command: c.MoveWaitingCall) -> list[Action]:
    _, channel = waiting_channel(desk, command.visit)
    number = desk.options.number_of(queue_of(desk, command.queue))
    return [_redirect(desk, channel, number_of(number))]


def _assign(desk: Desk, command: c.AssignWaitingCall) -> list[Action]:
    _, channel = waiting_channel(desk, command.visit)
    interface = agent_of(desk, command.agent)
    station = next((s for s, agent in desk.world.stations.items() if agent == command.agent), interface)
    return [_redirect(desk, channel, station_of(station, desk.options.technology).resource)]


def _to_front(desk: Desk, command: c.MoveToFront) -> list[Action]:
    track, channel = waiting_channel(desk, command.visit)
    first = max(desk.looks.priorities.values(), default=0) + 1
    desk.looks.priorities[track.uid] = first
    fields = (("Queue", track.queue), ("Caller", channel), ("Priority", str(first)), ("Immediate", "true"))
    # Nothing tells of it but the switch's own list.
    return [Action("QueueChangePriorityCaller", fields), Action("QueueStatus", (("Queue", track.queue),))]


def _withdraw(desk: Desk, command: c.WithdrawCall) -> list[Action]:
    track, channel = waiting_channel(desk, command.visit)
    return [Action("QueueWithdrawCaller", (("Queue", track.queue), ("Caller", channel)))]


# -- agents -------------------------------------------------------------------------------------------------------
def _pause(desk: Desk, agent: str, queue: str, paused: bool, reason: str) -> list[Action]:
    fields = [("Interface", agent_of(desk, agent)), ("Paused", "true" if paused else "false")]
    if queue:
        fields.append(("Queue", member_of(desk, agent, queue)))
    if reason:
        fields.append(("Reason", reason))
    return [Action("QueuePause", tuple(fields))]


def _ready(desk: Desk, command: c.SetReady) -> list[Action]:
    return _pause(desk, command.agent, command.queue, False, "")


def _not_ready(desk: Desk, command: c.SetNotReady) -> list[Action]:
    return _pause(desk, command.agent, command.queue, True, command.reason)


def _log_out(desk: Desk, command: c.LogOut) -> list[Action]:
    interface = agent_of(desk, command.agent)
    mine = {queue: member for (queue, who), member in desk.world.members.items() if who == interface}
    dynamic = [queue for queue, member in mine.items() if member.dynamic]
    if not dynamic:
        raise CannotError("the switch's own configuration puts this agent into these queues")
    return [Action("QueueRemove", (("Queue", queue), ("Interface", interface))) for queue in dynamic]


def _join(desk: Desk, command: c.JoinQueue) -> list[Action]:
    queue, interface = queue_of(desk, command.queue), agent_of(desk, command.agent)
    if command.penalty < 0:
        raise RefusedValue("a penalty is not negative")
    name, _, station = desk.world.agents[command.agent].partition("\n")
    fields = [("Queue", queue), ("Interface", interface), ("Penalty", str(command.penalty)), ("MemberName", name)]
    if station and station != interface:
        fields.append(("StateInterface", station))
    return [Action("QueueAdd", tuple(fields))]


def _leave(desk: Desk, command: c.LeaveQueue) -> list[Action]:
    queue = member_of(desk, command.agent, command.queue)
    if not desk.world.members[queue, native(command.agent)].dynamic:
        raise CannotError("the switch's own configuration puts this agent into this queue")
    return [Action("QueueRemove", (("Queue", queue), ("Interface", native(command.agent))))]


def _penalty(desk: Desk, command: c.SetPenalty) -> list[Action]:
    queue = member_of(desk, command.agent, command.queue)
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
    **DEEDS,
}
