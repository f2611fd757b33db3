"""What a command is aimed at: its call, caller, agent, queue or telephone, found in what the mapping knows.

Dial strings are built from types: a station is a technology and a resource, a number is digits and little else,
a channel is one that the switch itself named. What cannot be found is said in words for the asker.
"""

import re
from dataclasses import dataclass

from console.center.ids import native
from console.center.states import LegRole
from drivers.ami.mapping_snapshot import Looks
from drivers.ami.mapping_world import CallTrack, Channel, Party, VisitTrack, World
from drivers.ami.options import AmiOptions
from drivers.errors import RefusedValue

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
class Keys:
    """What is pressed on a station's channel for the switch's own features."""

    hold: str
    complete: str
    threeway: str
    abort: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command is planned with. `keys` None: the switch has no part for stations installed."""

    world: World
    looks: Looks
    options: AmiOptions
    keys: Keys | None = None


_STATION = re.compile(r"(?:([A-Za-z][A-Za-z0-9]{0,15})/)?([0-9A-Za-z_.+*#-]{1,64})\Z")
_NUMBER = re.compile(r"[0-9A-Za-z_.+*#-]{1,64}\Z")
_CHANNEL = re.compile(r"[A-Za-z][A-Za-z0-9]*/[^,&|:()\r\n\0]{1,200}\Z")


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


def call_of(desk: Desk, call: str) -> CallTrack:
    track = desk.world.calls.get(call)
    if track is None:
        raise CannotError("this call is over")
    return track


def visit_of(desk: Desk, visit: str) -> VisitTrack:
    for track in desk.world.open.values():
        if track.id == visit:
            return track
    raise CannotError("this caller is waiting no longer")


def waiting_channel(desk: Desk, visit: str) -> tuple[VisitTrack, str]:
    track = visit_of(desk, visit)
    channel = next((ch for ch in desk.world.channels.values() if ch.visit is track), None)
    if channel is None:
        raise CannotError("the waiting caller's channel is not known")
    return track, named(channel)


def named(channel: Channel) -> str:
    if not _CHANNEL.match(channel.name):
        raise RefusedValue(f"the channel “{channel.name}” cannot be named in an action")
    return channel.name


def agent_of(desk: Desk, agent: str) -> str:
    if agent not in desk.world.agents:
        raise CannotError("there is no such agent")
    return native(agent)


def queue_of(desk: Desk, queue: str) -> str:
    if native(queue) not in desk.world.queues or queue != desk.world.id(native(queue)):
        raise CannotError("there is no such queue")
    return native(queue)


def member_of(desk: Desk, agent: str, queue: str) -> str:
    name = queue_of(desk, queue)
    if (name, agent_of(desk, agent)) not in desk.world.members:
        raise CannotError("this agent does not serve that queue")
    return name


def line_of(desk: Desk, party: Party) -> Channel:
    """The telephone of a party, not the Local channel in front of it."""
    channels = [desk.world.channels[uid] for uid in party.channels if uid in desk.world.channels]
    if not channels:
        raise CannotError("this party has gone")
    return min(channels, key=lambda channel: (channel.local, channel.uid))


def customer_of(desk: Desk, call: CallTrack) -> Channel:
    """The party to hand on: the customer, else whoever began the call."""
    parties = sorted(call.parties.values(), key=lambda p: (p.role is not LegRole.CUSTOMER, p.root != call.native))
    if not parties or (parties[0].role is LegRole.AGENT and len(parties) > 1 and parties[1].role is LegRole.AGENT):
        raise CannotError("there is no customer in this call")
    return line_of(desk, parties[0])


def number_of(text: str) -> str:
    if not _NUMBER.match(text):
        raise RefusedValue(f"“{text}” cannot be dialled")
    return text
