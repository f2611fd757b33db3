"""A customer's file on both databases: opened, changed by two at once, found, put together and apart, verified.

Long because the cases of one subject share its fixtures and read as one list.
"""

from dataclasses import replace

import pytest

from console.center.desk_events import CallConcluded, CallerVerified, CallFiled, CustomerChanged, VerificationFailed
from console.center.events import CallArrived, CallCleared
from console.desk.customer import Address, BadFile, Contact, Contract, CustomerFile, Kind, Reach, same_facts
from console.store.desk.customer_merges import Pair
from console.store.desk.customers import Customers
from console.store.errors import Conflict, Unknown
from console.store.historian import Historian
from console.store.journal import Journal

HOSTILE = "<b>=cmd|'/c'!A0</b>\u202e\0\ud800\"\t"
ROSSI = CustomerFile(
    number="10 023",
    name="Élodie D'Rossi",
    contacts=(Contact(Reach.MOBILE, "+39 320 1234567", "office"), Contact(Reach.EMAIL, "E.Rossi@example.org")),
    addresses=(Address("Via Garibaldi, 12", "20121", "Milano"),),
    contracts=(Contract("C-2024/117", "router", "2024-01-01"),),
    invoice="2024/0117",
)
SILVA = CustomerFile(
    number="10 024",
    kind=Kind.ORGANISATION,
    name="Silva & Filhos Lda",
    contacts=(Contact(Reach.PHONE, "+351 21 123 4567"),),
)


def told(journal: Journal) -> list[object]:
    return [row.event for row in journal.read(0)]


def test_a_file_is_kept_as_it_was_typed(database: str) -> None:
    strange = replace(ROSSI, number="", name=HOSTILE, tax=HOSTILE, contacts=(Contact(Reach.WEB, HOSTILE, HOSTILE),))
    with Journal(database) as journal:
        files = Customers(journal)
        for file in (ROSSI, strange):
            made = files.open(file, "ann")
            assert same_facts(made, file)
            assert files.file(made.id) == made
            assert made.version == 1
        assert files.count() == 2
        facts = told(journal)
    assert [type(fact) for fact in facts] == [CustomerChanged] * 2
    assert not any(ROSSI.name in repr(fact) for fact in facts)


def test_what_is_far_too_long_is_refused_by_name_and_nothing_is_written(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        with pytest.raises(BadFile, match="name: 1048576 letters"):
            files.open(replace(ROSSI, name="x" * 2**20), "ann")
        with pytest.raises(BadFile, match="addresses, line 1, city"):
            files.open(replace(ROSSI, addresses=(Address(city="x" * 2**20),)), "ann")
        made = files.open(ROSSI, "ann")
        with pytest.raises(BadFile, match="the note has 1048576 letters"):
            files.note(made.id, "x" * 2**20, "ann")
        assert files.notes(made.id) == []
        assert len(told(journal)) == 1


def test_of_two_who_edit_the_second_is_told_and_nothing_is_lost(database: str) -> None:
    with Journal(database) as journal, Journal(database) as other:
        files, elsewhere = Customers(journal), Customers(other)
        mine = files.open(ROSSI, "ann")
        theirs = elsewhere.file(mine.id)
        saved = elsewhere.edit(replace(theirs, language="pt"), "bob")
        with pytest.raises(Conflict, match="bob changed this file"):
            files.edit(replace(mine, language="it"), "ann")
        assert files.file(mine.id) == saved
        assert files.edit(replace(saved, born="1970-12-31"), "ann").version == 3


def test_one_customer_number_is_one_files(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        files.open(ROSSI, "ann")
        other = files.open(SILVA, "ann")
        with pytest.raises(Conflict, match="Rossi"):
            files.open(replace(SILVA, number="10-023"), "ann")
        with pytest.raises(Conflict, match="Rossi"):
            files.edit(replace(other, number="10023"), "ann")


@pytest.mark.parametrize(
    "cli", ["+393201234567", "00393201234567", "3201234567", "393201234567", "+39 320-123 4567", "sip:+393201234567@x"]
)
def test_a_ringing_number_finds_its_file(database: str, cli: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(ROSSI, "ann")
        files.open(SILVA, "ann")
        assert files.by_number(cli) == [made]


def test_withheld_numbers_match_nobody(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        odd = tuple(Contact(Reach.PHONE, value) for value in ("anonymous", "0000", "Restricted", "-", HOSTILE))
        files.open(replace(ROSSI, contacts=odd), "ann")
        for cli in ("", "anonymous", "0", "0000", "Restricted", "unknown", "-", HOSTILE):
            assert files.by_number(cli) == []


def test_an_edit_changes_what_it_is_found_by(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(ROSSI, "ann")
        now = files.edit(replace(made, name="Élodie Verdi", contacts=(Contact(Reach.PHONE, "02 555 0123"),)), "ann")
        assert files.search("rossi") == files.by_number("3201234567") == []
        assert files.search("verdi") == files.by_number("+39025550123") == [now]


def test_a_merge_keeps_every_value_and_is_taken_back_exactly(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        first = files.open(ROSSI, "ann")
        twin = files.open(replace(ROSSI, number="77", language="fr", contracts=(Contract("X-777", "pos"),)), "ann")
        note = files.note(twin.id, "calls in the evening", "ann")
        (pair,) = files.duplicates(first.id)
        assert files.duplicates(twin.id) == everywhere(files) == [pair]
        assert {pair[0].id, pair[1].id} == {first.id, twin.id}
        assert set(pair[2].why) >= {"telephone", "email", "name", "address"}
        merged = files.merge(first, twin, "bob")
        assert merged.contracts == (*first.contracts, *twin.contracts)
        assert (merged.aliases, merged.language) == (("77",), "fr")
        assert files.file(twin.id) == merged
        assert files.by_number("3201234567") == files.search("X-777") == files.search("77") == [merged]
        assert files.notes(first.id) == [note]
        assert files.duplicates(first.id) == everywhere(files) == []
        added = files.edit(replace(merged, born="1980-01-01"), "ann")
        kept, freed = files.unmerge(twin.id, "bob")
        assert same_facts(kept, replace(first, born=added.born))
        assert same_facts(freed, twin)
        assert files.notes(first.id) == []
        assert files.notes(twin.id) == [note]
        assert files.search("X-777") == [freed]
        with pytest.raises(Unknown, match="not merged"):
            files.unmerge(twin.id, "bob")


def everywhere(files: Customers) -> list[Pair]:
    return [pair for looked in files.all_duplicates() for pair in looked.found]


def test_a_merge_of_what_changed_meanwhile_is_refused(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        first, second = files.open(ROSSI, "ann"), files.open(SILVA, "ann")
        files.edit(replace(second, language="pt"), "bob")
        with pytest.raises(Conflict, match="bob"):
            files.merge(first, second, "ann")
        with pytest.raises(Conflict, match="itself"):
            files.merge(first, first, "ann")
        assert files.count() == 2


def test_a_caller_who_answers_is_verified_and_the_answers_are_nowhere(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(ROSSI, "ann")
        asked = files.questions(made.id, "+393201234567")
        assert asked.asked == ("customer_number", "address", "last_invoice", "email")
        assert asked.enough
        verdict = files.check("lab/1", made.id, {"address": "v. garibaldi 12", "customer_number": "10023"}, "ann")
        assert (verdict.verified, verdict.right, verdict.wrong) == (True, 2, 0)
        facts = told(journal)[1:]
        assert [type(fact) for fact in facts] == [CallFiled, CallerVerified]
        assert "garibaldi" not in repr(facts).casefold()
        assert [entry.what for entry in files.timeline(made.id)] == ["verified", "open"]


def test_a_customers_calls_say_how_they_ended_for_the_customer(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(ROSSI, "ann")
        at = journal.now()
        for name in ("1", "2"):
            files.file_call(f"lab/{name}", made.id, "ann")
        journal.append(
            [
                CallArrived(at, "a1", "lab", "lab/1", "1"),
                CallArrived(at, "a2", "lab", "lab/2", "2"),
                CallCleared(at + 1, "e1", "lab", "lab/1"),
                CallConcluded(at + 9, "c1", "", "lab/1", "lab/104", "solved", "ann"),
            ]
        )
        Historian(journal).catch_up()
        told = {entry.subject: (entry.call is not None, entry.code) for entry in files.timeline(made.id)}
        assert told == {"lab/1": (True, "solved"), "lab/2": (False, "")}


def test_wrong_answers_lock_the_file_for_every_station_and_after_a_restart(database: str) -> None:
    wrong = {"customer_number": "99999", "address": "Via Verdi 1"}
    right = {"customer_number": "10023", "address": "Via Garibaldi 12"}
    with Journal(database) as journal:
        made = Customers(journal).open(ROSSI, "ann")
        assert [Customers(journal).check("lab/1", made.id, wrong, "ann").locked_until for _ in range(2)] == [0, 0]
    with Journal(database) as journal, Journal(database) as elsewhere:
        locked = Customers(journal).check("lab/2", made.id, wrong, "bob").locked_until
        assert locked > journal.now() + 600
        assert Customers(elsewhere).locked_until(made.id) == locked
        again = Customers(elsewhere).check("lab/3", made.id, right, "eve")
        assert (again.verified, again.right, again.wrong) == (False, 0, 0)
        failed = [fact for fact in told(journal) if isinstance(fact, VerificationFailed)]
        assert [fact.wrong for fact in failed] == [2, 2, 2, 0]
        assert [fact.locked_until for fact in failed] == [0, 0, locked, locked]


def test_nobody_is_told_of_what_is_not_there(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        for ask in (files.file, files.questions, files.timeline, files.locked_until):
            with pytest.raises(Unknown, match="no customer"):
                ask("c-nowhere")  # type: ignore[operator]
        assert told(journal) == []
