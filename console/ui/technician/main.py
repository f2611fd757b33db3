"""`centralino technician`: the window over links, bytes, devices, lines and tests; an engine of its own if need be.

As the supervisor's: it follows the journal, and killing it leaves the engine untouched. It holds no link.
"""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from console.center.roles import Role
from console.settings import default_config_file
from console.ui import ask, program
from console.ui.bridge import Bridge
from console.ui.supervisor.main import desk_settings
from console.ui.technician.window import TechnicianWindow

if TYPE_CHECKING:
    from console.bootstrap import House


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words `centralino technician` knows besides those of every role."""
    parser.add_argument("--link", default="", metavar="NAME", help="begin with the bytes of this link")


def run(args: argparse.Namespace) -> int:
    """Open the window; returns when it is closed. Raises PlainError for what a person must see to."""
    house: House = args.house
    app, _ = program.begin(house, "bench")
    bridge = program.bridge_to(house)
    window = make_window(house, bridge, desk_settings(house.settings.data_folder()))
    if args.link:
        window.show_bytes(args.link)
    return program.live(app, bridge, house.keeper(window.herald.keeper_said.emit), window, window.show)


def make_window(house: "House", bridge: Bridge, remembered: QSettings | None) -> TechnicianWindow:
    """The window of a site. Whoever sits here asks as a technician."""
    path = str(house.config or default_config_file())
    asker = replace(ask.here(), role=Role.TECHNICIAN.value)
    return TechnicianWindow(bridge, asker, house.settings, remembered, path)
