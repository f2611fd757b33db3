"""What stands at a station's telephone, from the facts; which buttons can be had then, and what each asks for."""

import pytest
from PySide6.QtWidgets import QApplication

from console.center import commands as c
from console.center import desk_commands as k
from console.center import events as e
from console.center import phone_commands as p
from console.center.apply import apply
from console.center.state import Center
from console.center.states import AgentState, Direction, LegRole, LegState
from console.ui.ask import Asker
from console.ui.station.telephone import BY_ID, DEEDS, Standing, standing, why_not, word
from drivers.contract import Capability

L, ANN, BOB = "lab", "lab/201", "lab/202"
CALL, BESIDE = "lab/c1", "lab/c2"
ANNS = Asker("ann", "desk-1", "operator")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Words are asked of Qt."""


def floor() -> Center:
    center = Center()
    tell(center, 1, e.LinkUp, "sim", capabilities=tuple(one.value for one in Capability))
    for agent, name, station in ((ANN, "Ann", "201"), (BOB, "Bob", "202")):
        tell(center, 1, e.AgentSeen, agent, name, station)
        tell(center, 1, e.AgentJoinedQueue, agent, "lab/desk")
        tell(center, 1, e.AgentReady, agent)
    return center


def tell(center: Center, at: float, kind: type[e.Event], *args: object, **more: object) -> None:
    apply(center, kind(at, f"{kind.__name__}/{at}/{args}", L, *args, **more))


def customer(center: Center, state: LegState, at: float = 10) -> None:
    if CALL not in center.calls:
        tell(center, at, e.CallArrived, CALL, "c1", Direction.INBOUND, "+390255501288")
        tell(center, at, e.LegChanged, CALL, "cust", LegState.TALKING, LegRole.CUSTOMER)
    tell(center, at, e.LegChanged, CALL, "ann", state, LegRole.AGENT, ANN, "201")


def consultation(center: Center, state: LegState, at: float = 20) -> None:
    if BESIDE not in center.calls:
        tell(center, at, e.CallArrived, BESIDE, "c2", Direction.INTERNAL, "201")
        tell(center, at, e.LegChanged, BESIDE, "ann2", LegState.TALKING, LegRole.AGENT, ANN, "201")
    tell(center, at, e.LegChanged, BESIDE, "bob", state, LegRole.AGENT, BOB, "202")


def able(center: Center, now: float = 30) -> set[str]:
    at = standing(center, ANN, now)
    return {deed.id for deed in DEEDS if not why_not(deed, center, ANNS, at, now)}


def test_nobody_sits_here() -> None:
    center = floor()
    assert standing(center, "lab/999", 5) == Standing()
    assert all(why_not(deed, center, ANNS, Standing(), 5) for deed in DEEDS)


def test_free() -> None:
    center = floor()
    at = standing(center, ANN, 5)
    assert (at.state, at.subject) == (AgentState.READY, "")
    assert able(center) == {"dial", "ready", "help"}
    assert word(BY_ID["ready"], at) == "Not ready…"


def test_it_rings() -> None:
    center = floor()
    customer(center, LegState.RINGING)
    at = standing(center, ANN, 11)
    assert (at.ringing, at.call, at.subject) == (CALL, "", CALL)
    assert able(center) == {"answer", "hang_up", "ready", "help"}
    command = BY_ID["answer"].make(ANNS, at, "")
    assert isinstance(command, p.Answer)
    assert (command.agent, command.call, command.who, command.role) == (ANN, CALL, "ann", "operator")


def test_talking_and_on_hold() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    at = standing(center, ANN, 11)
    assert (at.call, at.held, at.consult) == (CALL, False, "")
    assert able(center) == {"hold", "consult", "hang_up", "transfer", "ready", "help", "outcome"}
    assert isinstance(BY_ID["hold"].make(ANNS, at, ""), p.Hold)
    customer(center, LegState.HELD, 12)
    held = standing(center, ANN, 13)
    assert (held.call, held.held) == (CALL, True)
    assert word(BY_ID["hold"], held) == "Retrieve"
    assert isinstance(BY_ID["hold"].make(ANNS, held, ""), p.Retrieve)


def test_a_consultation_is_beside_the_customers_call() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    customer(center, LegState.HELD, 20)
    consultation(center, LegState.RINGING)
    at = standing(center, ANN, 21)
    assert (at.call, at.held, at.consult, at.reached) == (CALL, True, BESIDE, False)
    assert able(center) == {"back", "hang_up", "transfer", "ready", "help", "outcome"}
    consultation(center, LegState.TALKING, 25)
    assert standing(center, ANN, 26).reached
    assert able(center) >= {"complete", "conference", "back"}
    complete = BY_ID["complete"].make(ANNS, standing(center, ANN, 26), "")
    assert isinstance(complete, p.CompleteTransfer)
    assert complete.call == CALL


def test_one_who_is_consulted_may_be_a_party_of_the_call_itself() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    customer(center, LegState.HELD, 20)
    tell(center, 21, e.LegChanged, CALL, "bob", LegState.RINGING, LegRole.AGENT, BOB, "202")
    at = standing(center, ANN, 22)
    assert (at.call, at.consult, at.reached) == (CALL, CALL, False)
    tell(center, 25, e.LegChanged, CALL, "bob", LegState.TALKING, LegRole.AGENT, BOB, "202")
    at = standing(center, ANN, 26)
    assert (at.consult, at.reached) == (CALL, True)
    assert able(center) >= {"complete", "conference", "back"}


def test_a_supervisor_who_listens_is_no_consultation() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    customer(center, LegState.HELD, 20)
    tell(center, 21, e.LegChanged, CALL, "sup", LegState.TALKING, LegRole.SUPERVISOR)
    assert standing(center, ANN, 22).consult == ""


def test_hanging_up_is_for_ones_own_part_of_the_call() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    command = BY_ID["hang_up"].make(ANNS, standing(center, ANN, 11), "")
    assert isinstance(command, c.HangUp)
    assert (command.call, command.leg) == (CALL, "ann")


def test_what_a_colleague_hands_over_is_known_before_it_rings() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    asked = ANNS.command(p.Consult, agent=ANN, call=CALL, to="202", ticket="t7", customer="c7")
    apply(center, e.CommandAsked(20, asked.id, "", asked))
    found = standing(center, BOB, 20.5).brought
    assert found is not None
    assert (found.by, found.ticket, found.customer) == (ANN, "t7", "c7")
    consultation(center, LegState.RINGING)
    at = standing(center, BOB, 21)
    assert at.ringing == BESIDE
    assert at.brought is not None
    assert at.brought.ticket == "t7"


def test_after_call_work_is_about_the_call_that_ended() -> None:
    center = floor()
    customer(center, LegState.TALKING)
    tell(center, 40, e.LegCleared, CALL, "ann")
    tell(center, 40, e.CallCleared, CALL)
    tell(center, 40, e.WrapUpStarted, ANN, CALL, 70)
    at = standing(center, ANN, 45)
    assert (at.state, at.subject, at.wrap_until) == (AgentState.WRAP_UP, CALL, 70)
    assert "wrapped" in able(center, 45)
    assert standing(center, ANN, 71).subject == ""


def test_what_is_asked_when_ready_is_pressed() -> None:
    center = floor()
    pause = BY_ID["ready"].make(ANNS, standing(center, ANN, 5), "lunch")
    assert isinstance(pause, c.SetNotReady)
    assert (pause.reason, pause.after_call) == ("lunch", False)
    customer(center, LegState.TALKING)
    assert BY_ID["ready"].make(ANNS, standing(center, ANN, 11), "lunch").after_call
    tell(center, 12, e.AgentNotReady, ANN, "lunch")
    assert isinstance(BY_ID["ready"].make(ANNS, standing(center, ANN, 13), ""), c.SetReady)


def test_help_is_asked_for_and_taken_back() -> None:
    center = floor()
    asked = BY_ID["help"].make(ANNS, standing(center, ANN, 5), "")
    assert isinstance(asked, k.AskForHelp)
    from console.center.desk_events import HelpAsked

    apply(center, HelpAsked(6, "h", "", ANN, "", "ann"))
    at = standing(center, ANN, 7)
    assert at.asks_help
    assert word(BY_ID["help"], at) == "No help needed"
    assert isinstance(BY_ID["help"].make(ANNS, at, ""), k.WithdrawHelp)


def test_a_link_that_cannot_says_why() -> None:
    center = floor()
    tell(center, 5, e.LinkUp, "ami", capabilities=("live_calls",))
    customer(center, LegState.RINGING)
    why = why_not(BY_ID["answer"], center, ANNS, standing(center, ANN, 11), 11)
    assert "lab" in why
