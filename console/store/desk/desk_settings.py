"""The desk's settings in the database: one text for all consoles, so that every clock is counted alike.

The engine that holds the house puts a site's file here when it starts; whoever writes a ticket reads it. Without one
the settings that ship are in force.
"""

from functools import lru_cache

from sqlalchemy import Connection, text

from console import assets
from console.desk.settings import Desk
from console.desk.settings_toml import parse_desk
from console.store.desk.work import working
from console.store.journal import Journal

_NAME = "desk"
_READ = text("SELECT content FROM desk_settings WHERE name = 'desk'")
_WRITE = text(
    "INSERT INTO desk_settings (name, content, at) VALUES (:name, :content, :at) "
    "ON CONFLICT (name) DO UPDATE SET content = excluded.content, at = excluded.at"
)


@lru_cache(maxsize=4)
def _parsed(content: str, source: str) -> Desk:
    return parse_desk(content, source)


def shipped() -> str:
    """The settings that ship, as text."""
    return assets.text("desk", "desk.toml")


def desk_in_force(connection: Connection) -> Desk:
    """The settings by which this database's tickets count. Raises DeskFault."""
    content = connection.execute(_READ).scalar_one_or_none()
    return _parsed(shipped(), "desk/desk.toml") if content is None else _parsed(content, "the desk's settings")


def read_desk(journal: Journal) -> Desk:
    """The same, asked from outside. Raises StoreError, DeskFault."""
    with journal.database.read() as connection:
        return desk_in_force(connection)


def keep_desk(journal: Journal, content: str, source: str) -> bool:
    """Put these settings in force; False when they are so already. Raises DeskFault, StoreError."""
    _parsed(content, source)
    with working(journal) as work:
        if work.connection.execute(_READ).scalar_one_or_none() == content:
            return False
        work.connection.execute(_WRITE, {"name": _NAME, "content": content, "at": work.at})
    return True
