"""Where a journal is: a SQLite file or a PostgreSQL server, written as an address without a password.

`sqlite:///file` (three slashes, four before an absolute path) or any libpq address `postgresql://user@host/name`,
several hosts included (`postgresql://u@one:5432,two:5432/db?target_session_attrs=read-write`): it is handed to libpq
as it is. The password comes apart, as a `Secret`. This module opens nothing.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from console.secrets import Secret
from console.store.errors import StoreRefused

_IN_QUERY = re.compile(r"(?<=[?&])((?:ssl)?password=)([^&]*)", re.IGNORECASE)
_DIALECT = re.compile(r"^(?:postgresql|postgres)(?:\+\w+)?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """A journal's place. `file` for SQLite, `conninfo` (libpq) for PostgreSQL; `shown` is safe to print."""

    shown: str
    file: Path | None = None
    conninfo: str = field(default="", repr=False)
    secret: Secret | None = field(default=None, repr=False)

    def hide(self, text: str) -> str:
        """The text (a database's message) without any password of ours in it."""
        for password in [*_passwords(self.conninfo), *([self.secret.reveal()] if self.secret else [])]:
            if password:
                text = text.replace(password, "***").replace(unquote(password), "***")
        return text


def parse_address(text: str, secret: Secret | None = None) -> Address:
    """The address a text means. Raises StoreRefused for one that is neither, or that names no file."""
    shown = hide_password(text)
    if _DIALECT.match(text):
        return Address(shown, conninfo=_DIALECT.sub("postgresql://", text), secret=secret)
    if text.startswith("sqlite:///"):
        name = unquote(text.removeprefix("sqlite:///"))
        if name and not name.startswith(":memory:"):
            return Address(shown, file=Path(name))
        raise StoreRefused(f"{shown} names no file: a journal is shared by several processes, give it one")
    raise StoreRefused(f"{shown} is no journal's address; give sqlite:///FILE or postgresql://user@host/name")


def hide_password(text: str) -> str:
    """The address with every password in it replaced by three stars."""
    scheme, mark, rest = text.partition("://")
    user, at, hosts = _authority(rest).rpartition("@")
    if mark and ":" in user:
        rest = f"{user.partition(':')[0]}:***{at}{hosts}{rest[len(_authority(rest)) :]}"
    return scheme + mark + _IN_QUERY.sub(r"\1***", rest)


def _authority(rest: str) -> str:
    """User, password and hosts: up to the first slash after the last @ (a password may hold a slash, unencoded)."""
    before_query = rest.partition("?")[0]
    if before_query.startswith("/"):
        return ""
    head, at, tail = before_query.rpartition("@")
    return f"{head}{at}{tail.partition('/')[0]}"


def _passwords(conninfo: str) -> list[str]:
    rest = conninfo.partition("://")[2]
    user = _authority(rest).rpartition("@")[0]
    return [user.partition(":")[2], *(found[1] for found in _IN_QUERY.findall(rest))]
