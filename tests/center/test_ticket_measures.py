"""What a board says of tickets, against cards counted by hand and against a plain recount of any cards."""

from hypothesis import given
from hypothesis import strategies as st

from console.center.state import Center
from console.center.ticket import TicketCard
from console.center.ticket_measures import TicketBoard, open_cards, ticket_board

NOW = 1_000_000.0
CARDS = (
    TicketCard("a", 1, status="new", level=1, team="front", opened=NOW - 500, answer_due=NOW + 100),
    TicketCard("b", 2, status="open", level=1, team="front", owner="ann", opened=NOW - 900, solve_due=NOW - 5),
    TicketCard("c", 3, status="open", level=2, team="network", owner="bob", opened=NOW - 90, solve_due=NOW + 60,
               risk_at=NOW - 1),
    TicketCard("d", 4, status="waiting_customer", level=2, team="network", opened=NOW - 800, answer_due=NOW - 700,
               breached="answer"),
    TicketCard("e", 5, status="solved", level=1, opened=NOW - 9000, answer_due=NOW - 8000),
    TicketCard("f", 6, status="closed", level=1, closed=NOW - 10),
    TicketCard("g", 7, status="merged", level=2, team="network"),
)  # fmt: skip


def centre(*cards: TicketCard) -> Center:
    return Center(tickets={card.id: card for card in cards})


def test_all_open_tickets() -> None:
    assert ticket_board(centre(*CARDS), NOW) == TicketBoard(4, 1, 2, 2, 2, 800.0, 60.0)


def test_a_level_or_a_team_counts_its_own() -> None:
    assert ticket_board(centre(*CARDS), NOW, "2") == TicketBoard(2, 1, 1, 1, 1, 800.0, 60.0)
    assert ticket_board(centre(*CARDS), NOW, "front") == TicketBoard(2, 0, 1, 1, 1, 500.0, 100.0)
    assert ticket_board(centre(*CARDS), NOW, "3") == ticket_board(centre(), NOW)


def test_nothing_is_open() -> None:
    assert ticket_board(centre(), NOW) == TicketBoard(0, 0, 0, 0, 0, None, None)


def test_a_closed_card_is_over_whatever_its_status_says() -> None:
    assert not list(open_cards(centre(TicketCard("a", status="open", closed=NOW))))


cards = st.builds(
    TicketCard,
    st.uuids().map(str),
    status=st.sampled_from(["new", "open", "waiting_third_party", "solved", "closed", "merged"]),
    level=st.integers(1, 3),
    team=st.sampled_from(["", "front", "network"]),
    owner=st.sampled_from(["", "ann"]),
    opened=st.floats(0, 2 * NOW),
    answer_due=st.sampled_from([0.0, NOW - 1, NOW, NOW + 1]),
    update_due=st.sampled_from([0.0, NOW + 7]),
    risk_at=st.sampled_from([0.0, NOW - 3, NOW + 3]),
    breached=st.sampled_from(["", "solve"]),
)


@given(st.lists(cards, max_size=12))
def test_levels_add_up_to_the_whole_and_no_time_is_negative(some: list[TicketCard]) -> None:
    center = centre(*some)
    whole = ticket_board(center, NOW)
    levels = [ticket_board(center, NOW, str(level)) for level in (1, 2, 3)]
    for name in ("open", "at_risk", "late", "unanswered", "unowned"):
        assert getattr(whole, name) == sum(getattr(level, name) for level in levels)
    assert whole.open == sum(card.status in ("new", "open", "waiting_third_party") for card in some)
    assert whole.late + whole.at_risk <= whole.open
    assert all(time is None or time >= 0 for time in (whole.oldest_unanswered_s, whole.next_due_s))
