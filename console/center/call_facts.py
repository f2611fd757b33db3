"""How facts about calls and their legs change the centre."""

from console.center import events as e
from console.center.agent import Contact
from console.center.agent_facts import agent_of
from console.center.call import Call, Leg, Moment
from console.center.ids import link_of, native
from console.center.site import Presence
from console.center.state import Center, Fold, Key
from console.center.states import LegState


def call_of(center: Center, call_id: str, at: float) -> Call | None:
    """The live call with this id, made up when a fact comes before its arrival; None when it is already over."""
    call = center.calls.get(call_id)
    if call is None and call_id not in center.past:
        call = center.calls[call_id] = Call(call_id, link_of(call_id), native(call_id), at)
    return call


def _arrived(center: Center, event: e.CallArrived) -> list[Key]:
    if event.call in center.past:
        return []
    call = center.calls.get(event.call)
    if call is None:
        call = center.calls[event.call] = Call(event.call, event.link, event.native, event.at)
    call.native, call.direction = event.native, event.direction
    call.cli, call.name, call.dnis = event.cli, event.name, event.dnis
    call.trunk, call.raw_cli = event.trunk, event.raw_cli
    call.timeline.append(Moment(event.at, "arrived", (native(event.trunk), event.dnis)))
    changed = [("call", call.id)]
    trunk = center.trunks.get(event.trunk)
    if trunk is not None:
        trunk.calls[call.id] = None
        changed.append(("trunk", trunk.id))
    return changed


def _identified(center: Center, event: e.CallIdentified) -> list[Key]:
    call = call_of(center, event.call, event.at)
    if call is None:
        return []
    call.cli, call.name = event.cli or call.cli, event.name or call.name
    return [("call", call.id)]


def _leg_changed(center: Center, event: e.LegChanged) -> list[Key]:
    call = call_of(center, event.call, event.at)
    if call is None:
        return []
    changed: list[Key] = [("call", call.id)]
    leg = call.legs.get(event.leg)
    if leg is None:
        leg = Leg(event.leg, event.state, event.role, event.agent, event.address, event.at)
        call.legs[event.leg] = leg
    elif (leg.state, leg.agent) == (event.state, event.agent or leg.agent):
        return []
    else:
        if leg.state is not event.state:
            leg.state, leg.since = event.state, event.at
        if event.agent and event.agent != leg.agent:
            changed += _release(center, call, leg, event.at)
        leg.role, leg.agent = event.role, event.agent or leg.agent
        leg.address = event.address or leg.address
    if event.state is LegState.TALKING and not leg.talk_since:
        leg.talk_since = event.at
    if leg.agent:
        _touch(center, call, leg, event.at)
        changed.append(("agent", leg.agent))
    return changed


_WORD = {LegState.RINGING: "rang", LegState.TALKING: "talking", LegState.HELD: "held", LegState.DIALLING: "dialled"}


def _touch(center: Center, call: Call, leg: Leg, at: float) -> None:
    """Show a leg's state as its agent's contact."""
    agent = agent_of(center, leg.agent)
    agent.accrue(at)
    agent.contacts[call.id] = Contact(call.id, leg.id, leg.state, at)
    word = _WORD.get(leg.state)
    if word:
        call.timeline.append(Moment(at, word, (agent.name,)))
        agent.timeline.append(Moment(at, word, (call.name or call.cli or call.native,)))
    if leg.state is not LegState.RINGING and agent.wrap_until > at:
        agent.wrap_until = at


def _release(center: Center, call: Call, leg: Leg, at: float) -> list[Key]:
    """This leg is its agent's no more; another of theirs in the same call (a telephone's two ends) goes on."""
    agent = center.agents.get(leg.agent)
    if agent is None:
        return []
    contact = agent.contacts.get(call.id)
    if contact is not None and contact.leg == leg.id:
        agent.accrue(at)
        rest = [other for other in call.legs.values() if other.agent == agent.id and other is not leg]
        if rest:
            agent.contacts[call.id] = Contact(call.id, rest[-1].id, rest[-1].state, rest[-1].since)
        else:
            del agent.contacts[call.id]
            agent.free_since = at
    return [("agent", agent.id)]


def _leg_cleared(center: Center, event: e.LegCleared) -> list[Key]:
    call = center.calls.get(event.call)
    return [] if call is None else clear_leg(center, call, event.leg, event.at, event.cause)


def clear_leg(center: Center, call: Call, leg_id: str, at: float, cause: str) -> list[Key]:
    """Take a leg out of a live call and free its agent."""
    leg = call.legs.pop(leg_id, None)
    if leg is None:
        return []
    if leg.agent:
        call.timeline.append(Moment(at, "left", (agent_of(center, leg.agent).name, cause)))
    return [("call", call.id), *_release(center, call, leg, at)]


def _transferred(center: Center, event: e.CallTransferred) -> list[Key]:
    call = call_of(center, event.call, event.at)
    if call is None:
        return []
    by = agent_of(center, event.by).name if event.by else ""
    word = "transferred_attended" if event.attended else "transferred"
    call.timeline.append(Moment(event.at, word, (by, event.to)))
    return [("call", call.id)]


def _merged(center: Center, event: e.CallMerged) -> list[Key]:
    call = call_of(center, event.call, event.at)
    absorbed = center.calls.get(event.absorbed)
    if call is None or absorbed is None or call is absorbed:
        return []
    changed: list[Key] = [("call", call.id), ("call", absorbed.id)]
    for leg in absorbed.legs.values():
        call.legs[leg.id] = leg
        agent = center.agents.get(leg.agent)
        contact = agent.contacts.pop(absorbed.id, None) if agent is not None else None
        if agent is not None and contact is not None:
            agent.contacts[call.id] = Contact(call.id, leg.id, contact.state, contact.since)
            changed.append(("agent", agent.id))
    for visit_id in absorbed.visits:
        call.visits.append(visit_id)
        center.visits[visit_id].call = call.id
    call.visit, call.queue = call.visit or absorbed.visit, call.queue or absorbed.queue
    if not call.customer:
        call.customer, call.verified = absorbed.customer, absorbed.verified
    call.ticket, call.code = call.ticket or absorbed.ticket, call.code or absorbed.code
    call.timeline = sorted(call.timeline + absorbed.timeline, key=lambda moment: moment.at)
    call.timeline.append(Moment(event.at, "merged", (absorbed.native,)))
    absorbed.absorbed_by = call.id
    absorbed.legs, absorbed.visits, absorbed.visit = {}, [], ""
    return changed + end_call(center, absorbed, event.at, "merged")


def _cleared(center: Center, event: e.CallCleared) -> list[Key]:
    call = center.calls.get(event.call)
    return [] if call is None else end_call(center, call, event.at, event.cause)


def end_call(center: Center, call: Call, at: float, cause: str) -> list[Key]:
    """Move a live call to the past and free everyone and everything it held."""
    changed: list[Key] = [("call", call.id)]
    for leg in call.legs.values():
        changed += _release(center, call, leg, at)
    trunk = center.trunks.get(call.trunk)
    if trunk is not None and trunk.calls.pop(call.id, 1) is None:
        changed.append(("trunk", trunk.id))
    for presence in [p for p in center.presences.values() if p.call == call.id]:
        del center.presences[presence.id]
        changed.append(("monitor", presence.id))
    call.ended, call.cause = at, cause
    call.timeline.append(Moment(at, "cleared", (cause,)))
    center.past[call.id] = center.calls.pop(call.id)
    return changed


def _monitor(center: Center, event: e.MonitorChanged) -> list[Key]:
    presence = center.presences.get(event.monitor)
    agent = center.agents.get(event.agent)
    if agent is not None and (presence is None or presence.mode is not event.mode):
        agent.end_help()  # the supervisor has come
    if presence is None:
        presence = Presence(event.monitor, event.agent, event.call, event.who, event.mode, event.at)
        center.presences[event.monitor] = presence
    presence.mode, presence.since = event.mode, event.at
    call = center.calls.get(event.call)
    if call is not None:
        call.timeline.append(Moment(event.at, event.mode.value, (event.who,)))
    return [("monitor", presence.id), ("agent", event.agent), ("call", event.call)]


def _monitor_ended(center: Center, event: e.MonitorEnded) -> list[Key]:
    presence = center.presences.pop(event.monitor, None)
    if presence is None:
        return []
    return [("monitor", presence.id), ("agent", presence.agent), ("call", presence.call)]


FOLDS: dict[type[e.Event], Fold] = {
    e.CallArrived: _arrived,
    e.CallIdentified: _identified,
    e.LegChanged: _leg_changed,
    e.LegCleared: _leg_cleared,
    e.CallTransferred: _transferred,
    e.CallMerged: _merged,
    e.CallCleared: _cleared,
    e.MonitorChanged: _monitor,
    e.MonitorEnded: _monitor_ended,
}
