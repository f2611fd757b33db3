"""The very same record twice: a second short call where that can be, else sent again."""

import pytest

from console.center.events import Event
from console.center.record_events import CallRecorded
from console.center.states import Direction
from drivers.smdr.options import layout_of
from drivers.smdr.peer import Told, write
from drivers.smdr.wire import Line
from tests.drivers.smdr.test_mapping import AT, CAME, mapping

ENGAGED = {"at": AT.replace(tzinfo=None), "direction": Direction.OUTBOUND, "talk_s": 5, "ring_s": 0}


def at_once(name: str, *gaps: float, **more: object) -> list[CallRecorded]:
    """The same record so many times, so long after each other."""
    line = Line(write(layout_of(name), Told(**{**ENGAGED, **more})))  # type: ignore[arg-type]
    here, came = mapping(name), CAME
    events: list[Event] = []
    for gap in (0.0, *gaps):
        came += gap
        events += here.feed([line], came)
    return [event for event in events if isinstance(event, CallRecorded)]


def test_two_short_calls_with_the_same_record_are_two_where_that_can_be() -> None:
    first, second, third = at_once("panasonic-120", 12.0, 20.0)
    assert len({first.ref, second.ref, third.ref}) == len({first.call, second.call, third.call}) == 3
    assert (first.marks, second.marks, second.ref) == (("minute",), ("minute", "twin"), f"{first.ref}/2")
    assert second.native == f"{first.native}-2" and third.native.endswith("-3")


@pytest.mark.parametrize(
    ("name", "gap", "more"),
    [
        ("panasonic-120", 0.0, {}),
        ("panasonic-120", 6.9, {}),
        ("panasonic-120", 60.0, {}),
        ("panasonic-120", 40.0, {"talk_s": 50}),
        ("hipath-3000", 12.0, {}),
        ("avaya-ip-office", 12.0, {"call_id": "7"}),
    ],
    ids=["at once", "sooner than one can dial", "later than its minute", "longer than the pause", "exact to the second",
         "with an id"],
)  # fmt: skip
def test_a_record_that_can_only_have_been_sent_again_is_one_call(
    name: str, gap: float, more: dict[str, object]
) -> None:
    assert len(at_once(name, gap, **more)) == 1


def test_what_came_before_a_lost_line_or_without_a_time_was_sent_again() -> None:
    line = Line(write(layout_of("panasonic-120"), Told(**ENGAGED)))  # type: ignore[arg-type]
    here = mapping("panasonic-120")
    here.connected()
    first, second = (here.feed([line], at) for at in (CAME, CAME + 12))
    assert len(first) == len(second) == 1
    here.connected()
    assert here.feed([line], CAME + 30) == [] and here.feed([line], CAME + 42) == []
    timeless = mapping("panasonic-120")
    assert [len(timeless.feed([line], None)) for _ in range(2)] == [1, 0]
    assert timeless.feed([line], CAME) == []


def test_a_second_call_of_a_queue_is_a_visit_of_its_own() -> None:
    first, second = at_once("panasonic-120", 14.0, direction=Direction.INBOUND, ring_s=6, talk_s=3)
    assert (first.queue, second.queue) == ("pbx/support", "pbx/support") and first.visit != second.visit
    assert second.visit == f"{second.call}/1"
