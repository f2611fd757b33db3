"""Who works when: shifts, a lunch, breaks with reasons; and the day's turn, at which tomorrow's are planned."""

from console.center import events as e
from console.center.states import Device, Direction
from drivers.sim import acd, counting, dialling, status
from drivers.sim.arrivals import DAY_S
from drivers.sim.model import Person
from drivers.sim.people import REASONS
from drivers.sim.world import World

TRUNK_REPAIR_S = 240.0


def open_centre(world: World) -> None:
    """Set everything going at the world's origin."""
    for queue in world.queues.values():
        acd.expect_next(world, queue)
    for direction in (Direction.OUTBOUND, Direction.INTERNAL):
        dialling.expect_next(world, direction)
    _plan_people(world, world.midnight - DAY_S)
    _plan_people(world, world.midnight)
    _plan_faults(world)
    world.bursts.plan(world.midnight)
    world.plan(world.midnight + DAY_S - world.now, _turn_day, world.midnight + DAY_S)


def inventory(world: World, at: float | None = None, mark: str = "") -> list[e.Event]:
    """Queues, trunks and agents, as facts of `at` (None: of the world's origin)."""
    at = world.origin if at is None else at
    told: list[e.Event] = []
    for queue in world.queues.values():
        plan = queue.plan
        facts = {"name": plan.title, "strategy": plan.strategy, "service_level_s": plan.service_level_s}
        told.append(world.make(e.QueueSeen, f"queue.{plan.name}{mark}", at, queue=queue.id, **facts))
        if not mark:  # the switch begins to count with the story
            told.append(
                world.make(e.QueueCounted, f"queue.{plan.name}.counted", at, queue=queue.id, **counting.NOTHING)
            )
    for trunk in world.trunks:
        facts = {"name": trunk.name, "group": trunk.group, "capacity": trunk.capacity}
        told.append(world.make(e.TrunkSeen, f"trunk.{trunk.name}{mark}", at, trunk=trunk.id, **facts))
    for person in world.people.values():
        ref = f"agent.{person.native}{mark}"
        facts = {"name": person.name, "station": person.station, "team": person.team}
        told.append(world.make(e.AgentSeen, ref, at, agent=person.id, **facts))
        told.append(world.make(e.AgentDeviceChanged, f"{ref}.device", at, agent=person.id, device=Device.IDLE))
        if not mark:  # before the first of them logs in, all are logged out
            queue = world.queues[next(iter(person.skills))]
            told.append(world.make(e.AgentLeftQueue, f"{ref}.out", at, agent=person.id, queue=queue.id))
    return told


def _turn_day(world: World, day: float) -> None:
    world.bursts.plan(day)
    _plan_people(world, day)
    _plan_faults(world)
    world.plan(DAY_S, _turn_day, day + DAY_S)


def _plan_people(world: World, day: float) -> None:
    people = iter(world.people.values())
    for shift in world.scenario.shifts:
        for _ in range(shift.agents):
            person = next(people)
            late = max(-300.0, min(900.0, person.dice.gauss(60, 180)))
            since, until = day + shift.start * 3600 + late, day + shift.end * 3600 + person.dice.gauss(0, 240)
            if until > world.now + 600:
                _plan_shift(world, person, since, until)


def _plan_shift(world: World, person: Person, since: float, until: float) -> None:
    world.plan(since - world.now, _log_in, person)
    world.plan(until - world.now, _log_out, person)
    middle = since + (until - since) * (0.42 + 0.16 * person.dice.random())
    _plan_pause(world, person, middle, "lunch", 1800.0)
    breaks, part = divmod(world.scenario.pauses_per_shift, 1.0)
    for _ in range(int(breaks) + (person.dice.random() < part)):
        at = since + 1200 + (until - since - 3600) * person.dice.random()
        reason, length = person.dice.choices(REASONS, (6, 1, 3, 1, 1))[0]
        _plan_pause(world, person, at, reason, length * (0.6 + 0.8 * person.dice.random()))


def _plan_pause(world: World, person: Person, at: float, reason: str, length: float) -> None:
    if at > world.now:
        world.plan(at - world.now, _pause, person, reason, length)


def _log_in(world: World, person: Person) -> None:
    if not person.joined:
        status.log_in(world, person)


def _log_out(world: World, person: Person) -> None:
    if person.manned:
        return  # a person goes when they go
    if person.call is not None or person.ringing is not None or person.wrap_until > world.now:
        person.leaving = True
    else:
        status.log_out(world, person)


def _pause(world: World, person: Person, reason: str, length: float) -> None:
    if person.joined and person.ready and not person.leaving and not person.manned:
        status.set_not_ready(world, person, reason, length)


def _plan_faults(world: World) -> None:
    whole, part = divmod(world.scenario.trunk_faults_per_day, 1.0)
    for _ in range(int(whole) + (world.dice.random() < part)):
        world.plan(world.dice.random() * DAY_S, _break_trunk, world.dice.choice(world.trunks).id)


def _break_trunk(world: World, trunk_id: str) -> None:
    trunk = next(one for one in world.trunks if one.id == trunk_id)
    if trunk.in_service:
        trunk.in_service = False
        told = {"trunk": trunk.id, "in_service": False, "reason": "loss of signal"}
        world.tell(e.TrunkChanged, "", f"trunk.{trunk.name}.state", **told)
        world.plan(TRUNK_REPAIR_S * (0.5 + world.dice.random()), _mend_trunk, trunk_id)


def _mend_trunk(world: World, trunk_id: str) -> None:
    trunk = next(one for one in world.trunks if one.id == trunk_id)
    trunk.in_service = True
    world.tell(e.TrunkChanged, "", f"trunk.{trunk.name}.state", trunk=trunk.id, in_service=True)
