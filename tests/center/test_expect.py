"""Every command is shown to be done by its own fact, and by no other: one table, as long as there are commands."""

import pytest

from console.center import commands as c
from console.center import events as e
from console.center import line_commands as lc
from console.center import line_events as le
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.apply import apply
from console.center.expect import same_station, satisfied
from console.center.plant import Pattern
from console.center.state import Center
from console.center.states import Direction, Fate, LegRole, LegState, MonitorMode, Outcome
from console.center.vocabulary import COMMANDS
from tests.center.test_expect_phone import CASES as AT_THE_STATION

T, R, L = 100.0, "ref", "lab"
ANN, BOB = "lab/ann", "lab/bob"
CALL, VISIT, SALES, HELP = "lab/c1", "lab/v1", "lab/sales", "lab/help"


def of(**fields: object) -> dict[str, object]:
    return {"id": "k1", "who": "eve", **fields}


def floor() -> Center:
    """Ann serves two queues at station 104, a call waits in sales, eve listens to Bob from 200."""
    center = Center()
    for event in (
        e.AgentSeen(1, R, L, ANN, "Ann", "PJSIP/104"),
        e.AgentJoinedQueue(1, R, L, ANN, SALES),
        e.AgentJoinedQueue(1, R, L, ANN, HELP, dynamic=False),
        e.CallArrived(2, R, L, CALL, "c1"),
        e.CallQueued(2, R, L, CALL, VISIT, SALES),
        e.MonitorChanged(3, R, L, "m1", BOB, "lab/c9", "200", MonitorMode.LISTEN),
    ):
        apply(center, event)
    return center


def leg(call: str, state: LegState, role: LegRole, agent: str, address: str) -> e.LegChanged:
    return e.LegChanged(T, R, L, call, "leg", state, role, agent, address)


TALK, RING, HELD = LegState.TALKING, LegState.RINGING, LegState.HELD
AGENT, CUSTOMER, SUPERVISOR = LegRole.AGENT, LegRole.CUSTOMER, LegRole.SUPERVISOR

MONITOR = c.Monitor(**of(agent=ANN, station="200", mode=MonitorMode.WHISPER))
TAKE = c.TakeOver(**of(call=CALL, station="200"))
TAKE_104 = c.TakeOver(**of(call=CALL, station="104"))
HANG = c.HangUp(**of(call=CALL))
HANG_LEG = c.HangUp(**of(call=CALL, leg="l1"))
TRANSFER = c.Transfer(**of(call=CALL, to="300"))
MOVE = c.MoveWaitingCall(**of(visit=VISIT, queue=HELP))
ASSIGN = c.AssignWaitingCall(**of(visit=VISIT, agent=ANN))
FRONT = c.MoveToFront(**of(visit=VISIT))
WITHDRAW = c.WithdrawCall(**of(visit=VISIT))
READY = c.SetReady(**of(agent=ANN))
READY_SALES = c.SetReady(**of(agent=ANN, queue=SALES))
PAUSE = c.SetNotReady(**of(agent=ANN, reason="lunch"))
PAUSE_SALES = c.SetNotReady(**of(agent=ANN, reason="lunch", queue=SALES))
JOIN = c.JoinQueue(**of(agent=ANN, queue=SALES))
LEAVE = c.LeaveQueue(**of(agent=ANN, queue=SALES))
PENALTY = c.SetPenalty(**of(agent=ANN, queue=SALES, penalty=3))
DIAL_OUT = lc.DialOut(**of(trunk="lab/line", to="0612345"))
ANSWER_LINE = lc.AnswerLine(**of(call=CALL))
MESSAGE = lc.SendMessage(**of(trunk="lab/line", to="0612345", text="hello"))
CANCEL = c.Cancel(**of(command="k0"))
ACK = c.AcknowledgeAlarm(**of(alarm="a1"))
SHELVE = c.ShelveAlarm(**of(alarm="a1", for_s=60))

LAMP, RELAY = "plant/tower/red", "plant/relays/failover"
OFF, ON, SLOW, BLIND = Pattern.OFF, Pattern.ON, Pattern.SLOW, Pattern.BLIND
SET = pc.SetOutput(**of(output=LAMP, pattern=SLOW))
HOLD = pc.TakeOutputs(**of(device="plant/tower", for_s=60))
GIVE_BACK = pc.TakeOutputs(**of(device="plant/tower", for_s=0))
ARM = pc.ArmFailover(**of(output=RELAY, why="dead"))
THROW = pc.ThrowFailover(**of(output=RELAY, why="dead"))
RESTORE = pc.RestoreFailover(**of(output=RELAY, why="alive"))

OTHER = e.DayStarted(T, R, "", "2026-01-02")

CASES = [
    (MONITOR, e.MonitorChanged(T, R, L, "m", ANN, CALL, "PJSIP/200-0000001f", MonitorMode.WHISPER), True),
    (MONITOR, e.MonitorChanged(T, R, L, "m", ANN, CALL, "200", MonitorMode.LISTEN), False),
    (MONITOR, e.MonitorChanged(T, R, L, "m", BOB, CALL, "200", MonitorMode.WHISPER), False),
    (MONITOR, e.MonitorChanged(T, R, L, "m", ANN, CALL, "201", MonitorMode.WHISPER), False),
    (TAKE, e.CallTransferred(T, R, L, CALL, to="200"), True),
    (TAKE, e.CallTransferred(T, R, L, CALL, to="201"), False),
    (TAKE, e.CallTransferred(T, R, L, "lab/c2", to="200"), False),
    (TAKE, leg(CALL, TALK, SUPERVISOR, "", "PJSIP/200-01"), True),
    (TAKE, leg(CALL, RING, SUPERVISOR, "", "PJSIP/200-01"), True),
    (TAKE, leg(CALL, HELD, SUPERVISOR, "", "PJSIP/200-01"), False),
    (TAKE, leg(CALL, TALK, CUSTOMER, "", "PJSIP/200-01"), False),
    (TAKE, leg("lab/c2", TALK, SUPERVISOR, "", "PJSIP/200-01"), False),
    (TAKE, leg(CALL, TALK, AGENT, ANN, ""), False),
    (TAKE_104, leg(CALL, TALK, AGENT, ANN, ""), True),
    (HANG, e.CallCleared(T, R, L, CALL), True),
    (HANG, e.CallCleared(T, R, L, "lab/c2"), False),
    (HANG, e.CallMerged(T, R, L, "lab/c2", CALL), True),
    (HANG, e.CallMerged(T, R, L, CALL, "lab/c2"), False),
    (HANG, e.LegCleared(T, R, L, CALL, "l1"), False),
    (HANG_LEG, e.LegCleared(T, R, L, CALL, "l1"), True),
    (HANG_LEG, e.LegCleared(T, R, L, CALL, "l2"), False),
    (HANG_LEG, e.CallMerged(T, R, L, "lab/c2", CALL), False),
    (HANG_LEG, e.CallCleared(T, R, L, CALL), True),
    (TRANSFER, e.CallTransferred(T, R, L, CALL, to="300"), True),
    (TRANSFER, e.CallTransferred(T, R, L, CALL, to="301"), False),
    (TRANSFER, leg(CALL, RING, LegRole.OTHER, "", "PJSIP/300-9"), True),
    (TRANSFER, leg(CALL, HELD, LegRole.OTHER, "", "PJSIP/300-9"), False),
    (TRANSFER, leg("lab/c2", RING, LegRole.OTHER, "", "PJSIP/300-9"), False),
    (TRANSFER, leg(CALL, RING, LegRole.OTHER, "", "SIP/trunk-9"), True),
    (TRANSFER, leg(CALL, RING, AGENT, BOB, "PJSIP/105-9"), False),
    (TRANSFER, e.CallQueued(T, R, L, CALL, "lab/v2", HELP), True),
    (TRANSFER, e.CallQueued(T, R, L, "lab/c2", "lab/v2", HELP), False),
    (MOVE, e.CallQueued(T, R, L, CALL, "lab/v2", HELP), True),
    (MOVE, e.CallQueued(T, R, L, CALL, "lab/v2", SALES), False),
    (MOVE, e.CallQueued(T, R, L, "lab/c2", "lab/v2", HELP), False),
    (MOVE, e.CallQueued(T, R, L, CALL, VISIT, HELP), False),
    (ASSIGN, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ANSWERED, ANN), True),
    (ASSIGN, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ANSWERED, BOB), False),
    (ASSIGN, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ABANDONED), False),
    (ASSIGN, leg(CALL, RING, AGENT, ANN, ""), True),
    (ASSIGN, leg("lab/c2", RING, AGENT, ANN, ""), False),
    (ASSIGN, leg(CALL, HELD, AGENT, ANN, ""), False),
    (ASSIGN, leg(CALL, RING, AGENT, BOB, ""), False),
    (FRONT, e.QueueOrdered(T, R, L, SALES, (VISIT, "lab/v2")), True),
    (FRONT, e.QueueOrdered(T, R, L, SALES, ("lab/v2", VISIT)), False),
    (FRONT, e.QueueOrdered(T, R, L, SALES, ()), False),
    (FRONT, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ANSWERED), True),
    (FRONT, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ABANDONED), False),
    (WITHDRAW, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.WITHDRAWN), True),
    (WITHDRAW, e.VisitEnded(T, R, L, VISIT, CALL, SALES, Outcome.ABANDONED), False),
    (READY, e.AgentReady(T, R, L, ANN), True),
    (READY, e.AgentReady(T, R, L, BOB), False),
    (READY, e.AgentReady(T, R, L, ANN, SALES), True),
    (READY_SALES, e.AgentReady(T, R, L, ANN, SALES), True),
    (READY_SALES, e.AgentReady(T, R, L, ANN, HELP), False),
    (PAUSE, e.AgentNotReady(T, R, L, ANN, "lunch"), True),
    (PAUSE, e.AgentNotReady(T, R, L, ANN, ""), True),
    (PAUSE, e.AgentNotReady(T, R, L, ANN, "meeting"), False),
    (PAUSE, e.AgentNotReady(T, R, L, BOB, "lunch"), False),
    (PAUSE, e.AgentNotReady(T, R, L, ANN, "lunch", SALES), False),
    (PAUSE_SALES, e.AgentNotReady(T, R, L, ANN, "lunch", SALES), True),
    (PAUSE_SALES, e.AgentNotReady(T, R, L, ANN, "lunch", HELP), False),
    (JOIN, e.AgentJoinedQueue(T, R, L, ANN, SALES), True),
    (JOIN, e.AgentJoinedQueue(T, R, L, ANN, HELP), False),
    (LEAVE, e.AgentLeftQueue(T, R, L, ANN, SALES), True),
    (LEAVE, e.AgentLeftQueue(T, R, L, BOB, SALES), False),
    (PENALTY, e.AgentJoinedQueue(T, R, L, ANN, SALES, 3), True),
    (PENALTY, e.AgentJoinedQueue(T, R, L, ANN, SALES, 2), False),
    (DIAL_OUT, e.CallArrived(T, R, L, "lab/c3", "c3", Direction.OUTBOUND, dnis="0612345", trunk="lab/line"), True),
    (DIAL_OUT, e.CallArrived(T, R, L, "lab/c3", "c3", Direction.OUTBOUND, dnis="0612346", trunk="lab/line"), False),
    (DIAL_OUT, e.CallArrived(T, R, L, "lab/c3", "c3", Direction.OUTBOUND, dnis="0612345", trunk="lab/two"), False),
    (DIAL_OUT, e.CallArrived(T, R, L, "lab/c3", "c3", Direction.INBOUND, dnis="0612345", trunk="lab/line"), False),
    (ANSWER_LINE, leg(CALL, TALK, CUSTOMER, "", ""), True),
    (ANSWER_LINE, leg(CALL, RING, CUSTOMER, "", ""), False),
    (ANSWER_LINE, leg("lab/c2", TALK, CUSTOMER, "", ""), False),
    (MESSAGE, le.MessageSent(T, R, L, "k1", "lab/line", "0612345"), True),
    (MESSAGE, le.MessageSent(T, R, L, "k2", "lab/line", "0612345"), False),
    (CANCEL, e.CommandChanged(T, R, L, "k0", Fate.CANCELLED), True),
    (CANCEL, e.CommandChanged(T, R, L, "k0", Fate.REFUSED), False),
    (ACK, e.AlarmAcknowledged(T, R, L, "a1", "eve"), True),
    (ACK, e.AlarmAcknowledged(T, R, L, "a1", "joe"), False),
    (SHELVE, e.AlarmShelved(T, R, L, "a1", "eve", 160.0), True),
    (SHELVE, e.AlarmShelved(T, R, L, "a2", "eve", 160.0), False),
    (SET, pe.OutputChanged(T, R, L, LAMP, SLOW, SLOW), True),
    (SET, pe.OutputChanged(T, R, L, LAMP, BLIND, BLIND), False),
    (SET, pe.OutputChanged(T, R, L, RELAY, SLOW, SLOW), False),
    (SET, pe.OutputStuck(T, R, L, LAMP, SLOW, OFF), False),
    (HOLD, pe.OutputsHeld(T, R, L, "plant/tower", "eve", 160.0), True),
    (HOLD, pe.OutputsHeld(T, R, L, "plant/tower", "joe", 160.0), False),
    (HOLD, pe.OutputsHeld(T, R, L, "plant/relays", "eve", 160.0), False),
    (GIVE_BACK, pe.OutputsHeld(T, R, L, "plant/tower"), True),
    (GIVE_BACK, pe.OutputsHeld(T, R, L, "plant/tower", "eve", 160.0), False),
    (ARM, pe.FailoverArmed(T, R, L, RELAY, "eve", 130.0, "dead"), True),
    (ARM, pe.FailoverArmed(T, R, L, RELAY), False),
    (THROW, pe.OutputChanged(T, R, L, RELAY, ON, ON, "eve", "dead"), True),
    (THROW, pe.OutputChanged(T, R, L, RELAY, OFF, OFF), False),
    (THROW, pe.OutputStuck(T, R, L, RELAY, ON, OFF), False),
    (RESTORE, pe.OutputChanged(T, R, L, RELAY, OFF, OFF, "eve", "alive"), True),
    (RESTORE, pe.OutputChanged(T, R, L, RELAY, ON, ON), False),
]


@pytest.mark.parametrize(("command", "event", "shown"), CASES)
def test_the_fact_shows_the_command(command: c.Command, event: e.Event, shown: bool) -> None:
    center = floor()
    apply(center, event)
    assert satisfied(command, event, center) is shown


@pytest.mark.parametrize("command", list({type(case[0]).__name__: case[0] for case in CASES}.values()))
def test_a_fact_of_another_kind_shows_nothing(command: c.Command) -> None:
    assert satisfied(command, OTHER, floor()) is False


def test_every_command_has_its_proof() -> None:
    verbs = set(COMMANDS.values())
    tried = {type(case[0]) for case in CASES} | {c.StopMonitor, c.LogOut} | {type(case[0]) for case in AT_THE_STATION}
    assert verbs == tried
    with pytest.raises(KeyError):
        satisfied(c.Command(id="k", who="eve"), OTHER, Center())


def test_a_monitor_is_over_when_nobody_of_that_station_listens_any_more() -> None:
    center, stop = floor(), c.StopMonitor(**of(agent=BOB, station="200"))
    assert not satisfied(stop, OTHER, center)
    ended = e.MonitorEnded(T, R, L, "m1")
    assert not satisfied(stop, ended, center)
    apply(center, ended)
    assert satisfied(stop, ended, center)


def test_logged_out_is_out_of_every_queue_one_can_be_taken_out_of() -> None:
    center, out = floor(), c.LogOut(**of(agent=ANN))
    left = e.AgentLeftQueue(T, R, L, ANN, SALES)
    assert not satisfied(out, OTHER, center)
    assert not satisfied(out, e.AgentLeftQueue(T, R, L, BOB, SALES), center)
    assert not satisfied(out, left, center)
    apply(center, left)
    assert satisfied(out, left, center)
    assert satisfied(out, left, Center())


def test_ready_everywhere_is_shown_queue_by_queue() -> None:
    center = floor()
    for event, shown in (
        (e.AgentNotReady(T, R, L, ANN, "lunch", SALES), False),
        (e.AgentNotReady(T, R, L, ANN, "lunch", HELP), True),
    ):
        apply(center, event)
        assert satisfied(PAUSE, event, center) is shown
    for ready, shown in ((e.AgentReady(T, R, L, ANN, SALES), False), (e.AgentReady(T, R, L, ANN, HELP), True)):
        apply(center, ready)
        assert satisfied(READY, ready, center) is shown


def test_a_party_that_was_there_before_shows_no_transfer() -> None:
    center = floor()
    outsider = leg(CALL, RING, LegRole.OTHER, "", "SIP/trunk-9")
    apply(center, outsider)
    again = e.LegChanged(T + 5, R, L, CALL, "leg", RING, LegRole.OTHER, "", "SIP/trunk-9")
    apply(center, again)
    assert not satisfied(TRANSFER, again, center)


def test_facts_about_the_unknown_show_nothing() -> None:
    empty = Center()
    assert not satisfied(TRANSFER, leg(CALL, RING, LegRole.OTHER, "", "SIP/trunk-9"), empty)
    assert not satisfied(MOVE, e.CallQueued(T, R, L, CALL, "lab/v2", HELP), empty)
    assert satisfied(READY, e.AgentReady(T, R, L, ANN, HELP), empty)


@pytest.mark.parametrize(
    ("address", "station", "same"),
    [
        ("104", "104", True),
        ("PJSIP/104-00000a1b", "104", True),
        ("lab/PJSIP/104", "PJSIP/104", True),
        ("Local/104@agents-01;1", "104", True),
        ("PJSIP/1040-01", "104", False),
        ("PJSIP/105", "104", False),
        ("PJSIP/104", "", False),
        ("", "104", False),
    ],
)
def test_same_station(address: str, station: str, same: bool) -> None:
    assert same_station(address, station) is same
