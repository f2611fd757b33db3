"""An operator's own telephone, by the switch: commands to AMI actions, and what must be installed there for them.

The telephone is lifted by redirecting whatever dials it to an extension that dials it again with the headers for
lifting itself; it is held, consulted from and joined by the keys of the switch's own features, pressed on its channel
(PlayDTMF, Atxfer). All of it is in the class `call` and in ``resources/drivers/ami``; nothing needs `system`,
`command` or `config`. Pure.
"""

from collections.abc import Callable, Mapping
from typing import Any

from console.center import phone_commands as p
from console.center.commands import Command
from console.center.states import LegState
from drivers.ami.mapping_targets import (
    Action,
    CannotError,
    Desk,
    Keys,
    agent_of,
    call_of,
    line_of,
    named,
    number_of,
    station_of,
)
from drivers.ami.mapping_world import Channel, Party

CONTEXT = "centralino-answer"
"""Where a telephone is dialled so that it lifts itself; if it is not there, nothing of ours is installed."""

ASKED = {
    "complete": "FEATURE(atxfercomplete)",
    "threeway": "FEATURE(atxferthreeway)",
    "abort": "FEATURE(atxferabort)",
    "consult": "FEATUREMAP(atxfer)",
}
"""The switch's own functions that say which keys its features have (features.conf)."""

_RETRIEVE = "0"
_LIFT = r"PJSIP_HEADER(add,Call-Info)=<sip:localhost>\;answer-after=0"
_LIFT_TOO = r"PJSIP_HEADER(add,Alert-Info)=<http://localhost>\;info=alert-autoanswer\;delay=0"


def keys_of(told: Mapping[str, str], hold: str) -> Keys | None:
    """The keys as the switch answered to `ASKED`, and that of `hold`, which it does not tell; None when one is none."""
    keys = {name: "".join(sign for sign in told.get(name, "") if sign in "0123456789*#ABCD") for name in ASKED}
    if not all(keys.values()):
        return None
    return Keys(hold, keys["complete"], keys["threeway"], keys["abort"])


# -- finding what is meant -----------------------------------------------------------------------------------------


def _keys(desk: Desk) -> Keys:
    if desk.keys is None:
        raise CannotError("the switch's dialplan has no part for stations installed")
    return desk.keys


def _own(desk: Desk, agent: str, call: str, *states: LegState) -> Party:
    agent_of(desk, agent)
    for party in call_of(desk, call).parties.values():
        if party.agent == agent and party.state in states:
            return party
    raise CannotError("this call does not ring here" if LegState.RINGING in states else "you are not in this call")


def _phone(desk: Desk, party: Party) -> Channel:
    channel = line_of(desk, party)
    if channel.local:
        raise CannotError("the station's telephone is not seen in this call")
    return channel


def _consulted(desk: Desk, phone: Channel) -> Party | None:
    """Whom this telephone was put through to while the others of its call wait; None: no consultation."""
    if phone.party.state is not LegState.HELD:
        return None
    with_it = _reached(desk, phone)
    waits = [q for q in phone.call.parties.values() if q is not phone.party and not q.channels & with_it]
    parties = [desk.world.channels[uid].party for uid in sorted(with_it)]
    others = [party for party in parties if party is not phone.party]
    return min(others, key=lambda party: party.state is None) if waits and others else None


def _reached(desk: Desk, phone: Channel) -> set[str]:
    """The channels a telephone is bridged with, also through the two halves of Local channels."""
    halves = {channel.name: channel.uid for channel in desk.world.channels.values() if channel.local}
    found, new = {phone.uid}, [phone]
    while new:
        channel = new.pop()
        near = set(desk.world.bridges.get(channel.bridge, ()))
        if channel.local:
            name, _, half = channel.name.partition(";")
            near.add(halves.get(f"{name};{'2' if half == '1' else '1'}", channel.uid))
        fresh = {uid for uid in near - found if uid in desk.world.channels}
        found |= fresh
        new += [desk.world.channels[uid] for uid in fresh]
    return found - {phone.uid}


def _press(channel: Channel, keys: str) -> list[Action]:
    name = named(channel)
    return [Action("PlayDTMF", (("Channel", name), ("Digit", key), ("Receive", "true"))) for key in keys]


# -- the commands --------------------------------------------------------------------------------------------------


def _answer(desk: Desk, command: p.Answer) -> list[Action]:
    _keys(desk)
    phone = _phone(desk, _own(desk, command.agent, command.call, LegState.RINGING))
    dialling = desk.world.channels.get(phone.dialled_by)
    if dialling is None or dialling.visit is not None:
        raise CannotError("the queue rings this telephone directly: lift it by hand")
    technology, _, resource = phone.device.partition("/")
    if technology != "PJSIP":
        raise CannotError("only a PJSIP telephone can be told to lift itself")
    where = (("Context", CONTEXT), ("Exten", number_of(resource)), ("Priority", "1"))
    return [Action("Redirect", (("Channel", named(dialling)), *where))]


def _hold(desk: Desk, command: p.Hold) -> list[Action]:
    own = _own(desk, command.agent, command.call, LegState.TALKING, LegState.HELD)
    if own.state is LegState.HELD:
        raise CannotError("it is on hold already")
    return _press(_phone(desk, own), _keys(desk).hold)


def _retrieve(desk: Desk, command: p.Retrieve) -> list[Action]:
    _keys(desk)
    own = _own(desk, command.agent, command.call, LegState.TALKING, LegState.HELD)
    phone = _phone(desk, own)
    if own.state is not LegState.HELD:
        raise CannotError("it is not on hold")
    if _consulted(desk, phone) is not None:
        raise CannotError("a consultation is in progress: complete or abort it")
    return _press(phone, _RETRIEVE)


def _consult(desk: Desk, command: p.Consult) -> list[Action]:
    _keys(desk)
    own = _own(desk, command.agent, command.call, LegState.TALKING, LegState.HELD)
    phone, number = _phone(desk, own), number_of(command.to)
    if _consulted(desk, phone) is not None:
        raise CannotError("a consultation is in progress already")
    fields = (("Channel", named(phone)), ("Context", desk.options.context), ("Exten", number))
    first = _press(phone, _RETRIEVE) if own.state is LegState.HELD else []
    return [*first, Action("Atxfer", fields)]


def _other(desk: Desk, agent: str, call: str) -> tuple[Channel, Party]:
    phone = _phone(desk, _own(desk, agent, call, LegState.TALKING, LegState.HELD))
    other = _consulted(desk, phone)
    if other is None:
        raise CannotError("there is no consultation")
    return phone, other


def _answered(desk: Desk, agent: str, call: str) -> Channel:
    phone, other = _other(desk, agent, call)
    if other.state in (LegState.RINGING, LegState.DIALLING):
        raise CannotError("the one who is called has not answered yet")
    return phone


def _complete(desk: Desk, command: p.CompleteTransfer) -> list[Action]:
    return _press(_answered(desk, command.agent, command.call), _keys(desk).complete)


def _conference(desk: Desk, command: p.Conference) -> list[Action]:
    return _press(_answered(desk, command.agent, command.call), _keys(desk).threeway)


def _abort(desk: Desk, command: p.AbortConsult) -> list[Action]:
    phone, _ = _other(desk, command.agent, command.call)
    return _press(phone, _keys(desk).abort)


def _dial(desk: Desk, command: p.Dial) -> list[Action]:
    _keys(desk)
    interface, number = agent_of(desk, command.agent), number_of(command.to)
    if any(party.agent == command.agent for call in desk.world.calls.values() for party in call.parties.values()):
        raise CannotError("the telephone is in use")
    seat = next((s for s, agent in desk.world.stations.items() if agent == command.agent), interface)
    station = station_of(seat, desk.options.technology)
    shown = number_of(desk.options.cli or station.resource)
    fields = (
        ("Channel", station.dial),
        ("Context", "centralino-dial"),
        ("Exten", number),
        ("Priority", "1"),
        ("CallerID", f"<{number}>"),
        ("Timeout", "20000"),
        ("Async", "true"),
        ("Variable", _LIFT),
        ("Variable", _LIFT_TOO),
        ("Variable", f"CENTRALINO_CONTEXT={desk.options.context}"),
        ("Variable", f"CENTRALINO_CLI={shown}"),
    )
    return [Action("Originate", fields)]


DEEDS: dict[type[Command], Callable[[Desk, Any], list[Action]]] = {
    p.Answer: _answer,
    p.Hold: _hold,
    p.Retrieve: _retrieve,
    p.Consult: _consult,
    p.CompleteTransfer: _complete,
    p.Conference: _conference,
    p.AbortConsult: _abort,
    p.Dial: _dial,
}
