"""Figures of open tickets that alarms may watch, worked out by hand."""

import pytest

from console.center import desk_events as d
from console.center import gauges
from console.center.apply import apply
from console.center.rules import Rule
from console.center.state import Center
from console.center.ticket import TicketCard

CARDS = (
    TicketCard("late", 1, status="open", priority=1, opened=10, solve_due=80, version=1),
    TicketCard("risky", 2, status="open", priority=3, opened=20, solve_due=200, risk_at=90, version=1),
    TicketCard("lone", 3, status="open", priority=4, opened=30, unanswered=95, version=1),
    TicketCard("over", 4, status="solved", priority=1, opened=1, breached="solve", version=1),
)


@pytest.mark.parametrize(
    ("figure", "subject", "value"),
    [
        ("tickets_open", "centre", 3.0),
        ("tickets_at_risk", "centre", 1.0),
        ("tickets_breached", "centre", 1.0),
        ("oldest_ticket", "centre", 90.0),
        ("overdue", "late", 20.0),
        ("overdue", "lone", 0.0),
        ("urgent_overdue", "late", 20.0),
        ("urgent_overdue", "risky", None),
        ("unanswered", "lone", 5.0),
        ("unanswered", "late", 0.0),
    ],
)
def test_a_figure_of_tickets(figure: str, subject: str, value: float | None) -> None:
    floor = Center()
    for card in CARDS:
        apply(floor, d.TicketSet(100, f"t/{card.id}", "", card, "opened"))
    rule = Rule("r", figure, "centre" if subject == "centre" else "ticket", 0)
    assert gauges.known(rule) and gauges.read(floor, rule, subject, 100, {}) == value
    assert sorted(gauges.subjects(floor, Rule("r", "overdue", "ticket", 0))) == ["late", "lone"]
