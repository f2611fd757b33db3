"""Which fact shows that a command was done. Only such a fact makes a command *seen*; a switch's “yes” does not.

One small function per command, in a table. Each is asked after the fact was folded, so that the centre already
shows it. Pure; it decides nothing about time: who waits, and for how long, is the engine's dispatch. Long, because it
is one list of all commands.
"""

from collections.abc import Callable

from console.center import commands as c
from console.center import desk_commands as k
from console.center import desk_events as d
from console.center import events as e
from console.center import line_commands as lc
from console.center import line_events as le
from console.center import phone_commands as p
from console.center import plant_commands as pc
from console.center import plant_events as pe
from console.center.plant import Pattern
from console.center.state import Center
from console.center.states import Direction, Fate, LegRole, LegState, Outcome

Proof = Callable[..., bool]
_WITH_SOMEBODY = (LegState.RINGING, LegState.TALKING)


def satisfied(command: c.Command, event: e.Event, center: Center) -> bool:
    """Whether `event`, already folded into `center`, shows that `command` was done; `KeyError` for no command."""
    return _PROOFS[type(command)](command, event, center)


def same_station(address: str, station: str) -> bool:
    """Whether a channel or device address (`PJSIP/104-00000a1b`, `lab/PJSIP/104`) is that of a station (`104`)."""
    seen, asked = address.rpartition("/")[2], station.rpartition("/")[2]
    if not asked or not seen.startswith(asked):
        return False
    return len(seen) == len(asked) or seen[len(asked)] in "-@;"


def _monitor(command: c.Monitor, event: e.Event, _center: Center) -> bool:
    return (
        isinstance(event, e.MonitorChanged)
        and event.agent == command.agent
        and event.mode is command.mode
        and same_station(event.who, command.station)
    )


def _stop_monitor(command: c.StopMonitor, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.MonitorEnded):
        return False
    mine = (one for one in center.presences.values() if one.agent == command.agent)
    return not any(same_station(presence.who, command.station) for presence in mine)


def _take_over(command: c.TakeOver, event: e.Event, center: Center) -> bool:
    if isinstance(event, e.CallTransferred):
        return event.call == command.call and same_station(event.to, command.station)
    if not isinstance(event, e.LegChanged) or event.call != command.call:
        return False
    if event.state not in _WITH_SOMEBODY or event.role is LegRole.CUSTOMER:
        return False
    agent = center.agents.get(event.agent)
    seats = (event.address, agent.station if agent is not None else "")
    return any(same_station(seat, command.station) for seat in seats)


def _hang_up(command: c.HangUp, event: e.Event, _center: Center) -> bool:
    if isinstance(event, e.CallCleared):
        return event.call == command.call
    if isinstance(event, e.CallMerged):
        return event.absorbed == command.call and not command.leg
    return isinstance(event, e.LegCleared) and event.leg == command.leg and event.call == command.call


def _transfer(command: c.Transfer, event: e.Event, center: Center) -> bool:
    """Told as a transfer, or seen: it rings there, it rings at somebody outside, or the call is in a queue again."""
    if isinstance(event, e.CallTransferred):
        return event.call == command.call and same_station(event.to, command.to)
    if isinstance(event, e.CallQueued):
        return event.call == command.call
    if not isinstance(event, e.LegChanged) or event.call != command.call or event.state not in _WITH_SOMEBODY:
        return False
    return same_station(event.address, command.to) or _is_new_outsider(event, center)


def _is_new_outsider(event: e.LegChanged, center: Center) -> bool:
    """Whether a party that is no agent, customer or supervisor has just come to the call (an outside number)."""
    call = center.calls.get(event.call)
    leg = call.legs.get(event.leg) if call is not None else None
    return leg is not None and event.role is LegRole.OTHER and not leg.agent and leg.since == event.at


def _move(command: c.MoveWaitingCall, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.CallQueued) or event.visit == command.visit:
        return False
    return event.queue == command.queue and event.call == _call_of(command.visit, center)


def _assign(command: c.AssignWaitingCall, event: e.Event, center: Center) -> bool:
    if isinstance(event, e.VisitEnded):
        answered = event.outcome is Outcome.ANSWERED
        return answered and event.visit == command.visit and event.agent == command.agent
    if not isinstance(event, e.LegChanged) or event.agent != command.agent:
        return False
    return event.state in _WITH_SOMEBODY and event.call == _call_of(command.visit, center)


def _to_front(command: c.MoveToFront, event: e.Event, _center: Center) -> bool:
    if isinstance(event, e.VisitEnded):
        return event.visit == command.visit and event.outcome is Outcome.ANSWERED
    return isinstance(event, e.QueueOrdered) and event.visits[:1] == (command.visit,)


def _withdraw(command: c.WithdrawCall, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.VisitEnded) and (event.visit, event.outcome) == (command.visit, Outcome.WITHDRAWN)


def _ready(command: c.SetReady, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.AgentReady) or event.agent != command.agent:
        return False
    if not event.queue or event.queue == command.queue:
        return True
    return not command.queue and not any(_paused(command.agent, center))


def _not_ready(command: c.SetNotReady, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.AgentNotReady) or event.agent != command.agent:
        return False
    if event.reason not in (command.reason, ""):
        return False
    if not event.queue or event.queue == command.queue:
        return True
    return not command.queue and all(_paused(command.agent, center))


def _log_out(command: c.LogOut, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.AgentLeftQueue) or event.agent != command.agent:
        return False
    agent = center.agents.get(command.agent)
    return agent is None or not any(membership.dynamic for membership in agent.queues.values())


def _join(command: c.JoinQueue, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.AgentJoinedQueue) and (event.agent, event.queue) == (command.agent, command.queue)


def _leave(command: c.LeaveQueue, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.AgentLeftQueue) and (event.agent, event.queue) == (command.agent, command.queue)


def _penalty(command: c.SetPenalty, event: e.Event, _center: Center) -> bool:
    asked = (command.agent, command.queue, command.penalty)
    return isinstance(event, e.AgentJoinedQueue) and (event.agent, event.queue, event.penalty) == asked


def _cancel(command: c.Cancel, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.CommandChanged) and (event.command, event.fate) == (command.command, Fate.CANCELLED)


def _acknowledge(command: c.AcknowledgeAlarm, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.AlarmAcknowledged) and (event.alarm, event.who) == (command.alarm, command.who)


def _shelve(command: c.ShelveAlarm, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.AlarmShelved) and (event.alarm, event.who) == (command.alarm, command.who)


def _dial_out(command: lc.DialOut, event: e.Event, _center: Center) -> bool:
    if not isinstance(event, e.CallArrived) or event.direction is not Direction.OUTBOUND:
        return False
    return (event.trunk, event.dnis) == (command.trunk, command.to)


def _answer_line(command: lc.AnswerLine, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.LegChanged) and (event.call, event.state) == (command.call, LegState.TALKING)


def _send_message(command: lc.SendMessage, event: e.Event, _center: Center) -> bool:
    return isinstance(event, le.MessageSent) and event.message == command.id


def _set_output(command: pc.SetOutput, event: e.Event, _center: Center) -> bool:
    shown = (command.output, command.pattern, command.pattern)
    return isinstance(event, pe.OutputChanged) and (event.output, event.wanted, event.actual) == shown


def _take_outputs(command: pc.TakeOutputs, event: e.Event, _center: Center) -> bool:
    holder = command.who if command.for_s > 0 else ""
    return isinstance(event, pe.OutputsHeld) and (event.device, event.who) == (command.device, holder)


def _arm(command: pc.ArmFailover, event: e.Event, _center: Center) -> bool:
    return isinstance(event, pe.FailoverArmed) and (event.output, event.who) == (command.output, command.who)


def _relay(pattern: Pattern) -> Proof:
    def proof(command: pc.ThrowFailover | pc.RestoreFailover, event: e.Event, _center: Center) -> bool:
        read = (command.output, pattern, pattern)
        return isinstance(event, pe.OutputChanged) and (event.output, event.wanted, event.actual) == read

    return proof


# --- the operator's own telephone ------------------------------------------------------------------------------


def _answer(command: p.Answer, event: e.Event, center: Center) -> bool:
    if isinstance(event, e.VisitEnded):
        return (event.outcome, event.call, event.agent) == (Outcome.ANSWERED, command.call, command.agent)
    return _told(command, event, LegState.TALKING, center)


def _hold(command: p.Hold, event: e.Event, center: Center) -> bool:
    return _told(command, event, LegState.HELD, center)


def _retrieve(command: p.Retrieve, event: e.Event, center: Center) -> bool:
    return _told(command, event, LegState.TALKING, center)


def _told(command: p.Answer | p.Hold | p.Retrieve, event: e.Event, state: LegState, center: Center) -> bool:
    """Whether the agent is now in this state in the call, by the fact itself or by what it led to (a merger)."""
    if isinstance(event, e.CallMerged):
        return event.call == command.call and _state_of(center, command.agent, command.call) is state
    told = isinstance(event, e.LegChanged) and (event.call, event.state) == (command.call, state)
    return told and _state_of(center, command.agent, command.call) is state


def _dial(command: p.Dial, event: e.Event, center: Center) -> bool:
    """It rings, or somebody talks, at the one who is called by the agent."""
    call = center.calls.get(getattr(event, "call", ""))
    if call is None or call.direction is Direction.INBOUND:
        return False
    return _reaches(command.agent, command.to, event, center)


def _consult(command: p.Consult, event: e.Event, center: Center) -> bool:
    """The same, whether the switch makes the consultation a call of its own or a party of the customer's."""
    return _reaches(command.agent, command.to, event, center)


def _reaches(agent_id: str, to: str, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.LegChanged) or event.state not in _WITH_SOMEBODY or event.agent == agent_id:
        return False
    call = center.calls.get(event.call)
    if call is None or agent_id not in call.agents():
        return False
    called = center.agents.get(event.agent)
    seats = (event.address, called.station if called is not None else event.agent)
    dialled = event.role is LegRole.CUSTOMER and call.direction is Direction.OUTBOUND
    return dialled or _is_new_outsider(event, center) or any(same_station(seat, to) for seat in seats)


def _complete(command: p.CompleteTransfer, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.CallTransferred) and event.attended and event.call == command.call


def _conference(command: p.Conference, event: e.Event, center: Center) -> bool:
    if not isinstance(event, e.LegChanged | e.CallMerged) or event.call != command.call:
        return False
    call = center.calls.get(command.call)
    talking = [leg for leg in call.legs.values() if leg.state is LegState.TALKING] if call is not None else []
    return len(talking) > 2 and any(leg.agent == command.agent for leg in talking)


def _abort(command: p.AbortConsult, event: e.Event, center: Center) -> bool:
    """With the customer again, and in no other call."""
    if not isinstance(event, e.LegChanged | e.LegCleared | e.CallCleared | e.CallMerged):
        return False
    agent = center.agents.get(command.agent)
    if agent is None or set(agent.contacts) != {command.call}:
        return False
    call = center.calls.get(command.call)
    own = [leg for leg in call.legs.values() if leg.agent == command.agent] if call is not None else []
    return bool(own) and own[0].state is LegState.TALKING


def _wrap_up(command: p.EndWrapUp, event: e.Event, _center: Center) -> bool:
    return isinstance(event, e.WrapUpEnded) and event.agent == command.agent


def _state_of(center: Center, agent_id: str, call_id: str) -> LegState | None:
    agent = center.agents.get(agent_id)
    contact = agent.contacts.get(call_id) if agent is not None else None
    return contact.state if contact is not None else None


# --- the desk --------------------------------------------------------------------------------------------------


def _outcome(command: k.SetOutcome, event: e.Event, _center: Center) -> bool:
    return isinstance(event, d.CallConcluded) and (event.call, event.code) == (command.call, command.code)


def _help(command: k.AskForHelp, event: e.Event, _center: Center) -> bool:
    return isinstance(event, d.HelpAsked) and event.agent == command.agent


def _no_help(command: k.WithdrawHelp, event: e.Event, _center: Center) -> bool:
    return isinstance(event, d.HelpWithdrawn) and event.agent == command.agent


def _call_of(visit_id: str, center: Center) -> str:
    visit = center.visits.get(visit_id)
    return visit.call if visit is not None else ""


def _paused(agent_id: str, center: Center) -> list[bool]:
    agent = center.agents.get(agent_id)
    return [membership.paused for membership in agent.queues.values()] if agent is not None else []


_PROOFS: dict[type[c.Command], Proof] = {
    c.Monitor: _monitor,
    c.StopMonitor: _stop_monitor,
    c.TakeOver: _take_over,
    c.HangUp: _hang_up,
    c.Transfer: _transfer,
    c.MoveWaitingCall: _move,
    c.AssignWaitingCall: _assign,
    c.MoveToFront: _to_front,
    c.WithdrawCall: _withdraw,
    c.SetReady: _ready,
    c.SetNotReady: _not_ready,
    c.LogOut: _log_out,
    c.JoinQueue: _join,
    c.LeaveQueue: _leave,
    c.SetPenalty: _penalty,
    lc.DialOut: _dial_out,
    lc.AnswerLine: _answer_line,
    lc.SendMessage: _send_message,
    c.Cancel: _cancel,
    c.AcknowledgeAlarm: _acknowledge,
    c.ShelveAlarm: _shelve,
    pc.SetOutput: _set_output,
    pc.TakeOutputs: _take_outputs,
    pc.ArmFailover: _arm,
    pc.ThrowFailover: _relay(Pattern.ON),
    pc.RestoreFailover: _relay(Pattern.OFF),
    p.Answer: _answer,
    p.Hold: _hold,
    p.Retrieve: _retrieve,
    p.Dial: _dial,
    p.Consult: _consult,
    p.CompleteTransfer: _complete,
    p.Conference: _conference,
    p.AbortConsult: _abort,
    p.EndWrapUp: _wrap_up,
    k.SetOutcome: _outcome,
    k.AskForHelp: _help,
    k.WithdrawHelp: _no_help,
}
