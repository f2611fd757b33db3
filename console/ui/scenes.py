"""Scenes to look at: a call centre in a given condition, and the screens that can show it.

For pictures and tests only. A scene is a `Center` made by feeding events to `apply`, at a fixed time, so that the
same scene gives the same picture. A screen is registered as ``module:function``; the function gets the scene and
gives a widget.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

NOON = 1_700_044_927.0  # the moment every scene is looked at: 10:42:07 UTC


@dataclass(slots=True)
class Scene:
    """A condition of the centre: what is known and when it is looked at."""

    name: str
    center: Any = None
    now: float = NOON
    link_states: dict[str, Any] = field(default_factory=dict)

    def clock(self) -> float:
        """The scene's time stands still."""
        return self.now


SCREENS: dict[str, str] = {
    "widgets": "console.ui.scenes:widgets",
}
SCENES: dict[str, Callable[[], Scene]] = {
    "quiet": lambda: Scene("quiet"),
    "busy": lambda: Scene("busy"),
}


def widgets(scene: Scene) -> QWidget:
    """The sheet of all widgets."""
    from console.ui.widgets import gallery

    return gallery.build(scene.clock)


def build(screen: str, scene: str) -> QWidget:
    """The widget of a screen showing a scene. Raises KeyError for names that are not registered."""
    module, _, function = SCREENS[screen].partition(":")
    return getattr(importlib.import_module(module), function)(SCENES[scene]())


def picture(screen: str, scene: str, width: int, height: int) -> QPixmap:
    """A screen as a picture of the given logical size, at the application's scale."""
    widget = build(screen, scene)
    widget.resize(width, height)
    widget.show()
    for _ in range(3):  # layouts settle, then lists report what is in view
        QApplication.processEvents()
    made = widget.grab()
    widget.close()
    widget.deleteLater()
    QApplication.processEvents()
    return made
