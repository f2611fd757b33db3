"""An agent who has two legs of one call for a moment, as when a telephone's two ends are told apart at first."""

from console.center import events as e
from console.center.states import AgentState, LegRole, LegState
from tests.center.story import Story


def leg(story: Story, at: float, name: str, state: LegState, agent: str = "mi/anna") -> None:
    story.tell(e.LegChanged, at, "mi/1", name, state, LegRole.AGENT, agent, name)


def test_who_rings_at_two_ends_still_rings_when_one_is_taken_back() -> None:
    story = Story()
    story.floor()
    story.call(10, "1")
    anna = story.center.agents["mi/anna"]
    leg(story, 12, "near", LegState.RINGING)
    leg(story, 13, "far", LegState.RINGING)
    story.tell(e.LegCleared, 14, "mi/1", "far", "")
    assert [(one.leg, one.state, one.since) for one in anna.contacts.values()] == [("near", LegState.RINGING, 12)]
    assert anna.state(15)[0] is AgentState.RESERVED
    story.tell(e.LegCleared, 16, "mi/1", "near", "")
    assert not anna.contacts
    assert anna.state(17) == (AgentState.READY, 16)


def test_the_end_that_was_not_shown_is_taken_back_unnoticed() -> None:
    story = Story()
    story.floor()
    story.call(10, "1")
    leg(story, 12, "near", LegState.RINGING)
    leg(story, 13, "far", LegState.TALKING)
    story.tell(e.LegCleared, 14, "mi/1", "near", "")
    [contact] = story.center.agents["mi/anna"].contacts.values()
    assert (contact.leg, contact.state, contact.since) == ("far", LegState.TALKING, 13)
