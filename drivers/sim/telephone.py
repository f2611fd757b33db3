"""The telephone of a station where a person sits: what it is asked, it does; by itself it does nothing but ring.

Each function returns nothing and raises `Refusal` with the reason. The calls such a person makes, takes and hands on
are those of `dialling`, `acd` and `handing`; here is only what starts and ends them.
"""

from console.center import phone_commands as p
from console.center.states import LegRole, LegState
from drivers.sim import acd, dialling, handing, talks
from drivers.sim.model import Call, Leg, Person
from drivers.sim.presence import Refusal
from drivers.sim.world import World

CONSULT_RINGS_S = 45.0


def answer(world: World, person: Person, command: p.Answer) -> None:
    """Lift the telephone that rings."""
    visit = person.ringing
    if visit is not None and visit.call.id == command.call:
        acd.answer(world, visit, visit.rings)
        return
    call = person.call
    leg = _leg(call, person, LegState.RINGING) if call is not None and call.id == command.call else None
    if call is None or leg is None:
        raise Refusal("this call does not ring here")
    main = call.main
    if main is not None:
        world.set_leg(call, leg, LegState.TALKING)
    elif call.person is not None and call.person is not person:
        dialling.answer(world, call, leg)
    else:
        handing.answer(world, call, call.turn, leg)


def hold(world: World, person: Person, command: p.Hold) -> None:
    """The other party hears music."""
    call, leg = _conversation(person, command.call)
    if leg.state is LegState.HELD:
        raise Refusal("it is on hold already")
    call.held_since = world.now
    world.set_leg(call, leg, LegState.HELD)


def retrieve(world: World, person: Person, command: p.Retrieve) -> None:
    """Talk again."""
    call, leg = _conversation(person, command.call)
    if call.partner is not None:
        raise Refusal("a consultation is in progress: complete or abort it")
    if leg.state is not LegState.HELD:
        raise Refusal("it is not on hold")
    talks.settle_hold(world, call)
    world.set_leg(call, leg, LegState.TALKING)


def dial(world: World, person: Person, command: p.Dial) -> None:
    """Call somebody."""
    if person.call is not None or person.ringing is not None:
        raise Refusal("the telephone is in use")
    target = _colleague(world, person, command.to)
    group = world.trunks[0].group if target is None and _outside(command.to) else ""
    if target is None and not group and command.to not in (*talks.BACK_OFFICE, talks.VOICEMAIL):
        raise Refusal(f"there is no extension {command.to}")
    if why := dialling.dial(world, person, command.to, target, group):
        raise Refusal(why)


def consult(world: World, person: Person, command: p.Consult) -> None:
    """Hold the customer, call somebody about them."""
    call, _ = _conversation(person, command.call)
    if call.partner is not None:
        raise Refusal("a consultation is in progress already")
    if call.person is not person:
        raise Refusal("this call is another agent's")
    target = _colleague(world, person, command.to)
    if target is None and not _outside(command.to) and command.to not in (*talks.BACK_OFFICE, talks.VOICEMAIL):
        raise Refusal(f"there is no extension {command.to}")
    talks.settle_hold(world, call)
    leg = handing.consult_by_hand(world, call, person, target or command.to)
    other = call.partner
    if target is not None and target.manned:
        world.plan(CONSULT_RINGS_S, _give_up, other, leg)
    else:
        world.plan(2.0 + 3.0 * call.dice.random(), _lifted, other, leg)


def complete(world: World, person: Person, command: p.CompleteTransfer) -> None:
    """Leave the customer with the one who is consulted."""
    call, other, leg = _consultation(person, command.call)
    handing.complete(world, call, other, leg)


def conference(world: World, person: Person, command: p.Conference) -> None:
    """All three talk."""
    call, other, leg = _consultation(person, command.call)
    handing.absorb(world, call, other, leg, "conference")
    if leg.person is not None:
        leg.person.call = call
    talks.settle_hold(world, call)
    own = talks.agent_leg(call)
    if own is not None:
        world.set_leg(call, own, LegState.TALKING)


def abort(world: World, person: Person, command: p.AbortConsult) -> None:
    """Back to the customer."""
    call, _ = _conversation(person, command.call)
    if call.partner is None:
        raise Refusal("there is no consultation")
    talks.clear(world, call.partner, "consultation aborted")


def leave_conference(world: World, call: Call, leg: Leg) -> bool:
    """One agent leaves a conversation of more than two that goes on; False when there is none to go on."""
    others = [one for one in call.legs.values() if one is not leg and one.role is not LegRole.SUPERVISOR]
    if leg.person is None or len(others) < 2:
        return False
    heir = next((one for one in others if one.person is not None), None)
    if leg.person is call.person:
        talks.drop_agent(world, call, "left the conference")
        if heir is not None and heir.person is not None:
            talks.connect(world, call, heir.person, heir, None, talks.LEAST_S)
        else:
            world.plan(talks.LEAST_S, talks.finish, call, call.turn, "caller")
    else:
        world.drop_leg(call, leg, "left the conference")
        leg.person.call = None
        talks.back(world, leg.person)
    return True


def end_wrap_up(world: World, person: Person, _command: p.EndWrapUp) -> None:
    """Ready before the time is over."""
    if person.wrap_until <= world.now:
        raise Refusal(f"{person.name} is in no after-call work")
    talks.wrapped(world, person, person.wrap_turn)


# --- finding what is meant -------------------------------------------------------------------------------------


def _leg(call: Call, person: Person, *states: LegState) -> Leg | None:
    return next((leg for leg in call.legs.values() if leg.person is person and leg.state in states), None)


def _conversation(person: Person, call_id: str) -> tuple[Call, Leg]:
    call = person.call
    leg = _leg(call, person, LegState.TALKING, LegState.HELD) if call is not None and call.id == call_id else None
    if call is None or leg is None:
        raise Refusal(f"{person.name} is not in this call")
    return call, leg


def _consultation(person: Person, call_id: str) -> tuple[Call, Call, Leg]:
    call, _ = _conversation(person, call_id)
    other = call.partner
    if other is None:
        raise Refusal("there is no consultation")
    leg = next((one for one in other.legs.values() if one.person is not person), None)
    if leg is None or leg.state is not LegState.TALKING:
        raise Refusal("the one who is called has not answered yet")
    return call, other, leg


def _colleague(world: World, person: Person, to: str) -> Person | None:
    found = next((one for one in world.people.values() if one.native == to), None)
    if found is person:
        raise Refusal("that is this telephone itself")
    if found is not None and (not found.joined or found.call is not None or found.ringing is not None):
        raise Refusal(f"{found.name} cannot take a call now")
    return found


def _outside(to: str) -> bool:
    return to.lstrip("+").isdigit() and len(to) >= 6


# --- what follows ----------------------------------------------------------------------------------------------


def _lifted(world: World, other: Call, leg: Leg) -> None:
    if other.alive and other.main is not None and leg.id in other.legs:
        world.set_leg(other, leg, LegState.TALKING)


def _give_up(world: World, other: Call, leg: Leg) -> None:
    if other.alive and other.main is not None and leg.state is LegState.RINGING:
        talks.clear(world, other, "no answer")
