"""A desk for a demonstration: customers, tickets and knowledge, put into an empty journal once, and never into another.

For sites whose links are all simulated: what is invented must not stand beside what is real.
"""

import logging
from collections.abc import Callable

from console.store.desk import demo, demo_tickets, demonstration
from console.store.errors import Conflict
from console.store.journal import Journal

log = logging.getLogger(__name__)


def furnish(journal: Journal, going: Callable[[], bool] = lambda: True) -> bool:
    """Fill what is empty; False when there was nothing to fill, or another console is at it. Raises StoreError.

    It takes some seconds; `going` is asked meanwhile, and False ends it between two pieces of work.
    """
    customers = demo.fill(journal)
    demonstration.bring_in(journal)
    if not customers:
        return False
    try:
        demo_tickets.fill(journal, going=going)
    except Conflict as conflict:
        log.info("the demonstration's tickets are there already: %s", conflict)
    return True
