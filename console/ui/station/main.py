"""`centralino station`: an operator's window over the journal and the desk; an engine of its own when a site has none.

Puts replica, bridge, door and window together and takes them apart again.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from console import assets
from console.center.roles import Role
from console.desk.directory import BadDirectory, Listed, parse_directory
from console.desk.forms import BadForm, Form, parse_form
from console.ui import ask, program
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.station.window import StationWindow

if TYPE_CHECKING:
    from console.bootstrap import House


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of this role."""
    parser.add_argument("--agent", metavar="AGENT", help="whose station this is, as link/agent (it is remembered)")
    parser.add_argument("--as", dest="who", metavar="NAME", help="who sits here; else the workstation's user name")


def run(args: argparse.Namespace) -> int:
    """Open the window; returns when it is closed. Raises PlainError for what a person must see to."""
    house: House = args.house
    app, spoken = program.begin(house, "calls")
    folder = house.settings.data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    remembered = QSettings(str(folder / "station.ini"), QSettings.Format.IniFormat)
    bridge = program.bridge_to(house)
    window = make_window(house, bridge, remembered, args.agent or "", args.who or "", spoken)
    return program.live(app, bridge, house.keeper(), window, window.show)


def make_window(
    house: "House", bridge: Bridge, remembered: QSettings, agent: str, who: str, shown: str
) -> StationWindow:
    """The window of a site's station. Raises BadForm and BadDirectory for files that cannot be used."""
    here = ask.here()
    asker = ask.Asker(who or here.who, here.workstation, Role.OPERATOR)
    folder = house.settings.data_folder()
    door = Door(house.journal(), asker.who, folder)
    if all(link.driver == "sim" for link in house.settings.links):
        door.furnish()
    return StationWindow(
        bridge,
        asker,
        door,
        house.settings.site,
        agent or str(remembered.value("station/agent", "")),
        remembered,
        directory_of(folder),
        forms_of(folder),
        shown,
    )


def directory_of(folder: Path) -> tuple[Listed, ...]:
    """The site's own numbers, else those that ship. Raises BadDirectory."""
    own = folder / "directory.toml"
    if not own.exists():
        return parse_directory(assets.text("desk", "directory.toml"), "directory.toml")
    return parse_directory(_text(own, BadDirectory), str(own))


def forms_of(folder: Path) -> tuple[Form, ...]:
    """The site's own forms, else those that ship. Raises BadForm."""
    own = sorted((folder / "forms").glob("*.toml")) if (folder / "forms").is_dir() else []
    if own:
        return tuple(parse_form(_text(file, BadForm), str(file)) for file in own)
    shipped = assets.names("forms", ".toml")
    return tuple(parse_form(assets.text("forms", f"{name}.toml"), f"{name}.toml") for name in shipped)


def _text(file: Path, error: type[Exception]) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as why:
        raise error(f"{file}: cannot be read: {why}") from why
