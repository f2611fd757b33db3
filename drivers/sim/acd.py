"""Queues: calls come in, wait, are offered to agents, and leave by exactly one outcome."""

from console.center import events as e
from console.center.states import Direction, LegRole, LegState, Outcome
from drivers.sim import counting, status, talks
from drivers.sim.arrivals import next_arrival, patience, talk
from drivers.sim.model import Call, Person, Queue, Visit
from drivers.sim.people import caller
from drivers.sim.world import World


def expect_next(world: World, queue: Queue) -> None:
    """Plan the next call that comes to a queue by the day's profile."""
    per_h = queue.plan.calls_per_h * world.scenario.calls
    if per_h <= 0:
        return
    at = next_arrival(world.scenario, per_h, world.bursts, world.midnight, world.now, world.dice)
    world.plan(at - world.now, _come, queue)


def _come(world: World, queue: Queue) -> None:
    expect_next(world, queue)
    cli, name = caller(world.dice, world.scenario.named_chance)
    ring_in(world, queue, cli, name)


def ring_in(world: World, queue: Queue, cli: str, name: str) -> None:
    """A caller dials a queue's number; with no free channel they hear busy and may try again."""
    trunk = world.free_trunk(queue.plan.trunk_group)
    if trunk is None:
        world.blocked += 1
        if world.dice.random() < 0.5:
            world.plan(60 + 240 * world.dice.random(), ring_in, queue, cli, name)
        return
    call = world.new_call(Direction.INBOUND, cli, name, queue.plan.dnis, trunk)
    call.customer = world.add_leg(call, LegRole.CUSTOMER, LegState.DIALLING, f"{trunk.name}/{trunk.in_use}")
    world.plan(2.0 + 5.0 * call.dice.random(), _welcomed, call, queue)


def _welcomed(world: World, call: Call, queue: Queue) -> None:
    if call.alive and call.visit is None and not call.visits:
        enqueue(world, call, queue)


def enqueue(world: World, call: Call, queue: Queue, priority: int = 0) -> Visit:
    """A call begins to wait in a queue; it may give up, press a key, or be timed out."""
    call.visits += 1
    call.turn += 1  # whatever conversation it comes from is over, and does not end it a second time
    for leg in [leg for leg in call.legs.values() if leg.role is LegRole.OTHER]:
        world.drop_leg(call, leg, "transferred")
    visit = Visit(f"{call.id}.v{call.visits}", call, queue, world.now, priority)
    place = next((i for i, other in enumerate(queue.waiting) if other.priority < priority), len(queue.waiting))
    queue.waiting.insert(place, visit)
    call.visit = world.visits[visit.id] = visit
    if call.customer is not None:
        world.set_leg(call, call.customer, LegState.QUEUED)
    told = {"call": call.id, "visit": visit.id, "queue": queue.id, "native": call.native}
    world.tell_of(call, e.CallQueued, "queued", position=place + 1, priority=priority, **told)
    _plan_ends(world, visit)
    serve(world, queue)
    return visit


def _plan_ends(world: World, visit: Visit) -> None:
    plan, dice = visit.queue.plan, visit.call.dice
    world.plan(patience(plan, dice), _give_up, visit)
    world.plan(plan.timeout_s, _time_out, visit)
    if dice.random() < plan.key_chance:
        world.plan(8 + dice.random() * 60, _press_key, visit)


def serve(world: World, queue: Queue) -> None:
    """Offer the queue's waiting calls, first to be served first, to whoever is free."""
    for visit in list(queue.waiting):
        if visit.ringing is None and not visit.assigned:
            person = _choose(world, queue)
            if person is None:
                return
            ring(world, visit, person)


def _choose(world: World, queue: Queue) -> Person | None:
    name = queue.plan.name
    free = [p for p in world.idle.values() if p.serves(name)]
    return min(free, key=lambda p: (p.joined[name], p.idle_since, p.native)) if free else None


def find_work(world: World, person: Person) -> None:
    """Somebody became free: the longest waiting call of their best queues rings at them."""
    world.settle(person)
    if person.id not in world.idle:
        return
    best: tuple[int, float, str] | None = None
    chosen: Visit | None = None
    for name, penalty in person.joined.items():
        waiting = (v for v in world.queues[name].waiting if v.ringing is None and not v.assigned)
        head = next(waiting, None) if person.serves(name) else None
        if head is not None and (best is None or (penalty, head.joined, head.id) < best):
            best, chosen = (penalty, head.joined, head.id), head
    if chosen is not None:
        ring(world, chosen, person)


def ring(world: World, visit: Visit, person: Person, sure: bool = False) -> None:
    """A waiting call rings at an agent, who answers after some seconds, or (unless `sure`) not at all."""
    visit.rings += 1
    visit.ringing, person.ringing = person, visit
    visit.leg = world.add_leg(visit.call, LegRole.AGENT, LegState.RINGING, person.station, person)
    world.settle(person)
    if person.manned or (person.dice.random() < world.scenario.no_answer_chance and not sure):
        world.plan(visit.queue.plan.ring_s, _no_answer, visit, visit.rings)
    else:
        world.plan(min(1.5 + person.dice.expovariate(0.35), visit.queue.plan.ring_s - 1), _answer, visit, visit.rings)


def stop_ringing(world: World, visit: Visit, cause: str) -> Person | None:
    """The telephone that rings for this visit falls silent; who it was."""
    person, leg = visit.ringing, visit.leg
    visit.ringing = visit.leg = None
    visit.assigned = False
    if person is not None and leg is not None:
        person.ringing = None
        person.idle_since = world.now
        world.drop_leg(visit.call, leg, cause)
    return person


def _no_answer(world: World, visit: Visit, rings: int) -> None:
    if not visit.open or visit.rings != rings or visit.ringing is None:
        return
    person = visit.ringing
    stop_ringing(world, visit, "no answer")
    told = {"agent": person.id, "queue": visit.queue.id, "call": visit.call.id, "ring_s": visit.queue.plan.ring_s}
    world.tell_of(visit.call, e.AgentRangNoAnswer, "no_answer", **told)
    if not person.manned and person.dice.random() < 0.4:
        status.set_not_ready(world, person, "no answer", 40 + person.dice.random() * 160)
    serve(world, visit.queue)
    find_work(world, person)


def _answer(world: World, visit: Visit, rings: int) -> None:
    if visit.ringing is not None and not visit.ringing.manned:
        answer(world, visit, rings)


def answer(world: World, visit: Visit, rings: int) -> None:
    """The telephone that rings for this visit is lifted, if it is still the same ringing."""
    if visit.open and visit.rings == rings and visit.ringing is not None and visit.leg is not None:
        person, leg = visit.ringing, visit.leg
        visit.ringing = visit.leg = person.ringing = None
        end(world, visit, Outcome.ANSWERED, "agent connected", person)
        talks.connect(world, visit.call, person, leg, visit, talk(visit.queue.plan, visit.call.dice))


def end(
    world: World, visit: Visit, outcome: Outcome, evidence: str, person: Person | None = None, key: str = ""
) -> None:
    """A queue visit ends in its one outcome; whoever it still rings at is set free."""
    visit.open = False
    visit.queue.waiting.remove(visit)
    visit.call.visit = None
    del world.visits[visit.id]
    rang = stop_ringing(world, visit, "caller left the queue")
    wait = round(world.now - visit.joined, 3)
    told = {"visit": visit.id, "call": visit.call.id, "queue": visit.queue.id, "native": visit.call.native}
    who = person.id if person else ""
    world.tell_of(
        visit.call, e.VisitEnded, "ended", outcome=outcome, agent=who, wait_s=wait, key=key, evidence=evidence, **told
    )
    counting.left(world, visit.queue, outcome, wait)
    if rang is not None:
        find_work(world, rang)


def _give_up(world: World, visit: Visit) -> None:
    if not visit.open:
        return
    call, queue = visit.call, visit.queue
    end(world, visit, Outcome.ABANDONED, "caller hung up")
    talks.clear(world, call, "caller hung up")
    if call.cli and call.dice.random() < world.scenario.redial_chance:
        world.plan(90 + 600 * call.dice.random(), ring_in, queue, call.cli, call.name)


def _time_out(world: World, visit: Visit) -> None:
    if not visit.open or visit.ringing is not None:
        if visit.open:
            world.plan(5.0, _time_out, visit)
        return
    call, overflow = visit.call, visit.queue.plan.overflow
    end(world, visit, Outcome.TIMED_OUT, f"waited {visit.queue.plan.timeout_s:.0f} s")
    if overflow:
        enqueue(world, call, world.queues[overflow], priority=5)
    else:
        talks.to_voicemail(world, call)


def _press_key(world: World, visit: Visit) -> None:
    if visit.open and visit.ringing is None:
        end(world, visit, Outcome.LEFT_BY_KEY, "pressed 1 for voicemail", key="1")
        talks.to_voicemail(world, visit.call)
