"""The settings as values.

Typed, frozen, with the defaults of a first start. `console.settings` reads and writes them.

They hold no password (a link or a database names its secret) and know no driver: which options a driver
takes, the driver says itself. This module must not import Qt, SQL or a driver.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

import platformdirs

from console.center.states import Variant
from console.errors import PlainError

APPLICATION = "centralino"


class SettingsError(PlainError):
    """A setting cannot be used; the sentence names the file and the key."""


@dataclass(frozen=True, slots=True)
class LinkSettings:
    """One line to one switch. `options` are the driver's own; a secret among them is a name."""

    name: str
    driver: str
    options: dict[str, Any] = field(default_factory=dict)
    record_tape: bool = False


@dataclass(frozen=True, slots=True)
class QueueTarget:
    """Service level `percent` in `seconds` by `variant`, and under how many seconds an abandon is a short one."""

    percent: float = 80.0
    seconds: float = 20.0
    short_abandon: float = 5.0
    variant: Variant = Variant.IGNORED


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a role needs to know about this site. Frozen: `dataclasses.replace` gives another."""

    site: str = "Centralino"
    database: str = ""
    database_secret: str = ""
    data: str = ""
    secrets_file: str = ""
    language: str = ""
    theme: str = "light"
    time_zone: str = ""
    target: QueueTarget = field(default_factory=QueueTarget)
    queues: dict[str, QueueTarget] = field(default_factory=dict)
    teams: dict[str, tuple[str, ...]] = field(default_factory=dict)
    links: tuple[LinkSettings, ...] = (LinkSettings(name="demo", driver="sim"),)

    def data_folder(self) -> Path:
        """Where the embedded journal, the tapes and the log live (not created here)."""
        return Path(self.data).expanduser().absolute() if self.data else default_data_folder()

    def database_address(self) -> str:
        """The journal's address, without any password: as set, or the SQLite file of the data folder."""
        return self.database or sqlite_address(self.data_folder() / "journal.sqlite")

    def target_of(self, queue: str) -> QueueTarget:
        """That queue's own target, or the site's."""
        return self.queues.get(queue, self.target)

    def team_of(self, agent: str) -> str:
        """The first team that lists the agent, or nothing."""
        return next((team for team, agents in self.teams.items() if agent in agents), "")

    def zone(self) -> ZoneInfo | None:
        """The site's time zone, None for that of the machine."""
        return ZoneInfo(self.time_zone) if self.time_zone else None

    def link(self, name: str) -> LinkSettings:
        """The link of that name. Raises KeyError."""
        return next(link for link in self.links if link.name == name)


def sqlite_address(file: Path) -> str:
    """The address of a SQLite journal in that file."""
    return f"sqlite:///{quote(file.expanduser().absolute().as_posix(), safe='/:')}"


def default_data_folder() -> Path:
    """The account's data folder."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
