"""Everything that is done with one ticket, as a table: its word, its key, when it can be had, and how.

`OFTEN` are buttons, `SELDOM` stand in a menu; what needs a question first has no `at_once` and is opened by
`ticket_sheets.do`. No key means two things in a window.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desk.handover import OUT
from console.desk.ticket import DONE, WAITING, Status, Ticket
from console.store.desk.ticket_reading import File
from console.store.desk.tickets import Tickets

translate = QCoreApplication.translate
AtOnce = Callable[[Tickets, Ticket, str], Any]


@dataclass(frozen=True, slots=True)
class Deed:
    """`needs(file, who)`: whether it can be had as things stand. `at_once`: what it does, where nothing is asked."""

    name: str
    said: str
    key: str
    needs: Callable[[File, str], bool]
    at_once: AtOnce | None = None

    def text(self) -> str:
        """Its word."""
        return translate("TicketDeeds", self.said)


def _open(file: File, _who: str) -> bool:
    return file.ticket.is_open


def _always(_file: File, _who: str) -> bool:
    return True


def _not_mine(file: File, who: str) -> bool:
    return file.ticket.is_open and file.ticket.owner != who


def _not_merged(file: File, _who: str) -> bool:
    return file.ticket.status != Status.MERGED


def _may_merge(file: File, _who: str) -> bool:
    return file.ticket.status not in (Status.MERGED, Status.CLOSED)


def _has_children(file: File, _who: str) -> bool:
    return file.ticket.is_open and any(child.status not in DONE for child in file.children)


def _was_out(file: File, _who: str) -> bool:
    return bool(file.handovers)


def _is_asked(file: File, _who: str) -> bool:
    return any(one.state == "asked" for one in file.escalations)


def _wait(tickets: Tickets, ticket: Ticket, who: str) -> Any:
    turn = tickets.resume if ticket.status in WAITING else tickets.wait_for_customer
    return turn(ticket.id, ticket.version, who)


def _close(tickets: Tickets, ticket: Ticket, who: str) -> Any:
    over = ticket.status in (Status.CLOSED, Status.MERGED)
    return (tickets.reopen if over else tickets.close)(ticket.id, ticket.version, who)


def _watch(tickets: Tickets, ticket: Ticket, who: str) -> Any:
    return tickets.watch(ticket.id, who, who not in tickets.file(ticket.id).watchers)


def _answer(tickets: Tickets, ticket: Ticket, who: str) -> Any:
    """The oldest escalation nobody has answered: I see to it."""
    asked = next(one for one in tickets.file(ticket.id).escalations if one.state == "asked")
    return tickets.answer_escalation(asked.id, who, True)


OFTEN: tuple[Deed, ...] = (
    Deed("take", QT_TRANSLATE_NOOP("TicketDeeds", "Take"), "Ctrl+Shift+T", _not_mine,
         lambda tickets, ticket, who: tickets.take(ticket.id, ticket.version, who)),
    Deed("wait", QT_TRANSLATE_NOOP("TicketDeeds", "Await reply"), "Ctrl+Shift+W", _open, _wait),
    Deed("escalate", QT_TRANSLATE_NOOP("TicketDeeds", "Escalate…"), "Ctrl+E", _open),
    Deed("hand_over", QT_TRANSLATE_NOOP("TicketDeeds", "Third party…"), "Ctrl+Shift+E", _open),
    Deed("visit", QT_TRANSLATE_NOOP("TicketDeeds", "Visit…"), "Ctrl+Shift+V", _open),
    Deed("edit", QT_TRANSLATE_NOOP("TicketDeeds", "Change…"), "Ctrl+Shift+C", _open),
    Deed("solve", QT_TRANSLATE_NOOP("TicketDeeds", "Solved"), "Ctrl+R", _open,
         lambda tickets, ticket, who: tickets.solve(ticket.id, ticket.version, who)),
    Deed("close", QT_TRANSLATE_NOOP("TicketDeeds", "Close"), "Ctrl+Shift+R", _always, _close),
)  # fmt: skip
SELDOM: tuple[Deed, ...] = (
    Deed("solve_with", QT_TRANSLATE_NOOP("TicketDeeds", "Solved, in words, with its children…"), "Ctrl+Shift+Y", _open),
    Deed("reopen", QT_TRANSLATE_NOOP("TicketDeeds", "Open again…"), "Ctrl+Shift+O",
         lambda file, _: file.ticket.status in DONE),
    Deed("wait_others", QT_TRANSLATE_NOOP("TicketDeeds", "Wait for others"), "Ctrl+Shift+H",
         lambda file, _: file.ticket.is_open and file.ticket.status != Status.WAITING_THIRD_PARTY,
         lambda tickets, ticket, who: tickets.wait_for_others(ticket.id, ticket.version, who)),
    Deed("attach", QT_TRANSLATE_NOOP("TicketDeeds", "Attach files…"), "Ctrl+Shift+A", _not_merged),
    Deed("papers", QT_TRANSLATE_NOOP("TicketDeeds", "Files, relatives, visits…"), "Ctrl+Shift+B", _always),
    Deed("pack", QT_TRANSLATE_NOOP("TicketDeeds", "File for the third party…"), "Ctrl+Shift+F", _was_out),
    Deed("merge", QT_TRANSLATE_NOOP("TicketDeeds", "Merge into another…"), "Ctrl+Shift+M", _may_merge),
    Deed("split", QT_TRANSLATE_NOOP("TicketDeeds", "Split off…"), "Ctrl+Shift+L", _not_merged),
    Deed("link", QT_TRANSLATE_NOOP("TicketDeeds", "Link with another…"), "Ctrl+Shift+K", _always),
    Deed("parent", QT_TRANSLATE_NOOP("TicketDeeds", "Put under a parent…"), "Ctrl+Shift+P", _not_merged),
    Deed("answer", QT_TRANSLATE_NOOP("TicketDeeds", "Take the escalation"), "Ctrl+Shift+G", _is_asked, _answer),
    Deed("decline", QT_TRANSLATE_NOOP("TicketDeeds", "Decline the escalation…"), "Ctrl+Shift+Q", _is_asked),
    Deed("watch", QT_TRANSLATE_NOOP("TicketDeeds", "Watch, or no longer"), "Ctrl+Shift+U", _always, _watch),
)  # fmt: skip
BY_NAME = {deed.name: deed for deed in (*OFTEN, *SELDOM)}


def can(deed: Deed, file: File, who: str) -> bool:
    """Whether it can be had now."""
    return deed.needs(file, who)


def word(deed: Deed, ticket: Ticket) -> str:
    """Its word as things stand: wait or go on, close or open again."""
    if deed.name == "wait" and ticket.status in WAITING:
        return translate("TicketDeeds", "Go on")
    if deed.name == "close" and ticket.status in (Status.CLOSED, Status.MERGED):
        return translate("TicketDeeds", "Open again")
    return deed.text()


def is_out(file: File) -> bool:
    """Whether a third party has it now."""
    return any(one.state in OUT for one in file.handovers)
