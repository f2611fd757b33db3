"""What lamps show: the first rule that applies, off when none does, and blind when it cannot be seen.

Long because the cases of one subject share its fixtures and read as one list.
"""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from console.center import events as e
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.lamps import (
    PAUSE_S,
    Asked,
    LampPlan,
    LampRule,
    lamp_commands,
    wanted,
)
from console.center.plant import Pattern, PointCard, PointRole
from console.center.state import Center
from console.center.states import Fate, Severity

T = 1000.0
OFF, ON, SLOW, FAST, BLIND = Pattern.OFF, Pattern.ON, Pattern.SLOW, Pattern.FAST, Pattern.BLIND
RED, GREEN, LAMP, RELAY = "plant/tower/red", "plant/tower/green", "plant/desk7/lamp", "plant/tower/relay"


def tell(center: Center, *events: e.Event) -> Center:
    for event in events:
        apply(center, event)
    return center


def floor() -> Center:
    """A switch with a queue nobody waits in, an agent, and a tower beside it; all seen."""
    cards = tuple(PointCard(point, point, PointRole.OUTPUT) for point in (RED, GREEN))
    relay = PointCard(RELAY, "Relay", PointRole.FAILOVER)
    return tell(
        Center(),
        e.LinkUp(T, "1", "pbx", "sim", capabilities=("live_calls",)),
        e.QueueSeen(T, "2", "pbx", "pbx/support", "support"),
        e.AgentSeen(T, "3", "pbx", "pbx/PJSIP/107", "Ann"),
        e.LinkUp(T, "4", "plant", "modbus", capabilities=("outputs",)),
        pe.DeviceSeen(T, "5", "plant", "plant/tower", "Tower", points=(*cards, relay)),
        pe.DeviceSeen(T, "6", "plant", "plant/desk7", "Desk", points=(PointCard(LAMP, "Lamp", PointRole.OUTPUT),)),
        pe.OutputChanged(T, "7", "plant", RELAY, OFF, OFF),
        e.EngineStarted(T - 500, "8", "", "me"),
        e.LinkUp(T, "9", "pbx", "sim", capabilities=("live_calls",)),
        e.LinkUp(T, "10", "plant", "modbus", capabilities=("outputs",)),
        pe.OutputChanged(T, "11", "plant", RELAY, OFF, OFF),
    )


def wait(center: Center, at: float = T) -> Center:
    return tell(
        center,
        e.CallArrived(at, "c", "pbx", "pbx/1", "1"),
        e.CallQueued(at, "v", "pbx", "pbx/1", "pbx/v1", "pbx/support"),
    )


WAITS = LampRule("tower/red", SLOW, scope="queue", figure="longest_wait", subject="support", above=60)
CALM = LampRule(GREEN, ON, scope="centre", figure="waiting", below=1)
DURESS = LampRule("tower/red", FAST, alarm="duress")
PLAN = LampPlan((DURESS, WAITS, CALM))


def shown(center: Center, plan: LampPlan = PLAN, now: float = T) -> dict[str, Pattern]:
    return wanted(center, plan, now, {})


def test_a_figure_beyond_its_limit_lights_a_lamp() -> None:
    center = floor()
    assert shown(center) == {RED: OFF, GREEN: ON}
    wait(center)
    assert shown(center, now=T + 30) == {RED: OFF, GREEN: OFF}
    assert shown(center, now=T + 61) == {RED: SLOW, GREEN: OFF}


def test_the_first_rule_that_applies_counts() -> None:
    center = wait(floor())
    alarm = e.AlarmRaised(T, "a", "", "a1", "duress", "plant/desk7/duress", Severity.ALARM)
    assert shown(tell(center, alarm), now=T + 61)[RED] is FAST
    assert shown(tell(center, e.AlarmCleared(T, "b", "", "a1")), now=T + 61)[RED] is SLOW


def test_what_cannot_be_seen_is_blind_and_never_green() -> None:
    center = tell(floor(), e.LinkDown(T, "d", "pbx", "cut"))
    assert shown(center) == {RED: BLIND, GREEN: BLIND}
    duress = e.AlarmRaised(T, "a", "", "a1", "duress", "plant/desk7/duress", Severity.ALARM)
    assert shown(tell(center, duress))[RED] is FAST, "what is known to be grave is shown all the same"
    assert shown(Center()) == {}
    only = floor()
    del only.links["pbx"]
    assert shown(only)[GREEN] is BLIND, "no switch at all is no calm centre"
    nobody = replace(CALM, scope="queue", figure="waiting", subject="pbx/none")
    assert shown(floor(), LampPlan((nobody,))) == {GREEN: BLIND}


def test_that_a_link_is_blind_is_itself_seen() -> None:
    plan = LampPlan((LampRule(RED, FAST, scope="link", figure="blind", subject="pbx", above=3),))
    assert shown(floor(), plan) == {RED: OFF}
    assert shown(tell(floor(), e.LinkDown(T, "d", "pbx", "cut")), plan, T + 5) == {RED: FAST}


def test_a_lamp_without_a_rule_goes_dark_and_a_relay_without_one_is_left_alone() -> None:
    center = tell(floor(), pe.OutputChanged(T, "o", "plant", LAMP, BLIND, BLIND))
    assert shown(center, LampPlan()) == {LAMP: OFF}
    tell(center, pe.OutputChanged(T, "p", "plant", LAMP, ON, ON, "eve"))
    assert shown(center, LampPlan()) == {}


def test_alarms_by_grade_by_subject_and_in_hand() -> None:
    center = tell(floor(), e.AlarmRaised(T, "a", "", "a1", "many", "pbx/support", Severity.WARNING))
    any_alarm = LampRule(RED, ON, alarm="*")
    for rule, lit in (
        (any_alarm, ON),
        (replace(any_alarm, severity=Severity.ALARM), OFF),
        (replace(any_alarm, subject="support"), ON),
        (replace(any_alarm, subject="pbx/support"), ON),
        (replace(any_alarm, subject="pbx/sales"), OFF),
        (replace(any_alarm, alarm="few"), OFF),
        (replace(any_alarm, acknowledged=False), ON),
    ):
        assert shown(center, LampPlan((rule,))) == {RED: lit}
    tell(center, e.AlarmAcknowledged(T, "k", "", "a1", "eve"))
    assert shown(center, LampPlan((replace(any_alarm, acknowledged=False),))) == {RED: OFF}
    named = LampPlan((replace(any_alarm, alarm="few", subject="pbx/sales"),))
    assert shown(tell(center, e.LinkDown(T, "d", "pbx", "cut")), named) == {RED: BLIND}


def test_a_lamp_above_each_desk_follows_its_own_agent() -> None:
    talking = LampRule("*/lamp", ON, scope="agent", figure="talking", subject="*", above=-1)
    plan = LampPlan((talking,), stations={"desk7": "PJSIP/107"})
    assert shown(floor(), plan) == {LAMP: ON}
    assert shown(floor(), LampPlan((talking,))) == {}
    other = replace(talking, subject="PJSIP/109")
    assert shown(floor(), LampPlan((other,), stations={"desk7": "PJSIP/107"})) == {LAMP: BLIND}


def test_a_failover_relay_is_no_lamp() -> None:
    assert shown(floor(), LampPlan((LampRule(RELAY, ON, scope="centre", figure="waiting", below=9),))) == {}


# --- what is asked for


def test_only_what_differs_is_asked_for_and_once() -> None:
    center, asked = floor(), Asked()
    first = lamp_commands(center, {RED: OFF, GREEN: ON}, T, asked)
    assert [(c.output, c.pattern, c.role, c.who) for c in first if isinstance(c, pc.SetOutput)] == [
        (RED, OFF, "house", "house"), (GREEN, ON, "house", "house"),
    ]  # fmt: skip
    assert lamp_commands(center, {RED: OFF, GREEN: ON}, T + 1, asked) == []
    tell(center, pe.OutputChanged(T + 1, "o", "plant", GREEN, ON, ON))
    again = lamp_commands(center, {RED: OFF, GREEN: ON}, T + 1 + PAUSE_S, asked)
    assert [c.output for c in again if isinstance(c, pc.SetOutput)] == [RED]


def test_a_new_wish_need_not_wait_when_the_last_was_done() -> None:
    center, asked = floor(), Asked()
    command = lamp_commands(center, {GREEN: ON}, T, asked)[0]
    tell(
        center,
        e.CommandAsked(T, command.id, "", command),
        pe.OutputChanged(T, "o", "plant", GREEN, ON, ON),
        e.CommandChanged(T, "s", "", command.id, Fate.SEEN),
    )
    assert len(lamp_commands(center, {GREEN: OFF}, T + 1, asked)) == 1


def test_what_cannot_be_had_is_not_asked_for() -> None:
    silent = tell(floor(), pe.DeviceSilent(T, "s", "plant", "plant/tower", "no answer"))
    held = tell(floor(), pe.OutputsHeld(T, "h", "plant", "plant/tower", "eve", T + 60))
    lost = tell(floor(), e.LinkDown(T, "d", "plant", "cut"))
    for center in (silent, held, lost):
        assert lamp_commands(center, {RED: ON}, T, Asked()) == []


RULES = st.lists(
    st.builds(
        LampRule,
        output=st.sampled_from([RED, "tower/green", "*/lamp", "x"]),
        pattern=st.sampled_from([OFF, ON, SLOW, FAST]),
        scope=st.just("centre"),
        figure=st.sampled_from(["waiting", "longest_wait", "calls"]),
        above=st.none() | st.floats(-1, 9),
        below=st.none() | st.floats(-1, 9),
    ),
    max_size=6,
)


@given(RULES, st.floats(0, 1000))
def test_any_rules_say_one_thing_of_each_output(rules: list[LampRule], later: float) -> None:
    plan = LampPlan(tuple(rules), stations={"desk7": "PJSIP/107"})
    seen = shown(wait(floor()), plan, T + later)
    blind = shown(tell(wait(floor()), e.LinkDown(T, "d", "pbx", "cut")), plan, T + later)
    assert set(seen) == set(blind) <= {RED, GREEN, LAMP}
    assert BLIND not in seen.values() and set(blind.values()) <= {BLIND}
