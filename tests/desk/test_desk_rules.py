"""Clocks, forecast, escalation, priorities: by numbers worked out by hand."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.desk import clock, escalation
from console.desk.calendar import around_the_clock
from console.desk.clock import Mark, Terms
from console.desk.escalation import Asked, Chain, Signs, Step
from console.desk.handover import Handover, Organisation, State, due_at
from console.desk.handover_file import pack
from console.desk.priority import Matrix
from console.desk.risk import Pace, late_share, pace_of, remaining, risk_age
from console.desk.settings import Desk
from console.desk.ticket import Status, Ticket, card_of, may_become
from console.desk.visit import demand_window

ALWAYS = around_the_clock()
PAUSES = {"waiting_customer": frozenset(("update", "solve"))}
P1, P3 = Terms(ALWAYS, 10, 50, 100), Terms(ALWAYS, 40, 200, 400)


def life(*marks: tuple[float, str, str, Terms]) -> list[Mark]:
    return [Mark(*mark) for mark in marks]


def test_waiting_stops_the_solution_and_not_the_answer() -> None:
    marks = life((0, "opened", "new", P1), (5, "status", "waiting_customer", P1))
    told = clock.read(marks, PAUSES, 60)
    assert (told.solve.due, told.solve.left_s, told.solve.paused_since) == (0, 95, 5)
    assert told.answer.breached == 10 and told.breached() == "answer"
    marks += life((65, "status", "open", P1))
    assert clock.read(marks, PAUSES, 70).solve.due == 160


def test_a_priority_recomputes_from_the_opening_and_forgives_nothing() -> None:
    lowered = life((0, "opened", "open", P1), (150, "terms", "open", P3))
    told = clock.read(lowered, PAUSES, 151).solve
    assert (told.due, told.breached) == (400, 100)
    raised = life((0, "opened", "open", P3), (150, "terms", "open", P1))
    told = clock.read(raised, PAUSES, 151).solve
    assert (told.due, told.breached) == (100, 150)


def test_met_in_the_second_of_its_due_is_in_time_and_reopening_goes_on() -> None:
    marks = life((0, "opened", "open", P1), (100, "status", "solved", P1))
    assert clock.read(marks, PAUSES, 500).solve.breached == 0
    marks = life((0, "opened", "open", P1), (60, "status", "solved", P1), (200, "status", "open", P1))
    assert clock.read(marks, PAUSES, 210).solve.due == 240


def test_an_update_counts_anew() -> None:
    marks = life((0, "opened", "open", P1), (30, "updated", "open", P1))
    assert clock.read(marks, PAUSES, 31).update.due == 80


@given(st.lists(st.tuples(st.integers(-500, 500), st.sampled_from(("status", "terms", "answered", "updated")),
       st.sampled_from(("open", "waiting_customer", "solved")), st.sampled_from((P1, P3))), max_size=8),
       st.integers(-500, 2000))  # fmt: skip
def test_no_time_is_ever_negative(later: list[tuple[int, str, str, Terms]], now: int) -> None:
    marks = life((0, "opened", "new", P1), *((float(at), what, status, terms) for at, what, status, terms in later))
    for one in clock.read(marks, PAUSES, now).all():
        assert min(one.due, one.left_s, one.paused_since, one.met, one.breached) >= 0
    assert clock.spent(marks, PAUSES, now, "solve") >= 0


def test_a_risk_is_foreseen_from_how_long_the_like_took() -> None:
    quick = pace_of([60.0] * 30 + [900.0] * 10)
    assert risk_age(quick, 600, 0) == 60  # whoever is not done after a minute is one of the slow
    assert risk_age(pace_of([900.0] * 30), 600, 0) == 0
    assert risk_age(Pace((1.0,)), 600, 100) == 500
    assert risk_age(pace_of([10.0] * 30), 600, 0) == 10
    assert risk_age(pace_of([10.0] * 30), 600, 0, share=0.9) == 600
    assert late_share(quick, 60, 600) == 10.5 / 11
    assert remaining(quick, 100, 5) == 800 and remaining(Pace(), 100, 5) == 5


CHAIN = Chain("c", (
    Step(2, "functional", ALWAYS, "risk", 0, team="second", within=10),
    Step(4, "hierarchical", ALWAYS, "breach", 5, person="duty", within=10, otherwise="again"),
))  # fmt: skip
SIGNS = Signs(0, 50, 100)


def test_a_chain_asks_in_turn_and_goes_on_when_nobody_answers() -> None:
    assert escalation.judge(CHAIN, [], SIGNS, 49) is None and escalation.next_look(CHAIN, [], SIGNS) == 50
    move = escalation.judge(CHAIN, [], SIGNS, 50)
    assert move is not None and move.step is CHAIN.steps[0] and move.until == 60
    asked = Asked("c", 0, 50, 60)
    assert escalation.judge(CHAIN, [asked], SIGNS, 59) is None
    move = escalation.judge(CHAIN, [asked], SIGNS, 60)
    assert move is not None and move.unanswered is asked and move.step is CHAIN.steps[1]
    again = escalation.judge(CHAIN, [Asked("c", 1, 60, 70)], SIGNS, 70)
    assert again is not None and again.step is CHAIN.steps[1]
    taken = [Asked("c", 0, 50, 60, "taken")]
    assert escalation.next_look(CHAIN, taken, SIGNS) == 105
    declined = Asked("c", 1, 60, 70, "declined")
    assert (
        escalation.judge(CHAIN, [declined], SIGNS, 80) is None and escalation.next_look(CHAIN, [declined], SIGNS) == 0
    )


def test_a_chain_that_has_nobody_left_says_so() -> None:
    move = escalation.judge(CHAIN, [Asked("c", 0, 50, 60, "declined")], SIGNS, 61)
    assert move is not None and move.step is CHAIN.steps[1] and move.unanswered is None
    assert escalation.next_look(CHAIN, [Asked("c", 0, 50, 60, "declined")], SIGNS) == 50
    assert escalation.next_look(CHAIN, [Asked("c", 0, 50, 60)], SIGNS) == 60
    assert escalation.next_look(CHAIN, [Asked("c", 1, 50, 60, "taken")], SIGNS) == 0
    assert escalation.judge(CHAIN, [Asked("c", 1, 50, 60, "taken")], SIGNS, 999) is None
    assert escalation.next_look(CHAIN, [], Signs(0, 0, 0)) == 0
    alone = Chain("one", (Step(2, "functional", ALWAYS, team="second", otherwise="alarm"),))
    last = escalation.judge(alone, [Asked("one", 0, 50, 60)], SIGNS, 60)
    assert last is not None and last.step is None and last.alarm
    # Settings that were shortened meanwhile: the step it had asked is no more.
    gone = escalation.judge(alone, [Asked("one", 5, 50, 60)], SIGNS, 60)
    assert gone is not None and gone.step is None and gone.alarm
    next_ = Chain("two", (Step(2, "functional", ALWAYS, team="second"),))
    end = escalation.judge(next_, [Asked("two", 0, 50, 60)], SIGNS, 60)
    assert end is not None and end.step is None and end.alarm


def test_when_a_clock_will_have_run_so_long() -> None:
    marks = life((0, "opened", "open", P1), (30, "status", "solved", P1))
    assert clock.reach(marks, PAUSES, 40, "solve", 20) == 0
    assert clock.reach(marks[:1], PAUSES, 40, "solve", 70) == 70
    none = clock.read(life((0, "opened", "open", Terms(ALWAYS))), PAUSES, 5)
    assert none.breached() == "" and none.solve.target_s == 0
    later = life((0, "opened", "open", P1), (100, "status", "solved", P1), (300, "status", "open", P1))
    assert clock.read(later, PAUSES, 301).solve.breached == 300


def test_a_card_has_no_words_and_a_ticket_knows_whether_it_is_over() -> None:
    merged = Ticket("t", 7, title="secret", status=Status.MERGED, changed=9.0)
    assert (card_of(merged).closed, card_of(Ticket("t", closed=3.0)).closed) == (9.0, 3.0)
    assert "secret" not in repr(card_of(merged)) and not merged.is_open
    assert may_become(Status.CLOSED, Status.OPEN) and not may_become(Status.CLOSED, Status.SOLVED)


def test_what_is_packed_is_ascii_and_whole() -> None:
    there = Organisation("o", "O", "publisher", ALWAYS)
    out = Handover("h", "t", "o", State.SENT, 0.0, "ann")
    text = pack(Ticket("t", 7, title="\0<b>ä"), [], [], out, there, {"name": "\ud800"})
    assert text.isascii() and json.loads(text)["ticket"]["title"] == "\0<b>ä" and json.loads(text)["sent"] == ""


def test_the_more_particular_chain_is_taken() -> None:
    chains = [CHAIN, Chain("p", CHAIN.steps, product="router"), Chain("t", CHAIN.steps, team="front")]
    found = [escalation.chain_for(chains, team, product, "solve") for team, product in
             (("front", "router"), ("front", ""), ("x", "y"))]  # fmt: skip
    assert [chain.name for chain in found if chain] == ["p", "t", "c"]
    assert escalation.chain_for(chains, "", "", "answer") is None


def test_a_partner_is_late_and_late_again_after_a_chase() -> None:
    there = Organisation("o", "O", "publisher", ALWAYS, 100, 500, 50)
    sent = Handover("h", "t", "o", State.SENT, 1000, "ann")
    assert due_at(there, sent) == 1100
    assert due_at(there, Handover("h", "t", "o", State.ACKNOWLEDGED, 1000, "ann")) == 1500
    assert due_at(there, Handover("h", "t", "o", State.SENT, 1000, "ann", chased_at=1200)) == 1250
    assert due_at(there, Handover("h", "t", "o", State.BACK, 1000, "ann")) == 0


def test_priorities_and_windows() -> None:
    assert Matrix().priority(1, 1) == 1 and Matrix().priority(3, 3) == 5
    with pytest.raises(ValueError, match="impact"):
        Matrix().priority(4, 1)
    with pytest.raises(ValueError, match="window"):
        demand_window(10, 10)
    demand_window(10, 20)
    assert remaining(Pace(tuple(map(float, range(30)))), 99, 5) == 5
    assert Desk().team("none") is None and Desk().organisation("none") is None and Desk().forecast.work_of("x") == 3600
