"""The figures against worked examples and against counting by hand."""

import pytest

from console.center import events as e
from console.center import measures as m
from console.center.agent import Workload
from console.center.boards import centre_board, queue_board, standing
from console.center.passport import FIGURES, passport, reconcile
from console.center.queue import Tally
from console.center.states import AgentState, Outcome, Severity, Variant
from tests.center.story import Story


def test_service_level_in_its_three_variants() -> None:
    """Cisco's example: 70 answered in time, 10 abandoned in time, 20 late."""
    tally = Tally(answered=90, answered_in=70, abandoned=10, abandoned_in=10)
    found = {variant: m.service_level(tally, variant) for variant in Variant}
    assert found[Variant.IGNORED] == pytest.approx(77.78, abs=0.01)
    assert found[Variant.NEGATIVE] == pytest.approx(70)
    assert found[Variant.POSITIVE] == pytest.approx(80)


def test_no_data_is_none_not_nought() -> None:
    empty = Tally()
    ratios = (m.asa, m.aht, m.abandonment, m.average_time_to_abandon)
    assert [ratio(empty) for ratio in ratios] == [None] * 4
    assert [m.service_level(empty, v) for v in Variant] == [None] * 3
    assert m.occupancy(Workload()) is None
    assert m.agent_aht(Workload()) is None
    assert m.perf(empty) == (None, None)


def test_waiting_past_the_threshold_counts_before_it_is_answered() -> None:
    story = Story()
    story.floor()
    story.end(15, story.call(10, "1"), Outcome.ANSWERED, "anna")
    story.call(20, "2")
    board = queue_board(story.center, "mi/support", 39)
    assert board.service_level == 100
    board = queue_board(story.center, "mi/support", 41)
    assert (board.service_level, board.longest_s, board.waiting, board.oldest_joined) == (50, 21, 1, 20)


def day() -> Story:
    story = Story()
    story.floor(queues=("support", "sales"))
    for i, (wait, outcome) in enumerate(
        [
            (5, Outcome.ANSWERED),
            (25, Outcome.ANSWERED),
            (3, Outcome.ABANDONED),
            (30, Outcome.ABANDONED),
            (60, Outcome.TIMED_OUT),
        ]
    ):
        at = 100.0 * (i + 1)
        visit = story.call(at, str(i))
        story.end(at + wait, visit, outcome, "anna" if outcome is Outcome.ANSWERED else "")
        if outcome is Outcome.ANSWERED:
            story.tell(e.VisitHandled, at + wait + 40, visit, "mi/anna", 40.0)
    return story


def test_a_board_of_a_day() -> None:
    story = day()
    board = queue_board(story.center, "mi/support", 600)
    assert (board.offered, board.day.short, board.asa_s, board.aht_s) == (4, 1, 15, 40)
    assert board.abandonment == 25
    assert board.service_level == 25
    assert board.expected_wait_s == 0
    assert sum(board.spark) == 5
    assert board.agents == {AgentState.READY: 1}
    assert queue_board(story.center, "mi/sales", 600).expected_wait_s is None
    centre = centre_board(story.center, 600)
    assert (centre.offered, centre.asa_s, centre.day.wait_max_s, centre.longest_s) == (4, 15, 60, None)
    assert centre_board(story.center, 600, ("mi/sales",)).offered == 0
    assert m.average_time_to_abandon(board.day) == 30


def test_boards_tell_blindness_gaps_and_severity() -> None:
    story = day()
    story.call(590, "9")
    story.tell(e.AlarmRaised, 600, "a1", "wait", "mi/support", Severity.WARNING)
    assert queue_board(story.center, "mi/support", 601).severity is Severity.WARNING
    story.tell(e.AlarmRaised, 600, "a2", "wait", "mi/support", Severity.ALARM)
    story.tell(e.AlarmRaised, 599, "a3", "other", "mi/sales", Severity.ALARM, 0, "a2")
    story.tell(e.LinkDown, 601, "lost")
    board = queue_board(story.center, "mi/support", 602)
    assert (board.severity, board.blind_since, len(board.gaps)) == (Severity.ALARM, 601, 1)
    assert [alarm.id for alarm in standing(story.center, 602)] == ["a2", "a1", "a3"]
    assert centre_board(story.center, 602).blind_since == 601
    story.tell(e.AlarmShelved, 603, "a2", "eva", 700.0)
    assert [alarm.id for alarm in standing(story.center, 650)] == ["a1", "a3"]
    assert queue_board(story.center, "mi/sales", 650).severity is Severity.ALARM


def test_a_queue_of_an_unknown_link_has_a_board() -> None:
    story = Story()
    story.tell(e.QueueSeen, 1, "mi/q", "q")
    assert queue_board(story.center, "mi/q", 2).blind_since == 0


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize("subject", ["mi/support", ""])
def test_a_passport_says_what_the_board_says(figure: str, subject: str) -> None:
    story = day()
    story.call(590, "9")
    now = 600.0
    found = passport(story.center, figure, subject, now)
    board = queue_board(story.center, "mi/support", now)
    expected = {
        "service_level": board.service_level,
        "service_level_day": board.service_level_day,
        "waiting": 1,
        "longest_wait": 10,
        "expected_wait": board.expected_wait_s,
        "offered": 5,
        "answered": 2,
        "abandoned": 1,
        "abandonment": board.abandonment,
        "asa": 15,
        "average_time_to_abandon": 30,
        "aht": 40,
    }[figure]
    assert found.reading.value == expected
    assert found.out == {"short": 1, "unobserved": 0, "switch_restarted": 0}
    assert bool(found.variants) == figure.startswith("service_level")
    behind = {"waiting": 1, "longest_wait": 1, "answered": 2, "asa": 2, "aht": 2, "abandoned": 1}
    assert len(found.visits) == behind.get(figure, 1 if figure == "average_time_to_abandon" else 6)


def test_an_unknown_figure_is_an_error() -> None:
    with pytest.raises(KeyError):
        passport(Story().center, "happiness", "", 1)


def test_the_switch_beside_us_with_the_difference_explained() -> None:
    story = Story()
    story.floor()
    story.tell(e.QueueCounted, 5, "mi/support", 100, 10)
    story.answer(15, "1", story.call(10, "1"))
    story.end(80, story.call(20, "2"), Outcome.TIMED_OUT)
    story.end(22, story.call(20, "3"), Outcome.ABANDONED)
    assert sum(queue_board(story.center, "mi/support", 3611).spark) == 2
    story.tell(e.QueueCounted, 90, "mi/support", 100, 12, 0, 0, 20, 100.0, 50.0)
    answered, abandoned, perf, perf2 = reconcile(story.center, "mi/support")
    assert (answered.ours, answered.theirs, answered.because) == (1, 0, (("still_talking", -1),))
    assert (abandoned.ours, abandoned.theirs, abandoned.because) == (0, 2, (("short", 1), ("timed_out", 1)))
    assert answered.explained
    assert abandoned.explained
    assert (perf.ours, perf.theirs, perf2.theirs) == (100, 100, 50)
    story.tell(e.QueueCounted, 91, "mi/support", 100, 15)
    assert not reconcile(story.center, "mi/support")[1].explained
