"""A demonstration's desk is put into an empty journal once, whole as far as it got, and never into one that is used."""

from console.store.desk.customers import Customers
from console.store.desk.furnishing import furnish
from console.store.desk.knowledge import Knowledge
from console.store.desk.ticket_lists import Wanted
from console.store.desk.tickets import Tickets
from console.store.journal import Journal


def test_it_is_furnished_once(database: str) -> None:
    asked = iter([True] * 12)
    with Journal(database) as journal:
        assert furnish(journal, lambda: next(asked, False))
        customers, tickets = Customers(journal).count(), Tickets(journal).count(Wanted()).number
        assert customers == 200
        assert 0 < tickets <= 12, "told to stop, it stops between two tickets"
        assert len(Knowledge(journal).load_cases()) > 500
        assert not furnish(journal)
        assert Customers(journal).count() == customers
        assert Tickets(journal).count(Wanted()).number == tickets
        known = Tickets(journal).page(Wanted())
        assert all(Customers(journal).file(ticket.customer).name for ticket in known if ticket.customer)
