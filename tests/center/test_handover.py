"""What comes with a call is known before it rings, to the one it is meant for and to nobody else."""

from console.center import commands as c
from console.center import desk_events as d
from console.center import events as e
from console.center.handover import RINGS_WITHIN_S, Brought, brought, coming
from console.center.phone_commands import Consult, Dial
from console.center.states import Direction, Fate, LegRole, LegState
from tests.center.story import Story

ANNA, BRUNO = "mi/anna", "mi/bruno"
OF = {"who": "anna"}


def told() -> Story:
    """Anna talks to a customer whose file is proven; Bruno sits at 201."""
    story = Story()
    story.floor(agents=("anna", "bruno"))
    story.tell(e.AgentSeen, 1, ANNA, "Anna", "PJSIP/200")
    story.tell(e.AgentSeen, 1, BRUNO, "Bruno", "PJSIP/201")
    story.call(5, "1")
    story.leg(6, "1", "anna", LegState.TALKING)
    story.tell(d.CallerVerified, 7, "mi/1", "k1", "anna", 3, 3)
    story.tell(d.CallTicketed, 8, "mi/1", "t1", "anna")
    return story


def ring(story: Story, native: str, by: str = "", cli: str = "") -> None:
    story.tell(e.CallArrived, 11, f"mi/{native}", native, Direction.INTERNAL, cli)
    if by:
        story.tell(e.LegChanged, 11, f"mi/{native}", "a", LegState.TALKING, LegRole.AGENT, by)
    story.tell(e.LegChanged, 11, f"mi/{native}", "b", LegState.RINGING, LegRole.AGENT, BRUNO)


def test_a_consultation_brings_ticket_and_file_before_it_rings() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Consult(id="o", agent=ANNA, call="mi/1", to="201", **OF))
    known = Brought("o", ANNA, "mi/1", "t1", "k1", "anna")
    assert coming(story.center, BRUNO, 10.5) == [known]
    assert coming(story.center, ANNA, 10.5) == []
    ring(story, "2", by=ANNA)
    assert brought(story.center, "mi/2", BRUNO, 11) == known


def test_what_the_order_says_goes_before_what_the_call_says() -> None:
    story = told()
    ask = Consult(id="o", agent=ANNA, call="mi/1", to="PJSIP/201", ticket="t9", customer="k9", **OF)
    story.tell(e.CommandAsked, 10, ask)
    assert coming(story.center, BRUNO, 11) == [Brought("o", ANNA, "mi/1", "t9", "k9", "")]


def test_a_blind_transfer_is_the_call_itself() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, c.Transfer(id="o", call="mi/1", to="201", **OF))
    found = brought(story.center, "mi/1", BRUNO, 11)
    assert found is not None and (found.ticket, found.customer, found.by) == ("t1", "k1", "")


def test_a_colleague_who_only_dials_is_known_by_the_number_shown() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Dial(id="o", agent=ANNA, to="201", ticket="t4", **OF))
    ring(story, "2", cli="200")
    assert brought(story.center, "mi/2", BRUNO, 11) == Brought("o", ANNA, "", "t4", "")


def test_another_call_that_rings_meanwhile_brings_nothing() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Consult(id="o", agent=ANNA, call="mi/1", to="201", **OF))
    story.call(11, "3")
    assert brought(story.center, "mi/3", BRUNO, 11) is None
    assert brought(story.center, "mi/none", BRUNO, 11) is None
    assert coming(story.center, "mi/nobody", 11) == []
    story.tell(e.CommandAsked, 12, c.Transfer(id="o2", call="mi/gone", to="201", **OF))
    assert brought(story.center, "mi/3", BRUNO, 12) is None


def test_what_was_refused_or_is_old_brings_nothing() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Consult(id="o", agent=ANNA, call="mi/1", to="201", **OF))
    assert coming(story.center, BRUNO, 11 + RINGS_WITHIN_S) == []
    story.tell(e.CommandChanged, 11, "o", Fate.REFUSED, "busy")
    assert coming(story.center, BRUNO, 12) == []
    story.tell(e.CommandAsked, 12, c.HangUp(id="h", call="mi/1", **OF))
    assert coming(story.center, BRUNO, 12) == []


def test_a_consultation_that_is_over_brings_nothing_more() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Consult(id="o", agent=ANNA, call="mi/1", to="201", **OF))
    story.tell(e.CommandChanged, 10.5, "o", Fate.ACCEPTED)
    assert coming(story.center, BRUNO, 11), "it may still ring"
    ring(story, "2", by=ANNA)
    story.tell(e.CommandChanged, 11, "o", Fate.SEEN)
    assert coming(story.center, BRUNO, 12), "it rings"
    story.tell(e.CallCleared, 13, "mi/2")
    assert coming(story.center, BRUNO, 13) == []


def test_a_consultation_that_became_the_customers_call_is_not_over() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Consult(id="o", agent=ANNA, call="mi/1", to="201", **OF))
    ring(story, "2", by=ANNA)
    story.tell(e.CommandChanged, 11, "o", Fate.SEEN)
    story.tell(e.CallMerged, 14, "mi/1", "mi/2")
    story.tell(e.LegCleared, 15, "mi/1", "a")
    assert [one.order for one in coming(story.center, BRUNO, 16)] == ["o"]
    story.tell(e.CallCleared, 17, "mi/1")
    assert coming(story.center, BRUNO, 18) == []


def test_a_transfer_may_be_told_before_it_rings() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, c.Transfer(id="o", call="mi/1", to="201", **OF))
    story.tell(e.CommandChanged, 11, "o", Fate.SEEN)
    assert [one.order for one in coming(story.center, BRUNO, 12)] == ["o"]
    story.tell(e.CallCleared, 13, "mi/1")
    assert coming(story.center, BRUNO, 14) == []


def test_a_call_that_ended_meanwhile_still_says_what_it_was_about() -> None:
    story = told()
    story.tell(e.CommandAsked, 10, Consult(id="o", agent=ANNA, call="mi/1", to="201", **OF))
    story.tell(e.CallCleared, 11, "mi/1")
    assert coming(story.center, BRUNO, 12)[0].ticket == "t1"
