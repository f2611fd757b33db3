"""The desk's facts on the live centre: whose call it is, who is verified, the cards of open tickets."""

from dataclasses import replace

from console.center import desk_events as d
from console.center import events as e
from console.center.apply import apply
from console.center.state import PAST_S, Center
from console.center.ticket import TicketCard

CALL, CONSULT = "lab/1", "lab/2"


def center() -> Center:
    made = Center()
    for call in (CALL, CONSULT):
        apply(made, e.CallArrived(10, f"arrived/{call}", "lab", call, call))
    return made


def test_a_call_has_a_file_and_a_verified_mark() -> None:
    floor = center()
    assert apply(floor, d.CallFiled(11, "f", "", CALL, "c1")) == [("call", CALL)]
    assert apply(floor, d.CallFiled(11, "f2", "", CALL, "c1")) == []
    apply(floor, d.CallerVerified(12, "v", "", CALL, "c1", "ann", 2, 3))
    assert (floor.calls[CALL].customer, floor.calls[CALL].verified) == ("c1", "ann")
    apply(floor, d.CallFiled(13, "f3", "", CALL, "c2", "ann"))
    assert (floor.calls[CALL].customer, floor.calls[CALL].verified) == ("c2", "")


def test_the_mark_follows_the_call_that_lives_on() -> None:
    floor = center()
    apply(floor, d.CallerVerified(12, "v", "", CONSULT, "c1", "ann", 2, 2))
    apply(floor, d.CallTicketed(12, "t", "", CONSULT, "t1", "ann"))
    apply(floor, e.CallMerged(13, "m", "lab", CALL, CONSULT))
    assert (floor.calls[CALL].customer, floor.calls[CALL].verified, floor.calls[CALL].ticket) == ("c1", "ann", "t1")


def test_a_failure_is_in_the_calls_timeline_and_gives_no_mark() -> None:
    floor = center()
    apply(floor, d.VerificationFailed(12, "v", "", CALL, "c1", "ann", 3, 600))
    assert floor.calls[CALL].verified == ""
    assert floor.calls[CALL].timeline[-1].what == "not_verified"


def test_facts_about_calls_nobody_knows_change_nothing() -> None:
    floor = center()
    for fact in (
        d.CallFiled(11, "1", "", "lab/9", "c1"),
        d.CallerVerified(11, "2", "", "lab/9", "c1", "ann"),
        d.VerificationFailed(11, "3", "", "lab/9", "c1", "ann"),
        d.CallTicketed(11, "4", "", "lab/9", "t1"),
    ):
        assert apply(floor, fact) == []
    assert set(floor.calls) == {CALL, CONSULT}


def test_after_the_call_its_file_can_still_be_found() -> None:
    floor = center()
    apply(floor, e.CallCleared(20, "c", "lab", CALL))
    apply(floor, d.CallTicketed(21, "t", "", CALL, "t1", "ann"))
    assert floor.past[CALL].ticket == "t1"


def test_the_newest_card_wins_whatever_the_order() -> None:
    floor, card = center(), TicketCard("t1", 7, status="open", opened=10, version=2)
    assert apply(floor, d.TicketSet(11, "a", "", card, "opened", "ann")) == [("ticket", "t1")]
    assert apply(floor, d.TicketSet(12, "b", "", replace(card, status="new", version=1))) == []
    assert apply(floor, d.TicketNoted(12, "n", "", "t1", "s1")) == [("ticket", "t1")]
    assert floor.tickets["t1"].status == "open"


def test_a_closed_ticket_is_forgotten_after_a_while() -> None:
    floor = center()
    apply(floor, d.TicketSet(11, "a", "", TicketCard("t1", closed=11, version=3)))
    apply(floor, d.TicketSet(12, "b", "", TicketCard("t2", version=1)))
    apply(floor, e.QueueSeen(12 + PAST_S, "q", "lab", "lab/q", "q"))
    assert set(floor.tickets) == {"t2"}


def test_customers_and_knowledge_are_told_by_their_keys() -> None:
    floor = center()
    told = apply(floor, d.CustomerChanged(11, "c", "", "c1", "merged", "ann", "c2"))
    assert told == [("customer", "c1"), ("customer", "c2")]
    assert apply(floor, d.CustomerChanged(11, "c", "", "c1", "edited")) == [("customer", "c1")]
    assert apply(floor, d.KnowledgeChanged(11, "k", "", "case/1", "used", "ann")) == [("knowledge", "case/1")]


def test_a_caller_raised_for_a_ticket_is_in_the_calls_timeline() -> None:
    floor = center()
    assert apply(floor, d.CallerRaised(12, "r", "", CALL, "v1", "t1", 1001)) == [("call", CALL)]
    assert (floor.calls[CALL].timeline[-1].what, floor.calls[CALL].timeline[-1].args) == (
        "raised_for_ticket",
        ("1001",),
    )
    assert apply(floor, d.CallerRaised(12, "r2", "", "lab/none", "v1", "t1", 1001)) == []
