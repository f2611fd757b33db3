"""Commands that wait for the end of a call, and whose time has come."""

from console.center import commands as c
from console.center import events as e
from console.center.apply import apply
from console.center.react import agent_of, due, due_now, is_busy
from console.center.state import Center
from console.center.states import Fate, LegRole, LegState

ANN, BOB = "lab/ann", "lab/bob"


def asked(command_id: str, agent: str, fate: Fate = Fate.PENDING) -> list[e.Event]:
    command = c.SetNotReady(id=command_id, who="eve", agent=agent, reason="lunch", after_call=True)
    return [e.CommandAsked(1, command_id, "", command), e.CommandChanged(2, f"{command_id}/f", "", command_id, fate)]


def folded(*events: e.Event) -> Center:
    center = Center()
    for event in events:
        apply(center, event)
    return center


TALKS = e.LegChanged(3, "r1", "lab", "lab/c1", "l1", LegState.TALKING, LegRole.AGENT, ANN)
CLEARED = e.LegCleared(9, "r2", "lab", "lab/c1", "l1")


def test_due_when_the_call_ends_and_not_before() -> None:
    center = folded(*asked("k1", ANN), TALKS)
    assert is_busy(center, ANN)
    assert due(center, [("agent", ANN)]) == []
    changed = apply(center, CLEARED)
    assert not is_busy(center, ANN)
    assert due(center, changed) == ["k1"]


def test_due_during_after_call_work() -> None:
    center = folded(*asked("k1", ANN), TALKS, CLEARED, e.WrapUpStarted(9, "r3", "lab", ANN, "lab/c1", 99))
    assert due(center, [("agent", ANN)]) == ["k1"]


def test_only_pending_ones_of_whom_changed_in_the_order_asked() -> None:
    center = folded(*asked("k1", ANN), *asked("k2", BOB), *asked("k3", ANN, Fate.ACCEPTED), *asked("k4", ANN))
    assert due(center, [("agent", ANN), ("queue", "lab/q")]) == ["k1", "k4"]
    assert due(center, [("queue", BOB)]) == []
    assert due_now(center) == ["k1", "k2", "k4"]
    assert due_now(Center()) == []


def test_the_agent_a_command_waits_for() -> None:
    assert agent_of(c.SetReady(id="k", who="eve", agent=ANN)) == ANN
    assert agent_of(c.HangUp(id="k", who="eve", call="lab/c1")) == ""
