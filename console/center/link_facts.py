"""How facts about links change the centre: what is up, what is blind, what a restart or a snapshot closes."""

from console.center import events as e
from console.center.call_facts import clear_leg, end_call
from console.center.ids import link_of
from console.center.plant_facts import forget
from console.center.queue_facts import end_visit
from console.center.site import Dispute, Gap, LinkState
from console.center.state import Center, Fold, Key
from console.center.states import Outcome, Status


def link_state(center: Center, name: str) -> LinkState:
    """The link of this name, made when it is first heard of."""
    link = center.links.get(name)
    if link is None:
        link = center.links[name] = LinkState(name)
    return link


def _up(center: Center, event: e.LinkUp) -> list[Key]:
    link = link_state(center, event.link)
    link.driver, link.version, link.capabilities = event.driver, event.version, event.capabilities
    link.up, link.since, link.heard, link.reason = True, event.at, event.at, ""
    link.started_at = event.started_at or link.started_at
    if link.blind_since:
        _close_gap(center, link, event.at)
    return [("link", link.name), ("centre", "")]


def _close_gap(center: Center, link: LinkState, at: float) -> None:
    link.blind_since = 0.0
    for gap in center.gaps:
        if gap.link == link.name and not gap.until and not gap.lost:
            gap.until = at


def _down(center: Center, event: e.LinkDown) -> list[Key]:
    return blind(center, link_state(center, event.link), event.at, event.reason)


def blind(center: Center, link: LinkState, at: float, reason: str) -> list[Key]:
    """From `at` on this link tells nothing: a gap opens, and its open visits are marked."""
    link.up, link.since, link.reason = False, at, reason
    if not link.blind_since:
        link.blind_since = at
        center.gaps.append(Gap(link.name, at, 0.0, reason))
    for queue in center.queues.values():
        if queue.link == link.name:
            for visit_id in queue.waiting:
                center.visits[visit_id].gap = True
    return [("link", link.name), ("centre", ""), *forget(center, link.name)]


def _lagged(center: Center, event: e.LinkLagged) -> list[Key]:
    link = link_state(center, event.link)
    link.lag_s, link.heard = event.lag_s, event.at
    return [("link", link.name)]


def _restarted(center: Center, event: e.SwitchRestarted) -> list[Key]:
    link = link_state(center, event.link)
    link.started_at = event.started_at or link.started_at
    everything = frozenset[str]()
    changed = _close_missing(center, link.name, everything, everything, Outcome.SWITCH_RESTARTED, event.at)
    return [("link", link.name), *changed]


def _snapshot(center: Center, event: e.SnapshotTaken) -> list[Key]:
    link_state(center, event.link).heard = event.at
    calls, visits = frozenset(event.calls), frozenset(event.visits)
    changed = _close_missing(center, event.link, calls, visits, Outcome.UNOBSERVED, event.at)
    changed += _clear_missing_legs(center, event)
    agents, queues = frozenset(event.agents), frozenset(event.queues)
    for agent in center.agents.values():
        if agent.link == event.link and agent.present and agent.id not in agents:
            agent.accrue(event.at)
            agent.present, agent.status, agent.status_since = False, Status.UNKNOWN, event.at
            changed.append(("agent", agent.id))
    for queue in center.queues.values():
        if queue.link == event.link and queue.present and queue.id not in queues:
            queue.present = False
            changed.append(("queue", queue.id))
    return [("link", event.link), *changed]


def _clear_missing_legs(center: Center, event: e.SnapshotTaken) -> list[Key]:
    """Who left a call that went on while nobody looked."""
    legs, changed = frozenset(event.legs), list[Key]()
    for call in [c for c in center.calls.values() if legs and c.link == event.link]:
        for leg in [leg for leg in call.legs if leg not in legs]:
            changed += clear_leg(center, call, leg, event.at, Outcome.UNOBSERVED.value)
    return changed


def _close_missing(
    center: Center, link: str, calls: frozenset[str], visits: frozenset[str], outcome: Outcome, at: float
) -> list[Key]:
    """End every open visit and live call of a link that is not among these."""
    changed: list[Key] = []
    for queue in center.queues.values():
        if queue.link == link:
            for visit_id in [v for v in queue.waiting if v not in visits]:
                visit = center.visits[visit_id]
                visit.gap = True
                changed += end_visit(center, visit, outcome, at)
    for call in [c for c in center.calls.values() if c.link == link and c.id not in calls]:
        changed += end_call(center, call, at, outcome.value)
    for presence in [p for p in center.presences.values() if link_of(p.agent) == link and p.call not in calls]:
        del center.presences[presence.id]
        changed.append(("monitor", presence.id))
    return changed


def _lost(center: Center, event: e.EventsLost) -> list[Key]:
    center.gaps.append(Gap(event.link, event.at, event.at, "events lost", event.count))
    return [("link", event.link), ("centre", "")]


def _disagreement(center: Center, event: e.Disagreement) -> list[Key]:
    center.disputes.append(Dispute(event.at, event.subject, event.what, event.ours, event.theirs))
    return [("link", event.link), ("centre", "")]


FOLDS: dict[type[e.Event], Fold] = {
    e.LinkUp: _up,
    e.LinkDown: _down,
    e.LinkLagged: _lagged,
    e.SwitchRestarted: _restarted,
    e.SnapshotTaken: _snapshot,
    e.EventsLost: _lost,
    e.Disagreement: _disagreement,
}
