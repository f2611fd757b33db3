"""A customer's file on both databases: opened, changed by two at once, found, put together and apart, verified.

Long because the cases of one subject share its fixtures and read as one list.
"""

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from sqlalchemy import text

from console.center.desk_events import CallerVerified, CallFiled, CustomerChanged, VerificationFailed
from console.desk.customer import Address, BadFile, Contact, Contract, CustomerFile, Kind, Reach, same_facts
from console.desk.merging import PROPOSED, likeness
from console.desk.words import fold
from console.store.desk import customer_merges, customer_search
from console.store.desk.customer_merges import Pair
from console.store.desk.customers import Customers
from console.store.desk.words import Unfit
from console.store.errors import Conflict, Unknown
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


@pytest.mark.parametrize(
    "typed",
    ["rossi", "ELODIE", "sSi drO", "garib", "320 123", "3201234567", "+39 320 1234567", "e.rossi@ex", "10023", "c-2024",
     "C2024117", "10 023", "2024/0117", "milano elodie", "d'rossi", "via GARIBALDI 12"],
)  # fmt: skip
def test_any_fragment_finds_it(database: str, typed: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(ROSSI, "ann")
        files.open(SILVA, "ann")
        assert files.search(typed) == [made]


def test_what_is_nowhere_is_not_found_and_nothing_typed_is_everybody(database: str) -> None:
    with Journal(database) as journal:
        files = Customers(journal)
        made = [files.open(file, "ann") for file in (ROSSI, SILVA)]
        for typed in ("bianchi", "rossi silva", HOSTILE, "%", "'; DROP TABLE customer; --", "x" * 1000):
            assert files.search(typed) == []
        with pytest.raises(Unfit, match="has 1,048,576 letters; at most 1,000"):
            files.search("x" * 2**20)
        assert files.search("  ") == made
        assert files.search("", files.place(made[0])) == made[1:]
        assert files.search("", limit=1) == made[:1]


@pytest.mark.parametrize(("first", "most"), [(1, 1000), (1, 2), (1000, 1000)])
def test_whichever_way_it_is_found_it_is_all_that_holds_the_fragments(
    database: str, monkeypatch: pytest.MonkeyPatch, first: int, most: int
) -> None:
    """The list's beginning, the index over fragments and the rest of the list, beside Python's own `in`."""
    monkeypatch.setattr(customer_search, "READ_FIRST", first)
    monkeypatch.setattr(customer_search, "MOST_CANDIDATES", most)
    dice = Random(7)
    names = {" ".join("".join(dice.choices("abzé1", k=dice.randrange(1, 6))) for _ in range(2)) for _ in range(60)}
    with Journal(database) as journal:
        files = Customers(journal)
        made = [files.open(CustomerFile(name=name), "ann") for name in sorted(names)]
        files.edit(replace(made[0], name="zz zz"), "ann")
        files.merge(files.file(made[1].id), files.file(made[2].id), "ann")
        with journal.database.read() as connection:
            rows = connection.execute(text("SELECT customer, words FROM customer_words ORDER BY sort, customer")).all()
        for typed in ("".join(dice.choices("abzé1 ", k=dice.randrange(1, 6))) for _ in range(80)):
            parts = fold(typed).split()
            wanted = [customer for customer, words in rows if all(part in words for part in parts)]
            found: list[CustomerFile] = []
            while page := files.search(typed, files.place(found[-1]) if found else None, 7):
                found += page
            assert [file.id for file in found] == wanted, typed


def test_a_file_with_everything_in_it_is_found_by_its_last_word(database: str) -> None:
    contracts = tuple(Contract(f"{n:0200d}", "router") for n in range(100))
    with Journal(database) as journal:
        files = Customers(journal)
        made = files.open(replace(ROSSI, contracts=contracts), "ann")
        assert files.search("000099") == [made]


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


@pytest.mark.parametrize("piece", [13, 17, 4000])
def test_all_pairs_are_found_whatever_the_pieces(database: str, monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    """Beside every file compared with every other. A number that forty files share says nothing of any two."""
    monkeypatch.setattr(customer_merges, "PIECE", piece)
    monkeypatch.setattr(customer_merges, "PAIRS", piece)
    dice = Random(5)
    switchboard = Contact(Reach.PHONE, "+39 02 0000001")
    made = []
    with Journal(database) as journal:
        files = Customers(journal)
        for n in range(40):
            mine = Contact(Reach.MOBILE, f"+39 320 {dice.randrange(12):07d}")
            name = dice.choice(("Ann Blue", "Blue Ann", "Cy Dee", "Ann Green"))
            made.append(files.open(CustomerFile(name=f"{name} {n % 9}", contacts=(mine, switchboard)), "ann"))
        told = list(files.all_duplicates())
        alike = ((one, other) for one, other in combinations(made, 2) if likeness(one, other).score >= PROPOSED)
        wanted = {frozenset((one.id, other.id)) for one, other in alike if shares(one, other)}
        found = [pair for looked in told for pair in looked.found]
        assert {frozenset((first.id, second.id)) for first, second, _ in found} == wanted
        assert len(found) == len(wanted) > 10
        for file in made:
            theirs = {frozenset((first.id, second.id)) for first, second, _ in files.duplicates(file.id)}
            assert theirs == {pair for pair in wanted if file.id in pair}
        assert (told[-1].keys, told[-1].frequent) == (told[-1].total, 1)
        assert [looked.keys for looked in told] == sorted(looked.keys for looked in told)


def shares(first: CustomerFile, second: CustomerFile) -> bool:
    """Whether they have a number but the switchboard's, or all words of their name, in common."""
    names = sorted(first.name.split()) == sorted(second.name.split())
    return names or first.contacts[0] == second.contacts[0]


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
