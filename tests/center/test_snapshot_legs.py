"""A leg that ended while nobody looked is gone with the next snapshot, its call going on; and its agent is free."""

from console.center import events as e
from console.center.apply import apply
from console.center.state import Center
from console.center.states import Direction, LegRole, LegState


def _ringing() -> Center:
    center = Center()
    apply(center, e.LinkUp(1, "u", "pbx", "ami"))
    apply(center, e.CallArrived(2, "c", "pbx", "pbx/1", "1", Direction.INBOUND, "02", "", "8001", ""))
    apply(center, e.LegChanged(2, "l1", "pbx", "pbx/1", "pbx/1", LegState.QUEUED, LegRole.CUSTOMER))
    apply(center, e.LegChanged(3, "l2", "pbx", "pbx/1", "pbx/2", LegState.RINGING, LegRole.AGENT, "pbx/ana"))
    return center


def test_a_leg_that_is_not_listed_is_over() -> None:
    center = _ringing()
    changed = apply(center, e.SnapshotTaken(9, "s", "pbx", ("pbx/1",), (), ("pbx/ana",), (), ("pbx/1",)))
    assert set(center.calls["pbx/1"].legs) == {"pbx/1"}
    assert center.agents["pbx/ana"].contacts == {}
    assert {("call", "pbx/1"), ("agent", "pbx/ana")} <= set(changed)


def test_a_driver_that_does_not_tell_legs_ends_none() -> None:
    center = _ringing()
    apply(center, e.SnapshotTaken(9, "s", "pbx", ("pbx/1",), (), ("pbx/ana",), ()))
    assert set(center.calls["pbx/1"].legs) == {"pbx/1", "pbx/2"}
