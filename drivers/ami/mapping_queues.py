"""Queue visits: from the switch's queue messages to ``CallQueued``, ``VisitEnded`` and ``VisitHandled``.

Here the evidence is collected, in any order, with any message missing or doubled. The visits themselves live in
``mapping_visits``; what ended one is decided in ``mapping_evidence``.
"""

from console.center.events import AgentRangNoAnswer, WrapUpStarted
from console.center.states import LegRole, LegState
from drivers.ami import mapping_agents as agents
from drivers.ami import mapping_calls as calls
from drivers.ami import mapping_visits as visits
from drivers.ami.mapping_visits import GRACE_S
from drivers.ami.mapping_world import Fields, VisitTrack, World, number, place_of


def join(world: World, f: Fields) -> None:
    """``QueueCallerJoin``."""
    uid, queue = f.get("Uniqueid", ""), f.get("Queue", "")
    channel = calls.channel_of(world, f)
    if not uid or not queue or channel is None:
        return
    visit = world.open.get((uid, queue))
    if visit is not None:
        if not (visit.left or visit.abandoned):
            return
        visit.rejoined = True
        visits.settle(world, visit, final=True)
    for other in [v for v in world.open.values() if v.uid == uid]:
        other.rejoined = True
        visits.settle(world, other, final=True)
    opened = visits.open_visit(world, channel, queue, world.now, int(number(f.get("Position", ""), 0)))
    opened.place = place_of(f)


def leave(world: World, f: Fields) -> None:
    """``QueueCallerLeave``: the caller waits no longer; why is not said."""
    visit = visits.visit_of(world, f)
    if visit is None:
        return
    _note_place(visit, f)
    visit.left = True
    visits.closing(world, visit)
    visits.settle(world, visit)


def abandon(world: World, f: Fields) -> None:
    """``QueueCallerAbandon``: the caller leaves without an agent, for whatever reason."""
    visit = visits.visit_of(world, f)
    if visit is None:
        return
    _note_place(visit, f)
    visit.hold_s = number(f.get("HoldTime", ""))
    if visit.hold_s >= 0:
        world.infer(visit.joined + visit.hold_s)
    visit.abandoned = True
    visits.closing(world, visit)
    visits.settle(world, visit)


def connect(world: World, f: Fields) -> None:
    """``AgentConnect``: answered."""
    visit = visits.visit_of(world, f)
    if visit is None:
        return
    visit.hold_s = number(f.get("HoldTime", ""))
    world.infer(visit.joined + visit.hold_s)
    _answered_by(world, visit, f)
    visits.settle(world, visit)
    channel = world.channels.get(visit.uid)
    if channel is not None:
        calls.set_state(world, channel, LegState.TALKING)
    agent = calls.dest_channel_of(world, f, channel)
    if agent is not None:
        visit.agent_uid = agent.uid
        calls.set_role(agent, LegRole.AGENT, visit.agent)
        calls.set_state(world, agent, LegState.TALKING)


def complete(world: World, f: Fields) -> None:
    """``AgentComplete``: the conversation is over for the agent. Tells an answer too, had that been lost."""
    key = (f.get("Uniqueid", ""), f.get("Queue", ""))
    # A caller sent back into its queue may have joined again before the first talk is told to be over.
    visit = visits.talk_of(world, key, f) or world.open.get(key) or world.past.get(key)
    visit = visit or visits.by_call(world, f) or visits.by_agent(world, f)
    hold, talk = number(f.get("HoldTime", "")), number(f.get("TalkTime", ""))
    if visit is None:
        visit = visits.visit_of(world, f)
        if visit is None:
            return
        visit.hold_s = hold
    if not visit.done:
        visit.hold_s = hold
        visit.ended_at = world.now - max(talk, 0.0)
        _answered_by(world, visit, f)
        visits.settle(world, visit)
    world.infer(visit.connected_at + max(talk, 0.0))
    visits.handle(world, visit, talk, f.get("Reason", ""))
    member = world.members.get((visit.queue, f.get("Interface", "")))
    if member is not None and member.wrap_up > 0:
        world.out.append(
            WrapUpStarted(
                world.now,
                world.ref("visit", visit.id, "wrap"),
                world.link,
                member.agent,
                visit.call,
                world.now + member.wrap_up,
            )
        )


def ring_no_answer(world: World, f: Fields) -> None:
    """``AgentRingNoAnswer`` (``RingTime`` in milliseconds)."""
    interface = f.get("Interface", "")
    dest = world.channels.get(f.get("DestUniqueid", ""))
    channel = calls.channel_of(world, f)
    if channel is None or not interface:
        return
    agents.meet(world, f)
    ring_s = max(number(f.get("RingTime", ""), 0.0), 0.0) / 1000
    queue = f.get("Queue", "")
    ref = world.ref("ring", f.get("DestUniqueid", "") or channel.uid, interface, queue)
    agent = world.id(interface)
    world.out.append(AgentRangNoAnswer(world.now, ref, world.link, agent, world.id(queue), channel.call.id, ring_s))
    if dest is not None:
        calls.clear_party(world, dest, "no answer")


def called(world: World, f: Fields) -> None:
    """``AgentCalled``: an agent's telephone is rung."""
    channel = calls.channel_of(world, f)
    visit = visits.visit_of(world, f)
    if channel is None or visit is None or visit.done:
        return
    agents.meet(world, f)
    dest = calls.dest_channel_of(world, f, channel)
    if dest is not None:
        calls.set_role(dest, LegRole.AGENT, world.id(f.get("Interface", "")))
        calls.set_state(world, dest, LegState.RINGING)


def status_set(world: World, f: Fields) -> None:
    """``VarSet`` of QUEUESTATUS, the switch's own word for how ``Queue()`` ended; or of QUEUEWAIT (newer switches)."""
    value = f.get("Value", "")
    visit = visits.latest(world, f.get("Uniqueid", ""))
    if visit is None or not value:
        return
    if f.get("Variable") == "QUEUEWAIT":  # seconds; listened to only where there is no clock
        visit.hold_s = number(value)
        world.infer(visit.joined + visit.hold_s)
        return
    if f.get("Variable") != "QUEUESTATUS":
        return
    visit.status = value
    if not (visit.left or visit.abandoned):
        visit.ended_at = world.now
    visits.closing(world, visit)
    visits.settle(world, visit)


def went_on(world: World, f: Fields) -> None:
    """``Newexten`` of a caller who is leaving a queue: the channel lives and goes on there."""
    visit = visits.latest(world, f.get("Uniqueid", ""))
    if visit is None or not (visit.left or visit.abandoned):
        return
    place = (f.get("Context", ""), f.get("Extension", f.get("Exten", "")), f.get("Priority", ""))
    if place[1] == "h":
        visit.requested = visit.requested or "caller"
        visit.hung = True
    elif visit.went_on is None:
        visit.went_on = place
    visits.settle(world, visit)


def requested(world: World, uid: str, by: str) -> None:
    """Somebody asked for the end of a channel that may be waiting."""
    visit = visits.latest(world, uid)
    if visit is None and by == "shutdown":
        for talk in world.talking.values():
            if talk.uid == uid and not talk.hung_at:
                talk.hung_at = world.now
    if visit is not None and not visit.requested and not visit.done:
        visit.requested = by
        if by == "shutdown":
            visit.ended_at = world.now
            visits.settle(world, visit)


def hung_up(world: World, uid: str, f: Fields) -> None:
    """The caller's channel is gone."""
    visit = visits.latest(world, uid)
    if visit is None:
        for talk in world.talking.values():
            if talk.uid == uid and not talk.hung_at:
                talk.hung_at = world.now
                world.due = min(world.due, world.now + GRACE_S)
        return
    elsewhere = any(visit.place) and place_of(f) != visit.place and f.get("Exten", "") not in ("", "h")
    if elsewhere and (visit.left or visit.abandoned) and not visit.requested:
        visit.hung_elsewhere = True
    visit.hung = True
    visits.closing(world, visit)
    visits.settle(world, visit)


def digit(world: World, uid: str, pressed: str) -> None:
    """A waiting caller pressed a key."""
    visit = visits.latest(world, uid)
    if visit is not None and not visit.left:
        visit.digits += pressed


def bridged(world: World, uid: str, bridge: str) -> None:
    """The caller is in a bridge: with an agent, had the connect been lost."""
    visit = visits.latest(world, uid)
    if visit is None:
        return
    for other in sorted(world.bridges.get(bridge, ())):
        channel = world.channels.get(other)
        if other != uid and channel is not None and channel.party.agent:
            visit.bridged_agent = channel.party.agent


# -- inside ------------------------------------------------------------------------------------------------------


def _answered_by(world: World, visit: VisitTrack, f: Fields) -> None:
    interface = f.get("Interface", "")
    visit.connected_at = visit.ended_at or world.now
    visit.agent = world.id(interface)
    agents.meet(world, f)


def _note_place(visit: VisitTrack, f: Fields) -> None:
    place = place_of(f)
    if any(visit.place) and any(place) and place != visit.place and place[1] != "h":
        visit.moved_place = True
