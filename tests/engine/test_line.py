"""One supervised link: it comes back by itself, says why it is away, and its failure is its own."""

import asyncio
import itertools
import time
from pathlib import Path

import pytest

from console.center import events as e
from console.engine import line as lines
from console.engine.line import Line
from console.engine.opening import Unopened
from drivers.contract import Sink
from drivers.errors import LinkLost, LoginRefused, ProtocolFault
from tests.engine.script import ScriptedLink, engine_on, facts, settled


class Stubborn:
    """Fails at once, each time."""

    name = "lab"
    capabilities: frozenset[object] = frozenset()

    def __init__(self, error: Exception | None) -> None:
        self.error = error

    async def run(self, sink: Sink) -> None:
        if self.error is not None:
            raise self.error


def pauses_of(link: object, count: int, monkeypatch: pytest.MonkeyPatch) -> tuple[list[float], list[e.Event]]:
    """The waits between the first tries, and what was told."""
    pauses: list[float] = []
    told: list[e.Event] = []
    line = Line(link, told.extend, lambda: 1000.0, lambda _agent, _name: "")  # type: ignore[arg-type]

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == count:
            raise asyncio.CancelledError

    async def scene() -> None:
        with pytest.raises(asyncio.CancelledError):
            await line.run()

    monkeypatch.setattr(lines.asyncio, "sleep", sleep)
    monkeypatch.setattr(lines.random, "uniform", lambda _low, high: high)
    asyncio.run(scene())
    return pauses, told


def test_back_off_grows_to_half_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses, told = pauses_of(Stubborn(LinkLost("no route")), 12, monkeypatch)
    assert pauses[0] == lines.FIRST_S
    assert all(later / sooner == pytest.approx(lines.GROWTH) for sooner, later in itertools.pairwise(pauses[:8]))
    assert pauses[-1] == lines.LONGEST_S
    assert [event.reason for event in told if isinstance(event, e.LinkDown)] == ["no route", "the engine stopped"]


@pytest.mark.expected_log(r"WARNING console.engine.line: link lab: the switch refuses the login.*wrong secret")
def test_a_refused_login_is_slow_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses, told = pauses_of(Stubborn(LoginRefused("wrong secret")), 3, monkeypatch)
    assert pauses == [lines.REFUSED_S] * 3
    assert isinstance(told[0], e.LinkDown)
    assert told[0].reason == "login refused: wrong secret"


@pytest.mark.expected_log(r"ERROR console.engine.line: link lab: its driver failed")
def test_a_drivers_bug_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    _, told = pauses_of(Stubborn(ZeroDivisionError("oh")), 1, monkeypatch)
    assert "the driver failed: ZeroDivisionError: oh" in told[0].reason


class Silent:
    """Connected, and never told that the switch is ready; then up all the same."""

    name = "lab"
    capabilities: frozenset[object] = frozenset()

    async def run(self, sink: Sink) -> None:
        while not self.told:
            await asyncio.sleep(0)
        sink.emit([e.LinkUp(1000.0, "up", "lab", "script")])
        raise asyncio.CancelledError

    def __init__(self, told: list[e.Event]) -> None:
        self.told = told


def test_a_link_that_takes_long_to_come_up_is_said_to_be_away_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "SLOW_S", 0.01)
    told: list[e.Event] = []
    line = Line(Silent(told), told.extend, lambda: 1000.0, lambda _agent, _name: "")  # type: ignore[arg-type]
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(line.run())
    away, up, stopped = told
    assert isinstance(away, e.LinkDown)
    assert "it has not said yet that it is ready" in away.reason
    assert isinstance(up, e.LinkUp)
    assert isinstance(stopped, e.LinkDown)


@pytest.mark.parametrize(("error", "why"), [(None, "the link ended"), (OSError("no such device"), "no such device")])
def test_other_ends(error: Exception | None, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert pauses_of(Stubborn(error), 1, monkeypatch)[1][0].reason == why


@pytest.mark.expected_log(r"WARNING console.engine.line: link broken: the switch refuses the login")
def test_one_links_failure_never_touches_another(sqlite_database: str, tmp_path: Path) -> None:
    async def scene() -> None:
        bad, good = ScriptedLink("bad"), ScriptedLink("good")
        broken = Unopened("broken", "option “host” is missing")
        async with engine_on(sqlite_database, tmp_path, bad, good, broken, wait=False) as engine:  # type: ignore[arg-type]
            await settled(engine, lambda center: len(center.links) == 3, "all were heard of")
            bad.at_start = [ProtocolFault("not a switch")]
            bad.fail(LinkLost("cut"))
            await settled(engine, lambda center: not center.links["bad"].up, "bad is lost")
            good.join("c1")
            await settled(engine, lambda center: "good/c1" in center.calls, "good goes on")
            await settled(engine, lambda center: center.links["bad"].up, "bad is back")
            assert (good.starts, bad.starts) == (1, 3)
            assert engine.follower.center.links["broken"].reason == "login refused: option “host” is missing"
            gap = engine.follower.center.gaps[-1]
            assert (gap.link, gap.reason, gap.until > gap.since) == ("bad", "cut", True)

    asyncio.run(scene())
    assert [f.link for f in facts(sqlite_database, e.LinkDown)].count("good") == 1


def test_agents_get_the_team_of_the_settings() -> None:
    told: list[e.Event] = []
    line = Line(ScriptedLink(), told.extend, lambda: 1.0, lambda agent, name: f"team of {agent} {name}")
    line.emit(
        [e.AgentSeen(1, "r1", "lab", "lab/ann", "Ann"), e.AgentSeen(1, "r2", "lab", "lab/bob", "Bob", team="red")]
    )
    assert [event.team for event in told if isinstance(event, e.AgentSeen)] == ["team of lab/ann Ann", "red"]


def test_each_connection_is_a_fact_of_its_own_and_a_muted_line_says_nothing() -> None:
    told: list[e.Event] = []
    line = Line(ScriptedLink(), told.extend, lambda: 1.0, lambda _agent, _name: "")
    up = e.LinkUp(1, "up", "lab", "sim")
    for line.epoch in (1, 2):
        line.emit([up])
    assert [event.ref for event in told] == ["up/1.0", "up/2.0"]
    assert line.opening
    line.emit([e.SnapshotTaken(1, "s", "lab", (), (), (), ())])
    assert 0 < lines.OPENING_S - (time.monotonic() - line.opening_since) <= lines.FOLDED_S, "a second to fold it"
    assert [event.ref for event in line.again()] == ["up/2.0/again/2"]
    line.parting = ""
    line.emit([up])
    assert len(told) == 3
    assert Line(ScriptedLink(), told.extend, lambda: 1.0, lambda _agent, _name: "").again() == []
