"""The engine and the help desk: clocks that run out are told, the next is asked, alarms stand, callers are raised."""

import asyncio
import time
from pathlib import Path

from console.center import commands as c
from console.center.desk_events import CallConcluded, CallerRaised, CallFiled, TicketSet
from console.center.rules import Rule
from console.center.state import Center
from console.center.ticket import TicketCard
from console.engine.desk_watch import Agenda, look_at
from console.engine.plan import Plan
from console.store.desk.tickets import Draft, Tickets
from console.store.journal import Journal
from tests.engine.script import ScriptedLink, engine_on, facts, settled
from tests.helpers.waiting import until

DESK = """
[desk]
calendar = "always"
first_team = "front"
close_after = "1s"
[calendar.always]
zone = "UTC"
every_day = ["00:00-24:00"]
[[service]]
solve = "1s"
[[team]]
name = "front"
[[team]]
name = "second"
level = 2
[[chain]]
name = "all"
[[chain.step]]
level = 2
way = "functional"
team = "second"
calendar = "always"
within = "1s"
otherwise = "alarm"
"""
RULES = (
    Rule("late", "overdue", "ticket", 0),
    Rule("nobody", "unanswered", "ticket", 0),
    Rule("many", "tickets_breached", "centre", 0),
)


def card_in(center: Center, ticket: str) -> TicketCard:
    return center.tickets.get(ticket, TicketCard(ticket))


def test_a_clock_that_runs_out_is_told_escalated_and_alarmed(database: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with engine_on(database, tmp_path, ScriptedLink(), plan=Plan(tmp_path, rules=RULES, desk=DESK)) as engine:
            with Journal(database) as journal:
                desk = Tickets(journal)
                ticket = await asyncio.to_thread(desk.open, "ann", Draft("late soon"))
                await settled(engine, lambda center: card_in(center, ticket.id).unanswered, "nobody answers")
                await settled(engine, lambda center: len(center.alarms) == 3, "alarms stand")
                card = engine.follower.center.tickets[ticket.id]
                assert (card.breached, card.team, card.level) == ("solve", "second", 2)
                await asyncio.to_thread(desk.solve, ticket.id, None, "ann", "done")
                await settled(engine, lambda center: card_in(center, ticket.id).closed, "closed by itself")
                await settled(engine, lambda center: all(a.cleared for a in center.alarms.values()), "alarms clear")

    asyncio.run(scenario())
    told = [fact.what for fact in facts(database, TicketSet) if isinstance(fact, TicketSet)]
    assert told[:2] == ["opened", "escalated"] and "nobody_answered" in told and told[-1] == "closed"
    assert told.count("escalated") == 1


def test_a_waiting_caller_with_a_ticket_that_ran_out_goes_to_the_front(database: str, tmp_path: Path) -> None:
    async def scenario(desk_toml: str) -> list[c.Command]:
        link = ScriptedLink()
        async with engine_on(database, tmp_path, link, plan=Plan(tmp_path, desk=desk_toml)) as engine:
            with Journal(database) as journal:
                desk = Tickets(journal)
                ticket = await asyncio.to_thread(desk.open, "ann", Draft("late", "customer-0001"))
                await settled(engine, lambda center: card_in(center, ticket.id).breached, "it ran out")
                call = f"c{len(link.executed)}{ticket.number}"
                link.join(f"first{ticket.number}")
                visit = link.join(call)
                await settled(engine, lambda center: link.id(call) in center.calls, "the call has come")
                engine.emit_house([CallFiled(time.time(), f"filed/{call}", "", link.id(call), "customer-0001")])
                await settled(engine, lambda center: center.calls[link.id(call)].customer, "it is filed")
                if engine.desk.raises:
                    await settled(engine, lambda _: link.executed, "the switch is asked")
                    moment = engine.follower.center.calls[link.id(call)].timeline[-1]
                    assert (moment.what, moment.args) == ("raised_for_ticket", (str(ticket.number),))
                    order = engine.follower.center.orders[f"house/front/{visit}"]
                    assert (order.command.who, order.command.why) == ("house", f"#{ticket.number}")
                else:
                    assert await engine.desk.tick(time.time()) == []
        return link.executed

    asked = asyncio.run(scenario(DESK))
    assert [type(command) for command in asked] == [c.MoveToFront]
    assert len(facts(database, CallerRaised)) == 1
    assert asyncio.run(scenario(DESK + "[queue]\nraise_breached = false\n")) == []
    assert len(facts(database, CallerRaised)) == 1


def test_how_a_call_ended_goes_into_its_ticket_once_whichever_is_said_first(database: str, tmp_path: Path) -> None:
    async def scenario() -> list[tuple[str, str, str]]:
        link = ScriptedLink()
        async with engine_on(database, tmp_path, link, plan=Plan(tmp_path, desk=DESK)) as engine:
            with Journal(database) as journal:
                desk = Tickets(journal)
                first, second = [await asyncio.to_thread(desk.open, "ann", Draft(title)) for title in "ab"]
                for call in ("c1", "c2"):
                    link.join(call)
                    await settled(engine, lambda center, call=call: link.id(call) in center.calls, "it came")
                one, other = link.id("c1"), link.id("c2")
                await asyncio.to_thread(desk.link_call, first.id, one, "ann")
                engine.emit_house([CallConcluded(1.0, "k1", "", one, "lab/ann", "solved", "ann")])
                engine.emit_house([CallConcluded(1.0, "k2", "", other, "lab/ann", "informed", "ann")])
                await settled(engine, lambda center: center.calls[other].code, "the code is there")
                await asyncio.to_thread(desk.link_call, second.id, other, "ann")
                told = lambda: [  # noqa: E731
                    (entry.what, entry.who, entry.step.text)
                    for ticket in (first, second)
                    for entry in desk.history(ticket.id)
                    if entry.step is not None and entry.what == "outcome"
                ]
                await until(lambda: len(told()) == 2, "both are written")
                assert not desk.conclude_call(first.id, one, "solved", "ann", "k1"), "it is there already"
                return told()

    assert asyncio.run(scenario()) == [("outcome", "ann", "solved"), ("outcome", "ann", "informed")]


def test_the_agenda_gives_each_ticket_once_and_in_time() -> None:
    agenda = Agenda()
    card = TicketCard("t1", status="open", solve_due=50, answer_due=20, breached="answer")
    assert look_at(card) == 50 and look_at(TicketCard("t", status="closed", solve_due=5)) == 0
    agenda.note(card)
    agenda.note(TicketCard("t2", status="open", escalate_at=10))
    assert agenda.due(9) == []
    assert agenda.due(60) == ["t2", "t1"] and agenda.due(60) == []
    agenda.put_off("t1", 70)
    agenda.note(TicketCard("t1", status="closed", solve_due=50))
    assert agenda.due(100) == []


def test_many_due_at_once_are_taken_in_portions() -> None:
    agenda = Agenda()
    for number in range(5):
        agenda.note(TicketCard(str(number), status="open", solve_due=1.0 + number))
    assert agenda.due(10, most=3) == ["0", "1", "2"] and agenda.due(10, most=3) == ["3", "4"]
