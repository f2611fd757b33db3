"""What comes with a call that rings at a station: who hands it over, which ticket, whose file; known before the voice.

The journal has the command before the switch has the call, so a receiving station needs no word of the switch to open
the right file: `coming` tells what is on its way to an agent, `brought` which of it is the call that rings. Pure.
"""

from dataclasses import dataclass

from console.center.agent import Agent
from console.center.call import Call
from console.center.commands import Transfer
from console.center.expect import same_station
from console.center.phone_commands import Consult, Dial
from console.center.site import Order
from console.center.state import Center
from console.center.states import Fate

RINGS_WITHIN_S = 60.0
"""How long after it was asked a hand-over can still be the call that rings."""

_FAILED = (Fate.REFUSED, Fate.TIMED_OUT, Fate.CANCELLED)


@dataclass(frozen=True, slots=True)
class Brought:
    """A hand-over: the order that says so, by which agent, of which customer's call, about what.

    `call` is empty when a colleague only dials; `ticket` and `customer` are what the order or else that call says.
    """

    order: str
    by: str
    call: str
    ticket: str
    customer: str
    verified: str = ""


def coming(center: Center, agent_id: str, now: float) -> list[Brought]:
    """What colleagues are handing over to this agent, the newest first; the call may not ring yet.

    What has rung here counts as long as its call stands at this telephone: not when it was left, or not taken.
    """
    agent = center.agents.get(agent_id)
    if agent is None:
        return []
    orders = [o for o in center.orders.values() if _is_for(o, agent, now) and not _is_over(center, agent, o)]
    return [_brought(center, order) for order in sorted(orders, key=lambda order: order.asked, reverse=True)]


def brought(center: Center, call_id: str, agent_id: str, now: float) -> Brought | None:
    """What comes with the call that rings at this agent; None: nobody of the house hands it over."""
    call = center.calls.get(call_id)
    if call is None:
        return None
    for one in coming(center, agent_id, now):
        if one.call == call_id or _is_from(center, call, one.by):
            return one
    return None


def _is_for(order: Order, agent: Agent, now: float) -> bool:
    command = order.command
    if not isinstance(command, Consult | Dial | Transfer) or order.fate in _FAILED:
        return False
    if now - order.asked > RINGS_WITHIN_S:
        return False
    return any(same_station(seat, command.to) for seat in (agent.station, agent.id))


def _is_over(center: Center, agent: Agent, order: Order) -> bool:
    """Whether it was here and is no more. An order is seen when it rings here; a transfer is told before that."""
    command, by = order.command, getattr(order.command, "agent", "")
    if order.fate is not Fate.SEEN:
        return False
    about = getattr(command, "call", "")
    here = (center.calls[name] for name in agent.contacts if name in center.calls)
    if any(call.id == about or _is_from(center, call, by) for call in here):
        return False
    return not isinstance(command, Transfer) or about not in center.calls


def _is_from(center: Center, call: Call, by: str) -> bool:
    """Whether the call was made by this agent: it is on it, or shows the agent's number."""
    if not by:
        return False
    caller = center.agents.get(by)
    seats = (by, caller.station if caller is not None else "")
    return by in call.agents() or (bool(call.cli) and any(same_station(seat, call.cli) for seat in seats))


def _brought(center: Center, order: Order) -> Brought:
    command = order.command
    assert isinstance(command, Consult | Dial | Transfer)
    about = getattr(command, "call", "")
    call = center.calls.get(about) or center.past.get(about)
    by = getattr(command, "agent", "")
    ticket, customer = getattr(command, "ticket", ""), getattr(command, "customer", "")
    if call is None:
        return Brought(command.id, by, about, ticket, customer)
    # A file that was proven stays proven only if it is the very file that is handed over.
    customer = customer or call.customer
    verified = call.verified if customer == call.customer else ""
    return Brought(command.id, by, about, ticket or call.ticket, customer, verified)
