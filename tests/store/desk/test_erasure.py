"""Erasing a customer: gone from every table, file and memory; not a figure changes; a record stays.

Long because the cases of one subject share its fixtures and read as one list.
"""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from console.center import boards
from console.center import events as e
from console.center.apply import apply
from console.center.codec import dump_center
from console.center.commands import Transfer
from console.center.desk_events import CallFiled
from console.center.forget import pseudonym
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState, Outcome
from console.desk.customer import Contact, CustomerFile, Reach
from console.desk.importing import Dialect
from console.desk.policy import Policy, RetentionPolicy
from console.engine.checkpoint import keep_checkpoint
from console.store.desk.customer_erasure import CallLive, Erasures
from console.store.desk.customer_imports import Imports
from console.store.desk.customer_retention import Carried, Retention
from console.store.desk.customers import Customers
from console.store.desk.diagnoses import Diagnoses
from console.store.desk.knowledge_live import KnowledgeBase
from console.store.desk.tickets import Draft, Tickets
from console.store.errors import Unknown
from console.store.historian import Historian
from console.store.history import History, Wanted
from console.store.journal import Journal
from console.store.replica import Replica
from tests.helpers.waiting import wait_until

SINCE = time.time() - 1200.0
NUMBER, OTHER, NAME = "+393201234567", "+351912000111", "Zebedea Quorti"
FILE = CustomerFile(number="77", name=NAME, contacts=(Contact(Reach.MOBILE, "320 123 4567"),))


def call(number: int, cli: str, name: str, queue: str = "lab/help", at: float = SINCE) -> list[e.Event]:
    """A call that waited ten seconds, was answered and transferred back to who called."""
    one, start = f"lab/{number}", at + number * 60
    told: list[e.Event] = [
        e.CallArrived(start, f"{one}/a", "lab", one, str(number), cli=cli, dnis="800", raw_cli=cli.encode().hex()),
        e.CallIdentified(start + 1, f"{one}/i", "lab", one, cli, name),
        e.CallQueued(start + 2, f"{one}/q", "lab", one, f"{one}/v", queue, str(number)),
        e.LegChanged(
            start + 12, f"{one}/l", "lab", one, f"{one}/leg", LegState.TALKING, LegRole.AGENT, "lab/201", f"T/{cli}"
        ),
        e.VisitEnded(start + 12, f"{one}/e", "lab", f"{one}/v", one, queue, Outcome.ANSWERED, "lab/201", 10.0),
        e.CommandAsked(start + 13, f"{one}/c", "", Transfer(id=f"{one}/c", who="ann", call=one, to=cli)),
        e.CallTransferred(start + 14, f"{one}/t", "lab", one, "lab/201", cli),
        e.VisitHandled(start + 30, f"{one}/h", "lab", f"{one}/v", "lab/201", 18.0),
        e.CallCleared(start + 30, f"{one}/x", "lab", one),
    ]
    return told


def outbound(number: int, dnis: str) -> list[e.Event]:
    one = f"lab/{number}"
    at = SINCE + number * 60
    return [
        e.CallArrived(at, f"{one}/a", "lab", one, str(number), Direction.OUTBOUND, "201", "Ann Agent", dnis),
        e.LegChanged(at, f"{one}/l", "lab", one, f"{one}/leg", LegState.TALKING, LegRole.AGENT, "lab/201", "SIM/201"),
        e.CallCleared(at + 20, f"{one}/x", "lab", one),
    ]


def folded(journal: Journal) -> Center:
    center = Center()
    for row in journal.read(0, 100_000):
        assert row.event is not None, row.why
        apply(center, row.event)
    return center


def figures(center: Center, now: float) -> list[object]:
    return [boards.queue_board(center, queue, now) for queue in sorted(center.queues)]


def everything(journal: Journal) -> str:
    """All words of all tables."""
    with journal.database.read() as connection:
        names = inspect(connection).get_table_names()
        return "\n".join(str(tuple(row)) for name in names for row in connection.execute(text(f"SELECT * FROM {name}")))


def floor(journal: Journal) -> None:
    start: list[e.Event] = [
        e.QueueSeen(SINCE, "q", "lab", "lab/help", "Help", service_level_s=20),
        e.AgentSeen(SINCE, "g", "lab", "lab/201", "Ann Agent"),
    ]
    journal.append(start)
    for number in range(1, 5):
        journal.append(call(number, NUMBER if number % 2 else OTHER, NAME if number % 2 else "Bo Other"))
    journal.append(outbound(5, "00393201234567"))


def traces(words: str) -> list[str]:
    hidden = (NUMBER, NUMBER[1:], "3201234567", "320 123 4567", NAME, NUMBER.encode().hex())
    return [one for one in hidden if one in words]


def test_they_are_gone_everywhere_and_no_figure_changes(database: str) -> None:
    with Journal(database) as journal:
        floor(journal)
        files = Customers(journal)
        made = files.open(FILE, "ann")
        files.note(made.id, f"{NAME} calls from {NUMBER}", "ann")
        files.check("lab/1", made.id, {"customer_number": "1"}, "ann")
        csv = f"name;phone\n;{NUMBER}\n".encode()
        assert Imports(files).run(csv, "list.csv", Dialect("utf-8", ";"), {0: "name", 1: "phone"}, "ann").bad == 1
        Historian(journal).catch_up()
        keep_checkpoint(journal)
        before = folded(journal)
        board = figures(before, before.now)
        assert traces(everything(journal))

        done = Erasures(files).erase(made.id, "dpo", "asked on paper")

        assert (done.calls, done.rows > 10) == (3, True)
        assert traces(everything(journal)) == []
        after = folded(journal)
        assert figures(after, before.now) == board
        assert {c.cli for c in after.past.values()} == {pseudonym(made.id), OTHER, "201"}
        assert {c.customer for c in after.past.values() if "erased" in c.cli} == {made.id}
        assert after.past["lab/5"].dnis == pseudonym(made.id)
        assert after.past["lab/2"].name == "Bo Other"
        assert [len(History(journal).calls(Wanted(words))) for words in ("quorti", pseudonym(made.id), "other")] == [
            0, 3, 2
        ]  # fmt: skip
        kept = journal.newest_checkpoint()
        assert kept is not None
        assert traces(kept.text) == []
        with pytest.raises(Unknown, match="was erased"):
            files.file(made.id)
        assert files.by_number(NUMBER) == files.search("quorti") == []
        assert [(one[0], one[2], one[3]) for one in Erasures(files).erased()] == [(made.id, "dpo", "asked on paper")]


def test_nothing_can_be_read_out_of_the_file_afterwards(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with Journal(f"sqlite:///{file.as_posix()}") as journal:
        floor(journal)
        files = Customers(journal)
        made = files.open(FILE, "ann")
        Historian(journal).catch_up()
        keep_checkpoint(journal)
        Erasures(files).erase(made.id, "dpo", "asked")
    left = b"".join(one.read_bytes() for one in tmp_path.iterdir())
    assert [one for one in (NAME, NUMBER, "320 123 4567") if one.encode() in left] == []


def test_a_running_replica_forgets_too_and_is_as_one_that_folds_anew(database: str) -> None:
    with Journal(database) as journal:
        floor(journal)
        files = Customers(journal)
        made = files.open(FILE, "ann")
        journal.append([CallFiled(SINCE + 700, "f", "", "lab/2", "c-other", "ann")])
        replica = Replica(database, lambda: None)
        replica.start()
        try:
            wait_until(lambda: (replica.fold(1.0), replica.center.seq == journal.last_seq())[1], "it has followed")
            assert traces(dump_center(replica.center))
            Erasures(files).erase(made.id, "dpo", "asked")
            wait_until(lambda: (replica.fold(1.0), replica.center.seq == journal.last_seq())[1], "it has followed")
            assert traces(dump_center(replica.center)) == []
            anew = folded(journal)
            anew.seq = replica.center.seq
            assert dump_center(replica.center) == dump_center(anew)
        finally:
            replica.stop()


def test_not_while_a_call_of_theirs_is_going_on(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(FILE, "ann")
        journal.append(call(1, NUMBER, NAME)[:4])
        words = everything(journal)
        with pytest.raises(CallLive, match="nothing was erased"):
            Erasures(files).erase(made.id, "dpo", "asked")
        assert everything(journal) == words
        journal.append(call(1, NUMBER, NAME)[4:])
        assert Erasures(files).erase(made.id, "dpo", "asked").calls == 1


def test_a_shared_number_stays_but_for_calls_filed_here(database: str) -> None:
    with Journal(database) as journal:
        floor(journal)
        files = Customers(journal)
        made = files.open(FILE, "ann")
        files.open(replace(FILE, number="78", name="Their Neighbour"), "ann")
        files.file_call("lab/1", made.id, "ann")
        assert Erasures(files).erase(made.id, "dpo", "asked").calls == 1
        after = folded(journal)
        assert [after.past[f"lab/{n}"].cli for n in (1, 2, 3)] == [pseudonym(made.id), OTHER, NUMBER]


def test_what_was_merged_goes_with_it(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        first, twin = files.open(FILE, "ann"), files.open(replace(FILE, number="78", name=f"{NAME} Jr"), "ann")
        files.merge(first, twin, "ann")
        Erasures(files).erase(twin.id, "dpo", "asked")
        assert traces(everything(journal)) == []
        for one in (first, twin):
            with pytest.raises(Unknown, match="was erased"):
                files.file(one.id)


def test_history_and_checkpoints_read_before_are_not_written_after(database: str) -> None:
    with Journal(database) as journal:
        floor(journal)
        files = Customers(journal)
        made = files.open(FILE, "ann")
        historian = Historian(journal)
        historian.catch_up()
        old = journal.erasures()
        stale = dump_center(folded(journal))
        journal.append(call(7, OTHER, "Bo Other"))
        Erasures(files).erase(made.id, "dpo", "asked")
        assert not journal.save_checkpoint(journal.last_seq(), 1.0, stale, old)
        historian.catch_up()
        assert traces(everything(journal)) == []
        assert {record.id for record in History(journal).calls(Wanted())} == {f"lab/{n}" for n in (1, 2, 3, 4, 5, 7)}


def test_files_nobody_needs_are_proposed(database: str) -> None:
    with Journal(database) as journal:
        made = Customers(journal).open(FILE, "ann")
        now = journal.now()
        with journal.database.write() as connection:
            connection.execute(text("UPDATE customer SET changed = :at"), {"at": now - 200 * 86400})
        for months, due in ((0, []), (12, []), (3, [made.id])):
            policy = Policy(retention=RetentionPolicy(months))
            assert [file.id for file in Retention(Customers(journal, policy)).due()] == due
        Customers(journal).note(made.id, "still here", "ann")
        assert Retention(Customers(journal, Policy(retention=RetentionPolicy(3)))).due() == []


def test_what_they_said_in_a_diagnosis_goes_too(database: str) -> None:
    with Journal(database) as journal:
        made = Customers(journal).open(FILE, "ann")
        ticket = Tickets(journal).open("ann", Draft("No line", made.id))
        diagnoses = Diagnoses(journal, KnowledgeBase(journal))
        run = diagnoses.start(ticket.id, "router", "en", f"{NAME} has no line", "ann")
        Erasures(Customers(journal)).erase(made.id, "dpo", "asked")
        assert traces(everything(journal)) == []
        assert diagnoses.read(run.id).inquiry.text == ""


def test_retention_is_carried_out_file_by_file_and_spares_whom_one_heard_of(database: str) -> None:
    policy = Policy(retention=RetentionPolicy(3))
    with Journal(database) as journal:
        files = Customers(journal, policy)
        ids = [files.open(CustomerFile(name=f"Customer {n}"), "ann").id for n in range(4)]
        with journal.database.write() as connection:
            connection.execute(text("UPDATE customer SET changed = :at"), {"at": journal.now() - 200 * 86400})
        retention, told = Retention(files), list[Carried]()
        assert [file.id for file in retention.due()] == sorted(ids)
        files.note(ids[1], "called yesterday", "bob")
        done = retention.carry_out([*ids[:3], "nobody"], "dpo", "retention", lambda now: told.append(now) or True)
        assert (done.total, done.erased, done.stopped) == (4, 2, False)
        assert [(one, "meanwhile" in why) for one, why in done.kept] == [(ids[1], True), ("nobody", False)]
        assert [now.done for now in told] == [1, 2, 3, 4]
        assert files.count() == 2
        with journal.database.write() as connection:
            connection.execute(text("UPDATE customer SET changed = :at"), {"at": journal.now() - 200 * 86400})
        assert retention.carry_out([ids[3], ids[1]], "dpo", "again", lambda now: False).stopped
        assert retention.due() == []
