"""Calls, legs and agents' telephones: from channel, bridge and transfer messages to the centre's call facts.

A call keeps the id it began with (the Linkedid of its first channel) whatever the switch renames. A leg is a
*party*: one channel, or the chain Local;1 – Local;2 – telephone, so that an optimised-away Local channel ends
nothing. Starting in mid-call is normal: any message that names a channel makes it known. A few lines over the measure:
what a call and a party are is told in one place.
"""

from console.center.events import CallArrived, CallCleared, CallMerged, LegChanged, LegCleared, TrunkSeen
from console.center.states import Direction, LegRole, LegState
from drivers.ami.mapping_world import CallTrack, Channel, Fields, Party, World, device_of, known, place_of


def channel_of(world: World, f: Fields, prefix: str = "") -> Channel | None:
    """The channel a message's ``Uniqueid`` (with this prefix) names, made known if need be; None if it is gone."""
    uid = f.get(prefix + "Uniqueid", "")
    channel = world.channels.get(uid)
    linked = f.get(prefix + "Linkedid", "")
    if channel is None:
        if not uid or uid in world.gone:
            return None
        channel = _new_channel(world, f, prefix, uid, linked or uid)
    elif linked and linked != channel.linkedid:
        relink(world, channel, linked)
    return channel


def dest_channel_of(world: World, f: Fields, source: Channel | None) -> Channel | None:
    """The dialled channel of a message with ``Dest…`` headers; it belongs to the call of the source."""
    dest = channel_of(world, f, "Dest")
    if dest is not None and source is not None and dest.call is not source.call:
        merge(world, source.call, dest.call)
    return dest


def _new_channel(world: World, f: Fields, prefix: str, uid: str, linked: str) -> Channel:
    name = f.get(prefix + "Channel", "")
    call = world.linked.get(linked)
    if call is None:
        call = CallTrack(linked, world.id(linked), world.now)
        call.linked.add(linked)
        world.linked[linked] = world.calls[call.id] = call
    device = device_of(name)
    place = place_of(f) if not prefix else (f.get(f"{prefix}Context", ""), f.get(f"{prefix}Exten", ""), "")
    party = Party(uid, world.stations.get(device, ""), LegRole.OTHER, None, name, {uid})
    if party.agent:
        party.role = LegRole.AGENT
    local = name.startswith("Local/")
    channel = Channel(uid, name, call, party, linked, device, local, place)
    channel.cli, channel.caller_name = (
        known(f.get(prefix + "CallerIDNum", "")),
        known(f.get(prefix + "CallerIDName", "")),
    )
    channel.session = world.session
    world.channels[uid] = channel
    call.alive.add(uid)
    return channel


# -- life of a channel ---------------------------------------------------------------------------------------------


def arrive(world: World, channel: Channel) -> None:
    """Tell of a call once, with what its first channel knows of the caller."""
    call = channel.call
    if call.arrived:
        return
    call.arrived = True
    first = world.channels.get(call.native, channel)
    caller = first.party
    direction, trunk = _direction(world, first), ""
    if direction is Direction.INBOUND and not first.local:
        trunk = world.id(first.device)
        if trunk not in world.trunks:
            world.trunks.add(trunk)
            world.out.append(TrunkSeen(world.now, world.ref("trunk", first.device), world.link, trunk, first.device))
    world.out.append(
        CallArrived(
            world.now,
            world.ref("call", call.native),
            world.link,
            call.id,
            call.native,
            direction,
            first.cli,
            first.caller_name,
            first.place[1],
            trunk,
            first.raw_cli,
        )
    )
    if caller.role is LegRole.OTHER:
        caller.role = LegRole.CUSTOMER
    if caller.state is None:
        set_state(world, first, LegState.DIALLING)


def _direction(world: World, first: Channel) -> Direction:
    if not first.party.agent:
        return Direction.INBOUND
    dialled = first.place[1]
    inside = any(station.rpartition("/")[2] == dialled for station in world.stations)
    return Direction.INTERNAL if inside else Direction.OUTBOUND


def hang_up(world: World, f: Fields) -> None:
    """``Hangup``: the channel is gone, its leg with the party's last channel, its call with the last of all."""
    uid = f.get("Uniqueid", "")
    channel = world.channels.pop(uid, None)
    world.forget(uid)
    if channel is None:
        return
    drop(world, channel, f.get("Cause-txt", "") or f.get("Cause", ""))


def drop(world: World, channel: Channel, cause: str) -> None:
    """Take a channel that is no more out of its bridge, party and call."""
    if channel.bridge:
        leave_bridge(world, channel)
    party, call = channel.party, channel.call
    party.channels.discard(channel.uid)
    call.alive.discard(channel.uid)
    if not party.channels:
        _clear(world, call, party, cause)
    elif not channel.local and party.state in (LegState.TALKING, LegState.HELD):
        _leave_behind(world, channel, cause)
    if not call.alive:
        end_call(world, call, cause)


def _leave_behind(world: World, phone: Channel, cause: str) -> None:
    """A telephone is gone from a conversation; the Local channel it spoke through may go on with somebody else."""
    party, rest = phone.party, Party(f"{phone.uid}+", channels=set(phone.party.channels))
    left = [world.channels[uid] for uid in party.channels if uid in world.channels]
    if not left or not all(channel.local for channel in left):
        return
    _clear(world, phone.call, party, cause)
    for channel in left:
        channel.party = rest


def end_call(world: World, call: CallTrack, cause: str) -> None:
    """A call without channels is over."""
    for party in list(call.parties.values()):
        _clear(world, call, party, cause)
    if world.calls.pop(call.id, None) is None:
        return
    for linked in call.linked:
        world.linked.pop(linked, None)
    if call.arrived:
        world.out.append(CallCleared(world.now, world.ref("call", call.native, "end"), world.link, call.id, cause))


# -- legs ----------------------------------------------------------------------------------------------------------
def set_role(channel: Channel, role: LegRole, agent: str) -> None:
    """What is known of who is at this end."""
    channel.party.role = role
    if agent:
        channel.party.agent = agent


def set_state(world: World, channel: Channel, state: LegState) -> None:
    """Tell a party's new state, if it is one."""
    party, call = channel.party, channel.call
    if party.state is state and party.root in call.parties:
        return
    if state is LegState.RINGING and party.state in (LegState.TALKING, LegState.HELD):
        return
    arrive(world, channel)
    party.state = state
    call.parties[party.root] = party
    if channel.local is False or not party.address:
        party.address = channel.name
    world.out.append(
        LegChanged(
            world.now,
            world.ref_at("leg", party.root, state.value),
            world.link,
            call.id,
            world.id(party.root),
            state,
            party.role,
            party.agent,
            party.address,
        )
    )


def clear_party(world: World, channel: Channel, cause: str) -> None:
    """The party of this channel rings no more."""
    _clear(world, channel.call, channel.party, cause)


def _clear(world: World, call: CallTrack, party: Party, cause: str) -> None:
    if call.parties.pop(party.root, None) is None:
        return
    party.state = None
    ref = world.ref_at("leg", party.root, "cleared")
    world.out.append(LegCleared(world.now, ref, world.link, call.id, world.id(party.root), cause))


def join_party(channel: Channel, party: Party) -> None:
    party.channels |= channel.party.channels
    if not party.agent and channel.party.agent:
        party.agent, party.role = channel.party.agent, LegRole.AGENT
    channel.party = party


# -- bridges -------------------------------------------------------------------------------------------------------


def leave_bridge(world: World, channel: Channel) -> None:
    inside = world.bridges.get(channel.bridge)
    if inside is not None:
        inside.discard(channel.uid)
        if not inside:
            del world.bridges[channel.bridge]
    channel.bridge = ""


# -- one call id, whatever the switch renames ----------------------------------------------------------------------
def relink(world: World, channel: Channel, linked: str) -> None:
    """The switch gave a channel another Linkedid: two calls are becoming one, or one is renamed."""
    channel.linkedid = linked
    other = world.linked.get(linked)
    if other is None:
        world.linked[linked] = channel.call
        channel.call.linked.add(linked)
    elif other is not channel.call:
        merge(world, other, channel.call)


def merge(world: World, one: CallTrack, two: CallTrack) -> None:
    """The older call lives on; what the younger had is part of it."""
    if one is two:
        return
    kept, gone = (one, two) if (one.since, one.native) <= (two.since, two.native) else (two, one)
    if gone.arrived and not kept.arrived:
        kept, gone = gone, kept
    for linked in gone.linked:
        world.linked[linked] = kept
    kept.linked |= gone.linked
    for uid in gone.alive:
        channel = world.channels.get(uid)
        if channel is not None:
            channel.call = kept
            if channel.visit is not None:
                channel.visit.call = kept.id
    kept.alive |= gone.alive
    kept.parties.update(gone.parties)
    gone.alive, gone.parties, gone.linked = set(), {}, set()
    world.calls.pop(gone.id, None)
    if gone.arrived:
        ref = world.ref("call", gone.native, "merged")
        world.out.append(CallMerged(world.now, ref, world.link, kept.id, gone.id))


# -- agents --------------------------------------------------------------------------------------------------------
