"""Qt's tests on a busy machine: they wait long for what must come, and leave no window to the next test."""

import gc
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from pytestqt.qtbot import QtBot

_USUAL = gc.get_threshold()
LONG_MS = 30_000
"""How long a test waits for what must come. Only a failure takes so long."""


class PatientBot(QtBot):
    """pytest-qt's own hand, whose waits are for a busy machine unless a test says otherwise."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LONG_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout: int = LONG_MS, **how):
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals, *, timeout: int = LONG_MS, **how):
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitExposed(self, widget, *, timeout: int = LONG_MS):
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request: pytest.FixtureRequest) -> QtBot:
    """In the place of pytest-qt's."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_window_stays() -> Iterator[None]:
    """Close and destroy what a test left: the next is not to see it, nor to pay for dressing it, nor to speak its
    language."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets and widgets.QApplication.instance()
    if app is None:
        return
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.close()
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()  # a window that ran as a program settled the collector for a day's work
    gc.set_threshold(*_USUAL)
    if (language := sys.modules.get("console.ui.language")) is not None:
        language.remove_language(app)
