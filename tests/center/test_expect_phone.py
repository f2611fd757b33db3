"""The operator's own telephone and desk: every command is shown to be done by its own fact, and by no other."""

import pytest

from console.center import commands as c
from console.center import desk_commands as k
from console.center import desk_events as d
from console.center import events as e
from console.center import phone_commands as p
from console.center.apply import apply
from console.center.expect import satisfied
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState, Outcome

T, R, L = 100.0, "ref", "lab"
ANN, BOB, CALL, VISIT, SALES = "lab/ann", "lab/bob", "lab/c1", "lab/v1", "lab/sales"
TALK, RING, HELD = LegState.TALKING, LegState.RINGING, LegState.HELD


def floor() -> Center:
    """Ann sits at 104, a call waits in sales, Bob at 300."""
    center = Center()
    for event in (
        e.AgentSeen(1, R, L, ANN, "Ann", "PJSIP/104"),
        e.AgentSeen(1, R, L, BOB, "Bob", "PJSIP/300"),
        e.CallArrived(2, R, L, CALL, "c1"),
        e.CallQueued(2, R, L, CALL, VISIT, SALES),
    ):
        apply(center, event)
    return center


def party(call: str, name: str, state: LegState, agent: str = "", address: str = "") -> e.LegChanged:
    role = LegRole.AGENT if agent else LegRole.OTHER
    return e.LegChanged(T, R, L, call, name, state, role, agent, address)


def shown(command: c.Command, center: Center, *told: e.Event) -> list[bool]:
    """What each of these facts, folded one after the other, shows of the command."""
    seen = []
    for event in told:
        apply(center, event)
        seen.append(satisfied(command, event, center))
    return seen


OF = {"id": "k1", "who": "ann", "agent": ANN}
ANSWER, HOLD, RETRIEVE = p.Answer(**OF, call=CALL), p.Hold(**OF, call=CALL), p.Retrieve(**OF, call=CALL)
DIAL, CONSULT = p.Dial(**OF, to="300"), p.Consult(**OF, call=CALL, to="300")
COMPLETE, CONFERENCE, ABORT = (verb(**OF, call=CALL) for verb in (p.CompleteTransfer, p.Conference, p.AbortConsult))
WRAP, CODE = p.EndWrapUp(**OF), k.SetOutcome(**OF, call=CALL, code="solved")
ASSIST, ALONE = k.AskForHelp(**OF, call=CALL), k.WithdrawHelp(**OF)

CASES: list[tuple[c.Command, e.Event, bool]] = [
    (ANSWER, party(CALL, "a", TALK, ANN), True),
    (ANSWER, party(CALL, "a", RING, ANN), False),
    (ANSWER, party(CALL, "a", TALK, BOB), False),
    (ANSWER, party("lab/c2", "a", TALK, ANN), False),
    (ANSWER, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ANSWERED, ANN), True),
    (ANSWER, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ANSWERED, BOB), False),
    (ANSWER, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ABANDONED), False),
    (HOLD, party(CALL, "a", HELD, ANN), True),
    (HOLD, party(CALL, "a", TALK, ANN), False),
    (HOLD, party(CALL, "a", HELD, BOB), False),
    (RETRIEVE, party(CALL, "a", TALK, ANN), True),
    (RETRIEVE, party(CALL, "a", HELD, ANN), False),
    (RETRIEVE, e.CallMerged(T, R, L, CALL, "lab/c2"), False),
    (DIAL, party(CALL, "b", RING, BOB), False),
    (DIAL, party("lab/c7", "a", TALK, ANN), False),
    (CONSULT, party(CALL, "b", RING, BOB), False),
    (COMPLETE, e.CallTransferred(T, R, L, CALL, ANN, "300", True), True),
    (COMPLETE, e.CallTransferred(T, R, L, CALL, ANN, "300", False), False),
    (COMPLETE, e.CallTransferred(T, R, L, "lab/c2", ANN, "300", True), False),
    (CONFERENCE, party(CALL, "a", TALK, ANN), False),
    (CONFERENCE, party("lab/c2", "a", TALK, ANN), False),
    (CONFERENCE, e.CallMerged(T, R, L, "lab/gone", CALL), False),
    (ABORT, party(CALL, "a", TALK, ANN), True),
    (ABORT, party(CALL, "a", HELD, ANN), False),
    (ABORT, party(CALL, "a", TALK, BOB), False),
    (WRAP, e.WrapUpEnded(T, R, L, ANN), True),
    (WRAP, e.WrapUpEnded(T, R, L, BOB), False),
    (CODE, d.CallConcluded(T, R, "", CALL, ANN, "solved"), True),
    (CODE, d.CallConcluded(T, R, "", CALL, ANN, "open"), False),
    (CODE, d.CallConcluded(T, R, "", "lab/c2", ANN, "solved"), False),
    (ASSIST, d.HelpAsked(T, R, "", ANN, CALL, "ann"), True),
    (ASSIST, d.HelpAsked(T, R, "", BOB, CALL, "bob"), False),
    (ALONE, d.HelpWithdrawn(T, R, "", ANN), True),
    (ALONE, d.HelpWithdrawn(T, R, "", BOB), False),
]


@pytest.mark.parametrize(("command", "event", "expected"), CASES)
def test_the_fact_shows_the_command(command: c.Command, event: e.Event, expected: bool) -> None:
    assert shown(command, floor(), event) == [expected]


@pytest.mark.parametrize("command", list({type(case[0]).__name__: case[0] for case in CASES}.values()))
def test_a_fact_of_another_kind_shows_nothing(command: c.Command) -> None:
    assert satisfied(command, e.DayStarted(T, R, "", "2026-01-02"), floor()) is False


def test_a_number_is_dialled_when_it_rings_there() -> None:
    out = e.CallArrived(T, R, L, "lab/c7", "c7", Direction.OUTBOUND)
    told = (out, party("lab/c7", "a", LegState.DIALLING, ANN), party("lab/c7", "b", RING, BOB, "x"))
    assert shown(DIAL, floor(), *told) == [False, False, True]
    outside = party("lab/c7", "b", RING, "", "SIP/trunk-1")
    assert shown(p.Dial(**OF, to="0299"), floor(), *told[:2], outside) == [False, False, True]
    inside = e.CallArrived(T, R, L, "lab/c7", "c7", Direction.INBOUND)
    assert shown(p.Dial(**OF, to="0299"), floor(), inside, told[1], outside) == [False, False, False]


def test_a_call_of_others_is_not_the_one_that_was_dialled() -> None:
    told = (
        e.CallArrived(T, R, L, "lab/c8", "c8", Direction.INTERNAL),
        party("lab/c8", "b", RING, "", "PJSIP/300"),
    )
    assert shown(DIAL, floor(), *told) == [False, False]
    assert not satisfied(DIAL, told[1], Center())


def test_a_consultation_is_another_call_of_the_agent() -> None:
    told = (
        party(CALL, "a", HELD, ANN),
        e.CallArrived(T, R, L, "lab/c7", "c7", Direction.INTERNAL),
        party("lab/c7", "a", TALK, ANN),
        party("lab/c7", "b", RING, "", "PJSIP/300-1"),
    )
    assert shown(CONSULT, floor(), *told) == [False, False, False, True]


def test_three_who_talk_are_a_conference_and_two_are_none() -> None:
    three = (party(CALL, "x", TALK), party(CALL, "a", TALK, ANN), party(CALL, "b", TALK, BOB))
    assert shown(CONFERENCE, floor(), *three) == [False, False, True]
    strangers = (party(CALL, "x", TALK), party(CALL, "y", TALK), party(CALL, "b", TALK, BOB))
    assert shown(CONFERENCE, floor(), *strangers) == [False, False, False]


def test_a_consultation_is_aborted_when_the_agent_has_only_the_customer() -> None:
    center = floor()
    told = (
        party(CALL, "a", HELD, ANN),
        party("lab/c7", "b", TALK, ANN),
        e.LegCleared(T, R, L, "lab/c7", "b"),
        party(CALL, "a", TALK, ANN),
    )
    assert shown(ABORT, center, *told) == [False, False, False, True]
    assert not satisfied(ABORT, told[-1], Center())
