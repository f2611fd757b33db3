"""Operators' telephones on a real switch, asked through the journal: every command is seen, and the switch shows it.

The witnesses are the switch's own list of channels and its queue_log.
"""

import uuid
from collections.abc import Callable
from typing import Any

import pytest

from console.center.commands import Command, HangUp
from console.center.handover import brought
from console.center.phone_commands import (
    AbortConsult,
    Answer,
    CompleteTransfer,
    Conference,
    Consult,
    Dial,
    Hold,
    Retrieve,
)
from console.center.state import Center
from console.center.states import AgentState, Direction, Fate, LegState
from scripts.lab import stations
from scripts.lab.compare import compare
from scripts.lab.engine import Engine
from scripts.lab.switch import Switch, wait_until

pytestmark = [pytest.mark.switch, pytest.mark.slow]

LONG_S = 60.0


def agent(number: str) -> str:
    """The agent who sits at that station."""
    return f"lab/Local/{number}@centralino-station/n"


class Floor:
    """An engine on the switch, and what its journal shows of the stations."""

    def __init__(self, switch: Switch, engine: Engine) -> None:
        self.switch, self.engine = switch, engine

    def ask(self, verb: type[Command], **target: Any) -> None:
        """It is asked for, and seen by a fact of the switch."""
        order = self.engine.ask(verb(id=uuid.uuid4().hex, who="anna", role="operator", **target), LONG_S)
        assert order.fate is Fate.SEEN, (verb.__name__, order.fate, order.why)

    def refused(self, verb: type[Command], **target: Any) -> str:
        """It is refused; why."""
        order = self.engine.ask(verb(id=uuid.uuid4().hex, who="anna", role="operator", **target), LONG_S)
        assert order.fate is Fate.REFUSED, (verb.__name__, order.fate)
        return order.why

    def wait(self, look: Callable[[Center], Any], why: str) -> Any:
        """What ``look`` finds, once it finds something."""
        found: list[Any] = []

        def seen() -> bool:
            found[:] = [self.engine.read(look)]
            return bool(found[0])

        wait_until(seen, LONG_S, why)
        return found[0]

    def call_of(self, number: str, state: LegState) -> str:
        """The call in which that station is in this state; waits for it."""

        def look(center: Center) -> str:
            contact = center.agents[agent(number)].contact()
            return contact.call if contact is not None and contact.state is state else ""

        return str(self.wait(look, f"{number} is not {state}"))

    def parties(self, call: str) -> list[tuple[str, LegState]]:
        """Who is in a call: the last word of an agent's station or a role, and the state."""
        legs = self.engine.read(lambda center: list(center.calls[call].legs.values()))
        return sorted((leg.agent.partition("@")[0][-4:] or leg.role.value, leg.state) for leg in legs)

    def bridged(self, one: str, other: str) -> bool:
        """Whether the switch shows these two telephones in one bridge."""
        rows = stations.phone(self.switch, one), stations.phone(self.switch, other)
        return all(rows) and len({row["BridgeId"] for row in rows if row is not None}) == 1

    def hears_music(self, number: str) -> bool:
        """Whether the switch shows this telephone waiting for the key that retrieves its call."""
        row = stations.phone(self.switch, number)
        return row is not None and row["Application"] == "Read" and row["Context"] == "centralino-hold"


def hold_and_consult(floor: Floor, first: str, second: str, call: str) -> None:
    """Answered, held, retrieved; a consultation taken back while it rings; one that is answered."""
    talk, held, ring = LegState.TALKING, LegState.HELD, LegState.RINGING
    who = {"agent": agent(first), "call": call}
    floor.ask(Hold, **who)
    assert floor.hears_music(first)
    state = floor.engine.read(lambda center: center.agents[agent(first)].state(center.now)[0])
    assert state is AgentState.HOLD
    assert "already" in floor.refused(Hold, **who)
    floor.ask(Retrieve, **who)
    wait_until(lambda: not floor.hears_music(first), LONG_S, "the music goes on")
    floor.ask(Consult, **who, to=second)
    assert floor.parties(call) == sorted([("customer", talk), (first, held), (second, ring)])
    assert "not answered" in floor.refused(CompleteTransfer, **who)
    assert "complete or abort" in floor.refused(Retrieve, **who)
    floor.ask(AbortConsult, **who)
    floor.wait(lambda center: len(center.calls[call].legs) == 2, "the consulted station still rings")
    assert floor.parties(call) == sorted([("customer", talk), (first, talk)])
    assert stations.phone(floor.switch, second, "Ringing") is None
    floor.ask(Hold, **who)
    floor.ask(Consult, **who, to=second, ticket="t1", customer="k1")  # straight from hold
    known = floor.engine.read(lambda center: brought(center, call, agent(second), center.now))
    assert known is not None and (known.by, known.ticket, known.customer) == (agent(first), "t1", "k1")
    assert floor.call_of(second, ring) == call
    floor.ask(Answer, agent=agent(second), call=call)
    assert floor.parties(call) == sorted([("customer", talk), (first, held), (second, talk)])


def scene(switch: Switch) -> None:
    switch.clear()
    start = switch.queue_log_end()
    with Engine(switch) as engine:
        engine.wait_recording()
        floor = Floor(switch, engine)
        switch.call("desk1", patience=300)
        first = stations.ringing(switch)
        second, third = (number for number in ("1201", "1202", "1203") if number != first)
        call = floor.call_of(first, LegState.RINGING)
        floor.ask(Answer, agent=agent(first), call=call)
        assert floor.call_of(first, LegState.TALKING) == call
        hold_and_consult(floor, first, second, call)
        floor.ask(CompleteTransfer, agent=agent(first), call=call)
        floor.wait(lambda center: not center.agents[agent(first)].contacts, "the first is not free")
        assert floor.parties(call) == sorted([("customer", LegState.TALKING), (second, LegState.TALKING)])
        assert stations.phone(switch, first) is None
        conference(floor, second, third, call)
        dialled(floor, first, third)
        engine.settled(LONG_S)
        switch.quiet()
        talked = "a conversation is not told to be over"  # by the switch, or 3 s after its caller's channel is gone
        floor.wait(lambda center: all(visit.talk_s >= 0 for visit in center.visits.values()), talked)
        assert engine.read(lambda center: [one.id for one in center.agents.values() if one.contacts]) == []
        assert engine.read(lambda center: center.disputes) == []
        assert [str(found) for found in compare(engine.fold(), switch.visits(start), [])] == []


def conference(floor: Floor, second: str, third: str, call: str) -> None:
    """Three together; one leaves and the others go on; the last hangs up, and the customer is free."""
    talk, who = LegState.TALKING, {"agent": agent(second), "call": call}
    floor.ask(Consult, **who, to=third)
    floor.ask(Answer, agent=agent(third), call=call)
    floor.ask(Conference, **who)
    assert floor.parties(call) == sorted([("customer", talk), (second, talk), (third, talk)])
    wait_until(lambda: floor.bridged(second, third), LONG_S, "the switch does not show them together")
    for number, left in ((second, {third, "customer"}), (third, set())):
        legs = floor.engine.read(lambda center: dict(center.calls[call].legs))
        own = next(leg.id for leg in legs.values() if leg.agent == agent(number))
        floor.ask(HangUp, call=call, leg=own)
        if left:
            assert {name for name, _ in floor.parties(call)} == left
        assert stations.phone(floor.switch, number) is None


def dialled(floor: Floor, first: str, third: str) -> None:
    """A colleague, then a number outside; each is hung up."""
    floor.ask(Dial, agent=agent(first), to=third)
    inside = floor.call_of(third, LegState.RINGING)
    assert "in use" in floor.refused(Dial, agent=agent(first), to="1206")
    floor.ask(Answer, agent=agent(third), call=inside)
    assert floor.call_of(first, LegState.TALKING) == inside
    floor.ask(HangUp, call=inside)
    wait_until(lambda: stations.phone(floor.switch, first) is None, LONG_S, "the first telephone is still in use")
    floor.wait(lambda center: not center.agents[agent(first)].contacts, "the first is not free")
    floor.ask(Dial, agent=agent(first), to="0299887766")
    outside = floor.call_of(first, LegState.TALKING)
    told = floor.engine.read(lambda center: center.calls[outside])
    assert (told.direction, told.dnis) == (Direction.OUTBOUND, "0299887766")
    floor.ask(HangUp, call=outside)


def test_a_stations_telephone_obeys_on_22(switch22: Switch) -> None:
    scene(switch22)


def test_a_stations_telephone_obeys_on_16(switch16: Switch) -> None:
    scene(switch16)
