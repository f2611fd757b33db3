"""Conversations: they are held, handed on blind or attended, end, and leave the agent in wrap-up.

`acd` and this module call each other (a transfer queues again, a freed agent takes the next call), so each imports
the other as a module and never a name out of it.
"""

from console.center import events as e
from console.center.states import LegRole, LegState
from drivers.sim import acd, counting, status
from drivers.sim.arrivals import wrap
from drivers.sim.model import Call, Leg, Person, Visit, Watch
from drivers.sim.world import World

BACK_OFFICE = ("801", "802", "803", "805", "810")
VOICEMAIL = "899"
LEAST_S = 90.0
"""How long a caller stays at least with an agent who is a person, and needs the time."""


def connect(world: World, call: Call, person: Person, leg: Leg, visit: Visit | None, length: float) -> None:
    """An agent and the customer talk from now on, for about `length` seconds."""
    call.turn += 1
    call.person, person.call, call.handling = person, call, visit
    call.talk_since, call.held_since, call.hold_s = world.now, 0.0, 0.0
    world.set_leg(call, leg, LegState.TALKING)
    if call.customer is not None:
        world.set_leg(call, call.customer, LegState.TALKING)
    world.settle(person)
    _plan_course(world, call, length)


def _plan_course(world: World, call: Call, length: float) -> None:
    dice, scenario = call.dice, world.scenario
    if call.person is not None and call.person.manned:
        world.plan(max(length, LEAST_S), finish, call, call.turn, "caller")
        return
    if dice.random() < scenario.hold_chance and length > 40:
        world.plan(length * (0.2 + 0.4 * dice.random()), _hold, call, call.turn, 8 + dice.expovariate(1 / 35))
    fate = dice.random()
    if call.handling is None or call.transfers >= 2:
        fate = 1.0
    if fate < scenario.blind_chance:
        world.plan(length * 0.6, _hand_on, call, call.turn, False)
    elif fate < scenario.blind_chance + scenario.attended_chance:
        world.plan(length * 0.6, _hand_on, call, call.turn, True)
    world.plan(length, finish, call, call.turn, "caller" if dice.random() < 0.7 else "agent")


def agent_leg(call: Call) -> Leg | None:
    """The leg of the agent who handles the call."""
    return next((leg for leg in call.legs.values() if leg.person is not None and leg.person is call.person), None)


def _hold(world: World, call: Call, turn: int, length: float) -> None:
    leg = agent_leg(call)
    if call.alive and call.turn == turn and leg is not None and not call.held_since:
        call.held_since = world.now
        world.set_leg(call, leg, LegState.HELD)
        world.plan(length, _resume, call, turn)


def _resume(world: World, call: Call, turn: int) -> None:
    leg = agent_leg(call)
    if call.alive and call.turn == turn and leg is not None and call.partner is None:
        settle_hold(world, call)
        world.set_leg(call, leg, LegState.TALKING)


def settle_hold(world: World, call: Call) -> None:
    """Add a hold that lasts to the call's hold time."""
    if call.held_since:
        call.hold_s += world.now - call.held_since
        call.held_since = 0.0


def finish(world: World, call: Call, turn: int, by: str) -> None:
    """The conversation of this turn ends by itself, after a hold that still lasts."""
    if not call.alive or call.turn != turn:
        return
    if call.held_since or call.partner is not None:
        world.plan(5.0, finish, call, turn, by)
        return
    clear(world, call, f"{by} hung up", by)


def clear(world: World, call: Call, cause: str, by: str = "") -> None:
    """The call ends for everybody in it. Its queue visit, if it still has one, must have ended before."""
    if not call.alive:
        return
    call.turn += 1
    call.alive = False
    person = leave(world, call, by or "caller")
    freed = [leg.person for leg in call.legs.values() if leg.person is not None and leg.person.call is call]
    for watch in list(call.watches):
        end_watch(world, watch)
    for leg in list(call.legs.values()):
        world.drop_leg(call, leg, cause)
    world.tell_of(call, e.CallCleared, "over", call=call.id, cause=cause)
    if call.trunk is not None:
        call.trunk.in_use -= 1
    del world.calls[call.id]
    if call.main is not None:
        _back_to_customer(world, call.main)
    if person is not None:
        release(world, person, call)
    for other in freed:
        other.call = None
        release(world, other, call)


def _back_to_customer(world: World, main: Call) -> None:
    main.partner = None
    leg = agent_leg(main)
    if main.alive and leg is not None:
        settle_hold(world, main)
        world.set_leg(main, leg, LegState.TALKING)


def leave(world: World, call: Call, by: str) -> Person | None:
    """The agent's conversation is over, the visit it came from handled; who it was. Their leg still stands."""
    person = call.person
    settle_hold(world, call)
    if call.partner is not None:
        consultation, call.partner = call.partner, None
        consultation.main = None
        clear(world, consultation, "consultation ended")
    if call.handling is not None and person is not None:
        visit = call.handling
        talked = max(world.now - call.talk_since - call.hold_s, 0.0)
        told = {"visit": visit.id, "agent": person.id, "ended_by": by}
        world.tell_of(call, e.VisitHandled, "handled", talk_s=round(talked, 3), hold_s=round(call.hold_s, 3), **told)
        counting.completed(world, visit.queue, talked)
    if person is not None:
        person.call = None
    call.person = None
    return person


def release(world: World, person: Person, call: Call) -> None:
    """An agent is out of a call: wrap-up after a queue's call, then free for the next."""
    person.idle_since = world.now
    visit, call.handling = call.handling, None
    length = wrap(visit.queue.plan, person.dice) if visit is not None else 0.0
    if length and person.joined:
        person.wrap_turn += 1
        person.wrap_until = world.now + length
        until = round(person.wrap_until, 3)
        world.tell(e.WrapUpStarted, "", f"{person.native}.wrap", agent=person.id, call=call.id, until=until)
        world.plan(length, wrapped, person, person.wrap_turn)
        world.settle(person)
        return
    back(world, person)


def wrapped(world: World, person: Person, turn: int) -> None:
    """After-call work ends, if it is still that of this turn."""
    if person.wrap_turn == turn and person.wrap_until:
        person.wrap_until = 0.0
        world.tell(e.WrapUpEnded, "", f"{person.native}.wrap", agent=person.id)
        back(world, person)


def back(world: World, person: Person) -> None:
    """An agent has nothing in hand any more: off home, or to the next call."""
    if person.leaving:
        status.log_out(world, person)
    person.idle_since = max(person.idle_since, world.now)
    acd.find_work(world, person)


def drop_agent(world: World, call: Call, cause: str, by: str = "agent") -> None:
    """The agent leaves a call that goes on without them."""
    leg = agent_leg(call)
    person = leave(world, call, by)
    call.turn += 1
    for watch in list(call.watches):
        end_watch(world, watch)
    if leg is not None:
        world.drop_leg(call, leg, cause)
    if person is not None:
        release(world, person, call)
    call.handling = None


def _hand_on(world: World, call: Call, turn: int, attended: bool) -> None:
    if not call.alive or call.turn != turn or call.held_since or call.person is None:
        return
    from drivers.sim import handing  # handing stands on this module

    handing.choose(world, call, attended)


def to_voicemail(world: World, call: Call) -> None:
    """What comes after the queue: the caller leaves a message."""
    to_other(world, call, VOICEMAIL, 12 + 25 * call.dice.random())


def to_other(world: World, call: Call, extension: str, length: float) -> None:
    """The customer talks to somebody who is no agent."""
    call.turn += 1
    other = world.add_leg(call, LegRole.OTHER, LegState.RINGING, extension)
    world.plan(1.0 + 4.0 * call.dice.random(), _other_answers, call, call.turn, other, length)


def _other_answers(world: World, call: Call, turn: int, other: Leg, length: float) -> None:
    if call.alive and call.turn == turn:
        world.set_leg(call, other, LegState.TALKING)
        if call.customer is not None:
            world.set_leg(call, call.customer, LegState.TALKING)
        world.plan(length, finish, call, turn, "caller")


def end_watch(world: World, watch: Watch) -> None:
    """A supervisor leaves a call."""
    if watch.open:
        watch.open = False
        watch.call.watches.remove(watch)
        world.watches.pop(watch.id, None)
        if watch.leg is not None:
            world.tell_of(watch.call, e.MonitorEnded, "unwatched", monitor=watch.id)
            world.drop_leg(watch.call, watch.leg, "supervisor left")
