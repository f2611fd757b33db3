"""What happens to the parties of calls: dialled, joined by a Local channel, bridged, held, transferred.

One small function a message, each in any order and with its neighbours missing. What a call and a party *are*,
and how two calls become one, is told in ``mapping_calls``.
"""

from console.center.events import CallIdentified, CallTransferred
from console.center.states import LegRole, LegState
from drivers.ami.mapping_calls import (
    arrive,
    channel_of,
    clear_party,
    dest_channel_of,
    join_party,
    leave_bridge,
    merge,
    set_state,
)
from drivers.ami.mapping_world import Channel, Fields, World, device_of, known, place_of

BEGUN_BY_US = "s"
"""The extension of a channel that the switch itself called (Originate, Dial)."""


def new_channel(world: World, f: Fields, raw: bytes) -> None:
    """``Newchannel``."""
    channel = channel_of(world, f)
    if channel is None:
        return
    if "\\x" in channel.cli or "\\x" in channel.caller_name:
        channel.raw_cli = _undecodable(raw)
    if channel.party.agent and channel.place[1] == BEGUN_BY_US:
        return  # a station's telephone, lifted to dial: the call arrives when it is known whither
    if channel.place[1] and not channel.local and not channel.call.arrived and channel.uid == channel.call.native:
        arrive(world, channel)


def dial_begin(world: World, f: Fields) -> None:
    """``DialBegin``: a telephone is called; one behind a Local channel is the same party."""
    source = channel_of(world, f) if f.get("Uniqueid") else None
    dest = dest_channel_of(world, f, source)
    if dest is None or source is None:
        return
    dest.dialled_by = source.uid
    if source.place[1] in ("", BEGUN_BY_US):
        source.place = place_of(f)
    if source.local and source.party.root != source.uid and source.party is not dest.party and not dest.local:
        clear_party(world, dest, "")  # its Newstate may have come first, when it seemed to be somebody of its own
        join_party(dest, source.party)
    if dest.local and dest.party.role is not LegRole.AGENT:
        return
    set_state(world, dest, LegState.RINGING)


def local_bridge(world: World, f: Fields) -> None:
    """``LocalBridge``: two halves of one Local channel are one party."""
    one, two = channel_of(world, f, "LocalOne"), channel_of(world, f, "LocalTwo")
    if one is None or two is None:
        return
    if one.call is not two.call:
        merge(world, one.call, two.call)
    if one.party is not two.party:
        join_party(two, one.party)


def hold(world: World, f: Fields, held: bool) -> None:
    """``Hold`` and ``Unhold``."""
    channel = channel_of(world, f)
    if channel is not None and channel.party.state in (LegState.TALKING, LegState.HELD):
        set_state(world, channel, LegState.HELD if held else LegState.TALKING)


def identified(world: World, f: Fields) -> None:
    """``NewCallerid``: more is known of who calls."""
    channel = channel_of(world, f)
    if channel is None:
        return
    cli, name = known(f.get("CallerIDNum", "")), known(f.get("CallerIDName", ""))
    if (cli, name) == (channel.cli, channel.caller_name):
        return
    channel.cli, channel.caller_name = cli, name
    if channel.call.arrived and channel.uid == channel.call.native:
        ref = world.ref_at("cli", channel.uid)
        world.out.append(CallIdentified(world.now, ref, world.link, channel.call.id, cli, name))


def bridge_enter(world: World, f: Fields) -> Channel | None:
    """``BridgeEnter``; also after a swap, where the one swapped out leaves in its own message."""
    channel = channel_of(world, f)
    if channel is None:
        return None
    if channel.bridge:
        leave_bridge(world, channel)
    channel.bridge, channel.entered = f.get("BridgeUniqueid", ""), world.now
    inside = world.bridges.setdefault(channel.bridge, set())
    inside.add(channel.uid)
    if len(inside) > 1:
        # A set has no order of its own, and another process would tell it otherwise; a telephone before its Local twin.
        there = [world.channels[uid] for uid in sorted(inside) if uid in world.channels]
        for other in sorted(there, key=lambda one: bool(one.local)):
            if other.call is not channel.call and not other.spies:
                merge(world, other.call, channel.call)
            # Half a Local channel in a bridge does not show that the telephone behind it was lifted.
            unsure = other.local and (other.party.role is LegRole.OTHER or other.party.state is LegState.RINGING)
            if other.party.state is not LegState.HELD and not unsure:
                set_state(world, other, LegState.TALKING)
    return channel


def bridge_leave(world: World, uid: str, bridge: str) -> None:
    """``BridgeLeave``."""
    channel = world.channels.get(uid)
    if channel is not None and channel.bridge == bridge:
        leave_bridge(world, channel)


def blind_transfer(world: World, f: Fields) -> None:
    """``BlindTransfer``."""
    _transferred(world, f, "Transferer", f.get("Extension", ""), False)


def attended_transfer(world: World, f: Fields) -> None:
    """``AttendedTransfer``: the consultation becomes part of the call it was about."""
    first, second = channel_of(world, f, "OrigTransferer"), channel_of(world, f, "SecondTransferer")
    target = channel_of(world, f, "TransferTarget") if f.get("TransferTargetUniqueid") else None
    to = f.get("TransferTargetChannel", "") or f.get("DestTransfererChannel", "")
    to = device_of(to) if to else f.get("DestApp", "")
    _transferred(world, f, "OrigTransferer", to, True)
    for other in (second, target):
        if first is not None and other is not None:
            merge(world, first.call, other.call)
    if f.get("DestType") == "Threeway" and first is not None:
        set_state(world, first, LegState.TALKING)  # no Unhold tells that the consultation has become a conference


def _transferred(world: World, f: Fields, prefix: str, to: str, attended: bool) -> None:
    who = channel_of(world, f, prefix)
    if who is None or f.get("Result", "Success") != "Success":
        return
    ref = world.ref_at("transfer", who.uid)
    event = CallTransferred(world.now, ref, world.link, who.call.id, who.party.agent, to, attended)
    world.out.append(event)


def _undecodable(raw: bytes) -> str:
    """The caller's bytes, in hex, when they are not UTF-8."""
    for line in raw.split(b"\r\n"):
        key, _, value = line.partition(b": ")
        if key in (b"CallerIDNum", b"CallerIDName"):
            try:
                value.decode()
            except UnicodeDecodeError:
                return value.hex()
    return ""
