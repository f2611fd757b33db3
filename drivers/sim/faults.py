"""What goes wrong on demand: a switch that restarts, events that never arrive or arrive twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from console.center.events import Event
from drivers.sim.world import World


def restart(world: World) -> None:
    """The switch dies and is back at once: every call is gone and nothing was told of it; counters begin at nought."""
    for visit in world.visits.values():
        visit.open = False
    for watch in world.watches.values():
        watch.open = False
    for call in world.calls.values():
        call.alive = False
    for collection in (world.visits, world.watches, world.calls):
        collection.clear()
    for trunk in world.trunks:
        trunk.in_use = 0
    for queue in world.queues.values():
        queue.waiting.clear()
        queue.completed = queue.abandoned = queue.answered_in = queue.abandoned_in = 0
        queue.hold_s = queue.talk_s = 0.0
    for person in world.people.values():
        person.call = person.ringing = None
        person.idle_since = world.now
        world.settle(person)
    world.started = world.now


@dataclass(slots=True)
class Spoiler:
    """Loses every `lose_every`-th event and doubles every `double_every`-th (0: none). `lost`: not yet owned up to."""

    lose_every: int = 0
    double_every: int = 0
    seen: int = 0
    lost: int = 0

    def pass_on(self, events: Sequence[Event]) -> Sequence[Event]:
        """What arrives of these events."""
        if not self.lose_every and not self.double_every:
            return events
        arrived: list[Event] = []
        for event in events:
            self.seen += 1
            if self.lose_every and self.seen % self.lose_every == 0:
                self.lost += 1
                continue
            arrived.append(event)
            if self.double_every and self.seen % self.double_every == 0:
                arrived.append(event)
        return arrived
