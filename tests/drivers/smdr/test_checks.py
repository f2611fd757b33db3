"""The tests of a switch that writes records, on streams written by the driver's own peer in every format."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from console.center.check import Check, Verdict
from drivers.errors import BadOption
from drivers.smdr import checks
from drivers.smdr.options import layouts
from drivers.smdr.peer import Printer, Told, calls, write

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
LAYOUTS = {layout.name: layout for layout in layouts()}


def named(found: checks.Found, name: str) -> Check:
    return next(check for check in found.checks if check.name == name)


def stream(name: str, count: int = 20, late_s: float = 1.0, behind_s: float = 0.0) -> list[tuple[float, bytes]]:
    """Records that come `late_s` after their calls ended, from a switch whose clock is `behind_s` behind."""
    layout, sample = LAYOUTS[name], []
    for number in range(count):
        talk, ring = 20.0 + number, 4.0
        told = NOON + timedelta(minutes=number)
        ended = told + timedelta(seconds=talk + ring) if layout.time_is == "start" else told
        call = Told(told - timedelta(seconds=behind_s), ring_s=4, talk_s=20 + number, call_id=str(1000 + number))
        sample.append(((ended + timedelta(seconds=late_s)).timestamp(), write(layout, call) + b"\r\n"))
    return sample


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_a_good_stream_of_each_format_has_no_fault(name: str) -> None:
    found = checks.judge(stream(name), 1200.0, name, "", UTC)
    assert [check for check in found.checks if check.verdict is Verdict.FAULT] == []
    assert found.format == name and found.bad == ()
    assert named(found, "records").figure == 1.0
    assert abs(named(found, "clock").figure or 0.0) < 60


@pytest.mark.parametrize("name", ["panasonic-80", "hipath-3000", "avaya-ip-office"])
@pytest.mark.parametrize(("behind", "advice"), [(1020.0, "clock"), (3600.0, "time_zone"), (-7200.0, "time_zone")])
def test_a_wrong_clock_is_measured_and_a_time_zone_told_from_it(name: str, behind: float, advice: str) -> None:
    found = named(checks.judge(stream(name, behind_s=behind), 1200.0, name, "", UTC), "clock")
    assert found.verdict is Verdict.FAULT and advice in found.advice
    assert found.figure == pytest.approx(-behind, abs=60)


def test_an_unknown_format_is_found_and_a_wrong_one_named() -> None:
    sample = stream("hipath-3000")
    found = checks.judge(sample, 600.0, "", "", UTC)
    assert found.format == "hipath-3000" and named(found, "format").verdict is Verdict.FINE
    wrong = checks.judge(sample, 600.0, "panasonic-80", "", UTC)
    assert named(wrong, "format").verdict is Verdict.FAULT and "hipath-3000" in named(wrong, "format").advice
    assert len(wrong.bad) == 20 and all(bad.why for bad in wrong.bad)
    with pytest.raises(BadOption):
        checks.judge(sample, 600.0, "no-such-format")


def test_damaged_lines_are_kept_as_they_came_with_the_rule_they_break() -> None:
    printer = Printer(LAYOUTS["panasonic-80"], page=8, repeat=0.2, damage=2e-3, chance=random.Random(3))
    sent = [line for line in printer.lines(calls(120, NOON, random.Random(4))) if line]
    found = checks.judge([(NOON.timestamp(), line) for line in sent], 3600.0, "panasonic-80", "", UTC)
    assert named(found, "bad lines").verdict is Verdict.FAULT and found.bad
    whole = b"".join(sent)
    assert all(bad.raw in whole and bad.why for bad in found.bad)
    assert (named(found, "repeats").figure or 0) > 5


def test_silence_is_no_fault_and_gibberish_is_one() -> None:
    assert [check.verdict for check in checks.judge([], 60.0).checks] == [Verdict.UNTRIED]
    noise = bytes(random.Random(5).randrange(256) for _ in range(2000))
    found = checks.judge([(0.0, noise)], 60.0)
    assert named(found, "line").verdict is named(found, "format").verdict is Verdict.FAULT
    assert found.format == ""
