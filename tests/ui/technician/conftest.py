"""A technician's window to drive, over a made-up floor, with a data folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.settings import LinkSettings, Settings
from console.ui import stage, theme
from console.ui.scenes import NOON
from tests.ui.technician.desk import Desk


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    links = (LinkSettings(stage.LINK, "ami", record_tape=True), LinkSettings("quiet", "modem"))
    return Settings(site="Milano", data=str(tmp_path / "data"), links=links)


@pytest.fixture
def desk(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Desk]:
    remembered = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    made = Desk(stage.busy(NOON).center(), qtbot, settings, remembered)
    yield made
    made.close()
