"""What this site is.

Its name, its database, its links, its targets and teams, its looks. One TOML file, typed.

Settings are values: read once, never changed in place, written as a whole (temporary file, then rename). An
error names the file and the key. There is never a password in them: a link or a database names its secret
(console.secrets). Without a file the settings are those of a first start: a SQLite journal in the user's
data folder and one simulated switch. This module must not import Qt, SQL or a driver.
"""

import os
import tempfile
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import platformdirs

from console.settings_toml import Reader, as_toml
from console.settings_values import (
    APPLICATION,
    LinkSettings,
    QueueTarget,
    Settings,
    SettingsError,
    default_data_folder,
    sqlite_address,
)

__all__ = [
    "LinkSettings",
    "QueueTarget",
    "Settings",
    "SettingsError",
    "default_config_file",
    "default_data_folder",
    "load",
    "parse",
    "save",
    "sqlite_address",
    "with_link",
]


def default_config_file() -> Path:
    """`settings.toml` in the account's configuration folder."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"


def load(path: Path | None = None) -> Settings:
    """Read the settings. A file that was named must exist; without a name a missing one means a first start.

    Raises SettingsError.
    """
    file = path or default_config_file()
    try:
        table = tomllib.loads(file.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        if path is None:
            return Settings()
        raise SettingsError(f"{file}: there is no such settings file") from None
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: not a TOML file: {error}") from error
    return parse(table, str(file))


def parse(table: dict[str, Any], source: str) -> Settings:
    """A table as Settings; `source` is named in errors. Raises SettingsError."""
    return Reader(source).settings(table)


def save(settings: Settings, path: Path | None = None) -> Path:
    """Write the settings as a whole: to a temporary file beside it, then a rename. Gives the file written."""
    file = path or default_config_file()
    text = as_toml(settings)
    parse(tomllib.loads(text), str(file))  # what cannot be read back is not written
    try:
        text.encode()
        file.parent.mkdir(parents=True, exist_ok=True)
        _replace_file(file, text)
    except UnicodeEncodeError as error:
        raise SettingsError(f"{file}: a text among the settings is not Unicode: {error.reason}") from None
    except OSError as error:
        raise SettingsError(f"{file}: cannot be written: {error.strerror or error}") from error
    return file


def with_link(settings: Settings, link: LinkSettings) -> Settings:
    """The settings with that link in place of the one of the same name, or added."""
    others = tuple(known for known in settings.links if known.name != link.name)
    return replace(settings, links=(*others, link))


def _replace_file(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
