"""Leases: who may record, by the database's clock, with an epoch that grows at every take-over.

The epoch is a fencing token: an append that carries a stale one writes nothing, checked in its own transaction, so an
engine that slept through its lease cannot write behind its successor's back. Consoles use leases too, to be seen.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, TextClause, text

from console.store.append import hold_writer_lock
from console.store.database import Database
from console.store.errors import Fenced

ENGINE = "engine"
"""The lease of the engine that records; a screen shows its age."""

CONSOLE = "console/"
"""How the leases of consoles begin, by which an engine sees who is there."""

NOW = {
    "sqlite": "((julianday('now') - 2440587.5) * 86400.0)",
    "postgresql": "extract(epoch FROM clock_timestamp())::float8",
}
"""The database's clock, in seconds since the epoch."""

_ACQUIRE = (
    "INSERT INTO lease (name, holder, epoch, taken, renewed, expires) "
    "VALUES (:name, :holder, 1, {now}, {now}, {now} + :ttl) ON CONFLICT (name) DO UPDATE SET "
    "holder = excluded.holder, epoch = lease.epoch + 1, taken = excluded.taken, renewed = excluded.renewed, "
    "expires = excluded.expires WHERE lease.expires <= {now} OR lease.holder = excluded.holder RETURNING epoch"
)
# An epoch must never come back, so only those of consoles, which fence nothing, are forgotten.
_FORGET = f"DELETE FROM lease WHERE name LIKE '{CONSOLE}%' AND expires < {{now}} - 86400"
_RENEW = (
    "UPDATE lease SET renewed = {now}, expires = {now} + :ttl "
    "WHERE name = :name AND holder = :holder AND epoch = :epoch"
)
_RELEASE = "UPDATE lease SET expires = {now} WHERE name = :name AND holder = :holder AND epoch = :epoch"
_READ = "SELECT name, holder, epoch, taken, renewed, expires, {now} FROM lease ORDER BY name"


@dataclass(frozen=True, slots=True)
class Fence:
    """The proof of holding a lease: give it to `append`."""

    name: str
    holder: str
    epoch: int


@dataclass(frozen=True, slots=True)
class Lease:
    """A lease as read: `age_s` since its holder last showed up, `left_s` until it may be taken over (≤ 0: it may)."""

    name: str
    holder: str
    epoch: int
    taken: float
    renewed: float
    expires: float
    age_s: float
    left_s: float

    @property
    def held(self) -> bool:
        """Whether somebody holds it."""
        return self.left_s > 0


def acquire(database: Database, name: str, holder: str, ttl_s: float) -> Fence | None:
    """Take the lease if it is free, expired or this holder's own; None while another holds it."""
    with database.write() as connection:
        # Appends under the old epoch have all committed before the epoch moves on.
        hold_writer_lock(connection)
        values = {"name": name, "holder": holder, "ttl": ttl_s}
        connection.execute(_said(connection, _FORGET))
        epoch = connection.execute(_said(connection, _ACQUIRE), values).scalar()
    return None if epoch is None else Fence(name, holder, int(epoch))


def renew(database: Database, fence: Fence, ttl_s: float) -> bool:
    """Hold it for longer; False when it is no longer ours."""
    with database.write(durable=False) as connection:
        values = {"name": fence.name, "holder": fence.holder, "epoch": fence.epoch, "ttl": ttl_s}
        return connection.execute(_said(connection, _RENEW), values).rowcount == 1


def release(database: Database, fence: Fence) -> None:
    """Let another take it at once."""
    with database.write(durable=False) as connection:
        values = {"name": fence.name, "holder": fence.holder, "epoch": fence.epoch}
        connection.execute(_said(connection, _RELEASE), values)


def read_leases(database: Database) -> tuple[Lease, ...]:
    """All leases ever taken, by name."""
    with database.read() as connection:
        rows = connection.execute(_said(connection, _READ)).all()
    return tuple(
        Lease(name, holder, epoch, taken, renewed, expires, age_s=now - renewed, left_s=expires - now)
        for name, holder, epoch, taken, renewed, expires, now in rows
    )


def demand(connection: Connection, fence: Fence) -> None:
    """Raises Fenced unless the lease still has this epoch. The caller holds the writer's lock."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"  # asked at every commit: as short as can be
    row = connection.exec_driver_sql(f"SELECT epoch, holder FROM lease WHERE name = {mark}", (fence.name,)).first()
    if row is None or row[0] != fence.epoch:
        now = "nobody" if row is None else f"{row[1]} (epoch {row[0]})"
        raise Fenced(
            f"{fence.holder} (epoch {fence.epoch}) no longer records “{fence.name}”: {now} does. "
            "Nothing of this was written"
        )


def _said(connection: Connection, statement: str) -> TextClause:
    return text(statement.format(now=NOW[connection.dialect.name]))
