"""Boards over scenes, for pictures."""

from PySide6.QtWidgets import QWidget

from console.ui.scenes import Scene
from console.ui.wallboard import boards
from console.ui.wallboard.window import WallboardWindow


def over(scene: Scene, board: str) -> QWidget:
    """A preset over a scene."""
    bridge = scene.bridge()
    window = WallboardWindow(bridge, boards.find(board), "Milano")
    bridge.setParent(window)
    return window


def centre(scene: Scene) -> QWidget:
    """The whole centre."""
    return over(scene, "centre")


def queue(scene: Scene) -> QWidget:
    """One queue at a time."""
    return over(scene, "queue")


def agents(scene: Scene) -> QWidget:
    """The agents by name."""
    return over(scene, "agents")


def desk(scene: Scene) -> QWidget:
    """The help desk."""
    return over(scene, "desk")
