"""What opens over a station and beside its telephone, for pictures and tests."""

from PySide6.QtWidgets import QWidget

from console.ui.scenes import Scene
from console.ui.station.scene import one_trouble, window
from console.ui.station.window import StationWindow
from console.ui.supervisor.sheets import Sheet


def _over(made: StationWindow) -> QWidget:
    """The sheet that is open, kept alive by its window."""
    sheet = made.findChildren(Sheet)[-1]
    sheet.window_behind = made
    return sheet


def who(scene: Scene) -> QWidget:
    """Who sits here?"""
    made = window(scene)
    made.choose_agent()
    return _over(made)


def number(scene: Scene) -> QWidget:
    """Whom to transfer to, from the directory."""
    made = window(scene)
    made.press("transfer")
    return _over(made)


def reason(scene: Scene) -> QWidget:
    """Not ready: why?"""
    made = window(scene)
    made.press("ready")
    return _over(made)


def outcome(scene: Scene) -> QWidget:
    """How the call ended, by the site's codes."""
    made = window(scene)
    made.press("outcome")
    return _over(made)


def forms(scene: Scene) -> QWidget:
    """Which of the site's forms?"""
    made = window(scene)
    made.new_order()
    return _over(made)


def directory(scene: Scene) -> StationWindow:
    """Everybody one may be put through to."""
    made = window(scene)
    made.aside.setCurrentWidget(made.directory)
    return made


def handled(scene: Scene) -> StationWindow:
    """What was handled lately."""
    made = window(scene)
    made.tabs.setCurrentWidget(made.recent)
    return made


def figures(scene: Scene) -> StationWindow:
    """My figures of the day."""
    made = window(scene)
    made.tabs.setCurrentWidget(made.figures)
    return made


def find(scene: Scene) -> StationWindow:
    """Another file is looked for."""
    made = window(scene)
    made.customer.find()
    return made


def verify(scene: Scene) -> StationWindow:
    """The caller is asked who they are."""
    made = window(scene)
    made.customer.verify()
    return made


def incident(scene: Scene) -> StationWindow:
    """Many callers report the same."""
    made = window(scene)
    one_trouble(made.door)
    made.incident.look()
    return made
