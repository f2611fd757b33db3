"""A piece of the desk's work is there as a whole or not at all, and its facts are in the journal with it."""

import pytest
from sqlalchemy import text

from console.center.desk_events import CustomerChanged, TicketSet
from console.center.ticket import TicketCard
from console.store.desk.work import working
from console.store.journal import Journal
from tests.helpers.waiting import wait_until

TABLE = "CREATE TABLE scrap (word TEXT NOT NULL)"


def scraps(journal: Journal) -> list[str]:
    with journal.database.read() as connection:
        return [str(word) for word in connection.execute(text("SELECT word FROM scrap ORDER BY word")).scalars()]


def test_rows_and_facts_are_committed_together(database: str) -> None:
    with Journal(database) as journal:
        with working(journal) as work:
            work.connection.execute(text(TABLE))
            work.connection.execute(text("INSERT INTO scrap VALUES ('kept')"))
            work.tell(TicketSet(work.at, work.ref("ticket"), "", TicketCard("t1", 7, opened=work.at), "opened", "ann"))
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", "c1", "opened", "ann"))
        assert scraps(journal) == ["kept"]
        told = [row.event for row in journal.read(0)]
        assert [type(event).__name__ for event in told] == ["TicketSet", "CustomerChanged"]
        assert abs(told[0].at - journal.now()) < 5


def test_nothing_is_kept_of_work_that_failed(database: str) -> None:
    with Journal(database) as journal:
        with working(journal) as work:
            work.connection.execute(text(TABLE))
        with pytest.raises(ZeroDivisionError), working(journal) as work:
            work.connection.execute(text("INSERT INTO scrap VALUES ('lost')"))
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", "c1", "opened"))
            1 / 0  # noqa: B018
        assert scraps(journal) == []
        assert journal.read(0) == []


def test_its_commit_wakes_who_waits_for_the_journal(database: str) -> None:
    with Journal(database) as journal, Journal(database) as other:
        while other.wait(0.05):
            pass
        with working(journal) as work:
            work.tell(CustomerChanged(work.at, work.ref("customer"), "", "c1", "opened"))
        wait_until(lambda: other.wait(0.2), "the other is woken", timeout=5)
