"""Calls that agents make: to customers through a trunk, to each other and to the back office."""

from console.center.states import Direction, LegRole, LegState
from drivers.sim import talks
from drivers.sim.arrivals import profile
from drivers.sim.model import Call, Leg, Person
from drivers.sim.people import caller
from drivers.sim.world import World


def expect_next(world: World, direction: Direction) -> None:
    """Plan the next outbound or internal call."""
    scenario = world.scenario
    per_h = scenario.outbound_per_h if direction is Direction.OUTBOUND else scenario.internal_per_h
    rate = per_h * scenario.calls * max(profile(scenario, world.midnight, world.now), 0.05)
    if rate > 0:
        world.plan(world.dice.expovariate(rate / 3600), _dial, direction)


def _dial(world: World, direction: Direction) -> None:
    expect_next(world, direction)
    free = sorted((p for p in world.idle.values() if not p.manned), key=lambda person: person.native)
    if free:
        person = free.pop(world.dice.randrange(len(free)))
        if direction is Direction.OUTBOUND:
            _dial_out(world, person)
        else:
            colleague = world.dice.choice(free) if free and world.dice.random() < 0.6 else None
            _dial_inside(world, person, colleague)


def dial(world: World, person: Person, to: str, target: Person | None, group: str) -> str:
    """A person's telephone calls `to`: `target`, a number outside through `group`, or inside; why not, else empty."""
    trunk = world.free_trunk(group) if group else None
    if group and trunk is None:
        return "no trunk is free"
    direction = Direction.OUTBOUND if trunk is not None else Direction.INTERNAL
    call = world.new_call(direction, person.native, person.name, to, trunk)
    own = _lift(world, call, person)
    if target is not None:
        _ring(world, call, own, target)
    elif trunk is not None:
        call.customer = world.add_leg(call, LegRole.CUSTOMER, LegState.RINGING, f"{trunk.name}/{trunk.in_use}")
        world.plan(3 + 5 * call.dice.random(), _answered, call, call.turn, own, call.customer)
    else:
        other = world.add_leg(call, LegRole.OTHER, LegState.RINGING, to)
        world.plan(2 + 3 * call.dice.random(), _answered, call, call.turn, own, other)
    return ""


def _ring(world: World, call: Call, own: Leg, target: Person) -> None:
    leg = world.add_leg(call, LegRole.AGENT, LegState.RINGING, target.station, target)
    target.call = call
    world.settle(target)
    if target.manned:
        world.plan(25.0, _unanswered, call, call.turn)
    else:
        world.plan(2 + 3 * call.dice.random(), _answered, call, call.turn, own, leg)


def answer(world: World, call: Call, leg: Leg) -> None:
    """The colleague who is called lifts the telephone."""
    own = next((one for one in call.legs.values() if one.person is call.person and one is not leg), None)
    if own is not None:
        _answered(world, call, call.turn, own, leg)


def _dial_out(world: World, person: Person) -> None:
    trunk = world.free_trunk(world.dice.choice(world.trunks).group)
    number, _ = caller(world.dice, 0.0)
    if trunk is not None and number:
        call = world.new_call(Direction.OUTBOUND, person.native, person.name, number, trunk)
        own = _lift(world, call, person)
        call.customer = world.add_leg(call, LegRole.CUSTOMER, LegState.RINGING, f"{trunk.name}/{trunk.in_use}")
        _wait(world, call, own, call.customer)


def _dial_inside(world: World, person: Person, colleague: Person | None) -> None:
    number = colleague.native if colleague else world.dice.choice(talks.BACK_OFFICE)
    call = world.new_call(Direction.INTERNAL, person.native, person.name, number, None)
    own = _lift(world, call, person)
    if colleague is None:
        other = world.add_leg(call, LegRole.OTHER, LegState.RINGING, number)
    else:
        other = world.add_leg(call, LegRole.AGENT, LegState.RINGING, colleague.station, colleague)
        colleague.call = call
        world.settle(colleague)
    _wait(world, call, own, other)


def _lift(world: World, call: Call, person: Person) -> Leg:
    call.person, person.call = person, call
    world.settle(person)
    return world.add_leg(call, LegRole.AGENT, LegState.DIALLING, person.station, person)


def _wait(world: World, call: Call, own: Leg, other: Leg) -> None:
    if call.dice.random() < 0.78:
        world.plan(3 + 12 * call.dice.random(), _answered, call, call.turn, own, other)
    else:
        world.plan(18 + 14 * call.dice.random(), _unanswered, call, call.turn)


def _answered(world: World, call: Call, turn: int, own: Leg, other: Leg) -> None:
    if call.alive and call.turn == turn and own.person is not None:
        world.set_leg(call, other, LegState.TALKING)
        talks.connect(world, call, own.person, own, None, 15 + call.dice.expovariate(1 / 110))


def _unanswered(world: World, call: Call, turn: int) -> None:
    if call.alive and call.turn == turn:
        talks.clear(world, call, "no answer")
