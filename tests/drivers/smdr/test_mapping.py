"""Tickets to facts: start and end, years, the clock change, repeats, joined parts, queues, and what is refused."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.center.events import Event
from console.center.record_events import CallRecorded, RecordRejected
from console.center.states import Direction, Outcome
from drivers.smdr.civil import moment
from drivers.smdr.format import Stamp
from drivers.smdr.joining import LONGEST_S, MOST
from drivers.smdr.mapping import TOLD_A_MINUTE, Mapping, Site
from drivers.smdr.options import layout_of
from drivers.smdr.peer import Told, write
from drivers.smdr.shapes import Broken
from drivers.smdr.wire import Line

ROME = ZoneInfo("Europe/Rome")
AT = datetime(2026, 11, 25, 9, 30, tzinfo=ROME)
CAME = AT.timestamp() + 5
SITE = Site({"101": "support", "601": "lab/sales"}, {"101": "Anna Rossi"}, ROME)


def mapping(name: str = "hipath-3000", site: Site = SITE) -> Mapping:
    return Mapping("pbx", layout_of(name), site)


def told(name: str = "hipath-3000", came: float | None = CAME, site: Site = SITE, **more: object) -> list[Event]:
    values = {"at": AT.replace(tzinfo=None), "dialled": "", **more}
    line = write(layout_of(name), Told(**values))  # type: ignore[arg-type]
    return mapping(name, site).feed([Line(line)], came)


def call(*args: object, **more: object) -> CallRecorded:
    (event,) = told(*args, **more)  # type: ignore[arg-type]
    assert isinstance(event, CallRecorded)
    return event


def test_the_time_of_the_end_gives_the_start() -> None:
    event = call(ring_s=10, talk_s=50)
    assert (event.began, event.ended, event.at) == (AT.timestamp() - 60, AT.timestamp(), CAME)
    assert (event.ring_s, event.talk_s, event.extension, event.who) == (10, 50, "pbx/101", "Anna Rossi")
    assert event.trunk == "pbx/3" and event.marks == ()


def test_the_time_of_the_start_gives_the_end() -> None:
    event = call("avaya-ip-office", ring_s=10, talk_s=50)
    assert (event.began, event.ended) == (AT.timestamp(), AT.timestamp() + 60)


def test_what_is_concluded_is_marked() -> None:
    assert call("mitel-90").marks == ("minute", "year")
    assert call("panasonic-120").marks == ("minute",)
    assert call(came=AT.timestamp() - 4000).marks == ("ahead",)


def test_a_site_maps_who_had_it_or_what_was_dialled_to_queues() -> None:
    answered = call(ring_s=10)
    assert (answered.queue, answered.outcome) == ("pbx/support", Outcome.ANSWERED)
    assert answered.visit == f"{answered.call}/1"
    missed = call(answered=False, talk_s=0, ring_s=33)
    assert (missed.outcome, missed.ring_s, missed.talk_s) == (Outcome.ABANDONED, 33, -1)
    assert call(dialled="601", extension="109").queue == "lab/sales"
    assert call(extension="109").queue == "" and call(direction=Direction.OUTBOUND).queue == ""
    assert call("mitel-90", answered=False, talk_s=0).outcome is Outcome.ABANDONED


def test_a_voicemail_is_no_abandon_and_no_answer() -> None:
    line = write(layout_of("avaya-ip-office"), Told(AT.replace(tzinfo=None), extension="101", answered=False, talk_s=0))
    line = line.replace(b"E101,Extn101", b"V9500,VM Channel 0").replace(b",600,600,", b",601,601,")
    (event,) = mapping("avaya-ip-office").feed([Line(line)], CAME)
    assert isinstance(event, CallRecorded) and event.outcome is Outcome.TIMED_OUT


def test_a_ticket_sent_again_is_the_same_row() -> None:
    here, again = mapping(), mapping()
    line = Line(write(layout_of("hipath-3000"), Told(AT.replace(tzinfo=None))))
    first = here.feed([line, line], CAME)
    assert len(first) == 1 and here.counts.repeated == 1
    assert again.feed([line], CAME + 900)[0].ref == first[0].ref, "another run, a quarter of an hour later"
    other = Line(write(layout_of("hipath-3000"), Told(AT.replace(tzinfo=None), talk_s=61)))
    assert here.feed([other], CAME)[0].ref != first[0].ref


def test_the_same_text_a_year_later_is_another_call() -> None:
    assert call("mitel-90").ref != call("mitel-90", came=CAME + 365 * 86_400).ref


def part(number: int, more: bool, **values: object) -> Line:
    told = Told(AT.replace(tzinfo=None), call_id="77", more=more, **values)  # type: ignore[arg-type]
    return Line(write(layout_of("avaya-ip-office"), told))


def test_the_parts_of_one_call_are_joined() -> None:
    ours = mapping("avaya-ip-office")
    assert ours.feed([part(1, True, answered=False, talk_s=0, ring_s=12, extension="109", dialled="601")], CAME) == []
    assert ours.feed([part(2, True, ring_s=5, talk_s=30)], CAME) == []
    (event,) = ours.feed([part(3, False, ring_s=4, talk_s=60, extension="103")], CAME)
    assert isinstance(event, CallRecorded)
    assert (event.extension, event.ring_s, event.talk_s, event.queue) == ("pbx/101", 17, 90, "lab/sales")
    assert event.ended == event.began + 17 + 90 + 4


def test_a_part_sent_again_is_not_joined_twice() -> None:
    ours = mapping("avaya-ip-office")
    ours.feed([part(1, True, talk_s=30), part(1, True, talk_s=30)], CAME)
    (event,) = ours.feed([part(2, False, talk_s=60, extension="103")], CAME)
    assert isinstance(event, CallRecorded) and event.talk_s == 90


def test_a_call_whose_last_part_never_comes_is_told_and_marked() -> None:
    ours = mapping("avaya-ip-office")
    ours.feed([part(1, True, talk_s=30)], CAME)
    assert ours.tick(CAME + LONGEST_S - 1) == []
    (event,) = ours.tick(CAME + LONGEST_S + 1)
    assert isinstance(event, CallRecorded) and "open" in event.marks and event.talk_s == 30
    ours.feed([part(1, True, talk_s=31)], CAME)
    (event,) = ours.end(CAME)
    assert isinstance(event, CallRecorded) and event.talk_s == 31


def test_open_calls_are_bounded() -> None:
    ours, got = mapping("avaya-ip-office"), 0
    for number in range(MOST + 20):
        line = write(layout_of("avaya-ip-office"), Told(AT.replace(tzinfo=None), call_id=str(number), more=True))
        got += len(ours.feed([Line(line)], CAME))
    assert got == 20


def test_refused_lines_are_told_up_to_a_rate_and_all_kept() -> None:
    ours = mapping()
    events = ours.feed([Line(b"garbage %d" % number) for number in range(100)], CAME)
    assert len(events) == TOLD_A_MINUTE and all(isinstance(event, RecordRejected) for event in events)
    assert len(ours.rejected) == 100 and ours.counts.rejected == 100
    (rest,) = ours.tick(CAME + 60)
    assert isinstance(rest, RecordRejected) and rest.count == 100 - TOLD_A_MINUTE
    later = ours.feed([Line(b"more")], CAME + 61)
    assert [event.count for event in later if isinstance(event, RecordRejected)] == [1]
    assert bytes.fromhex(later[0].raw) == b"more"  # type: ignore[attr-defined]
    ours.feed([Line(b"x %d" % number) for number in range(30)], CAME + 61)
    summed = ours.feed([Line(b"next")], CAME + 200)
    assert [event.count for event in summed if isinstance(event, RecordRejected)] == [30 + 1 - TOLD_A_MINUTE, 1]
    ours.feed([Line(b"y %d" % number) for number in range(30)], CAME + 200)
    assert [event.count for event in ours.end(CAME + 200) if isinstance(event, RecordRejected)] == [31 - TOLD_A_MINUTE]


def test_the_same_noise_twice_is_two_rows_and_heard_by_two_engines_one() -> None:
    first, second = mapping(), mapping()
    noise = [Line(b"noise"), Line(b"noise"), Line(b"other"), Line(b"noise")]
    told = [event.ref for event in first.feed(noise, CAME)]
    assert len(set(told)) == 4 and [event.ref for event in second.feed(noise, CAME + 1)] == told


@pytest.mark.parametrize("size", [1, 400])
def test_nothing_is_kept_of_a_line_that_is_too_long_for_a_row(size: int) -> None:
    (event,) = mapping().feed([Line(b"z" * size * 2, False)], CAME)
    assert isinstance(event, RecordRejected) and len(event.raw) == min(size * 2, 512) * 2


def stamp(month: int, day: int, hour: int = 2, minute: int = 30, year: int = 0) -> Stamp:
    return Stamp(year, month, day, hour, minute, 0)


def epoch(*parts: int, fold: int = 0) -> float:
    return datetime(*parts, tzinfo=ROME, fold=fold).timestamp()  # type: ignore[arg-type, misc]


def test_years_around_new_year() -> None:
    new_year = epoch(2027, 1, 1, 0, 5)
    assert moment(stamp(12, 31, 23, 59), ROME, new_year) == (epoch(2026, 12, 31, 23, 59), ("year",))
    assert moment(stamp(1, 1, 0, 1), ROME, epoch(2026, 12, 31, 23, 59)) == (epoch(2027, 1, 1, 0, 1), ("year",))


def test_a_leap_day_is_of_the_leap_year_or_refused() -> None:
    assert moment(stamp(2, 29), ROME, epoch(2028, 3, 1))[0] == epoch(2028, 2, 29, 2, 30)
    with pytest.raises(Broken, match="no day of a year near 2026"):
        moment(stamp(2, 29), ROME, epoch(2026, 3, 1))
    with pytest.raises(Broken, match="is no date"):
        moment(stamp(2, 30, year=2028), ROME, None)


def test_without_a_year_and_a_time_of_arrival_the_year_must_be_given() -> None:
    with pytest.raises(Broken, match="give the year"):
        moment(stamp(5, 5), ROME, None)
    assert moment(stamp(5, 5), ROME, None, 2025) == (epoch(2025, 5, 5, 2, 30), ("year",))
    (event,) = told("mitel-90", None)
    assert isinstance(event, RecordRejected) and "year" in event.why


def test_the_hour_that_comes_twice_and_the_one_that_never_comes() -> None:
    autumn = stamp(10, 25, year=2026)
    first, second = epoch(2026, 10, 25, 2, 30), epoch(2026, 10, 25, 2, 30, fold=1)
    assert second - first == 3600
    assert moment(autumn, ROME, first + 10) == (first, ("dst",))
    assert moment(autumn, ROME, second + 10) == (second, ("dst",))
    assert moment(autumn, ROME, None) == (first, ("dst",))
    spring, marks = moment(stamp(3, 29, year=2026), ROME, None)
    assert marks == ("dst",) and abs(spring - epoch(2026, 3, 29, 3, 0)) <= 1800


@given(st.integers(1_610_000_000, 2_140_000_000), st.integers(-170, 170))
def test_a_year_left_out_is_found_within_half_a_year(moment_: int, days: int) -> None:
    at = datetime.fromtimestamp(moment_, UTC)
    came = at.timestamp() + days * 86_400
    if (at.month, at.day) == (2, 29):
        return
    assert moment(Stamp(0, at.month, at.day, at.hour, at.minute, at.second), UTC, came)[0] == at.timestamp()


def test_this_machines_own_zone() -> None:
    local = datetime(2026, 5, 5, 12, 0)  # noqa: DTZ001
    assert moment(Stamp(2026, 5, 5, 12, 0, 0), None, None) == (local.timestamp(), ())
