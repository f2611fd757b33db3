"""Queue visits: from the switch's queue messages to ``CallQueued``, ``VisitEnded`` and ``VisitHandled``.

A visit is one join of one caller (Uniqueid) to one queue; its id is made of these and of the count of that
caller's joins there, so that two engines name it alike. What ended it is decided in ``mapping_evidence``;
here the evidence is collected, in any order, with any message missing or doubled.
"""

import math

from console.center.events import AgentRangNoAnswer, CallQueued, QueueSeen, VisitEnded, VisitHandled, WrapUpStarted
from console.center.states import LegRole, LegState, Outcome
from drivers.ami import mapping_calls as calls
from drivers.ami.mapping_evidence import decide, may_wait
from drivers.ami.mapping_world import Channel, Fields, VisitTrack, World, known, number, place_of, remember

GRACE_S = 3.0


def see_queue(world: World, queue: str) -> None:
    """Tell of a queue once; its settings come with the switch's lists."""
    if queue not in world.queues:
        world.queues[queue] = ()
        world.out.append(QueueSeen(world.now, world.ref("queue", queue), world.link, world.id(queue), queue))


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
        _settle(world, visit, final=True)
    for other in [v for v in world.open.values() if v.uid == uid]:
        other.rejoined = True
        _settle(world, other, final=True)
    opened = open_visit(world, channel, queue, world.now, int(number(f.get("Position", ""), 0)))
    opened.place = place_of(f)


def open_visit(
    world: World, channel: Channel, queue: str, joined: float, position: int, priority: int = 0
) -> VisitTrack:
    """Begin a visit and tell of it."""
    see_queue(world, queue)
    calls.arrive(world, channel)
    nth = world.nth.get((channel.uid, queue), 0) + 1
    remember(world.nth, (channel.uid, queue), nth)
    name = f"{channel.uid}:{queue}:{nth}"
    visit = VisitTrack(world.id(name), channel.uid, queue, joined, channel.place, channel.call.id, world.session)
    world.open[channel.uid, queue] = visit
    channel.visit = visit
    channel.requested = ""
    line = world.order.setdefault(queue, [])
    line.insert(position - 1 if position > 0 else len(line), visit.id)
    world.out.append(
        CallQueued(
            joined,
            world.ref("visit", name, "join"),
            world.link,
            channel.call.id,
            visit.id,
            world.id(queue),
            channel.uid,
            position,
            priority,
        )
    )
    calls.set_state(world, channel, LegState.QUEUED)
    return visit


def leave(world: World, f: Fields) -> None:
    """``QueueCallerLeave``: the caller waits no longer; why is not said."""
    visit = _visit_of(world, f)
    if visit is None:
        return
    _note_place(visit, f)
    visit.left = True
    _closing(world, visit)
    _settle(world, visit)


def abandon(world: World, f: Fields) -> None:
    """``QueueCallerAbandon``: the caller leaves without an agent, for whatever reason."""
    visit = _visit_of(world, f)
    if visit is None:
        return
    _note_place(visit, f)
    visit.hold_s = number(f.get("HoldTime", ""))
    if visit.hold_s >= 0:
        world.infer(visit.joined + visit.hold_s)
    visit.abandoned = True
    _closing(world, visit)
    _settle(world, visit)


def connect(world: World, f: Fields) -> None:
    """``AgentConnect``: answered."""
    visit = _visit_of(world, f)
    if visit is None:
        return
    visit.hold_s = number(f.get("HoldTime", ""))
    world.infer(visit.joined + visit.hold_s)
    _answered_by(world, visit, f)
    _settle(world, visit)
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
    visit = world.open.get(key) or world.past.get(key) or _by_call(world, f)
    hold, talk = number(f.get("HoldTime", "")), number(f.get("TalkTime", ""))
    if visit is None:
        visit = _visit_of(world, f)
        if visit is None:
            return
        visit.hold_s = hold
    if not visit.done:
        visit.hold_s = hold
        visit.ended_at = world.now - max(talk, 0.0)
        _answered_by(world, visit, f)
        _settle(world, visit)
    world.infer(visit.connected_at + max(talk, 0.0))
    handle(world, visit, talk, f.get("Reason", ""))
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


def handle(world: World, visit: VisitTrack, talk_s: float, why: str) -> None:
    """Tell once that an answered visit's conversation is over."""
    if visit.handled or not visit.done or not visit.connected_at:
        return
    visit.handled = True
    world.talking.pop(visit.id, None)
    ref = world.ref("visit", visit.id, "handled")
    world.out.append(VisitHandled(world.now, ref, world.link, visit.id, visit.agent, talk_s, 0.0, why))


def ring_no_answer(world: World, f: Fields) -> None:
    """``AgentRingNoAnswer`` (``RingTime`` in milliseconds)."""
    interface = f.get("Interface", "")
    dest = world.channels.get(f.get("DestUniqueid", ""))
    channel = calls.channel_of(world, f)
    if channel is None or not interface:
        return
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
    visit = _visit_of(world, f)
    if channel is None or visit is None or visit.done:
        return
    dest = calls.dest_channel_of(world, f, channel)
    if dest is not None:
        calls.set_role(dest, LegRole.AGENT, world.id(f.get("Interface", "")))
        calls.set_state(world, dest, LegState.RINGING)


def status_set(world: World, f: Fields) -> None:
    """``VarSet`` of QUEUESTATUS, the switch's own word for how ``Queue()`` ended; or of QUEUEWAIT (newer switches)."""
    value = f.get("Value", "")
    visit = _latest(world, f.get("Uniqueid", ""))
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
    _closing(world, visit)
    _settle(world, visit)


def went_on(world: World, f: Fields) -> None:
    """``Newexten`` of a caller who is leaving a queue: the channel lives and goes on there."""
    visit = _latest(world, f.get("Uniqueid", ""))
    if visit is None or not (visit.left or visit.abandoned):
        return
    place = (f.get("Context", ""), f.get("Extension", f.get("Exten", "")), f.get("Priority", ""))
    if place[1] == "h":
        visit.requested = visit.requested or "caller"
        visit.hung = True
    elif visit.went_on is None:
        visit.went_on = place
    _settle(world, visit)


def requested(world: World, uid: str, by: str) -> None:
    """Somebody asked for the end of a channel that may be waiting."""
    visit = _latest(world, uid)
    if visit is None and by == "shutdown":
        for talk in world.talking.values():
            if talk.uid == uid and not talk.hung_at:
                talk.hung_at = world.now
    if visit is not None and not visit.requested and not visit.done:
        visit.requested = by
        if by == "shutdown":
            visit.ended_at = world.now
            _settle(world, visit)


def hung_up(world: World, uid: str, f: Fields) -> None:
    """The caller's channel is gone."""
    visit = _latest(world, uid)
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
    _closing(world, visit)
    _settle(world, visit)


def digit(world: World, uid: str, pressed: str) -> None:
    """A waiting caller pressed a key."""
    visit = _latest(world, uid)
    if visit is not None and not visit.left:
        visit.digits += pressed


def bridged(world: World, uid: str, bridge: str) -> None:
    """The caller is in a bridge: with an agent, had the connect been lost."""
    visit = _latest(world, uid)
    if visit is None:
        return
    for other in world.bridges.get(bridge, ()):
        channel = world.channels.get(other)
        if other != uid and channel is not None and channel.party.agent:
            visit.bridged_agent = channel.party.agent


def expire(world: World, everything: bool = False) -> None:
    """Decide what has waited long enough for better evidence (all of it at a record's end)."""
    world.due = math.inf
    for visit in list(world.closing.values()):
        if everything or (world.now - visit.since > GRACE_S and not may_wait(visit)):
            _settle(world, visit, final=True)
        elif may_wait(visit):
            continue  # until the queue, or the switch's list, tells more
        else:
            world.due = min(world.due, visit.since + GRACE_S)
    for visit in [v for v in world.talking.values() if v.hung_at]:
        if everything or world.now - visit.hung_at > GRACE_S:
            handle(world, visit, max(visit.hung_at - visit.connected_at, 0.0), "")
        else:
            world.due = min(world.due, visit.hung_at + GRACE_S)


def finish(world: World, visit: VisitTrack, outcome: Outcome, evidence: str) -> None:
    """End a visit with this outcome and tell of it; once."""
    if visit.done:
        return
    visit.done = True
    key = (visit.uid, visit.queue)
    if world.open.get(key) is visit:
        del world.open[key]
    world.closing.pop(visit.id, None)
    remember(world.past, key, visit)
    channel = world.channels.get(visit.uid)
    if channel is not None and channel.visit is visit and not visit.connected_at:
        channel.visit = None
    line = world.order.get(visit.queue)
    if line and visit.id in line:
        line.remove(visit.id)
    if outcome is Outcome.ANSWERED:
        world.talking[visit.id] = visit
    pressed = visit.digits if outcome is Outcome.LEFT_BY_KEY else ""
    if outcome is Outcome.LEFT_BY_KEY and not pressed and visit.went_on is not None:
        pressed = visit.went_on[1]
    world.out.append(
        VisitEnded(
            visit.connected_at or visit.ended_at or world.now,
            world.ref("visit", visit.id, "end"),
            world.link,
            visit.id,
            channel.call.id if channel is not None else visit.call,
            world.id(visit.queue),
            outcome,
            visit.agent,
            visit.hold_s,
            pressed,
            evidence,
            visit.uid,
        )
    )


# -- inside ------------------------------------------------------------------------------------------------------
def _settle(world: World, visit: VisitTrack, final: bool = False) -> None:
    verdict = None if visit.done else decide(visit, world.saw_dialplan, world.saw_hangup, final)
    if verdict is None:
        return
    outcome, evidence = verdict
    if outcome is Outcome.ANSWERED and not visit.connected_at:
        visit.agent = visit.agent or visit.bridged_agent
        visit.connected_at = visit.ended_at or world.now
    finish(world, visit, outcome, evidence)


def _closing(world: World, visit: VisitTrack) -> None:
    if not visit.since:
        visit.since = world.now
        world.due = min(world.due, world.now + GRACE_S)
    if not visit.ended_at:
        visit.ended_at = world.now
    if not visit.done:
        world.closing[visit.id] = visit


def _answered_by(world: World, visit: VisitTrack, f: Fields) -> None:
    interface = f.get("Interface", "")
    visit.connected_at = visit.ended_at or world.now
    visit.agent = world.id(interface)
    name = known(f.get("MemberName", "")) or interface
    if world.agents.get(visit.agent) is None:
        calls.see_agent(world, interface, name, "")


def _visit_of(world: World, f: Fields) -> VisitTrack | None:
    """The visit a queue message is about; one whose beginning was not seen is made up from the hold time."""
    uid, queue = f.get("Uniqueid", ""), f.get("Queue", "")
    if not uid or not queue:
        return None
    visit = world.open.get((uid, queue))
    if visit is not None or (uid, queue) in world.past:
        return visit
    orphan = _orphan(world, uid, queue)
    if orphan is not None:
        return orphan
    channel = calls.channel_of(world, f)
    if channel is None:
        return None
    waited = max(number(f.get("HoldTime", ""), 0.0), 0.0) + max(number(f.get("TalkTime", ""), 0.0), 0.0)
    visit = open_visit(world, channel, queue, world.now - waited, 0)
    visit.place = ("", "", "")  # where Queue() stood was not seen
    return visit


def _orphan(world: World, uid: str, queue: str) -> VisitTrack | None:
    """A visit whose channel vanished in mid-wait: a masquerade gave its place in the queue to another channel."""
    for visit in world.open.values():
        if visit.queue == queue and visit.hung and not (visit.left or visit.abandoned):
            del world.open[visit.uid, queue]
            world.open[uid, queue] = visit
            channel = world.channels.get(uid)
            if channel is not None:
                channel.visit = visit
            visit.hung, visit.requested, visit.since = False, "", 0.0
            world.closing.pop(visit.id, None)
            return visit
    return None


def _latest(world: World, uid: str) -> VisitTrack | None:
    channel = world.channels.get(uid)
    if channel is not None:
        visit = channel.visit
        return visit if visit is not None and not visit.done else None
    for visit in world.closing.values():
        if visit.uid == uid:
            return visit
    return None


def _by_call(world: World, f: Fields) -> VisitTrack | None:
    """After a transfer the switch may name another channel: the answered visit of that queue with this agent."""
    agent_uid = f.get("DestUniqueid", "")
    for visit in reversed(world.past.values()):
        if visit.queue == f.get("Queue", "") and visit.agent_uid == agent_uid and agent_uid and not visit.handled:
            return visit
    return None


def _note_place(visit: VisitTrack, f: Fields) -> None:
    place = place_of(f)
    if any(visit.place) and any(place) and place != visit.place and place[1] != "h":
        visit.moved_place = True
