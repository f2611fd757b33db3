"""Supervisors in calls: listening, whispering, barging in, changing between them, taking the customer over."""

from console.center import commands as c
from console.center import events as e
from console.center.states import LegRole, LegState, MonitorMode
from drivers.sim import talks
from drivers.sim.model import Call, Leg, Watch
from drivers.sim.world import World

RINGS_S = 0.8
"""How long a supervisor's telephone rings before it is lifted."""


class Refusal(Exception):
    """Why the switch does not do it, in words for a person."""


def monitor(world: World, command: c.Monitor) -> None:
    """Bring a supervisor into an agent's call, or change the mode of one who is there. Raises `Refusal`."""
    person = world.people.get(command.agent)
    if person is None:
        raise Refusal("there is no such agent")
    if command.station in (person.native, person.station):
        raise Refusal("an agent cannot be listened to from their own telephone")
    present = _find(world, command.agent, command.station)
    if present is not None and present.leg is not None:
        present.mode = command.mode
        _tell(world, present)
        return
    call = person.call
    own = [leg for leg in call.legs.values() if leg.person is person] if call is not None else []
    if call is None or not own or own[0].state is LegState.RINGING:
        raise Refusal(f"{person.name} is in no call")
    if present is None:
        watch = Watch(f"{call.id}.m{call.told}", call, person, command.station, command.mode)
        call.watches.append(watch)
        world.watches[watch.id] = watch
        world.plan(RINGS_S, _lift, watch)
    else:
        present.mode = command.mode


def _lift(world: World, watch: Watch) -> None:
    if watch.open and watch.call.alive:
        watch.leg = world.add_leg(watch.call, LegRole.SUPERVISOR, LegState.TALKING, watch.station)
        _tell(world, watch)


def _tell(world: World, watch: Watch) -> None:
    facts = {"monitor": watch.id, "agent": watch.person.id, "call": watch.call.id, "who": watch.station}
    world.tell_of(watch.call, e.MonitorChanged, "watched", mode=MonitorMode(watch.mode), **facts)


def _find(world: World, agent: str, station: str) -> Watch | None:
    for watch in world.watches.values():
        if watch.person.id == agent and watch.station == station:
            return watch
    return None


def stop(world: World, command: c.StopMonitor) -> None:
    """End a supervisor's presence. Raises `Refusal`."""
    watch = _find(world, command.agent, command.station)
    if watch is None:
        raise Refusal(f"{command.station} is in no call of this agent")
    talks.end_watch(world, watch)


def take_over(world: World, call: Call, station: str) -> None:
    """The customer is brought to the supervisor's telephone; the agent, if there is one, is released."""
    call.transfers += 1
    by = call.person.id if call.person is not None else ""
    world.tell_of(call, e.CallTransferred, "taken_over", call=call.id, by=by, to=station, attended=False)
    talks.drop_agent(world, call, "taken over", "supervisor")
    leg = world.add_leg(call, LegRole.SUPERVISOR, LegState.RINGING, station)
    world.plan(RINGS_S, _takes, call, call.turn, leg)


def _takes(world: World, call: Call, turn: int, leg: Leg) -> None:
    if call.alive and call.turn == turn:
        world.set_leg(call, leg, LegState.TALKING)
        if call.customer is not None:
            world.set_leg(call, call.customer, LegState.TALKING)
        world.plan(60 + call.dice.expovariate(1 / 180), talks.finish, call, turn, "caller")
