"""How a person arranged the window, written down on this workstation and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from console.ui.supervisor.window import SupervisorWindow


def recall(window: SupervisorWindow, settings: QSettings) -> None:
    """Put the window as it was left."""
    window.bell.enabled = bool(settings.value("sound", True, bool))
    geometry = settings.value("window/geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    state = settings.value("window/splitter")
    if state is not None:
        window.splitter.restoreState(state)
    for page in window.pages.values():
        page.recall(settings)
    name = str(settings.value("window/page", "floor"))
    window.show_page(name if name in window.pages else "floor")


def remember(window: SupervisorWindow, settings: QSettings) -> None:
    """Write down how the window is arranged."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/splitter", window.splitter.saveState())
    settings.setValue("window/page", window.page.name)
    for page in window.pages.values():
        page.remember(settings)
    settings.sync()
