"""What agents choose, or is chosen for them: queues joined and left, ready, not ready and why."""

from console.center import events as e
from drivers.sim import acd
from drivers.sim.model import Person
from drivers.sim.world import World


def join(world: World, person: Person, queue: str, penalty: int) -> None:
    """The agent serves a queue (its name), or serves it with another penalty."""
    person.joined[queue] = penalty
    told = {"agent": person.id, "queue": world.queues[queue].id, "penalty": penalty}
    world.tell(e.AgentJoinedQueue, "", f"{person.native}.in.{queue}", **told)


def leave(world: World, person: Person, queue: str) -> None:
    """The agent serves a queue no longer; one that rings for them from it goes back to wait."""
    person.joined.pop(queue)
    person.paused.pop(queue, None)
    told = {"agent": person.id, "queue": world.queues[queue].id}
    world.tell(e.AgentLeftQueue, "", f"{person.native}.in.{queue}", **told)
    visit = person.ringing
    if visit is not None and visit.queue.plan.name == queue:
        acd.stop_ringing(world, visit, "agent left the queue")
        world.settle(person)
        acd.serve(world, visit.queue)
    if not person.joined:
        person.ready, person.leaving, person.since = False, False, world.now
        person.status_turn += 1
    world.settle(person)


def log_in(world: World, person: Person) -> None:
    """The agent starts work in all queues of their skills, ready."""
    person.leaving = False
    for queue, penalty in person.skills.items():
        if queue not in person.joined:
            join(world, person, queue, penalty)
    set_ready(world, person)


def log_out(world: World, person: Person) -> None:
    """The agent leaves every queue."""
    for queue in list(person.joined):
        leave(world, person, queue)


def set_ready(world: World, person: Person) -> None:
    """The agent takes calls again in all their queues."""
    person.status_turn += 1
    person.paused.clear()
    person.ready, person.reason, person.forced = True, "", False
    person.since = person.idle_since = world.now
    world.tell(e.AgentReady, "", f"{person.native}.status", agent=person.id)
    acd.find_work(world, person)


def set_not_ready(world: World, person: Person, reason: str, length: float = 0.0) -> None:
    """The agent takes no calls, for `length` seconds (0: until somebody says otherwise)."""
    person.status_turn += 1
    person.ready, person.reason = False, reason
    person.forced = not length
    person.since = world.now
    told = {"agent": person.id, "reason": reason}
    world.tell(e.AgentNotReady, "", f"{person.native}.status", **told)
    world.settle(person)
    if length:
        world.plan(length, _return, person, person.status_turn)


def _return(world: World, person: Person, turn: int) -> None:
    if person.status_turn == turn and person.joined:
        set_ready(world, person)


def pause_in(world: World, person: Person, queue: str, reason: str) -> None:
    """The agent takes no calls of this one queue."""
    person.paused[queue] = reason
    told = {"agent": person.id, "reason": reason, "queue": world.queues[queue].id}
    world.tell(e.AgentNotReady, "", f"{person.native}.paused.{queue}", **told)


def resume_in(world: World, person: Person, queue: str) -> None:
    """The agent takes calls of this queue again."""
    person.paused.pop(queue, None)
    told = {"agent": person.id, "queue": world.queues[queue].id}
    world.tell(e.AgentReady, "", f"{person.native}.paused.{queue}", **told)
    acd.find_work(world, person)
