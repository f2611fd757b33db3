"""The simulated link: a day told when it opens, faults on demand, the same story after a restart of the engine."""

import asyncio
import time
from collections.abc import Callable

import pytest

from console.center import events as e
from console.center.states import Outcome
from drivers.contract import Surroundings
from drivers.errors import LinkLost
from drivers.sim.link import SimLink
from tests.drivers.contract.rigs import Folder, running
from tests.drivers.sim.worlds import MIDNIGHT, journal
from tests.helpers.waiting import until

NOON = MIDNIGHT + 12 * 3600


def clock(start: float = NOON) -> Callable[[], float]:
    """A clock that says `start` now and goes on."""
    began = time.monotonic()
    return lambda: start + time.monotonic() - began


def link(options: dict[str, object] | None = None, now: Callable[[], float] | None = None) -> SimLink:
    """A link to the simulated switch at noon."""
    return SimLink("demo", options or {}, Surroundings(now or clock(), lambda name: name, seed=2))


def told(one: SimLink) -> Folder:
    """What it tells until its first snapshot."""

    async def scene() -> Folder:
        async with running(one) as folder:
            return folder

    return asyncio.run(scene())


def test_the_day_so_far_is_there_at_once() -> None:
    folder = told(link())
    opening = folder.events[0]
    assert isinstance(opening, e.LinkUp) and opening.at >= NOON
    assert folder.events[1].at <= NOON - 7200
    answered = [one for one in folder.events if isinstance(one, e.VisitEnded) and one.outcome is Outcome.ANSWERED]
    assert len(answered) > 500
    assert max(event.at for event in folder.events) < NOON + 30
    assert sum(queue.day.answered for queue in folder.center.queues.values()) == len(answered)


def test_a_restarted_engine_hears_the_same_story() -> None:
    fixed = lambda: NOON  # noqa: E731
    first, second = told(link(now=fixed)).events, told(link(now=fixed)).events
    assert journal(first[:-1]) == journal(second[:-1])
    assert len(first) > 20_000


def test_without_history_only_what_lives_is_told() -> None:
    folder = told(link({"history": False}))
    assert not [one for one in folder.events if isinstance(one, e.VisitEnded) and one.call not in folder.center.calls]


def test_the_crowded_floor_opens_whole() -> None:
    folder = told(link({"scenario": "crowded"}))
    assert len(folder.center.agents) == 500


def test_a_restart_of_the_switch_ends_every_call_as_restarted() -> None:
    async def scene() -> None:
        one, folder = link({"scenario": "storm"}), Folder()
        async with running(one, folder):
            waiting = [visit for queue in folder.center.queues.values() for visit in queue.waiting]
            calls = set(folder.center.calls)
            one.restart_switch(for_s=0.0)
            await until(lambda: isinstance(folder.events[-1], e.LinkDown), "the link is down")
        async with running(one, folder):
            assert calls and not calls & set(folder.center.calls)
            assert waiting
            assert {folder.center.visits[visit].outcome for visit in waiting} == {Outcome.SWITCH_RESTARTED}
            assert not folder.center.links["demo"].blind_since

    asyncio.run(scene())


def test_the_link_is_lost_on_demand_and_stays_away() -> None:
    async def scene() -> None:
        one, folder = link({"link_lost_after_s": 0.05, "link_lost_for_s": 60}), Folder()
        with pytest.raises(LinkLost, match="connection lost"):
            await asyncio.wait_for(one.run(folder), 20)
        assert isinstance(folder.events[-1], e.LinkDown)
        count = len(folder.events)
        with pytest.raises(LinkLost, match="does not answer"):
            await one.run(folder)
        assert len(folder.events) == count

    asyncio.run(scene())


def test_lost_events_are_owned_up_to_and_mended_by_a_snapshot() -> None:
    async def scene() -> None:
        one = link({"scenario": "storm", "speed": 30.0, "lose_every": 7, "double_every": 5})
        async with running(one) as folder:
            await until(lambda: len([x for x in folder.events if isinstance(x, e.EventsLost)]) > 5, "losses", 20)
            await until(lambda: set(folder.center.calls) == set(one.world.calls if one.world else ()), "no ghosts")
            gaps = [gap for gap in folder.center.gaps if gap.lost]
            assert gaps

    asyncio.run(scene())


def test_speed_runs_ahead_of_the_clock() -> None:
    async def scene() -> None:
        one = link({"speed": 100.0, "history": False})
        async with running(one) as folder:
            await until(lambda: folder.events[-1].at > NOON + 100, "a hundred seconds in one", 20)

    asyncio.run(scene())
