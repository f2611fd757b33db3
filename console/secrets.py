"""Secrets by name: the keyring of the account, or on a server without one a file only its owner can read.

A setting says `secret = "switch-reader"`; the word itself lives here and nowhere else: never in a setting,
a log, a tape or a traceback. `Secret` hides itself from `repr`, `str`, formatting and pickling. There is no
silent fall-back: the file is used only when its path is given (setting `secrets_file` or variable
CENTRALINO_SECRETS_FILE), and refused when anybody but its owner may read it. This module must not import
Qt, SQL or a driver.
"""

import os
import stat
import sys
import tomllib
from pathlib import Path
from typing import NoReturn

import keyring
import keyring.errors

from console.errors import PlainError

SERVICE = "centralino"
FILE_VARIABLE = "CENTRALINO_SECRETS_FILE"


class SecretError(PlainError, LookupError):
    """A secret cannot be had or kept; the sentence says which one, where it was looked for and what to do."""


class Secret:
    """A password that does not show itself. `reveal()` gives the text, at the very place that sends it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written anywhere")


class Secrets:
    """Looks a secret up by its name: in the file if one was named, otherwise in the account's keyring."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file
        self._held: dict[str, Secret] = {}

    @classmethod
    def open(cls, file: Path | None = None) -> "Secrets":
        """`file`, or the one of CENTRALINO_SECRETS_FILE, or the keyring."""
        named = os.environ.get(FILE_VARIABLE)
        return cls(file or (Path(named) if named else None))

    @property
    def where(self) -> str:
        """Where secrets are looked for, in words for a screen or a log."""
        return f"the file {self.file}" if self.file else "the keyring of this account"

    def get(self, name: str) -> Secret:
        """The secret of that name. Raises SecretError when there is none or the place is not safe."""
        if name in self._held:
            return self._held[name]
        text = _read_file(self.file).get(name) if self.file else _from_keyring(name)
        if text is None:
            raise SecretError(f"there is no secret named “{name}” in {self.where}; {self._advice(name)}")
        return Secret(text)

    def hold(self, name: str, secret: Secret) -> None:
        """Keep a secret in this process only (one that was typed or given on the command line)."""
        self._held[name] = secret

    def put(self, name: str, secret: Secret) -> None:
        """Keep a secret in the keyring. A secrets file is written by its owner's hand, not by us."""
        if self.file:
            raise SecretError(f'secrets come from {self.where}: write the line {name} = "…" there yourself')
        try:
            keyring.set_password(SERVICE, name, secret.reveal())
        except keyring.errors.KeyringError as error:
            raise SecretError(f"{_no_keyring(error)}; {self._advice(name)}") from error

    def _advice(self, name: str) -> str:
        if self.file:
            return f'add the line {name} = "…" to it'
        return (
            f"store it with: keyring set {SERVICE} {name}   (on a server without a keyring: name a file of "
            f"mode 0600 in the setting secrets_file or in {FILE_VARIABLE})"
        )


def _from_keyring(name: str) -> str | None:
    try:
        return keyring.get_password(SERVICE, name)
    except keyring.errors.NoKeyringError as error:
        raise SecretError(
            f"{_no_keyring(error)}; name a file of mode 0600 in the setting secrets_file or in {FILE_VARIABLE}"
        ) from error
    except keyring.errors.KeyringError as error:
        raise SecretError(f"the keyring did not give “{name}”: {error}") from error


def _no_keyring(error: Exception) -> str:
    if isinstance(error, keyring.errors.NoKeyringError):
        return "this account has no keyring (usual on a server)"
    return f"the keyring refused: {error}"


def _read_file(path: Path) -> dict[str, str]:
    """The file's `name = "secret"` lines (TOML). Raises SecretError: open to others, not ours, odd values."""
    try:
        with path.open("rb") as file:
            _demand_private(path, os.fstat(file.fileno()))
            table = tomllib.load(file)
    except OSError as error:
        raise SecretError(f"the secrets file {path} cannot be read: {error.strerror or error}") from error
    except tomllib.TOMLDecodeError as error:
        # The decoder's message can quote the line, and with it a secret: only the place is told.
        raise SecretError(f"the secrets file {path} is not TOML: {_place(str(error))}") from None
    except UnicodeDecodeError:
        raise SecretError(f"the secrets file {path} is not UTF-8") from None
    for name, value in table.items():
        if not isinstance(value, str):
            raise SecretError(f"the secrets file {path}: “{name}” must be a quoted text")
    return table


def _demand_private(path: Path, info: os.stat_result) -> None:
    """Refuse a file that others may read. Windows has no mode bits: there the folder's own rights decide."""
    if sys.platform == "win32" or _is_systemd_credential(path):
        return
    if info.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        mode = stat.S_IMODE(info.st_mode)
        raise SecretError(f"the secrets file {path} is open to others (mode {mode:04o}): chmod 600 {path}")
    if info.st_uid not in (os.geteuid(), 0):
        raise SecretError(f"the secrets file {path} belongs to somebody else (user {info.st_uid})")


def _is_systemd_credential(path: Path) -> bool:
    """A file systemd handed to this service alone: its ACL shows as a group's right to read (LoadCredential=)."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(folder) and path.parent == Path(str(folder))


def _place(message: str) -> str:
    _, _, place = message.rpartition("(at ")
    return f"at {place.rstrip(')')}" if place != message else "somewhere"
