"""Every deed of one ticket, without opening it: by its key on the Tickets page, from the menu, through Ctrl+K.

The ticket is read first, so that a deed it cannot have now is refused and not tried. What needs a question opens the
same sheet as over the ticket itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from console.desk.settings import Desk
from console.desk.ticket import Ticket
from console.store.desk.ticket_reading import File
from console.ui.bridge import Bridge
from console.ui.desk import ticket_deeds
from console.ui.desk import ticket_sheets as sheets
from console.ui.desk.door import Door
from console.ui.desk.ticket_deeds import Deed

translate = QCoreApplication.translate
_FOR_MANY = ("take", "escalate", "watch")
"""The page has these for all that is selected."""
DEEDS = tuple(deed for deed in (*ticket_deeds.OFTEN, *ticket_deeds.SELDOM) if deed.name not in _FOR_MANY)


class TicketHand:
    """`said(words)`: why something was not done, or nothing; `shown(id)`: another ticket is to be looked at."""

    def __init__(
        self,
        door: Door,
        bridge: Bridge,
        desk: Callable[[], Desk | None],
        over: QWidget,
        said: Callable[[str], None],
        shown: Callable[[str], None],
        done: Callable[[], None],
    ) -> None:
        self._door, self._bridge, self._desk, self._over = door, bridge, desk, over
        self._said, self._shown, self._done = said, shown, done

    def do(self, deed: Deed, ticket: Ticket) -> None:
        """Read the ticket, then do it, ask for what it needs, or say that it cannot be."""
        self._door.ask(lambda: self._door.tickets.file(ticket.id), lambda file: self._read(deed, file))

    def _read(self, deed: Deed, file: File) -> None:
        desk = self._desk()
        if desk is None:
            return
        if not ticket_deeds.can(deed, file, self._door.who):
            form = translate("TicketHand", "{deed}: not with ticket {number} as it stands")
            word = ticket_deeds.word(deed, file.ticket).rstrip("…")
            self._said(form.format(deed=word, number=file.ticket.number))
            return
        self._said("")
        if deed.at_once is not None:
            work, door, ticket = deed.at_once, self._door, file.ticket
            door.ask(lambda: work(door.tickets, ticket, door.who), lambda _: self._done())
        else:
            now = self._bridge.now()
            sheets.do(self._door, desk, file, deed.name, "", now, lambda _: self._done(), self._show_or_say, self._over)

    def _show_or_say(self, ticket: str, words: str) -> None:
        if ticket:
            self._shown(ticket)
        else:
            self._said(words)
