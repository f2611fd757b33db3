"""How the help desk's facts change the centre: whose file a call belongs to, who is verified, open tickets' cards."""

from console.center import desk_events as d
from console.center.agent_facts import agent_of
from console.center.call import Call, Moment
from console.center.events import Event
from console.center.forget import forget_calls
from console.center.state import Center, Fold, Key


def _call(center: Center, call_id: str) -> Call | None:
    """A call that lives or has just ended; the desk works on after the caller has gone. Never a placeholder."""
    return center.calls.get(call_id) or center.past.get(call_id)


def _filed(center: Center, event: d.CallFiled) -> list[Key]:
    call = _call(center, event.call)
    if call is None or call.customer == event.customer:
        return []
    # Who was verified was verified as somebody: of another file they have proved nothing.
    call.customer, call.verified = event.customer, ""
    return [("call", call.id)]


def _verified(center: Center, event: d.CallerVerified) -> list[Key]:
    call = _call(center, event.call)
    if call is None:
        return []
    call.customer, call.verified = event.customer, event.who
    call.timeline.append(Moment(event.at, "verified", (event.who, str(event.right), str(event.asked))))
    return [("call", call.id)]


def _not_verified(center: Center, event: d.VerificationFailed) -> list[Key]:
    call = _call(center, event.call)
    if call is None:
        return []
    call.timeline.append(Moment(event.at, "not_verified", (event.who, str(event.wrong))))
    return [("call", call.id)]


def _about(center: Center, event: d.CallTicketed) -> list[Key]:
    call = _call(center, event.call)
    if call is None or call.ticket == event.ticket:
        return []
    call.ticket = event.ticket
    return [("call", call.id), ("ticket", event.ticket)]


def _concluded(center: Center, event: d.CallConcluded) -> list[Key]:
    call = _call(center, event.call)
    if call is None or call.code == event.code:
        return []
    call.code = event.code
    call.timeline.append(Moment(event.at, "concluded", (agent_of(center, event.agent).name, event.code)))
    return [("call", call.id), ("agent", event.agent)]


def _help(center: Center, event: d.HelpAsked) -> list[Key]:
    agent = agent_of(center, event.agent)
    if not agent.asks_help(event.at):
        agent.help_since = event.at
        agent.timeline.append(Moment(event.at, "help_asked"))
    agent.help_call, agent.help_until = event.call, 0.0
    return [("agent", agent.id)]


def _no_help(center: Center, event: d.HelpWithdrawn) -> list[Key]:
    agent = agent_of(center, event.agent)
    if agent.asks_help(event.at):
        agent.timeline.append(Moment(event.at, "help_withdrawn"))
    agent.end_help()
    return [("agent", agent.id)]


def _raised(center: Center, event: d.CallerRaised) -> list[Key]:
    call = _call(center, event.call)
    if call is None:
        return []
    call.timeline.append(Moment(event.at, "raised_for_ticket", (str(event.number),)))
    return [("call", call.id)]


def _customer(center: Center, event: d.CustomerChanged) -> list[Key]:
    changed = [("customer", event.customer), *([("customer", event.other)] if event.other else [])]
    if event.what == "erased":
        # What is in the rows already stands in no memory either from now on.
        calls = [c.id for c in (*center.calls.values(), *center.past.values()) if c.customer == event.customer]
        changed += forget_calls(center, calls, event.customer)
    return changed


def _ticket(center: Center, event: d.TicketSet) -> list[Key]:
    card, known = event.card, center.tickets.get(event.card.id)
    if known is not None and known.version >= card.version:
        return []
    center.tickets[card.id] = card
    return [("ticket", card.id)]


def _noted(center: Center, event: d.TicketNoted) -> list[Key]:
    return [("ticket", event.ticket)]


def _knowledge(center: Center, event: d.KnowledgeChanged) -> list[Key]:
    return [("knowledge", event.subject)]


FOLDS: dict[type[Event], Fold] = {
    d.CallFiled: _filed,
    d.CallerVerified: _verified,
    d.VerificationFailed: _not_verified,
    d.CallTicketed: _about,
    d.CallConcluded: _concluded,
    d.HelpAsked: _help,
    d.HelpWithdrawn: _no_help,
    d.CallerRaised: _raised,
    d.CustomerChanged: _customer,
    d.TicketSet: _ticket,
    d.TicketNoted: _noted,
    d.KnowledgeChanged: _knowledge,
}
