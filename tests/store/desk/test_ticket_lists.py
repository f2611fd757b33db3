"""Lists of tickets on both databases beside a filter in plain Python: every order, page by page, and the counts."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from console.desk.ticket import DONE, Status, Ticket
from console.store.desk import ticket_lists
from console.store.desk.ticket_lists import CHANGED, DUE, NEVER, NEWEST, PRIORITY, RISK, Wanted
from console.store.desk.ticket_rows import found_words
from console.store.desk.tickets import Tickets
from console.store.desk.words import to_tokens
from console.store.journal import Journal
from scripts.bench.desk import NOW, fill_tickets, make_tickets

COUNT = 400
ORDERS = (NEWEST, DUE, RISK, PRIORITY, CHANGED)
FILTERS: tuple[dict[str, Any], ...] = (
    *({}, {"open": True}, {"open": False}, {"owner": "agent-7"}, {"owner": "-"}, {"owner": "-", "open": True}),
    *({"team": "front"}, {"team": "front", "open": True, "level": 1}, {"level": 2}, {"priority": 3, "open": True}),
    *({"status": Status.WAITING_CUSTOMER}, {"kind": "order"}, {"product": "product-3"}, {"site": "site-4"}),
    *({"customer": "customer-000007"}, {"phone": "+3902"}, {"parent": "t0000013"}, {"team": "nobody's"}),
    *({"breached": True}, {"at_risk": True}, {"breached": True, "at_risk": True, "team": "front"}),
    *({"text": "printer"}, {"text": "p"}, {"text": "PRINTER blinks"}, {"text": "printer", "open": True}),
    *({"text": "prìnter", "team": "front"}, {"text": "late", "open": False}, {"text": "zebra"}, {"text": "1007"}),
    *({"text": "printer", "owner": "agent-7"}, {"text": "'; DROP TABLE ticket; --"}, {"text": "% _ * \" ' ( NOT"}),
)


@pytest.fixture
def journal(database: str) -> Iterator[Journal]:
    with Journal(database) as opened:
        fill_tickets(opened, COUNT)
        yield opened


def wanted_by_hand(tickets: list[Ticket], asked: Wanted, now: float) -> list[int]:
    """The numbers in order, by what the words of `Wanted` say."""

    def late(ticket: Ticket) -> bool:
        return ticket.status not in DONE and (bool(ticket.breached) or 0 < ticket.next_due <= now)

    def risky(ticket: Ticket) -> bool:
        return ticket.status not in DONE and 0 < ticket.risk_at <= now and not late(ticket)

    def holds(ticket: Ticket) -> bool:
        words, tokens = found_words(ticket).split(), to_tokens(asked.text)
        same = all(
            not getattr(asked, name) or getattr(ticket, name) == getattr(asked, name)
            for name in (
                "team",
                "level",
                "status",
                "kind",
                "priority",
                "product",
                "customer",
                "site",
                "parent",
                "phone",
            )
        )
        signs = (asked.breached and late(ticket)) or (asked.at_risk and risky(ticket))
        return (
            same
            and (asked.open is None or asked.open == (ticket.status not in DONE))
            and (not asked.owner or ticket.owner == ("" if asked.owner == "-" else asked.owner))
            and (not (asked.breached or asked.at_risk) or signs)
            and all(any(word.startswith(token) for word in words) for token in tokens)
        )

    keys = {
        NEWEST: lambda t: (-t.number,),
        DUE: lambda t: (t.next_due or NEVER, t.number),
        RISK: lambda t: (t.risk_at or NEVER, t.number),
        PRIORITY: lambda t: (t.priority, t.next_due or NEVER, t.number),
        CHANGED: lambda t: (-t.changed, -t.number),
    }
    return [ticket.number for ticket in sorted(filter(holds, tickets), key=keys[asked.order])]


def test_every_list_is_what_its_filter_says_page_by_page(journal: Journal) -> None:
    tickets = list(make_tickets(COUNT))
    met = 0
    with journal.database.read() as connection:
        for values, order in product(FILTERS, ORDERS):
            asked = Wanted(**values, order=order)
            wanted = wanted_by_hand(tickets, asked, NOW)
            found: list[Ticket] = []
            while page := ticket_lists.page(
                connection, asked, NOW, ticket_lists.place_of(asked, found[-1]) if found else None, 37
            ):
                found += page
            assert [ticket.number for ticket in found] == wanted, asked
            assert ticket_lists.count(connection, asked, NOW) == ticket_lists.Count(len(wanted)), asked
            met += bool(wanted)
    assert met > len(FILTERS) * len(ORDERS) // 2


def test_the_board_and_the_load_add_up(journal: Journal) -> None:
    tickets = [ticket for ticket in make_tickets(COUNT) if ticket.status not in DONE]
    with journal.database.read() as connection:
        board, load = ticket_lists.board(connection, NOW), ticket_lists.load(connection, NOW)
    for (level, team), (some, risk, late) in board.items():
        mine = [ticket for ticket in tickets if (ticket.level, ticket.team) == (level, team)]
        assert some == len(mine)
        assert late == sum(bool(t.breached) or 0 < t.next_due <= NOW for t in mine)
        assert risk == sum(0 < t.risk_at <= NOW and not (t.breached or 0 < t.next_due <= NOW) for t in mine)
    assert sum(some for some, _, _ in board.values()) == len(tickets) == sum(one.open for one in load)
    assert [one.owner for one in load] == sorted({ticket.owner for ticket in tickets})
    assert all(one.oldest == min(t.opened for t in tickets if t.owner == one.owner) for one in load)


def test_a_count_goes_to_ten_thousand_and_says_so(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticket_lists, "COUNT_TO", 100)
    desk = Tickets(journal)
    assert desk.count(Wanted()) == ticket_lists.Count(100, more=True)
    assert not desk.count(Wanted(team="nobody's")).more
