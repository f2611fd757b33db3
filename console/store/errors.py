"""What can go wrong with the store, as types: each message says what happened, what was kept and what to do.

A message never holds a password: `address` renders addresses, and the database's own words are quoted from the
driver's error, never from the statement (whose parameters are people's data).
"""

from console.errors import PlainError


class StoreError(PlainError):
    """Anything the store cannot do. `where`: the address without its password."""


class StoreLost(StoreError):
    """The database cannot be reached or does not answer. Nothing was half-written; the same call may be made again."""


class StoreBusy(StoreLost):
    """Another process held the journal for too long. The same call may be made again."""


class StoreRefused(StoreLost):
    """The database was reached and does not let us in, or is not one that may be written to."""


class StoreFull(StoreError):
    """No room is left. What was committed before is kept, this is not; the same call may be made again."""


class StoreDamaged(StoreError):
    """What was found is not a journal, or no longer a whole one."""


class SchemaTooNew(StoreError):
    """A newer program has migrated this journal; this one must not touch it."""


class Fenced(StoreError):
    """Another engine has taken the lease over: the caller's rows were not written, and it must stop recording."""


class Conflict(StoreError):
    """Somebody changed the same thing meanwhile: nothing of this was written. Read it anew, then decide."""


class Unknown(StoreError):
    """There is no such customer, ticket or case (any more)."""
