"""The way of every sheet of the desk: opened over a window, what it gives written through the door, then closed."""

from collections.abc import Callable
from typing import Any

from console.ui.desk.door import Door
from console.ui.desk.form_sheet import FormSheet


def opened(sheet: FormSheet) -> FormSheet:
    """Show it without blocking; it goes when it is closed."""
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet


def keep(door: Door, sheet: FormSheet, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """Do it in the worker; then the sheet closes, or says why not and stays."""

    def kept(value: Any) -> None:
        sheet.kept()
        then(value)

    door.ask(work, kept, sheet.refused)
