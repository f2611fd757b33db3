"""A switch's wall clock to moments: the year it leaves out, the hour that comes twice, and what was concluded. Pure.

A record says the time of a day by the switch's own clock, often without the year and only to the minute. What is not
said is concluded from the moment the record came, and marked; what cannot be concluded is refused, never guessed.
"""

from datetime import datetime, tzinfo
from typing import Final

from drivers.smdr.format import Stamp
from drivers.smdr.shapes import Broken

YEAR, MINUTE, CHANGE, AHEAD = "year", "minute", "dst", "ahead"
"""Marks: the year was inferred; exact to the minute; in the hour the clocks change; the switch's clock runs ahead."""

AHEAD_S: Final = 120.0


def moment(stamp: Stamp, zone: tzinfo | None, came: float | None, year: int = 0) -> tuple[float, tuple[str, ...]]:
    """Seconds since the epoch, and what was concluded. `came`: when the record came, None: not known.

    `zone` None: this machine's. `year`: the year to take where neither the record nor `came` tells it. Raises `Broken`.
    """
    marks: list[str] = [] if stamp.second >= 0 else [MINUTE]
    local, inferred = _local(stamp, zone, came, year)
    if inferred:
        marks.append(YEAR)
    first, second = _epoch(local, zone), _epoch(local.replace(fold=1), zone)
    if first == second:
        return first, tuple(marks)
    marks.append(CHANGE)
    # The hour that comes twice: of both, the later one that is not yet to come. In the hour left out, the first.
    late = second > first and came is not None and second <= came + AHEAD_S
    return (second if late else min(first, second)), tuple(marks)


def _local(stamp: Stamp, zone: tzinfo | None, came: float | None, year: int) -> tuple[datetime, bool]:
    second = max(stamp.second, 0)
    if stamp.year:
        return _date(stamp.year, stamp, second), False
    if came is None:
        if not year:
            raise Broken("the record has no year and nothing tells when it came: give the year")
        return _date(year, stamp, second), True
    here = datetime.fromtimestamp(came, zone).replace(tzinfo=None)
    near: list[datetime] = []
    for candidate in (here.year - 1, here.year, here.year + 1):
        try:
            near.append(_date(candidate, stamp, second))
        except Broken:
            continue
    if not near:
        raise Broken(f"{stamp.month:02}/{stamp.day:02} is no day of a year near {here.year}")
    return min(near, key=lambda at: abs(at - here)), True


def _date(year: int, stamp: Stamp, second: int) -> datetime:
    try:
        # By its own clock: its zone is put to it later.
        return datetime(year, stamp.month, stamp.day, stamp.hour, stamp.minute, second)  # noqa: DTZ001
    except ValueError as error:
        raise Broken(f"{year:04}-{stamp.month:02}-{stamp.day:02} is no date: {error}") from error


def _epoch(local: datetime, zone: tzinfo | None) -> float:
    try:
        return local.replace(tzinfo=zone).timestamp() if zone is not None else local.timestamp()
    except (OverflowError, OSError) as error:
        raise Broken(f"{local} is beyond this machine's calendar") from error


def wall(at: float, zone: tzinfo | None) -> datetime:
    """A moment on the switch's wall clock, without its zone."""
    return datetime.fromtimestamp(at, zone).replace(tzinfo=None)
