"""The desk's settings from TOML, typed: whatever is wrong is told with its file, table and key, and nothing is guessed.

Durations are text: `90s`, `15m`, `4h`, `1h30m`; they are open time of the calendar they belong to. `docs/desk.md`
explains every key to whoever writes the file.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

from console.desk import clock, escalation
from console.desk.calendar import DAY_S, Calendar
from console.desk.escalation import Chain, Step
from console.desk.forms import LANGUAGES
from console.desk.handover import Organisation
from console.desk.priority import HIGHEST, LOWEST, Matrix
from console.desk.settings import Desk, Forecast, Outcome, Service, Team
from console.desk.settings_table import DeskFault, Table
from console.desk.ticket import Kind, Status

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOURS = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)").fullmatch
_KINDS = ("third_party", "publisher")

__all__ = ["DeskFault", "parse_desk"]


def parse_desk(text: str, source: str) -> Desk:
    """The desk a file describes; `source` is named in errors. Raises DeskFault."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DeskFault(f"{source}: not a TOML file: {error}") from error
    top = Table(found, source)
    calendars = {name: _calendar(name, table) for name, table in top.tables("calendar").items()}
    if not calendars:
        raise DeskFault(f"{source}: there is no [calendar.NAME]")
    desk = _desk(top, calendars)
    top.end()
    return desk


def _desk(top: Table, calendars: Mapping[str, Calendar]) -> Desk:
    of = top.table("desk")
    teams = tuple(_team(entry, calendars) for entry in top.list_of("team"))
    desk = Desk(
        calendars,
        of.choice("calendar", calendars),
        of.words_by("site", calendars),
        of.words_by("contract", calendars),
        _matrix(top.table("priority")),
        tuple(_service(entry, calendars) for entry in top.list_of("service")),
        _pauses(top.table("pauses")),
        _forecast(top.table("forecast")),
        teams,
        of.choice("first_team", [team.name for team in teams], ""),
        tuple(_chain(entry, calendars, [team.name for team in teams]) for entry in top.list_of("chain")),
        tuple(_organisation(entry, calendars) for entry in top.list_of("organisation")),
        of.words("products"),
        top.table("queue").flag("raise_breached", True),
        of.duration("close_after", 0.0),
        tuple(_outcome(entry) for entry in top.list_of("outcome")),
    )
    _demand_once(top.where, "team", [team.name for team in desk.teams])
    _demand_once(top.where, "chain", [chain.name for chain in desk.chains])
    _demand_once(top.where, "organisation", [one.name for one in desk.organisations])
    _demand_once(top.where, "outcome", [one.code for one in desk.outcomes])
    of.end()
    return desk


def _demand_once(source: str, what: str, names: list[str]) -> None:
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise DeskFault(f"{source}: two of [[{what}]] are called {', '.join(twice)}")


def _calendar(name: str, table: Table) -> Calendar:
    try:
        zone = ZoneInfo(table.word("zone"))
    except (KeyError, OSError, ValueError) as error:  # no such zone, or no path of one
        raise DeskFault(f"{table.where}: “zone” is no time zone: {error}") from None
    week = {day: tuple(_span(text, table.where, day) for text in table.words(day)) for day in _DAYS}
    every = tuple(_span(text, table.where, "every_day") for text in table.words("every_day"))
    hours = tuple(_in_order(week[day] or every, table.where, day) for day in _DAYS)
    if not any(hours):
        raise DeskFault(f"{table.where}: it is never open; give hours as monday = ['08:00-18:00']")
    holidays = frozenset(_date(text, table.where) for text in table.items("holidays"))
    table.end()
    return Calendar(name, zone, hours, holidays)


def _span(text: str, where: str, key: str) -> tuple[int, int]:
    found = _HOURS(text)
    if found is not None:
        a, b, c, d = map(int, found.groups())
        begin, end = a * 3600 + b * 60, c * 3600 + d * 60
        if b < 60 and d < 60 and begin < end <= DAY_S:
            return begin, end
    raise DeskFault(f"{where}: “{key}” has {text!r}; hours are written 08:00-18:00, to 24:00 at the latest")


def _in_order(spans: tuple[tuple[int, int], ...], where: str, key: str) -> tuple[tuple[int, int], ...]:
    for one, next_ in pairwise(spans):
        if next_[0] < one[1]:
            raise DeskFault(f"{where}: the hours of “{key}” overlap or are not in order")
    return spans


def _date(value: object, where: str) -> date:
    if type(value) is date:
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise DeskFault(f"{where}: “holidays” has {value!r}; a day is written 2026-12-25") from None


def _matrix(table: Table) -> Matrix:
    rows = table.items("matrix")
    table.end()
    if not rows:
        return Matrix()
    good = len(rows) == 3 and all(
        isinstance(row, list) and len(row) == 3 and all(type(n) is int and HIGHEST <= n <= LOWEST for n in row)
        for row in rows
    )
    if not good:
        raise DeskFault(f"{table.where}: “matrix” is three rows (impact) of three numbers (urgency), each 1 to 5")
    return Matrix(tuple(tuple(row) for row in rows))


def _service(table: Table, calendars: Mapping[str, Calendar]) -> Service:
    service = Service(
        table.choice("kind", list(Kind), ""),
        table.number("priority", 0, 0, LOWEST),
        table.word("contract", ""),
        table.word("product", ""),
        table.choice("calendar", calendars, ""),
        table.duration("answer", 0.0),
        table.duration("update", 0.0),
        table.duration("solve", 0.0),
    )
    table.end()
    return service


def _pauses(table: Table) -> dict[str, frozenset[str]]:
    known = (Status.WAITING_CUSTOMER, Status.WAITING_THIRD_PARTY)
    pauses = {str(status): frozenset(table.words(status, clock.NAMES)) for status in known}
    table.end()
    return pauses


def _forecast(table: Table) -> Forecast:
    share = table.fraction("share", 0.5)
    work = {str(kind): table.duration(kind, -1.0) for kind in Kind}
    forecast = Forecast(
        share,
        {kind: seconds for kind, seconds in work.items() if seconds >= 0},
        table.duration("other", 3600.0),
        table.duration("answer", 300.0),
        table.duration("update", 900.0),
    )
    table.end()
    return forecast


def _team(table: Table, calendars: Mapping[str, Calendar]) -> Team:
    team = Team(
        table.word("name"),
        table.word("title", ""),
        table.number("level", 1, 1, 9),
        table.choice("calendar", calendars, ""),
        table.words("members"),
        table.words("skills"),
    )
    table.end()
    return team


def _chain(table: Table, calendars: Mapping[str, Calendar], teams: list[str]) -> Chain:
    steps = tuple(_step(entry, calendars, teams) for entry in table.list_of("step"))
    if not steps:
        raise DeskFault(f"{table.where}: a chain has at least one [[chain.step]]")
    chain = Chain(
        table.word("name"),
        steps,
        table.choice("team", teams, ""),
        table.word("product", ""),
        table.choice("clock", clock.NAMES, clock.SOLVE),
    )
    table.end()
    return chain


def _step(table: Table, calendars: Mapping[str, Calendar], teams: list[str]) -> Step:
    step = Step(
        table.number("level", None, 1, 9),
        table.choice("way", escalation.WAYS),
        calendars[table.choice("calendar", calendars)],
        table.choice("when", escalation.WHENS, escalation.BREACH),
        table.duration("after", 0.0),
        table.choice("team", teams, ""),
        table.word("person", ""),
        table.word("skill", ""),
        table.duration("within", 1800.0),
        table.choice("otherwise", escalation.OTHERWISE, escalation.NEXT),
    )
    if bool(step.team) == bool(step.person):
        raise DeskFault(f"{table.where}: a step asks either a “team” or a “person”")
    if step.way == escalation.FUNCTIONAL and not step.team:
        raise DeskFault(f"{table.where}: a functional step gives the ticket to a “team”")
    if step.within <= 0:
        raise DeskFault(f"{table.where}: “within” is how long they have to answer, more than nothing")
    table.end()
    return step


def _outcome(table: Table) -> Outcome:
    outcome = Outcome(table.word("code"), table.texts("title", LANGUAGES))
    table.end()
    return outcome


def _organisation(table: Table, calendars: Mapping[str, Calendar]) -> Organisation:
    name = table.word("name")
    organisation = Organisation(
        name,
        table.word("title", name),
        table.choice("kind", _KINDS),
        calendars[table.choice("calendar", calendars)],
        table.duration("acknowledge", 0.0),
        table.duration("solve", 0.0),
        table.duration("chase", 0.0),
        table.word("contact", ""),
    )
    table.end()
    return organisation
