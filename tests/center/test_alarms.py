"""When an alarm is raised, held, cleared, explained by another, and what a flood looks like.

Long because the cases of one subject share its fixtures and read as one list.
"""

from dataclasses import replace

import pytest

from console.center import events as e
from console.center import gauges
from console.center.alarms import Memory, evaluate
from console.center.apply import apply
from console.center.rules import Rule, Target
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState, Outcome, Severity

LAB, SALES, ANN = "lab", "lab/sales", "lab/ann"
T = 1000.0


class Floor:
    """A centre that is judged every second."""

    def __init__(self, *rules: Rule, target: Target | None = None) -> None:
        self.center = Center()
        self.memory = Memory()
        self.refs = 0
        self.log: list[e.Event] = []
        self.tell(e.LinkUp, 0, "sim")
        self.tell(e.QueueSeen, 0, SALES, "Sales")
        self.tell(e.AgentSeen, 0, ANN, "Ann", "104", "blue")
        self.tell(e.RulesSet, 0, rules)
        if target is not None:
            self.tell(e.TargetsSet, 0, (target,))

    def tell(self, kind: type[e.Event], at: float, *args: object, **fields: object) -> None:
        self.refs += 1
        apply(self.center, kind(at, f"r{self.refs}", LAB, *args, **fields))

    def judge(self, now: float, opening: tuple[str, ...] = (), **house: float) -> list[str]:
        """What was told at `now`: `raised sales`, `cleared sales`, folded at once."""
        told = evaluate(self.center, now, self.memory, house, opening)
        self.log += told
        for event in told:
            apply(self.center, event)
        return [self.word(event) for event in told]

    def word(self, event: e.Event) -> str:
        alarm = self.center.alarms[event.alarm]
        return f"{type(event).__name__.removeprefix('Alarm').lower()} {alarm.rule} {alarm.subject.rpartition('/')[2]}"

    def join(self, at: float, name: str = "c1") -> None:
        self.tell(e.CallArrived, at, f"lab/{name}", name, Direction.INBOUND)
        self.tell(e.CallQueued, at, f"lab/{name}", f"lab/v-{name}", SALES)

    def leave(self, at: float, name: str = "c1", outcome: Outcome = Outcome.ABANDONED) -> None:
        self.tell(e.VisitEnded, at, f"lab/v-{name}", f"lab/{name}", SALES, outcome)


LONGEST = Rule("wait", "longest_wait", "queue", 60.0)


def test_limit_is_passed_only_beyond_it_and_clears_behind_it() -> None:
    floor = Floor(LONGEST)
    floor.join(T)
    assert floor.judge(T + 60) == []
    assert floor.judge(T + 61) == ["raised wait sales"]
    assert floor.judge(T + 62) == []
    floor.leave(T + 63)
    assert floor.judge(T + 64) == ["cleared wait sales"]
    assert floor.judge(T + 65) == []
    raised = floor.log[0]
    assert isinstance(raised, e.AlarmRaised)
    assert (raised.value, raised.severity, raised.cause) == (61.0, Severity.ALARM, "")
    assert (raised.ref, floor.log[1].ref) == (
        "alarm/wait/lab/sales/1061000/raised",
        "alarm/wait/lab/sales/1061000/cleared",
    )


def test_a_limit_from_below() -> None:
    floor = Floor(Rule("few", "ready", "queue", 1.0, above=False, hysteresis=1.0))
    assert floor.judge(T) == ["raised few sales"]
    floor.tell(e.AgentJoinedQueue, T, ANN, SALES)
    assert floor.judge(T + 1) == []
    floor.tell(e.AgentSeen, T, "lab/bob", "Bob")
    floor.tell(e.AgentJoinedQueue, T, "lab/bob", SALES)
    assert floor.judge(T + 2) == ["cleared few sales"]


def test_duration_starts_again_when_the_figure_comes_back() -> None:
    floor = Floor(Rule("many", "waiting", "queue", 0.0, for_s=10.0))
    floor.join(T)
    assert floor.judge(T) == floor.judge(T + 9) == []
    floor.leave(T + 9.5)
    assert floor.judge(T + 10) == []
    floor.join(T + 11, "c2")
    assert floor.judge(T + 11) == floor.judge(T + 20.9) == []
    assert floor.judge(T + 21) == ["raised many sales"]


def test_hysteresis_holds_the_alarm() -> None:
    floor = Floor(Rule("many", "waiting", "queue", 2.0, hysteresis=2.0))
    for name in ("a", "b", "c"):
        floor.join(T, name)
    assert floor.judge(T) == ["raised many sales"]
    floor.leave(T + 1, "a")
    floor.leave(T + 1, "b")
    assert floor.judge(T + 1) == []
    floor.leave(T + 2, "c")
    assert floor.judge(T + 2) == ["cleared many sales"]


def test_count_in_a_window() -> None:
    floor = Floor(Rule("often", "waiting", "queue", 0.0, count=3, window_s=100.0))
    told = []
    for at in (0, 10, 20):
        floor.join(T + at, f"c{at}")
        told.append(floor.judge(T + at))
        told.append(floor.judge(T + at + 1))
        floor.leave(T + at + 2, f"c{at}")
        told.append(floor.judge(T + at + 3))
    assert told == [[], [], [], [], [], [], ["raised often sales"], [], []]
    assert floor.judge(T + 99) == []
    assert floor.judge(T + 100.5) == ["cleared often sales"]


def test_the_root_cause_comes_first_and_its_consequences_name_it() -> None:
    blind = Rule("lost", "blind", "link", 3.0)
    serve = Rule("nobody", "unserved", "queue", 0.0)
    floor = Floor(LONGEST, serve, blind, Rule("idle", "waiting", "centre", 0.0))
    floor.join(T)
    floor.tell(e.LinkDown, T + 10, "cut")
    assert floor.judge(T + 12) == ["raised idle centre"], "a queue's alarm waits for its link's"
    assert floor.judge(T + 70) == ["raised lost lab", "raised nobody sales", "raised wait sales"]
    alarms = {alarm.rule: alarm for alarm in floor.center.alarms.values()}
    assert alarms["lost"].cause == ""
    assert alarms["nobody"].cause == alarms["wait"].cause == alarms["lost"].id
    assert alarms["lost"].consequences == [alarms["nobody"].id, alarms["wait"].id]


def test_a_cause_that_ends_in_the_same_moment_explains_nothing() -> None:
    floor = Floor(LONGEST, Rule("lost", "blind", "link", 3.0))
    floor.tell(e.LinkDown, T, "cut")
    assert floor.judge(T + 5) == ["raised lost lab"]
    floor.join(T + 6)
    floor.tell(e.LinkUp, T + 100, "sim")
    assert floor.judge(T + 101) == ["cleared lost lab", "raised wait sales"]
    assert [alarm.cause for alarm in floor.center.alarms.values()] == ["", ""]


def test_a_queue_nobody_serves_explains_that_queues_alarms() -> None:
    floor = Floor(LONGEST, Rule("nobody", "unserved", "queue", 0.0))
    floor.join(T)
    assert floor.judge(T + 61) == ["raised nobody sales", "raised wait sales"]
    alarms = {alarm.rule: alarm for alarm in floor.center.alarms.values()}
    assert alarms["wait"].cause == alarms["nobody"].id
    floor.tell(e.AgentJoinedQueue, T + 62, ANN, SALES)
    assert floor.judge(T + 62) == ["cleared nobody sales"]


def test_without_a_link_rule_a_blind_link_hides_nothing_and_clears_nothing() -> None:
    floor = Floor(LONGEST, Rule("lost", "blind", "link", 3.0, subjects=("other",)))
    floor.join(T)
    floor.tell(e.LinkDown, T + 10, "cut")
    assert floor.judge(T + 61) == ["raised wait sales"]
    floor.leave(T + 62)
    assert floor.judge(T + 63) == [], "what cannot be seen is not well"
    floor.tell(e.LinkUp, T + 70, "sim")
    assert floor.judge(T + 71) == ["cleared wait sales"]


def test_while_a_link_opens_only_its_own_alarms_and_those_over_all_wait() -> None:
    rules = (
        LONGEST,
        Rule("lost", "blind", "link", 3.0),
        Rule("all", "waiting", "centre", 0.0),
        Rule("late", "overdue", "ticket", 0.0),
    )
    floor = Floor(*rules)
    floor.join(T)
    assert floor.judge(T + 61, ("lab",)) == []
    assert floor.judge(T + 61, ("other",)) == ["raised wait sales"], "another's story is no reason to wait"
    floor.leave(T + 62)
    assert floor.judge(T + 63, ("lab",)) == [], "nor is it cleared by half a story"
    assert floor.judge(T + 64) == ["cleared wait sales"]
    floor.tell(e.LinkDown, T + 70, "cut")
    assert floor.judge(T + 74, ("lab",)) == []
    assert floor.judge(T + 74, ("other",)) == ["raised lost lab"]


def test_no_data_is_no_alarm_and_clears_one() -> None:
    floor = Floor(
        Rule("level", "service_level", "queue", 80.0, above=False, window_s=60.0), target=Target(seconds=20.0)
    )
    assert floor.judge(T) == []
    floor.join(T)
    floor.leave(T + 30, outcome=Outcome.ANSWERED)
    assert floor.judge(T + 31) == ["raised level sales"]
    assert floor.judge(T + 91) == ["cleared level sales"]


def test_what_was_put_on_the_shelf_comes_back_to_the_shelf() -> None:
    floor = Floor(LONGEST)
    floor.join(T)
    floor.judge(T + 61)
    first = next(iter(floor.center.alarms))
    floor.tell(e.AlarmShelved, T + 62, first, "eve", T + 500, "known")
    floor.leave(T + 63)
    floor.judge(T + 64)
    floor.join(T + 65, "c2")
    assert floor.judge(T + 126) == ["raised wait sales", "shelved wait sales"]
    again = floor.center.alarms[floor.log[-1].alarm]
    assert (again.shelved_by, again.shelved_until, again.shelved_why) == ("eve", T + 500, "known")
    floor.leave(T + 130, "c2")
    floor.judge(T + 131)
    floor.join(T + 500, "c3")
    assert floor.judge(T + 561) == ["raised wait sales"]


def test_a_rule_taken_away_and_a_subject_that_is_gone_clear_their_alarms() -> None:
    floor = Floor(LONGEST, Rule("other", "waiting", "queue", 0.0, for_s=5.0))
    floor.join(T)
    floor.judge(T + 1)
    floor.judge(T + 61)
    assert floor.memory.since
    floor.tell(e.RulesSet, T + 62, (replace(LONGEST, enabled=False),))
    assert sorted(floor.judge(T + 63)) == ["cleared other sales", "cleared wait sales"]
    assert floor.memory == Memory()
    unknown = Rule("odd", "phase_of_the_moon", "queue", 0.0)
    floor.tell(e.RulesSet, T + 64, (unknown,))
    assert floor.judge(T + 65) == []
    assert not gauges.known(unknown)


def test_the_houses_own_figures() -> None:
    floor = Floor(Rule("slow", "database_lag", "centre", 2.0))
    assert floor.judge(T) == []
    assert floor.judge(T + 1, database_lag=3.0) == ["raised slow centre"]
    assert floor.judge(T + 2, database_lag=0.0) == ["cleared slow centre"]


def test_a_thrown_away_memory_raises_nothing_twice() -> None:
    floor = Floor(LONGEST)
    floor.join(T)
    floor.judge(T + 61)
    floor.memory = Memory()
    assert floor.judge(T + 62) == []


def test_a_flood_of_a_hundred_queues_has_one_root() -> None:
    floor = Floor(LONGEST, Rule("lost", "blind", "link", 3.0))
    for n in range(100):
        floor.tell(e.QueueSeen, 0, f"lab/q{n}", f"q{n}")
        floor.tell(e.CallArrived, T, f"lab/x{n}", f"x{n}")
        floor.tell(e.CallQueued, T, f"lab/x{n}", f"lab/w{n}", f"lab/q{n}")
    floor.tell(e.LinkDown, T + 1, "cut")
    told = floor.judge(T + 100)
    assert told[0] == "raised lost lab"
    assert len(told) == 101
    roots = [alarm for alarm in floor.center.alarms.values() if not alarm.cause]
    assert [len(root.consequences) for root in roots] == [100]


def gauge(floor: Floor, scope: str, figure: str, now: float, window_s: float = 0.0) -> float | None:
    rule = Rule("r", figure, scope, 0.0, window_s=window_s)
    (subject,) = gauges.subjects(floor.center, rule)
    return gauges.read(floor.center, rule, subject, now, {})


def test_gauges_of_a_queue_and_the_centre() -> None:
    floor = Floor(target=Target(seconds=20.0, percent=80.0, short_s=5.0))
    assert gauge(floor, "queue", "abandonment_rate", T) is None
    assert gauge(floor, "queue", "below_target", T) is None
    assert gauge(floor, "centre", "longest_wait", T) == 0.0
    floor.join(T, "a")
    floor.join(T, "b")
    assert gauge(floor, "queue", "unserved", T) == 2.0
    floor.tell(e.AgentJoinedQueue, T, ANN, SALES)
    assert gauge(floor, "queue", "unserved", T) == 0.0
    assert gauge(floor, "queue", "logged_in", T) == gauge(floor, "queue", "ready", T) == 1.0
    assert gauge(floor, "centre", "waiting", T) == gauge(floor, "centre", "calls", T) == 2.0
    assert gauge(floor, "centre", "longest_wait", T + 9) == 9.0
    floor.leave(T + 10, "a")
    floor.leave(T + 10, "b", Outcome.ANSWERED)
    assert gauge(floor, "queue", "abandoned", T + 11) == 1.0
    assert gauge(floor, "queue", "abandoned", T + 80, window_s=60.0) == 0.0
    assert gauge(floor, "queue", "abandonment_rate", T + 11) == 50.0
    assert gauge(floor, "queue", "service_level", T + 11) == 100.0
    assert gauge(floor, "queue", "below_target", T + 11) == -20.0
    assert gauge(floor, "centre", "engine_lag", T) is None


def test_gauges_of_agents_teams_and_links() -> None:
    floor = Floor()
    floor.tell(e.AgentJoinedQueue, T, ANN, SALES)
    floor.tell(e.AgentNotReady, T, ANN, "lunch")
    assert gauge(floor, "agent", "not_ready", T + 5) == 5.0
    assert gauge(floor, "agent", "talking", T + 5) == 0.0
    assert (gauge(floor, "team", "ready", T), gauge(floor, "team", "not_ready", T)) == (0.0, 1.0)
    assert gauge(floor, "team", "logged_in", T) == 1.0
    floor.tell(e.LegChanged, T + 6, "lab/c", "l", LegState.HELD, LegRole.AGENT, ANN)
    assert gauge(floor, "agent", "on_hold", T + 8) == gauge(floor, "agent", "talking", T + 8) == 2.0
    floor.tell(e.AgentRangNoAnswer, T + 9, ANN, SALES, "lab/c", 15.0)
    assert gauge(floor, "agent", "missed", T + 10) == 1.0
    assert gauge(floor, "agent", "missed", T + 100, window_s=60.0) == 0.0
    assert gauge(floor, "link", "lag", T) is None
    floor.tell(e.LinkLagged, T, 0.5)
    assert (gauge(floor, "link", "lag", T), gauge(floor, "link", "blind", T)) == (0.5, 0.0)
    floor.tell(e.LinkDown, T, "cut")
    assert gauge(floor, "link", "lag", T) is None
    assert gauge(floor, "link", "blind", T + 4) == 4.0
    assert gauge(floor, "link", "gaps", T + 4) == 1.0


@pytest.mark.parametrize(("named", "found"), [((), [SALES]), (("sales",), [SALES]), ((SALES,), [SALES]), (("x",), [])])
def test_a_rule_names_its_subjects_as_people_or_as_we_do(named: tuple[str, ...], found: list[str]) -> None:
    assert gauges.subjects(Floor().center, replace(LONGEST, subjects=named)) == found
