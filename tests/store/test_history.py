"""History says what the screen said: calls page by page, timelines, alarms and commands with what became of them.

Long because the cases of one subject share its fixtures and read as one list.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from console.center import events as e
from console.center.apply import apply
from console.center.codec import dump_center
from console.center.commands import MoveToFront, SetNotReady
from console.center.desk_events import CallConcluded
from console.center.rules import Target
from console.center.state import Center
from console.center.states import Direction, Fate, LegRole, LegState, Outcome, Severity
from console.store import historian as historians
from console.store.call_codes import codes_of
from console.store.historian import Historian
from console.store.history import History, Wanted
from console.store.journal import Journal
from tests.helpers import strict
from tests.helpers.waiting import wait_until

T0 = 1_700_000_000.0


class Floor:
    """Tells the life of calls as a switch would."""

    def __init__(self, journal: Journal, link: str = "lab") -> None:
        self.journal, self.link, self.number = journal, link, 0

    def say(self, at: float, cls: type[e.Event], **values: object) -> None:
        self.number += 1
        self.journal.append([cls(T0 + at, f"{self.link}:{self.number}", self.link, **values)])  # type: ignore[call-arg]

    def queued(self, name: str, at: float, queue: str = "sales", cli: str = "", caller: str = "") -> None:
        call = f"lab/{name}"
        self.say(at, e.CallArrived, call=call, native=name, direction=Direction.INBOUND, cli=cli, name=caller)
        self.say(at, e.CallQueued, call=call, visit=f"{call}#1", queue=f"lab/{queue}", native=name)

    def answered(self, name: str, at: float, agent: str = "lab/104", queue: str = "sales") -> None:
        call = f"lab/{name}"
        self.say(at, e.LegChanged, call=call, leg=f"{call}-a", state=LegState.TALKING, role=LegRole.AGENT, agent=agent)
        self.ended(name, at, Outcome.ANSWERED, queue, agent)

    def ended(self, name: str, at: float, outcome: Outcome, queue: str = "sales", agent: str = "") -> None:
        call = f"lab/{name}"
        self.say(at, e.VisitEnded, visit=f"{call}#1", call=call, queue=f"lab/{queue}", outcome=outcome, agent=agent)

    def cleared(self, name: str, at: float) -> None:
        self.say(at, e.CallCleared, call=f"lab/{name}", cause="normal clearing")

    def day(self) -> None:
        """Three calls: answered by 104, abandoned after 30 s, abandoned after 2 s."""
        self.queued("c1", 0, cli="+39055123", caller="Ànna Rossi")
        self.answered("c1", 10)
        self.say(70, e.VisitHandled, visit="lab/c1#1", agent="lab/104", talk_s=60.0)
        self.cleared("c1", 70)
        self.queued("c2", 100, queue="support", cli="+3902")
        self.ended("c2", 130, Outcome.ABANDONED, "support")
        self.cleared("c2", 131)
        self.queued("c3", 200, cli="100%")
        self.ended("c3", 202, Outcome.ABANDONED)
        self.cleared("c3", 203)


Told = tuple[Journal, Floor, History]


@pytest.fixture
def told(database: str) -> Iterator[Told]:
    journal = Journal(database)
    journal.open()
    yield journal, Floor(journal), History(journal)
    journal.close()


def ids(records: object) -> list[str]:
    return [record.id for record in records]  # type: ignore[attr-defined]


def test_an_ended_call_is_kept_with_what_became_of_it(told: Told) -> None:
    journal, floor, history = told
    floor.day()
    assert Historian(journal).catch_up() == floor.number
    assert history.up_to() == journal.last_seq()
    call = history.call("lab/c1")
    assert call is not None
    assert (call.cli, call.name, call.direction, call.cause) == (
        "+39055123",
        "Ànna Rossi",
        "inbound",
        "normal clearing",
    )
    assert (call.queue, call.agent, call.outcome) == ("lab/sales", "lab/104", "answered")
    assert (call.arrived, call.ended, call.wait_s, call.talk_s) == (T0, T0 + 70, 10.0, 60.0)
    (visit,) = history.visits_of("lab/c1")
    assert (visit.joined, visit.ended, visit.short, visit.gap) == (T0, T0 + 10, False, False)
    (short,) = history.visits_of("lab/c3")
    assert (short.outcome, short.short, short.wait_s) == ("abandoned", True, 2.0)
    assert history.call("lab/none") is None


def test_what_an_agent_said_of_how_calls_ended_is_told_with_them(told: Told) -> None:
    journal, floor, history = told
    floor.day()
    for at, name, code in ((60, "c1", "open"), (75, "c1", "solved"), (140, "c2", "spam"), (150, "c2", "")):
        floor.say(at, CallConcluded, call=f"lab/{name}", agent="lab/104", code=code)
    Historian(journal).catch_up()
    assert {call.id: call.code for call in history.calls(Wanted())} == {"lab/c1": "solved", "lab/c2": "", "lab/c3": ""}
    assert history.calls(Wanted(text="nobody")) == []


def test_a_call_has_the_code_of_one_it_absorbed_as_on_the_screen(told: Told) -> None:
    journal, floor, history = told
    for name, at in (("a", 0), ("b", 5), ("c", 6)):
        floor.queued(name, at)
    floor.say(20, CallConcluded, call="lab/b", agent="lab/104", code="informed")
    floor.say(30, e.CallMerged, call="lab/c", absorbed="lab/b")
    floor.say(31, e.CallMerged, call="lab/a", absorbed="lab/c")
    floor.cleared("a", 40)
    Historian(journal).catch_up()
    (call,) = [call for call in history.calls(Wanted()) if not call.absorbed_by]
    screen = Center()
    for row in journal.read(0):
        apply(screen, row.event)
    assert (call.id, call.code) == ("lab/a", screen.past["lab/a"].code) == ("lab/a", "informed")


def test_calls_said_to_have_absorbed_each_other_have_the_code_of_either(told: Told) -> None:
    journal, floor, _ = told
    for one, other in (("x", "y"), ("y", "x"), ("z", "z")):
        floor.say(1, e.CallMerged, call=f"lab/{one}", absorbed=f"lab/{other}")
    Historian(journal).catch_up()
    with journal.database.read() as connection:
        assert codes_of(connection, ["lab/x", "lab/z"]) == {}
    floor.say(2, CallConcluded, call="lab/y", agent="lab/104", code="solved")
    Historian(journal).catch_up()
    with journal.database.read() as connection:
        assert codes_of(connection, ["lab/x", "lab/z"]) == {"lab/x": "solved"}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["lab/c3", "lab/c2", "lab/c1"]),
        (Wanted(text="055"), ["lab/c1"]),
        (Wanted(text="ànna rOSSI"), ["lab/c1"]),
        (Wanted(text="%"), ["lab/c3"]),
        (Wanted(text="_"), []),
        (Wanted(text="c2"), ["lab/c2"]),
        (Wanted(text="\0\ud800"), []),
        (Wanted(queue="lab/sales"), ["lab/c3", "lab/c1"]),
        (Wanted(outcome="abandoned"), ["lab/c3", "lab/c2"]),
        (Wanted(outcome="abandoned", short=False), ["lab/c2"]),
        (Wanted(outcome="abandoned", queue="lab/sales"), ["lab/c3"]),
        (Wanted(agent="lab/104"), ["lab/c1"]),
        (Wanted(agent="lab/105"), []),
        (Wanted(since=T0 + 131), ["lab/c3", "lab/c2"]),
        (Wanted(until=T0 + 131), ["lab/c1"]),
    ],
)
def test_calls_are_found_by_what_is_wanted(told: Told, wanted: Wanted, found: list[str]) -> None:
    journal, floor, history = told
    floor.day()
    Historian(journal).catch_up()
    assert ids(history.calls(wanted)) == found


def test_the_visits_behind_a_figure_are_found(told: Told) -> None:
    journal, floor, history = told
    floor.day()
    Historian(journal).catch_up()
    assert ids(history.visits(Wanted(queue="lab/sales"))) == ["lab/c3#1", "lab/c1#1"]
    assert ids(history.visits(Wanted(agent="lab/104"))) == ["lab/c1#1"]
    assert ids(history.visits(Wanted(text="rossi", outcome="answered"))) == ["lab/c1#1"]
    assert ids(history.visits(Wanted(short=True))) == ["lab/c3#1"]


def test_pages_follow_each_other_without_a_hole_or_a_double(told: Told) -> None:
    journal, floor, history = told
    for number in range(25):
        floor.queued(f"n{number:02}", number // 5)
        floor.cleared(f"n{number:02}", number // 5 + 1)  # five end in the same second
    Historian(journal).catch_up()
    pages: list[str] = []
    after = None
    while page := history.calls(Wanted(), after, limit=4):
        pages += ids(page)
        after = (page[-1].ended, page[-1].id)
    assert pages == [f"lab/n{number:02}" for number in reversed(range(25))]


def test_the_target_of_that_day_decides_what_was_short(told: Told) -> None:
    journal, floor, history = told
    floor.say(0, e.TargetsSet, targets=(Target(short_s=40.0),))
    floor.day()
    Historian(journal).catch_up()
    assert [visit.short for visit in history.visits(Wanted(outcome="abandoned"))] == [True, True]


def test_a_restarted_switch_and_a_snapshot_end_calls_as_on_the_screen(told: Told) -> None:
    journal, floor, history = told
    floor.queued("c1", 0)
    floor.say(5, e.SwitchRestarted, started_at=T0 + 5)
    floor.queued("c2", 10)
    floor.say(20, e.SnapshotTaken, calls=(), visits=(), agents=(), queues=("lab/sales",))
    Historian(journal).catch_up()
    outcomes = {call.id: (call.outcome, call.cause) for call in history.calls(Wanted())}
    assert outcomes == {
        "lab/c1": ("switch_restarted", "switch_restarted"),
        "lab/c2": ("unobserved", "unobserved"),
    }


def test_one_calls_events_come_in_order_with_those_of_the_call_it_absorbed(told: Told) -> None:
    journal, floor, history = told
    floor.queued("c1", 0)
    floor.queued("other", 1)
    floor.say(2, e.CallArrived, call="lab/c9", native="c9")
    floor.answered("c1", 3)
    floor.say(4, e.CallMerged, call="lab/c1", absorbed="lab/c9")
    floor.say(5, e.VisitHandled, visit="lab/c1#1", agent="lab/104", talk_s=2.0)
    floor.cleared("c1", 6)
    Historian(journal).catch_up()
    rows = history.call_events("lab/c1")
    kinds = [type(row.event).__name__ for row in rows]
    assert kinds == [
        "CallArrived", "CallQueued", "CallArrived", "LegChanged", "VisitEnded", "CallMerged", "VisitHandled",
        "CallCleared",
    ]  # fmt: skip
    assert [row.seq for row in rows] == sorted(row.seq for row in rows)


def test_an_agents_events_come_newest_first_page_by_page(told: Told) -> None:
    journal, floor, history = told
    for at in range(5):
        floor.say(at, e.AgentNotReady, agent="lab/104", reason=f"{at}")
        floor.say(at, e.AgentReady, agent="lab/105")
    command = SetNotReady(id="o1", who="anna", agent="lab/104")
    journal.append([e.CommandAsked(T0 + 9, "o1", "", command)])
    Historian(journal).catch_up()
    first = history.agent_events("lab/104", limit=3)
    rest = history.agent_events("lab/104", before=first[-1].seq, limit=10)
    told_of = [getattr(row.event, "reason", "asked") for row in first + rest]
    assert told_of == ["asked", "4", "3", "2", "1", "0"]


def test_orders_come_with_their_fate_and_alarms_with_what_became_of_them(told: Told) -> None:
    journal, floor, history = told
    floor.queued("c1", 0)
    for number in (1, 2):
        command = MoveToFront(id=f"o{number}", who="anna", visit="lab/c1#1", why="complaint")
        journal.append([e.CommandAsked(T0 + number, f"o{number}", "", command)])
    floor.say(3, e.CommandChanged, command="o1", fate=Fate.ACCEPTED)
    floor.say(4, e.CommandChanged, command="o1", fate=Fate.SEEN, seen="x")
    floor.say(5, e.AlarmRaised, alarm="a1", rule="long wait", subject="lab/sales", severity=Severity.ALARM, value=9.0)
    floor.say(6, e.AlarmAcknowledged, alarm="a1", who="anna")
    floor.say(8000, e.AlarmCleared, alarm="a1", value=1.0)
    floor.say(20_000, e.AlarmRaised, alarm="a2", rule="long wait", subject="lab/sales", severity=Severity.WARNING)
    Historian(journal).catch_up()
    orders = [order for _, order in history.orders()]
    assert [(order.command.id, order.fate) for order in orders] == [("o2", Fate.ASKED), ("o1", Fate.SEEN)]
    ((place, newest),) = history.orders(limit=1)
    assert newest.command.why == "complaint"
    assert [order.command.id for _, order in history.orders(before=place)] == ["o1"]
    alarms = [alarm for _, alarm in history.alarms()]
    assert [(alarm.id, alarm.owner, alarm.cleared) for alarm in alarms] == [("a2", "", 0.0), ("a1", "anna", T0 + 8000)]
    assert "o1" in {getattr(row.event, "ref", "") for row in history.call_events("lab/c1")}


def test_incidents_are_listed(told: Told) -> None:
    journal, floor, history = told
    floor.say(0, e.LinkUp, driver="sim")
    floor.day()
    floor.say(300, e.LinkDown, reason="cable")
    Historian(journal).catch_up()
    assert [type(row.event).__name__ for row in history.incidents()] == ["LinkDown", "LinkUp"]


def everything(journal: Journal) -> list[list[tuple[object, ...]]]:
    tables = ("call_record", "visit_record", "party", "mention", "history_cursor")
    with journal.database.read() as connection:
        return [
            sorted((tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))), key=repr)
            for table in tables
        ]


def test_killed_anywhere_it_goes_on_to_the_same_history(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, floor, history = told
    monkeypatch.setattr(historians, "_BATCH", 4)
    floor.day()
    batches = 0
    while history.up_to() < journal.last_seq():
        batches += 1
        dying = Historian(journal)  # each process gets a batch further than the one before, from the start
        dying._center = dying._begin()
        for _ in range(batches):
            dying._take_batch(dying._center)
    assert batches > 3
    killed = everything(journal)
    with journal.database.write() as connection:
        for table in ("call_record", "visit_record", "party", "mention"):
            connection.execute(text(f"DELETE FROM {table}"))
        connection.execute(text("UPDATE history_cursor SET seq = 0"))
    Historian(journal).catch_up()
    assert everything(journal) == killed


def test_it_goes_on_from_a_checkpoint_it_has_passed_and_not_from_a_later_one(told: Told) -> None:
    journal, floor, history = told
    floor.queued("c1", 0)
    Historian(journal).catch_up()
    passed = Center()
    passed.day = "passed"
    journal.save_checkpoint(history.up_to(), T0, dump_center(passed))
    for number in range(2, 8):  # more than are kept; history is behind all of them
        floor.queued(f"c{number}", number)
        journal.save_checkpoint(journal.last_seq(), T0, dump_center(Center(day="later")))
    again = Historian(journal)
    assert again._begin().day == "passed"
    again.catch_up()
    assert history.up_to() == journal.last_seq()


def test_the_thread_follows_by_itself(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(historians, "_PAUSE_S", 0.02)
    journal, floor, history = told
    historian = Historian(journal)
    historian.start()
    floor.day()
    wait_until(lambda: history.up_to() == journal.last_seq(), "caught up")
    assert historian.stop()


def test_a_lost_database_makes_history_wait_and_not_stop(
    postgres_database: str, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    expect_log("WARNING console.store.historian: history waits: ")
    # psycopg's own word about the statements behind the one that failed.
    expect_log("WARNING psycopg: error ignored terminating", True)
    monkeypatch.setattr(historians, "_PAUSE_S", 0.02)
    with Journal(postgres_database) as journal, Journal(postgres_database) as other:
        historian = Historian(journal)
        historian.start()
        Floor(other).day()
        with other.database.write() as connection:
            connection.execute(text("ALTER TABLE mention RENAME TO elsewhere"))
        Floor(other, "two").queued("c4", 300)
        wait_until(lambda: any("history waits" in line for line in strict.STATE.ear.heard), "told in the log")
        with other.database.write() as connection:
            connection.execute(text("ALTER TABLE elsewhere RENAME TO mention"))
        history = History(other)
        wait_until(lambda: history.up_to() == other.last_seq(), "caught up", timeout=20)
        assert historian.stop()


@pytest.mark.expected_log("ERROR console.store.historian: history stands still")
def test_a_mistake_makes_history_stand_still_aloud(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(historians, "_PAUSE_S", 0.02)
    with Journal(sqlite_database) as journal:
        Floor(journal).day()
        monkeypatch.setattr(journal, "read", lambda *_: 1 / 0)
        historian = Historian(journal)
        historian.start()
        wait_until(lambda: strict.STATE.ear.heard, "told in the log")
        assert historian.stop()


@given(cli=st.text(), name=st.text(st.characters(exclude_categories=())), wanted=st.text())
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_hostile_callers_are_kept_and_found(tmp_path: Path, cli: str, name: str, wanted: str) -> None:
    with Journal(f"sqlite:///{tmp_path}/journal.sqlite") as journal:
        floor = Floor(journal, f"lab{journal.last_seq()}")
        history = History(journal)
        floor.queued(f"c{journal.last_seq()}", 0, cli=cli, caller=name)
        call = f"lab/c{journal.last_seq() - 2}"
        floor.cleared(call.removeprefix("lab/"), 1.0)
        Historian(journal).catch_up()
        found = history.call(call)
        assert found is not None
        assert (found.cli, found.name) == (cli, name)
        matches = history.calls(Wanted(text=wanted), limit=1000)
        if wanted and wanted in cli:
            assert call in ids(matches)
