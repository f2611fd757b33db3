"""The demonstration's desk is a plausible one: every state, told to the journal, counted alike by rows and cards."""

import pytest

from console import assets
from console.center.apply import apply
from console.center.state import Center
from console.desk.diagnosis import assess
from console.desk.inquiry import Inquiry
from console.desk.settings_toml import parse_desk
from console.desk.ticket import DONE, Status
from console.store.desk import demonstration
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


def test_its_products_are_those_the_knowledge_is_about() -> None:
    """So that a demonstration's ticket is guided: every product has cases, and the words of an incident find some."""
    desk, base = parse_desk(assets.text("desk", "desk.toml"), "desk.toml"), demonstration.case_base()
    assert set(desk.products) == set(base.products()) == {subject.product for subject in subjects()}
    for subject in subjects():
        if subject.kind == "incident":
            language = {"Il": "it", "Te": "pt", "Wi": "pt"}.get(subject.title[:2], "en")
            found = assess(base, Inquiry(subject.product, language, subject.title))
            assert found.candidates and found.candidates[0].reasons, subject.title
