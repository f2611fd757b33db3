"""Files found by any fragments, on both databases, whichever way they are found."""

from dataclasses import replace
from random import Random

import pytest
from sqlalchemy import text

from console.desk.customer import Contract, CustomerFile
from console.desk.words import fold
from console.store.desk import customer_search
from console.store.desk.customers import Customers
from console.store.desk.words import Unfit
from console.store.journal import Journal
from tests.store.desk.test_customers import HOSTILE, ROSSI, SILVA


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
