"""How facts change the centre, told as what happens on a floor.

Long because the cases of one subject share its fixtures and read as one list.
"""

import pytest

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.state import PAST_S, Center
from console.center.states import (
    AgentState,
    Device,
    Direction,
    Fate,
    LegRole,
    LegState,
    MonitorMode,
    Outcome,
    Severity,
    Status,
)
from tests.center.story import Story


@pytest.fixture
def story() -> Story:
    story = Story()
    story.floor()
    return story


def test_a_call_waits_is_answered_and_ends(story: Story) -> None:
    visit = story.call(10, "1")
    queue, agent = story.center.queues["mi/support"], story.center.agents["mi/anna"]
    assert queue.waiting == [visit]
    story.leg(12, "1", "anna", LegState.RINGING)
    assert agent.state(13) == (AgentState.RESERVED, 12)
    story.answer(15, "1", visit)
    assert queue.waiting == []
    assert agent.state(16) == (AgentState.TALKING, 15)
    story.handled(75, "1", visit)
    assert agent.state(80) == (AgentState.READY, 75)
    assert not story.center.calls
    done = queue.ended[0]
    assert (done.outcome, done.wait_s, done.talk_s, done.agent) == (Outcome.ANSWERED, 5, 60, "mi/anna")
    assert [moment.what for moment in story.center.past["mi/1"].timeline] == [
        "arrived", "queued", "rang", "talking", "answered", "left", "cleared",
    ]  # fmt: skip


def test_a_visit_has_one_outcome_whatever_is_said_after(story: Story) -> None:
    visit = story.call(10, "1")
    story.end(20, visit, Outcome.TIMED_OUT)
    assert story.end(21, visit, Outcome.ABANDONED) == []
    queue = story.center.queues["mi/support"]
    assert (queue.day.timed_out, queue.day.abandoned, len(queue.ended)) == (1, 0, 1)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_each_outcome_is_counted_once_and_in_its_own_place(story: Story, outcome: Outcome) -> None:
    story.end(40, story.call(10, "1"), outcome)
    day = story.center.queues["mi/support"].day
    counts = {o: getattr(day, o.value) for o in Outcome}
    assert counts == {o: int(o is outcome) for o in Outcome}


def test_a_short_abandon_is_kept_apart(story: Story) -> None:
    story.end(13, story.call(10, "1"), Outcome.ABANDONED)
    day = story.center.queues["mi/support"].day
    assert (day.abandoned, day.short) == (0, 1)
    assert story.center.queues["mi/support"].ended[0].short


def test_facts_in_any_order_make_placeholders(story: Story) -> None:
    story.tell(e.AgentReady, 1, "mi/nobody")
    story.tell(e.LegChanged, 1, "mi/9", "x", LegState.TALKING, LegRole.AGENT, "mi/new")
    story.end(30, "mi/never-seen", Outcome.ANSWERED, "anna", wait_s=12)
    story.tell(e.QueueOrdered, 2, "mi/other", ("mi/nothing",))
    story.tell(e.TrunkChanged, 3, "mi/t1", False, "alarm")
    story.tell(e.CallTransferred, 3, "mi/10", "mi/anna", "200")
    story.tell(e.CallTransferred, 3, "mi/10", "", "200", True)
    story.tell(e.CallIdentified, 3, "mi/11", "", "Lucia")
    centre = story.center
    assert centre.agents["mi/new"].state(2)[0] is AgentState.TALKING
    assert centre.queues["mi/support"].ended[0].joined == 18
    assert centre.calls["mi/11"].name == "Lucia"
    assert not centre.trunks["mi/t1"].in_service


def test_facts_about_a_call_that_is_over_change_nothing(story: Story) -> None:
    story.tell(e.CallArrived, 5, "mi/1", "1")
    story.tell(e.CallCleared, 6, "mi/1", "normal")
    for cls, args in (
        (e.CallArrived, ("mi/1", "1")),
        (e.CallIdentified, ("mi/1", "1")),
        (e.LegChanged, ("mi/1", "x", LegState.TALKING)),
        (e.LegCleared, ("mi/1", "x")),
        (e.CallTransferred, ("mi/1",)),
        (e.CallMerged, ("mi/1", "mi/2")),
        (e.CallCleared, ("mi/1",)),
    ):
        assert story.tell(cls, 7, *args) == []


def test_a_known_call_that_arrives_again_gains_its_facts(story: Story) -> None:
    story.tell(e.LegChanged, 1, "mi/1", "x", LegState.TALKING)
    story.tell(e.TrunkSeen, 1, "mi/t1", "t1", "milano", 30)
    changed = story.tell(e.CallArrived, 2, "mi/1", "1", Direction.INBOUND, "+39", "", "800", "mi/t1")
    assert ("trunk", "mi/t1") in changed
    assert list(story.center.trunks["mi/t1"].calls) == ["mi/1"]
    story.tell(e.CallCleared, 3, "mi/1")
    assert not story.center.trunks["mi/t1"].calls


def test_positions_are_those_of_the_switch(story: Story) -> None:
    one, two = story.call(10, "1"), story.call(11, "2")
    first = story.call(12, "3", position=1)
    queue = story.center.queues["mi/support"]
    assert queue.waiting == [first, one, two]
    story.tell(e.QueueOrdered, 13, "mi/support", (two, "mi/gone", one))
    assert queue.waiting == [two, one, first]
    assert story.queue(10, "1") == one
    assert queue.waiting == [two, one, first]


def test_status_is_apart_from_contact(story: Story) -> None:
    agent = story.center.agents["mi/anna"]
    visit = story.call(10, "1")
    story.answer(12, "1", visit)
    story.tell(e.AgentNotReady, 20, "mi/anna", "lunch")
    assert agent.status is Status.NOT_READY
    assert agent.state(21)[0] is AgentState.TALKING
    story.handled(30, "1", visit)
    assert agent.state(31) == (AgentState.NOT_READY, 20)
    story.tell(e.AgentNotReady, 40, "mi/anna", "training")
    assert agent.state(41) == (AgentState.NOT_READY, 40)
    story.tell(e.AgentReady, 50, "mi/anna")
    assert agent.state(51) == (AgentState.READY, 50)


def test_a_pause_in_one_queue_is_not_a_pause_in_all() -> None:
    story = Story()
    story.floor(queues=("support", "sales"))
    agent = story.center.agents["mi/anna"]
    story.tell(e.AgentNotReady, 5, "mi/anna", "sales off", "mi/sales")
    assert agent.status is Status.READY
    story.tell(e.AgentNotReady, 6, "mi/anna", "lunch", "mi/support")
    assert agent.status is Status.NOT_READY
    story.tell(e.AgentReady, 7, "mi/anna", "mi/sales")
    assert agent.status is Status.NOT_READY
    story.tell(e.AgentReady, 8, "mi/anna", "mi/support")
    assert agent.status is Status.READY


def test_leaving_the_last_queue_is_being_logged_out(story: Story) -> None:
    agent = story.center.agents["mi/anna"]
    story.tell(e.AgentLeftQueue, 5, "mi/anna", "mi/other")
    assert agent.status is Status.READY
    story.tell(e.AgentLeftQueue, 6, "mi/anna", "mi/support")
    assert agent.state(7)[0] is AgentState.LOGGED_OUT
    story.tell(e.AgentLeftQueue, 7, "mi/anna", "mi/support")
    story.tell(e.AgentJoinedQueue, 8, "mi/anna", "mi/support", 3)
    story.tell(e.AgentJoinedQueue, 9, "mi/anna", "mi/support", 4, False)
    assert (agent.status, agent.queues["mi/support"].penalty) == (Status.READY, 4)
    story.tell(e.AgentJoinedQueue, 9, "mi/anna", "mi/unseen")
    story.tell(e.AgentLeftQueue, 9, "mi/anna", "mi/unseen")
    story.tell(e.AgentJoinedQueue, 10, "mi/bruno", "mi/late")
    story.tell(e.QueueSeen, 10, "mi/late", "Late")
    assert list(story.center.queues["mi/late"].members) == ["mi/bruno"]


def test_wrap_up_ends_by_itself_or_by_a_new_contact(story: Story) -> None:
    agent = story.center.agents["mi/anna"]
    story.tell(e.WrapUpStarted, 10, "mi/anna", "mi/1", 40.0)
    assert agent.state(39) == (AgentState.WRAP_UP, 10)
    assert agent.state(41) == (AgentState.READY, 40)
    assert agent.workload(50).wrap_s == 30
    story.tell(e.WrapUpStarted, 60, "mi/anna", "mi/1", 90.0)
    story.tell(e.WrapUpEnded, 70, "mi/anna")
    story.tell(e.WrapUpEnded, 71, "mi/anna")
    assert agent.state(75) == (AgentState.READY, 70)
    story.tell(e.WrapUpStarted, 80, "mi/anna", "mi/1", 110.0)
    story.leg(85, "2", "anna", LegState.TALKING)
    assert agent.wrap_until == 85
    assert agent.workload(50).wrap_s == agent.day.wrap_s


def test_the_telephone_speaks_where_no_call_explains_it(story: Story) -> None:
    agent = story.center.agents["mi/anna"]
    story.tell(e.AgentDeviceChanged, 5, "mi/anna", Device.IN_USE)
    story.tell(e.AgentDeviceChanged, 6, "mi/anna", Device.IN_USE)
    assert agent.state(7) == (AgentState.TALKING, 5)
    story.tell(e.AgentDeviceChanged, 8, "mi/anna", Device.UNAVAILABLE)
    assert agent.state(9) == (AgentState.UNKNOWN, 8)
    story.tell(e.AgentDeviceChanged, 10, "mi/anna", Device.IDLE)
    assert agent.state(11) == (AgentState.READY, 10)
    story.tell(e.AgentRangNoAnswer, 12, "mi/anna", "mi/support", "mi/1", 15)
    assert agent.day.rang_no_answer == 1


def test_a_consultation_that_completes_is_one_call(story: Story) -> None:
    visit = story.call(10, "1")
    story.answer(12, "1", visit)
    story.leg(12, "1", "anna", LegState.TALKING)
    story.leg(20, "1", "anna", LegState.HELD)
    story.leg(21, "2", "bruno", LegState.TALKING)
    story.tell(e.LegChanged, 21, "mi/2", "consult", LegState.TALKING)
    story.tell(e.LegChanged, 21, "mi/2", "gone", LegState.TALKING)
    story.tell(e.LegCleared, 22, "mi/2", "gone")
    second = story.queue(22, "2", "level2")
    story.tell(e.CallMerged, 30, "mi/1", "mi/2")
    centre = story.center
    assert list(centre.calls) == ["mi/1"]
    assert centre.past["mi/2"].absorbed_by == "mi/1"
    assert list(centre.agents["mi/bruno"].contacts) == ["mi/1"]
    assert centre.visits[second].call == "mi/1"
    assert centre.calls["mi/1"].agents() == ["mi/anna", "mi/bruno"]
    assert story.tell(e.CallMerged, 31, "mi/1", "mi/1") == []


def test_a_leg_that_changes_hands_frees_who_had_it(story: Story) -> None:
    story.tell(e.LegChanged, 10, "mi/1", "x", LegState.TALKING, LegRole.AGENT, "mi/anna", "SIP/1")
    story.tell(e.LegChanged, 11, "mi/1", "y", LegState.TALKING, LegRole.AGENT, "mi/anna", "SIP/2")
    story.tell(e.LegChanged, 12, "mi/1", "x", LegState.TALKING, LegRole.AGENT, "mi/bruno")
    story.tell(e.LegChanged, 13, "mi/1", "y", LegState.TALKING, LegRole.AGENT, "mi/bruno", "SIP/3")
    assert not story.center.agents["mi/anna"].contacts
    assert list(story.center.agents["mi/bruno"].contacts) == ["mi/1"]
    story.tell(e.LegCleared, 14, "mi/1", "x")
    assert list(story.center.agents["mi/bruno"].contacts) == ["mi/1"]
    assert story.center.calls["mi/1"].legs["y"].address == "SIP/3"
    story.tell(e.LegChanged, 15, "mi/1", "y", LegState.QUEUED, LegRole.AGENT, "mi/bruno")
    assert story.center.agents["mi/bruno"].state(16) == (AgentState.TALKING, 15)
    story.tell(e.AgentSeen, 16, "mi/bruno", "Bruno")
    story.tell(e.AgentSeen, 17, "mi/bruno", "Bruno Sala")
    assert story.center.agents["mi/bruno"].name == "Bruno Sala"


def test_a_visit_that_ended_before_its_call_was_seen_is_listed_on_it(story: Story) -> None:
    story.tell(e.CallArrived, 10, "mi/1", "1")
    story.tell(e.VisitEnded, 20, "v", "mi/1", "mi/support", Outcome.ANSWERED, "mi/who", 5.0)
    assert story.center.calls["mi/1"].visits == ["v"]


def test_a_lost_link_is_a_gap_and_marks_who_waits(story: Story) -> None:
    visit = story.call(10, "1")
    other = Story("to")
    other.floor(queues=("elsewhere",))
    story.tell(e.LinkDown, 20, "end of stream")
    story.tell(e.LinkDown, 21, "refused")
    link = story.center.links["mi"]
    assert (link.up, link.blind_since) == (False, 20)
    assert story.center.visits[visit].gap
    story.tell(e.EventsLost, 30, 3)
    story.tell(e.LinkUp, 50, "sim")
    assert link.blind_since == 0
    assert [(g.since, g.until, g.lost) for g in story.center.gaps] == [(20, 50, 0), (30, 30, 3)]
    assert story.center.gaps[0].touches(40, 60)
    assert not story.center.gaps[0].touches(60, 70)
    story.tell(e.LinkLagged, 51, 0.012)
    assert link.lag_s == 0.012


def test_a_snapshot_closes_what_it_does_not_hold(story: Story) -> None:
    gone, stays = story.call(10, "1"), story.call(11, "2")
    story.leg(12, "3", "anna", LegState.TALKING)
    story.tell(e.MonitorChanged, 13, "m1", "mi/anna", "mi/3", "900", MonitorMode.LISTEN)
    story.tell(e.QueueSeen, 13, "mi/old", "old")
    story.tell(e.AgentSeen, 13, "mi/left", "Left")
    story.tell(e.SnapshotTaken, 20, ("mi/2",), (stays,), ("mi/anna",), ("mi/support",))
    centre = story.center
    assert centre.queues["mi/support"].waiting == [stays]
    assert centre.queues["mi/support"].ended[0].outcome is Outcome.UNOBSERVED
    assert centre.queues["mi/support"].ended[0].id == gone
    assert list(centre.calls) == ["mi/2"]
    assert not centre.presences
    assert not centre.agents["mi/anna"].contacts
    assert not centre.queues["mi/old"].present
    assert (centre.agents["mi/left"].present, centre.agents["mi/left"].status) == (False, Status.UNKNOWN)


def test_a_snapshot_ends_a_presence_whose_call_it_does_not_hold(story: Story) -> None:
    story.tell(e.MonitorChanged, 13, "m1", "mi/anna", "mi/unseen", "900", MonitorMode.LISTEN)
    changed = story.tell(e.SnapshotTaken, 20, (), (), ("mi/anna",), ("mi/support",))
    assert ("monitor", "m1") in changed
    assert not story.center.presences


def test_a_restarted_switch_closes_everything_as_such_and_abandons_nothing(story: Story) -> None:
    for i in range(5):
        story.call(10 + i, str(i))
    story.tell(e.SwitchRestarted, 30, 29.0)
    day = story.center.queues["mi/support"].day
    assert (day.switch_restarted, day.abandoned) == (5, 0)
    assert not story.center.calls
    assert story.center.links["mi"].started_at == 29


def test_another_link_is_not_touched_by_a_restart(story: Story) -> None:
    visit = story.call(10, "1")
    apply(story.center, e.SwitchRestarted(20, "x", "to"))
    apply(story.center, e.SnapshotTaken(21, "y", "to", (), (), (), ()))
    apply(story.center, e.LinkDown(22, "z", "to", "away"))
    assert story.center.queues["mi/support"].waiting == [visit]
    assert not story.center.visits[visit].gap


def test_monitoring_is_seen_on_the_call(story: Story) -> None:
    story.leg(10, "1", "anna", LegState.TALKING)
    story.tell(e.MonitorChanged, 11, "m1", "mi/anna", "mi/1", "900", MonitorMode.LISTEN)
    story.tell(e.MonitorChanged, 12, "m1", "mi/anna", "mi/1", "900", MonitorMode.BARGE)
    assert story.center.presences["m1"].mode is MonitorMode.BARGE
    story.tell(e.MonitorEnded, 13, "m1")
    assert story.tell(e.MonitorEnded, 14, "m1") == []
    story.tell(e.MonitorChanged, 15, "m2", "mi/anna", "mi/1", "900", MonitorMode.LISTEN)
    story.tell(e.CallCleared, 16, "mi/1")
    assert not story.center.presences


def test_commands_meet_their_fate_once(story: Story) -> None:
    story.tell(e.CommandAsked, 10, c.SetNotReady(id="c1", who="eva", agent="mi/anna"))
    story.tell(e.CommandAsked, 10, c.SetNotReady(id="c1", who="eva", agent="mi/anna"))
    story.tell(e.CommandChanged, 11, "c1", Fate.ACCEPTED)
    story.tell(e.CommandChanged, 12, "c1", Fate.SEEN, "", "r9")
    assert story.tell(e.CommandChanged, 13, "c1", Fate.TIMED_OUT) == []
    assert story.tell(e.CommandChanged, 13, "c2", Fate.SEEN) == []
    assert story.center.orders["c1"].fate is Fate.SEEN


def test_alarms_are_raised_owned_shelved_and_cleared(story: Story) -> None:
    story.tell(e.AlarmRaised, 10, "a1", "link lost", "mi", Severity.ALARM)
    assert story.tell(e.AlarmRaised, 10, "a1", "link lost", "mi", Severity.ALARM) == []
    story.tell(e.AlarmRaised, 11, "a2", "longest wait", "mi/support", Severity.WARNING, 200, "a1")
    assert story.center.alarms["a1"].consequences == ["a2"]
    story.tell(e.AlarmAcknowledged, 12, "a1", "eva")
    story.tell(e.AlarmShelved, 13, "a2", "eva", 100.0, "known")
    story.tell(e.AlarmCleared, 14, "a2", 10)
    assert story.tell(e.AlarmCleared, 15, "a2") == []
    assert story.center.alarms["a1"].owner == "eva"
    assert story.center.alarms["a2"].shelved_until == 100
    for event in (
        e.AlarmCleared(1, "", "", "?"),
        e.AlarmAcknowledged(1, "", "", "?", "x"),
        e.AlarmShelved(1, "", "", "?", "x", 1),
    ):
        assert apply(story.center, event) == []


def test_the_day_turns_and_keeps_the_last_hour(story: Story) -> None:
    story.end(100, story.call(10, "1"), Outcome.ANSWERED, "anna")
    at = 100 + PAST_S
    story.end(at, story.call(at - 20, "2"), Outcome.ANSWERED, "anna")
    story.tell(e.DayStarted, at + 50, "2030-01-02")
    assert story.tell(e.DayStarted, at + 51, "2030-01-02") == []
    queue = story.center.queues["mi/support"]
    assert (queue.day.answered, len(queue.ended)) == (0, 1)
    story.tell(e.VisitHandled, at + 60, queue.ended[0].id, "mi/anna", 30.0)
    assert queue.day.handled == 0
    assert story.center.agents["mi/anna"].day.handled == 1


def test_talk_is_counted_once(story: Story) -> None:
    visit = story.call(10, "1")
    story.answer(12, "1", visit)
    story.tell(e.VisitHandled, 40, visit, "", 20.0)
    assert story.tell(e.VisitHandled, 41, visit, "mi/anna", 20.0) == []
    assert story.tell(e.VisitHandled, 41, "mi/?", "mi/anna", 20.0) == []
    assert story.center.queues["mi/support"].day.talk_s == 20


def test_an_engine_that_was_away_leaves_a_gap(story: Story) -> None:
    story.tell(e.EngineStarted, 5, "e1", 1)
    story.tell(e.LinkUp, 6, "sim")
    story.tell(e.EngineStarted, 60, "e2", 2, 40.0)
    assert story.center.links["mi"].blind_since == 40
    story.tell(e.LinkUp, 61, "sim")
    assert story.tell(e.EngineStopped, 70, "e1") == []
    story.tell(e.EngineStopped, 71, "e2")
    story.tell(e.EngineStarted, 72, "e3", 3, 71.0)
    story.tell(e.EngineStopped, 73, "e3")
    assert [(g.since, g.until) for g in story.center.gaps] == [(5, 6), (40, 61), (71, 0)]


def test_new_targets_count_the_day_again(story: Story) -> None:
    from console.center.rules import Rule, Target

    story.end(30, story.call(10, "1"), Outcome.ANSWERED, "anna")
    assert story.center.queues["mi/support"].day.answered_in == 1
    story.tell(e.TargetsSet, 31, (Target(), Target("support", 90, 10)))
    assert story.center.queues["mi/support"].day.answered_in == 0
    assert story.center.target("mi/support").percent == 90
    assert story.center.target("mi/other").percent == 80
    story.tell(e.DayStarted, 40, "day")
    story.tell(e.TargetsSet, 41, (Target(),))
    assert story.center.queues["mi/support"].day.answered == 0
    story.tell(e.RulesSet, 42, (Rule("r", "waiting", "queue", 3),))
    assert story.center.rules[0].name == "r"


def test_counters_of_the_switch_start_where_they_were_first_seen(story: Story) -> None:
    for at, completed in ((10, 100), (20, 105), (30, 2)):
        story.tell(e.QueueCounted, at, "mi/support", completed, 0)
    counters = story.center.queues["mi/support"].counters
    assert (counters.since, counters.base_completed) == (30, 2)


def test_what_is_long_past_is_forgotten(story: Story) -> None:
    visit = story.call(10, "1")
    story.end(11, visit, Outcome.ABANDONED)
    story.tell(e.CallCleared, 11, "mi/1")
    story.tell(e.CommandAsked, 11, c.HangUp(id="c1", who="eva", call="mi/1"))
    story.tell(e.CommandChanged, 12, "c1", Fate.REFUSED)
    story.tell(e.AlarmRaised, 11, "a1", "x", "mi", Severity.ALARM)
    story.tell(e.AlarmCleared, 12, "a1")
    story.tell(e.Disagreement, 13, "mi/support", "waiting", "1", "0")
    story.tell(e.LinkLagged, 100 + PAST_S, 0.1)
    centre = story.center
    assert not (centre.past or centre.orders or centre.alarms or centre.visits)
    assert (len(centre.alarm_history), len(centre.disputes)) == (1, 1)


def test_an_unknown_class_of_event_is_an_error() -> None:
    with pytest.raises(KeyError):
        apply(Center(), e.Event(1, "r", "mi"))
