"""Handing a call on: blind to a queue, an agent or an extension, or attended after a consultation."""

from console.center import events as e
from console.center.states import Direction, LegRole, LegState
from drivers.sim import acd, talks
from drivers.sim.model import Call, Leg, Person, Queue
from drivers.sim.world import World

UNANSWERED_S = 45.0
"""How long a call that was handed on rings at a station where a person sits."""


def choose(world: World, call: Call, attended: bool) -> None:
    """The agent hands the call on to whom the dice say: a colleague who is free, the back office, another queue."""
    dice = call.dice
    colleagues = sorted((a for a, p in world.idle.items() if not p.manned), key=lambda agent: world.idle[agent].native)
    if attended:
        consult(world, call, world.idle[dice.choice(colleagues)] if colleagues else dice.choice(talks.BACK_OFFICE))
        return
    fate = dice.random()
    others = [q for q in world.queues.values() if call.handling is None or q is not call.handling.queue]
    if fate < 0.4 and others:
        to_queue(world, call, dice.choice(others))
    elif fate < 0.7 and colleagues:
        to_agent(world, call, world.idle[dice.choice(colleagues)])
    else:
        to_extension(world, call, dice.choice(talks.BACK_OFFICE))


def _say(world: World, call: Call, to: str, attended: bool = False) -> None:
    call.transfers += 1
    by = call.person.id if call.person is not None else ""
    world.tell_of(call, e.CallTransferred, "transferred", call=call.id, by=by, to=to, attended=attended)


def to_queue(world: World, call: Call, queue: Queue, number: str = "") -> None:
    """Blind, to a queue (by its extension, or the `number` that was dialled): the caller waits again."""
    _say(world, call, number or queue.plan.extension)
    talks.drop_agent(world, call, "blind transfer")
    acd.enqueue(world, call, queue, priority=2)


def to_extension(world: World, call: Call, extension: str) -> None:
    """Blind, to somebody who is no agent."""
    _say(world, call, extension)
    talks.drop_agent(world, call, "blind transfer")
    talks.to_other(world, call, extension, 20 + call.dice.expovariate(1 / 120))


def to_agent(world: World, call: Call, person: Person) -> None:
    """Blind, to an agent's telephone."""
    _say(world, call, person.native)
    call.turn += 1
    leg = reserve(world, call, person)
    talks.drop_agent(world, call, "blind transfer")
    if person.manned:
        world.plan(UNANSWERED_S, _unanswered, call, call.turn)
    else:
        world.plan(2.0 + 4.0 * call.dice.random(), answer, call, call.turn, leg)


def _unanswered(world: World, call: Call, turn: int) -> None:
    if call.alive and call.turn == turn:
        talks.clear(world, call, "no answer")


def reserve(world: World, call: Call, person: Person) -> Leg:
    """A telephone rings for this call, and for no other."""
    person.call = call
    world.settle(person)
    return world.add_leg(call, LegRole.AGENT, LegState.RINGING, person.station, person)


def answer(world: World, call: Call, turn: int, leg: Leg) -> None:
    """The agent a call was handed to lifts the telephone."""
    if call.alive and call.turn == turn and leg.person is not None:
        talks.connect(world, call, leg.person, leg, None, 20 + call.dice.expovariate(1 / 150))


def consult(world: World, call: Call, target: Person | str) -> None:
    """The agent holds the customer and calls a colleague or an extension first."""
    person = call.person
    if talks.agent_leg(call) is None or person is None:
        return
    leg = consult_by_hand(world, call, person, target)
    world.plan(2.0 + 3.0 * call.dice.random(), _consulted, call, call.turn, call.partner, leg)


def consult_by_hand(world: World, call: Call, person: Person, target: Person | str) -> Leg:
    """The same, without deciding what comes of it; the leg of the one who is called."""
    held = talks.agent_leg(call)
    assert held is not None  # only asked of an agent who is in the call
    call.held_since = world.now
    world.set_leg(call, held, LegState.HELD)
    number = target if isinstance(target, str) else target.native
    other = world.new_call(Direction.INTERNAL, person.native, person.name, number, None)
    call.partner, other.main = other, call
    world.add_leg(other, LegRole.AGENT, LegState.TALKING, person.station, person)
    if isinstance(target, str):
        return world.add_leg(other, LegRole.OTHER, LegState.RINGING, target)
    return reserve(world, other, target)


def _consulted(world: World, call: Call, turn: int, other: Call, leg: Leg) -> None:
    if call.alive and other.alive and call.turn == turn and call.partner is other:
        world.set_leg(other, leg, LegState.TALKING)
        world.plan(8 + call.dice.expovariate(1 / 20), _complete, call, turn, other, leg)


def _complete(world: World, call: Call, turn: int, other: Call, leg: Leg) -> None:
    if call.alive and other.alive and call.turn == turn and call.partner is other:
        complete(world, call, other, leg)


def complete(world: World, call: Call, other: Call, leg: Leg) -> None:
    """The customer is left with the one who is consulted, on `leg` of the consultation."""
    _say(world, call, leg.person.native if leg.person else leg.address, attended=True)
    absorb(world, call, other, leg, "attended transfer")
    talks.drop_agent(world, call, "attended transfer")
    if leg.person is not None:
        leg.person.call = call
        talks.connect(world, call, leg.person, leg, None, 20 + call.dice.expovariate(1 / 150))
    else:
        call.turn += 1
        world.plan(20 + call.dice.expovariate(1 / 150), talks.finish, call, call.turn, "caller")


def absorb(world: World, call: Call, other: Call, leg: Leg, cause: str) -> None:
    """The consultation becomes part of the call it was about; only the consulted party's leg goes on."""
    for own in [one for one in other.legs.values() if one is not leg]:
        world.drop_leg(other, own, cause)
    world.tell_of(call, e.CallMerged, "merged", call=call.id, absorbed=other.id)
    call.story[:0] = other.story
    call.partner = other.main = None
    other.alive = False
    del world.calls[other.id]
    call.legs[leg.id] = other.legs.pop(leg.id)
