"""A desk for a demonstration: customers, tickets and knowledge, put into an empty journal once, and never into another.

For sites whose links are all simulated: what is invented must not stand beside what is real.
"""

import logging

from console.store.desk import demo, demo_tickets, demonstration
from console.store.errors import Conflict
from console.store.journal import Journal

log = logging.getLogger(__name__)


def furnish(journal: Journal) -> bool:
    """Fill what is empty; False when there was nothing to fill, or another console is at it. Raises StoreError."""
    customers = demo.fill(journal)
    demonstration.bring_in(journal)
    if not customers:
        return False
    try:
        demo_tickets.fill(journal)
    except Conflict as conflict:
        log.info("the demonstration's tickets are there already: %s", conflict)
    return True
