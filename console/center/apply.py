"""`apply(center, event)`: the only way a centre changes. A table from the event's class to one small function.

Any order, loss or doubling of events is survived: an unknown id makes a placeholder, a fact already known changes
nothing. The functions live by theme in `agent_facts`, `call_facts`, `queue_facts`, `link_facts`, `line_facts`,
`record_facts`, `desk_facts`, `plant_facts`, `house_facts`.
"""

from console.center import (
    agent_facts,
    call_facts,
    desk_facts,
    house_facts,
    line_facts,
    link_facts,
    plant_facts,
    queue_facts,
    record_facts,
)
from console.center.events import Event
from console.center.state import PAST_S, Center, Fold, Key

_PRUNE_EVERY_S = 60.0

_FOLDS: dict[type[Event], Fold] = {
    **agent_facts.FOLDS,
    **call_facts.FOLDS,
    **desk_facts.FOLDS,
    **house_facts.FOLDS,
    **line_facts.FOLDS,
    **link_facts.FOLDS,
    **plant_facts.FOLDS,
    **queue_facts.FOLDS,
    **record_facts.FOLDS,
}


def apply(center: Center, event: Event) -> list[Key]:
    """Fold one fact into the centre; returns what changed (a key may come twice). `KeyError`: no event of `events`."""
    if event.at > center.now:
        center.now = event.at
        if center.now - center.pruned > _PRUNE_EVERY_S:
            _prune(center)
    return _FOLDS[type(event)](center, event)


def _prune(center: Center) -> None:
    """Forget what a live screen no longer shows; the journal keeps it."""
    center.pruned = center.now
    oldest = center.now - PAST_S
    for call_id in [c.id for c in center.past.values() if c.ended < oldest]:
        for visit_id in center.past.pop(call_id).visits:
            center.visits.pop(visit_id, None)
    for order_id in [i for i, o in center.orders.items() if o.at and o.at < oldest and o.fate.is_final]:
        del center.orders[order_id]
    for alarm_id in [a.id for a in center.alarms.values() if a.cleared and a.cleared < oldest]:
        del center.alarms[alarm_id]
    for message_id in [m.id for m in center.messages.values() if m.at < oldest]:
        del center.messages[message_id]
    for ticket_id in [t.id for t in center.tickets.values() if t.closed and t.closed < oldest]:
        del center.tickets[ticket_id]
