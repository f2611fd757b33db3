"""Records after the call: into the past, into their own day and window, marked, never among the living."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center import events as e
from console.center import measures as m
from console.center.apply import apply
from console.center.boards import centre_board, queue_board
from console.center.codec import decode_event, dump_center, encode_event, load_center
from console.center.passport import passport, reconcile
from console.center.record_events import CallRecorded, LineJudged, RecordRejected
from console.center.state import PAST_S, Center
from console.center.states import Direction, LegRole, LegState, Outcome

DAY = 1_700_000_000.0
HOUR = 3600.0


def record(number: int, began: float, ring: float = 8.0, talk: float = 60.0, **more: object) -> CallRecorded:
    native = f"n{number}"
    told = CallRecorded(
        began + ring + talk + 30, f"record/{number}", "pbx", f"pbx/{native}", native, began, began + ring + talk,
        Direction.INBOUND, "0612345678", "", "600", "pbx/101", "Anna", "pbx/3", ring, talk,
        queue="pbx/support", visit=f"pbx/{native}/1", outcome=Outcome.ANSWERED if talk > 0 else Outcome.ABANDONED,
    )  # fmt: skip
    return replace(told, **more)  # type: ignore[arg-type]


def floor() -> Center:
    """A day that began at DAY, a live link and one that brings records."""
    center = Center()
    apply(center, e.DayStarted(DAY, "day", "", "2023-11-14"))
    apply(center, e.LinkUp(DAY, "up", "lab", "ami"))
    apply(center, e.LinkUp(DAY, "up2", "pbx", "smdr", capabilities=("records_after_call",)))
    apply(center, e.QueueSeen(DAY, "q", "lab", "lab/support", "support"))
    apply(center, e.QueueSeen(DAY, "q2", "pbx", "pbx/support", "support"))
    return center


def test_a_record_is_past_at_once_and_never_live() -> None:
    center = floor()
    changed = apply(center, record(1, DAY + HOUR))
    assert not center.calls and not center.queues["pbx/support"].waiting and not center.agents
    call = center.past["pbx/n1"]
    assert call.recorded and call.ended == DAY + HOUR + 68 and call.talk_s == 60 and call.agents() == ["pbx/101"]
    assert [moment.what for moment in call.timeline] == ["arrived", "talking", "cleared", "recorded"]
    assert set(changed) == {("link", "pbx"), ("call", call.id), ("visit", "pbx/n1/1"), ("queue", "pbx/support")}
    visit = center.visits["pbx/n1/1"]
    assert visit.recorded and visit.wait_s == 8 and visit.talk_s == 60 and visit.agent == "pbx/101"
    assert center.links["pbx"].records == 1


def test_told_twice_it_counts_once() -> None:
    center = floor()
    apply(center, record(1, DAY + HOUR))
    before = dump_center(center)
    assert apply(center, record(1, DAY + HOUR)) == [("link", "pbx")]
    assert dump_center(center) == before


def test_figures_say_how_much_of_them_comes_from_records() -> None:
    center = floor()
    apply(center, e.CallArrived(DAY + 10, "a", "lab", "lab/1", "1"))
    apply(center, e.CallQueued(DAY + 10, "b", "lab", "lab/1", "lab/1#1", "lab/support"))
    apply(center, e.LegChanged(DAY + 20, "c", "lab", "lab/1", "l", LegState.TALKING, LegRole.AGENT, "lab/a"))
    apply(center, e.VisitEnded(DAY + 20, "d", "lab", "lab/1#1", "lab/1", "lab/support", Outcome.ANSWERED, "lab/a"))
    apply(center, record(1, DAY + 100, queue="lab/support"))
    apply(center, record(2, DAY + 200, ring=30, talk=0))
    apply(center, record(3, DAY + 300, ring=2, talk=0))  # a short abandon is in no count
    board = queue_board(center, "lab/support", DAY + 400)
    assert board.offered == 2 and board.recorded == (("pbx", 1),) and board.asa_s == 9
    assert queue_board(center, "pbx/support", DAY + 400).recorded == (("pbx", 1),)
    whole = centre_board(center, DAY + 400)
    assert whole.offered == 3 and whole.recorded == (("pbx", 2),) and whole.day.recorded == 2
    made = passport(center, "answered", "", DAY + 400)
    assert made.reading.value == 2 and made.recorded == (("pbx", 1),)
    assert passport(center, "waiting", "", DAY + 400).recorded == ()
    assert not queue_board(floor(), "lab/support", DAY + 1).recorded


def test_the_switchs_own_counters_are_not_set_beside_anothers_records() -> None:
    center = floor()
    apply(center, e.QueueCounted(DAY + 1, "n", "lab", "lab/support", 0, 0))
    apply(center, record(1, DAY + 100, queue="lab/support"))
    apply(center, e.QueueCounted(DAY + 200, "n2", "lab", "lab/support", 0, 0))
    assert all(one.explained for one in reconcile(center, "lab/support")[:2])


def test_a_late_record_lands_where_it_belongs() -> None:
    center = floor()
    for number, began in enumerate((DAY + 9000, DAY + 3000, DAY - 600, DAY + 6000, DAY - 90_000)):
        apply(center, replace(record(number, began), at=DAY + 20_000 + number))
    queue = center.queues["pbx/support"]
    ends = [visit.ended for visit in queue.ended]
    assert ends == sorted(ends) and DAY + 3008 in ends and DAY - 592 in ends
    assert queue.day.answered == 3, "yesterday's is not of today"
    assert len(m.ended_since(queue, DAY + 5000)) == 2
    apply(center, e.LinkLagged(DAY + 30_000, "later", "lab", 0.1))
    assert not center.past, "what ended long ago is history's"


def test_a_record_ahead_of_the_day_counts_in_the_day_it_is_of() -> None:
    center = floor()
    tomorrow = DAY + 86_400
    apply(center, replace(record(1, tomorrow + 5), at=tomorrow - 20))
    apply(center, e.DayStarted(tomorrow, "day2", "", "2023-11-15"))
    assert center.queues["pbx/support"].day.answered == 1 and center.links["pbx"].records == 0


def test_a_record_of_no_queue_is_history_only() -> None:
    center = floor()
    apply(center, record(1, DAY, queue="", visit="", outcome=None, extension="", talk_s=-1.0))
    call = center.past["pbx/n1"]
    assert not center.visits and not call.visits and not call.legs and call.talk_s == -1


def test_rejected_lines_are_counted_and_the_last_is_shown() -> None:
    center = floor()
    assert apply(center, RecordRejected(DAY + 1, "r1", "pbx", "4142", "no date")) == [("link", "pbx")]
    apply(center, RecordRejected(DAY + 2, "r2", "pbx", "", "more", 7))
    link = center.links["pbx"]
    assert (link.rejected, link.rejected_raw, link.rejected_why) == (8, "4142", "no date")


def test_what_the_line_says_of_itself_is_kept() -> None:
    center = floor()
    assert ("centre", "") in apply(center, LineJudged(DAY + 1, "l", "pbx", "wrong_speed", "slower", 0.9))
    assert (center.links["pbx"].line, center.links["pbx"].line_hint) == ("wrong_speed", "slower")


@pytest.mark.parametrize(
    "event",
    [
        record(1, DAY, marks=("year", "minute")),
        record(2, DAY, outcome=None, queue="", visit=""),
        RecordRejected(DAY, "r", "pbx", "ff00", "why", 3),
        LineJudged(DAY, "l", "pbx", "healthy", "", 0.5, 1.0, 0.0, 0.0, 400, 2),
    ],
)
def test_the_journal_holds_them(event: e.Event) -> None:
    kind, body = encode_event(event)
    assert decode_event(kind, body, event.at, event.ref, event.link) == event


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(-7200, 7200), st.integers(0, 90), st.integers(0, 300))))
def test_in_whatever_order_they_come_the_figures_are_the_same(told: list[tuple[int, int, int, int]]) -> None:
    known = {number: record(number, DAY + at, float(ring), float(talk)) for number, at, ring, talk in told}
    forward, backward = floor(), floor()
    late = max([DAY + PAST_S * 3, *(one.at for one in known.values())])
    for one in known.values():
        apply(forward, replace(one, at=late))
    for one in reversed(known.values()):
        apply(backward, replace(one, at=late))
        apply(backward, replace(one, at=late))
    ours, theirs = forward.queues["pbx/support"], backward.queues["pbx/support"]
    assert ours.day == theirs.day
    assert sorted(v.id for v in ours.ended) == sorted(v.id for v in theirs.ended)
    again = load_center(dump_center(forward))
    assert dump_center(again) == dump_center(forward)
