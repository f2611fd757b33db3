"""Taking a caller out of what is remembered: their number and name give way to a pseudonym that is nobody's number.

Written once for two readers, so that they agree: `apply` does it to the calls in memory when a customer is erased, and
the store does it to the rows of the journal, so that who folds them anew gets the same. Times, outcomes and ids are
never touched: no figure changes.
"""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from console.center.call import Call, Moment
from console.center.events import CallArrived, CallIdentified, Event
from console.center.state import Center, Key
from console.center.states import Direction

_IDS = frozenset(
    {"at", "ref", "link", "id", "call", "native", "visit", "leg", "agent", "queue", "trunk", "absorbed", "subject",
     "by", "monitor", "alarm", "rule", "command", "seen", "customer", "ticket", "who", "role", "workstation", "station"}
)  # fmt: skip
_SHORTEST = 4
"""Letters: what is shorter would be found in words that have nothing to do with the caller."""

Thing = TypeVar("Thing")


def pseudonym(customer: str) -> str:
    """What stands in place of an erased customer's numbers; the same for all their calls, so that calls of one caller
    are still seen to be of one."""
    return f"erased {customer}"


def forget_calls(center: Center, calls: Iterable[str], customer: str, said: frozenset[str] = frozenset()) -> list[Key]:
    """Take the caller out of these calls, live or past; gives what changed.

    `said`: how they were called and their numbers, for what outlives the calls (agents' timelines, commands).
    """
    calls, word, changed = frozenset(calls), pseudonym(customer), list[Key]()
    for order in center.orders.values():
        if said and getattr(order.command, "call", "") in calls:
            order.command = cleaned(order.command, spellings(*said), word)
    for agent in center.agents.values() if said else ():
        for place, moment in enumerate(agent.timeline):
            if moment.args[:1] and moment.args[0] in said:
                agent.timeline[place] = Moment(moment.at, moment.what, (word, *moment.args[1:]))
    for name in calls:
        call = center.calls.get(name) or center.past.get(name)
        if call is not None:
            changed += [("call", call.id), *_forget(center, call, pseudonym(customer))]
    return changed


def forget_event(event: Event, known: frozenset[str], customer: str, outbound: bool) -> Event:
    """The same fact without the caller. `known`: how they are called and their numbers, as written in the rows."""
    word = pseudonym(customer)
    if isinstance(event, CallArrived):
        if outbound:
            return replace(event, name="", dnis=word if event.dnis else "")
        return replace(event, cli=word if event.cli else "", name="", raw_cli="")
    if isinstance(event, CallIdentified):
        return replace(event, cli=word if event.cli and not outbound else clean(event.cli, known, word), name="")
    return cleaned(event, known, word)


def cleaned(thing: Thing, known: frozenset[str], word: str) -> Thing:
    """A fact or a command with whatever is known of the caller replaced in its words, never in its ids."""
    changes: dict[str, Any] = {}
    for field in fields(thing):  # type: ignore[arg-type]
        value = getattr(thing, field.name)
        if is_dataclass(value) and not isinstance(value, type):
            changes[field.name] = cleaned(value, known, word)
        elif type(value) is str and field.name not in _IDS:
            changes[field.name] = clean(value, known, word)
    different = {name: value for name, value in changes.items() if value != getattr(thing, name)}
    return replace(thing, **different) if different else thing  # type: ignore[type-var]


def clean(text: str, known: frozenset[str], word: str) -> str:
    """The text without what is known of the caller, the longest first."""
    for one in sorted(known, key=len, reverse=True):
        if len(one) >= _SHORTEST and one in text:
            text = text.replace(one, word)
    return text


def spellings(*values: str) -> frozenset[str]:
    """Numbers and names as they may stand inside other words: with and without the plus."""
    return frozenset(one for value in values for one in (value, value.lstrip("+")) if len(one) >= _SHORTEST)


def _forget(center: Center, call: Call, word: str) -> list[Key]:
    outbound = call.direction is Direction.OUTBOUND
    labels = {call.name, call.cli} - {""}
    known = spellings(call.dnis) if outbound else spellings(call.cli, call.name)
    if outbound:
        call.dnis, call.name = word if call.dnis else "", ""
    else:
        call.cli, call.name, call.raw_cli = word if call.cli else "", "", ""
    known = frozenset(one for one in known if not one.startswith("erased "))
    for leg in call.legs.values():
        leg.address = clean(leg.address, known, word)
    call.timeline = [_moment(moment, known, word) for moment in call.timeline]
    for order in center.orders.values():
        if getattr(order.command, "call", "") == call.id:
            order.command = cleaned(order.command, known, word)
    return _of_agents(center, call, labels)


def _of_agents(center: Center, call: Call, labels: set[str]) -> list[Key]:
    """Agents' timelines say with whom they talked."""
    now, changed = call.name or call.cli or call.native, list[Key]()
    for agent in center.agents.values():
        for place, moment in enumerate(agent.timeline):
            if moment.args[:1] and moment.args[0] in labels and call.since <= moment.at <= (call.ended or moment.at):
                agent.timeline[place] = Moment(moment.at, moment.what, (now, *moment.args[1:]))
                changed.append(("agent", agent.id))
    return changed


def _moment(moment: Moment, known: frozenset[str], word: str) -> Moment:
    return Moment(moment.at, moment.what, tuple(clean(arg, known, word) for arg in moment.args))
