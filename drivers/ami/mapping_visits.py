"""The life of a queue visit: begun, closing while evidence is gathered, ended in one outcome, its conversation over.

A visit is one join of one caller (Uniqueid) to one queue; its id is made of these and of the count of that
caller's joins there, so that two engines name it alike. Which message is evidence of what is ``mapping_queues``'.
"""

import math

from console.center.events import CallQueued, QueueSeen, VisitEnded, VisitHandled
from console.center.states import LegState, Outcome
from drivers.ami import mapping_calls as calls
from drivers.ami.mapping_evidence import decide, may_wait
from drivers.ami.mapping_world import Channel, Fields, VisitTrack, World, number, remember

GRACE_S = 3.0


def see_queue(world: World, queue: str) -> None:
    """Tell of a queue once; its settings come with the switch's lists."""
    if queue not in world.queues:
        world.queues[queue] = ()
        world.out.append(QueueSeen(world.now, world.ref("queue", queue), world.link, world.id(queue), queue))


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


def handle(world: World, visit: VisitTrack, talk_s: float, why: str) -> None:
    """Tell once that an answered visit's conversation is over."""
    if visit.handled or not visit.done or not visit.connected_at:
        return
    visit.handled = True
    world.talking.pop(visit.id, None)
    ref = world.ref("visit", visit.id, "handled")
    world.out.append(VisitHandled(world.now, ref, world.link, visit.id, visit.agent, talk_s, 0.0, why))


def expire(world: World, everything: bool = False) -> None:
    """Decide what has waited long enough for better evidence (all of it at a record's end)."""
    world.due = math.inf
    for visit in list(world.closing.values()):
        if everything or (world.now - visit.since > GRACE_S and not may_wait(visit)):
            settle(world, visit, final=True)
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


def settle(world: World, visit: VisitTrack, final: bool = False) -> None:
    verdict = None if visit.done else decide(visit, world.saw_dialplan, world.saw_hangup, final)
    if verdict is None:
        return
    outcome, evidence = verdict
    if outcome is Outcome.ANSWERED and not visit.connected_at:
        visit.agent = visit.agent or visit.bridged_agent
        visit.connected_at = visit.ended_at or world.now
    finish(world, visit, outcome, evidence)


def closing(world: World, visit: VisitTrack) -> None:
    if not visit.since:
        visit.since = world.now
        world.due = min(world.due, world.now + GRACE_S)
    if not visit.ended_at:
        visit.ended_at = world.now
    if not visit.done:
        world.closing[visit.id] = visit


def visit_of(world: World, f: Fields) -> VisitTrack | None:
    """The visit a queue message is about; one whose beginning was not seen is made up from the hold time."""
    uid, queue = f.get("Uniqueid", ""), f.get("Queue", "")
    if not uid or not queue:
        return None
    visit = world.open.get((uid, queue))
    if visit is not None or (uid, queue) in world.past:
        return visit
    orphan = orphan_of(world, uid, queue)
    if orphan is not None:
        return orphan
    channel = calls.channel_of(world, f)
    if channel is None:
        return None
    waited = max(number(f.get("HoldTime", ""), 0.0), 0.0) + max(number(f.get("TalkTime", ""), 0.0), 0.0)
    visit = open_visit(world, channel, queue, world.now - waited, 0)
    visit.place = ("", "", "")  # where Queue() stood was not seen
    return visit


def orphan_of(world: World, uid: str, queue: str) -> VisitTrack | None:
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


def latest(world: World, uid: str) -> VisitTrack | None:
    channel = world.channels.get(uid)
    if channel is not None:
        visit = channel.visit
        return visit if visit is not None and not visit.done else None
    for visit in world.closing.values():
        if visit.uid == uid:
            return visit
    return None


def talk_of(world: World, key: tuple[str, str], f: Fields) -> VisitTrack | None:
    """The answered visit of that call and queue whose agent these fields name; None if none of them is talking."""
    dest, agent = f.get("DestUniqueid", ""), world.id(f.get("Interface", ""))
    for visit in world.talking.values():
        same = visit.agent_uid == dest if dest and visit.agent_uid else visit.agent == agent
        if same and (visit.uid, visit.queue) == key:
            return visit
    return None


def by_call(world: World, f: Fields) -> VisitTrack | None:
    """After a transfer the switch may name another channel: the answered visit of that queue with this agent."""
    agent_uid = f.get("DestUniqueid", "")
    for visit in reversed(world.past.values()):
        if visit.queue == f.get("Queue", "") and visit.agent_uid == agent_uid and agent_uid and not visit.handled:
            return visit
    return None


def by_agent(world: World, f: Fields) -> VisitTrack | None:
    """A switch that has already forgotten a channel leaves out its headers (app_queue.c, "incomplete event").

    With neither caller nor telephone named, it is that agent's conversation of that queue; one whose caller is gone
    before one that may go on.
    """
    if f.get("Uniqueid") or f.get("DestUniqueid"):
        return None
    agent, queue = world.id(f.get("Interface", "")), f.get("Queue", "")
    talks = [visit for visit in world.talking.values() if (visit.agent, visit.queue) == (agent, queue)]
    return min(talks, key=lambda visit: visit.hung_at or math.inf, default=None)
