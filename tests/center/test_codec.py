"""Everything that can happen is written and read back as it was; anything at all is survived by the fold."""

import json
from dataclasses import fields
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center import commands, events, vocabulary
from console.center.apply import apply
from console.center.codec import Unreadable, decode_event, dump_center, encode_event, load_center
from console.center.plant import PointCard
from console.center.rules import Rule, Target
from console.center.state import Center
from console.center.states import Outcome
from console.center.ticket import TicketCard
from tests.center.story import Story

IDS = st.sampled_from(["mi/1", "mi/2", "mi/anna", "mi/support", "to/1", "", "mi/tab\0le"])
TIMES = st.floats(0, 1e5).map(lambda t: round(t, 3))
EVENTS = list(vocabulary.EVENTS.values())
COMMANDS = list(vocabulary.COMMANDS.values())


def value_of(hint: Any) -> st.SearchStrategy[Any]:
    if hint is str:
        return IDS | st.text(max_size=12)
    if hint is float:
        return TIMES
    if hint is commands.Command:
        return st.sampled_from(COMMANDS).flatmap(made)
    if hint == tuple[Rule, ...]:
        return st.tuples(made(Rule))
    if hint == tuple[Target, ...]:
        return st.tuples(made(Target))
    if hint == tuple[str, ...]:
        return st.lists(IDS, max_size=4).map(tuple)
    if hint == tuple[PointCard, ...]:
        return st.lists(made(PointCard), max_size=3).map(tuple)
    if hint == float | None:
        return st.none() | TIMES
    if hint is TicketCard:
        return made(TicketCard)
    return st.from_type(hint)


def made(cls: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(cls)
    return st.builds(cls, **{f.name: value_of(hints[f.name]) for f in fields(cls)})


ANY_EVENT = st.sampled_from(EVENTS).flatmap(made)


@given(ANY_EVENT)
def test_every_event_is_read_as_it_was_written(event: events.Event) -> None:
    kind, body = encode_event(event)
    assert decode_event(kind, body, event.at, event.ref, event.link) == event


@given(st.lists(ANY_EVENT, max_size=25))
def test_any_events_in_any_order_fold_and_the_centre_survives_a_checkpoint(told: list[events.Event]) -> None:
    center = Center()
    for event in told:
        apply(center, event)
    again = load_center(dump_center(center))
    assert again == center
    for queue in center.queues.values():
        assert all(center.visits[visit].outcome is None for visit in queue.waiting)
        assert len({visit.id for visit in queue.ended}) == len(queue.ended)


@given(st.lists(ANY_EVENT, max_size=20))
def test_a_fold_goes_on_from_a_checkpoint_as_if_it_had_never_stopped(told: list[events.Event]) -> None:
    half = len(told) // 2
    straight, first = Center(), Center()
    for event in told:
        apply(straight, event)
    for event in told[:half]:
        apply(first, event)
    resumed = load_center(dump_center(first))
    for event in told[half:]:
        apply(resumed, event)
    assert dump_center(resumed) == dump_center(straight)


def test_one_visit_is_one_object_after_a_checkpoint() -> None:
    story = Story()
    story.floor()
    visit = story.call(10, "1")
    story.end(12, visit, Outcome.ANSWERED, "anna")
    again = load_center(dump_center(story.center))
    apply(again, events.VisitHandled(50, "h", "mi", visit, "mi/anna", 30.0))
    assert again.queues["mi/support"].ended[0].talk_s == 30


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("NoSuchEvent", "{}"),
        ("LinkDown", "{"),
        ("LinkDown", '{"reason": "x", "newer": 1}'),
        ("LinkDown", "{}"),
        ("LinkDown", "[]"),
        ("CommandAsked", '{"command": {"verb": "Dance"}}'),
        ("VisitEnded", '{"outcome": "vanished"}'),
    ],
)
def test_what_cannot_be_read_is_said(kind: str, body: str) -> None:
    with pytest.raises(Unreadable):
        decode_event(kind, body, 1.0, "r", "mi")


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", json.dumps({"version": 99, "center": {}}), '{"version": 1, "center": []}']
)
def test_a_checkpoint_of_another_kind_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        load_center(text)


def test_a_field_that_an_older_journal_lacks_takes_its_default() -> None:
    event = decode_event("LinkUp", '{"driver":"sim"}', 1.0, "r", "mi")
    assert event == events.LinkUp(1.0, "r", "mi", "sim")
