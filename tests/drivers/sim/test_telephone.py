"""A station where a person sits: the simulated telephone rings and obeys, and does nothing by itself.

Long because its cases share one floor and read as one list.
"""

from collections.abc import Sequence
from typing import Any

import pytest

from console.center import commands as c
from console.center import events as e
from console.center import phone_commands as p
from console.center.apply import apply
from console.center.expect import satisfied
from console.center.states import AgentState, Direction, LegState, Status
from drivers.sim import acd, orders, talks
from drivers.sim.model import Person
from drivers.sim.telephone import CONSULT_RINGS_S
from tests.drivers.sim.worlds import folded, opened, run

ME: dict[str, Any] = {"id": "1", "who": "anna", "role": "operator"}


class Floor:
    """A busy morning, told into a centre. At two stations sit persons, free and not ready; at no other."""

    def __init__(self) -> None:
        self.world = opened("storm", seed=9)
        self.center = folded(run(self.world, 9.5))
        working = [one for one in self.world.people.values() if one.joined]
        self.anna, self.bruno = working[0], working[1]
        for person in (self.anna, self.bruno):
            self.obey(c.SetNotReady(**ME, agent=person.id, reason="break"))
            if person.ringing is not None or person.call is not None:
                self.go(600)

    def hear(self, told: Sequence[e.Event], command: c.Command | None = None) -> bool:
        """Fold what is told; whether something of it shows the command."""
        shown = False
        for event in told:
            apply(self.center, event)
            shown = shown or (command is not None and satisfied(command, event, self.center))
        return shown

    def go(self, seconds: float) -> None:
        """Time passes."""
        self.hear(self.world.advance(self.world.now + seconds))

    def obey(self, command: c.Command) -> None:
        reply, told = orders.obey(self.world, command, self.world.now)
        assert reply.accepted, (command, reply.why)
        self.hear(told)

    def ask(self, command: c.Command) -> None:
        """It is obeyed, and shown by a fact within 20 s."""
        reply, told = orders.obey(self.world, command, self.world.now)
        assert reply.accepted, (command, reply.why)
        shown = self.hear(told, command)
        for _ in range(20):
            shown = shown or self.hear(self.world.advance(self.world.now + 1), command)
        assert shown, command

    def refused(self, command: c.Command) -> str:
        reply, told = orders.obey(self.world, command, self.world.now)
        self.hear(told)
        assert not reply.accepted, command
        return reply.why

    def ring(self, person: Person) -> str:
        """A call of a queue rings at this person; which."""
        queue = self.world.queues[next(iter(person.joined))]
        acd.ring_in(self.world, queue, "+390255501234", "")
        self.hear(self.world.taken())
        self.obey(c.SetReady(**ME, agent=person.id))
        for _ in range(60):
            if person.ringing is not None:
                return person.ringing.call.id
            self.go(1)
        raise AssertionError("nothing rings")

    def talk(self, person: Person) -> str:
        """This person talks to a customer; in which call."""
        call = self.ring(person)
        self.ask(p.Answer(**ME, agent=person.id, call=call))
        return call

    def state(self, person: Person) -> AgentState:
        return self.center.agents[person.id].state(self.center.now)[0]


@pytest.fixture
def floor() -> Floor:
    return Floor()


def test_a_manned_telephone_rings_until_it_is_answered_or_the_queue_tires_of_it(floor: Floor) -> None:
    missed = floor.center.agents[floor.anna.id].day.rang_no_answer
    visit = floor.world.calls[floor.ring(floor.anna)].visit
    assert visit is not None
    floor.go(visit.queue.plan.ring_s - 4)
    if visit.open:  # nobody else has it, and the caller is still there
        assert floor.state(floor.anna) is AgentState.RESERVED
    floor.go(10)
    assert floor.center.agents[floor.anna.id].day.rang_no_answer >= missed
    assert floor.anna.ready, "a person is not sent to a break by the switch"


def test_answer_hold_retrieve_and_the_caller_waits(floor: Floor) -> None:
    call = floor.talk(floor.anna)
    assert floor.state(floor.anna) is AgentState.TALKING
    assert "here" in floor.refused(p.Answer(**ME, agent=floor.anna.id, call=call))
    floor.ask(p.Hold(**ME, agent=floor.anna.id, call=call))
    assert floor.state(floor.anna) is AgentState.HOLD
    assert "already" in floor.refused(p.Hold(**ME, agent=floor.anna.id, call=call))
    floor.go(talks.LEAST_S * 4)
    assert call in floor.center.calls, "nobody hangs up who hears music"
    floor.ask(p.Retrieve(**ME, agent=floor.anna.id, call=call))
    assert "not on hold" in floor.refused(p.Retrieve(**ME, agent=floor.anna.id, call=call))


def test_a_consultation_is_completed(floor: Floor) -> None:
    call, anna, bruno = floor.talk(floor.anna), floor.anna, floor.bruno
    floor.ask(p.Consult(**ME, agent=anna.id, call=call, to=bruno.native))
    assert floor.center.agents[anna.id].contacts[call].state is LegState.HELD
    assert floor.state(bruno) is AgentState.RESERVED
    assert "not answered" in floor.refused(p.CompleteTransfer(**ME, agent=anna.id, call=call))
    assert "in progress" in floor.refused(p.Consult(**ME, agent=anna.id, call=call, to="801"))
    assert "in progress" in floor.refused(p.Retrieve(**ME, agent=anna.id, call=call))
    (rings,) = floor.center.agents[bruno.id].contacts
    floor.ask(p.Answer(**ME, agent=bruno.id, call=rings))
    assert floor.state(bruno) is AgentState.TALKING
    floor.ask(p.CompleteTransfer(**ME, agent=anna.id, call=call))
    assert set(floor.center.agents[bruno.id].contacts) == {call}
    assert not floor.center.agents[anna.id].contacts
    assert rings not in floor.center.calls


@pytest.mark.parametrize("answered", [True, False])
def test_a_consultation_is_aborted(floor: Floor, answered: bool) -> None:
    call, anna = floor.talk(floor.anna), floor.anna
    floor.ask(p.Consult(**ME, agent=anna.id, call=call, to=floor.bruno.native))
    (rings,) = floor.center.agents[floor.bruno.id].contacts
    if answered:
        floor.ask(p.Answer(**ME, agent=floor.bruno.id, call=rings))
    floor.ask(p.AbortConsult(**ME, agent=anna.id, call=call))
    assert set(floor.center.agents[anna.id].contacts) == {call}
    assert not floor.center.agents[floor.bruno.id].contacts
    assert "no consultation" in floor.refused(p.AbortConsult(**ME, agent=anna.id, call=call))
    assert "no consultation" in floor.refused(p.Conference(**ME, agent=anna.id, call=call))


def test_a_consultation_nobody_answers_ends_with_the_customer(floor: Floor) -> None:
    call = floor.talk(floor.anna)
    floor.ask(p.Consult(**ME, agent=floor.anna.id, call=call, to=floor.bruno.native))
    floor.go(CONSULT_RINGS_S + 1)
    assert floor.state(floor.anna) is AgentState.TALKING
    assert not floor.center.agents[floor.bruno.id].contacts


@pytest.mark.parametrize("first", ["anna", "bruno"])
def test_three_talk_and_one_may_leave(floor: Floor, first: str) -> None:
    call, anna, bruno = floor.talk(floor.anna), floor.anna, floor.bruno
    floor.ask(p.Consult(**ME, agent=anna.id, call=call, to=bruno.native))
    (rings,) = floor.center.agents[bruno.id].contacts
    floor.ask(p.Answer(**ME, agent=bruno.id, call=rings))
    floor.ask(p.Conference(**ME, agent=anna.id, call=call))
    legs = floor.center.calls[call].legs.values()
    assert [leg.state for leg in legs] == [LegState.TALKING] * 3
    leaver, stayer = (anna, bruno) if first == "anna" else (bruno, anna)
    leg = next(leg.id for leg in legs if leg.agent == leaver.id)
    floor.ask(c.HangUp(**ME, call=call, leg=leg))
    assert set(floor.center.agents[stayer.id].contacts) == {call}
    assert not floor.center.agents[leaver.id].contacts
    floor.ask(c.HangUp(**ME, call=call))
    assert call not in floor.center.calls
    assert stayer.call is None and leaver.call is None


def test_a_conference_with_somebody_outside_goes_on_without_the_agent(floor: Floor) -> None:
    call, anna = floor.talk(floor.anna), floor.anna
    floor.ask(p.Consult(**ME, agent=anna.id, call=call, to="+390612345678"))
    floor.go(6)
    floor.ask(p.Conference(**ME, agent=anna.id, call=call))
    leg = next(leg.id for leg in floor.center.calls[call].legs.values() if leg.agent == anna.id)
    floor.ask(c.HangUp(**ME, call=call, leg=leg))
    assert len(floor.center.calls[call].legs) == 2
    floor.go(talks.LEAST_S + 1)
    assert call not in floor.center.calls


@pytest.mark.parametrize("to", ["bruno", "801", "+390612345678"])
def test_dialling(floor: Floor, to: str) -> None:
    number = floor.bruno.native if to == "bruno" else to
    floor.ask(p.Dial(**ME, agent=floor.anna.id, to=number))
    (call,) = floor.center.agents[floor.anna.id].contacts
    outside = to.startswith("+")
    assert floor.center.calls[call].direction is (Direction.OUTBOUND if outside else Direction.INTERNAL)
    if to == "bruno":
        floor.ask(p.Answer(**ME, agent=floor.bruno.id, call=call))
    floor.go(10)
    assert floor.state(floor.anna) is AgentState.TALKING
    assert "in use" in floor.refused(p.Dial(**ME, agent=floor.anna.id, to="802"))


def test_dialling_what_is_not_there(floor: Floor) -> None:
    assert "no extension" in floor.refused(p.Dial(**ME, agent=floor.anna.id, to="77"))
    assert "itself" in floor.refused(p.Dial(**ME, agent=floor.anna.id, to=floor.anna.native))
    out = next(one for one in floor.world.people.values() if not one.joined)
    assert "cannot take" in floor.refused(p.Dial(**ME, agent=floor.anna.id, to=out.native))
    assert "not in this call" in floor.refused(p.Hold(**ME, agent=floor.anna.id, call="demo/none"))
    for trunk in floor.world.trunks:
        trunk.in_service = False
    assert "no trunk" in floor.refused(p.Dial(**ME, agent=floor.anna.id, to="+390612345678"))


def test_who_is_called_and_does_not_answer(floor: Floor) -> None:
    floor.ask(p.Dial(**ME, agent=floor.anna.id, to=floor.bruno.native))
    floor.go(40)
    assert not floor.center.agents[floor.anna.id].contacts
    assert not floor.center.agents[floor.bruno.id].contacts


def test_a_blind_transfer_to_a_person_rings_until_it_is_answered(floor: Floor) -> None:
    call = floor.talk(floor.anna)
    floor.obey(c.Transfer(**ME, call=call, to=floor.bruno.native))
    floor.go(20)
    assert floor.state(floor.bruno) is AgentState.RESERVED
    floor.ask(p.Answer(**ME, agent=floor.bruno.id, call=call))
    assert floor.state(floor.bruno) is AgentState.TALKING


def test_wrap_up_is_ended_by_hand(floor: Floor) -> None:
    assert "no after-call work" in floor.refused(p.EndWrapUp(**ME, agent=floor.anna.id))
    call = floor.talk(floor.anna)
    floor.obey(c.SetNotReady(**ME, agent=floor.anna.id, reason="admin"))
    while floor.anna.wrap_until <= floor.world.now:
        floor.obey(c.HangUp(**ME, call=call))
        if floor.anna.wrap_until <= floor.world.now:  # this queue grants none this time
            call = floor.talk(floor.anna)
            floor.obey(c.SetNotReady(**ME, agent=floor.anna.id, reason="admin"))
    assert floor.state(floor.anna) is AgentState.WRAP_UP
    floor.ask(p.EndWrapUp(**ME, agent=floor.anna.id))
    assert floor.state(floor.anna) is AgentState.NOT_READY


def test_who_sits_there_stays_until_they_log_out_and_may_come_at_any_hour(floor: Floor) -> None:
    floor.go(14 * 3600)
    assert floor.anna.joined, "a shift's end sends no person home"
    floor.ask(c.LogOut(**ME, agent=floor.anna.id))
    assert not floor.anna.manned
    floor.ask(c.SetReady(**ME, agent=floor.anna.id))
    assert floor.center.agents[floor.anna.id].status is Status.READY
    assert floor.anna.manned


def test_a_supervisors_order_mans_no_station(floor: Floor) -> None:
    other = next(one for one in floor.world.people.values() if one.joined and not one.manned)
    floor.obey(c.SetNotReady(id="1", who="eve", agent=other.id, reason="coaching"))
    assert not other.manned
