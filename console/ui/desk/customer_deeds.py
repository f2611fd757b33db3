"""What can be done with one customer's whole file, wherever it is shown: given out, compared with its like, erased.

Each deed has a word and a key; `CustomerDeeds` opens its sheet over the window that the widget it is given is in: a
window may have keys of its own for the sheets it opens.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from console.desk.customer import CustomerFile
from console.ui.desk.customer_reading import Deed
from console.ui.desk.door import Door
from console.ui.desk.erase_sheet import EraseSheet
from console.ui.desk.giving_out import BOM, file_name, write_out
from console.ui.desk.merge_sheet import MergeSheet
from console.ui.desk.refusals import words_of

translate = QCoreApplication.translate


def deeds(may_erase: bool) -> tuple[Deed, ...]:
    """Name, word and key of each."""
    found = [
        ("export", translate("CustomerDeeds", "Give out this file…"), "Ctrl+Shift+S"),
        ("twins", translate("CustomerDeeds", "Files like this one…"), "Ctrl+Shift+D"),
    ]
    if may_erase:
        found.append(("erase", translate("CustomerDeeds", "Erase this customer…"), "Ctrl+Shift+Del"))
    return tuple(found)


class CustomerDeeds(QObject):
    """`file()`: the one shown. `changed(id)`: files were merged or taken apart; `erased(id)`; `told`: a sentence."""

    changed = Signal(str)
    erased = Signal(str)
    told = Signal(str)

    def __init__(self, door: Door, file: Callable[[], CustomerFile | None], over: QWidget) -> None:
        super().__init__(over)
        self._door, self._file, self._over = door, file, over

    def do(self, name: str) -> QDialog | None:
        """Open what a button or key says; nothing without a file."""
        file = self._file()
        if file is None:
            return None
        if name == "export":
            self.ask_where(file)
            return None
        return self._twins(file) if name == "twins" else self._erase(file)

    def ask_where(self, file: CustomerFile) -> None:
        """Ask for a file's name; its ending says what goes into it."""
        kinds = translate("CustomerDeeds", "All that is kept (*.json);;The file alone, for spreadsheets (*.csv)")
        heading = translate("CustomerDeeds", "Give out this file")
        name, chosen = QFileDialog.getSaveFileName(self._over.window(), heading, file_name(file.name, "json"), kinds)
        if name:
            path = Path(name)
            self.give_out(file.id, path if path.suffix else path.with_suffix(".csv" if "csv" in chosen else ".json"))

    def give_out(self, customer: str, path: Path) -> None:
        """Write it: `.csv` the file alone, else everything as JSON."""
        customers = self._door.customers

        def write() -> Path:
            if path.suffix.lower() == ".csv":
                return write_out(path, (BOM, *customers.export_file(customer)))
            return write_out(path, (customers.disclose(customer),))

        def done(where: Path) -> None:
            self.told.emit(translate("CustomerDeeds", "Written: {file}").format(file=where))

        self._door.ask(write, done, lambda error: self.told.emit(words_of(error)))

    def _twins(self, file: CustomerFile) -> QDialog:
        sheet = MergeSheet(self._door.customers, self._door.later, self._door.who, file.id, self._over.window())
        sheet.merged.connect(self.changed)
        return _opened(sheet)

    def _erase(self, file: CustomerFile) -> QDialog:
        sheet = EraseSheet(self._door.customers, self._door.slow, self._door.who, file, self._over.window())
        sheet.export_asked.connect(lambda _: self.ask_where(file))
        sheet.erased.connect(self.erased)
        return _opened(sheet)


def _opened(sheet: QDialog) -> QDialog:
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet
