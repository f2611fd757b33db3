"""`centralino technician`: the window over links, bytes, devices, lines and tests; an engine of its own if need be.

As the supervisor's: it follows the journal, and killing it leaves the engine untouched. It holds no link.
"""

import argparse
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from console.center.roles import Role
from console.collector import settle_collector
from console.settings import default_config_file
from console.ui import ask, icons, language, theme
from console.ui.bridge import Bridge
from console.ui.feed import JournalFeed
from console.ui.supervisor.main import desk_settings
from console.ui.technician.window import TechnicianWindow
from console.ui.threads import share_evenly

if TYPE_CHECKING:
    from console.bootstrap import House


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words `centralino technician` knows besides those of every role."""
    parser.add_argument("--link", default="", metavar="NAME", help="begin with the bytes of this link")


def run(args: argparse.Namespace) -> int:
    """Open the window; returns when it is closed. Raises PlainError for what a person must see to."""
    house: House = args.house
    share_evenly()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("centralino")
    app.setDesktopFileName("centralino")
    language.install_language(app, house.settings.language or "system")
    theme.apply_theme(app, house.settings.theme or "system")
    app.setWindowIcon(icons.icon("bench", "accent"))
    bridge = Bridge(lambda wake: JournalFeed(house.replica(wake)))
    window = make_window(house, bridge, desk_settings(house.settings.data_folder()))
    if args.link:
        window.show_bytes(args.link)
    keeper = house.keeper(window.herald.keeper_said.emit)
    if keeper is not None:
        keeper.start()
    bridge.start()
    window.show()
    settle_collector()
    before = {n: signal.signal(n, lambda *_: window.close()) for n in (signal.SIGINT, signal.SIGTERM)}
    try:
        return int(app.exec())
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        bridge.stop()
        if keeper is not None:
            keeper.stop()


def make_window(house: "House", bridge: Bridge, remembered: QSettings | None) -> TechnicianWindow:
    """The window of a site. Whoever sits here asks as a technician."""
    path = str(house.config or default_config_file())
    asker = replace(ask.here(), role=Role.TECHNICIAN.value)
    return TechnicianWindow(bridge, asker, house.settings, remembered, path)
