"""Pairs of files that may be one customer's, of one file and of all, on both databases."""

from itertools import combinations
from random import Random

import pytest

from console.desk.customer import Contact, CustomerFile, Reach
from console.desk.merging import PROPOSED, likeness
from console.store.desk import customer_merges
from console.store.desk.customers import Customers
from console.store.journal import Journal


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
