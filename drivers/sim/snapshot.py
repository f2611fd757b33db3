"""The switch's state told whole, as a link does after it has connected.

Two ways: `past` is what was true where the history begins, in the very facts that made it so (a journal that has them
drops them); `present` says it anew with refs of this connection, because the journal's reader may have been blind.
"""

from console.center import events as e
from console.center.events import Event
from drivers.sim import counting, roster
from drivers.sim.model import Person
from drivers.sim.world import World


def past(world: World) -> list[Event]:
    """What exists, the latest fact about every state, and every live call's story."""
    return [*roster.inventory(world), *world.latest.values(), *stories(world)]


def stories(world: World) -> list[Event]:
    """All that was told of the calls that live, in order of time."""
    return sorted((event for call in world.calls.values() for event in call.story), key=lambda event: event.at)


def present(world: World, mark: str) -> list[Event]:
    """What exists, who serves what in which status, trunks, counters, the order of those who wait."""
    told = roster.inventory(world, world.now, f".{mark}")
    for person in world.people.values():
        told += _person(world, person, mark)
    for trunk in world.trunks:
        facts = {"trunk": trunk.id, "in_service": trunk.in_service}
        told.append(world.make(e.TrunkChanged, f"trunk.{trunk.name}.state.{mark}", **facts))
    for watch in world.watches.values():
        if watch.leg is not None:
            facts = {"monitor": watch.id, "agent": watch.person.id, "call": watch.call.id, "who": watch.station}
            told.append(world.make(e.MonitorChanged, f"{watch.id}.{mark}", mode=watch.mode, **facts))
    for queue in world.queues.values():
        name, order = queue.plan.name, tuple(visit.id for visit in queue.waiting)
        told.append(world.make(e.QueueCounted, f"{name}.counted.{mark}", queue=queue.id, **counting.counters(queue)))
        told.append(world.make(e.QueueOrdered, f"{name}.order.{mark}", queue=queue.id, visits=order))
    return told


def _person(world: World, person: Person, mark: str) -> list[Event]:
    told: list[Event] = []
    since, who = person.since or world.origin, {"agent": person.id}
    for name in person.skills:
        facts = {**who, "queue": world.queues[name].id}
        ref = f"{person.native}.in.{name}.{mark}"
        if name in person.joined:
            told.append(world.make(e.AgentJoinedQueue, ref, since, penalty=person.joined[name], **facts))
        else:
            told.append(world.make(e.AgentLeftQueue, ref, since, **facts))
    ref = f"{person.native}.status.{mark}"
    if person.joined and person.ready:
        told.append(world.make(e.AgentReady, ref, since, **who))
    elif person.joined:
        told.append(world.make(e.AgentNotReady, ref, since, reason=person.reason, **who))
    for name, reason in person.paused.items():
        facts = {**who, "reason": reason, "queue": world.queues[name].id}
        told.append(world.make(e.AgentNotReady, f"{person.native}.paused.{name}.{mark}", since, **facts))
    if person.wrap_until > world.now:
        until = round(person.wrap_until, 3)
        ref = f"{person.native}.wrap.{mark}"
        told.append(world.make(e.WrapUpStarted, ref, person.idle_since, call="", until=until, **who))
    return told


def taken(world: World, mark: str) -> Event:
    """The closing fact: all that lives. What is not listed is over."""
    return world.make(
        e.SnapshotTaken,
        f"snapshot.{mark}",
        calls=tuple(world.calls),
        visits=tuple(world.visits),
        agents=tuple(world.people),
        queues=tuple(queue.id for queue in world.queues.values()),
    )
