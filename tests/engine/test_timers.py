"""What is judged at once: equipment that is wrong, and what had to wait for the judgement before it."""

import asyncio
from types import SimpleNamespace
from typing import Any

from console.center.apply import apply
from console.center.events import Event, LinkDown, LinkUp
from console.center.plant import PointCard
from console.center.plant_events import DeviceSeen, DeviceSilent, PointChanged, PointWrong
from console.center.rules import Rule
from console.center.state import Center
from console.engine.leases import HOUSE
from console.engine.timers import Timers
from tests.helpers.waiting import until

WARM = PointCard("plant/room/warm", "Warm", unit="°C", high=35.0)


class House:
    """As much of an engine as its clockwork touches: one centre, and what it was told by the house."""

    def __init__(self) -> None:
        self.follower = SimpleNamespace(center=Center(), listeners=[])
        self.active, self.links, self.lines, self.told = {HOUSE}, {}, {}, list[Event]()
        self.settled = asyncio.Event()
        self.hub = SimpleNamespace(waiting=0, away_since=0.0, settle=self.settled.wait, lag_s=lambda: 0.0)
        self.plan = SimpleNamespace(clock=lambda: 100.0)
        self.follower.center.rules = (Rule("silent", "silent", "device", 0.0),)

    def emit_house(self, events: list[Event]) -> None:
        self.told += events
        for event in events:
            self.hear(event)

    def hear(self, event: Event) -> None:
        changed = apply(self.follower.center, event)
        for listener in self.follower.listeners:
            listener(event, changed)


def clockwork(house: Any) -> Timers:
    """Timers of that house, which have heard of a sensor."""
    timers = Timers(house, SimpleNamespace())  # type: ignore[arg-type]
    house.hear(LinkUp(1.0, "u", "plant", "modbus"))
    house.hear(DeviceSeen(1.0, "s", "plant", "plant/room", "Room", points=(WARM,)))
    return timers


def test_only_what_is_wrong_hurries() -> None:
    async def story() -> None:
        for event, hurries in (
            (PointChanged(2.0, "a", "plant", WARM.id, 20.0), False),
            (PointChanged(2.0, "b", "plant", WARM.id, 36.0), True),
            (PointWrong(2.0, "c", "plant", WARM.id, "7FC0 0000", "not a number"), True),
            (DeviceSilent(2.0, "d", "plant", "plant/room", "no answer"), True),
            (LinkDown(2.0, "e", "plant", "cut"), True),
        ):
            house = House()
            timers = clockwork(house)
            assert not timers._hurry.is_set()
            house.hear(event)
            assert timers._hurry.is_set() is hurries, event

    asyncio.run(story())


def test_what_waits_for_a_judgement_that_is_being_told_is_judged_right_after_it() -> None:
    async def story() -> None:
        house = House()
        timers = clockwork(house)
        house.hear(DeviceSilent(2.0, "d", "plant", "plant/room", "no answer"))
        timers._judge()
        assert len(house.told) == 1
        timers._hurry.clear()
        timers._judge()  # the journal has not taken the first yet
        assert len(house.told) == 1 and not timers._hurry.is_set()
        house.settled.set()
        await until(timers._hurry.is_set, "the next judgement is due")

    asyncio.run(story())
