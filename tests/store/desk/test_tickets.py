"""Tickets on both databases: each deed is committed with its fact, read back whole, or refused aloud."""

import pytest

from console.center.apply import apply
from console.center.desk_events import CallTicketed, TicketNoted, TicketSet
from console.center.state import Center
from console.desk.ticket import Status, card_of
from console.store.desk.tickets import Ask, Draft, Refused, TicketConflict, Tickets, Unfit, Wanted
from console.store.errors import Unknown
from console.store.journal import Journal


def folded(journal: Journal) -> Center:
    center = Center()
    for row in journal.read(0, 10_000):
        assert row.event is not None, row.why
        apply(center, row.event)
    return center


def test_a_ticket_is_opened_written_in_solved_and_closed(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        opened = desk.open("ann", Draft("No dial tone", "customer-0001", product="router", impact=1, urgency=2))
        assert (opened.number, opened.priority, opened.status, opened.team) == (1001, 2, Status.NEW, "front")
        assert opened.answer_due > opened.opened and opened.solve_due > opened.answer_due
        mine = desk.take(opened.id, opened.version, "ann")
        assert (mine.owner, mine.status) == ("ann", Status.OPEN)
        desk.step(opened.id, "ann", "Restarted the router", "no_effect")
        desk.answer(opened.id, "ann", "We are looking into it")
        assert desk.ticket(opened.id).answer_due == 0
        waiting = desk.wait_for_customer(opened.id, None, "ann", "which firmware?")
        assert waiting.paused_since > 0 and waiting.solve_due == 0 and waiting.left_s > 0
        assert desk.resume(opened.id, None, "ann").solve_due > 0
        solved = desk.solve(opened.id, None, "ann", "A new cable")
        assert (solved.outcome, solved.next_due) == ("A new cable", 0)
        closed = desk.close(opened.id, None, "ann")
        file = desk.file(opened.id)
        assert file.ticket == closed == desk.numbered(1001)
        told = [entry.what for entry in file.history]
        assert {"opened", "taken", "step", "answer", "answered", "waiting", "note", "resumed", "solved"} <= set(told)
        assert folded(journal).tickets[opened.id] == card_of(closed)
        kinds = {type(row.event) for row in journal.read(0)}
        assert kinds == {TicketSet, TicketNoted}


def test_two_people_editing_see_each_other(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        seen = desk.open("ann", Draft("Slow", "customer-0002"))
        desk.change(seen.id, seen.version, "bob", urgency=1)
        with pytest.raises(TicketConflict, match="bob: urgency priority") as caught:
            desk.change(seen.id, seen.version, "ann", title="Very slow")
        assert (caught.value.who, caught.value.now.priority) == ("bob", 2)
        assert desk.ticket(seen.id).title == "Slow"
        # A note of another is no conflict: it overwrites nothing.
        now = desk.ticket(seen.id)
        desk.note(seen.id, "bob", "called back")
        desk.answer(seen.id, "bob", "told them")
        assert desk.change(seen.id, now.version, "ann", title="Very slow").title == "Very slow"


def test_merging_splitting_and_families(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        one, two, three = (desk.open("ann", Draft(name, "customer-0003")) for name in ("one", "two", "three"))
        step = desk.step(two.id, "ann", "belongs elsewhere")
        merged = desk.merge([two.id, three.id], one.id, "bob")
        assert merged.id == one.id and desk.ticket(two.id).status == Status.MERGED
        assert step.id in [entry.step.id for entry in desk.history(one.id) if entry.step]
        assert desk.ticket(three.id).merged == one.id
        back = desk.reopen(three.id, None, "bob")
        assert (back.status, back.merged, back.reopened) == (Status.OPEN, "", 1)
        apart = desk.split(two.id, "bob", Draft("apart"), [step.id])
        assert (apart.customer, apart.origin) == ("customer-0003", two.id)
        assert [entry.step.id for entry in desk.history(apart.id) if entry.step] == [step.id]
        desk.gather([back.id, apart.id], one.id, "bob")
        assert [child.id for child in desk.file(one.id).children] == [back.id, apart.id]
        with pytest.raises(Refused, match="below"):
            desk.change(one.id, desk.ticket(one.id).version, "bob", parent=apart.id)
        desk.solve(one.id, None, "bob", "the exchange was down", children=True)
        assert {desk.ticket(child).status for child in (back.id, apart.id)} == {Status.SOLVED}


def test_calls_watchers_files_and_links(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        ticket = desk.open("ann", Draft("Call", "customer-0004", call="lab/1"))
        other = desk.open("ann", Draft("Other"))
        assert ticket.answered == ticket.opened
        desk.watch(ticket.id, "sue")
        desk.link(ticket.id, other.id, "ann")
        held = desk.attach(ticket.id, "ann", "log.txt", "text/plain", b"\x00\xff" * 100)
        file = desk.file(ticket.id)
        assert (file.calls, file.watchers, file.related) == (("lab/1",), ("sue",), (("related", other.id),))
        assert desk.content(held.id) == b"\x00\xff" * 100 and file.attachments == (held,)
        assert [t.id for t in desk.page(Wanted(watcher="sue"))] == [ticket.id]
        desk.watch(ticket.id, "sue", False)
        assert desk.page(Wanted(watcher="sue")) == []
        assert CallTicketed in {type(row.event) for row in journal.read(0)}
        with pytest.raises(Unfit, match="25,000,000"):
            desk.attach(ticket.id, "ann", "big", "", bytes(25_000_001))
        with pytest.raises(Unknown):
            desk.ticket("nobody")


def test_escalation_by_hand_and_its_answer(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        ticket = desk.open("ann", Draft("Hard", owner="ann"))
        up = desk.escalate(ticket.id, ticket.version, "ann", Ask("functional", 2, team="network", why="BGP"))
        assert (up.team, up.level, up.owner) == ("network", 2, "")
        (asked,) = desk.escalations_asked(team="network")
        desk.answer_escalation(asked.id, "nina", taken=True)
        assert desk.ticket(ticket.id).owner == "nina"
        with pytest.raises(Refused, match="taken already"):
            desk.answer_escalation(asked.id, "otto", taken=False)


def test_lists_filter_page_and_count(database: str) -> None:
    with Journal(database) as journal:
        desk = Tickets(journal)
        made = [desk.open("ann", Draft(f"Printer number {n}", f"customer-{n % 3}", team="front")) for n in range(7)]
        desk.assign([made[1].id, made[4].id], "sue", owner="bob", team="payments")
        desk.close(made[0].id, None, "sue")
        assert [t.number for t in desk.page(Wanted(owner="bob"))] == [1005, 1002]
        assert [t.number for t in desk.page(Wanted(text="prínter 1003"))] == [1003]
        assert [t.number for t in desk.page(Wanted(text="prin", open=False))] == [1001]
        for order in ("newest", "due", "risk", "priority", "changed"):
            wanted, seen, place = Wanted(order=order), [], None
            while found := desk.page(wanted, place, 2):
                seen += [t.id for t in found]
                place = desk.place_of(wanted, found[-1])
            assert sorted(seen) == sorted(t.id for t in made), order
        assert desk.count(Wanted(open=True)).number == 6
        assert {one.owner: one.open for one in desk.load()} == {"": 4, "bob": 2}
        assert desk.board()[(2, "payments")] == (2, 0, 0), "they are of their team's level"
