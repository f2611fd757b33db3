"""The demonstration's desk is a plausible one: every state, told to the journal, counted alike by rows and cards."""

import pytest

from console.center.apply import apply
from console.center.state import Center
from console.desk.ticket import DONE, Status
from console.store.desk.demo_tickets import fill, subjects
from console.store.desk.tickets import Tickets, Wanted
from console.store.errors import Conflict
from console.store.journal import Journal


def test_an_empty_desk_is_filled_once(database: str) -> None:
    with Journal(database) as journal:
        assert fill(journal, 80) == 80
        desk, center = Tickets(journal), Center()
        for row in journal.read(0, 100_000):
            assert row.event is not None, row.why
            apply(center, row.event)
        made = desk.page(Wanted(), limit=200)
        assert {Status.OPEN, Status.CLOSED, Status.WAITING_CUSTOMER} <= {ticket.status for ticket in made}
        still = {ticket.id for ticket in made if ticket.status not in DONE}
        assert still <= center.tickets.keys() and 10 < len(still) < 70
        assert all(ticket.opened <= ticket.changed <= journal.now() for ticket in made)
        assert desk.load() and desk.board() and len(subjects()) >= 10
        with pytest.raises(Conflict, match="empty"):
            fill(journal)
