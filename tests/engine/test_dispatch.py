"""A command's life, from asked to its last fate, over a real engine and a scripted switch.

Long because the cases of one subject share its fixtures and read as one list.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from console.center import commands as c
from console.center import desk_commands as k
from console.center import events as e
from console.center.states import Fate, LegRole, LegState, MonitorMode, Severity
from console.engine import dispatch as dispatching
from console.engine.engine import Engine
from console.store.journal import Journal
from drivers.contract import Capability, Reply
from drivers.errors import LinkLost, RefusedValue
from tests.engine.script import ScriptedLink, engine_on, facts, folded, settled

ANN, SALES = "lab/ann", "lab/sales"


def ask(engine: Engine, command: c.Command, at: float | None = None) -> None:
    """A console writes the wish into the journal."""
    engine.journal.append([e.CommandAsked(time.time() if at is None else at, command.id, "", command)])


async def fate(engine: Engine, command_id: str, wanted: Fate) -> str:
    """Wait for a command's fate; gives the reason."""

    def met(center: object) -> bool:
        order = engine.follower.center.orders.get(command_id)
        return order is not None and order.fate is wanted

    await settled(engine, met, f"{command_id} is {wanted}")
    return engine.follower.center.orders[command_id].why


def pause(command_id: str = "k1", **fields: object) -> c.SetNotReady:
    return c.SetNotReady(**{"id": command_id, "who": "eve", "agent": ANN, "reason": "lunch", **fields})


def staffed(link: ScriptedLink) -> None:
    link.tell(e.AgentSeen, ANN, "Ann", "104")
    link.tell(e.AgentJoinedQueue, ANN, SALES)


def live(address: str, folder: Path, play: Callable[[Engine, ScriptedLink], Awaitable[None]]) -> None:
    """Run a scene on an engine with one staffed link."""

    async def scene() -> None:
        link = ScriptedLink()
        async with engine_on(address, folder, link) as engine:
            staffed(link)
            await settled(engine, lambda center: ANN in center.agents, "Ann is there")
            await play(engine, link)

    asyncio.run(scene())


def fates(address: str, command_id: str) -> list[Fate]:
    return [
        f.fate for f in facts(address, e.CommandChanged) if isinstance(f, e.CommandChanged) and f.command == command_id
    ]


def test_asked_sent_accepted_seen(database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        ask(engine, pause())
        await fate(engine, "k1", Fate.ACCEPTED)
        shown = link.tell(e.AgentNotReady, ANN, "lunch")
        await fate(engine, "k1", Fate.SEEN)
        assert engine.follower.center.orders["k1"].seen == shown.ref
        assert link.executed == [pause()]

    live(database, tmp_path, play)
    assert fates(database, "k1") == [Fate.ASKED, Fate.ACCEPTED, Fate.SEEN]


def test_the_fact_may_come_before_the_switchs_yes(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        def answer(_command: c.Command) -> Reply:
            link.tell(e.AgentNotReady, ANN, "lunch")
            return Reply(True)

        link.answer = answer
        ask(engine, pause())
        await fate(engine, "k1", Fate.SEEN)

    live(sqlite_database, tmp_path, play)
    assert fates(sqlite_database, "k1") == [Fate.ASKED, Fate.ACCEPTED, Fate.SEEN]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Reply(False, "no such member"), "no such member"),
        (Reply(False), "the switch refuses and does not say why"),
        (RefusedValue("a line end in a value"), "a line end in a value"),
        (LinkLost("the connection ended"), "the connection ended"),
    ],
)
def test_refused_and_why(sqlite_database: str, tmp_path: Path, answer: Reply | Exception, why: str) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        def reply(_command: c.Command) -> Reply:
            if isinstance(answer, Exception):
                raise answer
            return answer

        link.answer = reply
        ask(engine, pause())
        assert await fate(engine, "k1", Fate.REFUSED) == why

    live(sqlite_database, tmp_path, play)


@pytest.mark.expected_log(r"ERROR console.engine.dispatch: link lab failed on SetNotReady")
def test_a_drivers_bug_is_a_refusal(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        link.answer = lambda _command: Reply(bug=True)
        ask(engine, pause())
        assert "the driver failed: TypeError" in await fate(engine, "k1", Fate.REFUSED)

    live(sqlite_database, tmp_path, play)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (pause(role="wallboard"), "may not ask for SetNotReady"),
        (pause(agent="moon/ann"), "there is no link “moon”"),
        (c.HangUp(id="k1", who="eve", call="lab/c1", after_call=True), "names no agent"),
        (c.JoinQueue(id="k1", who="eve", agent=ANN, queue="other/q"), "belongs to another link"),
        (c.TakeOver(id="k1", who="eve", call="lab/c1", station="200"), "cannot do this (take over)"),
        (c.Monitor(id="k1", who="eve", agent=ANN, station="200", mode=MonitorMode.BARGE), "cannot do this (barge)"),
    ],
)
def test_not_even_tried(sqlite_database: str, tmp_path: Path, command: c.Command, why: str) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        link.capabilities = frozenset(Capability) - {Capability.TAKE_OVER, Capability.BARGE}
        ask(engine, command)
        assert why in await fate(engine, "k1", Fate.REFUSED)
        assert link.executed == []

    live(sqlite_database, tmp_path, play)


def test_changing_the_mode_of_a_presence_needs_that_capability(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        link.capabilities = frozenset(Capability) - {Capability.CHANGE_MONITOR}
        link.tell(e.MonitorChanged, "lab/m1", ANN, "lab/c1", "PJSIP/200", MonitorMode.LISTEN)
        whisper = c.Monitor(id="k1", who="eve", agent=ANN, station="200", mode=MonitorMode.WHISPER)
        await settled(engine, lambda center: center.presences, "eve listens")
        ask(engine, whisper)
        assert "change monitor" in await fate(engine, "k1", Fate.REFUSED)

    live(sqlite_database, tmp_path, play)


def test_a_lost_link_refuses_and_says_since_when_why(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        link.at_start = [LinkLost("still away")] * 9
        link.fail(LinkLost("the switch hung up"))
        await settled(engine, lambda center: not center.links["lab"].up, "the link is lost")
        ask(engine, pause())
        assert "the switch hung up" in await fate(engine, "k1", Fate.REFUSED)

    live(sqlite_database, tmp_path, play)


def test_times_out_when_nothing_shows_it(sqlite_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatching, "SHOWN_WITHIN_S", 0.2)

    async def play(engine: Engine, link: ScriptedLink) -> None:
        ask(engine, pause())
        assert "nothing it told" in await fate(engine, "k1", Fate.TIMED_OUT)
        link.hang = True
        ask(engine, pause("k2"))
        assert "did not answer" in await fate(engine, "k2", Fate.TIMED_OUT)

    live(sqlite_database, tmp_path, play)
    assert fates(sqlite_database, "k1") == [Fate.ASKED, Fate.ACCEPTED, Fate.TIMED_OUT]


def talking(link: ScriptedLink) -> None:
    link.tell(e.LegChanged, "lab/c1", "l1", LegState.TALKING, LegRole.AGENT, ANN)


def test_after_the_call(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        talking(link)
        await settled(engine, lambda center: center.agents[ANN].contacts, "Ann talks")
        ask(engine, pause(after_call=True))
        await fate(engine, "k1", Fate.PENDING)
        assert link.executed == []
        link.tell(e.LegCleared, "lab/c1", "l1")
        await fate(engine, "k1", Fate.ACCEPTED)
        link.tell(e.AgentNotReady, ANN, "lunch")
        await fate(engine, "k1", Fate.SEEN)
        ask(engine, pause("k2", after_call=True, reason="meeting"))
        await fate(engine, "k2", Fate.ACCEPTED)

    live(sqlite_database, tmp_path, play)
    assert fates(sqlite_database, "k1") == [Fate.PENDING, Fate.ASKED, Fate.ACCEPTED, Fate.SEEN]


def test_a_pending_command_can_be_taken_back_and_no_other(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        talking(link)
        await settled(engine, lambda center: center.agents[ANN].contacts, "Ann talks")
        ask(engine, pause(after_call=True))
        await fate(engine, "k1", Fate.PENDING)
        ask(engine, c.Cancel(id="k2", who="joe", command="k1"))
        await fate(engine, "k2", Fate.SEEN)
        assert await fate(engine, "k1", Fate.CANCELLED) == "taken back by joe"
        ask(engine, c.Cancel(id="k3", who="joe", command="k1"))
        assert "only a pending command" in await fate(engine, "k3", Fate.REFUSED)
        ask(engine, c.Cancel(id="k4", who="joe", command="nothing"))
        assert await fate(engine, "k4", Fate.REFUSED) == "there is no such command"
        link.tell(e.LegCleared, "lab/c1", "l1")
        await settled(engine, lambda center: not center.agents[ANN].contacts, "Ann is free")
        assert link.executed == []

    live(sqlite_database, tmp_path, play)


def test_the_house_acknowledges_and_shelves(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        engine.emit_house([e.AlarmRaised(1, "a1/raised", "", "a1", "gone", "lab/x", Severity.ALARM)])
        engine.emit_house([e.RulesSet(1, "rules", "", ())])
        await settled(engine, lambda center: "a1" in center.alarms, "the alarm stands")
        ask(engine, c.AcknowledgeAlarm(id="k1", who="eve", alarm="a1"))
        ask(engine, c.ShelveAlarm(id="k2", who="joe", alarm="a1", for_s=600, why="known"))
        await fate(engine, "k1", Fate.SEEN)
        await fate(engine, "k2", Fate.SEEN)
        alarm = engine.follower.center.alarms["a1"]
        assert (alarm.owner, alarm.shelved_by, alarm.shelved_why) == ("eve", "joe", "known")
        assert alarm.shelved_until > time.time() + 590
        ask(engine, c.ShelveAlarm(id="k3", who="joe", alarm="a1", for_s=0))
        await fate(engine, "k3", Fate.SEEN)
        assert alarm.shelved_until == 0.0
        ask(engine, c.AcknowledgeAlarm(id="k4", who="eve", alarm="a9"))
        assert "stands no more" in await fate(engine, "k4", Fate.REFUSED)
        assert link.executed == []

    live(sqlite_database, tmp_path, play)


def test_the_house_calls_for_help_and_notes_an_outcome(sqlite_database: str, tmp_path: Path) -> None:
    async def play(engine: Engine, link: ScriptedLink) -> None:
        engine.emit_house(
            [e.AgentSeen(1, "ann", "lab", "lab/ann", "Ann"), e.CallArrived(2, "c1", "lab", "lab/c1", "c1")]
        )
        await settled(engine, lambda center: "lab/c1" in center.calls, "the call is there")
        who = {"who": "ann", "role": "operator", "agent": "lab/ann"}
        ask(engine, k.AskForHelp(id="k1", call="lab/c1", **who))
        await fate(engine, "k1", Fate.SEEN)
        standing = lambda center: [a.subject for a in center.alarms.values() if a.rule == "help" and not a.cleared]  # noqa: E731
        await settled(engine, lambda center: standing(center) == ["lab/ann"], "the alarm stands")
        ask(engine, k.WithdrawHelp(id="k2", **who))
        await fate(engine, "k2", Fate.SEEN)
        await settled(engine, lambda center: not standing(center), "the alarm is over")
        ask(engine, k.WithdrawHelp(id="k3", **who))
        assert "nobody is asked" in await fate(engine, "k3", Fate.REFUSED)
        ask(engine, k.SetOutcome(id="k4", call="lab/c1", code="solved", **who))
        await fate(engine, "k4", Fate.SEEN)
        assert engine.follower.center.calls["lab/c1"].code == "solved"
        ask(engine, k.SetOutcome(id="k5", call="lab/none", code="solved", **who))
        assert "over for too long" in await fate(engine, "k5", Fate.REFUSED)
        ask(engine, k.AskForHelp(id="k6", **{**who, "agent": "lab/nobody"}))
        assert "no such agent" in await fate(engine, "k6", Fate.REFUSED)
        assert link.executed == []

    live(sqlite_database, tmp_path, play)


def left_behind(address: str, folder: Path, *rows: e.Event) -> None:
    """A journal as an engine that died left it: staffed, and with these rows at its end."""

    async def play(_engine: Engine, _link: ScriptedLink) -> None:
        return

    live(address, folder, play)
    with Journal(address) as journal:
        journal.append(rows)


def asked(command: c.Command, at: float | None = None) -> e.CommandAsked:
    return e.CommandAsked(time.time() if at is None else at, command.id, "", command)


def changed(command_id: str, to: Fate, why: str = "") -> e.CommandChanged:
    return e.CommandChanged(time.time(), f"command/{command_id}/{why or to}", "", command_id, to, why)


def test_nothing_is_carried_out_twice_after_an_engine_died(database: str, tmp_path: Path) -> None:
    old = time.time() - 60
    left_behind(
        database, tmp_path,
        asked(pause("old"), old), asked(pause("fresh")),
        asked(pause("sent")), changed("sent", Fate.ASKED, dispatching.SENDING),
        asked(pause("accepted")), changed("accepted", Fate.ACCEPTED),
        asked(pause("pending", after_call=True)), changed("pending", Fate.PENDING),
        asked(c.Cancel(id="house", who="eve", command="none")),
    )  # fmt: skip

    async def play(engine: Engine, link: ScriptedLink) -> None:
        assert "no engine was running" in await fate(engine, "old", Fate.TIMED_OUT)
        assert "look whether it was done" in await fate(engine, "sent", Fate.TIMED_OUT)
        assert "stopped before the switch showed it" in await fate(engine, "accepted", Fate.TIMED_OUT)
        await fate(engine, "fresh", Fate.ACCEPTED)
        await fate(engine, "pending", Fate.ACCEPTED)
        await fate(engine, "house", Fate.REFUSED)
        assert sorted(command.id for command in link.executed) == ["fresh", "pending"]

    live(database, tmp_path, play)


def test_a_fresh_command_is_refused_when_its_link_does_not_come_back(
    sqlite_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatching, "SHOWN_WITHIN_S", 0.2)
    left_behind(sqlite_database, tmp_path, asked(pause("fresh")))

    async def scene() -> None:
        link = ScriptedLink()
        link.at_start = [LinkLost("away")] * 9
        async with engine_on(sqlite_database, tmp_path, link, wait=False) as engine:
            assert "is not connected" in await fate(engine, "fresh", Fate.REFUSED)

    asyncio.run(scene())


def test_a_command_for_a_link_no_engine_holds(
    sqlite_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatching, "STALE_S", 0.5)
    left_behind(sqlite_database, tmp_path)

    async def scene() -> None:
        async with engine_on(sqlite_database, tmp_path, ScriptedLink("other")) as engine:
            ask(engine, pause())
            assert await fate(engine, "k1", Fate.TIMED_OUT) == "no engine holds the link “lab”"

    asyncio.run(scene())
    assert folded(sqlite_database).orders["k1"].fate is Fate.TIMED_OUT
