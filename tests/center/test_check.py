"""Checks and the conformance score: what was promised, seen, broken, not tried."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center.check import Check, Verdict, as_json, conformance, percentile, worst

F, N, X, U = Verdict.FINE, Verdict.NOTICE, Verdict.FAULT, Verdict.UNTRIED


def test_each_promise_is_seen_working_failed_or_not_tried() -> None:
    checks = [
        Check("a", F, promise="calls"),
        Check("b", X, promise="queues"),
        Check("c", F, promise="queues"),
        Check("d", U, promise="trunks"),
        Check("e", N, promise="barge", kept=False),
        Check("f", N, promise="listen"),
        Check("g", F),
    ]
    kept = conformance(["calls", "queues", "trunks", "barge", "listen", "whisper"], checks)
    words = {line.promise: line.word for line in kept.lines}
    assert words == {
        "calls": "seen working",
        "queues": "failed",
        "trunks": "not tried",
        "barge": "failed",
        "listen": "seen working",
        "whisper": "not tried",
    }
    assert (kept.promised, kept.kept, kept.failed) == (6, 2, 2)
    assert kept.score == pytest.approx(100 * 2 / 6)


def test_what_was_never_promised_is_listed_and_does_not_count() -> None:
    kept = conformance(["calls"], [Check("a", F, promise="calls"), Check("b", X, promise="extra")])
    assert [(line.promise, line.promised) for line in kept.lines] == [("calls", True), ("extra", False)]
    assert (kept.promised, kept.kept, kept.failed, kept.score) == (1, 1, 0, 100.0)


def test_without_promises_there_is_no_score() -> None:
    assert conformance([], []).score is None
    assert conformance((), [Check("a", F)]).lines == ()


def test_a_check_may_say_of_an_untried_thing_that_it_is_kept_or_not() -> None:
    assert Check("a", U, promise="p").keeps is None
    assert Check("a", U, promise="p", kept=True).keeps is True
    assert Check("a", N, promise="p").keeps is True
    assert Check("a", X, promise="p").keeps is False


@pytest.mark.parametrize(
    ("verdicts", "expected"), [([], U), ([U], U), ([U, F], F), ([F, N], N), ([F, N, X, U], X)], ids=str
)
def test_the_gravest_verdict(verdicts: list[Verdict], expected: Verdict) -> None:
    assert worst(Check("c", verdict) for verdict in verdicts) is expected


@given(st.lists(st.floats(-1e6, 1e6), min_size=1), st.floats(0, 100))
def test_a_percentile_is_one_of_the_values_and_splits_them(values: list[float], share: float) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share / 100 * len(values) - 1e-9


def test_percentiles_worked_out_by_hand() -> None:
    values = [15.0, 20.0, 35.0, 40.0, 50.0]
    assert [percentile(values, share) for share in (5, 30, 40, 50, 100)] == [15.0, 20.0, 20.0, 35.0, 50.0]


def test_it_goes_through_json() -> None:
    checks = [Check("a", F, 1.5, "ms", "words", "advice", "calls")]
    told = json.loads(json.dumps(as_json(checks, conformance(["calls", "queues"], checks))))
    assert told["verdict"] == "fine" and told["checks"][0]["figure"] == 1.5
    assert told["conformance"]["score"] == 50.0
    assert told["conformance"]["lines"][1] == {"promise": "queues", "promised": True, "state": "not tried"}
