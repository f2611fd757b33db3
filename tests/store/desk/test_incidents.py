"""Many callers with one trouble are seen among the newest tickets; one caller who calls often, or few, are not."""

import pytest

from console.store.desk import incidents as desk_incidents
from console.store.desk.incidents import incidents
from console.store.desk.ticket_life import Draft
from console.store.desk.tickets import Tickets
from console.store.journal import Journal


def report(journal: Journal, customer: str, title: str = "No internet since the storm", site: str = "Milano") -> str:
    return Tickets(journal).open("ann", Draft(title, customer=customer, product="router", site=site)).id


def test_many_with_the_same_trouble_are_an_incident(database: str) -> None:
    with Journal(database) as journal:
        assert incidents(journal) == []
        for number in range(2):
            report(journal, f"c{number}")
        assert incidents(journal) == [], "two are no incident"
        ids = {report(journal, f"c{number}") for number in range(2, 6)}
        report(journal, "c9", "Toner for three printers")
        [found] = incidents(journal)
        assert (found.product, found.area, found.callers, found.parent) == ("router", "Milano", 6, "")
        assert ids < set(found.reports)


def test_more_reports_than_are_looked_at_are_told(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Journal(database) as journal:
        for number in range(6):
            report(journal, f"c{number}")
        [found] = incidents(journal)
        assert (found.callers, found.partly) == (6, False)
        monkeypatch.setattr(desk_incidents, "MOST_RECENT", 4)
        [found] = incidents(journal)
        assert (found.callers, found.partly) == (4, True)


def test_one_who_calls_again_and_again_is_one(database: str) -> None:
    with Journal(database) as journal:
        for _ in range(6):
            report(journal, "c1")
        assert incidents(journal) == []


def test_gathered_under_a_parent_it_is_known_so(database: str) -> None:
    with Journal(database) as journal:
        ids = [report(journal, f"c{number}") for number in range(5)]
        desk = Tickets(journal)
        parent = desk.open("ann", Draft("Incident: no internet", product="router"))
        desk.gather(ids, parent.id, "ann")
        [found] = incidents(journal)
        assert found.parent == parent.id
