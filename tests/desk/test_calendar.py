"""Business hours by hand and by chance: both changes of the clocks, holidays, and the two questions agreeing."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk.calendar import Calendar, NeverOpen, around_the_clock

ROME = ZoneInfo("Europe/Rome")
NIGHTS = Calendar("nights", ROME, (((0, 4 * 3600), (22 * 3600, 86400)),) * 7)
OFFICE = Calendar("office", ROME, (((8 * 3600, 18 * 3600),),) * 5 + ((), ()), frozenset({date(2026, 12, 25)}))
CALENDARS = (NIGHTS, OFFICE, around_the_clock())


def at(text: str, zone: ZoneInfo = ROME) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()


def test_a_night_of_the_change_is_as_long_as_it_is() -> None:
    assert NIGHTS.seconds(at("2026-03-29T00:00"), at("2026-03-29T12:00")) == 3 * 3600
    assert NIGHTS.seconds(at("2026-10-25T00:00"), at("2026-10-25T12:00")) == 5 * 3600
    assert NIGHTS.after(at("2026-03-29T00:00"), 3 * 3600) == at("2026-03-29T04:00")


def test_weekends_and_holidays_are_no_time() -> None:
    friday = at("2026-12-04T17:00")
    assert OFFICE.after(friday, 7200) == at("2026-12-07T09:00")
    assert OFFICE.seconds(at("2026-12-24T17:00"), at("2026-12-28T09:00")) == 2 * 3600
    assert OFFICE.is_open(friday) and not OFFICE.is_open(at("2026-12-25T10:00"))


def test_a_calendar_that_never_opens_is_told() -> None:
    with pytest.raises(NeverOpen, match="shut"):
        Calendar("shut", ROME, ((),) * 7).after(0.0, 1.0)


TIMES = st.integers(
    int(datetime(2025, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2027, 1, 1, tzinfo=UTC).timestamp())
)


@given(st.sampled_from(CALENDARS), TIMES, st.integers(-10_000, 300_000), st.integers(0, 100_000))
def test_the_two_questions_agree_and_nothing_is_negative(calendar: Calendar, since: int, span: int, left: int) -> None:
    assert 0 <= calendar.seconds(since, since + span) <= max(0, span)
    due = calendar.after(since, left)
    assert calendar.seconds(since, due) == left
    assert left == 0 or calendar.seconds(since, due - 1) == left - 1
    middle = since + abs(span) // 2
    whole = calendar.seconds(since, middle) + calendar.seconds(middle, since + abs(span))
    assert whole == calendar.seconds(since, since + abs(span))
