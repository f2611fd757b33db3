"""`centralino wallboard`: the big screen. Finds its board and its screen, follows the journal, asks for nothing."""

import argparse
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QScreen

from console.errors import PlainError
from console.ui import program
from console.ui.theme import apply_theme
from console.ui.wallboard import boards
from console.ui.wallboard.window import WallboardWindow


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of this role."""
    parser.add_argument(
        "--board", default="centre", metavar="NAME", help="centre, queue, agents, one of yours, or a file"
    )
    parser.add_argument("--boards", action="store_true", help="list the boards there are, and end")
    parser.add_argument("--queue", action="append", default=[], metavar="NAME", help="only this queue; may be repeated")
    parser.add_argument("--screen", type=int, default=0, metavar="N", help="on the screen of this number, from 1")
    parser.add_argument("--rotate", type=float, metavar="SECONDS", help="how long a page stays; 0: until an arrow key")
    parser.add_argument("--windowed", action="store_true", help="in a window rather than on the full screen")


def run(args: argparse.Namespace) -> int:
    """Show the board until somebody leaves. Raises PlainError for what a person can mend."""
    if args.boards:
        print("\n".join(boards.known()))  # noqa: T201 - this is what was asked for
        return 0
    board = boards.find(args.board)
    if args.rotate is not None:
        board = boards.turning(board, args.rotate)
    app, _ = program.begin(args.house, "floor")
    apply_theme(app, "wall")
    screen = chosen_screen(args.screen)
    bridge = program.bridge_to(args.house)
    window = WallboardWindow(bridge, board, args.settings.site, args.queue)
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    return program.live(app, bridge, args.house.keeper(), window, partial(show_on, window, screen, args.windowed))


def chosen_screen(number: int) -> QScreen | None:
    """The screen of a number from 1; 0 is the first. Raises PlainError when there is no such screen."""
    screens = QGuiApplication.screens()
    if not 0 <= number <= len(screens):
        names = ", ".join(f"{place} {screen.name()}" for place, screen in enumerate(screens, 1))
        raise PlainError(
            QCoreApplication.translate("Wallboard", "there is no screen {number}; there are: {names}").format(
                number=number, names=names
            )
        )
    return screens[max(number, 1) - 1] if screens else None


def show_on(window: WallboardWindow, screen: QScreen | None, windowed: bool) -> None:
    """Show the window on a screen, full unless it is to be a window."""
    if screen is not None:
        window.setScreen(screen)
        # Its geometry too: a kiosk without a window manager has nobody who would make it full screen.
        window.setGeometry(screen.geometry())
    if windowed:
        window.resize(1280, 720)
        window.show()
    else:
        window.showFullScreen()
