"""The line of last resort by a site's rule: when it is armed and thrown, when only proposed, and whom it obeys."""

from dataclasses import replace

from console.center import events as e
from console.center import gauges
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.commands import Command
from console.center.lamps import Asked, FailoverRule, failover_commands, proposals
from console.center.plant import Pattern
from console.center.rules import Rule
from console.center.state import Center
from tests.center.test_lamps import RED, RELAY, T, floor, tell

OFF, ON = Pattern.OFF, Pattern.ON
RULE = FailoverRule("tower/relay", "pbx", 60.0, True)


def steps(center: Center, now: float, asked: Asked | None = None, rule: FailoverRule = RULE) -> list[Command]:
    return failover_commands(center, (rule,), now, asked or Asked())


def test_a_failover_by_itself_is_armed_and_then_thrown_and_never_restored() -> None:
    center, asked = tell(floor(), e.LinkDown(T, "d", "pbx", "dead")), Asked()
    assert steps(center, T + 59) == []
    assert steps(center, T + 61, rule=replace(RULE, enabled=False)) == []
    (arm,) = steps(center, T + 61, asked)
    assert isinstance(arm, pc.ArmFailover) and arm.role == "house" and "blind for 61 s" in arm.why
    assert steps(center, T + 62, asked) == []
    tell(center, pe.FailoverArmed(T + 62, "f", "plant", RELAY, "house", T + 92))
    (throw,) = steps(center, T + 63, asked)
    assert isinstance(throw, pc.ThrowFailover) and throw.output == RELAY
    tell(center, pe.OutputChanged(T + 64, "o", "plant", RELAY, ON, ON, "house", throw.why))
    assert steps(center, T + 70, asked) == []
    tell(center, e.LinkUp(T + 80, "u", "pbx", "sim"))
    assert steps(center, T + 90, asked) == []


def test_what_a_person_did_since_the_switch_was_lost_is_not_overruled() -> None:
    center = tell(floor(), e.LinkDown(T, "d", "pbx", "dead"))
    restored = pe.OutputChanged(T + 65, "r", "plant", RELAY, OFF, OFF, "eve", "not yet")
    tell(center, restored)
    assert steps(center, T + 70) == []
    tell(center, e.LinkUp(T + 80, "u", "pbx", "sim"), e.LinkDown(T + 90, "d2", "pbx", "dead"))
    assert len(steps(center, T + 151)) == 1
    told_again = replace(restored, at=T + 120, ref="r2")  # the relay's device was away for a moment
    assert len(steps(tell(center, told_again), T + 151)) == 1


def test_a_rule_that_is_not_switched_on_proposes_it_while_it_is_due() -> None:
    center, off = tell(floor(), e.LinkDown(T, "d", "pbx", "dead")), replace(RULE, enabled=False)

    def told(now: float, *rules: FailoverRule) -> list[str]:
        events = [event for event in proposals(center, rules, now) if isinstance(event, pe.FailoverProposed)]
        tell(center, *events)
        assert {event.output for event in events} <= {RELAY}
        return [event.why for event in events]

    assert told(T + 59, off) == []
    assert told(T + 61, RULE) == []
    assert told(T + 61, off) == ["the link pbx has been blind for 61 s"]
    assert center.points[RELAY].proposed_since == T + 61
    watching = Rule("due", "failover_due", "point", 0.0)
    assert gauges.read(center, watching, RELAY, T, {}) == 1.0 and gauges.read(center, watching, RED, T, {}) == 0.0
    assert told(T + 62, off) == []
    tell(center, pe.OutputChanged(T + 64, "o", "plant", RELAY, ON, ON, "eve", "dead"))
    assert told(T + 65, off) == [""]
    assert not center.points[RELAY].proposed_since and not center.points[RELAY].proposed_why
    assert told(T + 66, off) == []


def test_a_proposal_is_withdrawn_when_the_rule_is_gone_or_the_relay_unknown() -> None:
    center = tell(floor(), e.LinkDown(T, "d", "pbx", "dead"))
    tell(center, *proposals(center, (replace(RULE, enabled=False),), T + 61))
    (withdrawn,) = proposals(center, (), T + 62)
    assert isinstance(withdrawn, pe.FailoverProposed) and not withdrawn.why
    tell(center, pe.FailoverProposed(T, "x", "", "plant/nobody", "why"))
    assert "plant/nobody" not in center.points


def test_an_engine_that_was_away_has_not_seen_the_switch_dead() -> None:
    center = tell(floor(), e.LinkDown(T, "d", "pbx", "dead"), e.EngineStarted(T + 5000, "n", "", "me", 2, T))
    tell(center, e.LinkUp(T + 5001, "u", "plant", "modbus"), pe.OutputChanged(T + 5001, "o", "plant", RELAY, OFF, OFF))
    assert steps(center, T + 5030) == []
    assert len(steps(center, T + 5061)) == 1
