"""A window to drive, and a place where it remembers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.ui import stage, theme
from console.ui.scenes import NOON
from tests.helpers.floor import Floor


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def floor(qtbot: QtBot, settings: QSettings) -> Iterator[Floor]:
    made = Floor(stage.busy(NOON).center(), qtbot, settings)
    yield made
    made.close()
