"""Connecting a real switch: a form made from what its driver says it needs, written to the settings file.

Passwords go to the keyring by name, never to the file. The driver is found in the registry; nothing here knows it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from console import settings as site_settings
from console.errors import PlainError
from console.secrets import Secret
from console.settings import LinkSettings
from console.ui.widgets.text import PlainLabel, tooltip
from drivers import registry
from drivers.contract import Option
from drivers.errors import DriverError

if TYPE_CHECKING:
    from console.bootstrap import House


class ConnectSheet(QDialog):
    """Name, the driver's own options, and whether the simulated centre goes away."""

    def __init__(self, house: House, path: Path, parent: QWidget, driver: str = "ami") -> None:
        super().__init__(parent)
        self._house, self._path, self._driver = house, path, driver
        self.fields: dict[str, QLineEdit | QCheckBox] = {}
        self.setWindowTitle(self.tr("Connect an Asterisk"))
        self.setMinimumWidth(520)
        self.name = QLineEdit("asterisk")
        self.name.setAccessibleName(self.tr("Name of the link"))
        self.drop = QCheckBox(self.tr("Leave the simulated centre"))
        self.drop.setChecked(True)
        self._problem = PlainLabel("", "alarm")
        self._problem.setWordWrap(True)
        self._options = self._read_options()
        self._lay_out()

    def _read_options(self) -> tuple[Option, ...]:
        try:
            # Delays are for who edits the file: a form that asks for everything is filled in by nobody.
            return tuple(o for o in registry.find(self._driver).info.options if o.kind != "float")
        except DriverError as error:
            self._problem.show_text(str(error))
            return ()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        words = PlainLabel(
            self.tr(
                "The engine connects to the manager interface (AMI) of your Asterisk. A user that may only read is "
                "enough to see; a second one that may write is needed to act. Passwords are kept in {where}."
            ).format(where=self._house.secrets.where),
            "dim",
        )
        words.setWordWrap(True)
        layout.addWidget(words)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Name of the link"), self.name)
        for option in self._options:
            field = self._field(option)
            self.fields[option.name] = field
            form.addRow(self._label(option), field)
        form.addRow("", self.drop)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _label(self, option: Option) -> str:
        if option.kind != "secret":
            return option.name.replace("_", " ")
        user = option.name.removesuffix("secret").strip("_")
        return self.tr("password of {user}").format(user=user) if user else self.tr("password")

    def _field(self, option: Option) -> QLineEdit | QCheckBox:
        if option.kind == "bool":
            box = QCheckBox(option.meaning)
            box.setChecked(bool(option.default))
            return box
        line = QLineEdit("" if option.default is None or option.kind == "secret" else str(option.default))
        line.setPlaceholderText("" if option.kind == "secret" else option.meaning)
        line.setToolTip(tooltip(option.meaning))
        line.setAccessibleName(f"{option.name}: {option.meaning}")
        if option.kind == "secret":
            line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def link(self) -> LinkSettings:
        """The link as filled in; a secret's option holds its name. Raises PlainError."""
        name = self.name.text().strip()
        if not name or "/" in name:
            raise PlainError(self.tr("The link needs a name without “/”."))
        made: dict[str, Any] = {}
        for option in self._options:
            value = self._value(option, name)
            if value is not None:
                made[option.name] = value
            elif option.required:
                raise PlainError(
                    self.tr("“{option}” is needed: {meaning}").format(option=option.name, meaning=option.meaning)
                )
        return LinkSettings(name, self._driver, made)

    def _value(self, option: Option, link: str) -> Any:
        field = self.fields[option.name]
        if isinstance(field, QCheckBox):
            return field.isChecked() if field.isChecked() != bool(option.default) else None
        text = field.text().strip()
        unchanged = option.default is not None and text == str(option.default) and option.kind != "secret"
        if not text or (unchanged and not option.required):
            return None
        if option.kind == "secret":
            return f"{link}-{option.name}".replace("_", "-")
        try:
            return {"int": int, "float": float}.get(option.kind, str)(text)
        except ValueError:
            raise PlainError(self.tr("“{option}” must be a number").format(option=option.name)) from None

    def _save(self) -> None:
        try:
            link = self.link()
            settings = site_settings.load(self._path) if self._path.exists() else self._house.settings
            if self.drop.isChecked():
                settings = replace(settings, links=tuple(known for known in settings.links if known.driver != "sim"))
            for option in self._options:
                if option.kind == "secret" and option.name in link.options:
                    self._house.secrets.put(str(link.options[option.name]), Secret(self.fields[option.name].text()))
            file = site_settings.save(site_settings.with_link(settings, link), self._path)
        except PlainError as error:
            self._problem.show_text(str(error))
            return
        self.accept()
        window = self.parent()
        if hasattr(window, "tell"):
            window.tell(
                self.tr("“{link}” is written to {file}. The engine uses it from its next start.").format(
                    link=link.name, file=file
                )
            )
