"""The way of every sheet of the desk: opened over a window, what it gives written through the door, then closed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.desk.ticket import Ticket
from console.store.desk.ticket_pen import TicketConflict
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import FormSheet
from console.ui.desk.refusals import words_of

translate = QCoreApplication.translate


class Looked:
    """Which version of a ticket a sheet writes over: the one it was opened on, then the one a conflict told of."""

    def __init__(self, ticket: Ticket) -> None:
        self.version = ticket.version

    def told(self, error: Exception) -> str:
        """The words for a refusal. Who reads whose change came between may press again: that is a decision."""
        if not isinstance(error, TicketConflict):
            return words_of(error)
        self.version = error.now.version
        again = translate("TicketSheets", "Pressing again writes yours over it; Cancel leaves theirs.")
        return f"{words_of(error)} {again}"


def opened(sheet: FormSheet) -> FormSheet:
    """Show it without blocking; it goes when it is closed."""
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet


def keep(
    door: Door,
    sheet: FormSheet,
    work: Callable[[], Any],
    then: Callable[[Any], None],
    looked: Looked | None = None,
) -> None:
    """Do it in the worker; then the sheet closes, or says why not and stays. `looked`: what `work` writes over."""

    def kept(value: Any) -> None:
        sheet.kept()
        then(value)

    door.ask(work, kept, sheet.refused if looked is None else lambda error: sheet.refused(looked.told(error)))
