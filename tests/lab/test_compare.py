"""The comparison must find what differs: each kind of disagreement, and no other."""

from copy import deepcopy
from typing import Any

from scripts.lab.compare import Fold, compare, compare_status
from scripts.lab.queue_log import Visit

THEIRS = [
    Visit("1.1", "sales", 100, "answered", 2, "Bruno", 7, "COMPLETEAGENT"),
    Visit("1.2", "quiet", 100, "abandoned", 3),
    Visit("1.2", "sales", 103, "timed_out", 4),
    Visit("1.3", "quiet", 110, "abandoned", 9),
]


def ours() -> Fold:
    def row(call: str, queue: str, outcome: str, wait: float, **more: Any) -> dict[str, Any]:
        return {
            "call": call,
            "queue": queue,
            "outcome": outcome,
            "wait_s": wait,
            "short": False,
            "talk_s": None,
            "agent": None,
        } | more

    visits = [
        row("1.1", "sales", "answered", 2.4, talk_s=6.6, agent="Bruno"),
        row("1.2", "quiet", "moved", 3.2),
        row("1.2", "sales", "timed_out", 4.0),
        row("1.3", "quiet", "abandoned", 9.3),
    ]
    queues = {"sales": {"answered": 1, "timed_out": 1, "moved": 0}, "quiet": {"moved": 1}}
    return {"visits": visits, "queues": queues, "open": 0}


def told(fold: Fold) -> list[str]:
    return [difference.what for difference in compare(fold, THEIRS, [])]


def test_agreement_is_silent_and_a_move_is_known_by_the_next_queue() -> None:
    assert told(ours()) == []


def test_a_wrong_outcome_is_named_with_both_sides() -> None:
    fold = ours()
    fold["visits"][3]["outcome"] = "timed_out"
    (difference,) = compare(fold, THEIRS, [])
    assert str(difference) == "quiet 1.3: outcome: ours 'timed_out', the switch's 'abandoned'"


def test_a_move_counted_as_an_abandon_is_found() -> None:
    fold = ours()
    fold["visits"][1]["outcome"] = "abandoned"
    fold["queues"]["quiet"]["moved"] = 0
    assert told(fold) == ["outcome"]


def test_missing_and_invented_visits_are_found() -> None:
    fold = ours()
    gone = fold["visits"].pop(2)
    fold["visits"].append({**gone, "call": "9.9"})
    assert told(fold) == ["visit", "visit"]


def test_times_agents_and_shortness_are_compared() -> None:
    fold = ours()
    fold["visits"][0] |= {"wait_s": 3.6, "talk_s": 9.0, "agent": "Ana"}
    fold["visits"][3]["short"] = True
    assert told(fold) == ["wait_s", "agent", "talk_s", "short", "calls of Ana", "calls of Bruno"]


def test_boards_that_do_not_add_up_are_found() -> None:
    fold = deepcopy(ours())
    fold["queues"]["sales"]["answered"] = 2
    assert told(fold) == ["total of answered"]


def test_a_restart_explains_what_was_open_and_only_that() -> None:
    theirs = [
        Visit("1.1", "quiet", 100),
        Visit("1.2", "quiet", 90, "abandoned", 3),
        Visit("1.3", "quiet", 101, "abandoned", 9),
    ]
    rows = [
        {
            "call": visit.call,
            "queue": "quiet",
            "outcome": "switch_restarted",
            "wait_s": visit.wait_s,
            "short": False,
            "talk_s": None,
            "agent": None,
        }
        for visit in theirs
    ]
    found = compare({"visits": rows, "queues": {}, "open": 0}, theirs, [], cut_at=110)
    assert [(difference.call, difference.switch) for difference in found] == [("1.2", "abandoned")]


def test_the_switchs_counters_are_explained() -> None:
    totals = {"sales": {"Completed": 1, "Abandoned": 1}, "quiet": {"Completed": 0, "Abandoned": 2}}
    assert compare_status(ours(), THEIRS, totals) == ([], [])
    fold = ours()
    fold["visits"][3]["outcome"] = "left_by_key"
    found, notes = compare_status(fold, THEIRS, totals)
    assert [str(difference) for difference in found] == ["quiet: QueueStatus Abandoned: ours 1, the switch's 2"]
    assert notes == []


def test_a_switch_that_contradicts_its_own_log_is_told_and_not_blamed_on_us() -> None:
    totals = {"sales": {"Completed": 2, "Abandoned": 1}, "quiet": {"Completed": 0, "Abandoned": 2}}
    found, notes = compare_status(ours(), THEIRS, totals)
    assert found == []
    assert notes == ["sales: QueueStatus Completed is 2, the switch's own queue_log has 1, as we have"]
