"""Many callers, one trouble, asked of the tickets: the reports of the last while beside what is usual.

Recent and usual are read along the tickets' numbers, newest first, so that a million old ones cost nothing.
"""

from dataclasses import replace

from sqlalchemy import text

from console.desk.clusters import WINDOW_S, Cluster, Report, clusters
from console.store.desk.words import from_text
from console.store.journal import Journal

MOST_RECENT, USUAL_OF = 2000, 5000
"""So many of the newest tickets are looked at for the window, and for what is usual. More within one window: the oldest
of them are left out, and each cluster says so (`partly`)."""
USUAL_S = 14 * 86400.0

_RECENT = (
    "SELECT id, opened, product, title, body, site, customer, parent FROM ticket "
    "WHERE number > (SELECT coalesce(max(number), 0) FROM ticket) - :most AND opened >= :since AND status <> 'merged'"
)
_OLDER = (
    "SELECT opened FROM ticket WHERE number <= (SELECT coalesce(max(number), 0) FROM ticket) - :most "
    "ORDER BY number DESC LIMIT 1"
)
_USUAL = (
    "SELECT product, count(*), min(opened) FROM ticket "
    "WHERE number > (SELECT coalesce(max(number), 0) FROM ticket) - :most AND opened >= :since AND opened < :until "
    "GROUP BY product"
)


def incidents(journal: Journal, language: str = "en") -> list[Cluster]:
    """What many report now, the least likely to be chance first. Raises StoreError."""
    now = journal.now()
    with journal.database.read() as connection:
        rows = connection.execute(text(_RECENT), {"since": now - WINDOW_S, "most": MOST_RECENT}).all()
        older = connection.execute(text(_OLDER), {"most": MOST_RECENT}).scalar()
        values = {"most": USUAL_OF, "since": now - USUAL_S, "until": now - WINDOW_S}
        usual = {
            from_text(product): count / max((now - WINDOW_S - first) / 3600.0, 1.0)
            for product, count, first in connection.execute(text(_USUAL), values).all()
        }
    reports = [
        Report(
            from_text(name),
            opened,
            from_text(product),
            f"{from_text(title)} {from_text(body)}"[:2000],
            language,
            from_text(site),
            from_text(customer),
            parent=from_text(parent),
        )
        for name, opened, product, title, body, site, customer, parent in rows
    ]
    partly = older is not None and float(older) >= now - WINDOW_S
    return [replace(cluster, partly=partly) for cluster in clusters(reports, now, usual)]
