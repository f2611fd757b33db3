"""Worlds for the tests: opened at a fixed midnight, run to a given hour, folded into a centre."""

from console.center.apply import apply
from console.center.codec import encode_event
from console.center.events import Event
from console.center.state import Center
from drivers.sim import roster, snapshot
from drivers.sim.scenario import load
from drivers.sim.world import World

MIDNIGHT = 1_774_224_000.0


def opened(scenario: str = "busy", seed: int = 1) -> World:
    """A world at its origin."""
    world = World(load(scenario), "demo", seed, MIDNIGHT, MIDNIGHT)
    roster.open_centre(world)
    return world


def run(world: World, hours: float, step_s: float = 900.0) -> list[Event]:
    """Everything told from the origin (what exists included) to so many hours later."""
    told = snapshot.past(world)
    end = world.origin + hours * 3600
    while world.now < end:
        told += world.advance(min(end, world.now + step_s))
    return told


def folded(events: list[Event]) -> Center:
    """The centre these events make."""
    center = Center()
    for event in events:
        apply(center, event)
    return center


def journal(events: list[Event]) -> bytes:
    """The bytes a journal would hold."""
    rows = (f"{event.at!r}\t{event.ref}\t{event.link}\t{'	'.join(encode_event(event))}" for event in events)
    return "\n".join(rows).encode()
