"""`centralino`: the supervisor's window over the journal, and an engine of its own when a site has no other.

Puts replica, bridge and window together and takes them apart again. Killing it leaves the engine untouched.
"""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from console.settings import default_config_file
from console.store.history import History
from console.store.journal import Journal
from console.ui import ask, program
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.supervisor.connect_sheet import ConnectSheet
from console.ui.supervisor.settings_sheet import SettingsSheet
from console.ui.supervisor.window import SupervisorWindow

if TYPE_CHECKING:
    from console.bootstrap import House


class JournalArchive(History):
    """The history of a journal that is nobody else's, so that it can be closed."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._journal = journal

    def close(self) -> None:
        """Let go of the database."""
        self._journal.close()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words `centralino supervisor` knows besides those of every role."""
    parser.add_argument("--station", metavar="TELEPHONE", help="your own telephone, to listen with (it is remembered)")


def run(args: argparse.Namespace) -> int:
    """Open the window; returns when it is closed. Raises PlainError for what a person must see to."""
    house: House = args.house
    app, _ = program.begin(house, "floor")
    remembered = desk_settings(house.settings.data_folder())
    bridge = program.bridge_to(house)
    window = make_window(house, bridge, remembered, args.station or "")
    return program.live(app, bridge, house.keeper(window.herald.keeper_said.emit), window, window.show)


def make_window(house: "House", bridge: Bridge, remembered: QSettings, station: str = "") -> SupervisorWindow:
    """The window of a site, with its settings and its form for another switch."""
    path = house.config or default_config_file()
    asker = ask.here(station or str(remembered.value("station", "")))
    door = Door(house.journal(), asker.who, house.settings.data_folder())
    if all(link.driver == "sim" for link in house.settings.links):
        door.furnish()
    window = SupervisorWindow(
        bridge,
        asker,
        house.settings.site,
        remembered,
        str(path),
        JournalArchive(house.journal()),
        door,
    )
    if station:
        remembered.setValue("station", station)
    window.settings_hook = partial(_open, lambda: SettingsSheet(house, path, window))
    window.connect_hook = partial(_open, lambda: ConnectSheet(house, path, window))
    return window


def _open(make) -> None:
    sheet = make()
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


def desk_settings(folder: Path) -> QSettings:
    """Where this workstation remembers how its window is arranged."""
    folder.mkdir(parents=True, exist_ok=True)
    return QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)
