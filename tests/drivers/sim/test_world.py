"""The simulated world: the same seed tells the same story, and the story is possible."""

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.center import events as e
from console.center.states import AgentState, LegState, Outcome
from drivers.sim.arrivals import DAY_S
from tests.drivers.sim.worlds import folded, journal, opened, run

DAY = run(opened(), 24)


def test_same_seed_same_journal_byte_for_byte() -> None:
    assert journal(run(opened(seed=7), 9)) == journal(run(opened(seed=7), 9))


def test_another_seed_another_story() -> None:
    assert journal(run(opened(seed=7), 9)) != journal(run(opened(seed=8), 9))


@settings(max_examples=8, deadline=None)
@given(steps=st.lists(st.floats(0.001, 700.0), min_size=1, max_size=12))
def test_how_often_it_is_asked_changes_nothing(steps: list[float]) -> None:
    whole = opened(seed=3)
    at_once = whole.advance(whole.origin + 7200)
    world, told = opened(seed=3), []
    while world.now < world.origin + 7200:
        for step in steps:
            told += world.advance(min(world.origin + 7200, world.now + step + 20))
    assert journal(told) == journal(at_once)


def test_a_whole_day_in_one_step() -> None:
    world = opened(seed=5)
    told = world.advance(world.origin + DAY_S)
    assert len(told) > 40_000


def test_every_ref_is_unique_and_times_never_go_back() -> None:
    assert max(Counter(event.ref for event in DAY).values()) == 1
    assert all(before.at <= after.at for before, after in itertools.pairwise(DAY))


def test_every_visit_ends_in_exactly_one_outcome() -> None:
    begun = [event.visit for event in DAY if isinstance(event, e.CallQueued)]
    ended = Counter(event.visit for event in DAY if isinstance(event, e.VisitEnded))
    assert set(ended.values()) == {1}
    assert set(ended) <= set(begun)
    assert len(begun) - len(ended) < 40  # those who wait at midnight


def test_the_day_has_something_of_everything() -> None:
    kinds = Counter(type(event).__name__ for event in DAY)
    for kind in (
        "CallTransferred",
        "CallMerged",
        "AgentRangNoAnswer",
        "AgentNotReady",
        "WrapUpStarted",
        "VisitHandled",
    ):
        assert kinds[kind] > 10, kind
    outcomes = Counter(event.outcome for event in DAY if isinstance(event, e.VisitEnded))
    assert outcomes[Outcome.ANSWERED] > 2000
    for outcome in (Outcome.ABANDONED, Outcome.TIMED_OUT, Outcome.LEFT_BY_KEY):
        assert outcomes[outcome] > 10, outcome
    directions = Counter(event.direction.value for event in DAY if isinstance(event, e.CallArrived))
    assert min(directions.values()) > 50 and len(directions) == 3
    assert any(isinstance(event, e.CallTransferred) and event.attended for event in DAY)
    assert any(isinstance(event, e.LegChanged) and event.state is LegState.HELD for event in DAY)
    names = [event for event in DAY if isinstance(event, e.AgentSeen)]
    assert len(names) >= 30 and len({event.name for event in names}) == len(names)
    assert len([event for event in DAY if isinstance(event, e.QueueSeen)]) >= 5
    assert len({event.group for event in DAY if isinstance(event, e.TrunkSeen)}) == 2


@pytest.mark.parametrize("scenario", ["quiet", "busy", "storm"])
def test_folding_leaves_exactly_what_lives(scenario: str) -> None:
    world = opened(scenario, seed=11)
    center = folded(run(world, 13.3))
    assert set(center.calls) == set(world.calls)
    for queue in world.queues.values():
        assert center.queues[queue.id].waiting == [visit.id for visit in queue.waiting]
    for person in world.people.values():
        state, _ = center.agents[person.id].state(world.now)
        assert (state is AgentState.LOGGED_OUT) == (not person.joined and person.call is None), person.name
        assert set(center.agents[person.id].queues) == {world.queues[name].id for name in person.joined}


def test_nobody_talks_twice_and_no_trunk_is_overfull() -> None:
    world = opened("storm", seed=4)
    for _ in range(16 * 12):
        world.advance(world.now + 300)
        talking = Counter(
            leg.person.id
            for call in world.calls.values()
            for leg in call.legs.values()
            if leg.person is not None and leg.state is LegState.TALKING
        )
        assert max(talking.values(), default=0) <= 1
        taken = Counter(call.trunk.id for call in world.calls.values() if call.trunk is not None)
        for trunk in world.trunks:
            assert trunk.in_use == taken[trunk.id] <= trunk.capacity


def test_the_crowded_floor_has_500_agents() -> None:
    world = opened("crowded")
    assert len(world.people) == 500
    assert len({person.name for person in world.people.values()}) == 500


def test_an_agent_on_a_break_gets_no_call() -> None:
    world = opened(seed=6)
    for _ in range(14 * 30):
        for event in world.advance(world.now + 120):
            if isinstance(event, e.LegChanged) and event.state is LegState.RINGING and event.agent:
                assert world.people[event.agent].joined or event.at < world.now
        for person in world.idle.values():
            assert person.free(world.now)
