"""A call for help stands as an alarm until a supervisor has come, has had the time to, or it is taken back."""

import pytest

from console.center import desk_events as d
from console.center import events as e
from console.center.alarms import Memory, evaluate, in_force
from console.center.apply import apply
from console.center.call import Moment
from console.center.codec import dump_center, load_center
from console.center.rules import HELP, HELP_COMES_S, Rule
from console.center.states import LegState, MonitorMode
from tests.center.story import Story

ANNA = "mi/anna"


class Floor(Story):
    """A story whose alarms are judged."""

    def __init__(self) -> None:
        super().__init__()
        self.floor()
        self.call(5, "1")
        self.leg(6, "1", "anna", LegState.TALKING)
        self.memory = Memory()

    def judge(self, now: float) -> list[str]:
        """Who stands in an alarm for help after this second."""
        for event in evaluate(self.center, now, self.memory, {}):
            apply(self.center, event)
        return [a.subject for a in self.center.alarms.values() if a.rule == HELP.name and not a.cleared]

    def ask(self, at: float = 10.0) -> None:
        self.tell(d.HelpAsked, at, ANNA, "mi/1", "anna")


@pytest.mark.parametrize("rules", [(), (Rule("waiting", "waiting", "queue", 5.0),), (HELP,)])
def test_help_is_an_alarm_whatever_the_sites_rules_say(rules: tuple[Rule, ...]) -> None:
    floor = Floor()
    floor.tell(e.RulesSet, 1, rules)
    assert floor.judge(9) == []
    floor.ask()
    assert floor.judge(11) == [ANNA]
    assert sum(rule.figure == "help" for rule in in_force(floor.center)) == 1
    floor.tell(d.HelpWithdrawn, 12, ANNA, "anna")
    assert floor.judge(13) == []
    told = [moment.what for moment in floor.center.agents[ANNA].timeline]
    assert told[-2:] == ["help_asked", "help_withdrawn"]


def test_a_site_may_name_the_rule_as_it_likes_and_switch_it_off() -> None:
    floor = Floor()
    floor.tell(e.RulesSet, 1, (Rule("sos", "help", "agent", 0.0, enabled=False),))
    floor.ask()
    assert floor.judge(11) == []


def test_a_supervisor_in_the_call_is_the_help() -> None:
    floor = Floor()
    floor.tell(e.MonitorChanged, 7, "m", ANNA, "mi/1", "901", MonitorMode.LISTEN)
    floor.ask()
    floor.tell(e.MonitorChanged, 11, "m", ANNA, "mi/1", "901", MonitorMode.LISTEN)  # told again, nobody came
    assert floor.judge(12) == [ANNA]
    floor.tell(e.MonitorChanged, 13, "m", ANNA, "mi/1", "901", MonitorMode.WHISPER)
    assert floor.judge(14) == []
    floor.ask(20)
    assert floor.judge(21) == [ANNA]
    floor.tell(e.MonitorChanged, 22, "n", ANNA, "mi/1", "902", MonitorMode.LISTEN)
    assert floor.judge(23) == []


@pytest.mark.parametrize("name", ["help", "sos"])
def test_who_has_it_in_hand_is_given_time_and_it_does_not_come_back(name: str) -> None:
    floor = Floor()
    floor.tell(e.RulesSet, 1, (Rule(name, "help", "agent", 0.0),))
    floor.ask()
    floor.judge(11)
    (alarm,) = floor.center.alarms.values()
    floor.tell(e.AlarmAcknowledged, 20, alarm.id, "eve")
    floor.judge(20 + HELP_COMES_S - 1)
    assert not alarm.cleared
    floor.center = load_center(dump_center(floor.center))
    floor.judge(20 + HELP_COMES_S + 1)
    floor.judge(20 + HELP_COMES_S + 2)
    assert [bool(alarm.cleared) for alarm in floor.center.alarms.values()] == [True]
    floor.ask(500)
    floor.judge(501)
    assert sorted(bool(alarm.cleared) for alarm in floor.center.alarms.values()) == [False, True]


def test_help_is_over_even_if_its_rule_is_no_more() -> None:
    floor = Floor()
    floor.ask()
    floor.judge(11)
    (alarm,) = floor.center.alarms.values()
    floor.tell(e.AlarmAcknowledged, 12, alarm.id, "eve")
    assert floor.center.agents[ANNA].help_until == 12 + HELP_COMES_S


def test_another_alarm_of_the_agent_in_hand_is_no_help() -> None:
    floor = Floor()
    floor.tell(e.RulesSet, 1, (Rule("talk", "talking", "agent", 1.0),))
    floor.ask()
    floor.judge(11)
    talk = next(alarm for alarm in floor.center.alarms.values() if alarm.rule == "talk")
    floor.tell(e.AlarmAcknowledged, 12, talk.id, "eve")
    assert floor.judge(13 + HELP_COMES_S) == [ANNA]


def test_asked_again_is_one_call_for_help() -> None:
    floor = Floor()
    floor.ask(10)
    floor.tell(d.HelpAsked, 15, ANNA, "", "anna")
    agent = floor.center.agents[ANNA]
    assert (agent.help_since, agent.help_call) == (10, "")
    floor.tell(d.HelpWithdrawn, 16, ANNA)
    floor.tell(d.HelpWithdrawn, 17, ANNA)
    assert [m for m in agent.timeline if m.what.startswith("help")] == [
        Moment(10, "help_asked"),
        Moment(16, "help_withdrawn"),
    ]


def test_an_outcome_is_of_the_call_and_can_be_taken_back() -> None:
    floor = Floor()
    floor.tell(d.CallConcluded, 10, "mi/1", ANNA, "solved", "anna")
    floor.tell(d.CallConcluded, 10, "mi/1", ANNA, "solved", "anna")
    assert floor.center.calls["mi/1"].timeline[-1] == Moment(10, "concluded", ("Anna", "solved"))
    floor.tell(e.CallCleared, 11, "mi/1")
    floor.tell(d.CallConcluded, 12, "mi/1", ANNA, "", "anna")
    assert floor.center.past["mi/1"].code == ""
    assert floor.tell(d.CallConcluded, 12, "mi/none", ANNA, "solved", "anna") == []
