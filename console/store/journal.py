"""The journal: every fact and every command, once, in one order, in a SQLite file or on a PostgreSQL server.

An append is one transaction (a group commit) and idempotent by (link, ref): after any error the same call may be made
again. There is one writer at a time, so that the order of `seq` is the order of commits and a reader that goes on after
the last seq it saw never skips a row. Gaps in `seq` are normal. This class knows nothing of what the events mean.
"""

import getpass
import os
import socket
from collections.abc import Sequence
from types import TracebackType

from sqlalchemy import text

from console.center.events import Event
from console.secrets import Secret
from console.store import checkpoints, lease
from console.store.append import append_lines, hold_writer_lock
from console.store.checkpoints import Checkpoint
from console.store.database import Database
from console.store.lease import NOW, Fence, Lease
from console.store.lines import PEOPLES_WORK, Line, Row, Span, to_lines, to_row, to_storable
from console.store.schema import migrate
from console.store.signals import make_bell

_READ = "SELECT seq, at, kind, link, ref, body FROM journal WHERE seq > {0} ORDER BY seq LIMIT {0}"


class Journal:
    """A journal by its address (`sqlite:///FILE`, `postgresql://…`); its password comes apart, as a Secret.

    Connects, and migrates, when first used. Every method may raise StoreError (StoreLost, StoreFull, SchemaTooNew …)
    and may be called from any thread, `wait` by one thread at a time. `writer` is written beside every row.
    """

    def __init__(self, address: str, secret: Secret | None = None, writer: str = "") -> None:
        self.database = Database(address, secret, migrate)
        self.writer = writer or default_writer()
        self._bell = make_bell(self.database)

    @property
    def shown(self) -> str:
        """The address without any password."""
        return self.database.address.shown

    def __enter__(self) -> "Journal":
        self.open()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def open(self) -> None:
        """Connect and migrate now rather than at the first use."""
        self.database.open()

    def close(self) -> None:
        """Close all connections."""
        self._bell.close()
        self.database.close()

    # --- writing

    def append(self, events: Sequence[Event], fence: Fence | None = None) -> Span:
        """Commit these events in their order; those whose (link, ref) is there already are left as they are.

        Raises Fenced, writing nothing, when the lease of `fence` has gone to another.
        """
        durable = any(isinstance(event, PEOPLES_WORK) for event in events)
        return self.append_lines(to_lines(events), fence, durable)

    def append_lines(self, lines: Sequence[Line], fence: Fence | None = None, durable: bool = True) -> Span:
        """The same for rows already encoded. `durable`: see `Database.write`."""
        if not lines and fence is None:
            return Span(0, 0, 0)
        stored = to_storable(lines)
        with self.database.write(durable) as connection:
            hold_writer_lock(connection)
            if fence is not None:
                lease.demand(connection, fence)
            return append_lines(connection, stored, self.writer)

    # --- reading

    def read(self, after: int, limit: int = 1000) -> list[Row]:
        """Up to `limit` rows after that seq, in order. A row this program cannot read has no event but a `why`."""
        mark = "?" if self.database.is_sqlite else "%s"
        with self.database.read() as connection:
            found = connection.exec_driver_sql(_READ.format(mark), (after, limit)).all()
        return [to_row(*row) for row in found]

    def last_seq(self) -> int:
        """The newest row's seq, 0 for an empty journal."""
        with self.database.read() as connection:
            return int(connection.execute(text("SELECT coalesce(max(seq), 0) FROM journal")).scalar_one())

    def wait(self, timeout_s: float) -> bool:
        """True as soon as there may be rows not yet seen (always at the first call), False after `timeout_s`."""
        return self._bell.wait(timeout_s)

    def wake(self) -> None:
        """End the `wait` of another thread at once."""
        self._bell.ring()

    def now(self) -> float:
        """The database's clock, seconds since the epoch."""
        with self.database.read() as connection:
            return float(connection.execute(text(f"SELECT {NOW[connection.dialect.name]}")).scalar_one())

    # --- checkpoints and leases

    def save_checkpoint(self, seq: int, at: float, content: str, erased: int | None = None) -> bool:
        """Keep `codec.dump_center`'s text of the centre after row `seq`; all but the newest few are forgotten.

        `erased`: what `erasures` said before its rows were read; False, and nothing is kept, if it says more by now.
        """
        return checkpoints.save(self.database, Checkpoint(seq, at, content), erased)

    def erasures(self) -> int:
        """How many customers were erased from this journal."""
        with self.database.read() as connection:
            return checkpoints.erasures(connection)

    def newest_checkpoint(self, before: int | None = None) -> Checkpoint | None:
        """The newest checkpoint, or the newest before that row."""
        return checkpoints.newest(self.database, before)

    def acquire(self, name: str, holder: str, ttl_s: float) -> Fence | None:
        """Take a lease for `ttl_s` seconds; None while another holds it. `holder` must be unique to the process."""
        return lease.acquire(self.database, name, holder, ttl_s)

    def renew(self, fence: Fence, ttl_s: float) -> bool:
        """Hold it for another `ttl_s` seconds; False when another has taken it."""
        return lease.renew(self.database, fence, ttl_s)

    def release(self, fence: Fence) -> None:
        """Let another take it at once; nothing happens when it is no longer ours."""
        lease.release(self.database, fence)

    def read_lease(self, name: str) -> Lease | None:
        """That lease, held or expired; None if it never was."""
        return next((found for found in self.read_leases() if found.name == name), None)

    def read_leases(self) -> tuple[Lease, ...]:
        """All leases, by name."""
        return lease.read_leases(self.database)


def default_writer() -> str:
    """Who writes, when nobody says: user, machine and process."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        user = str(os.getuid()) if hasattr(os, "getuid") else "?"
    return f"{user}@{socket.gethostname()}:{os.getpid()}"
