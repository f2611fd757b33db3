"""Where a fold begins: the newest checkpoint this program can read, else nothing and the whole log."""

import logging

from console.center.codec import Unreadable, load_center
from console.center.state import Center
from console.store.journal import Journal
from console.store.lines import Row

log = logging.getLogger(__name__)


def begin(journal: Journal, before: int | None = None) -> tuple[Center, Row | None]:
    """The centre of the newest good checkpoint (before that row), and the journal's row it stands on.

    A checkpoint that cannot be read, is of another version, or whose row the journal does not have is left aside with
    a warning, and the one before is tried. Raises StoreError.
    """
    while (found := journal.newest_checkpoint(before)) is not None:
        before = found.seq
        rows = journal.read(found.seq - 1, 1)
        if not rows or rows[0].seq != found.seq:
            log.warning("the checkpoint at row %d is left aside: the journal has no such row", found.seq)
            continue
        try:
            center = load_center(found.text)
        except Unreadable as fault:
            log.warning("the checkpoint at row %d is left aside: %s", found.seq, fault)
            continue
        center.seq = found.seq
        return center, rows[0]
    return Center(), None
