"""Settings that belong to this workstation and site: language, theme, your telephone, the site's name.

Links are shown, not changed, with the file that describes them. What is changed here is written to that same file.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
)

from console import settings as site_settings
from console.settings import SettingsError
from console.ui import theme
from console.ui.language import LANGUAGES
from console.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from console.bootstrap import House
    from console.ui.supervisor.window import SupervisorWindow


class SettingsSheet(QDialog):
    """A short form."""

    def __init__(self, house: House, path: Path, window: SupervisorWindow) -> None:
        super().__init__(window)
        self._path, self._window = path, window
        self._settings = site_settings.load(path) if path.exists() else house.settings
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(480)
        self.site = QLineEdit(self._settings.site)
        self.station = QLineEdit(window.hands.asker.station, placeholderText=self.tr("e.g. PJSIP/900"))
        self.language = QComboBox()
        self.language.addItem(self.tr("as the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        self.theme = QComboBox()
        for code, word in (("light", self.tr("light")), ("dark", self.tr("dark"))):
            self.theme.addItem(word, code)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._settings.theme)))
        self.sound = QCheckBox(self.tr("Sound for alarms that nobody takes"))
        self.sound.setChecked(window.bell.enabled)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Site"), self.site)
        form.addRow(self.tr("Your &telephone"), self.station)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("T&heme"), self.theme)
        form.addRow("", self.sound)
        links = "\n".join(f"{link.name} ({link.driver})" for link in self._settings.links) or "–"
        form.addRow(self.tr("Links"), PlainLabelLines(links))
        form.addRow(self.tr("Settings file"), PlainLabelLines(str(self._path)))
        form.addRow(self.tr("Journal"), PlainLabelLines(self._settings.database_address()))
        self._problem = PlainLabel("", "alarm")
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(PlainLabel(self.tr("Another language shows after the next start."), "faint"))
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        for field, name in (
            (self.site, self.tr("Site")),
            (self.station, self.tr("Your telephone")),
            (self.language, self.tr("Language")),
            (self.theme, self.tr("Theme")),
        ):
            field.setAccessibleName(name)

    def _save(self) -> None:
        changed = replace(
            self._settings,
            site=self.site.text().strip() or self._settings.site,
            language=self.language.currentData(),
            theme=self.theme.currentData(),
        )
        try:
            if changed != self._settings:
                site_settings.save(changed, self._path)
        except SettingsError as error:
            self._problem.show_text(str(error))
            return
        if self.station.text().strip() != self._window.hands.asker.station:
            self._window.hands.set_station(self.station.text().strip())
        self._window.set_sound(self.sound.isChecked())
        app = QApplication.instance()
        if app is not None and theme.current().name != changed.theme:
            theme.apply_theme(app, changed.theme)
        self._window.bar.show_site(changed.site)
        self.accept()


class PlainLabelLines(PlainLabel):
    """Several lines of plain text that may be copied."""

    def __init__(self, text: str) -> None:
        super().__init__("", "dim")
        self.setText(text)
        self.setAccessibleName(text)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
